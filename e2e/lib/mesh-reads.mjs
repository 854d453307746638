// SPDX-License-Identifier: Apache-2.0
// The paged reads of the mesh, over runtime APIs, compared with the test's own books.

import assert from 'node:assert/strict';

import { ALL, part, shared } from './parts.mjs';

const api = (mesh) => mesh.stage.api.call.bountyMeshApi;
const key = (mesh, id) => mesh.byId(Number(id))?.key ?? `unknown ${id}`;
const upOf = (mesh, up) => (up.isTop ? 'Top' : key(mesh, up.asBounty));

function nextOf(mesh, next) {
	if (next.isHangs) {
		return { type: 'Hangs', bounty: key(mesh, next.asHangs.bounty), term: next.asHangs.term.toNumber() };
	}
	return next.isReview ? { type: 'Review', until: next.asReview.until.toNumber() } : { type: next.type };
}

const linkOf = (mesh, { ratio, next }) => ({ ratio: ratio.toBigInt(), next: nextOf(mesh, next) });

const MONEY = ['escrow', 'available', 'reserve', 'passed', 'kept', 'payable', 'margin', 'sure', 'advance', 'vouched', 'cap'];

/** A bounty as the chain shows it, in the words of the books. */
function seen(mesh, view) {
	const { stage } = mesh;
	const state = view.state.value;
	const money = Object.fromEntries(MONEY.map((field) => [field, view[field].toBigInt()]));
	return {
		...money,
		key: key(mesh, view.id),
		parent: view.parent.isSome ? key(mesh, view.parent.unwrap()) : undefined,
		up: upOf(mesh, view.up),
		depth: view.depth.toNumber(),
		kids: view.kids.toNumber(),
		height: view.height.toNumber(),
		chain: view.chain.toHex(),
		state: view.state.type,
		hunter: state.duty ? stage.nameOf(state.duty.hunter) : undefined,
		due: view.state.isAssigned ? state.due.toNumber() : undefined,
		until: view.state.isSubmitted || view.state.isOffered ? state.until.toNumber() : undefined,
		stands: view.stands.isSome ? stage.nameOf(view.stands.unwrap()) : undefined,
		terms: view.terms.map(({ link, vouched }) => ({ ...linkOf(mesh, link), vouched: vouched.toBigInt() })),
		pays: view.pays.map(({ id, amount, link }) => ({ id: id.toNumber(), amount: amount.toBigInt(), ...linkOf(mesh, link) })),
		payees: Object.fromEntries(view.payees.map(({ who, share }) => [stage.nameOf(who), share.toBigInt()])),
	};
}

function booked(mesh, bounty) {
	const { key: name, parent, up, depth, kids, height, chain, state, hunter, due, until, terms, pays, payees } = bounty;
	const money = {
		...bounty, payable: mesh.payable(bounty), margin: mesh.margin(bounty), vouched: mesh.vouched(bounty),
	};
	return {
		...Object.fromEntries(MONEY.map((field) => [field, money[field]])),
		key: name, parent, up, depth, kids, height, chain, state, hunter,
		due: state === 'Assigned' ? due : undefined,
		until: state === 'Submitted' || state === 'Offered' ? until : undefined,
		stands: mesh.stands(bounty),
		terms: terms.map(({ ratio, next, vouched }) => ({ ratio, next, vouched })),
		pays: pays.map(({ id, amount, ratio, next }) => ({ id, amount, ratio, next })),
		payees,
	};
}

const byKey = (list) => Object.fromEntries(list.map((each) => [each.key, each]));

/** Reads pages of a few until there are no more. */
async function pages(read) {
	const found = [];
	let cursor = null;
	do {
		const page = await read(cursor);
		found.push(page);
		cursor = page.next.isSome ? page.next.unwrap() : undefined;
	} while (cursor !== undefined);
	return found;
}

/** A whole tree with its money flow, page by page, and the way from each of its bounties to the root. */
export async function treeAsBooked(mesh, root, moment) {
	const tree = mesh.trees.get(root);
	const found = await pages(async (cursor) => (await api(mesh).tree(mesh.at(root).id, cursor, 4)).unwrap());
	const expected = [...mesh.bounties.values()].filter((bounty) => bounty.root === root);
	assert.ok(found.every(({ bounties }) => bounties.length <= 4), 'pages of four');
	assert.deepEqual(
		byKey(found.flatMap(({ bounties }) => bounties.map((view) => seen(mesh, view)))),
		byKey(expected.map((bounty) => booked(mesh, bounty))),
		`the tree of ${root} ${moment}`,
	);
	const { poster, funded, returned, taken, contributors } = found[0];
	assert.deepEqual(
		[mesh.stage.nameOf(poster), ...[funded, returned, taken].map(BigInt), contributors.toNumber()],
		[tree.poster, tree.funded, tree.returned, tree.taken, tree.backers.size],
		`money of the tree of ${root} ${moment}`,
	);
	for (const bounty of expected) {
		const path = [];
		for (let at = bounty; at; at = at.parent && mesh.at(at.parent)) {
			path.push(at.id);
		}
		assert.deepEqual((await api(mesh).pathToRoot(bounty.id)).map(Number), path, `path of ${bounty.key}`);
	}
	return expected.length;
}

/** Layers above a bounty that have ended: what a ruling cut off floats past them, one `lift` each. */
function endedAbove(mesh, bounty) {
	let count = 0;
	for (let at = bounty.up; at !== 'Top' && mesh.at(at).state === 'Ended'; at = mesh.at(at).up) {
		count += 1;
	}
	return count;
}

const reviewed = (bounty, next, now) => next.type === 'Review' && bounty.up === 'Top' && now > next.until;

/** All parts of these accounts in pays, page by page, with what they wait for. */
export async function partsAsBooked(mesh, accounts, moment) {
	const now = await mesh.stage.client.height();
	let count = 0;
	for (const who of accounts) {
		const found = await pages((cursor) => api(mesh).claimable(mesh.stage.address(who), cursor, 5));
		const expected = {};
		for (const bounty of mesh.bounties.values()) {
			const { asset } = mesh.tree(bounty);
			for (const pay of bounty.pays) {
				const { ratio, next } = mesh.hop(pay);
				const mine = shared(part(pay.amount, ratio, ALL), pay.to).find(([name]) => name === who);
				if (mine) {
					const certain = next.type === 'Final' || reviewed(bounty, next, now);
					const lifts = certain && ratio < ALL ? endedAbove(mesh, bounty) : 0;
					expected[`${bounty.key}/${pay.id}`] = {
						asset: String(asset), amount: mine[1], next: pay.next, ready: certain && lifts === 0, lifts,
					};
				}
			}
		}
		const parts = found.flatMap((page) => page.parts.map((each) => [
			`${key(mesh, each.bounty)}/${each.pay}`,
			{
				asset: each.asset.isWithId ? each.asset.asWithId.toString() : each.asset.type,
				amount: each.amount.toBigInt(), next: nextOf(mesh, each.next), ready: each.ready.isTrue,
				lifts: each.lifts.toNumber(),
			},
		]));
		assert.deepEqual(Object.fromEntries(parts), expected, `parts of ${who} ${moment}`);
		count += parts.length;
	}
	return count;
}

/** What is still needed until the pays of a bounty are certain: calls for anyone now, and what has to be waited for. */
function needed(mesh, bounty, now) {
	const [steps, waits] = [[], []];
	const add = (list, item) => list.some((each) => JSON.stringify(each) === JSON.stringify(item)) || list.push(item);
	for (const pay of bounty.pays) {
		const passed = [];
		let at = { on: bounty, which: { pay: pay.id } };
		let { next } = pay;
		let cut = pay.ratio < ALL;
		while (next.type === 'Hangs') {
			passed.push(at);
			at = { on: mesh.at(next.bounty), which: { term: next.term } };
			const link = mesh.link(at.on, at.which);
			({ next } = link);
			cut ||= link.ratio < ALL;
		}
		let certain = next.type === 'Final';
		if (!certain && reviewed(at.on, next, now)) {
			add(steps, { resolve: at.on.key, ...at.which });
			certain = true;
		} else if (!certain) {
			add(waits, { for: at.on.key, ...at.which, next });
		}
		if (certain) {
			passed.slice(1).reverse().forEach(({ on, which }) => add(steps, { resolve: on.key, ...which }));
			const lifted = steps.filter(({ lift }) => lift === bounty.key).length;
			for (let more = (cut ? endedAbove(mesh, bounty) : 0) - lifted; more > 0; more -= 1) {
				steps.push({ lift: bounty.key });
			}
			add(steps, { claim: bounty.key, pay: pay.id });
		}
	}
	return { steps, waits };
}

const whichOf = (which) => (which.isPay ? { pay: which.asPay.toNumber() } : { term: which.asTerm.toNumber() });

/** `needed` as the chain reads it. */
export async function path(mesh, bounty) {
	const { steps, waits } = (await api(mesh).pathToFinal(bounty.id)).unwrap();
	return {
		steps: steps.map((step) => {
			if (step.isLift) {
				return { lift: key(mesh, step.asLift) };
			}
			if (step.isResolve) {
				return { resolve: key(mesh, step.asResolve[0]), ...whichOf(step.asResolve[1]) };
			}
			return { claim: key(mesh, step.asClaim[0]), pay: step.asClaim[1].toNumber() };
		}),
		waits: waits.map((wait) => ({ for: key(mesh, wait.bounty), ...whichOf(wait.link), next: nextOf(mesh, wait.next) })),
	};
}

/** The way of every pay to certainty. */
export async function pathsAsBooked(mesh, moment) {
	const now = await mesh.stage.client.height();
	let count = 0;
	for (const bounty of mesh.bounties.values()) {
		const expected = needed(mesh, bounty, now);
		assert.deepEqual(await path(mesh, bounty), expected, `what ${bounty.key} waits for ${moment}`);
		count += expected.steps.length + expected.waits.length;
	}
	return count;
}

/** What an account can do about a bounty now, and until when: `{ Submit: 4711, Cancel: undefined }`. */
export async function actions(mesh, who, name) {
	const found = await api(mesh).actions(mesh.stage.address(who), mesh.at(name).id);
	return Object.fromEntries(found.map(({ action, link, until }) => [
		link.isSome ? `${action} ${JSON.stringify(whichOf(link.unwrap()))}` : action.type,
		until.isSome ? until.unwrap().toNumber() : undefined,
	]));
}
