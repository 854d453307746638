// SPDX-License-Identifier: Apache-2.0

import { Page } from './pages.mjs';

/** The flags of a public RPC node in docs/operators.md, but for those that depend on chain and machine. */
export function publicProfile(guide = new Page('docs/operators.md')) {
	const [, command] = /## A public RPC node[^]*?\n {4}(enmesh-node [^]*?)\n\n/.exec(guide.text);
	const flags = command.replaceAll('\\\n', ' ').split(/\s+/);
	return flags.slice(flags.indexOf('--rpc-methods'));
}
