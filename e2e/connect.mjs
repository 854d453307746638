// SPDX-License-Identifier: Apache-2.0
import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';

const api = await ApiPromise.create({ provider: new WsProvider(process.argv[2] ?? 'ws://127.0.0.1:9944') });
const alice = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
const { number } = await api.rpc.chain.getHeader();
const { data } = await api.query.system.account(alice.address);
console.log(`${await api.rpc.system.chain()}, block ${number}; Alice has ${data.free.toHuman()} units of MESH·10⁻¹²`);

await new Promise((done, fail) => {
	api.tx.system.remarkWithEvent('Hello, Enmesh!').signAndSend(alice, ({ status, dispatchError }) => {
		if (dispatchError) fail(new Error(`refused: ${dispatchError}`));
		if (status.isFinalized) done(console.log(`remark is final in block ${status.asFinalized}`));
	}).catch(fail);
});
await api.disconnect();
