// SPDX-License-Identifier: Apache-2.0

/** Numbers that a seed determines (mulberry32), to repeat a run. */
export class Random {
	constructor(seed) {
		this.state = seed >>> 0;
	}

	/** From 0 up to but not including `end`. */
	below(end) {
		this.state = (this.state + 0x6d2b79f5) >>> 0;
		let mixed = this.state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
	}

	shuffled(list) {
		const rest = [...list];
		return list.map(() => rest.splice(this.below(rest.length), 1)[0]);
	}
}
