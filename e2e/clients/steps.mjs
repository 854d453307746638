// SPDX-License-Identifier: Apache-2.0
// What a client of this chain must be able to do: one list for all clients, and how a client says what it found.

import assert from 'node:assert/strict';

import { accounts } from '../lib/client.mjs';

/** Every step in order: its id and what it shows. A later step may build on what an earlier one left on the chain. */
export const STEPS = [
	['connect', 'connects; name, token and version of the chain'],
	['metadata-versions', 'metadata of the versions 14, 15 and 16 is offered, and what comes is of that version'],
	['metadata-docs', 'the documentation of a call, as a wallet shows it before signing'],
	['metadata-apis', 'the runtime APIs of our three pallets, with their methods, are in the metadata'],
	['constants', 'constants decoded'],
	['storage', 'a value of a map'],
	['storage-pages', 'a map read through by its prefix, more than one page of it'],
	['runtime-api', '`DaoApi`: DAO 0, the Commons, with its constitution'],
	['view-function', 'a view function of `pallet-dao`: the DAOs of a member; Polkadot.js and subxt ask the runtime API that runs all of them'],
	['nonce', 'the next nonce of an account'],
	['dao-found', 'a DAO founded with its constitution, a member consents to it by its hash, it starts; events decoded'],
	['bounty-post', 'a root bounty posted for that DAO; reward in escrow'],
	['dao-propose', 'a proposal to take it: calls inside a call'],
	['dao-error', 'a refused call of `pallet-dao` by name, with its documentation'],
	['dao-vote', 'two ballots; the tally by runtime API'],
	['transfer', 'a signed transaction in a block, found again in the body of that block'],
	['fee', 'the fee that was estimated is the one paid'],
	['tip', 'a tip is paid and shown'],
	['storage-subscription', 'a storage value followed: the change is reported'],
	['historic', 'a value at the block before it changed'],
	['historic-genesis', 'a value at the first block of the chain'],
	['learn-program', 'a learning program created'],
	['batch', '`batch_all`: its table, attester, fuel, privilege and a member without tokens'],
	['batch-error', 'a batch interrupted: the error of the call inside, by name'],
	['learn-record', 'an activity recorded; points by event and runtime API'],
	['learn-error', 'a refused call of `pallet-learn-to-earn` by name, with its documentation'],
	['learn-feeless', 'an account without a token signs a call and pays nothing'],
	['proxy', 'a call through a proxy of type `Work`'],
	['proxy-filter', 'the same proxy may not move money: the error inside the event, by name'],
	['multisig', 'two of three fuel the program'],
	['bounty-take', 'a bounty taken by its hunter, who posts a child'],
	['bounty-path', 'the path to the root and the tree with its money by runtime API'],
	['bounty-error', 'a refused call of `pallet-bounty-mesh` by name, with its documentation'],
	['mortal', 'a transaction that is valid for eight blocks only, as the block shows it'],
	['mortal-expired', 'one that was valid when it was signed is refused, by name, once its time is over'],
	['nonce-stale', 'one with a used nonce is refused'],
	['validate', 'asks the chain, without sending, whether a transaction is valid, and why not'],
	['metadata-hash', 'signs with `CheckMetadataHash` on: accepted, or, by a runtime built without its digest, refused as not to be judged'],
	['finality', 'finalized blocks followed, each of them the node\'s own'],
	['dao-enacted', 'the enactment of the proposal, seen by subscription in a finalized block'],
	['rpc-chain-spec', '`chainSpec_v1`: name, genesis, properties'],
	['rpc-chain-head', '`chainHead_v1`: follow, header, storage, unpin'],
	['rpc-transaction', '`transaction_v1` or `transactionWatch_v1`: broadcast until it is in a block'],
	['rpc-archive', '`archive_v1`: a finalized block by its height, header and body'],
	['rpc-node', 'methods of the node beyond the common ones: the GRANDPA round'],
	['runtime-api-exists', 'a runtime API that only asks whether a record is there: `DaoApi.account`'],
];

/** A member of the Commons from the first block on. */
export const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
/** What is paid into the account of each person before a client begins. */
export const FUNDS = 500n * 10n ** 12n;
/** Who acts in the steps. `newcomer` has nothing; `late` signs one transaction that comes too late. */
export const FUNDED = ['me', 'friend', 'third', 'stranger', 'late'];
const PEOPLE = [...FUNDED, 'newcomer'];
const DAY_MS = 86_400_000;
// A machine that also compiles takes its time; a step that hangs is still reported as such.
const STEP_MS = 180_000;

/** The people of a client, who are nobody else's: sr25519 pairs by role. */
export async function people(client) {
	const keys = await accounts(...PEOPLE.map((role) => `${client}/${role}`));
	return Object.fromEntries(PEOPLE.map((role, i) => [role, keys[i]]));
}

/** Week and weekday of the chain's time, as `pallet-learn-to-earn` counts them. */
export function calendar(ms) {
	const day = Math.floor(Number(ms) / DAY_MS);
	return { week: Math.floor((day + 3) / 7), weekday: (day + 3) % 7 };
}

/** The client cannot do this, for the reason given. */
export class Cannot extends Error {}

/**
 * Tries what the client is known not to be able to do. The step is only reported as such if the attempt fails with the known
 * `limit`; once it succeeds, the step is ok and the table in docs/clients.md has to be written anew.
 */
export async function cannot(reason, limit, attempt) {
	let fact;
	try {
		fact = await attempt();
	} catch (error) {
		assert.match(String(error?.message ?? error), limit);
		throw new Cannot(reason);
	}
	return fact;
}

/** Expects a failure and returns it. */
export const failure = (promise, what) => Promise.resolve(promise)
	.then(() => assert.fail(`${what} must be refused`), (error) => error);

const oneLine = (text) => String(text ?? '').replace(/\s+/g, ' ').trim();

/** The message of an error and the place in the steps it came from. */
function whatFailed(error) {
	const place = /\/clients\/([\w-]+\.mjs:\d+)/.exec(error?.stack)?.[1];
	return oneLine(`${error?.message ?? error}${place ? ` (${place})` : ''}`).slice(0, 500);
}

function within(promise, id) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`no answer after ${STEP_MS} ms`)), STEP_MS);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * Runs all steps of a client and prints a line for each: id, `ok`, `cannot` or `failed`, and what was found or the reason.
 * What a step returns is a fact of the chain that every client must see alike.
 */
export async function play(steps) {
	for (const [id] of STEPS) {
		let line;
		try {
			assert.ok(steps[id], 'the client has no such step');
			line = ['ok', oneLine(await within(steps[id](), id))];
		} catch (error) {
			line = error instanceof Cannot ? ['cannot', oneLine(error.message)] : ['failed', whatFailed(error)];
		}
		console.log([id, ...line].join('\t'));
	}
}
