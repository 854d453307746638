// SPDX-License-Identifier: Apache-2.0
// Watches what every node calls final, from the first block to the last, and notices when two of them contradict each
// other, or one itself. This is the property that no fault may break.

import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 500;
// So many hashes are asked for at once.
const PAGE = 200;

export class Witness {
	constructor(network) {
		this.network = network;
		/** By height: the hash that was final first, and for whom. */
		this.final = new Map();
		/** By node: how far it was followed since its last start. */
		this.followed = new Map();
		this.compared = 0;
		this.conflicts = [];
	}

	start() {
		this.running = true;
		this.loop = (async () => {
			while (this.running) {
				await this.look();
				await sleep(POLL_MS);
			}
		})();
	}

	look() {
		// Who does not answer is looked at again later, from where it was.
		return Promise.all(this.network.peers.filter((peer) => peer.awake).map((peer) => this.follow(peer).catch(() => {})));
	}

	async follow(peer, from) {
		// A node that was started again may have lost its last blocks: all that is final for it now is compared once more.
		const key = `${peer.number}/${peer.ups}`;
		const begin = from ?? this.followed.get(key) ?? 0;
		const end = await peer.finalized();
		for (let first = begin + 1; first <= end; first += PAGE) {
			const numbers = Array.from({ length: Math.min(PAGE, end - first + 1) }, (_, i) => first + i);
			const hashes = await peer.rpc('chain_getBlockHash', numbers);
			numbers.forEach((number, i) => this.note(peer, number, hashes[i]));
		}
		this.followed.set(key, Math.max(begin, end));
		return end;
	}

	note(peer, number, hash) {
		// A node after warp sync has not all of the past yet.
		if (hash === null) {
			return;
		}
		const known = this.final.get(number);
		if (known === undefined) {
			this.final.set(number, { hash, by: peer.name });
			return;
		}
		this.compared += 1;
		if (known.hash !== hash) {
			this.conflicts.push(`block ${number} is ${known.hash} for ${known.by} and ${hash} for ${peer.name}`);
		}
	}

	check() {
		if (this.conflicts.length > 0) {
			throw new Error(`finality contradicts itself: ${this.conflicts[0]}`);
		}
	}

	/** Compares the whole chains of all that run, from the first block, and stops. */
	async finish() {
		this.running = false;
		await this.loop;
		const heights = await Promise.all(
			this.network.peers.filter((peer) => peer.awake).map((peer) => this.follow(peer, 0)),
		);
		this.check();
		return { height: Math.max(...heights), compared: this.compared, conflicts: this.conflicts.length };
	}
}
