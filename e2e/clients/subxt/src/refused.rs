// SPDX-License-Identifier: Apache-2.0

//! Transactions that end, that come too late, that are judged without being sent.

use crate::{
	plain::remark,
	world::{ensure, Cannot, Found, Params, World},
};
use subxt::{config::transaction_extensions::CheckMetadataHash, transactions::ValidationResult};

pub async fn mortal(world: &mut World) -> Found {
	let outcome = world
		.send_with(&remark(3), &world.people.me, Params::new().mortal(8))
		.await?;
	let all = outcome.at.extrinsics().fetch().await?;
	let found = all.iter().nth(outcome.index).ok_or("not in the block")??;
	let extensions = found.transaction_extensions().ok_or("not signed")?;
	let era = extensions
		.iter()
		.find(|each| each.name() == "CheckMortality")
		.ok_or("no era")?;
	// Two bytes; the low four bits are the period, as a power of two.
	Ok((1u32 << ((era.bytes()[0] & 15) + 1)).to_string())
}

fn invalid(found: ValidationResult) -> Found {
	match found {
		ValidationResult::Invalid(why) => Ok(format!("{why:?}")),
		other => Err(format!("{other:?}").into()),
	}
}

pub async fn mortal_expired(world: &mut World) -> Found {
	let late = world.late.take().ok_or("signed at the beginning")?;
	// By itself it would ask the block at which it was signed, as in `connect`, where it is valid for ever.
	let late = world.best().await?.tx().from_bytes(late.into_encoded());
	let why = invalid(late.validate().await?)?;
	// The chain takes it for one of a later period: the signature names another first block, or that block is still to come.
	ensure(why == "BadProof" || why == "AncientBirthBlock", &why)?;
	ensure(late.submit().await.is_err(), "it was not refused")?;
	Ok(String::new())
}

pub async fn nonce_stale(world: &mut World) -> Found {
	let used = world
		.sign(&remark(4), &world.people.me, Params::new().nonce(0))
		.await?;
	ensure(invalid(used.validate().await?)? == "Stale", "stale")?;
	ensure(used.submit().await.is_err(), "it was not refused")?;
	Ok(String::new())
}

pub async fn validate(world: &mut World) -> Found {
	let (me, newcomer) = (&world.people.me, &world.people.newcomer);
	let good = world
		.sign(
			&remark(5),
			me,
			Params::new().nonce(world.next_nonce(me).await?),
		)
		.await?;
	ensure(good.validate().await?.is_valid(), "valid")?;
	let nonce = world.next_nonce(newcomer).await?;
	invalid(
		world
			.sign(&remark(5), newcomer, Params::new().nonce(nonce))
			.await?
			.validate()
			.await?,
	)
}

pub async fn metadata_hash(world: &mut World) -> Found {
	let outcome = world.send(&remark(6), &world.people.me).await?;
	let all = outcome.at.extrinsics().fetch().await?;
	let found = all.iter().nth(outcome.index).ok_or("not in the block")??;
	let extensions = found.transaction_extensions().ok_or("not signed")?;
	let mode = extensions
		.find::<CheckMetadataHash>()
		.ok_or("no such extension")??;
	if mode.is_enabled() {
		return Ok("accepted".into());
	}
	Err(Cannot("it computes no digest of the metadata, and its `CheckMetadataHash` is off in every transaction").into())
}
