// SPDX-License-Identifier: Apache-2.0
// The steps with polkadot-api. Usage: node papi.mjs WS-URL

import { getWsProvider } from 'polkadot-api/ws';
import { WebSocket } from 'ws';

import { papiSteps } from './papi-steps.mjs';
import { play } from './steps.mjs';

const url = process.argv[2];
// Node.js has a WebSocket of its own only from version 22 on.
const steps = await papiSteps(process.argv[3] ?? 'papi', getWsProvider(url, { websocketClass: WebSocket }), Number(new URL(url).port));
await play(steps);
steps.close();
