// SPDX-License-Identifier: Apache-2.0

//! Chain specs. Genesis itself is made by the runtime's presets; here it only gets a name.

use enmesh_runtime::{
	genesis_config_presets::{get_preset, PUBLIC_TESTNET_PRESET},
	WASM_BINARY,
};
use polkadot_sdk::{
	sc_service::{ChainType, GenericChainSpec, Properties},
	sp_genesis_builder::{DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET},
};
use std::path::PathBuf;

/// A chain spec without extensions.
pub type ChainSpec = GenericChainSpec;

/// The spec of a built-in network, or the one in a file.
pub fn load(id: &str) -> Result<ChainSpec, String> {
	match id {
		"dev" => built_in(
			"Enmesh Development",
			"dev",
			ChainType::Development,
			DEV_RUNTIME_PRESET,
		),
		"" | "local" => built_in(
			"Enmesh Local",
			"local",
			ChainType::Local,
			LOCAL_TESTNET_RUNTIME_PRESET,
		),
		"testnet" => built_in(
			"Enmesh Testnet",
			"testnet",
			ChainType::Live,
			PUBLIC_TESTNET_PRESET,
		),
		path => from_file(path),
	}
}

fn built_in(name: &str, id: &str, kind: ChainType, preset: &str) -> Result<ChainSpec, String> {
	let wasm = WASM_BINARY.ok_or(
		"this node was built without a runtime (SKIP_WASM_BUILD): build it again, or give --chain a file",
	)?;
	// Not by its name: the wasm would be asked for the preset, and compiled once more for that at a first start.
	let genesis = get_preset(&preset.into())
		.and_then(|preset| serde_json::from_slice(&preset).ok())
		.ok_or_else(|| {
			format!("the runtime has no preset '{preset}', or cannot read a key in it")
		})?;
	Ok(ChainSpec::builder(wasm, None)
		.with_name(name)
		.with_id(&format!("enmesh_{id}"))
		.with_protocol_id(&format!("enmesh-{id}"))
		.with_chain_type(kind)
		.with_properties(properties())
		.with_genesis_config_patch(genesis)
		.build())
}

fn from_file(path: &str) -> Result<ChainSpec, String> {
	let file = PathBuf::from(path);
	if !file.is_file() {
		return Err(format!(
			"there is no chain '{path}': use dev, local, testnet or the path of a chain spec"
		));
	}
	ChainSpec::from_json_file(file).map_err(|error| format!("chain spec '{path}': {error}"))
}

fn properties() -> Properties {
	let mut properties = Properties::new();
	properties.insert("tokenSymbol".into(), "MESH".into());
	properties.insert("tokenDecimals".into(), 12.into());
	properties.insert("ss58Format".into(), 42.into());
	properties
}
