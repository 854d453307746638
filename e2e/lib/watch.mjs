// SPDX-License-Identifier: Apache-2.0

import WebSocket from 'ws';

/** What a node says is best and what final, in the moment in which it says so. */
export class Watch {
	constructor(registry) {
		this.registry = registry;
		/** Every block that was ever called final: number → hash. */
		this.finals = new Map();
	}

	/** Begins to listen to a node that was just started. */
	async listen(node) {
		this.socket = new WebSocket(node.ws);
		// A killed node ends the connection in any way it likes.
		this.socket.on('error', () => {});
		this.socket.on('message', (data) => this.hear(JSON.parse(data)));
		await new Promise((resolve, reject) => {
			this.socket.once('open', resolve);
			this.socket.once('close', () => reject(new Error('the node closed the connection')));
		});
		['chain_subscribeFinalizedHeads', 'chain_subscribeNewHeads'].forEach((method, id) => {
			this.socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params: [] }));
		});
	}

	hear({ method, params }) {
		if (method === 'chain_finalizedHead') {
			const header = this.registry.createType('Header', params.result);
			this.final = { number: header.number.toNumber(), hash: header.hash.toHex() };
			this.finals.set(this.final.number, this.final.hash);
			this.onFinal?.();
		} else if (method === 'chain_newHead') {
			this.best = Number(params.result.number);
		}
	}

	/** With the next block that was not yet final. A new connection first tells what is final already. */
	nextFinal() {
		const known = this.final?.number ?? 0;
		return new Promise((resolve) => {
			this.onFinal = () => {
				if (this.final.number > known) {
					this.onFinal = undefined;
					resolve();
				}
			};
		});
	}

	close() {
		this.socket.terminate();
	}
}
