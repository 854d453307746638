// SPDX-License-Identifier: Apache-2.0
// Hashes and addresses. A batch has up to 2^20 of each, so addresses are read and written here instead of by the general
// library, which takes thirty times as long; a test compares the two.

import { createHash } from 'node:crypto';

import { blake2AsU8a, cryptoWaitReady } from '@polkadot/util-crypto';

await cryptoWaitReady();

/** BLAKE2b with 32 bytes, the chain's hash. */
export const blake2 = (bytes) => blake2AsU8a(bytes, 256);

export const toHex = (bytes) => `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')}`;

/** Bytes of `0x…` with exactly so many bytes, or undefined. */
export function fromHex(hex, length) {
	const good = typeof hex === 'string' && /^0x([0-9a-f]{2})*$/i.test(hex) && hex.length === 2 + 2 * length;
	return good ? Buffer.from(hex.slice(2), 'hex') : undefined;
}

/** JSON with sorted keys: the same value gives the same bytes, so it can be hashed. */
export function canonical(value) {
	if (Array.isArray(value)) {
		return `[${value.map(canonical).join(',')}]`;
	}
	if (value !== null && typeof value === 'object') {
		const fields = Object.keys(value).filter((key) => value[key] !== undefined).sort();
		return `{${fields.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
	}
	return JSON.stringify(value);
}

/** The hash of a value's canonical JSON, as hex. */
export const hashOf = (value) => toHex(blake2(Buffer.from(canonical(value))));

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const DIGITS = new Int8Array(128).fill(-1);
[...ALPHABET].forEach((char, digit) => { DIGITS[char.charCodeAt(0)] = digit; });

const checksum = (bytes) => createHash('blake2b512').update('SS58PRE').update(bytes).digest().subarray(0, 2);

// Long numbers in limbs, the lowest first, several characters at a time: all products stay below 2^53.
function widen(limbs, base, factor, add) {
	let carry = add;
	for (let at = 0; at < limbs.length; at += 1) {
		const value = limbs[at] * factor + carry;
		carry = Math.floor(value / base);
		limbs[at] = value - carry * base;
	}
	if (carry > 0) {
		limbs.push(carry);
	}
}

function fromBase58(text) {
	const limbs = [];
	for (let at = 0; at < text.length; at += 4) {
		let [value, factor] = [0, 1];
		for (const char of text.slice(at, at + 4)) {
			const code = char.charCodeAt(0);
			const digit = code < 128 ? DIGITS[code] : -1;
			if (digit < 0) {
				return undefined;
			}
			value = value * 58 + digit;
			factor *= 58;
		}
		widen(limbs, 2 ** 24, factor, value);
	}
	const hex = limbs.reverse().map((limb) => limb.toString(16).padStart(6, '0')).join('').replace(/^(00)+/, '');
	// A leading digit 1 is a leading zero byte.
	const zeros = text.length - text.replace(/^1+/, '').length;
	return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex, 'hex')]);
}

const LIMB58 = 58 ** 5;

function toBase58(bytes) {
	const limbs = [];
	for (let at = 0; at < bytes.length; at += 2) {
		const two = at + 1 < bytes.length;
		widen(limbs, LIMB58, two ? 65_536 : 256, two ? bytes.readUInt16BE(at) : bytes[at]);
	}
	let text = '';
	for (let limb of limbs) {
		for (let digit = 0; digit < 5; digit += 1) {
			text = ALPHABET[limb % 58] + text;
			limb = Math.floor(limb / 58);
		}
	}
	const zeros = bytes.findIndex((byte) => byte !== 0);
	return '1'.repeat(zeros) + text.replace(/^1+/, '');
}

/** The 32 bytes of an account, from an address of any network or `0x…`; undefined if it is none. */
export function accountOf(text) {
	if (text.startsWith('0x')) {
		return fromHex(text, 32);
	}
	const bytes = text.length <= 50 ? fromBase58(text) : undefined;
	if (!bytes) {
		return undefined;
	}
	const prefix = bytes[0] & 0x40 ? 2 : 1;
	if (bytes.length !== prefix + 34 || bytes[0] > 0x7f) {
		return undefined;
	}
	const body = bytes.subarray(0, prefix + 32);
	return checksum(body).equals(bytes.subarray(prefix + 32)) ? bytes.subarray(prefix, prefix + 32) : undefined;
}

/** The address of an account on a network whose number is below 64; Enmesh has 42. */
export function addressOf(account, network = 42) {
	const body = Buffer.concat([Buffer.from([network]), account]);
	return toBase58(Buffer.concat([body, checksum(body)]));
}
