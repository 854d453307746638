// SPDX-License-Identifier: Apache-2.0

//! What the fuzzer keeps (tools/fuzz), again: each input is some blocks, after each of which everything is checked.

use crate::drive::{Starts, Tally};
use std::fs;

#[test]
fn the_corpus_of_the_fuzzer_breaks_no_rule() {
	let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../tools/fuzz/corpus");
	let (mut starts, mut tally) = (Starts::default(), Tally::default());
	for entry in fs::read_dir(corpus).unwrap() {
		let path = entry.unwrap().path();
		// Shown if it fails.
		println!("{}", path.display());
		starts.run(&fs::read(path).unwrap(), &mut tally);
	}
	assert!(tally.inputs > 0 && tally.blocks > tally.inputs);
	println!("{}", tally.report());
}
