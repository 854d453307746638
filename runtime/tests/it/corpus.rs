// SPDX-License-Identifier: Apache-2.0

//! What the fuzzer keeps (tools/fuzz), again: each input is some blocks, after each of which everything is checked. All of it
//! takes minutes without optimization: `ENMESH_CORPUS=1` asks for that, else it is every third.

use crate::drive::{Starts, Tally};
use std::{env, fs};

#[test]
fn the_corpus_of_the_fuzzer_breaks_no_rule() {
	let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../tools/fuzz/corpus");
	let (mut starts, mut tally) = (Starts::default(), Tally::default());
	let mut paths: Vec<_> = fs::read_dir(corpus)
		.unwrap()
		.map(|entry| entry.unwrap().path())
		.collect();
	paths.sort();
	let step = if env::var_os("ENMESH_CORPUS").is_some() {
		1
	} else {
		3
	};
	for path in paths.into_iter().step_by(step) {
		// Shown if it fails.
		println!("{}", path.display());
		starts.run(&fs::read(path).unwrap(), &mut tally);
	}
	assert!(tally.inputs > 0 && tally.blocks > tally.inputs);
	println!("{}", tally.report());
}
