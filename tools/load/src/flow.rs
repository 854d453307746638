// SPDX-License-Identifier: Apache-2.0

//! Sends transactions and watches blocks until it is known what became of each.
//!
//! Three kinds of threads: senders, each with a connection of its own that carries one batch at a time; a listener that
//! does nothing but note when heads arrive; and the caller, who fetches the blocks and says when enough was sent. What is
//! sent and not yet seen in a block is bounded by `Pace::window`.

use crate::{
	chain::{bytes, hash, Chain},
	ends::Ends,
	err,
	process::{Sample, Watched},
	rpc::Rpc,
	values::number,
	Found,
};
use codec::{Compact, Encode};
use serde::Serialize;
use serde_json::{json, Value};
use sp_crypto_hashing::blake2_256;
use std::{
	collections::{BTreeMap, HashMap, VecDeque},
	sync::{
		mpsc::{sync_channel, Receiver, RecvTimeoutError, SyncSender},
		Condvar, Mutex, MutexGuard, PoisonError,
	},
	thread,
	time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

/// No block for so long: the chain stands.
const STANDSTILL: Duration = Duration::from_secs(60);
/// Nothing of ours in a block for so long, after the last was sent: the rest will not come.
const DRAIN: Duration = Duration::from_secs(40);
/// How often a sender looks whether it may send again.
const LOOK: Duration = Duration::from_millis(50);
/// Heads that arrived and were not looked at yet.
const HEADS: usize = 1_000;
/// So long after the pool was full it may have room.
const FULL: Duration = Duration::from_millis(500);
/// What came of transactions is asked when all is over, so as not to disturb; in a long run when their block is so deep: nodes
/// keep the states of the last 256.
const DEEP: usize = 128;
/// A second without a block is long enough to look whether all is over.
const TICK: Duration = Duration::from_secs(1);

/// How fast transactions are sent.
#[derive(Clone, Serialize)]
pub struct Pace {
	/// At most so many are on their way: sent, and not seen in a block.
	pub window: usize,
	/// So many a second, evenly; without it as many as the window allows.
	pub rate: Option<f64>,
	/// Transactions in one message.
	pub batch: usize,
	/// Connections, each with one message on its way.
	pub connections: usize,
}

/// How long.
#[derive(Clone, Serialize)]
pub struct Span {
	/// Seconds before anything counts.
	pub warmup: u64,
	/// Seconds that count, from one block to another by their own clocks.
	pub seconds: u64,
}

/// A block of the chain that won.
#[derive(Clone)]
pub struct Block {
	/// Its hash, with 0x.
	pub hash: String,
	/// Its height.
	pub number: u32,
	/// Its own clock, milliseconds since 1970.
	pub timestamp: u64,
	/// Bytes of its extrinsics.
	pub bytes: usize,
	/// Ours: number of the extrinsic, number of the transaction.
	pub ours: Vec<(u32, usize)>,
	/// When it, or one on top of it, was the best.
	pub seen: Option<Duration>,
	/// When it was final.
	pub finalized: Option<Duration>,
	/// Hash of the one before.
	pub parent: String,
	/// What came of its transactions, if that was asked already.
	pub ends: Option<Ends>,
}

/// What happened.
pub struct Outcome {
	/// Blocks that can have transactions of ours, oldest first.
	pub blocks: Vec<Block>,
	/// When each transaction was due to be sent, or was sent if there is no rate; none: never.
	pub sent: Vec<Option<Duration>>,
	/// What the node refused at once, by its words.
	pub refused: BTreeMap<String, usize>,
	/// When the first was sent, milliseconds since 1970.
	pub began: u64,
	/// Places in `blocks`: what counts comes after the first and ends with the second.
	pub counted: Option<(usize, usize)>,
	/// Processes in the meantime.
	pub samples: Vec<Sample>,
}

#[derive(Default)]
struct Gate {
	next: usize,
	on_the_way: usize,
	closed: bool,
	broken: Option<String>,
	sent: Vec<Option<Duration>>,
	refused: BTreeMap<String, usize>,
	/// Those that the pool had no room for, and when to send them again.
	again: VecDeque<(Duration, usize)>,
}

impl Gate {
	/// What the node says to a transaction that it did not take. The sender's later ones wait for one that found no room, so
	/// that goes again.
	fn refuse(&mut self, number: usize, why: String, now: Duration) {
		self.on_the_way = self.on_the_way.saturating_sub(1);
		if why.contains("Immediately Dropped") {
			self.again.push_back((now + FULL, number));
		}
		*self.refused.entry(why).or_default() += 1;
	}

	/// Those to send again by now, so many at most.
	fn returning(&mut self, now: Duration, most: usize) -> Vec<usize> {
		let due = self.again.iter().take_while(|(at, _)| *at <= now).count();
		let numbers = self.again.drain(..due.min(most));
		numbers.map(|(_, number)| number).collect()
	}
}

struct Shared {
	gate: Mutex<Gate>,
	moved: Condvar,
	start: Instant,
}

impl Shared {
	fn lock(&self) -> MutexGuard<'_, Gate> {
		self.gate.lock().unwrap_or_else(PoisonError::into_inner)
	}

	fn close(&self) {
		self.lock().closed = true;
		self.moved.notify_all();
	}
}

/// A head that arrived.
struct Head {
	at: Duration,
	hash: String,
	number: u32,
	finalized: bool,
}

/// Sends `transactions` and watches. Without a `span` all are sent, and it ends when all are in blocks.
pub fn run(
	chain: &Chain,
	urls: &[String],
	transactions: &[Vec<u8>],
	pace: &Pace,
	span: Option<&Span>,
	watched: &Watched,
) -> Found<Outcome> {
	let shared = Shared {
		gate: Mutex::new(Gate {
			sent: vec![None; transactions.len()],
			..Gate::default()
		}),
		moved: Condvar::new(),
		start: Instant::now(),
	};
	let first = urls.first().ok_or_else(|| err("no node"))?;
	let mut listener = Rpc::connect(first)?;
	let mut reader = Rpc::connect(first)?;
	let senders = (0..pace.connections)
		.map(|number| Rpc::connect(&urls[number % urls.len()]))
		.collect::<Found<Vec<_>>>()?;
	let (heads, arrived) = sync_channel(HEADS);
	thread::scope(|scope| {
		let shared = &shared;
		scope.spawn(move || {
			if let Err(error) = listen(&mut listener, shared, &heads) {
				shared.lock().broken.get_or_insert(error.to_string());
			}
		});
		for mut rpc in senders {
			scope.spawn(move || {
				if let Err(error) = send(&mut rpc, shared, transactions, pace) {
					shared.lock().broken.get_or_insert(error.to_string());
				}
			});
		}
		let mut watch = Watch::new(chain, &mut reader, shared, transactions, span);
		let outcome = watch.until_over(arrived, watched);
		shared.close();
		outcome
	})
}

fn send(rpc: &mut Rpc, shared: &Shared, transactions: &[Vec<u8>], pace: &Pace) -> Found<()> {
	while let Some(numbers) = next(shared, transactions.len(), pace) {
		let texts = numbers
			.iter()
			.map(|number| format!(r#""0x{}""#, hex::encode(&transactions[*number])));
		let answers = rpc.batch("author_submitExtrinsic", texts)?;
		let now = shared.start.elapsed();
		let mut gate = shared.lock();
		for (number, answer) in numbers.into_iter().zip(answers) {
			if let Err(why) = answer {
				gate.refuse(number, why, now);
			}
		}
	}
	Ok(())
}

/// The transactions to send now, or nothing when it is over. Waits until there are some.
fn next(shared: &Shared, all: usize, pace: &Pace) -> Option<Vec<usize>> {
	let mut gate = shared.lock();
	loop {
		let over = gate.next >= all && gate.again.is_empty();
		if gate.closed || gate.broken.is_some() || over {
			return None;
		}
		let now = shared.start.elapsed();
		let room = pace.window.saturating_sub(gate.on_the_way);
		let returning = gate.returning(now, room.min(pace.batch));
		if !returning.is_empty() {
			gate.on_the_way += returning.len();
			return Some(returning);
		}
		let due = pace
			.rate
			.map_or(all, |rate| (now.as_secs_f64() * rate) as usize);
		let count = room
			.min(due.saturating_sub(gate.next))
			.min(pace.batch)
			.min(all - gate.next);
		// Without a rate a whole message is worth waiting for.
		let enough = if pace.rate.is_some() {
			1
		} else {
			pace.batch.min(pace.window).min(all - gate.next)
		};
		if count > 0 && count >= enough {
			let (from, to) = (gate.next, gate.next + count);
			gate.next = to;
			gate.on_the_way += count;
			for number in from..to {
				// By the schedule, not by the clock: a sender that had to wait does not hide it.
				let due = pace
					.rate
					.map(|rate| Duration::from_secs_f64(number as f64 / rate));
				gate.sent[number] = Some(due.unwrap_or(now));
			}
			return Some((from..to).collect());
		}
		let wait = pace.rate.map_or(LOOK, |rate| {
			Duration::from_secs_f64((pace.batch as f64 / 4.0 / rate).clamp(0.002, 0.05))
		});
		gate = shared
			.moved
			.wait_timeout(gate, wait)
			.unwrap_or_else(PoisonError::into_inner)
			.0;
	}
}

fn listen(rpc: &mut Rpc, shared: &Shared, heads: &SyncSender<Head>) -> Found<()> {
	rpc.subscribe("chain_subscribeNewHeads")?;
	let finalized = rpc.subscribe("chain_subscribeFinalizedHeads")?;
	loop {
		let notice = rpc.notice()?;
		let at = shared.start.elapsed();
		let header = header_bytes(&notice.result)?;
		let head = Head {
			at,
			hash: format!("0x{}", hex::encode(blake2_256(&header))),
			number: height(&notice.result)?,
			finalized: notice.subscription == finalized,
		};
		// The other side is gone when it is over.
		if heads.send(head).is_err() {
			return Ok(());
		}
	}
}

fn height(header: &Value) -> Found<u32> {
	let digits = header["number"]
		.as_str()
		.and_then(|text| text.strip_prefix("0x"));
	Ok(u32::from_str_radix(
		digits.ok_or_else(|| err("a head without a number"))?,
		16,
	)?)
}

/// A header as it is hashed.
fn header_bytes(header: &Value) -> Found<Vec<u8>> {
	let logs = header["digest"]["logs"]
		.as_array()
		.ok_or_else(|| err("a head without a digest"))?;
	let mut encoded = hash(&header["parentHash"])?.to_vec();
	Compact(height(header)?).encode_to(&mut encoded);
	encoded.extend(hash(&header["stateRoot"])?);
	encoded.extend(hash(&header["extrinsicsRoot"])?);
	Compact(u32::try_from(logs.len())?).encode_to(&mut encoded);
	for log in logs {
		encoded.extend(bytes(log)?);
	}
	Ok(encoded)
}

/// The part of a transaction's hash that tells it from the others.
fn mark(transaction: &[u8]) -> [u8; 16] {
	let mut mark = [0; 16];
	mark.copy_from_slice(&blake2_256(transaction)[..16]);
	mark
}

struct Watch<'a> {
	chain: &'a Chain,
	rpc: &'a mut Rpc,
	shared: &'a Shared,
	span: Option<&'a Span>,
	began: u64,
	known: HashMap<String, Block>,
	marks: HashMap<[u8; 16], usize>,
	included: Vec<bool>,
	best: Option<Head>,
	finalized: Vec<Head>,
	heads: Vec<Head>,
	base: Option<u64>,
	end: Option<u64>,
	progress: Instant,
}

impl<'a> Watch<'a> {
	fn new(
		chain: &'a Chain,
		rpc: &'a mut Rpc,
		shared: &'a Shared,
		transactions: &[Vec<u8>],
		span: Option<&'a Span>,
	) -> Self {
		let began = SystemTime::now()
			.duration_since(UNIX_EPOCH)
			.map_or(0, |time| time.as_millis() as u64);
		let marks = transactions
			.iter()
			.enumerate()
			.map(|(number, bytes)| (mark(bytes), number))
			.collect();
		Self {
			chain,
			rpc,
			shared,
			span,
			began,
			known: HashMap::new(),
			marks,
			included: vec![false; transactions.len()],
			best: None,
			finalized: Vec::new(),
			heads: Vec::new(),
			base: None,
			end: None,
			progress: Instant::now(),
		}
	}

	fn until_over(&mut self, arrived: Receiver<Head>, watched: &Watched) -> Found<Outcome> {
		let mut samples = Vec::new();
		let mut alive = Instant::now();
		loop {
			match arrived.recv_timeout(TICK) {
				Ok(head) => {
					alive = Instant::now();
					self.head(head)?;
				},
				Err(RecvTimeoutError::Timeout) if alive.elapsed() > STANDSTILL => {
					return Err(err("the chain makes no blocks"));
				},
				Err(_) => {},
			}
			if samples
				.last()
				.is_none_or(|last: &Sample| self.shared.start.elapsed() - last.at >= TICK)
			{
				samples.push(watched.sample(self.shared.start.elapsed())?);
			}
			if self.over()? {
				return self.outcome(samples);
			}
		}
	}

	fn head(&mut self, head: Head) -> Found<()> {
		if head.finalized {
			self.finalized.push(head);
			return Ok(());
		}
		let mut missing = Vec::new();
		let mut hash = head.hash.clone();
		// Several blocks can arrive with one notice; nothing of ours is older than the first head.
		while !self.known.contains_key(&hash) {
			let block = self.fetch(&hash)?;
			let parent = block.parent.clone();
			let stop = self.known.is_empty() || block.number == 0;
			missing.push((hash, block));
			if stop {
				break;
			}
			hash = parent;
		}
		let mut new = 0;
		for (hash, block) in missing.into_iter().rev() {
			for (_, number) in &block.ours {
				new += usize::from(!std::mem::replace(&mut self.included[*number], true));
			}
			if let Some(span) = self.span {
				self.measure(&block, span);
			}
			self.known.insert(hash, block);
		}
		if new > 0 {
			self.progress = Instant::now();
			let mut gate = self.shared.lock();
			gate.on_the_way = gate.on_the_way.saturating_sub(new);
			drop(gate);
			self.shared.moved.notify_all();
		}
		self.best = Some(Head {
			hash: head.hash.clone(),
			..head
		});
		self.heads.push(head);
		self.read_deep()
	}

	/// Asks what came of transactions in blocks that are deep by now.
	fn read_deep(&mut self) -> Found<()> {
		let mut hash = self.best.as_ref().map(|head| head.hash.clone());
		for _ in 0..DEEP {
			let block = hash.as_ref().and_then(|hash| self.known.get(hash));
			hash = block.map(|block| block.parent.clone());
		}
		while let Some(block) = hash.take().and_then(|hash| self.known.get_mut(&hash)) {
			if block.ends.is_some() {
				break;
			}
			block.ends = Some(Ends::read(self.chain, self.rpc, &block.hash)?);
			hash = Some(block.parent.clone());
		}
		Ok(())
	}

	/// Finds where counting begins and ends, by the blocks' own clocks.
	fn measure(&mut self, block: &Block, span: &Span) {
		match self.base {
			None if block.timestamp >= self.began + span.warmup * 1_000 => {
				self.base = Some(block.timestamp);
			},
			Some(base) if self.end.is_none() && block.timestamp >= base + span.seconds * 1_000 => {
				self.end = Some(block.timestamp);
				self.progress = Instant::now();
				self.shared.close();
			},
			_ => {},
		}
	}

	fn fetch(&mut self, hash: &str) -> Found<Block> {
		let answer = self.rpc.call("chain_getBlock", json!([hash]))?;
		let block = &answer["block"];
		let extrinsics = block["extrinsics"]
			.as_array()
			.ok_or_else(|| err(format!("the node has no block {hash}")))?;
		let (mut ours, mut size) = (Vec::new(), 0);
		for (index, extrinsic) in (0..).zip(extrinsics) {
			let extrinsic = bytes(extrinsic)?;
			size += extrinsic.len();
			if let Some(number) = self.marks.get(&mark(&extrinsic)) {
				ours.push((index, *number));
			}
		}
		let timestamp = self
			.chain
			.storage(self.rpc, "Timestamp", "Now", Some(hash))?
			.map_or(Ok(0), |now| number(&now))?;
		Ok(Block {
			hash: hash.into(),
			number: height(&block["header"])?,
			timestamp: u64::try_from(timestamp)?,
			bytes: size,
			ours,
			seen: None,
			finalized: None,
			parent: block["header"]["parentHash"]
				.as_str()
				.unwrap_or_default()
				.into(),
			ends: None,
		})
	}

	fn over(&mut self) -> Found<bool> {
		let (closed, done, empty, sent) = {
			let gate = self.shared.lock();
			if let Some(broken) = &gate.broken {
				return Err(err(broken.clone()));
			}
			(
				gate.closed,
				gate.next >= gate.sent.len() && gate.again.is_empty(),
				gate.on_the_way == 0,
				gate.next,
			)
		};
		if self.span.is_some() && !closed {
			if done {
				return Err(err(format!(
					"all {sent} transactions were sent before the time was over: sign more with --operations"
				)));
			}
			return Ok(false);
		}
		let settled = self.progress.elapsed() > DRAIN;
		if !(done || closed) || !(empty || settled) {
			return Ok(false);
		}
		// Also the last of ours shall be final.
		let last = self.known.values().filter(|block| !block.ours.is_empty());
		let last = last.map(|block| block.number).max().unwrap_or_default();
		let seen = self
			.finalized
			.iter()
			.map(|head| head.number)
			.max()
			.unwrap_or_default();
		Ok(self.span.is_none() || seen >= last || settled)
	}

	fn outcome(&mut self, samples: Vec<Sample>) -> Found<Outcome> {
		let mut hash = self
			.best
			.as_ref()
			.map(|head| head.hash.clone())
			.unwrap_or_default();
		let mut blocks = Vec::new();
		while let Some(block) = self.known.remove(&hash) {
			hash.clone_from(&block.parent);
			blocks.push(block);
		}
		blocks.reverse();
		let first = blocks.first().map_or(0, |block| block.number);
		let won = |head: &Head| {
			let place = head.number.checked_sub(first)? as usize;
			let block = blocks.get(place)?;
			(block.hash == head.hash).then_some(place)
		};
		let earliest = |heads: &[Head]| {
			let mut times: Vec<Option<Duration>> = vec![None; blocks.len()];
			for head in heads {
				if let Some(place) = won(head) {
					times[place] = Some(times[place].map_or(head.at, |at| at.min(head.at)));
				}
			}
			// A block is known with the first one on top of it, at the latest.
			for place in (1..times.len()).rev() {
				times[place - 1] = match (times[place - 1], times[place]) {
					(Some(own), Some(next)) => Some(own.min(next)),
					(own, next) => own.or(next),
				};
			}
			times
		};
		let (seen, finalized) = (earliest(&self.heads), earliest(&self.finalized));
		for ((block, seen), finalized) in blocks.iter_mut().zip(seen).zip(finalized) {
			block.seen = seen;
			block.finalized = finalized;
		}
		let at = |time: Option<u64>| {
			time.and_then(|time| blocks.iter().position(|block| block.timestamp >= time))
		};
		let counted = at(self.base).zip(at(self.end));
		let gate = self.shared.lock();
		let mut sent = gate.sent.clone();
		// What the node never had room for was not sent to it.
		for (_, number) in &gate.again {
			sent[*number] = None;
		}
		Ok(Outcome {
			blocks,
			sent,
			refused: gate.refused.clone(),
			began: self.began,
			counted,
			samples,
		})
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_header_hashes_to_what_the_node_says() {
		let header = json!({
			"parentHash": format!("0x{}", "00".repeat(32)),
			"number": "0x41",
			"stateRoot": format!("0x{}", "11".repeat(32)),
			"extrinsicsRoot": format!("0x{}", "22".repeat(32)),
			"digest": {"logs": ["0x0102"]},
		});
		let encoded = header_bytes(&header).unwrap();
		assert_eq!(encoded.len(), 32 + 2 + 64 + 1 + 2);
		// Compact(65) takes two bytes.
		assert_eq!(encoded[32..34], [0x05, 0x01]);
	}

	#[test]
	fn what_is_sent_is_bounded() {
		let pace = Pace {
			window: 10,
			rate: None,
			batch: 4,
			connections: 1,
		};
		let shared = Shared {
			gate: Mutex::new(Gate {
				sent: vec![None; 100],
				..Gate::default()
			}),
			moved: Condvar::new(),
			start: Instant::now(),
		};
		assert_eq!(next(&shared, 100, &pace), Some(vec![0, 1, 2, 3]));
		assert_eq!(next(&shared, 100, &pace), Some(vec![4, 5, 6, 7]));
		// Room for two only: a third message waits until it can be whole.
		shared.lock().on_the_way -= 2;
		assert_eq!(next(&shared, 100, &pace), Some(vec![8, 9, 10, 11]));
		assert_eq!(shared.lock().on_the_way, 10);
		shared.close();
		assert_eq!(next(&shared, 100, &pace), None);
	}

	#[test]
	fn what_found_no_room_goes_again_and_the_rest_does_not() {
		let mut gate = Gate {
			on_the_way: 3,
			..Gate::default()
		};
		let now = Duration::from_secs(7);
		gate.refuse(4, "Immediately Dropped".into(), now);
		gate.refuse(5, "Invalid Transaction".into(), now);
		gate.refuse(6, "Immediately Dropped".into(), now);
		assert_eq!(gate.on_the_way, 0);
		assert_eq!(gate.refused["Immediately Dropped"], 2);
		assert!(gate.returning(now, 10).is_empty());
		assert_eq!(gate.returning(now + FULL, 1), [4]);
		assert_eq!(gate.returning(now + FULL, 10), [6]);
		assert!(gate.again.is_empty());
	}
}
