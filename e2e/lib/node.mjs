// SPDX-License-Identifier: Apache-2.0
// Starts and stops the real node: free ports, a base path of its own, logs kept for the report of a failed test.

import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// Two cores that also compile need their time.
const START_TIMEOUT_MS = 300_000;
const STOP_TIMEOUT_MS = 30_000;
const POLL_MS = 50;
// Asking takes the time away from the node that starts.
const START_POLL_MS = 500;
const LOG_LIMIT = 2_000_000;

/** The node under test: `ENMESH_NODE`, else the release build in the shared target directory. */
export function binary() {
	const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
	const target = process.env.CARGO_TARGET_DIR || join(cache, 'enmesh', 'target');
	const path = process.env.ENMESH_NODE || join(target, 'release', 'enmesh-node');
	try {
		accessSync(path, constants.X_OK);
	} catch {
		throw new Error(`no node binary at ${path}: build it with scripts/dev.sh, or name one in ENMESH_NODE`);
	}
	return path;
}

/** `count` different TCP ports that were free a moment ago. */
export async function freePorts(count) {
	const servers = await Promise.all(
		Array.from({ length: count }, () => new Promise((resolve, reject) => {
			const server = createServer();
			server.once('error', reject);
			server.listen(0, '127.0.0.1', () => resolve(server));
		})),
	);
	const ports = servers.map((server) => server.address().port);
	await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
	return ports;
}

/** A fresh directory; the caller removes it with `removeDir`. */
export const newDir = () => mkdtempSync(join(tmpdir(), 'enmesh-e2e-'));

export const removeDir = (dir) => rmSync(dir, { recursive: true, force: true, maxRetries: 5 });

// Children still alive when the test process ends: each is ended by its own process handle, never by name.
const living = new Set();
process.on('exit', () => living.forEach((child) => child.kill('SIGKILL')));

/** A running command of the node: the process, its output so far, its end. */
export function launch(args) {
	const child = spawn(binary(), args, { stdio: ['ignore', 'pipe', 'pipe'] });
	const out = { stdout: '', stderr: '' };
	for (const name of ['stdout', 'stderr']) {
		child[name].setEncoding('utf8').on('data', (text) => {
			// A node logs for hours to stderr; what a command says on stdout is its result.
			out[name] = name === 'stderr' ? (out[name] + text).slice(-LOG_LIMIT) : out[name] + text;
		});
	}
	living.add(child);
	const ended = new Promise((resolve, reject) => {
		child.once('error', reject);
		// `close` comes after the last output was read, `exit` may not.
		child.once('close', (code, signal) => {
			living.delete(child);
			resolve({ code, signal, ...out });
		});
	});
	return { child, out, ended };
}

/** Runs a command of the node to its end. A command that hangs is killed and reported as such. */
export async function run(args, { timeoutMs = 60_000 } = {}) {
	const { child, ended } = launch(args);
	const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
	const result = await ended;
	clearTimeout(timer);
	if (result.signal) {
		throw new Error(`\`${args.join(' ')}\` did not end within ${timeoutMs} ms:\n${result.stderr}`);
	}
	return result;
}

/** Calls `probe` until it gives something other than `undefined`; for states that cannot be subscribed to. */
export async function until(what, probe, timeoutMs = 60_000, pollMs = POLL_MS) {
	const end = Date.now() + timeoutMs;
	for (;;) {
		const value = await probe();
		if (value !== undefined) {
			return value;
		}
		if (Date.now() > end) {
			throw new Error(`timed out after ${timeoutMs} ms waiting for ${what}`);
		}
		await sleep(pollMs);
	}
}

/** One JSON-RPC request over HTTP. A frozen node accepts it and never answers: that is what `timeoutMs` is for. */
export async function rpc(url, method, params = [], timeoutMs = undefined) {
	const answer = await fetch(url, {
		method: 'POST',
		signal: timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs),
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ id: 1, jsonrpc: '2.0', method, params }),
	});
	const { result, error } = await answer.json();
	if (error) {
		throw new Error(`${method}: ${error.message}${error.data ? ` (${error.data})` : ''}`);
	}
	return result;
}

/** A running `--dev` node. */
export class Node {
	/**
	 * `sealing`: as the flag of that name; without it real Aura and GRANDPA. `chain`: a specification, for another chain than
	 * that of `--dev`. `args` are appended.
	 */
	static async start({ sealing, basePath, chain, args = [] } = {}) {
		const node = new Node();
		node.ownsDir = basePath === undefined;
		node.basePath = basePath ?? newDir();
		node.sealing = sealing;
		node.chain = chain;
		node.extra = args;
		await node.up();
		return node;
	}

	get ws() {
		return `ws://127.0.0.1:${this.rpcPort}`;
	}

	get pid() {
		return this.process.child.pid;
	}

	/** Everything the node has logged since its last start. */
	get log() {
		return this.process.out.stderr;
	}

	rpc(method, params) {
		return rpc(`http://127.0.0.1:${this.rpcPort}`, method, params);
	}

	async up() {
		[this.rpcPort, this.p2pPort, this.metricsPort] = await freePorts(3);
		this.process = launch([
			...(this.chain ? ['--chain', this.chain, '--alice', '--force-authoring', '--unsafe-force-node-key-generation'] : ['--dev']),
			'--base-path', this.basePath,
			'--rpc-port', String(this.rpcPort),
			'--port', String(this.p2pPort),
			'--prometheus-port', String(this.metricsPort),
			// Dev chains look for each other on the local network, and all of them are Alice's.
			'--no-mdns',
			...(this.sealing ? ['--sealing', this.sealing] : []),
			...this.extra,
		]);
		let end;
		this.process.ended.then((result) => { end = result; }, (error) => { end = { stderr: error.message }; });
		try {
			await until('the RPC server', async () => {
				if (end) {
					throw new Error(`the node ended with code ${end.code} while starting`);
				}
				return this.rpc('system_chain').catch(() => undefined);
			}, START_TIMEOUT_MS, START_POLL_MS);
		} catch (error) {
			const log = this.log;
			await this.kill();
			throw new Error(`${error.message}:\n${log.slice(-4_000)}`);
		}
		return this;
	}

	/** Asks the node to end, as an operator would, and fails if it does not end well. */
	async stop() {
		this.process.child.kill('SIGTERM');
		const timer = setTimeout(() => this.process.child.kill('SIGKILL'), STOP_TIMEOUT_MS);
		const result = await this.process.ended;
		clearTimeout(timer);
		return result;
	}

	/** `kill -9`. */
	async kill() {
		this.process.child.kill('SIGKILL');
		return this.process.ended.catch(() => undefined);
	}

	/** Stops if need be and removes the base path, unless the caller gave it. */
	async dispose() {
		await this.stop();
		if (this.ownsDir) {
			removeDir(this.basePath);
		}
	}
}
