// SPDX-License-Identifier: Apache-2.0

//! The accounts of a seed on the chain of a node: they sign, all is sent, and what it came to is written down.

use crate::{
	chain::{Chain, Event},
	err,
	figures::{Figures, Sent, Weight},
	flow::{self, Pace},
	keys::Account,
	process::Watched,
	rpc::Rpc,
	Found, Id, Load,
};
use scale_value::Value;
use serde_json::json;
use std::{
	collections::{BTreeMap, BTreeSet},
	fs::{self, File},
	io::Write,
	path::Path,
};

/// Everybody who signs.
pub struct Crew {
	/// What the node says.
	pub chain: Chain,
	/// A connection for questions.
	pub rpc: Rpc,
	/// Their addresses.
	pub ids: Vec<Id>,
	people: Vec<Account>,
	nonces: Vec<u32>,
	/// Kind, block, and how many of that kind it has.
	settled: Vec<(&'static str, u32, usize)>,
}

/// A transaction before it is signed.
pub struct Order {
	/// What kind, for the figures.
	pub kind: &'static str,
	/// Number of the account that signs.
	pub who: usize,
	/// Bytes of the call.
	pub call: Vec<u8>,
}

impl Crew {
	/// Makes the accounts and asks the node about them and its chain.
	pub fn assemble(load: &Load) -> Found<Self> {
		let mut rpc = Rpc::connect(load.urls.first().ok_or_else(|| err("no node"))?)?;
		let chain = Chain::read(&mut rpc)?;
		let people: Vec<Account> = (0..load.people.accounts)
			.map(|index| Account::new(load.people.seed, index))
			.collect();
		let ids: Vec<_> = people.iter().map(Account::id).collect();
		let nonces = chain.nonces(&mut rpc, &ids)?;
		eprintln!("{}", chain.title);
		Ok(Self {
			chain,
			rpc,
			ids,
			people,
			nonces,
			settled: Vec::new(),
		})
	}

	/// Adds to a file which blocks have what `settle` sent.
	pub fn note_blocks(&self, path: &Path) -> Found<()> {
		let mut file = File::options()
			.create(true)
			.append(true)
			.open(path)
			.map_err(|error| err(format!("{}: {error}", path.display())))?;
		for (kind, block, count) in &self.settled {
			writeln!(file, "{kind}\t{block}\t{count}")?;
		}
		Ok(())
	}

	/// What the best block stores under a name.
	pub fn now(&mut self, pallet: &str, item: &str) -> Found<Value<u32>> {
		let found = self.chain.storage(&mut self.rpc, pallet, item, None)?;
		found.ok_or_else(|| err(format!("there is no {pallet}.{item}")))
	}

	/// Signs, in this order.
	fn sign(&mut self, orders: &[Order]) -> Found<Vec<Vec<u8>>> {
		eprintln!("signing {} transactions", orders.len());
		let mut signed = Vec::with_capacity(orders.len());
		for order in orders {
			let nonce = &mut self.nonces[order.who];
			signed.push(
				self.chain
					.sign(&self.people[order.who], *nonce, &order.call)?,
			);
			*nonce += 1;
		}
		Ok(signed)
	}

	/// Sends calls as fast as the window allows and gives the events of each. One that fails ends it.
	pub fn settle(
		&mut self,
		load: &Load,
		kind: &'static str,
		calls: impl IntoIterator<Item = (usize, Value)>,
	) -> Found<Vec<Vec<Event>>> {
		let orders = calls
			.into_iter()
			.map(|(who, call)| {
				let call = self.chain.call(&call)?;
				Ok(Order { kind, who, call })
			})
			.collect::<Found<Vec<_>>>()?;
		let signed = self.sign(&orders)?;
		let pace = Pace {
			rate: None,
			..load.pace()?
		};
		eprintln!("sending: {kind}");
		let nobody = Watched(Vec::new());
		let outcome = flow::run(&self.chain, &load.urls, &signed, &pace, None, &nobody)?;
		if let Some((why, count)) = outcome.refused.first_key_value() {
			return Err(err(format!("{kind}: the node refused {count}: {why}")));
		}
		let mut found: Vec<Vec<Event>> = orders.iter().map(|_| Vec::new()).collect();
		for block in outcome.blocks.iter().filter(|block| !block.ours.is_empty()) {
			self.settled.push((kind, block.number, block.ours.len()));
			for event in self.chain.events(&mut self.rpc, &block.hash)? {
				let of = |(index, _): &&(u32, usize)| Some(*index) == event.extrinsic;
				if let Some((_, number)) = block.ours.iter().find(of) {
					found[*number].push(event);
				}
			}
		}
		for events in &found {
			self.chain
				.ensure_success(events)
				.map_err(|error| err(format!("{kind}: {error}")))?;
		}
		Ok(found)
	}

	/// What the node says the first one of each kind weighs.
	fn declared(
		&mut self,
		orders: &[Order],
		signed: &[Vec<u8>],
	) -> Found<BTreeMap<String, Weight>> {
		let mut declared = BTreeMap::<String, Weight>::new();
		for (order, bytes) in orders.iter().zip(signed) {
			if declared.contains_key(order.kind) {
				continue;
			}
			let bytes = format!("0x{}", hex::encode(bytes));
			let info = self.rpc.call("payment_queryInfo", json!([bytes]))?;
			let weight = info["weight"]["ref_time"].as_f64();
			let weight = weight.ok_or_else(|| err("the node does not say what a call weighs"))?;
			let weight = Weight {
				declared: weight / 1e6,
				used: 0.0,
			};
			declared.insert(order.kind.into(), weight);
		}
		Ok(declared)
	}

	/// Sends what counts, and writes the figures.
	pub fn perform(&mut self, load: &Load, what: &str, orders: &[Order]) -> Found<()> {
		let (pace, span) = (load.pace()?, load.span());
		let signed = self.sign(orders)?;
		eprintln!("sending for {} s", span.warmup + span.seconds);
		let declared = self.declared(orders, &signed)?;
		let watched = Watched(load.pids.clone());
		let outcome = flow::run(
			&self.chain,
			&load.urls,
			&signed,
			&pace,
			Some(&span),
			&watched,
		)?;
		let kinds: Vec<_> = orders.iter().map(|order| order.kind).collect();
		let sent = orders
			.iter()
			.zip(&outcome.sent)
			.filter(|(_, at)| at.is_some());
		let sent = Sent {
			what,
			kinds: &kinds,
			signers: sent
				.map(|(order, _)| order.who)
				.collect::<BTreeSet<_>>()
				.len(),
			declared,
		};
		let config = json!({
			"pace": pace, "span": span, "seed": load.people.seed, "accounts": load.people.accounts,
			"operations": load.operations, "nodes": load.urls.len(),
		});
		let figures = Figures::count(
			&self.chain,
			&mut self.rpc,
			&outcome,
			&sent,
			config,
			&pace,
			&span,
		)?;
		let text = serde_json::to_string_pretty(&figures)?;
		match &load.out {
			Some(path) => {
				fs::write(path, text).map_err(|error| err(format!("{}: {error}", path.display())))
			},
			None => {
				println!("{text}");
				Ok(())
			},
		}
	}
}
