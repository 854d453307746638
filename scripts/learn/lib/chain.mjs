// SPDX-License-Identifier: Apache-2.0
// The chain, as far as the tools need it: one connection, one way to send, one way to explain a refusal.

import { readFileSync } from 'node:fs';

import { Failure, Usage, flag, text } from './cli.mjs';

const CONNECT_MS = 30_000;
const INCLUDED_MS = 120_000;

/** Options of every command that talks to a node. */
export const CHAIN = { ws: text('URL', 'the node, by default ws://127.0.0.1:9944') };

/** Options of every command that signs. */
export const SIGNER = {
	key: text('FILE', 'file with the secret phrase or URI of the account; else the variable ENMESH_KEY'),
	final: flag('wait until each transaction is final, not only in a block'),
};

function within(promise, ms, what) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Failure(`no answer after ${ms / 1_000} s from ${what}`)), ms);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Runs `work` with a connection that is closed in any case. */
export async function withChain({ ws: url = 'ws://127.0.0.1:9944' }, work) {
	if (!/^wss?:\/\/./.test(url)) {
		throw new Usage(`--ws '${url}' is not an address like ws://127.0.0.1:9944`);
	}
	// Loaded here: what needs no chain need not wait for it.
	const { ApiPromise, WsProvider } = await import('@polkadot/api');
	// What the library prints of a lost connection is not one line, and ours says the same.
	const { error } = console;
	console.error = () => {};
	const provider = new WsProvider(url, false);
	try {
		await within(
			new Promise((resolve, reject) => {
				provider.on('connected', resolve);
				provider.on('error', () => reject(new Failure(`no node answers at ${url}`)));
				provider.connect().catch(() => {});
			}),
			CONNECT_MS,
			url,
		);
		const api = await within(ApiPromise.create({ provider, noInitWarn: true, throwOnConnect: true }), CONNECT_MS, url);
		if (!api.tx.learnToEarn) {
			throw new Failure(`the chain at ${url} has no pallet LearnToEarn`);
		}
		return await work(api);
	} finally {
		await provider.disconnect().catch(() => {});
		console.error = error;
	}
}

/** The account that signs. */
export async function signerOf({ key }) {
	let uri = process.env.ENMESH_KEY;
	if (key !== undefined) {
		try {
			uri = readFileSync(key, 'utf8').split('\n')[0].trim();
		} catch (error) {
			throw new Failure(`cannot read the key in ${key}: ${error.code}`);
		}
	}
	if (!uri) {
		throw new Usage('no key: name a file with --key, or set ENMESH_KEY');
	}
	const { Keyring } = await import('@polkadot/keyring');
	try {
		return new Keyring({ type: 'sr25519' }).addFromUri(uri);
	} catch {
		throw new Failure('the key is neither a secret phrase nor a URI');
	}
}

/** A transaction that the chain refused; `name` is `Pallet.Error`. */
export class Refused extends Failure {
	constructor(name, docs) {
		super(`the chain refused: ${name}${docs ? `: ${docs}` : ''}`);
		this.refusal = name;
	}
}

function explain(api, error) {
	if (error.isModule) {
		const { section, name, docs } = api.registry.findMetaError(error.asModule);
		return new Refused(`${section}.${name}`, docs.join(' ').trim());
	}
	return new Refused(error.type + (error.value?.type ? `.${error.value.type}` : ''));
}

/** Signs, sends and waits. Gives the events as `[{ section, method, data }]`; a refusal throws `Refused`. */
export async function send(api, tx, signer, { final = false } = {}) {
	let stop = () => {};
	const included = new Promise((resolve, reject) => {
		tx.signAndSend(signer, { nonce: -1 }, (result) => {
			const { status } = result;
			if (status.isFinalized || (status.isInBlock && !final)) {
				resolve(result);
			} else if (result.isError) {
				reject(new Failure(`the transaction ended as ${status.type}`));
			}
		}).then((unsubscribe) => { stop = unsubscribe; }, (error) => reject(new Failure(error.message)));
	});
	const what = `the chain to ${tx.method.section}.${tx.method.method}`;
	const result = await within(included, INCLUDED_MS, what).finally(() => stop());
	if (result.dispatchError) {
		throw explain(api, result.dispatchError);
	}
	return result.events.map(({ event }) => event);
}

/** An event's data by field name. The library marks names that it needs itself (`entries`) with an underscore. */
export const fieldsOf = ({ data }, read = (value) => value) => Object.fromEntries(
	data.map((value, i) => [data.names[i].toString().replace(/_$/, ''), read(value)]),
);

/** The data of the first event of this pallet with this name, by field name. */
export function eventOf(events, method) {
	const found = events.find((event) => event.section === 'learnToEarn' && event.method === method);
	return found && fieldsOf(found);
}

/** Chain time in milliseconds. */
export const timeOf = async (api) => (await api.query.timestamp.now()).toNumber();
