// SPDX-License-Identifier: Apache-2.0
// Methods of `Mesh`: what becomes of work (acceptance, disputes), of promises (reviews, hops), and of the money.

import assert from 'node:assert/strict';

import { assetArg } from './books.mjs';
import { folded, seal } from './events.mjs';
import { ALL, PER_BYTE, WHOLE, least, part, partUp, shared } from './parts.mjs';

const FINAL = { type: 'Final' };
/**
 * Bytes that the deposit counts for a credit, which may be reputation that is owed: two names and two hashes, the two accounts
 * of the key; points, presence, account and amount of its deposit.
 */
const CREDIT_BYTES = 64n + 64n + 8n + 1n + 32n + 16n;

/** What a promise made now in a name waits for; where many pay, what the root's poster decides is reviewed. */
export function opened(name, bounty, block) {
	if (name !== 'Top') {
		return { type: 'Hangs', ...name };
	}
	return this.tree(bounty).crowd ? { type: 'Review', until: block + this.window } : FINAL;
}

export function promise(bounty, amount, to, next) {
	if (amount > 0n) {
		bounty.pays.push({ id: bounty.nextPay, amount, to, ratio: ALL, next });
		bounty.nextPay += 1;
	}
}

/** What of a pay is certain at once: within what is sure; all of it if the root's poster alone pays. */
export function certain(bounty, name, paid) {
	if (name === 'Top' && !this.tree(bounty).crowd) {
		return paid;
	}
	return name === 'Top' && !bounty.parent ? 0n : least(paid, bounty.sure);
}

export function float(bounty, amount, sure, work) {
	let to = this.upper(bounty);
	if (!to && bounty.parent && this.at(bounty.root).state !== 'Ended') {
		to = this.at(bounty.root);
	}
	if (!to) {
		this.tree(bounty).returned += amount;
		return;
	}
	assert.notEqual(to.state, 'Ended', `${bounty.key} has to be lifted first`);
	to.available += amount;
	to.passed -= amount;
	to.sure += sure;
	to.advance += sure;
	if (work) {
		to.chain = folded(to.chain, bounty.id, bounty.chain);
		to.height = Math.max(to.height, bounty.height + 1);
	}
}

/** A bounty with a hunter ends: its payees' promises, one link for all below, the rest goes up. */
export function finish(bounty, { name, paid, next, ratio = ALL, counted = 0n, vouched, accepted = false, block }) {
	const sure = this.certain(bounty, name, paid);
	const to = bounty.delivered;
	this.promise(bounty, sure, to, FINAL);
	this.promise(bounty, paid - sure, to, this.opened(name, bounty, block));
	Object.assign(bounty.terms.at(-1), { ratio, next });
	this.count(name, counted, paid - sure + (next.type === 'Hangs' ? vouched : 0n));
	const rest = bounty.available - paid + bounty.reserve;
	const unused = bounty.sure - least(paid, bounty.sure);
	bounty.kept += paid;
	Object.assign(bounty, { available: 0n, reserve: 0n, sure: 0n, advance: 0n });
	// Work that was found to be worth nothing is not sealed, and above a root nothing takes up its seal.
	const done = accepted || paid > 0n;
	if (done) {
		bounty.chain = seal(bounty.chain, bounty.id, bounty.evidence);
	}
	Object.assign(bounty, { state: 'Ended', hunter: undefined, payees: to });
	this.float(bounty, rest, unused, done && bounty.parent !== undefined);
}

export function settle(bounty, block) {
	const name = this.name(bounty);
	const vouched = this.vouched(bounty);
	this.finish(bounty, {
		name, paid: this.payable(bounty), next: this.opened(name, bounty, block), vouched, accepted: true, block,
	});
}

export function accept(key) {
	const bounty = this.at(key);
	const cost = this.payable(bounty) + this.vouched(bounty);
	return {
		tx: this.tx.accept(bounty.id, cost),
		book: (happened) => this.settle(bounty, happened.block('Accepted', bounty.id)),
	};
}

/** Accepted, and what is certain by it is paid: the pay that was promised first, if it is final. */
export function acceptAndPay(key) {
	const bounty = this.at(key);
	const before = bounty.pays.length;
	return {
		tx: this.tx.acceptAndPay(bounty.id, this.payable(bounty) + this.vouched(bounty)),
		book: (happened) => {
			this.settle(bounty, happened.block('Accepted', bounty.id));
			const promised = bounty.pays[before];
			if (promised?.next.type === FINAL.type) {
				this.claim(key, promised.id).book(happened);
			}
		},
	};
}

/** An open bounty is taken back: all it still has goes up. */
export function cancel(key) {
	const bounty = this.at(key);
	return { tx: this.tx.cancel(bounty.id), book: () => this.endUnused(bounty) };
}

export function endUnused(bounty) {
	const { available, sure } = bounty;
	Object.assign(bounty, { state: 'Ended', available: 0n, sure: 0n, advance: 0n });
	this.float(bounty, available, sure, false);
}

/** What time does: silence accepts, or nobody has taken it. */
export function expire(key) {
	const bounty = this.at(key);
	return {
		tx: this.tx.expire(bounty.id),
		book: (happened) => {
			if (bounty.state === 'Submitted') {
				this.settle(bounty, happened.block('Accepted', bounty.id));
				return;
			}
			assert.equal(bounty.state, 'Open', 'what this story lets expire');
			this.endUnused(bounty);
		},
	};
}

/** A milestone: the hunter is paid for a part, the work goes on. */
export function release(key, amount, evidence) {
	const bounty = this.at(key);
	return {
		tx: this.tx.release(bounty.id, amount, evidence),
		book: (happened) => {
			const name = this.name(bounty);
			const sure = this.certain(bounty, name, amount);
			const to = { [bounty.hunter]: WHOLE };
			this.promise(bounty, sure, to, FINAL);
			this.promise(bounty, amount - sure, to, this.opened(name, bounty, happened.block('Released', bounty.id)));
			this.count(name, 0n, amount - sure);
			bounty.available -= amount;
			bounty.kept += amount;
			bounty.sure -= least(amount, bounty.sure);
			bounty.advance = least(bounty.advance, bounty.sure);
			bounty.chain = seal(bounty.chain, bounty.id, evidence);
		},
	};
}

export function offer(key, amount, below = 'Keep') {
	const bounty = this.at(key);
	return {
		tx: this.tx.offer(bounty.id, amount, below),
		book: (happened) => {
			const name = this.name(bounty);
			const [payable, vouched] = [this.payable(bounty), this.vouched(bounty)];
			const waiting = payable > bounty.sure ? payable - bounty.sure : 0n;
			const counted = name === 'Top' ? 0n : waiting + vouched;
			this.count(name, 0n, counted);
			const until = happened.block('Offered', bounty.id) + this.window;
			Object.assign(bounty, { state: 'Offered', until, offer: { amount, below, payable, vouched, name, counted } });
		},
	};
}

/** A tenth of what is at stake, rounded up. */
export function bondOf({ offer: { payable, vouched } }) {
	return partUp(payable + vouched, 10n, 100n);
}

export function escalate(key) {
	const bounty = this.at(key);
	return {
		tx: this.tx.escalate(bounty.id),
		book: () => {
			if (!bounty.side) {
				this.putBond(bounty, bounty.hunter);
			}
			bounty.state = 'Disputed';
		},
	};
}

export function putBond(bounty, who) {
	bounty.bond = this.bondOf(bounty);
	bounty.side = who;
	this.ledger.hold(who, bounty.bond, 'pot', this.tree(bounty).asset);
}

/** Somebody puts the bond for a hunter without means, to win or lose it. */
export function sponsor(key, who) {
	const bounty = this.at(key);
	return { tx: this.tx.sponsor(bounty.id), book: () => this.putBond(bounty, who) };
}

export function matchBond(key, who) {
	const bounty = this.at(key);
	return {
		tx: this.tx.matchBond(bounty.id),
		book: (happened) => {
			bounty.other = who;
			bounty.asked = happened.block('Matched', bounty.id);
			this.ledger.hold(who, bounty.bond, 'pot', this.tree(bounty).asset);
		},
	};
}

/** Lets half a window pass: so long a tree's arbiter waits, so that others can ask for the collective. */
export async function heard(key, which) {
	const bounty = this.at(key);
	const until = which ? this.link(bounty, which).contest.until : bounty.asked + this.window;
	await this.stage.until(until - Math.floor(this.window / 2));
}

/** The arbiter's ruling: the bond of whose figure was further off goes to the other side, less a fifth for the arbiter. */
export function rule(key, arbiter, share, below = ALL) {
	const bounty = this.at(key);
	return {
		tx: this.tx.rule(bounty.id, share, below, null),
		book: () => {
			const { offer: { amount, payable, vouched, name, counted, below: asked }, bond, side, other } = bounty;
			const paid = part(payable, share, ALL);
			const ruled = paid + part(vouched, below, ALL);
			const off = (figure) => (figure > ruled ? figure - ruled : ruled - figure);
			const hunters = off(payable + vouched);
			const posters = off(asked === 'Keep' ? amount + vouched : amount);
			assert.notEqual(hunters, posters, 'this story knows no draws');
			const fee = part(bond, 20n, 100n);
			const { asset } = this.tree(bounty);
			this.ledger.release('pot', 2n * bond - fee, hunters < posters ? side : other, asset);
			this.ledger.release('pot', fee, arbiter, asset);
			this.finish(bounty, { name, paid, next: this.opened(name, bounty), ratio: below, counted, vouched });
			Object.assign(bounty, { offer: undefined, bond: undefined, side: undefined, other: undefined });
		},
	};
}

export const linkArg = ({ pay, term }) => (pay === undefined ? { Term: term } : { Pay: pay });

export function link(bounty, { pay, term }) {
	const found = pay === undefined ? bounty.terms[term - 1] : bounty.pays.find(({ id }) => id === pay);
	assert.ok(found, `${bounty.key} has this promise`);
	return found;
}

/** Takes one promise out of a review, into the name of who stands. */
export function confirm(key, which) {
	const bounty = this.at(key);
	const promised = this.link(bounty, which);
	return {
		tx: this.tx.confirm(bounty.id, linkArg(which)),
		book: () => {
			const judged = this.at(promised.next.bounty);
			judged.terms[promised.next.term - 1].vouched -= promised.amount;
			const name = this.name(judged);
			this.count(name, 0n, promised.amount);
			promised.next = this.opened(name, judged);
		},
	};
}

const stake = (promised) => promised.vouched ?? promised.amount;

/** Contests a promise, such as all that a fallen hunter vouched for, with a bond of a tenth. */
export function contest(key, which, keep, by) {
	const bounty = this.at(key);
	return {
		tx: this.tx.contest(bounty.id, linkArg(which), keep),
		book: (happened) => {
			const promised = this.link(bounty, which);
			const name = this.name(bounty);
			const bond = partUp(stake(promised), 10n, 100n);
			this.count(name, 0n, stake(promised));
			this.ledger.hold(by, bond, 'pot', this.tree(bounty).asset);
			const until = happened.block('Contested', bounty.id) + this.window;
			Object.assign(promised, { next: { type: 'Contested' }, contest: { by, bond, keep, name, until } });
		},
	};
}

/** The last word on a contested promise; the bond goes to who ruled if the promise was mostly good. */
export function ruleContest(key, which, ratio, arbiter) {
	const bounty = this.at(key);
	return {
		tx: this.tx.ruleContest(bounty.id, linkArg(which), ratio),
		book: () => {
			const promised = this.link(bounty, which);
			const { by, bond, keep, name } = promised.contest;
			const off = ratio > keep ? ratio - keep : keep - ratio;
			this.ledger.release('pot', bond, ALL - ratio < off ? arbiter : by, this.tree(bounty).asset);
			const next = name === 'Top' ? FINAL : { type: 'Hangs', ...name };
			Object.assign(promised, { ratio, next, contest: undefined });
		},
	};
}

const decided = ({ type }) => type === 'Hangs' || type === 'Final';

/** What a link is after one hop, if there is one to be made. */
export function hop({ ratio, next }) {
	const above = next.type === 'Hangs' && this.at(next.bounty).terms[next.term - 1];
	return above && decided(above.next) ? { ratio: part(ratio, above.ratio, ALL), next: above.next } : { ratio, next };
}

export function resolve(key, which) {
	const bounty = this.at(key);
	return {
		tx: this.tx.resolve(bounty.id, linkArg(which)),
		book: () => {
			const pulled = this.link(bounty, which);
			if (pulled.next.type !== 'Review') {
				Object.assign(pulled, this.hop(pulled));
				return;
			}
			const name = this.name(bounty);
			this.count(name, 0n, stake(pulled));
			pulled.next = name === 'Top' ? FINAL : { type: 'Hangs', ...name };
		},
	};
}

/** A pay that is certain goes to its payees; who cannot receive has a credit. */
export function claim(key, id) {
	const bounty = this.at(key);
	return {
		tx: this.tx.claim(bounty.id, id),
		book: () => {
			const { asset } = this.tree(bounty);
			const pay = bounty.pays.splice(bounty.pays.findIndex((each) => each.id === id), 1)[0];
			const due = part(pay.amount, this.hop(pay).ratio, ALL);
			if (pay.amount > due) {
				this.float(bounty, pay.amount - due, 0n, false);
			}
			shared(due, pay.to).forEach(([who, mine]) => {
				const paid = (this.paid[asset] ??= {});
				paid[who] = (paid[who] ?? 0n) + mine;
				if (this.blocked.has(`${who}/${asset}`)) {
					this.credit(bounty, who, asset, mine);
				} else {
					this.ledger.release('pot', mine, who, asset);
				}
			});
			// From a place a record goes with its last pay.
			if (bounty.placed && bounty.state === 'Ended' && bounty.kids === 0 && bounty.pays.length === 0) {
				this.forget(bounty);
			}
		},
	};
}

/** The credit's deposit is cut out of the bounty's. */
export function credit(bounty, who, asset, amount) {
	const deposit = CREDIT_BYTES * PER_BYTE;
	bounty.deposit -= deposit;
	this.ledger.credits.set(`${who}/${asset}`, { amount, depositor: bounty.depositor, deposit });
}

export function withdrawCredit(who, asset) {
	return {
		tx: this.tx.withdrawCredit(this.stage.address(who), assetArg(asset)),
		book: () => {
			const { amount, depositor, deposit } = this.ledger.credits.get(`${who}/${asset}`);
			this.ledger.credits.delete(`${who}/${asset}`);
			this.ledger.release('pot', amount, who, asset);
			this.ledger.release(depositor, deposit);
		},
	};
}

/** What would go back to a backer now, and whether nothing can come after it. */
export function refundable(key, who) {
	const root = this.at(key);
	const { poster, crowd, returned, taken, funded, backers } = this.tree(root);
	if (!crowd) {
		return { amount: who === poster ? returned - taken : 0n, last: false };
	}
	const backer = backers.get(who);
	if (!backer) {
		return { amount: 0n, last: false };
	}
	const last = root.state === 'Ended' && root.kids === 0 && root.pays.length === 0;
	const mine = (returned * backer.amount) / funded - backer.taken;
	return { amount: last && backers.size === 1 ? returned - taken : mine, last };
}

export function refund(key, who) {
	const root = this.at(key);
	return {
		tx: this.tx.refund(root.id, this.stage.address(who)),
		book: () => {
			const tree = this.tree(root);
			const { amount, last } = this.refundable(key, who);
			tree.taken += amount;
			this.ledger.release('pot', amount, who, tree.asset);
			const backer = tree.backers.get(who);
			if (backer && last) {
				tree.backers.delete(who);
				this.ledger.release(who, backer.deposit);
			} else if (backer) {
				backer.taken += amount;
			}
		},
	};
}

/** A stranger removes what is left; the deposit goes back to who paid it. */
export function clean(key) {
	const bounty = this.at(key);
	return {
		tx: this.tx.clean(bounty.id),
		book: () => {
			if (bounty.deposit > 0n) {
				this.ledger.release(bounty.depositor, bounty.deposit);
			}
			this.forget(bounty);
		},
	};
}

/** Takes the record of an ended bounty out of the books. */
export function forget({ key, parent }) {
	if (parent) {
		this.at(parent).kids -= 1;
	} else {
		this.trees.delete(key);
	}
	this.bounties.delete(key);
}
