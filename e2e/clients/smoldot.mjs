// SPDX-License-Identifier: Apache-2.0
// The steps with a light client in this process: smoldot, from the chain spec alone, talking to the node as to any peer.
// Usage: node smoldot.mjs WS-URL CHAIN-SPEC-FILE. The URL is only asked, over HTTP, whether what the light client saw is true.

import { getSmProvider } from 'polkadot-api/sm-provider';

import { startLight } from './light.mjs';
import { papiSteps } from './papi-steps.mjs';
import { cannot, play } from './steps.mjs';

const [, , url, spec, name = 'smoldot'] = process.argv;
const light = startLight(spec);
const steps = await papiSteps(name, getSmProvider(light.chain), Number(new URL(url).port));

/** The step is tried, and given up as soon as the light client says that a proof lacks what this runtime call reads. */
const withoutProof = (reason, id, call) => {
	const attempt = steps[id];
	steps[id] = () => cannot(reason, /MissingProofEntry/, () => Promise.race([
		attempt(),
		light.heard(new RegExp(`function_name=${call},.*error=MissingProofEntry`)).then((line) => { throw new Error(line); }),
	]));
};
/** The step is tried, and fails with this. */
const limited = (reason, id, limit) => {
	const attempt = steps[id];
	steps[id] = () => cannot(reason, limit, attempt);
};

limited('a light client has no old states: it reads blocks from the last finalized one on, and those it was told to keep', 'historic-genesis', /not pinned/);
limited('a light client has no archive', 'rpc-archive', /does not exist/);
limited('a light client is no node: it has no `grandpa_*` methods', 'rpc-node', /Not implemented in smoldot/);
const EXISTS = 'smoldot wants the value in the proof where the runtime only asks whether there is one, and the node\'s proofs have its hash alone';
withoutProof(`${EXISTS} (\`Members::contains_key\` while the transaction is validated)`, 'learn-feeless', 'TaggedTransactionQueue_validate_transaction');
withoutProof(`${EXISTS} (\`Daos::contains_key\`)`, 'runtime-api-exists', 'DaoApi_account');

// At the end: for such a proof the light client leaves its peer alone for a while, and it has no other.
await play(steps, { last: ['learn-feeless', 'runtime-api-exists'] });
steps.close();
await light.end();
process.exit();
