// SPDX-License-Identifier: Apache-2.0
// JSON-RPC as somebody sends it who does not keep to it: any bytes over HTTP or WebSocket, and what comes back.

import { request } from 'node:http';
import { connect } from 'node:net';

import WebSocket from 'ws';

const PATIENCE_MS = 30_000;

/** Any body over HTTP. Gives the status and the answer as JSON if it is; `closed` if the server cut the connection. */
export function post(port, body) {
	return new Promise((resolve) => {
		const headers = { 'content-type': 'application/json' };
		const options = { host: '127.0.0.1', port, agent: false, method: 'POST', headers, timeout: PATIENCE_MS };
		const asked = request(options, (answer) => {
			let text = '';
			answer.setEncoding('utf8').on('data', (part) => { text += part; });
			answer.on('close', () => resolve({ status: answer.statusCode, json: parsed(text) }));
		});
		asked.on('timeout', () => asked.destroy(new Error('no answer')));
		asked.on('error', (error) => resolve({ closed: error.code ?? error.message }));
		// A server that has answered may cut off what is still being sent.
		asked.on('socket', (socket) => socket.on('error', () => {}));
		asked.end(body);
	});
}

function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** One WebSocket connection. */
export class Wire {
	/** Gives `undefined` if the server refuses the connection. */
	static open(port) {
		return new Promise((resolve) => {
			const wire = new Wire();
			wire.waiting = [];
			wire.notified = 0;
			wire.socket = new WebSocket(`ws://127.0.0.1:${port}`, { maxPayload: 0 });
			wire.socket.on('open', () => resolve(wire));
			wire.socket.on('error', () => resolve(undefined));
			wire.socket.on('close', () => wire.lost());
			wire.socket.on('message', (data) => wire.hear(data));
		});
	}

	get alive() {
		return this.socket.readyState === WebSocket.OPEN;
	}

	hear(data) {
		// Notifications come at any time and are only counted: their text is not looked at.
		if (data.includes('"params":{"subscription"')) {
			this.notified += 1;
			return;
		}
		this.waiting.shift()?.(parsed(data.toString()));
	}

	lost() {
		this.waiting.splice(0).forEach((resolve) => resolve(undefined));
	}

	/** Sends any text; gives the next answer, or nothing if the connection ends. One at a time keeps the order. */
	say(text) {
		if (!this.alive) {
			return undefined;
		}
		return new Promise((resolve) => {
			this.waiting.push(resolve);
			this.socket.send(text);
		});
	}

	call(method, ...params) {
		return this.say(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }));
	}

	/** Sends without waiting for anything. */
	shout(method, ...params) {
		this.socket.send(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }));
	}

	/** Reads nothing any more. */
	deafen() {
		this.socket.pause();
	}

	close() {
		this.socket.terminate();
	}
}

/** A connection that says some bytes and neither ends nor reads. */
export function dangling(port, bytes) {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => {
			socket.write(bytes);
			resolve(socket);
		});
		socket.pause();
		socket.on('error', () => resolve(socket));
	});
}
