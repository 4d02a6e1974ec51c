import { lowestOf, recordIn, recordsIn, type UnknownFields } from '../../../base/values/records';
import type { WrittenBooks } from '../books';
import { composedMessagesOver } from './composedMessages';
import type { Session } from './session';
import { MUTATION_CAP } from './wire';

export function writtenOver(session: Session): WrittenBooks {
	const { send } = composedMessagesOver(session);
	return {
		async mutations({ from, to }) {
			const ask = async (filter: Record<string, unknown>) => {
				const cFilter = { DatumVan: from, DatumTm: to, ...filter };
				const answer = recordIn(await send('GetMutaties', { cFilter }));
				return listed(recordIn(answer.Mutaties).cMutatieList);
			};
			const mutations = await ask({});
			const rows = mutations.flatMap((one) => listed(recordIn(one.MutatieRegels).cMutatieListRegel));
			const numbers = mutations.map(numberOf);
			if (mutations.length < MUTATION_CAP) return { mutations, rows, numbers };
			const lowest = lowestOf(numbers.map(Number));
			const above = await ask({ MutatieNrVan: String(lowest + 1), MutatieNrTm: HIGHEST });
			return { mutations, rows, numbers, above: above.map(numberOf) };
		},
		async balance(ledgerAccount, { from, to }) {
			const cFilter = { GbCode: ledgerAccount, DatumVan: from, DatumTot: to };
			return String(recordIn(await send('GetSaldo', { cFilter })).Saldo);
		},
	};
}

const HIGHEST = '999999999';

const numberOf = ({ MutatieNr: number }: UnknownFields) => String(number);

/** A list of one may be that one. */
function listed(value: unknown): UnknownFields[] {
	return recordsIn(Array.isArray(value) ? value : [value]);
}
