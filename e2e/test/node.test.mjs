// SPDX-License-Identifier: Apache-2.0
// The node as its operator meets it: it finalizes, keeps its state, answers commands, and says clearly what is wrong.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { Client, MESH, accounts } from '../lib/client.mjs';
import { Node, freePorts, newDir, removeDir, run, until } from '../lib/node.mjs';
import { Page } from '../lib/pages.mjs';

const QUIET = ['--no-mdns', '--no-prometheus'];
const SCRIPT = fileURLToPath(new URL('../connect.mjs', import.meta.url));

/** The only line an unsuccessful command leaves on stderr, apart from log lines, which begin with a date. */
function complaint({ code, stderr }) {
	assert.notEqual(code, 0, 'the exit code tells the failure');
	assert.doesNotMatch(stderr, /panicked|RUST_BACKTRACE|stack backtrace/);
	const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/.test(line));
	assert.equal(lines.length, 1, `one line is expected:\n${stderr}`);
	return lines[0];
}

/** Numbers and hashes of the best and the finalized block of a stopped node. */
async function chainInfo(basePath) {
	const { code, stdout, stderr } = await run(['chain-info', '--dev', '--base-path', basePath]);
	assert.equal(code, 0, stderr);
	return JSON.parse(stdout);
}

/** Arguments of a node that is about to fail. */
async function quietPorts() {
	const [rpcPort, p2pPort] = await freePorts(2);
	return ['--rpc-port', String(rpcPort), '--port', String(p2pPort), ...QUIET];
}

const finalized = async (node) => {
	const header = await node.rpc('chain_getHeader', [await node.rpc('chain_getFinalizedHead')]);
	return Number(header.number);
};

const finalizedBeyond = (node, number) => until(
	`a finalized block after ${number}`,
	async () => {
		const found = await finalized(node);
		return found > number ? found : undefined;
	},
);

// In order: each test goes on with the chain as the one before left it.
describe('a chain of one validator', () => {
	let node;
	let dir;

	before(async () => {
		dir = newDir();
		node = await Node.start({ basePath: dir });
	});

	after(async () => {
		await node?.stop();
		removeDir(dir);
	});

	// covers: C-01, C-02
	test('authors and finalizes', async () => {
		const first = await finalizedBeyond(node, 0);
		await finalizedBeyond(node, first);
	});

	// covers: C-04
	test('the script of the README runs to finality', async () => {
		const { stdout, stderr } = await promisify(execFile)(process.execPath, [SCRIPT, node.ws], { timeout: 60_000 });
		assert.match(stdout, /^Enmesh Development, block \d+; Alice has \d+ MESH$/m);
		assert.match(stdout, /^DAO 0, the Commons, has \d+ members and the account 5\w+$/m);
		assert.match(stdout, /remark is final in block 0x[0-9a-f]{64}/);
		assert.equal(stderr, '', 'no warning');
	});

	test('the README shows that script', () => {
		const [, shown] = /```js\n([^]*?)```/.exec(new Page('README.md').text);
		assert.equal(`// SPDX-License-Identifier: Apache-2.0\n${shown}`, readFileSync(SCRIPT, 'utf8'));
	});

	// covers: C-09
	test('Prometheus reads the finalized height', async () => {
		const answer = await fetch(`http://127.0.0.1:${node.metricsPort}/metrics`);
		assert.equal(answer.status, 200);
		const height = /^substrate_block_height\{status="finalized".*\} (\d+)$/m.exec(await answer.text());
		assert.ok(height, 'substrate_block_height is among the metrics');
		assert.ok(Number(height[1]) > 0);
	});

	test('a second node on the same database is refused', async () => {
		const line = complaint(await run(['--dev', '--base-path', dir, ...await quietPorts()]));
		assert.match(line, /--base-path/, 'says what to do');
		await finalizedBeyond(node, await finalized(node));
	});

	// covers: C-01
	test('state survives kill -9 and stop, and blocks go on', async () => {
		const [alice, newcomer] = await accounts('Alice', 'Survivor');
		let client = await Client.connect(node);
		await client.send(client.api.tx.balances.transferKeepAlive(newcomer.address, 3n * MESH), alice, { finalized: true });
		await client.close();
		for (const end of ['kill', 'stop']) {
			const seen = await finalizedBeyond(node, await finalized(node));
			await node[end]();
			await node.up();
			client = await Client.connect(node);
			// The database may be one write behind what was said before the kill.
			assert.ok(await client.height() >= seen - 1, 'the chain was kept');
			assert.equal((await client.balance(newcomer.address)).free, 3n * MESH);
			await client.close();
			await finalizedBeyond(node, seen);
		}
	});

	test('ends on request with exit code 0, and calls that no failure', async () => {
		const { code, signal, stderr } = await node.stop();
		assert.deepEqual({ code, signal }, { code: 0, signal: null });
		assert.doesNotMatch(stderr, /failed|still running/);
	});

	test('does not go on with --sealing', async () => {
		const line = complaint(await run(['--dev', '--base-path', dir, '--sealing', 'instant', ...await quietPorts()]));
		assert.match(line, /--sealing/);
	});

	test('chain-info, export-blocks, import-blocks, export-state, purge-chain', async () => {
		const info = await chainInfo(dir);
		assert.ok(info.finalized_number > 0 && info.best_number >= info.finalized_number);

		const copy = newDir();
		try {
			const file = join(copy, 'blocks');
			const exported = await run([
				'export-blocks', '--dev', '--base-path', dir, '--to', String(info.finalized_number), file,
			]);
			assert.equal(exported.code, 0, exported.stderr);
			const full = await run(['import-blocks', '--db-storage-threshold', '999999999', '--dev', '--base-path', copy, file]);
			assert.match(complaint(full), /MiB are free at .*--db-storage-threshold/);
			const imported = await run(['import-blocks', '--dev', '--base-path', copy, file]);
			assert.equal(imported.code, 0, imported.stderr);
			const copied = await chainInfo(copy);
			assert.equal(copied.best_hash, info.finalized_hash);
			assert.equal(copied.genesis_hash, info.genesis_hash);
		} finally {
			removeDir(copy);
		}

		const state = await run(['export-state', '--dev', '--base-path', dir]);
		assert.equal(state.code, 0, state.stderr);
		const spec = JSON.parse(state.stdout);
		assert.equal(spec.properties.tokenSymbol, 'MESH');
		// The accounts: twox128('System') and twox128('Account').
		const system = '0x26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9';
		assert.ok(Object.keys(spec.genesis.raw.top).some((key) => key.startsWith(system)));

		const purged = await run(['purge-chain', '--dev', '--base-path', dir, '-y']);
		assert.equal(purged.code, 0, purged.stderr);
		assert.equal((await chainInfo(dir)).best_number, 0, 'nothing but genesis is left');
	});
});

describe('--sealing', () => {
	// covers: C-01
	test('manual: blocks on request only, final or not; revert takes back what is not', async () => {
		const dir = newDir();
		try {
			const node = await Node.start({ basePath: dir, sealing: 'manual', args: ['--no-prometheus'] });
			for (const [count, final] of [[3, true], [4, false]]) {
				for (let i = 0; i < count; i += 1) {
					await node.rpc('engine_createBlock', [true, final, null]);
				}
			}
			await assert.rejects(fetch(`http://127.0.0.1:${node.metricsPort}/metrics`), 'no Prometheus');
			await node.stop();
			const before = await chainInfo(dir);
			assert.deepEqual([before.best_number, before.finalized_number], [7, 3]);
			const { code, stderr } = await run(['revert', '--dev', '--base-path', dir, '2']);
			assert.equal(code, 0, stderr);
			const reverted = await chainInfo(dir);
			assert.deepEqual([reverted.best_number, reverted.finalized_number], [5, 3]);

			const line = complaint(await run(['--dev', '--base-path', dir, ...await quietPorts()]));
			assert.match(line, /--sealing/, 'a sealed chain does not go on with Aura');
			await node.up();
			await node.rpc('engine_createBlock', [true, true, null]);
			assert.equal(await finalized(node), 6);
			await node.stop();
		} finally {
			removeDir(dir);
		}
	});

	// The block that turns a session takes no transactions: a node that makes no empty block would try it for ever.
	test('instant: transactions go on over the end of a session', async () => {
		const node = await Node.start({ sealing: 'instant' });
		try {
			const client = await Client.connect(node);
			const [alice] = await accounts('Alice');
			const session = 150;
			while (await client.height() < session - 3) {
				await client.rpc('engine_createBlock', true, true, null);
			}
			for (let i = 0; i < 6; i += 1) {
				await client.send(client.api.tx.system.remark(`0x0${i}`), alice);
			}
			assert.ok(await client.height() > session, 'a block later than the session');
			await client.close();
		} finally {
			await node.dispose();
		}
	});

	test('interval: blocks come by themselves; the clock can be moved', async () => {
		const node = await Node.start({ sealing: 'interval:200' });
		try {
			const client = await Client.connect(node);
			const [height, time] = [await client.height(), await client.now()];
			await until('three blocks', async () => (await client.height() >= height + 3 ? true : undefined));
			assert.ok(await client.now() > time);
			const day = 86_400_000;
			const ahead = await client.now() + day;
			await client.rpc('dev_advanceTime', day);
			await until('the clock', async () => (await client.now() >= ahead ? true : undefined));
			await client.close();
		} finally {
			await node.dispose();
		}
	});
});

describe('one clear line for each mistake', () => {
	test('a flag that does not exist', async () => {
		assert.match(complaint(await run(['--dev', '--no-such-flag'])), /--no-such-flag/);
	});

	test('a value that makes no sense', async () => {
		assert.match(complaint(await run(['--dev', '--tmp', '--sealing', 'sometimes'])), /sometimes/);
		assert.match(complaint(await run(['--dev', '--tmp', '--rpc-port', 'http'])), /--rpc-port.*http|http.*--rpc-port/);
	});

	for (const option of ['--rpc-port', '--port', '--prometheus-port']) {
		test(`a port in use: ${option}`, async () => {
			const server = createServer();
			await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
			const ports = await freePorts(3);
			const options = Object.fromEntries(['--rpc-port', '--port', '--prometheus-port'].map((name, i) => [name, ports[i]]));
			options[option] = server.address().port;
			try {
				const args = Object.entries(options).flat().map(String);
				const line = complaint(await run(['--dev', '--tmp', '--no-telemetry', '--no-mdns', ...args]));
				assert.ok(line.includes(`:${options[option]}`), line);
				assert.ok(line.endsWith(`choose another ${option}`), line);
			} finally {
				server.close();
			}
		});
	}

	test('a chain nobody knows', async () => {
		assert.match(complaint(await run(['--chain', 'atlantis', '--tmp', ...QUIET])), /atlantis/);
	});

	test('a broken chain spec', async () => {
		const dir = newDir();
		try {
			for (const [name, text] of [['no-json.json', '{ "name": '], ['no-spec.json', '{ "name": "Atlantis" }']]) {
				const path = join(dir, name);
				writeFileSync(path, text);
				assert.ok(complaint(await run(['--chain', path, '--tmp', ...QUIET])).includes(name), 'names the file');
			}
		} finally {
			removeDir(dir);
		}
	});

	test('--sealing on a chain that is not for development', async () => {
		const line = complaint(await run(['--chain', 'local', '--sealing', 'instant', '--tmp', ...QUIET]));
		assert.match(line, /--sealing/);
	});
});

describe('commands', () => {
	test('--version and --help', async () => {
		const version = await run(['--version']);
		assert.equal(version.code, 0);
		assert.match(version.stdout, /^enmesh-node \d+\.\d+\.\d+/);
		const help = await run(['--help']);
		assert.equal(help.code, 0);
		assert.match(help.stdout, /--sealing/);
	});

	test('key: generate, inspect, insert, generate-node-key', async () => {
		const generated = await run(['key', 'generate', '--output-type', 'json']);
		assert.equal(generated.code, 0, generated.stderr);
		const { secretPhrase, ss58Address } = JSON.parse(generated.stdout);
		const inspected = await run(['key', 'inspect', '--output-type', 'json', secretPhrase]);
		assert.equal(JSON.parse(inspected.stdout).ss58Address, ss58Address);

		const dir = newDir();
		try {
			const inserted = await run([
				'key', 'insert', '--dev', '--base-path', dir,
				'--scheme', 'sr25519', '--key-type', 'aura', '--suri', secretPhrase,
			]);
			assert.equal(inserted.code, 0, inserted.stderr);
			// The file's name: the hex of `aura` and of the public key.
			const name = `61757261${JSON.parse(generated.stdout).publicKey.slice(2)}`;
			assert.ok(existsSync(join(dir, 'chains', 'enmesh_dev', 'keystore', name)));

			const file = join(dir, 'node-key');
			const nodeKey = await run(['key', 'generate-node-key', '--file', file]);
			assert.equal(nodeKey.code, 0, nodeKey.stderr);
			assert.match(readFileSync(file, 'utf8'), /^[0-9a-f]{64}$/);
		} finally {
			removeDir(dir);
		}
	});
});
