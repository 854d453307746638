// SPDX-License-Identifier: Apache-2.0
// What lets a node start in a second instead of twenty.

import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';

import { run } from './node.mjs';

// Compiling the runtime takes nine seconds of one core, and others may want that core.
const EXPORT_MS = 300_000;

/**
 * The development chain with its genesis as storage, as every real network has it, in a file in `dir`. From the short form
 * the first start builds the genesis, with a runtime compiled for nothing else.
 */
export async function rawSpec(dir) {
	const path = join(dir, 'chain.json');
	const command = ['export-chain-spec', '--chain', 'dev', '--raw', '--output', path];
	const { code, stderr } = await run(command, { timeoutMs: EXPORT_MS });
	assert.equal(code, 0, stderr);
	return path;
}

/** A new node takes the runtime that another one has compiled. */
export function copyCompiled(from, to) {
	const at = (basePath) => join(basePath, 'chains', 'enmesh_dev', 'compiled');
	cpSync(at(from), at(to), { recursive: true });
}
