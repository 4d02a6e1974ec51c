import { highestOf, lowestOf, recordIn, recordsIn, type UnknownFields } from '../../../base/values/records';
import type { WrittenBooks } from '../books';
import { composedMessagesOver } from './composedMessages';
import type { Session } from './session';
import { MUTATION_CAP } from './wire';

export function writtenOver(session: Session): WrittenBooks {
	const { send } = composedMessagesOver(session);
	return {
		async mutations({ from: day, to }) {
			const ask = async (filter: Record<string, unknown>) => {
				const cFilter = { DatumVan: day, DatumTm: to, ...filter };
				const answer = recordIn(await send('GetMutaties', { cFilter }));
				return listed(recordIn(answer.Mutaties).cMutatieList);
			};
			const mutations = await ask({});
			const rows = mutations.flatMap((one) => listed(recordIn(one.MutatieRegels).cMutatieListRegel));
			const numbers = mutations.map(numberOf);
			if (numbers.length === 0) return { mutations, rows, numbers };
			// A mutation that has no number yet has 0.
			const given = numbers.map(Number).filter((number) => number > 0);
			if (given.length === 0) return { mutations, rows, numbers };
			const [lowest, highest] = [lowestOf(given), highestOf(given)];
			const from = async (first: number, last: number) =>
				(await ask({ MutatieNrVan: String(first), MutatieNrTm: String(last) })).map(numberOf);
			if (numbers.length >= MUTATION_CAP)
				return { mutations, rows, numbers, above: await from(lowest + 1, HIGHEST) };
			const below = lowest > 1 ? await from(1, lowest - 1) : [];
			const others = [...below, ...(await from(highest + 1, HIGHEST))];
			const beyond = without(others, numbers);
			if (beyond.length === 0) return { mutations, rows, numbers, beyond };
			// By now the list has the mutations that somebody booked meanwhile.
			return { mutations, rows, numbers, beyond: without(beyond, (await ask({})).map(numberOf)) };
		},
		async balance(ledgerAccount, { from, to }) {
			const cFilter = { GbCode: ledgerAccount, DatumVan: from, DatumTot: to };
			return String(recordIn(await send('GetSaldo', { cFilter })).Saldo);
		},
	};
}

const HIGHEST = 999_999_999;

const numberOf = ({ MutatieNr: number }: UnknownFields) => String(number);

function without(numbers: readonly string[], known: readonly string[]): string[] {
	const all = new Set(known);
	return numbers.filter((number) => !all.has(number));
}

/** A list of one record may come as that record itself. */
function listed(value: unknown): UnknownFields[] {
	return recordsIn(Array.isArray(value) ? value : [value]);
}
