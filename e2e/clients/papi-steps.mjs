// SPDX-License-Identifier: Apache-2.0
// The steps with polkadot-api, over whatever brings it the JSON-RPC: a node, or a light client in this process.

import assert from 'node:assert/strict';

import { compact, decAnyMetadata, metadata as metadataCodec, unifyMetadata } from '@polkadot-api/substrate-bindings';
import { u8aToHex } from '@polkadot/util';
import { createKeyMulti, encodeAddress, sortAddresses } from '@polkadot/util-crypto';
import { Binary, Enum, createClient } from 'polkadot-api';
import { getPolkadotSigner, withMetadataHash } from 'polkadot-api/signer';
import { filter, firstValueFrom, map, mergeMap, take, takeWhile, toArray } from 'rxjs';

import { MESH } from '../lib/client.mjs';
import { rpc } from '../lib/node.mjs';
import { ALICE, FUNDS, calendar, failure, people } from './steps.mjs';
import { FUEL, REWARD, ROW, SPEC, STAKE, VOTING, privilege, program } from './words.mjs';

const PALLETS = ['DaoApi', 'BountyMeshApi', 'LearnToEarnApi'];
const BEST = { at: 'best' };
/** What the chain says of a transaction's price and place, besides the signature. */
const NETWORK = { decimals: 12, tokenSymbol: 'MESH' };

/** Keys as the metadata has them: this client takes and gives `snake_case`. */
const snake = (value) => (value === null || typeof value !== 'object' ? value : Object.fromEntries(
	Object.entries(value).map(([key, each]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), snake(each)]),
));

/** A 256-bit number, which comes as its four limbs. */
const whole = (limbs) => limbs.reduceRight((sum, limb) => (sum << 64n) + limb, 0n);

/** Name and documentation of an error of the runtime. */
function explain(metadata, { type, value }) {
	if (type !== 'Module') {
		return { name: value?.type ? `${type}.${value.type}` : type, docs: '' };
	}
	const [pallet, name] = [value.type, value.value.type];
	const { errors } = metadata.pallets.find((each) => each.name === pallet);
	const types = metadata.lookup[typeof errors === 'number' ? errors : errors.type];
	const { docs } = types.def.value.find((each) => each.name === name);
	return { name: `${pallet}.${name}`, docs: docs.join(' ').trim() };
}

/** A transaction in a block, seen through its events. */
class Outcome {
	constructor({ events, block }) {
		this.events = events;
		this.block = block;
		this.at = { at: block.hash };
	}

	all(name) {
		return this.events
			.map(({ type, value }) => ({ name: `${type}.${value.type}`, data: value.value }))
			.filter((event) => event.name === name)
			.map(({ data }) => data);
	}

	one(name) {
		const found = this.all(name);
		assert.equal(found.length, 1, `one ${name} among ${this.events.map(({ type, value }) => `${type}.${value.type}`)}`);
		return found[0];
	}

	get fee() {
		return this.all('TransactionPayment.TransactionFeePaid').reduce((sum, { actual_fee: fee }) => sum + fee, 0n);
	}
}

class Refused extends Error {}

/** `name`: whose people act; `port`: of a node that is asked over HTTP whether the client saw the truth. */
export async function papiSteps(name, provider, port) {
	const client = createClient(provider);
	const api = client.getUnsafeApi();
	const who = await people(name);
	const signers = Object.fromEntries(Object.entries(who).map(([role, pair]) => [
		role, getPolkadotSigner(pair.publicKey, 'Sr25519', (data) => pair.sign(data)),
	]));
	const { me, friend, third, stranger, late, newcomer } = signers;
	const address = Object.fromEntries(Object.entries(who).map(([role, pair]) => [role, pair.address]));
	const seen = {};
	// The same as api.tx, by pallet and call, for what is put into another call.
	const { Balances, BountyMesh, Dao, LearnToEarn, Multisig, Proxy, System, Utility } = api.tx;
	const remark = (byte) => System.remark({ remark: Uint8Array.of(byte) });
	const pay = (dest, value) => Balances.transfer_keep_alive({ dest: Enum('Id', dest), value });
	const free = async (of, options = BEST) => (await api.query.System.Account.getValue(of, options)).data.free;

	/** Waits until a transaction is in the best chain. A refused one throws, with name and documentation. */
	const included = async (events) => {
		const found = await firstValueFrom(events.pipe(
			filter((event) => (event.type === 'txBestBlocksState' && event.found) || event.type === 'finalized'),
		));
		if (!found.ok) {
			const { name: error, docs } = explain(seen.metadata, found.dispatchError);
			throw new Refused(docs ? `${error}: ${docs}` : error);
		}
		return new Outcome(found);
	};
	/** Options of a transaction that builds on the best block, not on the finalized one. */
	const best = async () => ({ at: (await client.getBestBlocks())[0].hash });
	const send = async (tx, signer, options) => included(tx.signSubmitAndWatch(signer, { ...await best(), ...options }));
	const refusal = async (promise, what) => {
		const error = await failure(promise, what);
		assert.ok(error instanceof Refused, error.stack);
		return error.message;
	};
	const record = (total) => LearnToEarn.record({
		program: seen.program,
		statement: { member: address.newcomer, week: seen.week, entries: [{ weekday: seen.weekday, row: 0, total }] },
	});
	const posting = async (invited) => {
		const [{ number: now }] = await client.getBestBlocks();
		const window = await api.constants.BountyMesh.MinWindow();
		return {
			window,
			terms: {
				asset: Enum('Native'), window, default_split: 50, smallest: MESH, end: now + 8 * window, crowd: false,
			},
			posting: {
				until: now + window, due: now + 4 * window, mode: Enum('Direct'), invited, eligibility: Enum('Anyone'),
				spec: Enum('Inline', Binary.fromText(SPEC)), cap: 1_000_000, entry_bond: 0n, reputation: 0n, places: 0,
			},
		};
	};
	const header = (hash) => client.getBlockHeader(hash);
	/** What the chain says of a transaction at a block, without its being sent. */
	const judge = (tx, hash) => api.apis.TaggedTransactionQueue.validate_transaction(
		// The codec puts the length before it, as the transaction already has it.
		Enum('External'), tx.slice(compact.enc(compact.dec(tx)).length), hash, { at: hash },
	);

	return {
		close: () => client.destroy(),

		async connect() {
			const { name: chain, genesisHash, properties } = await client.getChainSpecData();
			assert.equal(genesisHash, await rpc(`http://127.0.0.1:${port}`, 'chain_getBlockHash', [0]));
			seen.genesis = genesisHash;
			const { spec_name: spec, spec_version: version } = await api.constants.System.Version();
			// Of the account that is too late: valid for the four blocks from this one on.
			const { hash } = await client.getFinalizedBlock();
			const release = client.hodlBlock(hash);
			seen.late = await remark(0).sign(late, { at: hash, mortality: { mortal: true, period: 4 }, nonce: 0 });
			assert.ok((await judge(seen.late, hash)).success);
			release();
			return [chain, spec, version, properties.tokenSymbol, properties.tokenDecimals].join(' ');
		},

		async 'metadata-versions'() {
			const versions = (await api.apis.Metadata.metadata_versions()).filter((version) => version < 100);
			for (const version of versions) {
				const bytes = await api.apis.Metadata.metadata_at_version(version);
				assert.equal(metadataCodec.dec(bytes).metadata.tag, `v${version}`);
			}
			const { hash } = await client.getFinalizedBlock();
			seen.metadata = unifyMetadata(decAnyMetadata(await client.getMetadata(hash)));
			return versions.join(' ');
		},

		'metadata-docs'() {
			const { calls } = seen.metadata.pallets.find((pallet) => pallet.name === 'Dao');
			const { value } = seen.metadata.lookup[typeof calls === 'number' ? calls : calls.type].def;
			return value.find((call) => call.name === 'found').docs[0].trim();
		},

		'metadata-apis': () => PALLETS
			.map((api_) => `${api_} ${seen.metadata.apis.find((each) => each.name === api_).methods.length}`).join(' '),

		constants: async () => [
			await api.constants.BountyMesh.MinWindow(), await api.constants.Balances.ExistentialDeposit(), await api.constants.Dao.PalletId(),
		].join(' '),

		storage: () => free(address.me),

		async 'storage-pages'() {
			const entries = await api.query.System.Account.getEntries(BEST);
			const found = entries.map(({ keyArgs: [account] }) => account);
			assert.ok(found.length > 8);
			assert.equal(new Set(found).size, found.length);
			[address.me, address.friend, address.third, address.stranger].forEach((each) => assert.ok(found.includes(each)));
		},

		async 'runtime-api'() {
			const { account, state, constitution } = await api.apis.DaoApi.dao(0);
			return [account, state.type, constitution.ordinary.voting].join(' ');
		},

		'view-function': async () => (await api.view.Dao.memberships(ALICE)).join(' '),

		async nonce() {
			const { nonce } = await api.query.System.Account.getValue(address.me, BEST);
			assert.equal(await api.apis.AccountNonceApi.account_nonce(address.me, BEST), nonce);
			return nonce;
		},

		async 'dao-found'() {
			const constitution = await api.apis.DaoApi.default_constitution();
			constitution.ordinary.voting = VOTING;
			constitution.credits.period = 4 * VOTING;
			const seats = [address.me, address.friend].map((each) => ({ who: each, shares: 0n, loot: 0n }));
			const outcome = await send(Dao.found({ constitution, metadata: { uri: Binary.fromText('ipfs://clients') }, seats }), me);
			const { dao, account, founder } = outcome.one('Dao.Founded');
			assert.equal(founder, address.me);
			seen.dao = dao;
			seen.account = account;
			const { constitution_hash: hash } = await api.apis.DaoApi.dao(dao, outcome.at);
			await send(Dao.accept_invitation({ dao, constitution_hash: hash }), friend);
			const started = await send(Dao.start({ dao }), me);
			started.one('Dao.Started');
			assert.equal((await api.apis.DaoApi.dao(dao, started.at)).state.type, 'Active');
			assert.equal((await api.apis.DaoApi.members(dao, started.at)).length, 2);
		},

		async 'bounty-post'() {
			const { terms, posting: post } = await posting(seen.account);
			const outcome = await send(BountyMesh.post_root({ terms, reward: REWARD, advance: 0n, posting: post }), me);
			const { bounty, reward, poster } = outcome.one('BountyMesh.RootPosted');
			assert.equal(reward, REWARD);
			assert.equal(poster, address.me);
			seen.root = bounty;
			const view = await api.apis.BountyMeshApi.bounty(bounty, outcome.at);
			assert.equal(view.escrow, REWARD);
			return view.state.type;
		},

		async 'dao-propose'() {
			seen.enacted = firstValueFrom(api.event.Dao.Enacted.watch().pipe(
				filter(({ events }) => events.some(({ payload }) => payload.proposal === seen.proposal)),
				map(({ block }) => {
					seen.hold = client.hodlBlock(block.hash);
					return block.hash;
				}),
			));
			seen.enacted.catch(() => {});
			const call = BountyMesh.take({ bounty: seen.root }).decodedCall;
			const { proposal, proposer, dao } = (await send(Dao.propose({ dao: seen.dao, calls: [call] }), me)).one('Dao.Proposed');
			assert.equal(proposer, address.me);
			assert.equal(dao, seen.dao);
			seen.proposal = proposal;
		},

		async 'dao-vote'() {
			const ballots = await Promise.all([me, friend].map((member) => send(
				Dao.vote({ proposal: seen.proposal, vote: Enum('Aye') }),
				member,
			)));
			ballots.forEach((outcome) => assert.equal(whole(outcome.one('Dao.Voted').weight), 1n));
			const last = ballots.sort((one, other) => one.block.number - other.block.number).at(-1);
			const [{ id, tally }] = await api.apis.DaoApi.proposals(seen.dao, last.at);
			assert.equal(id, seen.proposal);
			return `${whole(tally.ayes)} ${whole(tally.nays)}`;
		},

		'dao-error': () => refusal(send(Dao.vote({ proposal: seen.proposal, vote: Enum('Nay') }), stranger), 'a ballot of a stranger'),

		async transfer() {
			const before = await free(address.third);
			const signed = await pay(address.third, 3n * MESH).sign(me, await best());
			const outcome = await included(client.submitAndWatch(signed));
			assert.equal(outcome.one('Balances.Transfer').amount, 3n * MESH);
			assert.equal(await free(address.third, outcome.at) - before, 3n * MESH);
			const body = await client.getBlockBody(outcome.block.hash);
			assert.equal(u8aToHex(body[outcome.block.index]), u8aToHex(signed));
		},

		async fee() {
			const tx = pay(address.third, MESH);
			const estimate = await tx.getEstimatedFees(address.me, await best());
			const { fee } = await send(tx, me);
			assert.equal(estimate, fee);
			return fee;
		},

		async tip() {
			const { tip, actual_fee: fee } = (await send(remark(1), me, { tip: 5n })).one('TransactionPayment.TransactionFeePaid');
			assert.ok(fee > 5n);
			return tip;
		},

		async 'storage-subscription'() {
			const before = await free(address.stranger);
			const changes = firstValueFrom(api.query.System.Account.watchValue(address.stranger, BEST).pipe(
				map(({ value }) => value.data.free), takeWhile((value) => value === before, true), toArray(),
			));
			await send(pay(address.stranger, MESH), me);
			const all = await changes;
			assert.ok(all.length > 1, 'the value before the change, too');
			assert.equal(all.at(-1), before + MESH);
		},

		async historic() {
			const [{ hash }] = await client.getBestBlocks();
			const past = await free(address.stranger, { at: hash });
			const release = client.hodlBlock(hash);
			const { at: after } = await send(pay(address.stranger, MESH), me);
			assert.equal(await free(address.stranger, { at: hash }), past);
			assert.equal(await free(address.stranger, after), past + MESH);
			release();
		},

		'historic-genesis': async () => (await Promise.all([address.me, ALICE].map((each) => free(each, { at: seen.genesis })))).join(' '),

		async 'learn-program'() {
			const [metadata, settings] = program();
			const outcome = await send(LearnToEarn.create_program({
				metadata: Binary.fromText(metadata), settings: snake(settings),
			}), me);
			const { program: id, owner } = outcome.one('LearnToEarn.ProgramCreated');
			assert.equal(owner, address.me);
			seen.program = id;
			Object.assign(seen, calendar(await api.query.Timestamp.Now.getValue(outcome.at)));
		},

		async batch() {
			const [spec, terms] = ROW;
			const [label, effect, offer] = privilege();
			const id = { program: seen.program };
			const calls = [
				LearnToEarn.add_row({
					...id,
					spec: {
						...spec, kind: Binary.fromText(spec.kind), unit: Binary.fromText(spec.unit),
						category: Enum(spec.category), mode: Enum(spec.mode),
					},
					terms: snake(terms),
				}),
				LearnToEarn.set_attester({ ...id, who: address.me, rows: Uint8Array.of(0), budget: 10_000n, from_week: 0 }),
				LearnToEarn.add_fuel({ ...id, amount: FUEL }),
				LearnToEarn.add_privilege({
					...id, name: Binary.fromText(label), effect: Enum(effect), offer: { ...snake(offer), price: BigInt(offer.price) },
				}),
				LearnToEarn.enrol({ ...id, member: address.newcomer }),
			].map(({ decodedCall }) => decodedCall);
			const outcome = await send(Utility.batch_all({ calls }), me);
			outcome.one('Utility.BatchCompleted');
			assert.equal(outcome.one('LearnToEarn.Enrolled').member, address.newcomer);
			return outcome.all('Utility.ItemCompleted').length;
		},

		async 'batch-error'() {
			const inner = [BountyMesh.take({ bounty: seen.root }).decodedCall];
			const calls = [remark(2).decodedCall, Dao.propose({ dao: seen.dao, calls: inner }).decodedCall];
			const { index, error } = (await send(Utility.batch({ calls }), stranger)).one('Utility.BatchInterrupted');
			return `${index} ${explain(seen.metadata, error).name}`;
		},

		async 'learn-record'() {
			const outcome = await send(record(2), me);
			const { member, sums } = outcome.one('LearnToEarn.Recorded');
			assert.equal(member, address.newcomer);
			const { balance } = await api.apis.LearnToEarnApi.shadow(seen.program, address.newcomer, outcome.at);
			assert.equal(BigInt(balance), BigInt(sums.learning));
			return sums.learning;
		},

		'learn-error': () => refusal(send(record(3), stranger), 'a statement of a stranger'),

		async 'learn-feeless'() {
			assert.equal(await free(address.newcomer), 0n);
			const outcome = await send(LearnToEarn.redeem({
				program: seen.program, privilege: 0, max_price: BigInt(STAKE), commitment: `0x${'ab'.repeat(32)}`,
			}), newcomer);
			assert.equal(outcome.one('LearnToEarn.Redeemed').member, address.newcomer);
			outcome.one('LearnToEarn.FuelBurnt');
			return outcome.fee;
		},

		async proxy() {
			const delegate = Enum('Id', address.friend);
			await send(Proxy.add_proxy({ delegate, proxy_type: Enum('Work'), delay: 0 }), me);
			const outcome = await send(Proxy.proxy({
				real: Enum('Id', address.me), force_proxy_type: Enum('Work'), call: record(3).decodedCall,
			}), friend);
			assert.ok(outcome.one('Proxy.ProxyExecuted').result.success);
			assert.equal(outcome.one('LearnToEarn.Recorded').by, address.me);
		},

		async 'proxy-filter'() {
			const call = pay(address.friend, MESH).decodedCall;
			const outcome = await send(Proxy.proxy({ real: Enum('Id', address.me), force_proxy_type: undefined, call }), friend);
			return explain(seen.metadata, outcome.one('Proxy.ProxyExecuted').result.value).name;
		},

		async multisig() {
			const all = [address.me, address.friend, address.third];
			const joint = encodeAddress(createKeyMulti(all, 2), 42);
			await send(pay(joint, 10n * MESH), me);
			const call = LearnToEarn.add_fuel({ program: seen.program, amount: MESH });
			const { weight: max_weight } = await call.getPaymentInfo(joint, await best());
			const approve = (own, maybe_timepoint) => Multisig.as_multi({
				threshold: 2, other_signatories: sortAddresses(all.filter((each) => each !== own), 42), maybe_timepoint,
				call: call.decodedCall, max_weight,
			});
			const first = await send(approve(address.me, undefined), me);
			assert.equal(first.one('Multisig.NewMultisig').multisig, joint);
			const { call_hash: hash } = first.one('Multisig.NewMultisig');
			const { when } = await api.query.Multisig.Multisigs.getValue(joint, hash, first.at);
			const second = await send(approve(address.friend, when), friend);
			assert.ok(second.one('Multisig.MultisigExecuted').result.success);
			assert.equal(second.one('LearnToEarn.FuelSet').by, joint);
		},

		async 'bounty-take'() {
			const { terms, posting: post, window } = await posting(address.friend);
			const root = await send(BountyMesh.post_root({ terms, reward: REWARD, advance: 0n, posting: post }), me);
			seen.top = root.one('BountyMesh.RootPosted').bounty;
			const taken = await send(BountyMesh.take({ bounty: seen.top }), friend);
			assert.equal(taken.one('BountyMesh.Assigned').hunter, address.friend);
			const { posting: inner } = await posting(address.third);
			const child = await send(BountyMesh.post_child({
				parent: seen.top, reward: REWARD / 4n, sure: 0n, advance: 0n, posting: { ...inner, due: post.due - window },
			}), friend);
			seen.child = child.one('BountyMesh.ChildPosted').bounty;
		},

		async 'bounty-path'() {
			const { path_to_root: path, tree, bounty } = api.apis.BountyMeshApi;
			assert.deepEqual((await path(seen.child, BEST)).map(Number), [seen.child, seen.top].map(Number));
			const { bounties } = await tree(seen.top, undefined, 10, BEST);
			assert.equal(bounties.length, 2);
			return (await bounty(seen.top, BEST)).margin;
		},

		'bounty-error': () => refusal(send(BountyMesh.take({ bounty: seen.child }), stranger), 'an uninvited hunter'),

		async mortal() {
			const outcome = await send(remark(3), me, { mortality: { mortal: true, period: 8 } });
			const bytes = (await client.getBlockBody(outcome.block.hash))[outcome.block.index];
			// Behind length and version: address, signature, then the era in two bytes, whose low four bits are the period.
			const era = bytes[bytes.length > 0x40 ? 2 + 1 + 33 + 65 : 0];
			return 2 ** ((era & 15) + 1);
		},

		async 'mortal-expired'() {
			const error = await failure(included(client.submitAndWatch(seen.late)), 'a transaction after its time');
			// The chain takes it for one of a later period: the signature names another first block, or that block is still to come.
			assert.match(error.error?.value.type ?? error.stack, /^(BadProof|AncientBirthBlock)$/);
		},

		async 'nonce-stale'() {
			const error = await failure(send(remark(4), me, { nonce: 0 }), 'a used nonce');
			assert.equal(error.error.value.type, 'Stale');
		},

		async validate() {
			const ask = async (tx) => judge(tx, (await client.getFinalizedBlock()).hash);
			assert.ok((await ask(await remark(5).sign(me))).success);
			const { success, value } = await ask(await remark(5).sign(newcomer));
			assert.ok(!success);
			return value.value.type;
		},

		async 'metadata-hash'() {
			const answer = await send(remark(6), withMetadataHash(NETWORK, me)).then(() => 'accepted', (error) => error);
			const found = answer.error?.value.type ?? answer;
			// Without the digest in its code a runtime cannot judge, and says so.
			assert.ok(['accepted', 'CannotLookup'].includes(found), found.stack ?? found);
			return found;
		},

		async finality() {
			const heads = await firstValueFrom(client.finalizedBlock$.pipe(take(3), toArray()));
			for (const { number, hash } of heads) {
				assert.equal(hash, await rpc(`http://127.0.0.1:${port}`, 'chain_getBlockHash', [number]));
			}
			assert.ok(heads.at(-1).number > heads[0].number);
		},

		async 'dao-enacted'() {
			const at = { at: await seen.enacted };
			assert.equal((await api.apis.DaoApi.status(seen.proposal, at)).type, 'Enacted');
			const { state } = await api.apis.BountyMeshApi.bounty(seen.root, at);
			assert.equal(state.value.duty.hunter, seen.account);
			seen.hold();
			return state.type;
		},

		async 'rpc-chain-spec'() {
			assert.equal(await client._request('chainSpec_v1_genesisHash', []), seen.genesis);
			const { tokenSymbol } = await client._request('chainSpec_v1_properties', []);
			return `${await client._request('chainSpec_v1_chainName', [])} ${tokenSymbol}`;
		},

		// The client lives on these methods: each of the reads is one of their operations.
		async 'rpc-chain-head'() {
			const { hash, number } = await client.getFinalizedBlock();
			const release = client.hodlBlock(hash);
			assert.equal((await header(hash)).number, number);
			const key = await api.query.System.Number.getKey();
			const bytes = Buffer.from((await client.rawQuery(key, { at: hash })).slice(2), 'hex');
			assert.equal(bytes.readUInt32LE(), number);
			release();
		},

		async 'rpc-transaction'() {
			const signed = u8aToHex(await remark(7).sign(me, await best()));
			const operation = await client._request('transaction_v1_broadcast', [signed]);
			const body = await firstValueFrom(client.bestBlocks$.pipe(
				mergeMap(([{ hash }]) => client.getBlockBody(hash)),
				filter((all) => all.some((each) => u8aToHex(each) === signed)),
			));
			assert.ok(body.length > 0);
			if (operation !== null) {
				await client._request('transaction_v1_stop', [operation]);
			}
		},

		async 'rpc-archive'() {
			const height = await client._request('archive_v1_finalizedHeight', []);
			const [hash] = await client._request('archive_v1_hashByHeight', [height]);
			assert.equal(hash, await rpc(`http://127.0.0.1:${port}`, 'chain_getBlockHash', [height]));
			assert.ok((await client._request('archive_v1_header', [hash])).length > 2);
			assert.ok((await client._request('archive_v1_body', [hash])).length > 0);
		},

		async 'rpc-node'() {
			const { best } = await client._request('grandpa_roundState', []);
			const error = await failure(client._request('engine_createBlock', [true, true, null]), 'sealing on a chain with Aura');
			assert.match(error.message, /Method not found/);
			return `threshold ${best.thresholdWeight}`;
		},

		'runtime-api-exists': () => api.apis.DaoApi.account(0),
	};
}
