// SPDX-License-Identifier: Apache-2.0
// The steps with Polkadot.js API. Usage: node polkadot-js.mjs WS-URL

import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';

import { merkleizeMetadata } from '@polkadot-api/merkleize-metadata';
import { Metadata, TypeRegistry } from '@polkadot/types';
import { hexToU8a, u8aToHex } from '@polkadot/util';
import { createKeyMulti, sortAddresses, xxhashAsHex } from '@polkadot/util-crypto';

import { Client, MESH, TxError, explain } from '../lib/client.mjs';
import { rpc, until } from '../lib/node.mjs';
import { ALICE, FUNDS, calendar, failure, people, play } from './steps.mjs';
import { FUEL, REWARD, ROW, SPEC, STAKE, VOTING, privilege, program } from './words.mjs';

const PALLETS = ['DaoApi', 'BountyMeshApi', 'LearnToEarnApi'];

/** The refusal of a transaction that is in a block: name and documentation of the error, as one text. */
async function refusal(promise, what) {
	const error = await failure(promise, what);
	assert.ok(error instanceof TxError, error.stack);
	return error.message;
}

export async function steps(url) {
	const client = await Client.connect({ ws: url });
	const { api } = client;
	const who = await people(process.argv[3] ?? 'polkadot-js');
	const { me, friend, third, stranger, late, newcomer } = who;
	const seen = {};
	const send = (tx, signer, options) => client.send(tx, signer, options);
	const raw = (method, ...params) => client.rpc(method, ...params);
	const port = Number(new URL(url).port);

	/** What the chain says of a transaction at a block, without its being sent. */
	const judge = async (tx, hash) => (await api.at(hash)).call.taggedTransactionQueue.validateTransaction('External', tx.toU8a(), hash);

	/** Signs without sending; returns the transaction as hex. */
	const sign = async (tx, signer, options) => (await tx.signAsync(signer, options)).toHex();

	/** The first answers of a JSON-RPC subscription, until `enough` is content. */
	const listen = async (type, method, end, params, enough) => {
		let done;
		const over = new Promise((resolve) => { done = resolve; });
		const all = [];
		const id = await client.provider.subscribe(type, method, params, (error, event) => {
			all.push(error ?? event);
			if (error || enough(event)) {
				done();
			}
		});
		await over;
		return { id, all, stop: () => client.provider.unsubscribe(type, end, id) };
	};

	const record = (signer, total) => api.tx.learnToEarn.record(seen.program, {
		member: newcomer.address, week: seen.week, entries: [{ weekday: seen.weekday, row: 0, total }],
	});
	const posting = async (invited) => {
		const now = await client.height();
		const window = api.consts.bountyMesh.minWindow.toNumber();
		const terms = { asset: 'Native', arbiter: null, window, defaultSplit: 50, smallest: MESH, end: now + 8 * window, crowd: false };
		return [terms, {
			until: now + window, due: now + 4 * window, mode: 'Direct', invited, eligibility: 'Anyone',
			spec: { Inline: SPEC }, cap: 1_000_000, entryBond: 0, reputation: 0, places: 0,
		}];
	};

	return {
		close: () => client.close(),

		async connect() {
			assert.deepEqual(client.warnings, []);
			// Of the account that is too late: valid for the four blocks from this one on.
			const { hash, number } = await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead());
			const era = api.createType('ExtrinsicEra', { current: number, period: 4 });
			const tx = await api.tx.system.remark('0x00').signAsync(late, { blockHash: hash, era, nonce: 0 });
			assert.ok((await judge(tx, hash)).isOk);
			seen.late = tx.toHex();
			const { specName, specVersion } = api.runtimeVersion;
			const { chainTokens, chainDecimals } = api.registry;
			assert.equal(api.genesisHash.toHex(), await rpc(`http://127.0.0.1:${port}`, 'chain_getBlockHash', [0]));
			return [await api.rpc.system.chain(), specName, specVersion, chainTokens, chainDecimals].join(' ');
		},

		async 'metadata-versions'() {
			const versions = (await api.call.metadata.metadataVersions()).map(Number).filter((version) => version < 100);
			for (const version of versions) {
				const bytes = (await api.call.metadata.metadataAtVersion(version)).unwrap();
				assert.equal(new Metadata(new TypeRegistry(), u8aToHex(bytes)).version, version);
			}
			return versions.join(' ');
		},

		'metadata-docs': () => String(api.tx.dao.found.meta.docs[0]).trim(),

		'metadata-apis'() {
			const apis = [...api.registry.metadata.apis];
			return PALLETS.map((name) => {
				const found = apis.find((each) => each.name.eq(name));
				return `${name} ${found.methods.length}`;
			}).join(' ');
		},

		constants: () => [api.consts.bountyMesh.minWindow, api.consts.balances.existentialDeposit, api.consts.dao.palletId.toHex()].join(' '),

		async storage() {
			assert.equal((await api.query.system.account(me.address)).data.free.toBigInt(), FUNDS);
			return FUNDS;
		},

		async 'storage-pages'() {
			const found = [];
			for (let startKey; ;) {
				const page = await api.query.system.account.entriesPaged({ args: [], pageSize: 4, startKey });
				assert.ok(page.length <= 4);
				found.push(...page.map(([{ args: [address] }]) => address.toString()));
				if (page.length < 4) {
					break;
				}
				startKey = page.at(-1)[0].toHex();
			}
			assert.ok(found.length > 8, 'more than two pages');
			assert.equal(new Set(found).size, found.length);
			[me, friend, third, stranger].forEach(({ address }) => assert.ok(found.includes(address)));
		},

		async 'runtime-api'() {
			const { account, state, constitution } = (await api.call.daoApi.dao(0)).unwrap();
			return [account, state.type, constitution.ordinary.voting].join(' ');
		},

		async 'view-function'() {
			const pallet = api.registry.metadata.pallets.find(({ name }) => name.eq('Dao'));
			const { id } = pallet.viewFunctions.find(({ name }) => name.eq('memberships'));
			const answer = await api.call.runtimeViewFunction.executeViewFunction(
				{ prefix: id.slice(0, 16), suffix: id.slice(16) },
				api.createType('AccountId', ALICE).toHex(),
			);
			return api.createType('Vec<u32>', answer.asOk.toU8a(true)).join(' ');
		},

		async nonce() {
			const { nonce } = await api.query.system.account(me.address);
			assert.ok((await api.rpc.system.accountNextIndex(me.address)).eq(nonce));
			assert.ok((await api.call.accountNonceApi.accountNonce(me.address)).eq(nonce));
			return nonce;
		},

		async 'dao-found'() {
			const constitution = (await api.call.daoApi.defaultConstitution()).toJSON();
			constitution.ordinary.voting = VOTING;
			constitution.credits.period = 4 * VOTING;
			const seats = [me, friend].map(({ address }) => ({ who: address, shares: 0, loot: 0 }));
			const outcome = await send(api.tx.dao.found(constitution, { uri: 'ipfs://clients', hash: null }, seats), me);
			const { dao, account, founder } = outcome.one('Dao.Founded');
			assert.equal(founder.toString(), me.address);
			seen.dao = dao.toNumber();
			seen.account = account.toString();
			const { constitutionHash } = (await api.call.daoApi.dao(seen.dao)).unwrap();
			await send(api.tx.dao.acceptInvitation(seen.dao, constitutionHash), friend);
			(await send(api.tx.dao.start(seen.dao), me)).one('Dao.Started');
			assert.equal((await api.call.daoApi.dao(seen.dao)).unwrap().state.type, 'Active');
			assert.equal((await api.call.daoApi.members(seen.dao)).length, 2);
		},

		async 'bounty-post'() {
			const [terms, post] = await posting(seen.account);
			const outcome = await send(api.tx.bountyMesh.postRoot(terms, REWARD, 0, post), me);
			const { bounty, reward, poster } = outcome.one('BountyMesh.RootPosted');
			assert.equal(reward.toBigInt(), REWARD);
			assert.equal(poster.toString(), me.address);
			seen.root = bounty.toNumber();
			const view = (await api.call.bountyMeshApi.bounty(seen.root)).unwrap();
			assert.equal(view.escrow.toBigInt(), REWARD);
			return view.state.type;
		},

		async 'dao-propose'() {
			// The watch begins before the proposal and ends with what it waits for, in `dao-enacted`.
			seen.enacted = new Promise((resolve, reject) => {
				let stop;
				api.rpc.chain.subscribeFinalizedHeads(async ({ hash }) => {
					const events = await (await api.at(hash)).query.system.events();
					const found = events.some(({ event }) => api.events.dao.Enacted.is(event) && event.data.proposal.eq(seen.proposal));
					if (found) {
						stop();
						resolve(hash);
					}
				}).then((unsubscribe) => { stop = unsubscribe; }, reject);
			});
			const outcome = await send(api.tx.dao.propose(seen.dao, [api.tx.bountyMesh.take(seen.root)]), me);
			const { proposal, proposer, dao } = outcome.one('Dao.Proposed');
			assert.equal(proposer.toString(), me.address);
			assert.equal(dao.toNumber(), seen.dao);
			seen.proposal = proposal.toNumber();
		},

		async 'dao-vote'() {
			const ballots = await Promise.all([me, friend].map((member) => send(api.tx.dao.vote(seen.proposal, 'Aye'), member)));
			ballots.forEach((outcome) => assert.equal(outcome.one('Dao.Voted').weight.toBigInt(), 1n));
			const [{ id, tally }] = await api.call.daoApi.proposals(seen.dao);
			assert.equal(id.toNumber(), seen.proposal);
			return `${tally.ayes} ${tally.nays}`;
		},

		'dao-error': () => refusal(send(api.tx.dao.vote(seen.proposal, 'Nay'), stranger), 'a ballot of a stranger'),

		async transfer() {
			const before = await client.balance(third.address);
			const tx = api.tx.balances.transferKeepAlive(third.address, 3n * MESH);
			const outcome = await send(tx, me);
			assert.equal(outcome.one('Balances.Transfer').amount.toBigInt(), 3n * MESH);
			assert.equal((await client.balance(third.address)).free - before.free, 3n * MESH);
			const { block } = await api.rpc.chain.getBlock(outcome.hash);
			const found = block.extrinsics.find(({ hash }) => hash.eq(tx.hash));
			assert.equal(found.signer.toString(), me.address);
		},

		async fee() {
			const tx = api.tx.balances.transferKeepAlive(third.address, MESH);
			const { partialFee } = await tx.paymentInfo(me);
			const { fee } = await send(tx, me);
			assert.equal(partialFee.toBigInt(), fee);
			return fee;
		},

		async tip() {
			const outcome = await send(api.tx.system.remark('0x01'), me, { tip: 5 });
			const { tip, actualFee } = outcome.one('TransactionPayment.TransactionFeePaid');
			assert.ok(actualFee.toBigInt() > 5n);
			return tip;
		},

		async 'storage-subscription'() {
			const { free } = await client.balance(stranger.address);
			const changes = [];
			const stop = await api.query.system.account(stranger.address, ({ data }) => changes.push(data.free.toBigInt()));
			await send(api.tx.balances.transferKeepAlive(stranger.address, MESH), me);
			await until('the change', () => (changes.at(-1) === free + MESH ? true : undefined));
			stop();
			assert.equal(changes[0], free);
		},

		async historic() {
			const then = await api.rpc.chain.getHeader();
			const past = (await client.balance(stranger.address)).free;
			await send(api.tx.balances.transferKeepAlive(stranger.address, MESH), me);
			const { data } = await (await api.at(then.hash)).query.system.account(stranger.address);
			assert.equal(data.free.toBigInt(), past);
			assert.equal((await client.balance(stranger.address)).free, past + MESH);
		},

		async 'historic-genesis'() {
			const { query } = await api.at(api.genesisHash);
			const both = await Promise.all([me.address, ALICE].map((each) => query.system.account(each)));
			return both.map(({ data }) => data.free).join(' ');
		},

		async 'learn-program'() {
			const outcome = await send(api.tx.learnToEarn.createProgram(...program()), me);
			const { program: id, owner } = outcome.one('LearnToEarn.ProgramCreated');
			assert.equal(owner.toString(), me.address);
			seen.program = id.toNumber();
			Object.assign(seen, calendar(await client.now()));
		},

		async batch() {
			const { learnToEarn, utility } = api.tx;
			const outcome = await send(utility.batchAll([
				learnToEarn.addRow(seen.program, ...ROW),
				learnToEarn.setAttester(seen.program, me.address, [0], 10_000, 0),
				learnToEarn.addFuel(seen.program, FUEL),
				learnToEarn.addPrivilege(seen.program, ...privilege()),
				learnToEarn.enrol(seen.program, newcomer.address),
			]), me);
			outcome.one('Utility.BatchCompleted');
			assert.equal(outcome.one('LearnToEarn.Enrolled').member.toString(), newcomer.address);
			return outcome.all('Utility.ItemCompleted').length;
		},

		async 'batch-error'() {
			const outcome = await send(
				api.tx.utility.batch([api.tx.system.remark('0x02'), api.tx.dao.propose(seen.dao, [api.tx.bountyMesh.take(seen.root)])]),
				stranger,
			);
			const { index, error } = outcome.one('Utility.BatchInterrupted');
			return `${index} ${explain(api.registry, error).name}`;
		},

		async 'learn-record'() {
			const outcome = await send(record(me, 2), me);
			const { member, sums } = outcome.one('LearnToEarn.Recorded');
			assert.equal(member.toString(), newcomer.address);
			const shadow = (await api.call.learnToEarnApi.shadow(seen.program, newcomer.address)).unwrap();
			assert.ok(shadow.balance.eq(sums.learning));
			return sums.learning;
		},

		'learn-error': () => refusal(send(record(stranger, 3), stranger), 'a statement of a stranger'),

		async 'learn-feeless'() {
			assert.deepEqual(await client.balance(newcomer.address), { free: 0n, held: 0n });
			const outcome = await send(api.tx.learnToEarn.redeem(seen.program, 0, STAKE, `0x${'ab'.repeat(32)}`), newcomer);
			assert.equal(outcome.one('LearnToEarn.Redeemed').member.toString(), newcomer.address);
			outcome.one('LearnToEarn.FuelBurnt');
			assert.equal(outcome.fee, 0n);
			return outcome.fee;
		},

		async proxy() {
			await send(api.tx.proxy.addProxy(friend.address, 'Work', 0), me);
			const outcome = await send(api.tx.proxy.proxy(me.address, 'Work', record(me, 3)), friend);
			assert.ok(outcome.one('Proxy.ProxyExecuted').result.isOk);
			assert.equal(outcome.one('LearnToEarn.Recorded').by.toString(), me.address);
		},

		async 'proxy-filter'() {
			const tx = api.tx.proxy.proxy(me.address, null, api.tx.balances.transferKeepAlive(friend.address, MESH));
			const { result } = (await send(tx, friend)).one('Proxy.ProxyExecuted');
			return explain(api.registry, result.asErr).name;
		},

		async multisig() {
			const all = [me, friend, third].map(({ address }) => address);
			const address = api.registry.createType('AccountId', createKeyMulti(all, 2)).toString();
			await send(api.tx.balances.transferKeepAlive(address, 10n * MESH), me);
			const call = api.tx.learnToEarn.addFuel(seen.program, MESH);
			const weight = (await call.paymentInfo(address)).weight;
			const others = ({ address: own }) => sortAddresses(all.filter((each) => each !== own), 42);
			const first = await send(api.tx.multisig.asMulti(2, others(me), null, call, weight), me);
			assert.equal(first.one('Multisig.NewMultisig').multisig.toString(), address);
			const info = (await api.query.multisig.multisigs(address, call.method.hash)).unwrap();
			const second = await send(api.tx.multisig.asMulti(2, others(friend), info.when, call, weight), friend);
			assert.ok(second.one('Multisig.MultisigExecuted').result.isOk);
			assert.equal(second.one('LearnToEarn.FuelSet').by.toString(), address);
		},

		async 'bounty-take'() {
			const [terms, post] = await posting(friend.address);
			const root = (await send(api.tx.bountyMesh.postRoot(terms, REWARD, 0, post), me)).one('BountyMesh.RootPosted');
			seen.top = root.bounty.toNumber();
			const taken = (await send(api.tx.bountyMesh.take(seen.top), friend)).one('BountyMesh.Assigned');
			assert.equal(taken.hunter.toString(), friend.address);
			const [, inner] = await posting(third.address);
			const child = await send(api.tx.bountyMesh.postChild(seen.top, REWARD / 4n, 0, 0, { ...inner, due: post.due - terms.window }), friend);
			seen.child = child.one('BountyMesh.ChildPosted').bounty.toNumber();
		},

		async 'bounty-path'() {
			const path = (await api.call.bountyMeshApi.pathToRoot(seen.child)).map(Number);
			assert.deepEqual(path, [seen.child, seen.top]);
			const { bounties } = (await api.call.bountyMeshApi.tree(seen.top, null, 10)).unwrap();
			assert.equal(bounties.length, 2);
			return (await api.call.bountyMeshApi.bounty(seen.top)).unwrap().margin;
		},

		'bounty-error': () => refusal(send(api.tx.bountyMesh.take(seen.child), stranger), 'an uninvited hunter'),

		async mortal() {
			const tx = api.tx.system.remark('0x03');
			const outcome = await send(tx, me, { era: 8 });
			const { block } = await api.rpc.chain.getBlock(outcome.hash);
			const { era } = block.extrinsics.find(({ hash }) => hash.eq(tx.hash));
			const height = block.header.number.toNumber();
			assert.ok(era.asMortalEra.birth(height) <= height && height < era.asMortalEra.death(height));
			return era.asMortalEra.period;
		},

		async 'mortal-expired'() {
			const error = await failure(api.rpc.author.submitExtrinsic(seen.late), 'a transaction after its time');
			// The chain takes it for one of a later period: the signature names another first block, or that block is still to come.
			assert.match(error.message, /1010: Invalid Transaction: Transaction has (a bad signature|an ancient birth block)/);
		},

		async 'nonce-stale'() {
			const error = await failure(api.tx.system.remark('0x04').signAndSend(me, { nonce: 0 }), 'a used nonce');
			assert.match(error.message, /1010: Invalid Transaction: Transaction is outdated/);
		},

		async validate() {
			const ask = async (tx) => judge(tx, await api.rpc.chain.getFinalizedHead());
			const good = await ask(await api.tx.system.remark('0x05').signAsync(me, { nonce: -1 }));
			assert.ok(good.isOk);
			const bad = await ask(await api.tx.system.remark('0x05').signAsync(newcomer, { nonce: -1 }));
			return bad.asErr.asInvalid.type;
		},

		async 'metadata-hash'() {
			const metadata = (await api.call.metadata.metadataAtVersion(15)).unwrap();
			const { specName, specVersion } = api.runtimeVersion;
			const digest = merkleizeMetadata(metadata.toU8a(true), {
				base58Prefix: 42, decimals: 12, tokenSymbol: 'MESH', specName: specName.toString(), specVersion: specVersion.toNumber(),
			}).digest();
			seen.digest = u8aToHex(digest);
			const tx = api.tx.system.remark('0x06');
			const options = { mode: 1, metadataHash: seen.digest, nonce: -1 };
			const answer = await send(tx, me, options).then(() => 'accepted', (error) => error.message);
			// Without the digest in its code a runtime cannot judge, and says so.
			const [, found] = /^(?:1011: Unknown Transaction Validity: )?(accepted|CannotLookup)$/.exec(answer) ?? assert.fail(answer);
			return found;
		},

		async finality() {
			const heads = [];
			const stop = await api.rpc.chain.subscribeFinalizedHeads((head) => heads.push(head));
			await until('two finalized blocks', () => (heads.length > 2 ? true : undefined));
			stop();
			for (const head of heads) {
				assert.equal(head.hash.toHex(), await rpc(`http://127.0.0.1:${port}`, 'chain_getBlockHash', [head.number.toNumber()]));
			}
		},

		async 'dao-enacted'() {
			const then = await api.at(await seen.enacted);
			assert.equal((await then.call.daoApi.status(seen.proposal)).unwrap().type, 'Enacted');
			const { state } = (await then.call.bountyMeshApi.bounty(seen.root)).unwrap();
			assert.equal(state.asAssigned.duty.hunter.toString(), seen.account);
			return state.type;
		},

		async 'rpc-chain-spec'() {
			assert.equal(await raw('chainSpec_v1_genesisHash'), api.genesisHash.toHex());
			const { tokenSymbol } = await raw('chainSpec_v1_properties');
			return `${await raw('chainSpec_v1_chainName')} ${tokenSymbol}`;
		},

		async 'rpc-chain-head'() {
			const key = xxhashAsHex('System', 128) + xxhashAsHex('Number', 128).slice(2);
			let done;
			const item = new Promise((resolve) => { done = resolve; });
			const { id, all, stop } = await listen(
				'chainHead_v1_followEvent', 'chainHead_v1_follow', 'chainHead_v1_unfollow', [true],
				(event) => {
					if (event.event === 'operationStorageItems') {
						done(event.items[0].value);
					}
					return event.event === 'initialized';
				},
			);
			const { finalizedBlockHashes } = all.find(({ event }) => event === 'initialized');
			const hash = finalizedBlockHashes.at(-1);
			const header = api.createType('Header', await raw('chainHead_v1_header', id, hash));
			const started = await raw('chainHead_v1_storage', id, hash, [{ key, type: 'value' }], null);
			assert.equal(started.result, 'started');
			assert.ok(api.createType('u32', hexToU8a(await item)).eq(header.number.unwrap()));
			await raw('chainHead_v1_unpin', id, hash);
			await stop();
		},

		async 'rpc-transaction'() {
			const tx = await sign(api.tx.system.remark('0x07'), me, { nonce: -1 });
			const { all } = await listen(
				'transactionWatch_v1_watchEvent', 'transactionWatch_v1_submitAndWatch', 'transactionWatch_v1_unwatch', [tx],
				({ event, block }) => (event === 'bestChainBlockIncluded' && block !== null) || event === 'finalized' || event === 'invalid',
			);
			const { event, block } = all.at(-1);
			assert.ok(event === 'bestChainBlockIncluded' || event === 'finalized', JSON.stringify(all));
			const { block: body } = await api.rpc.chain.getBlock(block.hash);
			assert.equal(body.extrinsics[Number(block.index)].toHex(), tx);
		},

		async 'rpc-archive'() {
			const height = await raw('archive_v1_finalizedHeight');
			const [hash] = await raw('archive_v1_hashByHeight', height);
			assert.equal(hash, (await api.rpc.chain.getBlockHash(height)).toHex());
			assert.equal(api.createType('Header', await raw('archive_v1_header', hash)).number.toNumber(), height);
			assert.ok((await raw('archive_v1_body', hash)).length > 0);
		},

		async 'rpc-node'() {
			const { best } = await raw('grandpa_roundState');
			const error = await failure(raw('engine_createBlock', true, true, null), 'sealing on a chain with Aura');
			assert.match(error.message, /Method not found/);
			return `threshold ${best.thresholdWeight}`;
		},

		'runtime-api-exists': async () => (await api.call.daoApi.account(0)).unwrap(),
	};
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
	const all = await steps(process.argv[2]);
	await play(all);
	await all.close();
}
