// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: programs, tables, attesters, privileges, fuel, mentors' rules.

use frame_support::pallet_macros::pallet_section;

/// Benchmarks: programs, tables, attesters, privileges, fuel, mentors' rules.
#[pallet_section]
mod programs {
	#[benchmark]
	fn create_program() {
		set_week::<T>(WEEK);
		let owner: T::AccountId = account("owner", 0, 0);
		let footprint = Footprint::from_parts(1, program_bytes::<T>(0));
		T::ProgramConsideration::ensure_successful(&owner, footprint);
		let settings = Settings {
			max_members: 9,
			rules: rules::<T>(),
		};
		let id = NextProgram::<T>::get();

		#[extrinsic_call]
		_(by::<T>(&owner), metadata::<T>(), settings);

		assert!(Programs::<T>::contains_key(id));
	}

	#[benchmark]
	fn update_program() {
		let (owner, id) = program::<T>(0);

		#[extrinsic_call]
		_(
			by::<T>(&owner),
			id,
			Some(metadata::<T>()),
			Some(3),
			Some(rules::<T>()),
		);

		assert_eq!(Programs::<T>::get(id).unwrap().max_members, 3);
	}

	#[benchmark]
	fn add_row() {
		let (owner, id) = program::<T>(MAX_ROWS - 1);

		#[extrinsic_call]
		_(by::<T>(&owner), id, spec(99, Mode::Once), terms());

		assert_eq!(Tables::<T>::get(id).len() as u32, MAX_ROWS);
	}

	#[benchmark]
	fn set_row() {
		let (owner, id) = program::<T>(MAX_ROWS);
		let dearer = Terms {
			points: 2,
			..terms()
		};

		#[extrinsic_call]
		_(by::<T>(&owner), id, 63, dearer);

		assert_eq!(Tables::<T>::get(id)[63].terms.latest().unwrap().points, 2);
	}

	#[benchmark]
	fn close_program() {
		let (owner, id) = program::<T>(MAX_ROWS);
		fuel::<T>(&owner, id);

		#[extrinsic_call]
		_(by::<T>(&owner), id);

		assert!(!Programs::<T>::contains_key(id));
	}

	#[benchmark]
	fn set_attester() {
		let (owner, id) = program::<T>(MAX_ROWS);
		let who: T::AccountId = account("attester", 0, 0);
		let bytes = AttesterOf::<T>::max_encoded_len();
		T::AttesterConsideration::ensure_successful(&owner, Footprint::from_parts(1, bytes));
		let rows = all_rows(MAX_ROWS);

		#[extrinsic_call]
		_(by::<T>(&owner), id, who.clone(), rows, 1_000, 0);

		assert!(Attesters::<T>::contains_key(id, who));
	}

	#[benchmark]
	fn remove_attester() {
		let (owner, id) = program::<T>(MAX_ROWS);
		let who = attest::<T>(&owner, id, MAX_ROWS);

		#[extrinsic_call]
		_(by::<T>(&owner), id, who.clone());

		assert!(!Attesters::<T>::contains_key(id, who));
	}

	#[benchmark]
	fn add_privilege() {
		let (owner, id) = program::<T>(1);

		#[extrinsic_call]
		_(by::<T>(&owner), id, name(), Effect::Code, offer());

		assert_eq!(Privileges::<T>::get(id).len(), 1);
	}

	#[benchmark]
	fn set_privilege() {
		let (owner, id) = program::<T>(1);
		let origin = by::<T>(&owner).into();
		Pallet::<T>::add_privilege(origin, id, name(), Effect::Code, offer()).unwrap();
		let dearer = Offer {
			price: 7,
			..offer()
		};

		#[extrinsic_call]
		_(by::<T>(&owner), id, 0, dearer);

		assert_eq!(Privileges::<T>::get(id)[0].offer.price, 7);
	}

	#[benchmark]
	fn add_fuel() {
		let (owner, id) = program::<T>(1);
		fund::<T>(&owner);

		#[extrinsic_call]
		_(by::<T>(&owner), id, 1 << 40);

		assert_eq!(Fuel::<T>::get(id), 1 << 40);
	}

	#[benchmark]
	fn take_fuel() {
		let (owner, id) = program::<T>(1);
		fuel::<T>(&owner, id);

		#[extrinsic_call]
		_(by::<T>(&owner), id, MUCH / 4);

		assert_eq!(Fuel::<T>::get(id), 0);
	}

	#[benchmark]
	fn set_mentor_rule() {
		let (owner, id) = program::<T>(MAX_ROWS);
		Tables::<T>::mutate(id, |table| table[63].mode = Mode::Chain);
		let credit = MentorRule {
			row: 63,
			per_week: 1,
		};

		#[extrinsic_call]
		_(by::<T>(&owner), id, Some(credit));

		assert!(MentorRules::<T>::contains_key(id));
	}
}
