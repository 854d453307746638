// SPDX-License-Identifier: Apache-2.0
// Quadratic funding, with big integers from the formula of the design page.

const WHOLE = 1_000_000n;

/** The largest r with r² ≤ n. */
function isqrt(n) {
	let low = 0n;
	let high = n + 1n;
	while (high - low > 1n) {
		const middle = (low + high) / 2n;
		[low, high] = middle * middle <= n ? [middle, high] : [low, middle];
	}
	return low;
}

/** A project's claim on the pool, times 2¹⁶, from what each of its voices gave: (Σ√c)² − Σc. */
export function claim(voices) {
	const roots = voices.reduce((sum, c) => sum + isqrt(c << 16n), 0n);
	const funds = voices.reduce((sum, c) => sum + c, 0n);
	const m = roots * roots - (funds << 16n);
	return m > 0n ? m : 0n;
}

/** What each of several projects gets of a pool. */
export function matches(projects, pool, cap) {
	const claims = projects.map(claim);
	const total = claims.reduce((sum, m) => sum + m, 0n);
	return claims.map((m) => {
		const limits = [m >> 16n, total === 0n ? 0n : pool * m / total, pool * BigInt(cap) / WHOLE];
		return limits.reduce((least, each) => (each < least ? each : least));
	});
}
