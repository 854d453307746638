// SPDX-License-Identifier: Apache-2.0
// Arithmetic of the design page, in BigInt.

/** All of a part in millionths: a cap, a share. */
export const WHOLE = 1_000_000n;
/** All of a ruling, in thousand-millionths. */
export const ALL = 1_000_000_000n;
/** What a byte of a deposit costs: 10 µMESH. */
export const PER_BYTE = 10_000_000n;
/** What a record costs: 10 mMESH. */
export const PER_RECORD = 10_000_000_000n;

export const least = (a, b) => (a < b ? a : b);
export const part = (amount, share, whole = WHOLE) => (amount * share) / whole;
export const partUp = (amount, share, whole = WHOLE) => (amount * share + whole - 1n) / whole;

/** Shares of a pay, each rounded down, the last one takes the rest. */
export function shared(amount, payees) {
	let left = amount;
	return Object.entries(payees).map(([who, share], i, all) => {
		const mine = i === all.length - 1 ? left : part(amount, share);
		left -= mine;
		return [who, mine];
	});
}
