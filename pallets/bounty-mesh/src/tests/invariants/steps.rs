// SPDX-License-Identifier: Apache-2.0

//! What one random step does: a call by an account that mostly fits.

use super::*;
use crate::{pallet::OwedReputation, traits::GrantReputation};
use enmesh_weighed::Scale;
use frame_support::traits::StorageInfoTrait;
use sp_runtime::traits::Dispatchable;

type Mine = crate::Call<Test>;

/// Make a call, which must not write more than it weighs.
fn call(origin: RuntimeOrigin, call: Mine) -> Result<(), DispatchError> {
	let scale = Scale {
		set: Database::set,
		usual: RocksDbWeight::get(),
		items: AllPalletsWithSystem::storage_info,
	};
	let call = RuntimeCall::Mesh(call);
	scale
		.weigh(&call, || call.clone().dispatch(origin))
		.map(|_| ())
		.map_err(|failed| failed.error)
}

pub(super) fn some_posting(pick: u8, a: u16, b: u16, latest: u64) -> PostingOf<Test> {
	let now = System::block_number();
	let until = now + 1 + u64::from(a % 60);
	let due = (until + u64::from(b % 200)).min(latest.max(until));
	let cap = [100, 100, 50, 10][usize::from(pick / 4 % 4)];
	Posting {
		until,
		due,
		mode: [
			Mode::Application,
			Mode::Direct,
			Mode::Open,
			Mode::Application,
		][usize::from(pick % 4)],
		invited: Some(anyone(pick / 2)),
		eligibility: if pick % 16 == 15 {
			Rule::Member { dao: 1 }
		} else {
			Rule::Anyone
		},
		spec: text("work"),
		cap: percent(cap),
		entry_bond: match pick % 4 {
			2 => [0, 10, 20][usize::from(b % 3)],
			_ => 0,
		},
		reputation: 0,
		places: 0,
	}
}

/// Reputation comes with some bounties of who keeps any.
fn promise_points(posting: &mut PostingOf<Test>, who: AccountId, a: u16) {
	if Standings::can_grant(&who) {
		posting.reputation = [0, 7, 100, 5_000][usize::from(a % 4)];
	}
}

/// The first link of a bounty that may be pulled on.
pub(super) fn loose(record: &Record) -> Option<LinkRef> {
	let pulls = |next: &Next<u64>| matches!(next, Next::Review { .. } | Next::Hangs { .. });
	let term = record
		.terms
		.iter()
		.zip(1u32..)
		.find(|(term, _)| pulls(&term.link.next));
	let pay = record.pays.iter().find(|pay| pulls(&pay.link.next));
	term.map(|(_, number)| LinkRef::Term(number))
		.or(pay.map(|pay| LinkRef::Pay(pay.id)))
}

/// The first link of a bounty that is in review.
pub(super) fn reviewed(record: &Record) -> Option<LinkRef> {
	let is = |next: &Next<u64>| matches!(next, Next::Review { .. });
	let terms = record.terms.iter().zip(1u32..);
	let mut terms = terms.filter(|(term, _)| is(&term.link.next) && term.vouched > 0);
	let pay = record.pays.iter().find(|pay| is(&pay.link.next));
	terms
		.next()
		.map(|(_, number)| LinkRef::Term(number))
		.or(pay.map(|pay| LinkRef::Pay(pay.id)))
}

/// A pay that hangs on what is judged, and the account that may take it out.
pub(super) fn confirmable(record: &Record) -> Option<(LinkRef, Option<AccountId>)> {
	record.pays.iter().find_map(|pay| match pay.link.next {
		Next::Hangs { bounty, term } => {
			let above = Bounties::<Test>::get(bounty)?;
			let who = match above.term_ref(term)?.link.next {
				Next::Review { .. } => Mesh::authority(bounty)?.stands,
				Next::Contested => Some(ARBITER),
				_ => return None,
			};
			Some((LinkRef::Pay(pay.id), who))
		},
		_ => None,
	})
}

/// Mostly a bounty in a state in which the step can have an effect.
pub(super) fn target(kind: u8, choice: u8) -> BountyId {
	let fits = |id: BountyId, record: &Record| match kind {
		1..=4 => record.state.due().is_some() && record.available >= 80,
		5 | 17..=20 => record.state.due().is_some(),
		6..=8 => record.state.open().is_some(),
		9..=12 => record.state.open().is_some() && record.invited.is_some(),
		13 => record.state.open().is_some() && record.mode == Mode::Application,
		14..=16 => Applications::<Test>::iter_key_prefix(id).next().is_some(),
		21..=23 => record.state.delivery().is_some(),
		25 => match record.up {
			Above::Top => false,
			Above::Bounty(up) => get(up).state.hunter().is_none(),
		},
		26 => loose(record).is_some(),
		27 => !record.pays.is_empty(),
		28 => !record.state.is_living() && record.pays.is_empty() && record.kids == 0,
		29 => Trees::<Test>::get(id).is_some_and(|tree| {
			tree.returned > tree.taken || (!record.state.is_living() && tree.contributors > 0)
		}),
		32 => Trees::<Test>::get(id).is_some_and(|tree| tree.terms.crowd && record.term() == 0),
		33 => record.state.is_living(),
		34 | 35 => record.mode == Mode::Open && record.state.open().is_some(),
		36 => Entries::<Test>::iter_key_prefix(id).next().is_some(),
		37 => Mesh::entries(id, record).is_some() && record.state.open().is_some(),
		38 => record.state.delivery().is_some(),
		39 => record.state.due().is_some(),
		40 | 41 => reviewed(record).is_some(),
		42 => confirmable(record).is_some(),
		43 | 44 => {
			record.state.due().is_some()
				|| record.state.delivery().is_some()
				|| (Mesh::entries(id, record).is_some() && record.state.open().is_some())
		},
		45..=47 => matches!(record.state, State::Offered { .. } | State::Refused { .. }),
		48..=50 => matches!(record.state, State::Disputed { .. }),
		51 | 52 => Contests::<Test>::iter_key_prefix(id).next().is_some(),
		_ => true,
	};
	let mut all: Vec<_> = Bounties::<Test>::iter().collect();
	all.sort_by_key(|(id, _)| *id);
	let fitting: Vec<_> = all
		.iter()
		.filter(|(id, record)| !choice.is_multiple_of(8) && fits(*id, record))
		.map(|(id, _)| *id)
		.collect();
	let from = if fitting.is_empty() {
		all.into_iter().map(|(id, _)| id).collect()
	} else {
		fitting
	};
	match from.len() {
		0 => 0,
		len => from[usize::from(choice / 8) % len],
	}
}

pub(super) fn step((kind, pick, choice, a, b): Step) -> Result<(), DispatchError> {
	// A few trees have to be there before anything can happen to them.
	let kind = if Trees::<Test>::iter_keys().count() < 4 {
		0
	} else {
		kind % KINDS
	};
	let id = target(kind, choice);
	let record = Bounties::<Test>::get(id);
	let stands = Mesh::authority(id).and_then(|authority| authority.stands);
	let hunter = record
		.as_ref()
		.and_then(|record| record.state.hunter().copied());
	let invited = record.as_ref().and_then(|record| record.invited);
	let available = record.as_ref().map_or(0, |record| record.available);
	let now = System::block_number();
	match kind {
		0 => {
			let asset = [Native::get(), USD, JUNK][usize::from(pick % 3)].clone();
			let end = now + 120 + u64::from(b % 400);
			let reward = 80 + Balance::from(a % 2_000);
			let mut posting = some_posting(pick, a, b, end - 15);
			promise_points(&mut posting, anyone(choice), a);
			posting.places = [0, 1, 5, 40][usize::from(a / 8 % 4)];
			call(
				by(anyone(choice)),
				Mine::new_call_variant_post_root(
					TreeTerms {
						asset,
						arbiter: (pick.is_multiple_of(5)).then_some(ARBITER),
						window: WINDOW + u64::from(pick % 3),
						default_split: Percent::from_percent(50),
						smallest: 80,
						end,
						crowd: choice.is_multiple_of(3),
					},
					reward,
					reward * Balance::from(b % 4) / 4,
					posting,
				),
			)
		},
		1..=4 => {
			let due = record
				.as_ref()
				.and_then(|record| record.state.due())
				.unwrap_or(now);
			let advance = record.as_ref().map_or(0, |record| record.advance);
			let reward = (available / (1 + Balance::from(a % 3)))
				.max(80)
				.min(available.max(80));
			let sure = (advance * Balance::from(b % 3) / 2).min(reward);
			let mut posting = some_posting(pick, a, b, due.saturating_sub(15));
			posting.cap = posting
				.cap
				.min(record.as_ref().map_or(Permill::one(), |r| r.cap));
			let who = likely(hunter, pick);
			promise_points(&mut posting, who, a);
			// Mostly as many places as there are, short texts and long ones.
			let left = record.as_ref().map_or(0, |record| record.places.left);
			posting.places = match b % 8 {
				0..=2 => 0,
				3..=6 => left / 2,
				_ => left + 1,
			};
			if a.is_multiple_of(7) {
				posting.spec = text(&"work ".repeat(60));
			}
			call(
				by(who),
				Mine::new_call_variant_post_child(id, reward, sure, sure / 2, posting),
			)
		},
		5 => call(
			by(likely(stands, pick)),
			Mine::new_call_variant_extend(
				id,
				(a.is_multiple_of(2)).then_some(now + u64::from(a % 40)),
				(b.is_multiple_of(2)).then_some(now + u64::from(b % 150)),
			),
		),
		6 => call(by(likely(stands, pick)), Mine::new_call_variant_cancel(id)),
		7 | 8 => call(
			by(likely(stands, pick)),
			Mine::new_call_variant_invite(id, anyone(choice)),
		),
		9..=12 => call(by(likely(invited, pick)), Mine::new_call_variant_take(id)),
		13 => call(
			by(anyone(pick)),
			Mine::new_call_variant_apply(
				id,
				available * Balance::from(a % 5) / 4,
				now + u64::from(a % 100),
				now + u64::from(b % 20),
			),
		),
		14 => {
			let of = Applications::<Test>::iter_key_prefix(id).next();
			call(
				by(likely(of, pick)),
				Mine::new_call_variant_withdraw_application(id, of.unwrap_or(STRANGER)),
			)
		},
		15 | 16 => match Applications::<Test>::iter_prefix(id).next() {
			Some((who, bid)) => call(
				by(likely(stands, pick)),
				Mine::new_call_variant_assign(id, who, bid.price, bid.due),
			),
			None => call(
				by(likely(stands, pick)),
				Mine::new_call_variant_assign(id, STRANGER, 1, 1),
			),
		},
		17..=19 => {
			let (first, second) = (anyone(choice), anyone(choice.wrapping_add(1)));
			let list = if a.is_multiple_of(3) {
				payees(&[(first, 100)])
			} else {
				payees(&[
					(first, 30 + u32::from(a % 40)),
					(second, 70 - u32::from(a % 40)),
				])
			};
			let taker = record
				.as_ref()
				.and_then(|record| record.invited)
				.filter(|_| choice.is_multiple_of(2));
			match taker {
				Some(who) => call(
					by(likely(Some(who), pick)),
					Mine::new_call_variant_take_and_submit(id, hash("work"), list),
				),
				None => call(
					by(likely(hunter, pick)),
					Mine::new_call_variant_submit(id, hash("work"), list),
				),
			}
		},
		20 => call(by(likely(hunter, pick)), Mine::new_call_variant_resign(id)),
		21..=23 => {
			let (who, max) = (by(likely(stands, pick)), available + Balance::from(a) * 64);
			match choice % 3 {
				0 => call(who, Mine::new_call_variant_accept_and_pay(id, max)),
				_ => call(who, Mine::new_call_variant_accept(id, max)),
			}
		},
		24 => call(by(STRANGER), Mine::new_call_variant_expire(id)),
		25 => call(by(likely(hunter, pick)), Mine::new_call_variant_lift(id)),
		26 => {
			let number = u32::from(a % 4);
			let other = if b.is_multiple_of(2) {
				LinkRef::Pay(number)
			} else {
				LinkRef::Term(number + 1)
			};
			let link = record
				.as_ref()
				.and_then(loose)
				.filter(|_| !pick.is_multiple_of(8));
			call(
				by(STRANGER),
				Mine::new_call_variant_resolve(id, link.unwrap_or(other)),
			)
		},
		27 => {
			let pay = record.and_then(|record| record.pays.first().map(|pay| pay.id));
			call(
				by(STRANGER),
				Mine::new_call_variant_claim(id, pay.unwrap_or_default()),
			)
		},
		28 => call(by(STRANGER), Mine::new_call_variant_clean(id)),
		29 => {
			let root = record.map_or(id, |record| record.root);
			let poster = Trees::<Test>::get(root).map_or(POSTER, |tree| tree.poster);
			let others: Vec<_> = Contributions::<Test>::iter_key_prefix(root).collect();
			let who = match others.len() {
				0 => poster,
				len => others[usize::from(a) % len],
			};
			call(
				by(STRANGER),
				Mine::new_call_variant_refund(root, likely(Some(who), pick)),
			)
		},
		30 => {
			// What happens outside: payees are blocked and freed, gifts come in.
			match pick % 4 {
				0 => Assets::block(by(ADMIN), 1, anyone(choice)),
				1 => Assets::thaw(by(ADMIN), 1, anyone(choice)),
				2 => Balances::transfer_allow_death(
					by(anyone(choice)),
					Mesh::pot_account(),
					10 + Balance::from(a % 50),
				),
				3 if a.is_multiple_of(2) => {
					Standings::set_budget(u64::from(b % 200));
					match OwedReputation::<Test>::iter_keys().next() {
						Some((to, of)) => call(
							by(STRANGER),
							Mine::new_call_variant_collect_reputation(
								to,
								of,
								1 + u64::from(choice),
							),
						),
						None => call(
							by(STRANGER),
							Mine::new_call_variant_collect_reputation(WORKER, DAO, 1),
						),
					}
				},
				_ => match Credits::<Test>::iter_keys().next() {
					Some((payee, asset)) => call(
						by(STRANGER),
						Mine::new_call_variant_withdraw_credit(payee, asset),
					),
					None => call(
						by(STRANGER),
						Mine::new_call_variant_withdraw_credit(WORKER, USD),
					),
				},
			}
		},
		31 | 54 | 55 => {
			run_to_block(now + 1 + u64::from(a % 12));
			Ok(())
		},
		_ => further((kind, pick, choice, a, b), id, record),
	}
}

/// Disputes, reviews, crowds and entries.
pub(super) fn further(
	(kind, pick, choice, a, b): Step,
	id: BountyId,
	record: Option<Record>,
) -> Result<(), DispatchError> {
	let stands = Mesh::authority(id).and_then(|authority| authority.stands);
	let hunter = record
		.as_ref()
		.and_then(|record| record.state.hunter().copied());
	let payable = record.as_ref().map_or(0, |record| record.payable());
	let link = record.as_ref().and_then(reviewed);
	let ratio = [
		Perbill::zero(),
		Perbill::from_percent(33),
		Perbill::from_percent(50),
		Perbill::one(),
	][usize::from(b % 4)];
	let now = System::block_number();
	let entrants: Vec<_> = Entries::<Test>::iter_key_prefix(id).collect();
	let entrant = match entrants.len() {
		0 => None,
		len => Some(entrants[usize::from(a) % len]),
	};
	let judge = || match pick % 4 {
		0 => RuntimeOrigin::root(),
		_ => by(likely(Some(ARBITER), pick)),
	};
	let contested = Contests::<Test>::iter_key_prefix(id).next();
	match kind {
		32 => call(
			by(anyone(choice)),
			Mine::new_call_variant_contribute(id, 60 + Balance::from(a % 500)),
		),
		33 => call(
			by(likely(stands, pick)),
			Mine::new_call_variant_fund(id, 1 + Balance::from(a % 200)),
		),
		34 | 35 => {
			let who = anyone(pick);
			call(
				by(who),
				Mine::new_call_variant_enter(
					id,
					hash("entry"),
					payees(&[(who, 60), (anyone(pick.wrapping_add(1)), 40)]),
				),
			)
		},
		36 => {
			let who = entrant.unwrap_or(STRANGER);
			call(
				by(likely(Some(who), pick)),
				Mine::new_call_variant_withdraw_entry(id, who),
			)
		},
		37 => call(
			by(likely(stands, pick)),
			Mine::new_call_variant_pick(id, entrant.unwrap_or(STRANGER), hash("entry")),
		),
		38 => call(
			by(likely(stands, pick)),
			Mine::new_call_variant_rework(id, now + 10 + u64::from(a % 60)),
		),
		39 => call(
			by(likely(stands, pick)),
			Mine::new_call_variant_release(id, payable * Balance::from(a % 4) / 4, hash("part")),
		),
		40 => call(
			by(likely(stands, pick)),
			Mine::new_call_variant_ratify(id, link.unwrap_or(LinkRef::Term(1))),
		),
		41 => call(
			by(likely(stands, pick)),
			Mine::new_call_variant_contest(id, link.unwrap_or(LinkRef::Pay(0)), ratio),
		),
		42 => match record.as_ref().and_then(confirmable) {
			Some((link, who)) => call(
				by(likely(who, pick)),
				Mine::new_call_variant_confirm(id, link),
			),
			None => call(
				by(STRANGER),
				Mine::new_call_variant_confirm(id, LinkRef::Pay(0)),
			),
		},
		43 | 44 => call(
			by(likely(stands, pick)),
			Mine::new_call_variant_offer(
				id,
				payable * Balance::from(a % 5) / 4,
				if b.is_multiple_of(2) {
					Below::Keep
				} else {
					Below::Review
				},
			),
		),
		45 => call(by(likely(hunter, pick)), Mine::new_call_variant_agree(id)),
		46 => call(
			by(likely(hunter.or(entrant), pick)),
			Mine::new_call_variant_escalate(id),
		),
		47 => call(by(anyone(choice)), Mine::new_call_variant_sponsor(id)),
		48 => call(by(anyone(choice)), Mine::new_call_variant_match_bond(id)),
		49 => call(
			judge(),
			Mine::new_call_variant_rule(
				id,
				ratio,
				Perbill::from_percent(u32::from(a % 101)),
				entrant.filter(|_| a.is_multiple_of(2)),
			),
		),
		50 => call(
			by(likely(hunter.or(stands), pick)),
			Mine::new_call_variant_to_collective(id, None),
		),
		51 => call(
			judge(),
			Mine::new_call_variant_rule_contest(id, contested.unwrap_or(LinkRef::Term(1)), ratio),
		),
		52 => call(
			by(likely(stands, pick)),
			Mine::new_call_variant_contest_to_collective(
				id,
				contested.unwrap_or(LinkRef::Term(1)),
				None,
			),
		),
		_ => call(
			by(STRANGER),
			Mine::new_call_variant_forget_level(anyone(pick)),
		),
	}
}
