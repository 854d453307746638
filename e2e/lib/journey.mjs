// SPDX-License-Identifier: Apache-2.0
// The cast, the numbers and the moves of "from nothing to a living".

import assert from 'node:assert/strict';

import { blake2AsHex } from '@polkadot/util-crypto';

import { MESH } from './client.mjs';
import { constitution } from './dao.mjs';
import { MeshStage } from './mesh-stage.mjs';
import { part } from './parts.mjs';
import { HOUR_MS, ROW, RULES, SALT, TABLE, answersHash, keyHash } from './school.mjs';
import { Stream } from './stream.mjs';

/** Nina begins with nothing. So does Otto, who does not learn as much. */
export const PEOPLE = ['alice', 'bob', 'charlie', 'dave', 'eve', 'ferdie', 'nina', 'otto'];

/** Who decides, with how many shares. */
export const SEATS = {
	board: { alice: [1, 0], bob: [1, 0] },
	school: { dave: [1, 0], eve: [1, 0] },
	guild: { ferdie: [60, 0], charlie: [55, 0] },
};
/** What Nina asks for, and what she gives for it. */
export const SHARES = 10;
export const TRIBUTE = 2n * MESH + 1n;

export const ROOT = 300n * MESH + 11n;
export const CHILD = 180n * MESH + 7n;
export const LEAF = 70n * MESH + 3n;
export const PROOF = 20n * MESH + 1n;

export const PRICE = 20n * MESH + 3n;
/** What of the price is the author's, in millionths. */
export const AUTHOR = 400_000n;
export const FUEL = 5n * MESH;
/** What a program pays for a call of its member. */
export const FREE_CALL = MESH / 100n;
export const POOL = 50n * MESH + 13n;
export const EPOCH = { weeks: 1, newcomerPpm: 200_000, capPpm: 600_000, newcomerWeeks: 4 };

/** Reputation for each point, in the school and in the guild. */
export const RATES = { school: 2, guild: 3 };
/** Points of a finished bounty of the guild. */
export const PER_BOUNTY = 10;
const WORKS = [
	{ role: 0, kind: 'bounty', unit: 'bounty', category: 'Community', mode: 'Chain', timed: false },
	{ points: PER_BOUNTY, dayCap: 2, weekCap: 14 },
];

const SHARED = { school: 500_000n, guild: 600_000n };
const KEY = '0x0102030405';
/** One answer of five is wrong. */
const ANSWERS = '0x01020304ff';
export const RIGHT = 4;

/** A move that changes no balance. */
const still = (tx) => ({ tx, book: () => {} });

export class Journey extends MeshStage {
	static async begin() {
		const stage = await super.begin(PEOPLE, { pots: { pot: 'bountyMeshApi', chest: 'daoApi', purse: 'learnToEarnApi' } });
		// The clock stands at 0 until the first block.
		await stage.client.seal();
		return stage;
	}

	/** What members of a DAO are owed of its income, by DAO. */
	streams = { school: new Stream(), guild: new Stream() };

	get learn() {
		return this.api.tx.learnToEarn;
	}

	async foundAll() {
		const periods = { voting: 14, grace: 3, ordinary: { grace: 0 } };
		const income = (name, basis) => ({ shared: Number(SHARED[name]), basis, assets: ['Native'] });
		const articles = {
			board: { reputationBudget: 100 },
			school: { reputationBudget: 10_000, income: income('school', 'Equal') },
			guild: { reputationBudget: 1_000, system: 'Shares', income: income('guild', 'Shares') },
		};
		const plans = Object.entries(SEATS).map(async ([name, seats]) => [
			name, { seats, articles: await constitution(this.api, { ...periods, ...articles[name] }) },
		]);
		await this.found(Object.fromEntries(await Promise.all(plans)));
	}

	dao(name) {
		return this.daos.get(name).dao;
	}

	/** Books what an account has newly on hold as deposits, or has back of them. Returns the difference. */
	async deposits(name) {
		const { address, held } = this.ledger.row(name);
		const more = (await this.client.balance(address)).held - held;
		assert.notEqual(more, 0n, `deposits of ${name} have changed`);
		this.ledger.hold(name, more);
		return more;
	}

	/** A DAO was paid: the members' part is in the chest at once. */
	income(name, amount, weights) {
		const shared = part(amount, SHARED[name]);
		this.ledger.hold(name, shared, 'chest');
		this.streams[name].credit(shared, weights);
	}

	/** Pays a member its part of the income; anyone may ask for it. */
	async share(name, who, by = who) {
		const amount = this.streams[name].paid(who);
		const outcome = await this.send(by, this.api.tx.dao.claim(this.dao(name).id, this.address(who)));
		this.ledger.release('chest', amount, who);
		return { amount, paid: outcome.one('Dao.Claimed').amount.toBigInt() };
	}

	/** A step of a member that the program pays for. */
	async free(who, tx) {
		const outcome = await this.send(who, tx);
		this.ledger.release('purse', FREE_CALL, 'commons');
		return outcome;
	}

	async reputation(name, who) {
		return (await this.api.call.daoApi.reputation(this.dao(name).id, this.address(who))).toNumber();
	}

	/** A program of the school: its table, who attests, fuel, an epoch that pays, a course, and reputation for points. */
	async openSchool() {
		const { learn, api } = this;
		this.program = (await api.query.learnToEarn.nextProgram()).toNumber();
		this.course = (await api.query.learnToEarn.nextCourse()).toNumber();
		const rows = TABLE.map(([spec, terms]) => still(learn.addRow(this.program, spec, terms)));
		await this.does('school', still(learn.createProgram('ipfs://school', { maxMembers: 10, rules: RULES })), ...rows);
		const attester = (who, places) => still(learn.setAttester(this.program, this.address(who), places, 10_000, 0));
		const terms = {
			author: this.address('dave'), metadata: 'ipfs://course', asset: 'Native', price: PRICE,
			payees: [[this.address('dave'), AUTHOR]], refundDays: 0, preview: 0, seats: 5, validWeeks: 0,
		};
		const sections = [{ Item: { row: ROW.section, item: 1 } }, 'Quiz'];
		await this.does(
			'school',
			attester('eve', [ROW.study, ROW.section]),
			attester('charlie', [ROW.study, ROW.help]),
			{ tx: learn.addFuel(this.program, FUEL), book: () => this.ledger.hold('school', FUEL, 'purse') },
			still(learn.setEpochs(this.program, { ...EPOCH, budgets: [['Native', POOL]] })),
			still(learn.createCourse(this.program, terms, sections)),
			still(api.tx.dao.setFeed(this.dao('school').id, { reputationPerPoint: RATES.school, bounties: null })),
		);
		await this.deposits('school');
	}

	/** A program of the guild in which nothing counts but its finished bounties. */
	async openWorks() {
		const { learn, api } = this;
		this.works = (await api.query.learnToEarn.nextProgram()).toNumber();
		await this.does(
			'guild',
			still(learn.createProgram('ipfs://works', { maxMembers: 10, rules: RULES })),
			still(learn.addRow(this.works, ...WORKS)),
			still(api.tx.dao.setFeed(this.dao('guild').id, {
				reputationPerPoint: RATES.guild, bounties: { program: this.works, row: 0 },
			})),
		);
		await this.deposits('guild');
	}

	record(by, who, week, entries) {
		const list = entries.map(([weekday, row, total]) => ({ weekday, row, total }));
		return this.send(by, this.learn.record(this.program, { member: this.address(who), week, entries: list }));
	}

	/** A sponsor buys a place in the course: the author has its part at once, the rest is income of the school. */
	async buyPlace(sponsor, learner) {
		await this.send(sponsor, this.learn.purchase(this.course, this.address(learner), 0, PRICE, null));
		const author = part(PRICE, AUTHOR);
		this.ledger.move(sponsor, 'dave', author);
		this.ledger.move(sponsor, 'school', PRICE - author);
		this.income('school', PRICE - author, { dave: 1n, eve: 1n });
		await this.deposits('school');
	}

	/** A quiz of five questions for the second section. The learner commits and reveals without a token. */
	async quiz(learner) {
		const { api, learn, ledger, keys, client } = this;
		const questions = blake2AsHex('five questions');
		const spec = {
			section: [this.course, 1], row: ROW.quiz, questions, key: keyHash(api, keys.dave, questions, KEY), count: 5, pass: RIGHT,
			seats: 2, compensation: MESH, open: HOUR_MS, keyWindow: HOUR_MS, reveal: HOUR_MS,
		};
		const quiz = (await this.send('dave', learn.openQuiz(this.program, spec))).one('LearnToEarn.QuizOpened').quiz.toNumber();
		ledger.hold('dave', 2n * MESH, 'purse');
		const deposit = await this.deposits('dave');
		await this.free(learner, learn.commitAnswers(quiz, answersHash(api, quiz, keys[learner], ANSWERS)));
		await client.advance(HOUR_MS);
		await this.send('dave', learn.showKey(quiz, KEY, SALT));
		const shown = await this.free(learner, learn.revealAnswers(quiz, this.address(learner), ANSWERS, SALT));
		await client.advance(2 * HOUR_MS);
		await this.send('bob', learn.closeQuiz(quiz, 0));
		ledger.release('purse', 2n * MESH, 'dave');
		ledger.release('dave', deposit);
		return shown.one('LearnToEarn.AnswersShown');
	}
}
