// SPDX-License-Identifier: Apache-2.0
// The cast and the numbers of "the next phone".

import { blake2AsHex } from '@polkadot/util-crypto';

import { MESH } from './client.mjs';
import { WHOLE, shared } from './parts.mjs';

export const DAOS = {
	board: ['alice', 'bob', 'charlie'],
	maker: ['dave', 'eve', 'ferdie'],
	software: ['olga', 'oscar', 'otto'],
	design: ['carla', 'cem'],
	silicon: ['petra', 'paul'],
	kernelists: ['karl', 'kim'],
	moulders: ['mia', 'max'],
	drafters: ['lea', 'leo'],
};
const WORKERS = ['ute', 'vera', 'wim', 'uwe', 'xenia', 'nora', 'ida', 'ivan', 'yara', 'zoe', 'pia'];
const BACKERS = ['gabi', 'hugo', 'jana'];
export const PEOPLE = [...Object.values(DAOS).flat(), ...WORKERS, ...BACKERS, 'ada', 'sam'];
export const RICH = [...DAOS.board, ...DAOS.maker];

export const PHONE = 1_000n * MESH + 7n;
export const OS = 400n * MESH + 3n;
export const CASE = 200n * MESH + 1n;
export const CPU = 250n * MESH;
export const DRIVER = 50n * MESH + 11n;
export const MASK = 80n * MESH + 1n;

/** The other asset: six decimals, no more than this at the least. */
export const EURO = 1984;
export const E = 1_000_000n;
export const SEED = 10_000n;
export const PLEDGES = { gabi: 100n * E, hugo: 50n * E + 1n, jana: 33n * E + 333_333n, bob: 17n * E };
export const PLEDGED = 200n * E + 333_334n;
export const BID = 150n * E;

export const half = WHOLE / 2n;
export const only = (who) => ({ [who]: WHOLE });
export const evidence = (key) => blake2AsHex(`${key}, ready`);

/** Three equal parts; what is left of the rounding is the last one's. */
export const thirds = (one, two, three) => ({ [one]: WHOLE / 3n, [two]: WHOLE / 3n, [three]: WHOLE - 2n * (WHOLE / 3n) });

const sum = (...lists) => {
	const total = {};
	lists.flat().forEach(([who, amount]) => { total[who] = (total[who] ?? 0n) + amount; });
	return total;
};

/** What everybody is paid for work in the end, worked out once more from the terms alone, without any books. */
export const EARNED = sum(
	// The kernel keeps what it did not pass down, all of it within its cap of 30 %.
	[['ute', 70n * MESH]],
	shared(DRIVER, thirds('vera', 'wim', 'xenia')),
	shared(150n * MESH - 70n * MESH - DRIVER, { kernelists: 600_000n, karl: 400_000n }),
	// The camera went for a bid of 80; of the skin a quarter is left; the next one has the rest of the OS.
	[['uwe', 80n * MESH], ['otto', 40n * MESH / 4n]],
	shared(OS - (150n + 80n + 40n) * MESH, { silicon: 700_000n, petra: 300_000n }),
	// The moulders may keep a tenth of 150, the designers a tenth of 200: the rest goes up.
	[['nora', 30n * MESH]],
	shared(60n * MESH, { nora: half, ida: half / 2n, cem: half / 2n }),
	[['moulders', 15n * MESH], ['design', CASE / 10n]],
	// Three quarters of the mask; the drafters have what is left of 120.
	[['ivan', MASK * 3n / 4n]],
	shared(120n * MESH - MASK * 3n / 4n, thirds('drafters', 'lea', 'leo')),
	[['zoe', 60n * MESH], ['silicon', CPU - (120n + 60n) * MESH]],
	// The maker: a milestone, what was not passed down, and what came up from the case.
	[['maker', 40n * MESH]],
	shared(
		PHONE - OS - CASE - CPU - 40n * MESH + (CASE - 90n * MESH - 15n * MESH - CASE / 10n),
		{ maker: half, dave: 300_000n, eve: 200_000n },
	),
);

/** The same for the manual. */
export const EARNED_EURO = sum(
	[['pia', 40n * E + 1n], ['cem', 15n * E], ['carla', 15n * E]],
	shared(BID - 70n * E - 1n, { design: WHOLE / 3n, carla: WHOLE - WHOLE / 3n }),
);
