// SPDX-License-Identifier: Apache-2.0

//! What a person reads when the node cannot start: one line that says what to do.

use polkadot_sdk::{sc_cli, sc_service};
use std::error::Error;

/// The error with its causes on one line, with a hint where the SDK's own words do not tell what to do.
pub fn in_one_line(error: &sc_cli::Error) -> String {
	let mut line = squeeze(&error.to_string());
	let mut cause = error.source();
	while let Some(inner) = cause {
		let text = squeeze(&inner.to_string());
		if !line.contains(&text) {
			line = format!("{line}: {text}");
		}
		cause = inner.source();
	}
	match hint(&line) {
		Some(hint) => format!("{}. {hint}", line.trim_end_matches('.')),
		None => line,
	}
}

/// Wrong arguments: clap's first line is the message, the rest is help that the reader can ask for.
pub fn of_arguments(error: &clap::Error) -> sc_cli::Error {
	let text = error.to_string();
	let message: Vec<&str> = text
		.lines()
		.map(str::trim)
		.take_while(|line| !line.is_empty() && !line.starts_with("Usage:"))
		.collect();
	let message = message.join(" ");
	let message = message.trim_start_matches("error: ");
	sc_cli::Error::Application(format!("{message}. See --help").into())
}

/// A message of our own.
pub fn other(message: impl Into<String>) -> sc_service::Error {
	sc_service::Error::Other(message.into())
}

fn squeeze(text: &str) -> String {
	text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn hint(line: &str) -> Option<&'static str> {
	let lower = line.to_lowercase();
	if lower.contains("address already in use") || lower.contains("port is already") {
		Some("Another program listens there: stop it, or choose other --rpc-port, --port or --prometheus-port")
	} else if lower.contains("database") && (lower.contains("lock") || lower.contains("in use")) {
		Some("Another node uses this --base-path: stop it, or choose another one")
	} else if lower.contains("essential task failed") {
		Some("The log says which one, and why")
	} else {
		None
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn an_error_of_many_lines_becomes_one() {
		let error = sc_cli::Error::Input("first\n\n   second".into());
		assert_eq!(in_one_line(&error), "Invalid input: first second");
	}

	#[test]
	fn a_busy_port_says_what_to_do() {
		let error = sc_cli::Error::Input("Address already in use (os error 98)".into());
		assert!(in_one_line(&error).contains("--rpc-port"));
	}

	#[test]
	fn a_node_that_ended_by_itself_points_at_its_log() {
		let error = sc_cli::Error::Service(other("Essential task failed."));
		assert_eq!(
			in_one_line(&error),
			"Other: Essential task failed. The log says which one, and why"
		);
	}

	#[test]
	fn wrong_arguments_become_one_line() {
		let error =
			clap::Command::new("enmesh-node").try_get_matches_from(["enmesh-node", "--nope"]);
		let line = in_one_line(&of_arguments(&error.unwrap_err()));
		assert_eq!(line, "unexpected argument '--nope' found. See --help");
	}
}
