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

/** The step is tried, and fails with this. */
const limited = (reason, id, limit) => {
	const attempt = steps[id];
	steps[id] = () => cannot(reason, limit, attempt);
};

limited('a light client has no old states: it reads blocks from the last finalized one on, and those it was told to keep', 'historic-genesis', /not pinned/);
limited('a light client has no archive', 'rpc-archive', /does not exist/);
limited('a light client is no node: it has no `grandpa_*` methods', 'rpc-node', /Not implemented in smoldot/);

await play(steps);
steps.close();
await light.end();
process.exit();
