// SPDX-License-Identifier: Apache-2.0
import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';

const provider = new WsProvider(process.argv[2] ?? 'ws://127.0.0.1:9944');
const api = await ApiPromise.create({ provider, noInitWarn: true });
const alice = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
const [chain, { number }] = await Promise.all([api.rpc.system.chain(), api.rpc.chain.getHeader()]);
const { data } = await api.query.system.account(alice.address);
console.log(`${chain}, block ${number}; Alice has ${data.free.toBigInt() / 10n ** 12n} MESH`);
const commons = (await api.call.daoApi.dao(0)).unwrap();
console.log(`DAO 0, the Commons, has ${commons.members} members and the account ${commons.account}`);

await new Promise((done, fail) => {
	api.tx.system.remarkWithEvent('Hello, Enmesh!').signAndSend(alice, ({ status, isError, dispatchError }) => {
		if (isError || dispatchError) fail(new Error(`refused: ${dispatchError ?? status}`));
		if (status.isFinalized) done(console.log(`remark is final in block ${status.asFinalized}`));
	}).catch(fail);
});
await api.disconnect();
