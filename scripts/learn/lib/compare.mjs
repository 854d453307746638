// SPDX-License-Identifier: Apache-2.0
// A replayed book beside the chain's own reads, at the block where the events end.

import { Failure } from './cli.mjs';
import { assetKey } from './replay.mjs';

const plain = (value) => (typeof value.toBigInt === 'function' ? value.toBigInt() : value.toJSON());

/** Differences of one member. */
async function ofMember(api, replay, member) {
	const found = await api.call.learnToEarnApi.shadow(replay.program, member.who);
	if (found.isNone) {
		return [`${member.who} is a member by the events, not on the chain`];
	}
	const shadow = found.unwrap();
	const lines = Object.entries(replay.result(member)).flatMap(([field, value]) => {
		const there = plain(shadow[field]);
		return there === BigInt(value) ? [] : [`${member.who}: ${field} is ${there} on the chain, ${value} by the events`];
	});
	const there = Object.fromEntries(shadow.byRow.map(([row, units]) => [row.toNumber(), units.toNumber()]).filter(([, units]) => units > 0));
	for (const row of new Set([...Object.keys(there), ...Object.keys(member.byRow)])) {
		const [chain, events] = [there[row] ?? 0, member.byRow[row] ?? 0];
		if (chain !== events) {
			lines.push(`${member.who}: units of row ${row} are ${chain} on the chain, ${events} by the events`);
		}
	}
	return lines;
}

/** Differences of one epoch: its sums, its pools, every member's part. */
async function ofEpoch(api, replay, start) {
	const found = await api.call.learnToEarnApi.epoch(replay.program, start);
	if (found.isNone !== Boolean(replay.rolled?.has(start))) {
		return [`epoch ${start} is ${found.isNone ? 'over' : 'there'} on the chain, not by the events`];
	}
	if (found.isNone) {
		return [];
	}
	const epoch = found.unwrap();
	const shares = replay.sharesOf(start);
	const lines = [];
	const same = (what, there, here) => {
		if (there !== here) {
			lines.push(`epoch ${start}: ${what} is ${there} on the chain, ${here} by the events`);
		}
	};
	same('the sum of all points', epoch.shares.toBigInt(), shares.all);
	same('the sum of newcomers\' points', epoch.newcomers.toBigInt(), shares.newcomers);
	for (const [asset, amount, paid] of epoch.pools) {
		const here = replay.pool(start, asset.toJSON());
		same(`the pool of ${asset}`, amount.toBigInt(), here.amount);
		same(`what was paid of ${asset}`, paid.toBigInt(), here.paid);
	}
	for (const member of replay.members.values()) {
		const { points, newcomer } = replay.shareOf(member, start);
		const share = await api.call.learnToEarnApi.shareOf(replay.program, start, member.who);
		if (share.isNone) {
			same(`the part of ${member.who}`, 0n, points);
			continue;
		}
		const there = share.unwrap();
		same(`points of ${member.who}`, there.points.toBigInt(), points);
		same(`${member.who} as a newcomer`, there.newcomer.isTrue, newcomer);
		same(`the claim of ${member.who}`, there.claimed.isTrue, member.claimed.has(start));
		const pay = new Map(replay.payOf(member, start, shares));
		for (const [asset, amount] of there.amounts) {
			same(`the pay of ${member.who}`, amount.toBigInt(), pay.get(assetKey(asset.toJSON())));
		}
	}
	return lines;
}

/** All differences between the events and the chain, at the events' last block. */
export async function compare(api, replay) {
	const there = (await api.rpc.chain.getBlockHash(replay.end.block)).toHex();
	if (there !== replay.end.hash) {
		throw new Failure(`block ${replay.end.block} is ${there} on the chain, ${replay.end.hash} in the events: another branch`);
	}
	const at = await api.at(replay.end.hash);
	const lines = [...replay.problems];
	const keys = await at.query.learnToEarn.members.keys(replay.program);
	for (const who of keys.map(({ args }) => args[1].toString()).filter((each) => !replay.members.has(each))) {
		lines.push(`${who} is a member on the chain, not by the events`);
	}
	for (const member of replay.members.values()) {
		lines.push(...await ofMember(at, replay, member));
	}
	for (const start of replay.epochs()) {
		lines.push(...await ofEpoch(at, replay, start));
	}
	return lines;
}
