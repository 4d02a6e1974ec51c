import { recordIn, recordsIn, type UnknownFields } from '../../../base/values/records';
import type { WrittenBooks } from '../books';
import { composedRequestsOver } from './composedRequests';
import type { Ids } from './ids';
import { operationOf, type Session } from './session';

/** Each mutation in full takes a call. */
const LISTED = 20;
const WHOLE = 5;

export function writtenOver(session: Session, { accounts }: Ids): WrittenBooks {
	const { send } = composedRequestsOver(session);
	const ask = async (path: string, query: Record<string, unknown> = {}) =>
		recordIn(await send({ method: 'GET', path, query, body: {} }));
	return {
		async mutations({ from, to }) {
			const list = recordsIn(
				(await ask('mutation', { limit: LISTED, 'date[range]': `${from},${to}` })).items,
			);
			const whole: UnknownFields[] = [];
			for (const { id } of list.slice(0, WHOLE))
				if (typeof id === 'number' && id > 0) whole.push(await ask(`mutation/${id}`));
			return {
				mutations: [...list, ...whole],
				rows: whole.flatMap(({ rows }) => recordsIn(rows)),
				numbers: list.map(({ id }) => String(id)),
			};
		},
		async balance(ledgerAccount, { from, to }) {
			const id = await accounts.idOf(ledgerAccount, operationOf('GET', 'ledger/0/balance'));
			return String((await ask(`ledger/${id}/balance`, { from, to })).balance);
		},
	};
}
