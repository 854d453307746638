// SPDX-License-Identifier: Apache-2.0

//! Ports that somebody else has. The SDK shares a busy port for the network and goes on without metrics; an operator
//! with two nodes on one machine wants to know.

use crate::error;
use polkadot_sdk::{
	sc_network::{multiaddr::Protocol, Multiaddr},
	sc_service::{Configuration, Error as ServiceError},
};
use std::{
	io::ErrorKind,
	net::{IpAddr, SocketAddr, TcpListener},
};

/// Nothing, or one line that names the first busy port and the option that changes it.
pub fn ensure_free(config: &Configuration) -> Result<(), ServiceError> {
	let network = config.network.listen_addresses.iter().filter_map(tcp);
	for address in network {
		ensure(address, "--port")?;
	}
	for endpoint in config.rpc.addr.iter().flatten() {
		ensure(endpoint.listen_addr, "--rpc-port")?;
	}
	if let Some(metrics) = &config.prometheus_config {
		ensure(metrics.port, "--prometheus-port")?;
	}
	Ok(())
}

fn ensure(address: SocketAddr, option: &str) -> Result<(), ServiceError> {
	// Port 0 is any free one. Other errors (no IPv6 on this machine) are not ours to judge.
	if address.port() == 0 {
		return Ok(());
	}
	match TcpListener::bind(address) {
		Err(problem) if problem.kind() == ErrorKind::AddrInUse => Err(error::other(format!(
			"another program listens on {address}: stop it, or choose another {option}"
		))),
		_ => Ok(()),
	}
}

/// The socket of `/ip4/…/tcp/…` and `/ip6/…/tcp/…`, also below `/ws`.
fn tcp(address: &Multiaddr) -> Option<SocketAddr> {
	let mut parts = address.iter();
	let ip = match parts.next()? {
		Protocol::Ip4(ip) => IpAddr::V4(ip),
		Protocol::Ip6(ip) => IpAddr::V6(ip),
		_ => return None,
	};
	match parts.next()? {
		Protocol::Tcp(port) => Some(SocketAddr::new(ip, port)),
		_ => None,
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_busy_port_is_named_with_its_option() {
		let taken = TcpListener::bind("127.0.0.1:0").unwrap();
		let address = taken.local_addr().unwrap();
		let error = ensure(address, "--port").unwrap_err().to_string();
		assert!(error.contains(&address.to_string()), "{error}");
		assert!(error.ends_with("choose another --port"), "{error}");
		drop(taken);
		ensure(address, "--port").unwrap();
	}

	#[test]
	fn any_port_is_free() {
		ensure("127.0.0.1:0".parse().unwrap(), "--port").unwrap();
	}

	#[test]
	fn sockets_are_read_from_network_addresses() {
		let read = |address: &str| tcp(&address.parse().unwrap());
		let expected = Some("127.0.0.1:30333".parse().unwrap());
		assert_eq!(read("/ip4/127.0.0.1/tcp/30333"), expected);
		assert_eq!(read("/ip4/127.0.0.1/tcp/30333/ws"), expected);
		assert_eq!(
			read("/ip6/::1/tcp/30333"),
			Some("[::1]:30333".parse().unwrap())
		);
		assert_eq!(read("/dns/example.org/tcp/30333"), None);
		assert_eq!(read("/ip4/127.0.0.1/udp/30333"), None);
	}
}
