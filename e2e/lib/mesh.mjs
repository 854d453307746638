// SPDX-License-Identifier: Apache-2.0
// The test's own books of bounty trees: the rules of the design page in BigInt, from what was asked for, never from
// what the chain stores. Each call gives a move for the stage: the transaction, and what it does to the books.
// Accounts are named as on the stage; bounties by a word of the story.

import assert from 'node:assert/strict';

import { assetArg } from './books.mjs';
import { NO_CHAIN } from './events.mjs';
import * as out from './mesh-outcome.mjs';
import { ALL, PER_BYTE, WHOLE, least, part } from './parts.mjs';

/** The longest text that stands in a bounty's record. */
const SHORT = 256n;

/** What keeps the pot's account alive: 1 mMESH of its own, on hold for good. */
export const STANDING = 1_000_000_000n;

export class Mesh {
	/** `window`: R, of every tree of this story. */
	constructor(stage, window) {
		this.stage = stage;
		this.window = window;
		this.bounties = new Map();
		this.trees = new Map();
		this.blocked = new Set();
		this.bases = {};
		// What was paid for work, by asset and account.
		this.paid = {};
	}

	get tx() {
		return this.stage.api.tx.bountyMesh;
	}

	get ledger() {
		return this.stage.ledger;
	}

	at(key) {
		const bounty = this.bounties.get(key);
		assert.ok(bounty, `${key} was posted`);
		return bounty;
	}

	byId(id) {
		return [...this.bounties.values()].find((bounty) => bounty.id === id);
	}

	tree(bounty) {
		return this.trees.get(bounty.root);
	}

	upper(bounty) {
		return bounty.up === 'Top' ? undefined : this.at(bounty.up);
	}

	/** Who acts as poster now, or nobody. */
	stands(bounty) {
		const upper = this.upper(bounty);
		return upper ? upper.hunter : this.tree(bounty).poster;
	}

	/** In whose name a promise would be made now. */
	name(bounty) {
		return bounty.up === 'Top' ? 'Top' : { bounty: bounty.up, term: this.at(bounty.up).terms.length };
	}

	vouched(bounty) {
		return bounty.terms.at(-1)?.vouched ?? 0n;
	}

	/** What its own payees would get: all of it for who did the work, a margin for who passed work down. */
	payable({ available, passed, cap, escrow, reserve, kept }) {
		const margin = part(escrow - reserve, cap) - kept;
		return passed === 0n ? available : least(available, margin < 0n ? 0n : margin);
	}

	margin({ escrow, reserve, passed }) {
		return escrow - reserve - passed;
	}

	/** All of an asset that the trees, bonds and credits of these books come to. */
	escrowed(asset) {
		const sum = (list) => list.reduce((total, each) => total + (each ?? 0n), 0n);
		const trees = [...this.trees].filter(([, tree]) => tree.asset === asset);
		const bounties = [...this.bounties.values()].filter(({ root }) => trees.some(([key]) => key === root));
		const credits = [...this.ledger.credits].filter(([key]) => key.endsWith(`/${asset}`));
		return sum(trees.map(([, { returned, taken }]) => returned - taken))
			+ sum(credits.map(([, { amount }]) => amount))
			+ sum(bounties.map(({ available, reserve, pays, terms, bond, other }) => available + reserve
				+ sum(pays.map(({ amount }) => amount)) + sum([...pays, ...terms].map(({ contest }) => contest?.bond))
				+ sum([bond, other && bond])));
	}

	/** Every balance is as booked, and the pot holds exactly what its trees come to, asset by asset. */
	async check(moment) {
		await this.ledger.check(moment);
		for (const asset of ['Native', ...this.ledger.assets.keys()]) {
			const standing = asset === 'Native' ? STANDING : 0n;
			assert.equal(this.ledger.row('pot', asset).held, standing + this.escrowed(asset), `the pot in ${asset} ${moment}`);
		}
	}

	/** Counts a promise in a name, or takes back what was counted and did not come. */
	count(name, before, after) {
		if (name === 'Top' || before === after) {
			return;
		}
		const term = this.at(name.bounty).terms[name.term - 1];
		if (after > before || ['Running', 'Review'].includes(term.next.type)) {
			term.vouched += after - before;
		}
	}

	posting(key, {
		due, until = due, mode = 'Direct', invited, cap = WHOLE, eligibility = 'Anyone', reputation = 0, places = 0,
		spec = `Build the ${key}.`,
	}) {
		return {
			arg: {
				until, due, mode, invited: invited && this.stage.address(invited), eligibility,
				spec: { Inline: spec }, cap, reputation, places,
			},
			record: {
				key, due, until, mode, cap, spec: BigInt(spec.length), up: 'Top', terms: [], pays: [], nextPay: 0, payees: {},
				reserve: 0n, passed: 0n, kept: 0n, kids: 0, height: 1, chain: NO_CHAIN, state: 'Open', hunter: undefined,
				bids: {}, places, placed: false,
			},
		};
	}

	/**
	 * The storage deposit: measured for the first root (of so many places) and the first child, known from the text's length
	 * after that.
	 */
	async deposit(kind, depositor, spec) {
		this.bases[kind] ??= await this.ledger.unbooked(depositor) - spec * PER_BYTE;
		const deposit = this.bases[kind] + spec * PER_BYTE;
		this.ledger.hold(depositor, deposit);
		return { depositor, deposit };
	}

	postRoot(key, poster, { asset = 'Native', arbiter, smallest, end, crowd = false, reward, advance = 0n, ...rest }) {
		const { arg, record } = this.posting(key, rest);
		return {
			tx: this.tx.postRoot({
				asset: assetArg(asset), arbiter: arbiter ? this.stage.address(arbiter) : null, window: this.window,
				defaultSplit: 50, smallest, end, crowd,
			}, reward, advance, arg),
			book: async (happened) => {
				this.ledger.hold(poster, reward, 'pot', asset);
				this.trees.set(key, {
					poster, asset, arbiter, end, crowd, smallest, funded: reward, returned: 0n, taken: 0n,
					backers: new Map(crowd ? [[poster, { amount: reward, taken: 0n, deposit: 0n }]] : []),
				});
				this.bounties.set(key, {
					...record, ...await this.deposit(`root of ${record.places}`, poster, record.spec), id: happened.id(), root: key, depth: 1,
					escrow: reward, available: reward, sure: reward, advance,
				});
			},
		};
	}

	postChild(key, above, { reward, sure = 0n, advance = 0n, ...rest }) {
		const parent = this.at(above);
		const { arg, record } = this.posting(key, rest);
		// Where a place is left, a child with a short text stands in it and costs no deposit.
		record.placed = parent.places > record.places && record.spec <= SHORT;
		return {
			tx: this.tx.postChild(parent.id, reward, sure, advance, arg),
			book: async (happened) => {
				// What is promised to be sure is reserved, so that it is promised once.
				parent.available -= reward;
				parent.passed += reward;
				parent.advance -= sure;
				parent.sure -= sure;
				parent.kids += 1;
				parent.places -= record.places + Number(record.placed);
				const deposit = record.placed ? { deposit: 0n } : await this.deposit('child', parent.hunter, record.spec);
				this.bounties.set(key, {
					...record, ...deposit, id: happened.id(), parent: above,
					up: above, root: parent.root, depth: parent.depth + 1, escrow: reward, available: reward, sure, advance,
				});
			},
		};
	}

	contribute(key, who, amount) {
		const root = this.at(key);
		return {
			tx: this.tx.contribute(root.id, amount),
			book: async () => {
				const tree = this.tree(root);
				this.ledger.hold(who, amount, 'pot', tree.asset);
				const deposit = await this.ledger.unbooked(who);
				this.ledger.hold(who, deposit);
				tree.backers.set(who, { amount, taken: 0n, deposit });
				tree.funded += amount;
				for (const field of ['escrow', 'available', 'sure']) {
					root[field] += amount;
				}
			},
		};
	}

	/** A hunter's time begins; what the price leaves over is out of reach. */
	begin(bounty, hunter, price, due) {
		bounty.reserve = bounty.available - price;
		bounty.available = price;
		bounty.terms.push({ vouched: 0n, ratio: ALL, next: { type: 'Running' } });
		Object.assign(bounty, { state: 'Assigned', hunter, due, reworks: 0 });
	}

	take(key, who) {
		const bounty = this.at(key);
		return { tx: this.tx.take(bounty.id), book: () => this.begin(bounty, who, bounty.available, bounty.due) };
	}

	/** Both with one signature, for work that is done already. */
	takeAndSubmit(key, who, evidence, payees) {
		const taken = this.take(key, who);
		const handedIn = this.submit(key, evidence, payees);
		return {
			tx: this.tx.takeAndSubmit(this.at(key).id, evidence, this.payeesArg(payees)),
			book: async (happened) => {
				await taken.book(happened);
				await handedIn.book(happened);
			},
		};
	}

	/** A bid, or an entry: its deposit comes back when it is over. */
	apply(key, who, price, due) {
		const bounty = this.at(key);
		return {
			tx: this.tx.apply(bounty.id, price, due, due),
			book: async () => {
				const deposit = await this.ledger.unbooked(who);
				this.ledger.hold(who, deposit);
				bounty.bids[who] = { price, due, deposit };
			},
		};
	}

	endBid(bounty, who) {
		this.ledger.release(who, bounty.bids[who].deposit);
		delete bounty.bids[who];
	}

	assign(key, who) {
		const bounty = this.at(key);
		const { price, due } = bounty.bids[who];
		return {
			tx: this.tx.assign(bounty.id, this.stage.address(who), price, due),
			book: () => {
				this.endBid(bounty, who);
				this.begin(bounty, who, price, due);
			},
		};
	}

	withdrawBid(key, who) {
		const bounty = this.at(key);
		const call = bounty.mode === 'Open' ? this.tx.withdrawEntry : this.tx.withdrawApplication;
		return { tx: call(bounty.id, this.stage.address(who)), book: () => this.endBid(bounty, who) };
	}

	payeesArg(payees) {
		return Object.entries(payees).map(([who, share]) => ({ who: this.stage.address(who), share }));
	}

	enter(key, who, evidence, payees = { [who]: WHOLE }) {
		const bounty = this.at(key);
		const bid = this.apply(key, who);
		return {
			tx: this.tx.enter(bounty.id, evidence, this.payeesArg(payees)),
			book: async (happened) => {
				await bid.book(happened);
				Object.assign(bounty.bids[who], { evidence, payees });
			},
		};
	}

	pick(key, who) {
		const bounty = this.at(key);
		const { evidence, payees } = bounty.bids[who];
		return {
			tx: this.tx.pick(bounty.id, this.stage.address(who), evidence),
			book: (happened) => {
				this.endBid(bounty, who);
				this.begin(bounty, who, bounty.available, bounty.due);
				const until = happened.block('Picked', bounty.id) + this.window;
				Object.assign(bounty, { state: 'Submitted', evidence, delivered: payees, until });
			},
		};
	}

	invite(key, who) {
		return { tx: this.tx.invite(this.at(key).id, this.stage.address(who)), book: () => {} };
	}

	submit(key, evidence, payees) {
		const bounty = this.at(key);
		return {
			tx: this.tx.submit(bounty.id, evidence, this.payeesArg(payees)),
			book: (happened) => {
				const until = happened.block('Submitted', bounty.id) + this.window;
				Object.assign(bounty, { state: 'Submitted', evidence, delivered: payees, until });
			},
		};
	}

	rework(key, due) {
		const bounty = this.at(key);
		return {
			tx: this.tx.rework(bounty.id, due),
			book: () => Object.assign(bounty, { state: 'Assigned', due, delivered: undefined, reworks: bounty.reworks + 1 }),
		};
	}

	/** The hunter falls out: what was promised in that time is one review for who stands above. */
	resign(key) {
		const bounty = this.at(key);
		return {
			tx: this.tx.resign(bounty.id),
			book: (happened) => {
				const until = happened.block('Reopened', bounty.id) + this.window;
				bounty.available += bounty.reserve;
				bounty.reserve = 0n;
				bounty.terms.at(-1).next = { type: 'Review', until };
				Object.assign(bounty, { state: 'Open', hunter: undefined, until });
			},
		};
	}

	lift(key) {
		const bounty = this.at(key);
		return {
			tx: this.tx.lift(bounty.id),
			book: () => { bounty.up = this.upper(bounty).up; },
		};
	}
}

// What becomes of work and of promises is a file of its own.
Object.assign(Mesh.prototype, out);
