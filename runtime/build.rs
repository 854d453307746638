//! Builds the wasm blob that goes on chain, unless the caller only wants the native library.

fn main() {
	// The target directory may lie outside the repository; the lock file is here, and the wasm build must obey it.
	std::env::set_var(
		"WASM_BUILD_WORKSPACE_HINT",
		concat!(env!("CARGO_MANIFEST_DIR"), "/.."),
	);

	// What goes on chain is compiled as a whole, whatever the profile around it: calls take up to a third less time, and it is
	// smaller. `WASM_BUILD_TYPE` chooses otherwise.
	if std::env::var_os("WASM_BUILD_TYPE").is_none() {
		std::env::set_var("WASM_BUILD_TYPE", "production");
	}

	#[cfg(all(feature = "std", feature = "metadata-hash"))]
	substrate_wasm_builder::WasmBuilder::init_with_defaults()
		.enable_metadata_hash("MESH", 12)
		.build();

	#[cfg(all(feature = "std", not(feature = "metadata-hash")))]
	substrate_wasm_builder::WasmBuilder::build_using_defaults();
}
