// SPDX-License-Identifier: Apache-2.0
// Who may do what with privilege: every call of the runtime is tried from every origin, and docs/governance.md lists what came.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { Client, MESH, accounts } from '../lib/client.mjs';
import { Node } from '../lib/node.mjs';
import { Origins, everyCall, inherents } from '../lib/origins.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The rows of the page's table, `who` → calls, as written under its heading. */
function table() {
	const [, section] = read('docs/governance.md').split('## Every privileged call\n');
	assert.ok(section, 'the page has the table');
	const rows = section.split('\n## ')[0].split('\n').filter((line) => /^\| \*\*/.test(line));
	return Object.fromEntries(rows.map((line) => {
		const [, who, calls] = line.split('|').map((cell) => cell.trim());
		return [/^\*\*(.*?)\*\*/.exec(who)[1], [...calls.matchAll(/`([A-Za-z]+\.[A-Za-z]+)`/g)].map(([, call]) => call).sort()];
	}));
}

/** Bodies as origins: with the votes that decide, with one vote of three, and a member for itself. */
const BODIES = {
	council: ['Council', [2, 3]],
	committee: ['TechnicalCommittee', [2, 3]],
	arbiters: ['Arbitration', [2, 3]],
};

let node;
let client;
/** What each origin was answered: origin → call → `Ok`, or the error's name. */
const said = {};

const may = (origin) => (call) => Origins.may(said[origin].get(call));

/** A name for each set of origins that the page has a row for. `signed` is anybody who signs for themselves. */
const GROUPS = {
	root: 'root',
	'root council': 'council or root',
	council: 'council',
	'signed committee': 'committee',
	'signed arbiters': 'arbiters',
	'signed root': 'root, or whose it is',
	none: 'nodes',
	'': 'nobody',
};

/** The row that a call belongs to, or nothing if anybody may make it and nobody has more right to. */
function row(call) {
	const who = ['signed', 'root', 'council', 'committee', 'arbiters', 'none'].filter((origin) => may(origin)(call));
	const answer = said.signed.get(call);
	const seat = /^(Council|TechnicalCommittee|Arbitration)\.NotMember$/.test(answer);
	if (seat || answer === 'Dao.NotEnacting') {
		assert.deepEqual(who, ['signed'], `${call}: not even root`);
		return seat ? 'a member of the body' : 'the DAO itself';
	}
	// Wrappers and notes: any origin may make them, and none gains by it.
	const any = ['signed', 'root', 'council', 'committee', 'arbiters'].every((origin) => who.includes(origin));
	if (any || who.join(' ') === 'signed') {
		return undefined;
	}
	const group = GROUPS[who.join(' ')];
	assert.ok(group, `${call}: the page has a row for ${who.join(', ')}`);
	return group;
}

before(async () => {
	node = await Node.start({ sealing: 'instant' });
	client = await Client.connect(node);
	const { api } = client;
	const [alice, bob, stranger] = await accounts('Alice', 'Bob', 'Stranger');
	await client.send(api.tx.balances.transferKeepAlive(stranger.address, 1_000n * MESH), alice);
	// Some calls look their asset up before they ask who calls.
	await client.send(api.tx.assets.create(0, alice.address, 1), alice);

	const calls = everyCall(api);
	inherents().forEach((name) => calls.delete(name));
	const [names, list] = [[...calls.keys()], [...calls.values()]];
	const keep = (origin, answers) => { said[origin] = new Map(names.map((name, i) => [name, answers[i]])); };

	keep('signed', await new Origins(client).signed(stranger, list));
	const origins = await Origins.begin(client, [alice, bob], alice);
	keep('root', await origins.asRoot(list));
	keep('none', await origins.as({ system: 'None' }, list));
	for (const [name, [body, votes]] of Object.entries(BODIES)) {
		keep(name, await origins.as({ [body]: { Members: votes } }, list));
		keep(`${name}, one vote of three`, await origins.as({ [body]: { Members: [1, 3] } }, list));
		keep(`${name}, one member`, await origins.as({ [body]: { Member: alice.address } }, list));
	}
	// Everything above was undone inside this call, so it cannot be tried inside itself; who signed it could make it.
	Object.values(said).forEach((answers) => answers.delete('utility.batchAll'));
});

after(async () => {
	await client?.close();
	await node?.dispose();
});

// covers: C-10
test('the page lists exactly the calls that need a privilege, and who has it', () => {
	const found = { nodes: inherents(), nobody: [] };
	for (const call of said.signed.keys()) {
		const group = row(call);
		if (group) {
			(found[group] ??= []).push(call);
		}
	}
	Object.values(found).forEach((calls) => calls.sort());
	assert.deepEqual(table(), found);
});

// covers: C-10
test('the answers tell origins apart: a stranger may most, and root what no other may', () => {
	const count = (origin) => [...said[origin].keys()].filter(may(origin)).length;
	assert.ok(count('signed') > 250 && count('root') > 60, `${count('signed')} and ${count('root')} calls`);
	assert.equal(said.signed.get('system.setCode'), 'BadOrigin');
	assert.equal(said.root.get('system.setCode'), 'System.FailedToExtractRuntimeVersion');
	assert.equal(said.signed.get('validatorSet.changeKey'), 'System.CallFiltered');
});

// covers: C-03, C-10
test('one vote of three, and a member alone, have no privilege at all', () => {
	const anybody = [...said.none.keys()].filter((call) => may('arbiters')(call) && may('committee')(call) && may('council')(call));
	for (const body of Object.keys(BODIES)) {
		for (const lone of [`${body}, one vote of three`, `${body}, one member`]) {
			assert.deepEqual([...said[lone].keys()].filter(may(lone)), anybody, lone);
		}
	}
	// What is left is wrappers, which dispatch with the same origin, and what anybody may.
	anybody.forEach((call) => assert.match(call, /^utility\.|^system\.(remark|applyAuthorizedUpgrade)$/));
});

// covers: C-03, C-10
test('no pallet gives a key power over the chain: there is no sudo', () => {
	const pallets = client.api.registry.metadata.pallets.map(({ name }) => name.toString());
	assert.ok(pallets.includes('Council') && pallets.length > 20);
	assert.deepEqual(pallets.filter((name) => /sudo|root|admin/i.test(name)), []);
});

// covers: C-03, C-10
test('on the public network no key decides alone, and none of them is well known', async () => {
	const { patch } = JSON.parse(read('chain-specs/testnet.json')).genesis.runtimeGenesis;
	const bodies = {
		council: [patch.council.members, (n) => Math.ceil((2 * n) / 3)],
		technicalCommittee: [patch.technicalCommittee.members, (n) => Math.ceil((2 * n) / 3)],
		arbitration: [patch.arbitration.members, (n) => Math.floor(n / 2) + 1],
	};
	const { raw } = JSON.parse(read('chain-specs/testnet-raw.json')).genesis;
	const known = (await accounts('Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie')).map(({ address }) => address);
	for (const [body, [members, needed]] of Object.entries(bodies)) {
		assert.equal(new Set(members).size, members.length, `${body}: nobody sits twice`);
		assert.ok(needed(members.length) >= 2, `${body}: ${needed(members.length)} of ${members.length} decide`);
		// What the nodes start from says the same.
		const stored = client.api.createType('Vec<AccountId32>', raw.top[client.api.query[body].members.key()]);
		assert.deepEqual(stored.map(String).sort(), [...members].sort(), `${body} of the raw spec`);
	}
	assert.equal(JSON.stringify(patch).includes('sudo'), false);
	assert.ok(patch.validatorSet.members.length >= 4, 'a third of the validators can fail');
	known.forEach((address) => assert.equal(JSON.stringify(patch).includes(address), false, `${address} is a key of development`));
});
