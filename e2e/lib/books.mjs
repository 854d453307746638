// SPDX-License-Identifier: Apache-2.0
// The expected balances of a story with many accounts and another asset beside the native token: free, held, credits.

import assert from 'node:assert/strict';

import { Ledger } from './client.mjs';

/** An asset as the chain's calls name it: `'Native'`, or the number of an asset. */
export const assetArg = (asset) => (asset === 'Native' ? asset : { WithId: asset });

export class Books extends Ledger {
	constructor(client, feesTo) {
		super(client, feesTo);
		this.assets = new Map();
		// `payee/asset` -> what is owed to who could not receive it.
		this.credits = new Map();
	}

	/** Begins to keep books of an asset nobody holds yet. */
	open(asset) {
		this.assets.set(asset, new Map());
	}

	row(name, asset = 'Native') {
		const row = super.row(name);
		if (asset === 'Native') {
			return row;
		}
		const rows = this.assets.get(asset);
		assert.ok(rows, `asset ${asset} has books`);
		if (!rows.has(name)) {
			rows.set(name, { address: row.address, free: 0n, held: 0n });
		}
		return rows.get(name);
	}

	move(from, to, amount, asset) {
		this.row(from, asset).free -= amount;
		this.row(to, asset).free += amount;
	}

	hold(from, amount, on = from, asset = 'Native') {
		this.row(from, asset).free -= amount;
		this.row(on, asset).held += amount;
	}

	release(on, amount, to = on, asset = 'Native') {
		this.row(on, asset).held -= amount;
		this.row(to, asset).free += amount;
	}

	/** New units of an asset. */
	mint(asset, to, amount) {
		this.row(to, asset).free += amount;
	}

	/** What an account has on hold beyond what is booked: a deposit that was taken just now. */
	async unbooked(name) {
		const { address, held } = this.row(name);
		const more = (await this.client.balance(address)).held - held;
		assert.ok(more > 0n, `${name} has a new deposit`);
		return more;
	}

	async check(moment) {
		const { api } = this.client;
		const rows = [...this.rows];
		const found = await api.query.system.account.multi(rows.map(([, { address }]) => address));
		assert.deepEqual(
			Object.fromEntries(found.map(({ data }, i) => [
				rows[i][0], { free: data.free.toBigInt(), held: data.reserved.toBigInt() },
			])),
			Object.fromEntries(rows.map(([name, { free, held }]) => [name, { free, held }])),
			`native balances ${moment}`,
		);
		assert.equal(await this.client.issuance(), this.issuance, `total issuance ${moment}`);
		for (const asset of this.assets.keys()) {
			await this.checkAsset(asset, moment);
		}
		const credits = await api.query.bountyMesh.credits.entries();
		assert.deepEqual(
			new Map(credits.map(([{ args: [payee, asset] }, credit]) => [
				this.creditKey(payee.toString(), asset), credit.unwrap().amount.toBigInt(),
			])),
			new Map([...this.credits].map(([key, { amount }]) => [key, amount])),
			`credits ${moment}`,
		);
	}

	creditKey(address, asset) {
		const name = [...this.rows].find(([, row]) => row.address === address)?.[0] ?? address;
		return `${name}/${asset.isWithId ? asset.asWithId : asset}`;
	}

	/** Every followed account, and no other, has what was booked of an asset; together it is all that exists. */
	async checkAsset(asset, moment) {
		const { api } = this.client;
		const expected = {};
		let sum = 0n;
		for (const name of this.rows.keys()) {
			const { free, held } = this.row(name, asset);
			expected[name] = { free, held };
			sum += free + held;
		}
		const names = [...this.rows.keys()];
		const keys = names.map((name) => [asset, this.rows.get(name).address]);
		const [free, held] = await Promise.all([
			api.query.assets.account.multi(keys),
			api.query.assetsHolder.balancesOnHold.multi(keys),
		]);
		const found = Object.fromEntries(names.map((name, i) => [name, {
			free: free[i].isSome ? free[i].unwrap().balance.toBigInt() : 0n,
			held: held[i].isSome ? held[i].unwrap().toBigInt() : 0n,
		}]));
		assert.deepEqual(found, expected, `balances of asset ${asset} ${moment}`);
		assert.equal((await api.query.assets.asset(asset)).unwrap().supply.toBigInt(), sum, `supply ${moment}`);
	}
}
