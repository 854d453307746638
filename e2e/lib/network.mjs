// SPDX-License-Identifier: Apache-2.0
// Nodes on machines of their own (see netns.mjs): started, killed, frozen, cut off, restarted, added.

import { execFileSync, spawn } from 'node:child_process';
import { cpSync, openSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Wires, control, wire } from './netns.mjs';
import { binary, rpc, until } from './node.mjs';
import { Witness } from './witness.mjs';

const MAKE = fileURLToPath(new URL('../../scripts/make-network.sh', import.meta.url));
const P2P = 30333;
const RPC = 9944;
// Generous: the nodes share a machine, and often with other work.
const START_TIMEOUT_MS = 600_000;
export const RETURN_TIMEOUT_MS = 300_000;
const RPC_TIMEOUT_MS = 5_000;
/** GRANDPA votes for the block before the best one, and a round takes a block or two. */
const USUAL_LAG = 5;

const TROUBLE = /^.*(panicked at|Essential task .* failed).*$/m;
/** How the SDK's Aura keeps a validator that was disabled from making blocks: the runtime refuses by panic. */
const DISABLED = /^.*panicked at .*pallet-aura.*\n.*is disabled and should not be attempting to author blocks.*$/gm;

export class Peer {
	constructor(network, number, { validator = false, args = [] } = {}) {
		Object.assign(this, { network, number, validator, args, name: `node ${number}`, ups: 0 });
		this.basePath = join(network.dir, String(number));
		this.log = join(network.dir, `${number}.log`);
	}

	get ws() {
		return `ws://${control(this.number)}:${RPC}`;
	}

	/** Running and not frozen. */
	get awake() {
		return this.child !== undefined && !this.frozen;
	}

	get keystore() {
		return join(this.basePath, 'chains', 'enmesh_local_net', 'keystore');
	}

	rpc(method, ...params) {
		return rpc(`http://${control(this.number)}:${RPC}`, method, params, RPC_TIMEOUT_MS);
	}

	async up() {
		const log = openSync(this.log, 'a');
		const [command, ...prefix] = Wires.on(this.number);
		const child = spawn(command, [...prefix, binary(), ...this.options()], {
			stdio: ['ignore', log, log], env: { ...process.env, ...this.network.environment(this.number) },
		});
		this.child = child;
		this.frozen = false;
		this.ups += 1;
		this.ended = new Promise((resolve) => {
			child.once('exit', (code, signal) => {
				// Whoever wants it to end takes `child` away before.
				if (this.child === child) {
					this.child = undefined;
					this.network.broken ??= new Error(`${this.name} ended by itself (${signal ?? code}); its log: ${this.lastWords()}`);
				}
				resolve();
			});
		});
		await this.network.until(`${this.name} to answer`, () => this.rpc('system_chain').catch(() => undefined), START_TIMEOUT_MS);
		return this;
	}

	options() {
		const others = this.network.peers.filter((peer) => peer.validator && peer !== this);
		return [
			'--chain', this.network.spec, '--base-path', this.basePath, '--name', this.name,
			'--node-key-file', join(this.network.dir, `${this.number}.node-key`),
			'--listen-addr', `/ip4/${wire(this.number)}/tcp/${P2P}`,
			...others.flatMap((peer) => ['--bootnodes', peer.address]),
			// Only the harness is at the other end of that wire.
			'--rpc-port', String(RPC), '--unsafe-rpc-external', '--rpc-methods', 'unsafe', '--rpc-cors', 'all',
			'--no-mdns', '--allow-private-ip', '--no-telemetry', '--no-prometheus',
			...(this.validator ? ['--validator'] : []), ...this.args,
		];
	}

	get address() {
		this.id ??= execFileSync(binary(), ['key', 'inspect-node-key', '--file', join(this.network.dir, `${this.number}.node-key`)], {
			encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'],
		}).trim();
		return `/ip4/${wire(this.number)}/tcp/${P2P}/p2p/${this.id}`;
	}

	async end(signal) {
		const { child } = this;
		this.child = undefined;
		child.kill(signal);
		await this.ended;
	}

	/** As when the power fails. */
	crash() {
		return this.end('SIGKILL');
	}

	stop() {
		return this.end('SIGTERM');
	}

	freeze() {
		this.child.kill('SIGSTOP');
		this.frozen = true;
	}

	thaw() {
		this.child.kill('SIGCONT');
		this.frozen = false;
	}

	async finalized() {
		return Number((await this.rpc('chain_getHeader', await this.rpc('chain_getFinalizedHead'))).number);
	}

	async best() {
		return Number((await this.rpc('chain_getHeader')).number);
	}

	logged() {
		return readFileSync(this.log, 'utf8');
	}

	lastWords() {
		return this.logged().trimEnd().split('\n').at(-1);
	}

	/** Another node takes the same keys: what must never be done. */
	copyKeys(from) {
		cpSync(from.keystore, this.keystore, { recursive: true });
		return readdirSync(this.keystore).length;
	}

	/** The secret of validator `number` of genesis, `aura` (its account too) or `gran`. */
	secret(type) {
		return JSON.parse(readFileSync(join(this.network.dir, 'keys', `${this.number}-${type}.json`), 'utf8'));
	}
}

export class Network {
	/**
	 * `validators` with keys made now, and `full` nodes that only follow; running, the first blocks final on all. `code`: the
	 * file of the runtime they begin with, if it is not the node's own; `environment`: variables for the node of a number.
	 */
	static async start({ dir, validators = 4, full = 1, code, environment = () => ({}), say = () => {} }) {
		const network = new Network();
		Object.assign(network, { dir, say, environment, spec: join(dir, 'network.json'), peers: [], wires: new Wires() });
		// Some more network keys: for nodes that come later.
		const options = ['--dir', dir, '--validators', String(validators), '--nodes', String(validators + full + 4)];
		execFileSync(MAKE, [...options, ...(code ? ['--code', code] : [])], {
			stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ENMESH_NODE: binary() },
		});
		for (let number = 1; number <= validators + full; number += 1) {
			network.prepare({ validator: number <= validators });
		}
		network.witness = new Witness(network);
		await Promise.all(network.peers.map((peer) => peer.up()));
		network.witness.start();
		await network.reach(network.peers, 3);
		say(`${validators} validators finalize, ${full} full node follows`);
		return network;
	}

	/** A machine with a node that is not running yet. */
	prepare(options) {
		const peer = new Peer(this, this.peers.length + 1, options);
		this.wires.join(peer.number);
		this.peers.push(peer);
		return peer;
	}

	get validators() {
		return this.peers.filter((peer) => peer.validator);
	}

	peer(number) {
		return this.peers[number - 1];
	}

	/** As the one of node.mjs, but ends at once when a node has ended or two nodes contradict each other. */
	until(what, probe, timeoutMs = RETURN_TIMEOUT_MS) {
		return until(what, () => {
			this.check();
			return probe();
		}, timeoutMs, 250);
	}

	check() {
		if (this.broken) {
			throw this.broken;
		}
		this.witness.check();
	}

	/** Until block `number` is final for all of `peers`. Gives the seconds it took. */
	async reach(peers, number, timeoutMs = RETURN_TIMEOUT_MS) {
		const begin = Date.now();
		await this.until(
			`finality of block ${number} on ${peers.map((peer) => peer.name).join(', ')}`,
			async () => {
				const heights = await Promise.all(peers.map((peer) => peer.finalized().catch(() => 0)));
				return heights.every((height) => height >= number) ? true : undefined;
			},
			timeoutMs,
		);
		return (Date.now() - begin) / 1000;
	}

	/** Until finality is close to the best block again on all nodes. Gives the seconds it took. */
	async settle() {
		const begin = Date.now();
		await this.until('finality close to the best block', async () => {
			const lag = async (peer) => await peer.best() - await peer.finalized();
			const lags = await Promise.all(this.peers.map((peer) => lag(peer).catch(() => Infinity)));
			return lags.every((blocks) => blocks <= USUAL_LAG) ? true : undefined;
		});
		return (Date.now() - begin) / 1000;
	}

	/** The highest block that is final for anyone of `peers`. */
	async height(peers = this.peers.filter((peer) => peer.awake)) {
		return Math.max(...await Promise.all(peers.map((peer) => peer.finalized())));
	}

	/** All nodes end well, after their whole chains were compared once more. */
	async finish() {
		const figures = await this.witness.finish();
		this.check();
		// Before they stop: then essential tasks end, and the log says so.
		const awake = this.peers.filter((peer) => peer.awake);
		for (const peer of awake) {
			const trouble = TROUBLE.exec(peer.logged().replaceAll(DISABLED, ''));
			if (trouble) {
				throw new Error(`${peer.name} is not well: ${trouble[0]}`);
			}
		}
		await Promise.all(awake.map((peer) => peer.stop()));
		return figures;
	}
}
