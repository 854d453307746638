// SPDX-License-Identifier: Apache-2.0
// A stand-in for a language model behind an OpenAI-compatible endpoint: it answers whatever a test lets it answer.

import { once } from 'node:events';
import { createServer } from 'node:http';

/** An answer of the form that an assessor asks for. */
export const answer = (quality, quantity, impact, reason = 'clear') => JSON.stringify({ quality, quantity, impact, reason });

/** The work in a request: the one line between the two marks. */
export const workIn = ({ messages }) => JSON.parse(messages[1].content.split('\n')[1]);

/** As gullible as can be: answers with whatever object the work tells it to, else with full scores. */
export const gullible = (asked) => workIn(asked).match(/\{.*?\}/)?.[0] ?? answer(10_000, 10_000, 10_000);

/** `act` gives the answer to a request, or undefined to fail. Keeps every request. */
export class Endpoint {
	static async begin(act = () => '{}') {
		const endpoint = new Endpoint();
		endpoint.requests = [];
		endpoint.act = act;
		endpoint.server = createServer(async (request, response) => {
			let body = '';
			for await (const part of request) {
				body += part;
			}
			const asked = JSON.parse(body);
			endpoint.requests.push({ url: request.url, headers: request.headers, asked });
			const content = endpoint.act(asked);
			response.statusCode = content === undefined ? 503 : 200;
			response.end(JSON.stringify({ choices: [{ message: { content } }] }));
		});
		endpoint.server.listen(0, '127.0.0.1');
		await once(endpoint.server, 'listening');
		endpoint.url = `http://127.0.0.1:${endpoint.server.address().port}/v1`;
		return endpoint;
	}

	end() {
		this.server.close();
		this.server.closeAllConnections();
	}
}
