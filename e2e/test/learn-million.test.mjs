// SPDX-License-Identifier: Apache-2.0
// The largest Merkle batch there can be, on the running chain: 2^20 statements in one transaction, one of them claimed.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';

import { accountOf, toHex } from '../../scripts/learn/lib/hash.mjs';
import { MAX_LEAVES, Tree, leafHash } from '../../scripts/learn/lib/merkle.mjs';
import { ROW, RULES, School, TABLE } from '../lib/school.mjs';

describe('a batch of 2^20 statements', { timeout: 900_000 }, () => {
	let school;
	let week;

	before(async () => {
		school = await School.begin(1);
		const { tx, owner, teachers, learners } = school;
		const created = await school.send(tx.createProgram('ipfs://school', { maxMembers: 1, rules: RULES }), owner);
		school.program = created.one('LearnToEarn.ProgramCreated').program.toNumber();
		await school.send(tx.addRow(school.program, ...TABLE[ROW.study]), owner);
		await school.send(tx.setAttester(school.program, teachers[0].address, [ROW.study], 1_000, 0), owner);
		await school.send(tx.enrol(school.program, learners[0].address), teachers[0]);
		({ week } = await school.today());
	});

	after(() => school?.end());

	/** A tree with one real leaf; the hashes of the others are as good as any. */
	function treeWith(index, count, entries) {
		const genesis = Buffer.from(school.genesis.slice(2), 'hex');
		const [learner] = school.learners;
		const salt = randomBytes(16);
		const leaves = randomBytes(count * 32);
		const statement = { member: accountOf(learner.address), week, entries };
		leaves.set(leafHash(genesis, school.program, week, index, statement, salt), index * 32);
		const tree = Tree.over(leaves);
		return { index, tree, salt, words: { member: learner.address, week, entries } };
	}

	async function commit({ tree }) {
		const { tx, teachers } = school;
		const outcome = await school.send(tx.commitBatch(school.program, week, toHex(tree.root), tree.count, 100), teachers[0]);
		return { fee: outcome.fee, batch: outcome.one('LearnToEarn.BatchCommitted').batch.toNumber() };
	}

	const claim = (batch, { index, tree, salt, words }, proof = tree.proof(index)) => (
		school.tx.claimLeaf(batch, index, words, toHex(salt), proof.map(toHex)));

	// covers: L-02
	test('costs one transaction, as much as a batch of one; a claim shows twenty hashes', async () => {
		const entry = (total) => [{ weekday: 0, row: ROW.study, total }];
		const one = treeWith(0, 1, entry(30));
		const million = treeWith(777_777, MAX_LEAVES, entry(50));
		const [small, large] = [await commit(one), await commit(million)];
		const difference = large.fee > small.fee ? large.fee - small.fee : small.fee - large.fee;
		// Numbers are as long as they are; nothing else tells the two apart.
		assert.ok(difference * 100n < small.fee, `${small.fee} and ${large.fee}`);

		const proof = million.tree.proof(million.index);
		assert.equal(proof.length, 20);
		await school.refused(claim(large.batch, million, proof.slice(0, 19)), school.sponsor, 'BadProof');
		await school.refused(claim(small.batch, million), school.sponsor, 'BadProof');
		await school.send(claim(small.batch, one), school.sponsor);
		const outcome = await school.send(claim(large.batch, million), school.sponsor);
		assert.equal(outcome.one('LearnToEarn.LeafClaimed').counted.toNumber(), 20, 'what is new of 50 minutes after 30');
		assert.equal((await school.shadow(school.learners[0])).earned.toNumber(), 50);
		await school.refused(claim(large.batch, million), school.sponsor, 'TotalNotHigher');
	});
});
