// SPDX-License-Identifier: Apache-2.0
//! What an account can do in a program now, and until when. A read.
//!
//! Where a call needs no words of one's own, the answer is found by doing it and undoing it: so it
//! is exact, down to whether the deposit can be paid. Where it needs a secret (answers, scores, a
//! key), the state is asked.

use crate::{
	merkle::Node,
	sales::Order,
	state::QuizState,
	types::{
		About, Action, ActionsInfo, AssignmentId, BatchId, CourseId, Kind, Possible, ProgramId,
		QuizId, Stage, SubmissionId, Week, MAX_CLEAR,
	},
	week::{day_in, DAY_MS},
	Attesters, Commits, Config, Credits, EpochList, Members, Pallet, Privileges, Programs, Quizzes,
	Sales, Shares, Submissions,
};
use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult,
	storage::{with_transaction, TransactionOutcome},
	traits::Time,
};
use sp_runtime::DispatchError;

/// Things of each kind that are looked at.
const LOOKED_AT: usize = 32;

/// The moment in which a week begins, in milliseconds.
fn begins(week: Week) -> Option<u64> {
	u64::from(day_in(week, 0)?).checked_mul(DAY_MS)
}

/// What one account can do, gathered.
struct Actions<'a, T: Config> {
	who: &'a T::AccountId,
	program: ProgramId,
	found: Vec<Possible>,
}

impl<T: Config> Actions<'_, T> {
	fn add(&mut self, action: Action, about: About, until: Option<u64>) {
		self.found.push(Possible {
			action,
			about,
			until,
		});
	}

	/// Adds the action if the call would succeed. Nothing of it stays.
	fn with(
		&mut self,
		action: Action,
		about: About,
		until: Option<u64>,
		call: impl FnOnce() -> DispatchResult,
	) {
		let works = with_transaction(|| -> TransactionOutcome<Result<bool, DispatchError>> {
			let works = call().is_ok();
			TransactionOutcome::Rollback(Ok(works))
		});
		if works == Ok(true) {
			self.add(action, about, until);
		}
	}

	fn program(&mut self) {
		let (who, id) = (self.who, self.program);
		let about = About::Program;
		self.with(Action::CloseProgram, about, None, || {
			Pallet::<T>::do_close_program(who.clone(), id)
		});
		// The pot learns nothing: a stranger for sure.
		self.with(Action::Enrol, about, None, || {
			Pallet::<T>::do_enrol(who.clone(), id, Pallet::<T>::pot())
		});
		self.with(Action::Unenrol, about, None, || {
			Pallet::<T>::do_unenrol(who.clone(), id, who.clone())
		});
		self.with(Action::UpdateBook, about, None, || {
			Pallet::<T>::do_update_book(id, who.clone())
		});
		self.with(Action::EndMentor, about, None, || {
			Pallet::<T>::do_end_mentor(who.clone(), id, who.clone())
		});
		self.with(Action::WithdrawBond, about, None, || {
			Pallet::<T>::do_withdraw_bond(who.clone())
		});
		let credits: Vec<_> = Credits::<T>::iter_key_prefix(who).take(LOOKED_AT).collect();
		self.with(Action::WithdrawCredit, about, None, || {
			credits
				.into_iter()
				.map(|asset| Pallet::<T>::do_withdraw_credit(who.clone(), asset))
				.find(Result::is_ok)
				.unwrap_or(Err(crate::Error::<T>::NothingToClaim.into()))
		});
		self.attester();
		self.epochs();
		for privilege in (0u8..).take(Privileges::<T>::decode_len(id).unwrap_or(0)) {
			let about = About::Privilege(privilege);
			self.with(Action::Redeem, about, None, || {
				Pallet::<T>::do_redeem(who.clone(), id, privilege, u64::MAX, [0; 32])
			});
		}
	}

	fn attester(&mut self) {
		let (who, id) = (self.who, self.program);
		let week = Pallet::<T>::now().week;
		let Some(found) = Attesters::<T>::get(id, who) else {
			return;
		};
		let others = Programs::<T>::get(id).map_or(0, |program| program.members);
		let others = others.saturating_sub(u32::from(Members::<T>::get(id, who).is_some()));
		if found.from_week <= week && others > 0 {
			self.add(Action::Record, About::Program, None);
		}
		self.with(Action::CommitBatch, About::Program, None, || {
			Pallet::<T>::do_commit_batch(who.clone(), id, week, Node::zero(), 1, 1)
		});
	}

	fn epochs(&mut self) {
		let (who, id) = (self.who, self.program);
		for share in Shares::<T>::get(id, who) {
			let until = begins(share.over);
			self.with(Action::ClaimEpoch, About::Epoch(share.epoch), until, || {
				Pallet::<T>::do_claim_epoch(id, share.epoch, who.clone())
			});
		}
		for epoch in EpochList::<T>::get(id) {
			self.with(Action::RollEpoch, About::Epoch(epoch), None, || {
				Pallet::<T>::do_roll_epoch(id, epoch)
			});
		}
	}

	fn course(&mut self, course: CourseId) {
		let who = self.who;
		let about = About::Course(course);
		let until = Sales::<T>::get(course, who).map(|sale| sale.until);
		self.with(Action::Purchase, about, None, || {
			let version = Pallet::<T>::course_or_err(course)?.version;
			let order = Order {
				payer: who.clone(),
				learner: who.clone(),
				version,
				max_price: u128::MAX,
				voucher: None,
			};
			Pallet::<T>::do_purchase(course, order)
		});
		self.with(Action::ReleaseSale, about, None, || {
			Pallet::<T>::do_release_sale(course, who.clone())
		});
		self.with(Action::Refund, about, until, || {
			Pallet::<T>::do_refund(who.clone(), course, who.clone())
		});
		self.with(Action::LeaveCourse, about, None, || {
			Pallet::<T>::do_leave_course(who.clone(), course, who.clone())
		});
		self.with(Action::IssueCredential, about, None, || {
			Pallet::<T>::do_issue_credential(course, who.clone())
		});
		self.with(Action::DropCredential, about, None, || {
			Pallet::<T>::do_drop_credential(who.clone(), course, who.clone())
		});
		self.with(Action::RetireCourse, about, None, || {
			Pallet::<T>::do_retire_course(who.clone(), course)
		});
		self.with(Action::CloseCourse, about, None, || {
			Pallet::<T>::do_close_course(who.clone(), course)
		});
	}

	fn quiz(&mut self, quiz: QuizId) {
		let Some(found) = Quizzes::<T>::get(quiz) else {
			return;
		};
		let who = self.who;
		let about = About::Quiz(quiz);
		match Pallet::<T>::quiz_state(&found) {
			QuizState::Open => {
				let until = Some(found.open_until);
				self.with(Action::CommitAnswers, about, until, || {
					Pallet::<T>::do_commit_answers(who.clone(), quiz, Node::zero())
				});
			},
			QuizState::Key => {
				if found.author == *who {
					self.add(Action::ShowKey, about, Some(found.key_until));
				}
			},
			QuizState::Reveal => {
				if Commits::<T>::get(quiz, who).is_some() {
					self.add(Action::RevealAnswers, about, Some(found.reveal_until));
				}
			},
			QuizState::Silent | QuizState::Done => {
				self.with(Action::ClaimSilence, about, None, || {
					Pallet::<T>::do_claim_silence(quiz, who.clone())
				});
				self.with(Action::CloseQuiz, about, None, || {
					Pallet::<T>::do_close_quiz(quiz, MAX_CLEAR)
				});
			},
		}
	}

	fn assignment(&mut self, assignment: AssignmentId) {
		let who = self.who;
		let about = About::Assignment(assignment);
		self.with(Action::Submit, about, None, || {
			Pallet::<T>::do_submit(who.clone(), assignment, Node::zero())
		});
		self.with(Action::DropAttempt, about, None, || {
			Pallet::<T>::do_drop_attempt(who.clone(), assignment, who.clone())
		});
		self.with(Action::OfferReview, about, None, || {
			Pallet::<T>::do_offer_review(who.clone(), assignment)
		});
		self.with(Action::StopReview, about, None, || {
			Pallet::<T>::do_stop_review(who.clone(), assignment)
		});
		self.with(Action::RetireAssignment, about, None, || {
			Pallet::<T>::do_retire_assignment(who.clone(), assignment)
		});
	}

	fn submission(&mut self, submission: SubmissionId) {
		let Some(found) = Submissions::<T>::get(submission) else {
			return;
		};
		let who = self.who;
		let about = About::Submission(submission);
		match found.stage {
			Stage::Waiting { .. } => self.with(Action::Draw, about, None, || {
				Pallet::<T>::do_draw(submission)
			}),
			Stage::Panel { commit, reveal } => {
				self.with(Action::CommitScores, about, Some(commit), || {
					Pallet::<T>::do_commit_scores(who.clone(), submission, Node::zero())
				});
				let now = T::Time::now();
				let owes = found.seats.iter().any(|seat| {
					seat.who == *who && seat.commitment.is_some() && seat.scores.is_none()
				});
				if owes && now >= commit && now < reveal {
					self.add(Action::RevealScores, about, Some(reveal));
				}
			},
			Stage::Assessing { until } => self.with(Action::Assess, about, Some(until), || {
				let reason = Default::default();
				Pallet::<T>::do_assess(who.clone(), submission, None, Node::zero(), reason)
			}),
			Stage::Posted { until, .. } => {
				self.with(Action::Challenge, about, Some(until), || {
					Pallet::<T>::do_challenge(who.clone(), submission, [0; 32], false)
				});
				self.with(Action::ChallengeSponsored, about, Some(until), || {
					Pallet::<T>::do_challenge(who.clone(), submission, [0; 32], true)
				});
			},
			Stage::Challenged {
				rule_by, scores, ..
			} => self.with(Action::Rule, about, Some(rule_by), || {
				Pallet::<T>::do_rule(who.clone(), submission, scores)
			}),
		}
		self.with(Action::Settle, about, None, || {
			Pallet::<T>::do_settle(submission)
		});
	}

	fn batch(&mut self, batch: BatchId) {
		let who = self.who;
		let about = About::Batch(batch);
		self.with(Action::VoidBatch, about, None, || {
			Pallet::<T>::do_void_batch(who.clone(), batch)
		});
		self.with(Action::DropBatch, about, None, || {
			Pallet::<T>::do_drop_batch(batch)
		});
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn read_actions(who: &T::AccountId, program: ProgramId) -> ActionsInfo {
		let mut actions = Actions::<T> {
			who,
			program,
			found: Vec::new(),
		};
		actions.program();
		let mut complete = true;
		let mut each = |kind: Kind, look: fn(&mut Actions<'_, T>, u64)| {
			let (ids, all) = Self::listed(program, kind, LOOKED_AT);
			complete &= all;
			ids.into_iter().for_each(|id| look(&mut actions, id));
		};
		each(Kind::Course, |all, id| all.course(narrow(id)));
		each(Kind::Quiz, |all, id| all.quiz(narrow(id)));
		each(Kind::Assignment, |all, id| all.assignment(narrow(id)));
		each(Kind::Submission, |all, id| all.submission(id));
		each(Kind::Batch, |all, id| all.batch(id));
		ActionsInfo {
			actions: actions.found,
			complete,
		}
	}
}

/// Numbers of courses, quizzes and assignments have 32 bits, and were listed as such.
fn narrow(id: u64) -> u32 {
	u32::try_from(id).unwrap_or(u32::MAX)
}
