// SPDX-License-Identifier: Apache-2.0
// Runs every client against one node and compares what they found. Usage: node run.mjs [--write]
//   --write   writes docs/clients.md anew
// Without a binary in ENMESH_SUBXT its column stays as docs/clients.md has it.

import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { Node, newDir, removeDir, run } from '../lib/node.mjs';
import { fund } from './fund.mjs';
import { STEPS } from './steps.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
export const PAGE = fileURLToPath(new URL('../../docs/clients.md', import.meta.url));
const CLIENT_MS = 600_000;

const version = (name) => createRequire(import.meta.url)(`${HERE}../node_modules/${name}/package.json`).version;
/** The clients by id, as the page calls them. */
export const CLIENTS = {
	'polkadot-js': `Polkadot.js API ${version('@polkadot/api')}`,
	papi: `polkadot-api ${version('polkadot-api')}`,
	smoldot: `smoldot ${version('@polkadot-api/smoldot/node_modules/smoldot')} under polkadot-api`,
	subxt: 'subxt 0.50.3',
};

/** The lines of a client: step → [state, detail]. */
function parse(client, out) {
	const found = new Map();
	for (const line of out.split('\n')) {
		const [id, state, detail = ''] = line.split('\t');
		if (['ok', 'cannot', 'failed'].includes(state)) {
			found.set(id, [state, detail]);
		}
	}
	return STEPS.map(([id]) => [id, ...(found.get(id) ?? ['failed', `${client} printed no line for it`])]);
}

/** Runs a program to its end; what it has said comes back, even if it hangs afterwards. */
async function hear(command, args) {
	const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	const out = { stdout: '', stderr: '' };
	for (const name of ['stdout', 'stderr']) {
		child[name].setEncoding('utf8').on('data', (text) => { out[name] += text; });
	}
	const timer = setTimeout(() => child.kill('SIGKILL'), CLIENT_MS);
	const code = await new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	clearTimeout(timer);
	return { code, ...out };
}

/** What a client says of its steps. */
async function tell(client, command, args) {
	const { code, stdout, stderr } = await hear(command, args);
	return { steps: parse(client, stdout), code, stderr };
}

/** What the light client says that comes late. */
async function tellLate(url, spec) {
	const { stdout, stderr } = await hear(process.execPath, [join(HERE, 'late-light.mjs'), url, spec]);
	return stdout ? JSON.parse(stdout) : { error: stderr };
}

/** The dev chain's spec in a file, with a running node as the only one to begin with. */
async function writeSpec(node, dir) {
	const { stdout } = await run(['export-chain-spec', '--chain', 'dev', '--raw']);
	const id = await node.rpc('system_localPeerId');
	const spec = { ...JSON.parse(stdout), bootNodes: [`/ip4/127.0.0.1/tcp/${node.p2pPort}/p2p/${id}`] };
	const file = join(dir, 'spec.json');
	writeFileSync(file, JSON.stringify(spec));
	return file;
}

/** Runs all clients side by side. Returns client → { steps, code, stderr }, and what the light client that came late saw. */
export async function runAll() {
	const dir = newDir();
	const node = await Node.start();
	try {
		const binary = process.env.ENMESH_SUBXT;
		const spec = await writeSpec(node, dir);
		const commands = {
			'polkadot-js': [process.execPath, [join(HERE, 'polkadot-js.mjs'), node.ws]],
			papi: [process.execPath, [join(HERE, 'papi.mjs'), node.ws]],
			smoldot: [process.execPath, [join(HERE, 'smoldot.mjs'), node.ws, spec]],
			...(binary ? { subxt: [binary, [node.ws]] } : {}),
		};
		await fund(node, Object.keys(commands));
		const done = Object.entries(commands).map(async ([client, command]) => [client, await tell(client, ...command)]);
		const results = Object.fromEntries(await Promise.all(done));
		return { results, late: await tellLate(node.ws, spec) };
	} finally {
		await node.dispose();
		removeDir(dir);
	}
}

const cellsOf = (line) => line.split('|').slice(1, -1).map((cell) => cell.trim());

/** A client's column of the page as it is: step → [state, reason]. */
export function committed(page, client) {
	const lines = page.split('\n');
	const column = cellsOf(lines.find((line) => line.startsWith('| step '))).indexOf(CLIENTS[client]);
	const reasons = new Map();
	let section;
	for (const line of lines) {
		section = line.startsWith('## ') ? line.slice(3) : section;
		const reason = /^\* `([\w-]+)`: (.*)$/.exec(line);
		if (reason && section === CLIENTS[client]) {
			reasons.set(reason[1], reason[2]);
		}
	}
	return STEPS.map(([id]) => {
		const row = lines.find((line) => line.startsWith(`| \`${id}\` `));
		const state = (row && cellsOf(row)[column]) ?? 'unknown';
		return [id, state, state === 'cannot' ? reasons.get(id) ?? '' : ''];
	});
}

/** The page: step × client, and why what cannot be done cannot. */
export function render(results, page) {
	const table = Object.fromEntries(Object.keys(CLIENTS).map((client) => [
		client, results[client]?.steps ?? committed(page, client),
	]));
	const names = Object.values(CLIENTS);
	const rows = STEPS.map(([id, what], i) => `| \`${id}\` | ${what} | ${Object.values(table).map((steps) => steps[i][1]).join(' | ')} |`);
	const reasons = Object.entries(table).flatMap(([client, steps]) => {
		const unable = steps.filter(([, state]) => state === 'cannot').map(([id, , reason]) => `* \`${id}\`: ${reason}`);
		return unable.length ? ['', `## ${CLIENTS[client]}`, '', ...unable] : [];
	});
	return [
		'# Clients', '',
		'What the clients people have can do with this chain, with nothing but its metadata. Written by `node e2e/clients/run.mjs --write`',
		'from what they did against a node with Aura and GRANDPA; `scripts/clients.sh` does it again and fails if anything differs,',
		'also if a client has learned something new.', '',
		'What a client cannot do it has tried: *cannot* means that the attempt ends with the limitation named below the table.', '',
		'A light client that comes when the chain is old jumps to a finalized block by warp sync and follows GRANDPA from there; that is',
		'tried, too.', '',
		`| step | what it shows | ${names.join(' | ')} |`,
		`|---|---|${names.map(() => '---|').join('')}`,
		...rows, ...reasons, '',
	].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { results, late } = await runAll();
	for (const [client, { steps, code, stderr }] of Object.entries(results)) {
		console.log(`${CLIENTS[client]} (exit code ${code})`);
		steps.forEach((line) => console.log(`  ${line.join('\t')}`));
		if (code !== 0) {
			console.log(stderr);
		}
	}
	console.log('late light client', late);
	if (late.error || Object.values(results).some(({ steps }) => steps.some(([, state]) => state === 'failed'))) {
		console.log('a step failed: docs/clients.md stays as it is');
		process.exitCode = 1;
	} else if (process.argv.includes('--write')) {
		let page = '| step |';
		try {
			page = readFileSync(PAGE, 'utf8');
		} catch {
			// The first time.
		}
		writeFileSync(PAGE, render(results, page));
	}
}
