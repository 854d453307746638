// SPDX-License-Identifier: Apache-2.0

//! JSON-RPC over one WebSocket, blocking: a connection serves one thread, so nothing queues up out of sight.

use crate::{err, Found};
use serde_json::{json, value::RawValue, Value};
use std::{
	collections::VecDeque,
	net::TcpStream,
	time::{Duration, Instant},
};
use tungstenite::{protocol::WebSocketConfig, Message, WebSocket};

/// Metadata and blocks are large; a frame longer than this is no answer of a node.
const MAX_MESSAGE: usize = 256 << 20;
/// A node that says nothing for so long has stopped.
const PATIENCE: Duration = Duration::from_secs(120);
/// A node drops connections that leave its pings unanswered, and nobody answers here while nothing is read. Whoever was
/// idle for longer connects anew.
const IDLE: Duration = Duration::from_secs(10);
/// Heads that arrived while an answer was awaited. More than this means that nobody reads them.
const MAX_WAITING: usize = 10_000;

/// What a subscription delivers.
#[derive(Debug)]
pub struct Notice {
	/// The number of the subscription.
	pub subscription: String,
	/// What it says.
	pub result: Value,
}

/// One connection.
pub struct Rpc {
	url: String,
	used: Instant,
	socket: WebSocket<TcpStream>,
	next: u64,
	waiting: VecDeque<Notice>,
}

impl Rpc {
	/// Connects to `ws://HOST:PORT`.
	pub fn connect(url: &str) -> Found<Self> {
		Ok(Self {
			url: url.into(),
			used: Instant::now(),
			socket: open(url)?,
			next: 1,
			waiting: VecDeque::new(),
		})
	}

	fn send(&mut self, request: String) -> Found<()> {
		if self.used.elapsed() > IDLE {
			self.socket = open(&self.url)?;
		}
		self.socket.send(Message::text(request))?;
		Ok(())
	}

	fn read(&mut self) -> Found<String> {
		loop {
			match self.socket.read() {
				Ok(Message::Text(text)) => return Ok(text.as_str().into()),
				Ok(Message::Close(_)) => return Err(err("the node closed the connection")),
				Ok(_) => {},
				Err(error) => return Err(err(format!("the connection broke: {error}"))),
			}
		}
	}

	/// The next message that is no notice of a subscription.
	fn answer(&mut self) -> Found<String> {
		loop {
			let text = self.read()?;
			match notice(&text)? {
				None => {
					self.used = Instant::now();
					return Ok(text);
				},
				Some(_) if self.waiting.len() >= MAX_WAITING => {
					return Err(err("too many notices wait"))
				},
				Some(notice) => self.waiting.push_back(notice),
			}
		}
	}

	/// One call.
	pub fn call(&mut self, method: &str, params: Value) -> Found<Value> {
		let id = self.next;
		self.next += 1;
		let request = json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params});
		self.send(request.to_string())?;
		let mut answer: Value = serde_json::from_str(&self.answer()?)?;
		if let Some(error) = answer.get("error") {
			return Err(err(format!("{method}: {}", complaint(error))));
		}
		Ok(answer["result"].take())
	}

	/// Several calls of one method in one message; each has an answer of its own, in the order of the calls.
	pub fn batch(
		&mut self,
		method: &str,
		params: impl Iterator<Item = String>,
	) -> Found<Vec<Result<Box<RawValue>, String>>> {
		let first = self.next;
		let mut request = String::from("[");
		for params in params {
			if self.next > first {
				request.push(',');
			}
			request.push_str(&format!(
				r#"{{"jsonrpc":"2.0","id":{},"method":"{method}","params":[{params}]}}"#,
				self.next
			));
			self.next += 1;
		}
		request.push(']');
		self.send(request)?;
		#[derive(serde::Deserialize)]
		struct Answer {
			id: u64,
			result: Option<Box<RawValue>>,
			error: Option<Value>,
		}
		let text = self.answer()?;
		let answers: Vec<Answer> = serde_json::from_str(&text).map_err(|_| {
			err(format!(
				"{method}: {}",
				text.chars().take(300).collect::<String>()
			))
		})?;
		let mut found: Vec<_> = (first..self.next)
			.map(|_| Err("no answer".to_string()))
			.collect();
		for answer in answers {
			let place = answer.id.checked_sub(first).map(|place| place as usize);
			if let Some(slot) = place.and_then(|place| found.get_mut(place)) {
				*slot = match (answer.result, answer.error) {
					(Some(result), None) => Ok(result),
					(_, Some(error)) => Err(complaint(&error)),
					(None, None) => Err("neither result nor error".into()),
				};
			}
		}
		Ok(found)
	}

	/// Begins a subscription and returns its number.
	pub fn subscribe(&mut self, method: &str) -> Found<String> {
		let id = self.call(method, json!([]))?;
		Ok(id
			.as_str()
			.map_or_else(|| id.to_string(), ToString::to_string))
	}

	/// Waits for the next notice of any subscription.
	pub fn notice(&mut self) -> Found<Notice> {
		if let Some(notice) = self.waiting.pop_front() {
			return Ok(notice);
		}
		loop {
			let text = self.read()?;
			if let Some(notice) = notice(&text)? {
				return Ok(notice);
			}
		}
	}
}

fn open(url: &str) -> Found<WebSocket<TcpStream>> {
	let host = url
		.strip_prefix("ws://")
		.and_then(|rest| rest.split('/').next())
		.ok_or_else(|| err(format!("'{url}' is not of the form ws://HOST:PORT")))?;
	let stream =
		TcpStream::connect(host).map_err(|error| err(format!("no node at {url}: {error}")))?;
	stream.set_nodelay(true)?;
	stream.set_read_timeout(Some(PATIENCE))?;
	stream.set_write_timeout(Some(PATIENCE))?;
	let config = WebSocketConfig::default()
		.max_message_size(Some(MAX_MESSAGE))
		.max_frame_size(Some(MAX_MESSAGE));
	let (socket, _) = tungstenite::client::client_with_config(url, stream, Some(config))
		.map_err(|error| err(format!("{url}: {error}")))?;
	Ok(socket)
}

fn notice(text: &str) -> Found<Option<Notice>> {
	#[derive(serde::Deserialize)]
	struct Params {
		subscription: Value,
		result: Value,
	}
	#[derive(serde::Deserialize)]
	struct Message {
		params: Params,
	}
	// Answers are large and have no `params`; batches are lists.
	if text.starts_with('[') || !text.contains(r#""subscription""#) {
		return Ok(None);
	}
	Ok(serde_json::from_str::<Message>(text)
		.ok()
		.map(|Message { params }| Notice {
			subscription: params
				.subscription
				.as_str()
				.map_or_else(|| params.subscription.to_string(), ToString::to_string),
			result: params.result,
		}))
}

fn complaint(error: &Value) -> String {
	let message = error["message"].as_str().unwrap_or("error");
	match &error["data"] {
		Value::Null => message.into(),
		Value::String(data) => format!("{message}: {data}"),
		data => format!("{message}: {data}"),
	}
}
