// SPDX-License-Identifier: Apache-2.0
// What a wallet, an explorer or a light client reads before it can do anything: metadata and the list of RPC methods.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { Metadata, TypeRegistry } from '@polkadot/types';
import { hexToU8a } from '@polkadot/util';

import { Client } from '../lib/client.mjs';
import { Node } from '../lib/node.mjs';

const PALLETS = ['Dao', 'BountyMesh', 'LearnToEarn'];

let node;
let client;

before(async () => {
	node = await Node.start({ sealing: 'instant' });
	client = await Client.connect(node);
});

after(async () => {
	await client?.close();
	await node?.dispose();
});

const documented = ({ docs }) => docs.some((line) => line.toString().trim() !== '');

// covers: C-04
test('Polkadot.js connects without warning: it knows every type and transaction extension', () => {
	assert.deepEqual(client.warnings, []);
	assert.equal(client.api.runtimeVersion.specName.toString(), 'enmesh');
	assert.deepEqual(client.api.registry.chainTokens, ['MESH']);
	assert.deepEqual(client.api.registry.chainDecimals, [12]);
	assert.equal(client.api.registry.chainSS58, 42);
});

// covers: C-04
test('metadata in the versions 14, 15 and 16', async () => {
	const registry = new TypeRegistry();
	const versions = registry.createType('Vec<u32>', await client.rpc('state_call', 'Metadata_metadata_versions', '0x'));
	const stable = versions.map((version) => version.toNumber());
	for (const version of [14, 15, 16]) {
		assert.ok(stable.includes(version), `version ${version} is offered`);
		const argument = registry.createType('u32', version).toHex(true);
		const bytes = await client.rpc('state_call', 'Metadata_metadata_at_version', argument);
		const opaque = registry.createType('Option<Bytes>', hexToU8a(bytes)).unwrap();
		assert.equal(new Metadata(new TypeRegistry(), opaque.toU8a(true)).version, version);
	}
});

describe('every item of our pallets is explained to the person who signs', () => {
	for (const name of PALLETS) {
		// covers: C-04
		test(name, () => {
			const { lookup, metadata } = client.api.registry;
			const pallet = metadata.pallets.find((each) => each.name.toString() === name);
			assert.ok(pallet, `${name} is in the metadata`);
			const gaps = [];
			const counts = {};
			const look = (kind, items) => {
				counts[kind] = items.length;
				for (const item of items) {
					if (!documented(item)) {
						gaps.push(`${kind} ${item.name}`);
					}
					for (const field of item.fields ?? []) {
						if (field.name.isNone) {
							gaps.push(`${kind} ${item.name}: a field without name`);
						}
						// Throws if the type is not in the metadata.
						lookup.getSiType(field.type);
					}
				}
			};
			const variants = (part) => (part.isNone ? [] : [...lookup.getSiType(part.unwrap().type).def.asVariant.variants]);
			look('call', variants(pallet.calls));
			look('event', variants(pallet.events));
			look('error', variants(pallet.errors));
			look('storage item', pallet.storage.isNone ? [] : [...pallet.storage.unwrap().items]);
			look('constant', [...pallet.constants]);
			look('view function', [...pallet.viewFunctions]);
			assert.deepEqual(gaps, [], `${name}: items without documentation`);
			for (const [kind, count] of Object.entries(counts)) {
				assert.ok(count > 0, `${name} has at least one ${kind}`);
			}
		});
	}
});

// covers: C-04
test('the reads of our pallets are runtime APIs, documented, and Polkadot.js offers them', () => {
	const apis = [...client.api.registry.metadata.apis];
	for (const name of PALLETS.map((pallet) => `${pallet}Api`)) {
		const found = apis.find((each) => each.name.toString() === name);
		assert.ok(found, `${name} is in the metadata`);
		assert.ok(found.methods.length > 0, `${name} has methods`);
		assert.deepEqual([...found.methods].filter((each) => !documented(each)).map((each) => `${name}.${each.name}`), []);
		assert.ok(client.api.call[name[0].toLowerCase() + name.slice(1)], `api.call has ${name}`);
	}
});

// covers: C-04
test('JSON-RPC: the groups of version 2 and the older ones that Polkadot.js uses', async () => {
	const { methods } = await client.rpc('rpc_methods');
	const wanted = [
		'chainHead_v1_follow', 'chainHead_v1_unfollow', 'chainHead_v1_unpin', 'chainHead_v1_header', 'chainHead_v1_body',
		'chainHead_v1_storage', 'chainHead_v1_call', 'chainHead_v1_continue', 'chainHead_v1_stopOperation',
		'transaction_v1_broadcast', 'transaction_v1_stop',
		'transactionWatch_v1_submitAndWatch', 'transactionWatch_v1_unwatch',
		'archive_v1_body', 'archive_v1_call', 'archive_v1_finalizedHeight', 'archive_v1_genesisHash',
		'archive_v1_hashByHeight', 'archive_v1_header', 'archive_v1_storage',
		'chainSpec_v1_chainName', 'chainSpec_v1_genesisHash', 'chainSpec_v1_properties',
		'author_submitAndWatchExtrinsic', 'author_pendingExtrinsics', 'author_rotateKeysWithOwner', 'author_insertKey',
		'chain_getBlock', 'chain_getBlockHash', 'chain_getFinalizedHead', 'chain_subscribeNewHeads',
		'chain_subscribeFinalizedHeads',
		'payment_queryInfo', 'payment_queryFeeDetails',
		'state_call', 'state_getMetadata', 'state_getRuntimeVersion', 'state_getStorage', 'state_getKeysPaged',
		'state_subscribeStorage', 'state_subscribeRuntimeVersion', 'state_getReadProof',
		'system_accountNextIndex', 'system_chain', 'system_dryRun', 'system_health', 'system_properties', 'system_version',
		'engine_createBlock', 'dev_advanceTime',
	];
	assert.deepEqual(wanted.filter((method) => !methods.includes(method)), [], 'methods that are missing');
});
