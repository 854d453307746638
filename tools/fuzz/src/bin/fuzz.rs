// SPDX-License-Identifier: Apache-2.0

//! libFuzzer calls this with one input after the other. What was done is written to the file that `ENMESH_FUZZ_TALLY`
//! names, every few seconds.

#![no_main]

use enmesh_fuzz::drive::{Starts, Tally};
use libfuzzer_sys::fuzz_target;
use std::{
	cell::RefCell,
	env, fs,
	time::{Duration, Instant},
};

const EVERY: Duration = Duration::from_secs(2);

struct State {
	starts: Starts,
	tally: Tally,
	written: Instant,
}

thread_local! {
	static STATE: RefCell<State> = RefCell::new(State {
		starts: Starts::default(),
		tally: Tally::default(),
		written: Instant::now(),
	});
}

fuzz_target!(|data: &[u8]| {
	STATE.with_borrow_mut(|state| {
		state.starts.run(data, &mut state.tally);
		if state.written.elapsed() < EVERY {
			return;
		}
		state.written = Instant::now();
		if let Ok(path) = env::var("ENMESH_FUZZ_TALLY") {
			fs::write(path, state.tally.report().to_string()).expect("the tally can be written");
		}
	});
});
