// SPDX-License-Identifier: Apache-2.0
// Who is owed what of shared income, by the rule of the design page.

/** One asset's set-aside money: q = x·2¹⁶⁰ + carry; each unit of weight is owed q / W more, the rest is carried. */
export class Stream {
	constructor() {
		Object.assign(this, { each: 0n, carry: 0n, due: {}, seen: {} });
	}

	credit(amount, weights) {
		const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0n);
		const q = (amount << 160n) + this.carry;
		this.each += q / total;
		this.carry = q % total;
		this.weights = weights;
	}

	/** What is owed with the weights that hold since the last change. */
	owed(who) {
		const since = this.each - (this.seen[who] ?? 0n);
		return (this.due[who] ?? 0n) + (since * (this.weights?.[who] ?? 0n) >> 160n);
	}

	/** Before a weight changes: what was owed so far is fixed. */
	settle(who) {
		this.due[who] = this.owed(who);
		this.seen[who] = this.each;
	}

	paid(who) {
		const amount = this.owed(who);
		this.settle(who);
		this.due[who] = 0n;
		return amount;
	}
}
