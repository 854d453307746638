// SPDX-License-Identifier: Apache-2.0
// What docs/operators.md promises: the public RPC profile, the metrics that the alerts rest on, the restore drill.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';

import { Node, binary, freePorts } from '../lib/node.mjs';
import { Page, ROOT } from '../lib/pages.mjs';
import { publicProfile } from '../lib/profile.mjs';

const GUIDE = new Page('docs/operators.md');
const KEY = `0x${'11'.repeat(32)}`;
const PEER = '12D3KooWBkD2McKEK4sRxvv8VL3vvXKpxULjgCoMymv6gjCJ26Qv';

/** Arguments that a method takes, for those that would be refused for wrong ones first. */
const ARGUMENTS = {
	author_hasKey: [KEY, 'aura'],
	author_hasSessionKeys: ['0x00'],
	author_insertKey: ['aura', '//Nobody', KEY],
	author_removeExtrinsic: [[]],
	author_rotateKeys: [],
	author_rotateKeysWithOwner: [KEY],
	offchain_localStorageClear: ['PERSISTENT', '0x00'],
	offchain_localStorageGet: ['PERSISTENT', '0x00'],
	offchain_localStorageSet: ['PERSISTENT', '0x00', '0x00'],
	state_callRecorded: ['Core_version', '0x', KEY],
	state_getPairs: ['0x00'],
	state_queryStorage: [[KEY], KEY],
	state_traceBlock: [KEY, null, null, null],
	system_addLogFilter: ['nothing=info'],
	system_addReservedPeer: [`/ip4/127.0.0.1/tcp/1/p2p/${PEER}`],
	system_dryRun: ['0x00'],
	system_dryRunAt: ['0x00'],
	system_peers: [],
	system_removeReservedPeer: [PEER],
	system_resetLogFilter: [],
	system_unstable_networkState: [],
};

/** What wallets and explorers live on. */
const OPEN = {
	author_pendingExtrinsics: [],
	chain_getBlock: [],
	chain_getHeader: [],
	rpc_methods: [],
	state_call: ['Core_version', '0x'],
	state_getKeysPaged: ['0x00', 1],
	state_getMetadata: [],
	state_getStorage: ['0x00'],
	system_health: [],
	system_properties: [],
	system_accountNextIndex: ['5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY'],
};

let node;

before(async () => {
	node = await Node.start({ sealing: 'instant', args: publicProfile(GUIDE) });
});

after(() => node?.dispose());

async function ask(method, params) {
	const answer = await fetch(`http://127.0.0.1:${node.rpcPort}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ id: 1, jsonrpc: '2.0', method, params }),
	});
	return answer.json();
}

const refused = ({ error }) => /unsafe to be called externally|unsafe and disabled/.test(error?.message ?? '');

describe('the public RPC profile', () => {
	// covers: C-09
	test('refuses exactly what the guide lists', async () => {
		const [, list] = /tested by `e2e\/test\/operators\.test\.mjs`:\n\n([^]*?)\n\n/.exec(GUIDE.text);
		const listed = [...list.matchAll(/`(\w+)`/g)].map(([, method]) => method).sort();
		const found = [];
		for (const [method, params] of Object.entries(ARGUMENTS)) {
			const answer = await ask(method, params);
			assert.notEqual(answer.error?.code, -32602, `${method} takes these arguments: ${JSON.stringify(answer)}`);
			if (refused(answer)) {
				found.push(method);
			}
		}
		assert.deepEqual(listed, found.sort());
		assert.ok(found.length > 15);
	});

	// covers: C-09
	test('refuses no other method, whatever it is asked', async () => {
		const { methods } = (await ask('rpc_methods', [])).result;
		const rest = methods.filter((method) => !(method in ARGUMENTS) && !/subscribe|watch|follow|Follow|Watch|stop|unpin|continue/.test(method));
		const found = [];
		for (const method of rest) {
			if (refused(await ask(method, []))) {
				found.push(method);
			}
		}
		assert.deepEqual(found, []);
		const keys = methods.filter((method) => /[kK]ey|localStorage|Peer$|LogFilter/.test(method) && !/^state_|^childstate_/.test(method));
		assert.deepEqual(keys.filter((method) => !(method in ARGUMENTS)), [], 'everything about keys and the node itself is asked above');
	});

	// covers: C-09
	test('nobody makes the blocks of a sealed chain or moves its clock', async () => {
		const before = (await ask('chain_getHeader', [])).result;
		const hash = (await ask('chain_getBlockHash', [0])).result;
		for (const [method, params] of [
			['engine_createBlock', [true, true, null]], ['engine_finalizeBlock', [hash, null]], ['dev_advanceTime', [1]],
		]) {
			assert.ok(refused(await ask(method, params)), method);
		}
		assert.deepEqual((await ask('chain_getHeader', [])).result, before, 'no block was made');
	});

	// covers: C-09
	test('answers what wallets need', async () => {
		for (const [method, params] of Object.entries(OPEN)) {
			const answer = await ask(method, params);
			assert.equal(answer.error, undefined, method);
			assert.ok('result' in answer, method);
		}
	});
});

describe('what is watched', () => {
	// covers: C-09
	test('every metric of the node that an alert or the guide names is served', async () => {
		const served = await (await fetch(`http://127.0.0.1:${node.metricsPort}/metrics`)).text();
		const rules = readFileSync(join(ROOT, 'scripts/alerts.yml'), 'utf8');
		const named = new Set((rules + GUIDE.text).match(/\bsubstrate_[a-z0-9_]+/g));
		assert.ok(named.size >= 6);
		assert.deepEqual([...named].filter((metric) => !new RegExp(`^${metric}[{ ]`, 'm').test(served)), []);
		assert.match(served, /^substrate_node_roles\{[^}]*\} 4$/m, 'the role of an authority');
	});

	// covers: C-09
	test('the guide explains each metric of the chain that an alert rests on', () => {
		const rules = readFileSync(join(ROOT, 'scripts/alerts.yml'), 'utf8');
		const used = [...new Set(rules.match(/\benmesh_[a-z_]+/g))];
		assert.ok(used.length >= 4);
		assert.deepEqual(used.filter((metric) => !GUIDE.text.includes(`\`${metric}`)), []);
	});
});

describe('the drill', () => {
	// covers: C-09
	test('a node that was backed up, destroyed and restored goes on', async () => {
		const [port] = await freePorts(1);
		const { stderr } = await promisify(execFile)(
			join(ROOT, 'scripts/restore-drill.sh'),
			['--port', String(port)],
			{ env: { ...process.env, ENMESH_NODE: binary(), NO_COLOR: '1' } },
		);
		assert.match(stderr, /restored: identity, keys, blocks and state are the same, and block 11 follows block 10/);
	});
});
