// SPDX-License-Identifier: Apache-2.0

//! What the node and clients may ask the runtime.

use crate::{
	configs::assets::MeshAsset, earnings, figures, AccountId, Aura, Balance, Block, BlockNumber,
	BountyMesh, Dao, Executive, Grandpa, Hash, InherentDataExt, Keys, LearnToEarn, Nonce, Runtime,
	RuntimeCall, RuntimeGenesisConfig, SessionKeys, System, TransactionPayment, VERSION,
};
use alloc::vec::Vec;
use codec::Encode;
use pallet_bounty_mesh::BountyId;
use pallet_learn_to_earn::ProgramId;
use polkadot_sdk::{
	frame_support::{
		genesis_builder_helper::{build_state, get_preset},
		view_functions::{
			runtime_api as view_function_api, ViewFunctionDispatchError, ViewFunctionId,
		},
		weights::Weight,
	},
	frame_system_rpc_runtime_api, pallet_aura, pallet_grandpa, pallet_transaction_payment,
	pallet_transaction_payment_rpc_runtime_api,
	sp_api::{self, impl_runtime_apis},
	sp_block_builder, sp_consensus_aura,
	sp_consensus_aura::sr25519::AuthorityId as AuraId,
	sp_consensus_grandpa,
	sp_consensus_grandpa::AuthorityId as GrandpaId,
	sp_core::{crypto::KeyTypeId, OpaqueMetadata},
	sp_genesis_builder, sp_inherents, sp_offchain,
	sp_runtime::{
		traits::{Block as BlockT, NumberFor},
		transaction_validity::{TransactionSource, TransactionValidity},
		ApplyExtrinsicResult, ExtrinsicInclusionMode,
	},
	sp_session, sp_transaction_pool,
	sp_version::RuntimeVersion,
};

#[cfg(feature = "runtime-benchmarks")]
use polkadot_sdk::frame_benchmarking;
#[cfg(feature = "try-runtime")]
use polkadot_sdk::frame_try_runtime;

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block);
		}

		fn initialize_block(header: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl view_function_api::RuntimeViewFunction<Block> for Runtime {
		fn execute_view_function(
			id: ViewFunctionId,
			input: Vec<u8>,
		) -> Result<Vec<u8>, ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(data: sp_inherents::InherentData) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(
			block: <Block as BlockT>::LazyBlock,
			data: sp_inherents::InherentData,
		) -> sp_inherents::CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			tx: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, tx, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			Executive::offchain_worker(header)
		}
	}

	impl sp_consensus_aura::AuraApi<Block, AuraId> for Runtime {
		fn slot_duration() -> sp_consensus_aura::SlotDuration {
			sp_consensus_aura::SlotDuration::from_millis(Aura::slot_duration())
		}

		fn authorities() -> Vec<AuraId> {
			pallet_aura::Authorities::<Runtime>::get().into_inner()
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(
			owner: Vec<u8>,
			seed: Option<Vec<u8>>,
		) -> sp_session::OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
		fn grandpa_authorities() -> sp_consensus_grandpa::AuthorityList {
			Grandpa::grandpa_authorities()
		}

		fn current_set_id() -> sp_consensus_grandpa::SetId {
			Grandpa::current_set_id()
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			equivocation_proof: sp_consensus_grandpa::EquivocationProof<
				<Block as BlockT>::Hash,
				NumberFor<Block>,
			>,
			key_owner_proof: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			let key_owner_proof = key_owner_proof.decode()?;
			Grandpa::submit_unsigned_equivocation_report(equivocation_proof, key_owner_proof)
		}

		fn generate_key_ownership_proof(
			set_id: sp_consensus_grandpa::SetId,
			authority_id: GrandpaId,
		) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
			// A session of that set: the report is held against it, and the key may vote in later ones, for somebody else.
			let last = pallet_grandpa::SetIdSession::<Runtime>::get(set_id)?;
			Keys::prove_until(last, &authority_id)
				.map(|proof| proof.encode())
				.map(sp_consensus_grandpa::OpaqueKeyOwnershipProof::new)
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(account: AccountId) -> Nonce {
			System::account_nonce(account)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance> for Runtime {
		fn query_info(
			uxt: <Block as BlockT>::Extrinsic,
			len: u32,
		) -> pallet_transaction_payment_rpc_runtime_api::RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_info(uxt, len)
		}

		fn query_fee_details(
			uxt: <Block as BlockT>::Extrinsic,
			len: u32,
		) -> pallet_transaction_payment::FeeDetails<Balance> {
			TransactionPayment::query_fee_details(uxt, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<Block, Balance, RuntimeCall>
		for Runtime
	{
		fn query_call_info(
			call: RuntimeCall,
			len: u32,
		) -> pallet_transaction_payment::RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_call_info(call, len)
		}

		fn query_call_fee_details(
			call: RuntimeCall,
			len: u32,
		) -> pallet_transaction_payment::FeeDetails<Balance> {
			TransactionPayment::query_call_fee_details(call, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, crate::genesis_config_presets::get_preset)
		}

		fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
			crate::genesis_config_presets::preset_names()
		}
	}

	impl earnings::EarningsApi<Block> for Runtime {
		fn earnings(who: AccountId, after: Option<BountyId>) -> earnings::Earnings {
			earnings::earnings(who, after)
		}
	}

	impl figures::FiguresApi<Block> for Runtime {
		fn happened() -> figures::Happened {
			figures::happened()
		}

		fn points(of: Vec<(ProgramId, AccountId)>) -> u128 {
			figures::points(of)
		}

		fn count_bounties(after: Option<BountyId>, limit: u32) -> figures::Page {
			figures::count_bounties(after, limit)
		}

		fn count_proposals(after: Option<pallet_dao::ProposalId>, limit: u32) -> figures::Page {
			figures::count_proposals(after, limit)
		}

		fn count_daos(after: Option<pallet_dao::DaoId>, limit: u32) -> figures::Page {
			figures::count_daos(after, limit)
		}

		fn escrow() -> Vec<(Option<u32>, Balance)> {
			figures::escrow()
		}
	}

	impl pallet_dao::runtime_api::DaoApi<Block, AccountId, BlockNumber, MeshAsset, Balance> for Runtime {
		fn dao(dao: pallet_dao::DaoId) -> Option<pallet_dao::DaoView<AccountId, BlockNumber, MeshAsset>> {
			Dao::dao(dao)
		}

		fn members(dao: pallet_dao::DaoId) -> Vec<pallet_dao::MemberView<AccountId, BlockNumber>> {
			Dao::members(dao)
		}

		fn invitations(dao: pallet_dao::DaoId) -> Vec<pallet_dao::InvitationView<AccountId, BlockNumber>> {
			Dao::invitations(dao)
		}

		fn proposals(dao: pallet_dao::DaoId) -> Vec<pallet_dao::ProposalView<AccountId, BlockNumber>> {
			Dao::proposals(dao)
		}

		fn status(proposal: pallet_dao::ProposalId) -> Option<pallet_dao::state::ProposalState<BlockNumber>> {
			Dao::status(proposal)
		}

		fn ballots(proposal: pallet_dao::ProposalId) -> Vec<pallet_dao::BallotView<AccountId>> {
			Dao::ballots(proposal)
		}

		fn power(proposal: pallet_dao::ProposalId, who: AccountId) -> pallet_dao::Weighted {
			Dao::power(proposal, who)
		}

		fn memberships(who: AccountId) -> Vec<pallet_dao::DaoId> {
			Dao::memberships(who)
		}

		fn account(dao: pallet_dao::DaoId) -> Option<AccountId> {
			Dao::account(dao)
		}

		fn default_constitution() -> pallet_dao::Constitution<BlockNumber, MeshAsset> {
			Dao::default_constitution()
		}

		fn reputation(dao: pallet_dao::DaoId, who: AccountId) -> u128 {
			Dao::reputation(dao, who)
		}

		fn reputation_total(dao: pallet_dao::DaoId) -> u128 {
			Dao::reputation_total(dao)
		}

		fn feed(dao: pallet_dao::DaoId) -> pallet_dao::Feed {
			Dao::feed(dao)
		}

		fn credits(
			dao: pallet_dao::DaoId,
			who: AccountId,
		) -> Option<pallet_dao::CreditView<BlockNumber>> {
			Dao::credits(dao, who)
		}

		fn delegation(
			dao: pallet_dao::DaoId,
			who: AccountId,
		) -> Option<pallet_dao::Delegation<AccountId>> {
			Dao::delegation(dao, who)
		}

		fn concentration(dao: pallet_dao::DaoId) -> Option<pallet_dao::ConcentrationView> {
			Dao::concentration(dao)
		}

		fn exchange(
			dao: pallet_dao::DaoId,
			with: pallet_dao::DaoId,
		) -> Option<pallet_dao::state::ExchangeState<BlockNumber>> {
			Dao::exchange(dao, with)
		}

		fn round(round: pallet_dao::RoundId) -> Option<pallet_dao::RoundView<Balance, BlockNumber>> {
			Dao::round(round)
		}

		fn projects(
			round: pallet_dao::RoundId,
			from: pallet_dao::ProjectId,
			count: u32,
		) -> Vec<pallet_dao::ProjectView<AccountId, Balance>> {
			Dao::projects(round, from, count)
		}

		fn contribution(
			round: pallet_dao::RoundId,
			project: pallet_dao::ProjectId,
			who: AccountId,
		) -> Option<Balance> {
			Dao::contribution(round, project, who)
		}

		fn applications(
			dao: pallet_dao::DaoId,
			from: Option<AccountId>,
		) -> Vec<pallet_dao::ApplicationView<AccountId, BlockNumber, pallet_dao::Tribute<MeshAsset, Balance>>> {
			Dao::applications(dao, from)
		}

		fn treasury(dao: pallet_dao::DaoId) -> Vec<pallet_dao::TreasuryLine<MeshAsset, Balance>> {
			Dao::treasury(dao)
		}

		fn exit_value(dao: pallet_dao::DaoId, who: AccountId) -> Vec<(MeshAsset, Balance)> {
			Dao::exit_value(dao, who)
		}

		fn claimable(who: AccountId) -> Vec<pallet_dao::Claimable<MeshAsset, Balance>> {
			Dao::claimable(who)
		}

		fn actions(who: AccountId, dao: pallet_dao::DaoId) -> Vec<pallet_dao::Action> {
			Dao::actions(who, dao)
		}

		fn pot_account() -> AccountId {
			Dao::pot_account()
		}
	}

	impl pallet_bounty_mesh::runtime_api::BountyMeshApi<Block, AccountId, MeshAsset, Balance, BlockNumber, Hash>
		for Runtime
	{
		fn bounty(
			id: BountyId,
		) -> Option<pallet_bounty_mesh::BountyView<AccountId, MeshAsset, Balance, BlockNumber, Hash>> {
			BountyMesh::bounty(id)
		}

		fn tree(
			root: BountyId,
			cursor: Option<BountyId>,
			limit: u32,
		) -> Option<pallet_bounty_mesh::TreePage<AccountId, MeshAsset, Balance, BlockNumber, Hash>> {
			BountyMesh::tree(root, cursor, limit)
		}

		fn path_to_root(id: BountyId) -> Vec<BountyId> {
			BountyMesh::path_to_root(id)
		}

		fn authority(id: BountyId) -> Option<pallet_bounty_mesh::Authority<AccountId, BlockNumber>> {
			BountyMesh::authority(id)
		}

		fn claimable(
			account: AccountId,
			cursor: Option<BountyId>,
			limit: u32,
		) -> pallet_bounty_mesh::ClaimablePage<MeshAsset, Balance, BlockNumber> {
			BountyMesh::claimable(account, cursor, limit)
		}

		fn credit(account: AccountId, asset: MeshAsset) -> Balance {
			BountyMesh::credit(account, asset)
		}

		fn path_to_final(id: BountyId) -> Option<pallet_bounty_mesh::PathToFinal<BlockNumber>> {
			BountyMesh::path_to_final(id)
		}

		fn refundable(root: BountyId, account: AccountId) -> Balance {
			BountyMesh::refundable(root, account)
		}

		fn actions(account: AccountId, id: BountyId) -> Vec<pallet_bounty_mesh::Possible<BlockNumber>> {
			BountyMesh::actions(account, id)
		}

		fn specification(id: BountyId) -> Option<Vec<u8>> {
			BountyMesh::specification(id)
		}

		fn level(account: AccountId) -> u8 {
			BountyMesh::level(account)
		}

		fn pot_account() -> AccountId {
			BountyMesh::pot_account()
		}
	}

	impl pallet_learn_to_earn::runtime_api::LearnToEarnApi<Block, AccountId, MeshAsset, BlockNumber> for Runtime {
		fn shadow(program: ProgramId, who: AccountId) -> Option<pallet_learn_to_earn::Shadow> {
			LearnToEarn::shadow(program, who)
		}

		fn actions(who: AccountId, program: ProgramId) -> pallet_learn_to_earn::ActionsInfo {
			LearnToEarn::actions(who, program)
		}

		fn program(program: ProgramId) -> Option<pallet_learn_to_earn::ProgramInfo<AccountId>> {
			LearnToEarn::program(program)
		}

		fn rows(program: ProgramId) -> Vec<pallet_learn_to_earn::RowInfo> {
			LearnToEarn::rows(program)
		}

		fn points(program: ProgramId, who: AccountId) -> Option<pallet_learn_to_earn::PointsInfo> {
			LearnToEarn::points(program, who)
		}

		fn attester(program: ProgramId, who: AccountId) -> Option<pallet_learn_to_earn::AttesterInfo> {
			LearnToEarn::attester(program, who)
		}

		fn batch(batch: pallet_learn_to_earn::BatchId) -> Option<pallet_learn_to_earn::BatchInfo<AccountId>> {
			LearnToEarn::batch(batch)
		}

		fn epoch(program: ProgramId, epoch: u32) -> Option<pallet_learn_to_earn::EpochInfo<MeshAsset>> {
			LearnToEarn::epoch(program, epoch)
		}

		fn share_of(
			program: ProgramId,
			epoch: u32,
			who: AccountId,
		) -> Option<pallet_learn_to_earn::ShareInfo<AccountId, MeshAsset>> {
			LearnToEarn::share_of(program, epoch, who)
		}

		fn shares_page(
			program: ProgramId,
			epoch: u32,
			from: Option<AccountId>,
			limit: u32,
		) -> pallet_learn_to_earn::SharesPage<AccountId, MeshAsset> {
			LearnToEarn::shares_page(program, epoch, from, limit)
		}

		fn pot_account() -> AccountId {
			LearnToEarn::pot_account()
		}

		fn privileges(program: ProgramId) -> Vec<pallet_learn_to_earn::Privilege> {
			LearnToEarn::privileges(program)
		}

		fn purse(program: ProgramId, who: AccountId) -> pallet_learn_to_earn::Purse {
			LearnToEarn::purse(program, who)
		}

		fn course(course: u32) -> Option<pallet_learn_to_earn::CourseInfo<AccountId, MeshAsset>> {
			LearnToEarn::course(course)
		}

		fn progress(course: u32, who: AccountId) -> Option<pallet_learn_to_earn::ProgressInfo> {
			LearnToEarn::progress(course, who)
		}

		fn valid_now(who: AccountId, course: u32) -> bool {
			LearnToEarn::valid_now(who, course)
		}

		fn quiz(quiz: u32) -> Option<pallet_learn_to_earn::QuizInfo<AccountId>> {
			LearnToEarn::quiz(quiz)
		}

		fn submission(submission: u64) -> Option<pallet_learn_to_earn::Submission<AccountId, BlockNumber>> {
			LearnToEarn::submission(submission)
		}

		fn assignment(assignment: u32) -> Option<pallet_learn_to_earn::AssignmentSpec<AccountId>> {
			LearnToEarn::assignment(assignment)
		}

		fn assessor(who: AccountId) -> Option<pallet_learn_to_earn::AssessorInfo> {
			LearnToEarn::assessor(who)
		}

		fn fuel(program: ProgramId) -> Balance {
			LearnToEarn::fuel(program)
		}

		fn claimable(who: AccountId) -> Vec<pallet_learn_to_earn::Claimable<MeshAsset>> {
			LearnToEarn::claimable(who)
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(extra: bool) -> (
			Vec<frame_benchmarking::BenchmarkList>,
			Vec<polkadot_sdk::frame_support::traits::StorageInfo>,
		) {
			crate::benchmarks::metadata(extra)
		}

		#[allow(non_local_definitions)]
		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			crate::benchmarks::dispatch(config)
		}
	}

	#[cfg(feature = "try-runtime")]
	impl frame_try_runtime::TryRuntime<Block> for Runtime {
		fn on_runtime_upgrade(checks: frame_try_runtime::UpgradeCheckSelect) -> (Weight, Weight) {
			// A dry run must stop where the check fails, with the reason.
			let weight = Executive::try_runtime_upgrade(checks).expect("the upgrade fails its checks");
			(weight, crate::configs::system::RuntimeBlockWeights::get().max_block)
		}

		fn execute_block(
			block: <Block as BlockT>::LazyBlock,
			state_root_check: bool,
			signature_check: bool,
			select: frame_try_runtime::TryStateSelect,
		) -> Weight {
			Executive::try_execute_block(block, state_root_check, signature_check, select)
				.expect("the block does not execute")
		}
	}
}
