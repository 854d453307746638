//! Builds the wasm blob.

fn main() {
	// The target directory may lie outside the repository; the lock file is here, and the wasm build must obey it.
	std::env::set_var("WASM_BUILD_WORKSPACE_HINT", env!("CARGO_MANIFEST_DIR"));
	#[cfg(feature = "std")]
	substrate_wasm_builder::WasmBuilder::build_using_defaults();
}
