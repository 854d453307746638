// SPDX-License-Identifier: Apache-2.0
//! The calls, by theme. Each delegates to the file of its noun.

use frame_support::pallet_macros::pallet_section;

/// The calls, by theme. Each delegates to the file of its noun.
#[pallet_section]
mod calls {
	// Indices leave room by theme: 0 programs and tables, 10 people, 20 words, 30 epochs,
	// 40 privileges, 50 courses, 60 quizzes, 70 submissions, 80 assessors, 90 credentials,
	// 100 fuel and mentors.
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Creates a program. The signer becomes its owner and pays its deposit.
		///
		/// - `metadata`: content hash or address of a description.
		/// - `settings`: how many members it may have, and its rules for streak, goal and bonus;
		///   the rules hold from this week on.
		///
		/// Emits `ProgramCreated` with the program's number. Fails with `OutOfBounds` if a rule is
		/// above the chain's maximum or `min_day_points` is 0.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create_program())]
		pub fn create_program(
			origin: OriginFor<T>,
			metadata: MetadataOf<T>,
			settings: Settings,
		) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_create_program(owner, metadata, settings)
		}

		/// Changes a program: description and number of members at once, rules from next week on.
		///
		/// Only the owner. What is `None` stays. A lower `max_members` sends nobody away. Emits
		/// `ProgramUpdated`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::update_program())]
		pub fn update_program(
			origin: OriginFor<T>,
			program: ProgramId,
			metadata: Option<MetadataOf<T>>,
			max_members: Option<u32>,
			rules: Option<Rules>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_update_program(who, program, metadata, max_members, rules)
		}

		/// Adds a row to a program's table: a kind of activity with its price and caps.
		///
		/// Only the owner, whose deposit grows. In the program's first week a new row holds at
		/// once, later from next week on. A row is never removed; a price of 0 retires it. Emits
		/// `RowSet` with the row's place.
		///
		/// Fails with `RowTaken` if role and kind are in the table, with `CommunityMustWeighMore`
		/// if minutes of learning were worth as much as minutes for the community.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::add_row())]
		pub fn add_row(
			origin: OriginFor<T>,
			program: ProgramId,
			spec: RowSpec,
			terms: Terms,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_add_row(who, program, spec, terms)
		}

		/// Gives a row a new price and new caps, from next week on. Live weeks keep theirs.
		///
		/// Only the owner. A change that was announced but has not begun is replaced. Emits
		/// `RowSet`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::set_row())]
		pub fn set_row(
			origin: OriginFor<T>,
			program: ProgramId,
			row: RowId,
			terms: Terms,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_row(who, program, row, terms)
		}

		/// Ends a program without members and attesters, and gives its deposit back.
		///
		/// Only the owner. Emits `ProgramClosed`; fails with `NotEmpty`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::close_program())]
		pub fn close_program(origin: OriginFor<T>, program: ProgramId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_close_program(who, program)
		}

		/// Lets an account attest, or changes what it may attest.
		///
		/// - `rows`: the rows it can speak of, none of mode `Chain`.
		/// - `budget`: points it can give for each week, bonuses included.
		/// - `from_week`: the first week it can speak of; 0 for every live week.
		///
		/// Only the owner, who pays a deposit for each attester. The account may be a multisig or a
		/// DAO. Emits `AttesterSet`. Fails with `BudgetSpent` if the attester gave more than the
		/// new budget for a live week: remove it, or wait.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::set_attester())]
		pub fn set_attester(
			origin: OriginFor<T>,
			program: ProgramId,
			who: T::AccountId,
			rows: BoundedVec<RowId, MaxRows>,
			budget: u64,
			from_week: Week,
		) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_set_attester(owner, program, who, rows, budget, from_week)
		}

		/// Takes an account's right to attest. What it said stays; the deposit comes back.
		///
		/// Only the owner. Emits `AttesterRemoved`.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::remove_attester())]
		pub fn remove_attester(
			origin: OriginFor<T>,
			program: ProgramId,
			who: T::AccountId,
		) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_remove_attester(owner, program, who)
		}

		/// Makes an account a member, and lets it sign even if it owns no token.
		///
		/// The owner or any attester of the program. The owner's account pays the deposit for all
		/// that will ever be stored about the member. Emits `Enrolled`.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::enrol())]
		pub fn enrol(
			origin: OriginFor<T>,
			program: ProgramId,
			member: T::AccountId,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_enrol(by, program, member)
		}

		/// Ends an enrolment: points, streak and finished items are forgotten, the deposit goes
		/// back to its payer.
		///
		/// The owner or the member. Fails with `WeekLive` while something was said of this week or
		/// the last, and with `LastReference` if the account would die by it. Emits `Unenrolled`.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::unenrol())]
		pub fn unenrol(
			origin: OriginFor<T>,
			program: ProgramId,
			member: T::AccountId,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_unenrol(by, program, member)
		}

		/// Gives a member a role, or moves the end of one.
		///
		/// - `until_week`: the week in which the role is over; next week ends it soonest.
		///
		/// Only the owner. A new role begins next week, in the member's first week at once; so no
		/// live week changes. Emits `RoleSet`.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::set_role())]
		pub fn set_role(
			origin: OriginFor<T>,
			program: ProgramId,
			member: T::AccountId,
			role: RoleId,
			until_week: Week,
		) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_set_role(owner, program, member, role, until_week)
		}

		/// States what a member did in a live week, as totals by day and row.
		///
		/// An attester of the program, not for itself, for days up to today. Each total counts only
		/// as far as it is higher than what was said before; of an item of a `Once` row the
		/// earliest day counts. Points follow by difference, within caps and the attester's budget.
		///
		/// Emits `Recorded`. Fails with `TotalNotHigher` or `EntryFixed` if nothing is new.
		#[pallet::call_index(20)]
		#[pallet::weight(Pallet::<T>::statement_weight(statement, SetOff::MOST))]
		pub fn record(
			origin: OriginFor<T>,
			program: ProgramId,
			statement: StatementOf<T>,
		) -> DispatchResultWithPostInfo {
			let by = ensure_signed(origin)?;
			let set_off = Self::do_record(by, program, &statement)?;
			Ok(Some(Self::statement_weight(&statement, set_off)).into())
		}

		/// States the weeks of many members in one transaction.
		///
		/// As `record` for each; a statement that says nothing new is passed over, any other error
		/// refuses the whole batch. Emits `Recorded` for each statement that said something new.
		#[pallet::call_index(21)]
		#[pallet::weight(Pallet::<T>::batch_weight(statements))]
		pub fn record_batch(
			origin: OriginFor<T>,
			program: ProgramId,
			statements: BoundedVec<StatementOf<T>, T::MaxBatch>,
		) -> DispatchResultWithPostInfo {
			let by = ensure_signed(origin)?;
			Ok(Some(Self::do_record_batch(by, program, statements)?).into())
		}

		/// Fixes an entry of a live week at a lower total that nothing raises again. For a `Once`
		/// row, `entry.total` is the item that is voided for good, and the weekday does not matter.
		///
		/// The owner, or an attester of that row, not for itself. Points follow by difference; the
		/// balance may fall below zero. Emits `EntryVoided`.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::void_entry())]
		pub fn void_entry(
			origin: OriginFor<T>,
			program: ProgramId,
			member: T::AccountId,
			week: Week,
			entry: Entry,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_void_entry(by, program, member, week, entry)
		}

		/// Takes points of frozen weeks back from a member's balance, which may fall below zero.
		/// The weeks themselves, their streak and bonus stay.
		///
		/// - `reason`: salted hash of the reason.
		///
		/// Only the owner. Emits `Charged`; fails with `ChargeTooHigh` above what was earned.
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::charge())]
		pub fn charge(
			origin: OriginFor<T>,
			program: ProgramId,
			member: T::AccountId,
			points: u64,
			reason: [u8; 32],
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_charge(by, program, member, points, reason)
		}

		/// Commits the weeks of up to 2²⁰ members behind one Merkle root.
		///
		/// - `root`, `count`: of the tree; how leaves and nodes are hashed is in `merkle`.
		/// - `max_points`: points its leaves may add together; taken from the attester's budget for
		///   that week now, whether they are claimed or not.
		///
		/// An attester, for a live week; it pays a deposit until the batch is dropped. The rows it
		/// may speak of now hold for the batch. Emits `BatchCommitted` with the batch's number.
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::commit_batch())]
		pub fn commit_batch(
			origin: OriginFor<T>,
			program: ProgramId,
			week: Week,
			root: merkle::Node,
			count: u32,
			max_points: u64,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_commit_batch(by, program, week, root, count, max_points)
		}

		/// Shows one leaf of a batch: its statement counts like one recorded by the attester.
		///
		/// - `index`: the leaf's place, from 0.
		/// - `salt`: of the leaf.
		/// - `proof`: the hashes beside the way to the root, the leaf's neighbour first.
		///
		/// Anybody, for anybody, until the week freezes. Who is no member yet is enrolled by it, on
		/// the attester's word and at the owner's expense, if a seat is free. Emits `LeafClaimed`,
		/// `Recorded`, and `Enrolled` for a new member. Fails with `BadProof`, with `TotalNotHigher` if all of it had been said before, and with
		/// `BudgetSpent` if the batch promised fewer points.
		#[pallet::call_index(25)]
		#[pallet::weight(Pallet::<T>::leaf_weight(statement.entries.len() as u32, proof.len() as u32, true, true))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, batch: &BatchId, index: &u32, statement: &StatementOf<T>, salt: &[u8; 16], proof: &Proof| -> bool {
			Pallet::<T>::is_free(origin, Pallet::<T>::program_of_batch(*batch), |_who| Pallet::<T>::do_claim_leaf(*batch, *index, statement.clone(), *salt, proof.clone()).map(|_| ()))
		})]
		pub fn claim_leaf(
			origin: OriginFor<T>,
			batch: BatchId,
			index: u32,
			statement: StatementOf<T>,
			salt: [u8; 16],
			proof: Proof,
		) -> DispatchResultWithPostInfo {
			let by = ensure_signed(origin)?;
			let (entries, hashes) = (statement.entries.len() as u32, proof.len() as u32);
			let (enrols, begun) = Self::with_fuel(&by, Self::program_of_batch(batch), || {
				Self::do_claim_leaf(batch, index, statement, salt, proof)
			})?;
			Ok(Some(Self::leaf_weight(entries, hashes, enrols, begun)).into())
		}

		/// Lets nothing more of a batch count. What counted stays, the budget stays used.
		///
		/// The program's owner or the batch's attester. Emits `BatchVoided`.
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::void_batch())]
		pub fn void_batch(origin: OriginFor<T>, batch: BatchId) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_void_batch(by, batch)
		}

		/// Removes a batch whose week is frozen, or that is void; the deposit goes back.
		///
		/// Anybody. Emits `BatchDropped`; fails with `NotYet` while a leaf could be claimed.
		#[pallet::call_index(27)]
		#[pallet::weight(T::WeightInfo::drop_batch())]
		pub fn drop_batch(origin: OriginFor<T>, batch: BatchId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_drop_batch(batch)
		}

		/// Switches a program to tokens, or gives its next epochs other terms.
		///
		/// - `terms.weeks`: whole weeks of an epoch, 1 to 8.
		/// - `terms.newcomer_ppm`, `terms.newcomer_weeks`: the part kept for newcomers (30 % at
		///   most), and who is one.
		/// - `terms.cap_ppm`: the most one person gets of a pool (5 % at least).
		/// - `terms.budgets`: assets, and the most that one epoch's pool may hold of each.
		///
		/// Only the owner. The first epoch begins next week; later terms begin when the running
		/// epoch ends. Emits `EpochsSet`.
		#[pallet::call_index(30)]
		#[pallet::weight(T::WeightInfo::set_epochs())]
		pub fn set_epochs(
			origin: OriginFor<T>,
			program: ProgramId,
			terms: EpochTermsOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_epochs(who, program, terms)
		}

		/// Puts tokens into the running epoch of a program.
		///
		/// Anybody. Emits `EpochFunded`. Fails with `EpochUnknown` if the program pays no tokens
		/// this week, with `AssetUnknown` or `BudgetSpent` if its owner set another frame.
		#[pallet::call_index(31)]
		#[pallet::weight(T::WeightInfo::fund_epoch().saturating_add(Pallet::<T>::other_plan_weight()))]
		pub fn fund_epoch(
			origin: OriginFor<T>,
			program: ProgramId,
			asset: T::AssetId,
			amount: Balance,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_fund_epoch(by, program, asset, amount)
		}

		/// Pays a member its part of an epoch, in all its assets. What cannot be paid becomes a
		/// credit.
		///
		/// - `epoch`: its first week.
		///
		/// Anybody, for anybody, in the four weeks after the epoch's last week froze. Emits
		/// `EpochClaimed`.
		#[pallet::call_index(32)]
		#[pallet::weight(Pallet::<T>::twice(T::WeightInfo::claim_epoch()))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, program: &ProgramId, epoch: &Week, who: &T::AccountId| -> bool {
			Pallet::<T>::is_free(origin, Some(*program), |_who| Pallet::<T>::do_claim_epoch(*program, *epoch, who.clone()))
		})]
		pub fn claim_epoch(
			origin: OriginFor<T>,
			program: ProgramId,
			epoch: Week,
			who: T::AccountId,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::with_fuel(&by, Some(program), || {
				Self::do_claim_epoch(program, epoch, who)
			})
		}

		/// Rolls what is left of an epoch over to the running one, within its budget; more than
		/// that becomes a credit of the owner.
		///
		/// Anybody, once the epoch is over. It also happens when a new epoch begins. Emits
		/// `EpochRolled`.
		#[pallet::call_index(33)]
		#[pallet::weight(T::WeightInfo::roll_epoch())]
		pub fn roll_epoch(origin: OriginFor<T>, program: ProgramId, epoch: Week) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_roll_epoch(program, epoch)
		}

		/// Pays an account what waits for it in the pot.
		///
		/// Anybody, for anybody. Emits `Paid`; fails with the asset's own error while the account
		/// still cannot be paid, and the credit stays.
		#[pallet::call_index(109)]
		#[pallet::weight(T::WeightInfo::withdraw_credit())]
		pub fn withdraw_credit(
			origin: OriginFor<T>,
			who: T::AccountId,
			asset: T::AssetId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_withdraw_credit(who, asset)
		}

		/// Offers something for points.
		///
		/// - `effect`: a voucher for the program's courses, or a right off chain.
		/// - `offer`: price in points, stock, and how many one member can have.
		///
		/// Only the owner; 32 at most, taken off the list by a stock of 0. Emits `PrivilegeSet`.
		#[pallet::call_index(40)]
		#[pallet::weight(T::WeightInfo::add_privilege())]
		pub fn add_privilege(
			origin: OriginFor<T>,
			program: ProgramId,
			name: BoundedVec<u8, ConstU32<32>>,
			effect: Effect,
			offer: Offer,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_add_privilege(who, program, name, effect, offer)
		}

		/// Changes price, stock and limit of a privilege, at once. What members have stays.
		///
		/// Only the owner. Emits `PrivilegeSet`.
		#[pallet::call_index(41)]
		#[pallet::weight(T::WeightInfo::set_privilege())]
		pub fn set_privilege(
			origin: OriginFor<T>,
			program: ProgramId,
			privilege: PrivilegeId,
			offer: Offer,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_privilege(who, program, privilege, offer)
		}

		/// Gives points for a privilege.
		///
		/// - `max_price`: the most you would pay, if the price just changed.
		/// - `commitment`: hash of a secret; showing the secret proves off chain that it was you.
		///   Anything for a voucher.
		///
		/// The member. Emits `Redeemed`. Fails with `InDebt`, `NotEnoughPoints`, `SoldOut`,
		/// `LimitReached` or `PriceChanged`.
		#[pallet::call_index(42)]
		#[pallet::weight(Pallet::<T>::twice(T::WeightInfo::redeem()))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, program: &ProgramId, privilege: &PrivilegeId, max_price: &u64, commitment: &[u8; 32]| -> bool {
			Pallet::<T>::is_free(origin, Some(*program), |_who| Pallet::<T>::do_redeem(_who, *program, *privilege, *max_price, *commitment))
		})]
		pub fn redeem(
			origin: OriginFor<T>,
			program: ProgramId,
			privilege: PrivilegeId,
			max_price: u64,
			commitment: [u8; 32],
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::with_fuel(&who.clone(), Some(program), || {
				Self::do_redeem(who, program, privilege, max_price, commitment)
			})
		}

		/// Begins a course of a program.
		///
		/// - `terms`: author, asset and price, payees, days for refunds, seats.
		/// - `sections`: what has to be done; the first `preview` of them do not end the right to a
		///   refund.
		///
		/// Only the owner, who pays its deposit, and one for each learner. Emits `CourseSet` with
		/// the course's number.
		#[pallet::call_index(50)]
		#[pallet::weight(T::WeightInfo::create_course(sections.len() as u32))]
		pub fn create_course(
			origin: OriginFor<T>,
			program: ProgramId,
			terms: CourseTermsOf<T>,
			sections: BoundedVec<Section, MaxSections>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_create_course(who, program, terms, sections)
		}

		/// Changes a course; its version grows. Sales made stay as they were.
		///
		/// - `sections`: all of them; what there is stays where it is, new ones follow.
		///
		/// Only the owner. A retired course is offered again. Emits `CourseSet`; fails with
		/// `SectionsFixed`.
		#[pallet::call_index(51)]
		#[pallet::weight(T::WeightInfo::set_course(sections.len() as u32))]
		pub fn set_course(
			origin: OriginFor<T>,
			course: CourseId,
			terms: CourseTermsOf<T>,
			sections: BoundedVec<Section, MaxSections>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_course(who, course, terms, sections)
		}

		/// Takes a course off the market. Who has a place keeps it for a year at least.
		///
		/// Only the owner. Emits `CourseRetired`.
		#[pallet::call_index(52)]
		#[pallet::weight(T::WeightInfo::retire_course())]
		pub fn retire_course(origin: OriginFor<T>, course: CourseId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_retire_course(who, course)
		}

		/// Ends a course without learners, quizzes and assignments; its deposit comes back.
		///
		/// Only the owner. Emits `CourseClosed`; fails with `NotEmpty`.
		#[pallet::call_index(53)]
		#[pallet::weight(T::WeightInfo::close_course())]
		pub fn close_course(origin: OriginFor<T>, course: CourseId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_close_course(who, course)
		}

		/// Buys a place in a course, for oneself or for somebody else.
		///
		/// - `learner`: who learns; must be a member of the program.
		/// - `version`, `max_price`: what you have read; fails with `PriceChanged` if it is not so.
		/// - `voucher`: the privilege whose voucher you use, for yourself only.
		///
		/// The price is split among payees and program at once, or after the days for refunds. Who
		/// cannot be paid gets a credit. Emits `CourseBought`.
		#[pallet::call_index(54)]
		#[pallet::weight(T::WeightInfo::purchase().saturating_add(T::Revenue::weight().saturating_mul(<MaxParts as Get<u32>>::get().into())))]
		pub fn purchase(
			origin: OriginFor<T>,
			course: CourseId,
			learner: T::AccountId,
			version: u32,
			max_price: Balance,
			voucher: Option<PrivilegeId>,
		) -> DispatchResult {
			let payer = ensure_signed(origin)?;
			let order = sales::Order {
				payer,
				learner,
				version,
				max_price,
				voucher,
			};
			Self::do_purchase(course, order)
		}

		/// Pays the payees of a sale that cannot be taken back any more.
		///
		/// Anybody. Emits `SaleReleased`; fails with `NotYet` while it can be taken back.
		#[pallet::call_index(55)]
		#[pallet::weight(T::WeightInfo::release_sale().saturating_add(T::Revenue::weight().saturating_mul(<MaxParts as Get<u32>>::get().into())))]
		pub fn release_sale(
			origin: OriginFor<T>,
			course: CourseId,
			learner: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_release_sale(course, learner)
		}

		/// Takes a purchase back: who paid gets all of it, the voucher returns, the place is free.
		///
		/// The learner or who paid, in time, before a section after the preview counts. Emits
		/// `Refunded`; fails with `RefundOver`.
		#[pallet::call_index(56)]
		#[pallet::weight(T::WeightInfo::refund().saturating_add(T::DbWeight::get().reads_writes(1, 1)))]
		pub fn refund(
			origin: OriginFor<T>,
			course: CourseId,
			learner: T::AccountId,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_refund(by, course, learner)
		}

		/// Gives a place in a course up; its deposit goes back to the owner. A credential stays.
		///
		/// The learner; anybody a year after the course was retired. Emits `CourseLeft`.
		#[pallet::call_index(57)]
		#[pallet::weight(T::WeightInfo::leave_course())]
		pub fn leave_course(
			origin: OriginFor<T>,
			course: CourseId,
			learner: T::AccountId,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_leave_course(by, course, learner)
		}

		/// Issues the credential of a course to a learner all of whose sections count.
		///
		/// Anybody, for anybody; the program's owner pays the deposit. Emits `CredentialIssued`;
		/// fails with `Unfinished`.
		#[pallet::call_index(90)]
		#[pallet::weight(T::WeightInfo::issue_credential())]
		pub fn issue_credential(
			origin: OriginFor<T>,
			course: CourseId,
			who: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_issue_credential(course, who)
		}

		/// Revokes a credential. It stays readable with its reason, and does not hold any more.
		///
		/// - `reason`: salted hash of the reason.
		///
		/// Only the program's owner. Emits `CredentialRevoked`.
		#[pallet::call_index(91)]
		#[pallet::weight(T::WeightInfo::revoke_credential())]
		pub fn revoke_credential(
			origin: OriginFor<T>,
			course: CourseId,
			who: T::AccountId,
			reason: [u8; 32],
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_revoke_credential(by, course, who, reason)
		}

		/// Gives a credential up. Its deposit goes back to its payer.
		///
		/// The holder; the payer, once it has expired. A revoked one stays as long as its course,
		/// so that it cannot be earned again. Emits `CredentialDropped`.
		#[pallet::call_index(92)]
		#[pallet::weight(T::WeightInfo::drop_credential())]
		pub fn drop_credential(
			origin: OriginFor<T>,
			course: CourseId,
			who: T::AccountId,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_drop_credential(by, course, who)
		}

		/// Opens a quiz.
		///
		/// - `spec`: section and row it feeds, hashes of questions and key, seats, compensation for
		///   each seat, and three windows in milliseconds.
		///
		/// The program's owner, or the author of the course whose section it is. The signer pays a
		/// deposit for all seats, and puts `seats · compensation` of native tokens into the pot,
		/// which come back when the key was shown in time. Emits `QuizOpened`.
		#[pallet::call_index(60)]
		#[pallet::weight(T::WeightInfo::open_quiz())]
		pub fn open_quiz(
			origin: OriginFor<T>,
			program: ProgramId,
			spec: QuizSpec,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_open_quiz(by, program, spec)
		}

		/// Commits to answers of a quiz.
		///
		/// - `commitment`: hash over chain, quiz, your account, answers and 32 bytes of salt; keep
		///   both.
		///
		/// Members of the program, with a place in the course if there is one; not its author,
		/// owner or payees. Emits `AnswersCommitted`; fails with `NoSeat` or `WrongWindow`.
		#[pallet::call_index(61)]
		#[pallet::weight(Pallet::<T>::twice(T::WeightInfo::commit_answers()))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, quiz: &QuizId, commitment: &merkle::Node| -> bool {
			Pallet::<T>::is_free(origin, Pallet::<T>::program_of_quiz(*quiz), |_who| Pallet::<T>::do_commit_answers(_who, *quiz, *commitment))
		})]
		pub fn commit_answers(
			origin: OriginFor<T>,
			quiz: QuizId,
			commitment: merkle::Node,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::with_fuel(&who.clone(), Self::program_of_quiz(quiz), || {
				Self::do_commit_answers(who, quiz, commitment)
			})
		}

		/// Shows the right answers.
		///
		/// The quiz's author, in the window for it: earlier would tell, later is too late. Emits
		/// `KeyShown`; fails with `KeyMismatch`.
		#[pallet::call_index(62)]
		#[pallet::weight(T::WeightInfo::show_key())]
		pub fn show_key(
			origin: OriginFor<T>,
			quiz: QuizId,
			answers: Answers,
			salt: [u8; 32],
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_show_key(by, quiz, answers, salt)
		}

		/// Shows a learner's answers: they are scored, and count today.
		///
		/// Anybody who knows answers and salt, for the learner. Emits `AnswersShown`.
		#[pallet::call_index(63)]
		#[pallet::weight(Pallet::<T>::twice(Pallet::<T>::reveal_weight()))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, quiz: &QuizId, who: &T::AccountId, answers: &Answers, salt: &[u8; 32]| -> bool {
			Pallet::<T>::is_free(origin, Pallet::<T>::program_of_quiz(*quiz), |_who| Pallet::<T>::do_reveal_answers(*quiz, who.clone(), answers.clone(), *salt))
		})]
		pub fn reveal_answers(
			origin: OriginFor<T>,
			quiz: QuizId,
			who: T::AccountId,
			answers: Answers,
			salt: [u8; 32],
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::with_fuel(&by, Self::program_of_quiz(quiz), || {
				Self::do_reveal_answers(quiz, who, answers, salt)
			})
		}

		/// Pays a learner its part of the bond of a quiz whose key was never shown.
		///
		/// Anybody, for anybody. Emits `SilencePaid`.
		#[pallet::call_index(64)]
		#[pallet::weight(T::WeightInfo::claim_silence())]
		pub fn claim_silence(
			origin: OriginFor<T>,
			quiz: QuizId,
			who: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim_silence(quiz, who)
		}

		/// Ends a quiz: what is left of the bond, and the deposit, go back to its author.
		///
		/// - `limit`: 0 if no commitments are left; else up to 64 are cleared away first. Call again while some
		///   are left.
		///
		/// Anybody, after the last window; if the key was never shown, after everybody was paid.
		/// Emits `QuizClosed` or `QuizCleared`.
		#[pallet::call_index(65)]
		#[pallet::weight(T::WeightInfo::close_quiz(Pallet::<T>::cleared(*limit)))]
		pub fn close_quiz(origin: OriginFor<T>, quiz: QuizId, limit: u32) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_close_quiz(quiz, limit)
		}

		/// Sets an assignment.
		///
		/// - `spec`: section and rows, points, weights and pass mark, panel of 3 or 5 or none,
		///   assessor, stake, tolerance, five windows in milliseconds, seats.
		///
		/// Only the program's owner, who pays a deposit for it and for each learner with a record.
		/// Emits `AssignmentOpened`. Fails with `NotAssessor` unless the assessor is appointed.
		#[pallet::call_index(70)]
		#[pallet::weight(T::WeightInfo::open_assignment())]
		pub fn open_assignment(
			origin: OriginFor<T>,
			program: ProgramId,
			spec: AssignmentSpecOf<T>,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_open_assignment(by, program, spec)
		}

		/// Takes no more submissions; called again when all records are cleared, ends it.
		///
		/// Only the program's owner. Emits `AssignmentRetired`, then `AssignmentClosed`.
		#[pallet::call_index(71)]
		#[pallet::weight(T::WeightInfo::retire_assignment())]
		pub fn retire_assignment(origin: OriginFor<T>, assignment: AssignmentId) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_retire_assignment(by, assignment)
		}

		/// Hands work in.
		///
		/// - `work`: salted hash of it; give the work itself to who judges.
		///
		/// Members, with a place in the course if there is one; once a week, until passed. Emits
		/// `Submitted`.
		#[pallet::call_index(72)]
		#[pallet::weight(Pallet::<T>::twice(T::WeightInfo::submit()))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, assignment: &AssignmentId, work: &merkle::Node| -> bool {
			Pallet::<T>::is_free(origin, Pallet::<T>::program_of_assignment(*assignment), |_who| Pallet::<T>::do_submit(_who, *assignment, *work))
		})]
		pub fn submit(
			origin: OriginFor<T>,
			assignment: AssignmentId,
			work: merkle::Node,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::with_fuel(
				&who.clone(),
				Self::program_of_assignment(assignment),
				|| Self::do_submit(who, assignment, work),
			)
		}

		/// Clears a learner's record in an assignment away; the deposit goes back to the owner.
		///
		/// Anybody, in a later week than the last submission; of who passed only itself, or once
		/// the assignment is retired. An offer to review ends with it. Emits `AttemptDropped`.
		#[pallet::call_index(73)]
		#[pallet::weight(T::WeightInfo::drop_attempt())]
		pub fn drop_attempt(
			origin: OriginFor<T>,
			assignment: AssignmentId,
			who: T::AccountId,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_drop_attempt(by, assignment, who)
		}

		/// Offers to review others' work, from next week on.
		///
		/// Who passed the assignment, while it runs. Each review earns a unit of the reviewers' row.
		/// Emits `ReviewOffered`.
		#[pallet::call_index(74)]
		#[pallet::weight(Pallet::<T>::twice(T::WeightInfo::offer_review()))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, assignment: &AssignmentId| -> bool {
			Pallet::<T>::is_free(origin, Pallet::<T>::program_of_assignment(*assignment), |_who| Pallet::<T>::do_offer_review(_who, *assignment))
		})]
		pub fn offer_review(origin: OriginFor<T>, assignment: AssignmentId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::with_fuel(
				&who.clone(),
				Self::program_of_assignment(assignment),
				|| Self::do_offer_review(who, assignment),
			)
		}

		/// Takes one's offer to review back; panels one sits on stay.
		///
		/// Emits `ReviewStopped`.
		#[pallet::call_index(75)]
		#[pallet::weight(T::WeightInfo::stop_review())]
		pub fn stop_review(origin: OriginFor<T>, assignment: AssignmentId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_stop_review(who, assignment)
		}

		/// Draws the panel of a submission. It happens by itself; this is for when the chain was
		/// too busy.
		///
		/// Anybody, from the ninth block after the submission on. Emits `PanelDrawn`.
		#[pallet::call_index(76)]
		#[pallet::weight(T::WeightInfo::draw())]
		pub fn draw(origin: OriginFor<T>, submission: SubmissionId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_draw(submission)
		}

		/// Commits to scores for a submission.
		///
		/// - `commitment`: hash over chain, submission, your account, scores and 32 bytes of salt.
		///
		/// Reviewers of its panel, in the window. Emits `ScoresCommitted`.
		#[pallet::call_index(77)]
		#[pallet::weight(Pallet::<T>::twice(T::WeightInfo::commit_scores()))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, submission: &SubmissionId, commitment: &merkle::Node| -> bool {
			Pallet::<T>::is_free(origin, Pallet::<T>::program_of_submission(*submission), |_who| Pallet::<T>::do_commit_scores(_who, *submission, *commitment))
		})]
		pub fn commit_scores(
			origin: OriginFor<T>,
			submission: SubmissionId,
			commitment: merkle::Node,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::with_fuel(
				&who.clone(),
				Self::program_of_submission(submission),
				|| Self::do_commit_scores(who, submission, commitment),
			)
		}

		/// Shows the scores one committed to, each from 0 to 10 000.
		///
		/// Reviewers of its panel, in the window. Emits `ScoresShown`.
		#[pallet::call_index(78)]
		#[pallet::weight(Pallet::<T>::twice(T::WeightInfo::reveal_scores()))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, submission: &SubmissionId, scores: &Scores, salt: &[u8; 32]| -> bool {
			Pallet::<T>::is_free(origin, Pallet::<T>::program_of_submission(*submission), |_who| Pallet::<T>::do_reveal_scores(_who, *submission, *scores, *salt))
		})]
		pub fn reveal_scores(
			origin: OriginFor<T>,
			submission: SubmissionId,
			scores: Scores,
			salt: [u8; 32],
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::with_fuel(
				&who.clone(),
				Self::program_of_submission(submission),
				|| Self::do_reveal_scores(who, submission, scores, salt),
			)
		}

		/// Ends a window of a submission that is over: the panel's medians are posted or the
		/// assessor is asked; a verdict becomes final and pays; a silent assessor gives no verdict;
		/// a silent owner lets what was posted stand.
		///
		/// Anybody. Do it within a week of the end of the window for challenges: the points are
		/// dated to its last day. Emits `SubmissionFinal` and others; fails with `NotYet`.
		#[pallet::call_index(79)]
		#[pallet::weight(Pallet::<T>::final_weight(T::WeightInfo::settle()))]
		pub fn settle(origin: OriginFor<T>, submission: SubmissionId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_settle(submission)
		}

		/// Registers as an assessor, adds to the bond, or changes what one judges by.
		///
		/// - `kind`: a person or a machine, with hashes of model, prompt and policy.
		/// - `bond`: native tokens that go into the pot now.
		///
		/// A new policy holds for submissions that come later. Emits `AssessorSet`.
		#[pallet::call_index(80)]
		#[pallet::weight(T::WeightInfo::register_assessor())]
		pub fn register_assessor(
			origin: OriginFor<T>,
			kind: AssessorKind,
			bond: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register_assessor(who, kind, bond)
		}

		/// Leaves with the bond, 30 days after the last assessment, when none is open.
		///
		/// Emits `AssessorLeft`; fails with `BondLocked`.
		#[pallet::call_index(81)]
		#[pallet::weight(T::WeightInfo::withdraw_bond())]
		pub fn withdraw_bond(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_bond(who)
		}

		/// Lets a registered assessor judge in a program.
		///
		/// - `ceiling`: units it can give in a week; 0 ends it.
		///
		/// Only the owner, who pays a deposit. Emits `AssessorAppointed`.
		#[pallet::call_index(82)]
		#[pallet::weight(T::WeightInfo::appoint_assessor())]
		pub fn appoint_assessor(
			origin: OriginFor<T>,
			program: ProgramId,
			who: T::AccountId,
			ceiling: u64,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_appoint_assessor(by, program, who, ceiling)
		}

		/// Judges a submission.
		///
		/// - `scores`: each from 0 to 10 000; none if there can be no verdict.
		/// - `evidence`: hash of inputs, outputs and full reasons.
		/// - `reason`: in short, 512 bytes at most.
		///
		/// The assignment's assessor, in the window. Locks the assignment's stake of its bond until
		/// the verdict is final. Emits `Assessed` and `VerdictPosted`, or `NoVerdict`. Fails with
		/// `BondTooSmall`, or with `BudgetSpent` above the ceiling.
		#[pallet::call_index(83)]
		#[pallet::weight(Pallet::<T>::verdict_weight(T::WeightInfo::assess()))]
		pub fn assess(
			origin: OriginFor<T>,
			submission: SubmissionId,
			scores: Option<Scores>,
			evidence: merkle::Node,
			reason: Reason,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_assess(who, submission, scores, evidence, reason)
		}

		/// Challenges a verdict before it is final; the program's owner then rules.
		///
		/// - `reason`: salted hash of the reason.
		///
		/// Anybody but owner and assessor, with a stake as high as the assessor's: it comes back,
		/// and the assessor's with it, if the verdict is overturned; it is lost if it is upheld.
		/// Emits `Challenged`.
		#[pallet::call_index(84)]
		#[pallet::weight(T::WeightInfo::challenge())]
		pub fn challenge(
			origin: OriginFor<T>,
			submission: SubmissionId,
			reason: [u8; 32],
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_challenge(who, submission, reason, false)
		}

		/// Rules on a challenged verdict, by scores of one's own. Farther off than the tolerance,
		/// the verdict is overturned and these scores stand; nearer, it is upheld and stands.
		///
		/// Only the program's owner, in the window. Emits `SubmissionFinal`.
		#[pallet::call_index(85)]
		#[pallet::weight(Pallet::<T>::verdict_weight(Pallet::<T>::final_weight(T::WeightInfo::rule())))]
		pub fn rule(
			origin: OriginFor<T>,
			submission: SubmissionId,
			scores: Scores,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_rule(by, submission, scores)
		}

		/// Clears an assessor's record under a policy away, a year after the last entry; the
		/// deposit goes back to it.
		///
		/// Anybody. Emits `RecordDropped`.
		#[pallet::call_index(86)]
		#[pallet::weight(T::WeightInfo::drop_record())]
		pub fn drop_record(
			origin: OriginFor<T>,
			who: T::AccountId,
			policy: merkle::Node,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_drop_record(who, policy)
		}

		/// Puts native tokens into the pot for a program's members' calls.
		///
		/// Anybody: owner or sponsor. Emits `FuelSet`.
		#[pallet::call_index(100)]
		#[pallet::weight(T::WeightInfo::add_fuel())]
		pub fn add_fuel(
			origin: OriginFor<T>,
			program: ProgramId,
			amount: Balance,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_add_fuel(by, program, amount)
		}

		/// Takes fuel back.
		///
		/// Only the owner. Emits `FuelSet`; fails with `FuelEmpty`.
		#[pallet::call_index(101)]
		#[pallet::weight(T::WeightInfo::take_fuel())]
		pub fn take_fuel(
			origin: OriginFor<T>,
			program: ProgramId,
			amount: Balance,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_take_fuel(by, program, amount)
		}

		/// Brings a member's book up to date: frozen weeks go into its streak, and their points are
		/// told to whoever grants reputation.
		///
		/// Anybody. It also happens whenever the book is written. Emits `WeeksFolded`; fails with
		/// `NothingToClaim` if it is up to date.
		#[pallet::call_index(28)]
		#[pallet::weight(T::WeightInfo::update_book())]
		pub fn update_book(
			origin: OriginFor<T>,
			program: ProgramId,
			member: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_update_book(program, member)
		}

		/// Says how mentors are credited: a unit of a row for each quiz or assignment their mentee
		/// passes.
		///
		/// - `rule`: the `Chain` row, and units for each mentee and week; none to end it.
		///
		/// Only the owner. Emits `MentorRuleSet`.
		#[pallet::call_index(102)]
		#[pallet::weight(T::WeightInfo::set_mentor_rule())]
		pub fn set_mentor_rule(
			origin: OriginFor<T>,
			program: ProgramId,
			rule: Option<MentorRule>,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_set_mentor_rule(by, program, rule)
		}

		/// Asks another member to be one's mentor; replaces the one there was.
		///
		/// Emits `MentorAsked`.
		#[pallet::call_index(103)]
		#[pallet::weight(T::WeightInfo::ask_mentor())]
		pub fn ask_mentor(
			origin: OriginFor<T>,
			program: ProgramId,
			mentor: T::AccountId,
		) -> DispatchResult {
			let mentee = ensure_signed(origin)?;
			Self::do_ask_mentor(mentee, program, mentor)
		}

		/// Agrees to be a member's mentor, from next week on.
		///
		/// Who was asked. Emits `MenteeAccepted`; fails with `NotAsked`.
		#[pallet::call_index(104)]
		#[pallet::weight(T::WeightInfo::accept_mentee())]
		pub fn accept_mentee(
			origin: OriginFor<T>,
			program: ProgramId,
			mentee: T::AccountId,
		) -> DispatchResult {
			let mentor = ensure_signed(origin)?;
			Self::do_accept_mentee(mentor, program, mentee)
		}

		/// Ends a mentorship.
		///
		/// Either of the two, not in a week in which it was credited. Emits `MentorEnded`.
		#[pallet::call_index(105)]
		#[pallet::weight(T::WeightInfo::end_mentor())]
		pub fn end_mentor(
			origin: OriginFor<T>,
			program: ProgramId,
			mentee: T::AccountId,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_end_mentor(by, program, mentee)
		}

		/// Challenges the verdict on one's own work with a stake out of the program's fuel: once in
		/// an epoch, or in four weeks where there are none. The stake returns to the fuel; if the
		/// verdict is overturned, the assessor's goes to the learner.
		///
		/// Free for members, since it is for who has no tokens: fee and stake come out of one fuel.
		/// Emits `Challenged`; fails with `FuelEmpty` or `SponsoredAlready`.
		#[pallet::call_index(87)]
		#[pallet::weight(Pallet::<T>::twice(T::WeightInfo::challenge_sponsored()))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, submission: &SubmissionId, reason: &[u8; 32]| -> bool {
			Pallet::<T>::is_free(origin, Pallet::<T>::program_of_submission(*submission), |_who| Pallet::<T>::do_challenge(_who, *submission, *reason, true))
		})]
		pub fn challenge_sponsored(
			origin: OriginFor<T>,
			submission: SubmissionId,
			reason: [u8; 32],
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::with_fuel(
				&who.clone(),
				Self::program_of_submission(submission),
				|| Self::do_challenge(who, submission, reason, true),
			)
		}
	}
}
