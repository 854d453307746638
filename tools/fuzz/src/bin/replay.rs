// SPDX-License-Identifier: Apache-2.0

//! Runs the inputs of files and directories, once each, and prints what was done.

use enmesh_fuzz::drive::{Starts, Tally};
use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
	let (mut starts, mut tally) = (Starts::default(), Tally::default());
	let mut paths = Vec::new();
	for given in env::args_os().skip(1).map(PathBuf::from) {
		if given.is_dir() {
			for entry in fs::read_dir(given)? {
				paths.push(entry?.path());
			}
		} else {
			paths.push(given);
		}
	}
	paths.sort();
	for path in paths {
		eprintln!("{}", path.display());
		starts.run(&fs::read(path)?, &mut tally);
	}
	println!("{}", tally.report());
	Ok(())
}
