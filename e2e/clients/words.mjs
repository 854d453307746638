// SPDX-License-Identifier: Apache-2.0
// What the steps say to the chain, the same in every client.

const MESH = 10n ** 12n;

/** Reward of a bounty, fuel of a program, points for a privilege. */
export const REWARD = 40n * MESH;
export const FUEL = 5n * MESH;
export const STAKE = 7;
export const SPEC = 'Build what the client asks for.';

const RULES = { minDayPoints: 10, goalMinutes: 300, step: 50_000, goalStep: 20_000, bonusCap: 300_000 };

/** A program: where its description is, and its settings. */
export const program = () => ['ipfs://clients', { maxMembers: 10, rules: RULES }];

/** The only row of its table. */
export const ROW = [
	{ role: 0, kind: 'section read', unit: 'section', category: 'Learning', mode: 'Total', timed: false },
	{ points: 10, dayCap: 5, weekCap: 30 },
];

/** What its points buy. */
export const privilege = () => ['a code', 'Code', { price: STAKE, stock: 3, perMember: 2 }];

/** Blocks in which members can vote, so that a slow machine is in time too: as soon as the outcome is certain, voting ends. */
export const VOTING = 60;
