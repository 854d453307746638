// SPDX-License-Identifier: Apache-2.0
// A new runtime for a network that goes on running: the council whitelists, the technical committee dispatches, anyone
// brings it. The code that runs already is refused; another one is taken, compiled by every node while it waits, and its
// migrations run. No node restarts, no slot is missed.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { blake2AsHex } from '@polkadot/util-crypto';

import { blocks, eventsAt, missed, versionKey } from '../lib/chain.mjs';
import { Client, accounts, explain } from '../lib/client.mjs';
import { authorize } from '../lib/collective.mjs';
import { run } from '../lib/node.mjs';
import { secondsSince, stageOf } from './common.mjs';

// The network begins with the runtime of before.
const OLD = fileURLToPath(new URL('../runtimes/enmesh-1.compact.compressed.wasm', import.meta.url));

// Blocks for which new code waits: `UpgradeNotice` in runtime/src/configs/governance.rs.
const NOTICE = 30;
// Blocks that are looked at before the code comes, and after it took over.
const WINDOW = 30;
const COMPILED = 'While the code waits, every node compiles it: about nine seconds of one core for each, all of them here on the cores '
	+ 'of one machine.';
const COMPILE_MS = 15 * 60_000;
const CODE = '0x3a636f6465';

/** The storage version of every pallet that has one, by name. */
async function storageVersions(api) {
	const pallets = api.runtimeMetadata.asLatest.pallets.map(({ name }) => name.toString());
	const found = await Promise.all(pallets.map(async (name) => {
		const value = (await api.rpc.state.getStorage(versionKey(name)))?.toHex?.();
		return value && value !== '0x' ? [name, Buffer.from(value.slice(2), 'hex').readUInt16LE()] : undefined;
	}));
	return Object.fromEntries(found.filter(Boolean));
}

/** The code that runs already, authorized like any other, is refused when it is applied. */
async function refused(stage, ferdie) {
	const { api, send } = stage;
	const code = (await api.rpc.state.getStorage(CODE)).toHex();
	const hash = blake2AsHex(code);
	const stray = await send(api.tx.system.applyAuthorizedUpgrade(code), ferdie).then(() => 'taken', ({ name }) => name);
	assert.equal(stray, 'System.NothingAuthorized', 'nobody applies what was not authorized');
	await authorize(stage, hash);
	const wrong = await send(api.tx.system.applyAuthorizedUpgrade(`${code}00`), ferdie).then(() => 'taken', ({ name }) => name);
	assert.equal(wrong, 'System.Unauthorized', 'nor other code than that');
	const outcome = await send(api.tx.system.applyAuthorizedUpgrade(code), ferdie);
	const { codeHash, error } = outcome.one('System.RejectedInvalidAuthorizedUpgrade');
	assert.equal(codeHash.toHex(), hash);
	assert.equal(explain(api.registry, error).name, 'System.SpecVersionNeedsToIncrease');
	assert.ok((await api.query.system.authorizedUpgrade()).isNone, 'the authorization is used up');
	return [stray, wrong, 'System.SpecVersionNeedsToIncrease'];
}

/** Everything stored in a pallet decodes with the metadata that is now in force. Gives how many entries there are. */
async function readable(api, pallet) {
	let count = 0;
	const section = pallet[0].toLowerCase() + pallet.slice(1);
	for (const item of Object.values(api.query[section] ?? {})) {
		if (item.creator.meta.type.isMap) {
			count += (await item.entries()).length;
		} else {
			await item();
			count += 1;
		}
	}
	return count;
}

/** All nodes run the same code at the same final block. */
async function agreed(network) {
	const height = await network.height();
	await network.reach(network.peers, height);
	const seen = await Promise.all(network.peers.map(async (peer) => {
		const hash = await peer.rpc('chain_getBlockHash', height);
		const { specVersion } = await peer.rpc('state_getRuntimeVersion', hash);
		return `${hash} ${specVersion} ${await peer.rpc('state_getStorageHash', CODE, hash)}`;
	}));
	assert.equal(new Set(seen).size, 1, 'all nodes agree');
}

/** The first final block in whose state the code has this hash. */
function blockOfCode(network, codeHash, from) {
	const peer = network.peer(1);
	let next = from;
	// Every node compiles the new runtime before it goes on: on a machine with much to do that takes minutes.
	return network.until('the block with the code', async () => {
		for (const end = await peer.finalized(); next <= end; next += 1) {
			if (await peer.rpc('state_getStorageHash', CODE, await peer.rpc('chain_getBlockHash', next)) === codeHash) {
				return next;
			}
		}
		return undefined;
	}, COMPILE_MS);
}

/** The runtime of the node itself. */
async function ownCode() {
	const { stdout } = await run(['export-chain-spec', '--chain', 'local']);
	return /"code": "(0x[0-9a-f]+)"/.exec(stdout)[1];
}

async function apply({ network, stage, ferdie, code, say }) {
	const { api } = stage;
	const before = { spec: api.runtimeVersion.specVersion.toNumber(), versions: await storageVersions(api), values: {} };
	for (const name of Object.keys(before.versions)) {
		before.values[name] = await readable(api, name);
	}
	await authorize(stage, blake2AsHex(code));
	say('authorized by council and committee');
	const begin = Date.now();
	const from = await network.height() + 1;
	const { hash: carrier } = await stage.send(api.tx.system.applyAuthorizedUpgrade(code), ferdie);
	const block = (await api.rpc.chain.getHeader(carrier)).number.toNumber();
	say(`brought with block ${block}`);
	// Polkadot.js does not follow an upgrade of metadata 16 on an open connection: from here on without it, later anew.
	await stage.client.close();
	const at = await blockOfCode(network, blake2AsHex(code), from);
	say(`took over after block ${at}`);
	assert.equal(at, block + NOTICE, 'after the notice');
	await network.reach(network.peers, at + WINDOW, COMPILE_MS);
	const seconds = Math.round(secondsSince(begin));

	const client = await Client.connect(network.peer(1));
	const after = { spec: client.api.runtimeVersion.specVersion.toNumber(), versions: await storageVersions(client.api) };
	assert.ok(after.spec > before.spec, `spec version ${after.spec} is higher than ${before.spec}`);
	await agreed(network);
	const slots = await Promise.all([
		[`in the ${WINDOW} blocks before it came`, Math.max(1, block - WINDOW), block],
		[`in the ${NOTICE} blocks in which it waited`, block, at],
		[`in the first ${WINDOW} blocks under it`, at, at + WINDOW],
	].map(async ([when, first, last]) => [when, missed(await blocks(client.api, first, last))]));
	assert.equal(slots.reduce((sum, [, count]) => sum + count, 0), 0, `no slot is missed: ${slots.join('; ')}`);
	const rows = [
		['runtime', `spec version ${before.spec} → ${after.spec}`],
		['the code came with block', block],
		['it took over after block', at],
		...slots.map(([when, count]) => [`slots missed ${when}`, count]),
		[`seconds from the transaction until ${WINDOW} blocks under the new runtime were final on all nodes`, seconds],
	];
	const migrated = Object.keys(after.versions).filter((name) => after.versions[name] !== before.versions[name]);
	for (const name of migrated) {
		rows.push([
			`storage version of ${name}`,
			`${before.versions[name] ?? 'none'} → ${after.versions[name]}; ${before.values[name] ?? 0} stored values read before, `
			+ `${await readable(client.api, name)} with the new metadata`,
		]);
	}
	const names = (await eventsAt(client.api, await client.api.rpc.chain.getBlockHash(at))).map(({ section, method }) => `${section}.${method}`);
	assert.ok(names.includes('system.CodeUpdated'), 'the block says so');
	const hash = await client.api.rpc.chain.getBlockHash(at + 1);
	const events = (await eventsAt(client.api, hash)).filter(({ section }) => section !== 'system');
	rows.push(['events of the first block of the new runtime', events.map(({ section, method }) => `${section}.${method}`).join(', ') || 'none']);
	await client.close();
	say(`spec version ${before.spec} → ${after.spec} with block ${at}; migrated: ${migrated.join(', ') || 'nothing'}`);
	return rows;
}

async function play({ network, say, runtime }) {
	const stage = await stageOf(network);
	const [ferdie] = await accounts('Ferdie');
	const names = await refused(stage, ferdie);
	say('the code that runs already was refused');
	const rows = [['refused', names.map((name) => `\`${name}\``).join(', ')]];
	const code = runtime ? `0x${readFileSync(runtime).toString('hex')}` : await ownCode();
	rows.push(...await apply({ network, stage, ferdie, code, say }));
	assert.ok(network.peers.every(({ ups }) => ups === 1), 'nothing was restarted');
	return {
		columns: ['what', 'seen'],
		rows,
		notes: [
			'Refused in turn: the code that runs already before anyone authorized it; other code than what was authorized; the '
			+ 'code that runs already when it was authorized. '
			+ `No node was restarted. ${COMPILED}`,
		],
	};
}

export const upgrade = {
	title: 'a new runtime by decision',
	network: { validators: 4, full: 0, code: OLD },
	play,
};
