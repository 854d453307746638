// SPDX-License-Identifier: Apache-2.0
// The pages say what is so: every call, event, error, storage item and read that they name is on the chain with these
// arguments, every file they name is there, every link leads somewhere.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { stringCamelCase } from '@polkadot/util';

import { Client } from '../lib/client.mjs';
import { Node } from '../lib/node.mjs';
import { Page, ROOT, projectFiles } from '../lib/pages.mjs';

const PALLETS = { dao: 'pallets/dao', bountyMesh: 'pallets/bounty-mesh', learnToEarn: 'pallets/learn-to-earn' };
const PAGES = [
	'README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md', 'docs/governance.md', 'docs/networks.md',
	'docs/operators.md', 'docs/users.md', 'e2e/README.md', 'scripts/README.md', 'scripts/learn/README.md', 'chain-specs/README.md',
	...Object.values(PALLETS).map((folder) => `${folder}/README.md`),
].map((path) => new Page(path));
const page = (path) => PAGES.find((each) => each.path === path);

let node;
let client;
let methods;

before(async () => {
	node = await Node.start({ sealing: 'instant' });
	client = await Client.connect(node);
	methods = new Set((await client.rpc('rpc_methods')).methods);
});

after(async () => {
	await client?.close();
	await node?.dispose();
});

/** The names of a call's or a read's arguments; an empty list for other things; nothing if there is no such name. */
function known({ section, method }) {
	const { api } = client;
	const call = api.tx[section]?.[method];
	if (call) {
		return { args: call.meta.args.map(({ name }) => stringCamelCase(name.toString())) };
	}
	const read = api.call[section]?.[method];
	if (read) {
		return { args: read.meta.params.map(({ name }) => stringCamelCase(name)) };
	}
	if (section === 'token') {
		return api.createType('SpRuntimeTokenError').defKeys.includes(method) ? {} : undefined;
	}
	return ['query', 'consts', 'events', 'errors'].some((kind) => api[kind][section]?.[method]) ? {} : undefined;
}

// covers: C-04
describe('names of the chain', () => {
	for (const each of PAGES) {
		test(each.path, () => {
			const wrong = [];
			for (const name of each.names) {
				const found = known(name);
				if (!found) {
					wrong.push(`${name.span}: there is no such thing`);
				} else if (name.args && name.args.join() !== found.args?.join()) {
					wrong.push(`${name.span}: it takes (${found.args?.join(', ')})`);
				}
			}
			assert.deepEqual(wrong, []);
		});
	}

	// covers: C-04, C-09
	test('RPC methods', () => {
		const named = PAGES.flatMap(({ prose }) => [...prose.matchAll(/\b(?:author|chain|dev|engine|rpc|state|system)_[a-z][A-Za-z]+\b/g)]
			.map(([method]) => method)).filter((method) => !/_(rs|mjs)$/.test(method));
		assert.ok(named.includes('author_rotateKeysWithOwner'));
		assert.deepEqual(named.filter((method) => !methods.has(method) && !/^(state|system|chain|dev)_[a-z]+$/.test(method)), []);
	});

	test('what does not exist is found', () => {
		assert.equal(known({ section: 'dao', method: 'conquer' }), undefined);
		assert.equal(known({ section: 'daos', method: 'found' }), undefined);
		assert.deepEqual(known({ section: 'dao', method: 'vote' }).args, ['proposal', 'vote']);
	});
});

// covers: C-04
describe('the specification of each pallet', () => {
	for (const [section, folder] of Object.entries(PALLETS)) {
		test(`${folder}: its tables name calls that exist`, () => {
			// "`expire` past `until`": a date, not a call.
			const calls = page(`${folder}/README.md`).column('call').map((span) => span.split('(')[0])
				.filter((name) => name !== 'until');
			assert.ok(calls.length > 20, `${calls.length} calls in the tables`);
			const lacking = calls.filter((name) => !client.api.tx[section][stringCamelCase(name)]);
			assert.deepEqual(lacking, []);
		});
	}
});

describe('the guide for users', () => {
	// covers: C-09
	test('names the calls of every task', () => {
		const named = new Set(page('docs/users.md').names.map(({ section, method }) => `${section}.${method}`));
		const tasks = [
			'balances.transferKeepAlive', 'dao.found', 'dao.acceptInvitation', 'dao.start', 'dao.propose', 'dao.vote', 'dao.enact',
			'dao.rageQuit', 'daoApi.proposals', 'bountyMesh.postRoot', 'bountyMesh.take', 'bountyMesh.submit', 'bountyMesh.accept',
			'bountyMesh.claim', 'bountyMesh.escalate', 'bountyMesh.rule', 'learnToEarn.createProgram', 'learnToEarn.record',
			'learnToEarn.commitBatch', 'learnToEarn.claimLeaf', 'learnToEarn.openQuiz', 'learnToEarn.commitAnswers',
			'learnToEarn.issueCredential', 'learnToEarn.enrol',
		];
		assert.deepEqual(tasks.filter((task) => !named.has(task)), []);
	});

	// covers: L-14
	test('the calls it says are free for members are those that burn fuel', () => {
		const [, list] = /These calls cost you\nnothing[^:]*: ([^.]*)\./.exec(page('docs/users.md').text);
		const said = [...list.matchAll(/`(\w+)`/g)].map(([, call]) => call);
		// The metadata does not tell it; the source does.
		const source = readFileSync(join(ROOT, PALLETS.learnToEarn, 'src/calls.rs'), 'utf8');
		const free = [...source.matchAll(/#\[pallet::feeless_if[^]*?pub fn (\w+)/g)].map(([, call]) => stringCamelCase(call));
		assert.ok(free.every((call) => client.api.tx.learnToEarn[call]));
		assert.deepEqual(said.sort(), free.sort());
	});

	// covers: C-09
	test('its numbers are those of the chain', () => {
		const { text } = page('docs/users.md');
		const { consts } = client.api;
		assert.equal(consts.balances.existentialDeposit.toBigInt(), 10n ** 9n);
		assert.match(text, /An account lives with 0\.001 MESH/);
		assert.equal(consts.bountyMesh.minWindow.toNumber(), 3_600);
		assert.match(text, /at least 3,600 blocks/);
		assert.equal(consts.dao.retryPeriod.toNumber(), 7 * 43_200);
		assert.equal(consts.dao.foundingPeriod.toNumber(), 14 * 43_200);
	});
});

// covers: C-09
describe('files and links', () => {
	const files = projectFiles();

	for (const each of PAGES) {
		test(each.path, () => {
			const there = (name) => files.some((file) => {
				const path = name.replace(/\/$/, '');
				return file === path || file.endsWith(`/${path}`) || `/${file}`.includes(`/${path}/`);
			});
			assert.deepEqual(each.files.filter((name) => !there(name)), [], 'files that do not exist');
			assert.deepEqual(each.links.map((link) => each.follow(link)).filter(Boolean), [], 'links that lead nowhere');
		});
	}

	// covers: C-09
	test('what does not exist is found', () => {
		assert.match(page('README.md').follow('docs/nothing.md'), /does not exist/);
		assert.match(page('README.md').follow('docs/users.md#nothing'), /no heading/);
		assert.equal(page('README.md').follow('docs/users.md#daos'), undefined);
	});

	test('every crate and every page is on the map', () => {
		const { text } = page('docs/architecture.md');
		['pallets/dao', 'pallets/bounty-mesh', 'pallets/learn-to-earn', 'runtime', 'node', 'e2e', 'scripts']
			.forEach((folder) => assert.ok(text.includes(`\`${folder}/`), folder));
		const all = PAGES.map((each) => each.text).join('\n');
		files.filter((file) => /^docs\/[^/]+\.md$/.test(file))
			.forEach((file) => assert.ok(all.includes(file.replace('docs/', '')), `${file} is linked from a page`));
	});
});
