// SPDX-License-Identifier: Apache-2.0
// What no client would send: JSON that is none, requests that are none, bytes that decode to nothing.

import { Buffer } from 'node:buffer';

const hex = (bytes) => `0x${Buffer.from(bytes).toString('hex')}`;
const call = (method, params) => JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });

/** Texts that are no valid JSON-RPC request. */
export const TEXTS = [
	'', ' ', '{', '}', '[', ']', '[]', '{}', 'null', 'true', '0', '-', '"', '"x"', '\u0000', '{"jsonrpc"', '{"jsonrpc":"2.0"',
	'{"jsonrpc":"2.0","id":1}', '{"jsonrpc":"1.0","id":1,"method":"system_chain"}', '{"jsonrpc":2.0,"id":1,"method":"system_chain"}',
	'{"jsonrpc":"2.0","id":1,"method":1}', '{"jsonrpc":"2.0","id":1,"method":null}',
	'{"jsonrpc":"2.0","id":1,"method":["system_chain"]}',
	'{"jsonrpc":"2.0","id":1,"method":"system_chain","params":', '{"jsonrpc":"2.0","id":1,"method":"system_chain"}}',
	"{'jsonrpc':'2.0','id':1,'method':'system_chain'}",
	'{"jsonrpc":"2.0","id":1,"method":"system_chain",}', '{"jsonrpc":"2.0","id":1,"method":"\\ud800"}',
	'[1,2,3]', '[[]]', '[{}]', '[null]', '[{"jsonrpc":"2.0"},{"jsonrpc":"2.0"}]',
	'['.repeat(100_000), '{"a":'.repeat(100_000), `"${'x'.repeat(1_000_000)}`, `{"jsonrpc":"2.0","id":1,"method":"${'x'.repeat(1_000_000)}"}`,
	call('no_such_method', []), call('', []), call('system_chain\u0000', []),
];

/** Without an id that is one: the server takes them for notifications, which have no answer. */
export const SILENT = ['{}', '[1]', '1e400', '1,"id":2'].map((id) => `{"jsonrpc":"2.0","id":${id},"method":"system_chain"}`);

/** Bytes that are no UTF-8. */
export const BYTES = [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0x7b, 0xff, 0x7d], [0xef, 0xbb, 0xbf, 0x7b, 0x7d]].map(Buffer.from);

/** Requests with arguments of the wrong number, kind or size. */
const ARGUMENTS = [
	['author_submitExtrinsic', []], ['author_submitExtrinsic', [null]], ['author_submitExtrinsic', [1]], ['author_submitExtrinsic', ['']],
	['author_submitExtrinsic', ['0x']], ['author_submitExtrinsic', ['0x0']], ['author_submitExtrinsic', ['0xzz']],
	['author_submitExtrinsic', ['nothing']], ['author_submitExtrinsic', [['0x00']]], ['state_call', []], ['state_call', ['Core_version']], ['state_call', ['', '0x']],
	['state_call', ['No_such_function', '0x']], ['state_call', ['Core_version\u0000', '0x']], ['state_call', ['x'.repeat(100_000), '0x']],
	['state_call', ['Core_version', '0x', '0x00']], ['state_call', ['Core_version', '0x', hex(Buffer.alloc(32, 1))]],
	['state_getStorage', []], ['state_getStorage', [{}]], ['state_getStorage', ['key']],
	['state_getStorage', ['0x00', 'latest']], ['state_getStorage', ['0x00', hex(Buffer.alloc(31))]],
	['state_getStorage', ['0x00', hex(Buffer.alloc(32))]],
	['state_getKeysPaged', ['0x', 1_000_000]], ['state_getKeysPaged', ['0x', -1]], ['state_getKeysPaged', ['0x', 1e30]],
	['state_queryStorageAt', ['0x00']], ['state_queryStorageAt', [[1]]], ['state_getReadProof', [['0x00'], hex(Buffer.alloc(32))]],
	['chain_getBlock', [0]], ['chain_getBlock', ['0x']], ['chain_getBlock', [hex(Buffer.alloc(33))]], ['chain_getBlockHash', ['x']],
	['chain_getBlockHash', [-1]], ['chain_getBlockHash', [[[]]]], ['chain_getBlockHash', [2 ** 60]], ['chain_getHeader', [{}]],
	['childstate_getStorage', ['0x00', '0x00']], ['childstate_getKeysPaged', ['0x3a6368696c645f73746f726167653a', '0x', 1e6]],
	['payment_queryInfo', ['0x']], ['payment_queryFeeDetails', ['0xffff']], ['system_accountNextIndex', ['nobody']],
	['system_accountNextIndex', [0]],
	['grandpa_proveFinality', [4_294_967_295]], ['grandpa_proveFinality', [-1]], ['chainHead_v1_follow', []], ['chainHead_v1_body', ['x', 'y']],
	['transaction_v1_broadcast', ['zz']], ['archive_v1_body', ['x']], ['archive_v1_call', ['0x', 'x', 'y']],
];

export const REQUESTS = ARGUMENTS.map(([method, params]) => call(method, params));

/** Random bytes of up to `most`, some with lengths in front that lie. */
function bytes(random, most) {
	const body = Buffer.from(Array.from({ length: random.below(most) }, () => random.below(256)));
	const fronts = [
		[], [0x84], [0x04], [0xfe, 0xff, 0xff, 0xff], [0x03, 0xff, 0xff, 0xff, 0xff], [0x13, ...Array(8).fill(0xff)],
		[0xff, ...Array(67).fill(0xff)], [(body.length << 2) & 0xff | 1, (body.length >> 6) & 0xff],
	];
	return Buffer.concat([Buffer.from(fronts[random.below(fronts.length)]), body]);
}

/** A valid transaction with a bit turned, a part cut off, or something added. */
function damaged(random, valid) {
	const copy = Buffer.from(valid);
	const kind = random.below(3);
	if (kind === 0) {
		copy[random.below(copy.length)] ^= 1 << random.below(8);
		return copy;
	}
	return kind === 1 ? copy.subarray(0, random.below(copy.length)) : Buffer.concat([copy, bytes(random, 64)]);
}

/** A request with SCALE that is none: a transaction, a call of any function of the runtime, a storage key. */
export function scale(random, functions, valid) {
	const one = (list) => list[random.below(list.length)];
	const makers = [
		() => call('author_submitExtrinsic', [hex(bytes(random, 600))]),
		() => call('author_submitExtrinsic', [hex(damaged(random, valid))]),
		() => call('state_call', [one(functions), hex(bytes(random, 300))]),
		() => call('state_call', [one(functions), '0x']),
		() => call('state_getStorage', [hex(bytes(random, 200))]),
		() => call('state_getKeysPaged', [hex(bytes(random, 40)), 10, hex(bytes(random, 40))]),
		() => call('payment_queryInfo', [hex(damaged(random, valid))]),
	];
	return one(makers)();
}
