import { addDays, daysBetween, type BookDate } from '../../shared/values/dates';
import { parseDecimal, type Money } from '../../shared/values/money';
import { notDone } from '../../shared/problems/problem';
import type { Problem } from '../../shared/rows/findings/finding';
import type { Books } from './readBooks';
import { Chart } from './chart';
import type { MemorialEntry } from './memorial';
import { rowText } from './runView';
import type { Books as EBoekhouden } from '../books/books';
import type { ListedMutation, Mutation } from '../books/types';

/** The books of an administration, as the synchronization uses them. */
export function booksOf(client: Pick<EBoekhouden, 'ledger' | 'costCentres' | 'mutations'>): Books {
	return {
		async chart({ costCentres }) {
			const accounts = await client.ledger.list();
			return new Chart(accounts, costCentres ? await client.costCentres.list() : []);
		},
		async memorials(period, isWanted) {
			const keep = isWanted && (({ voucher }: ListedMutation) => isWanted(voucher));
			const kinds = ['memorial'] as const;
			return (await client.mutations.within(period, { kinds, keep })).map(toEntry);
		},
		readsEach: client.mutations.readsEach,
		async pace(dates) {
			const [from = '', to = ''] = [dates[0], dates.at(-1)];
			if (dates.length < FEWEST_DATES) return null;
			const on = async (date: BookDate) =>
				await client.mutations.within({ from: date, to: date }, { listedOnly: true });
			const days = daysBetween(from, to);
			const numbers = [...(await on(from)), ...(await on(to))]
				.map(({ number }) => Number(number))
				.filter(Number.isFinite);
			if (numbers.length < 2 || days < 1) return null;
			const lowest = numbers.reduce((a, b) => Math.min(a, b));
			const highest = numbers.reduce((a, b) => Math.max(a, b));
			return { aDay: (highest - lowest) / days, before: lowest - 1 };
		},
		callsMade: () => client.mutations.callsMade(),
		mostRows: client.mutations.mostRows,
		async add({ date, voucher, description, header, rows }, reference) {
			return await client.mutations.addMemorial({
				date,
				voucher,
				description,
				ledgerAccount: header,
				rows: rows.map(({ amount, text, ...row }) => ({
					...row,
					amount: amount.toFixed(2),
					text: rowText(text),
				})),
				...(reference && { reference }),
			});
		},
		async balance(ledgerAccount, date) {
			// The last day may not be counted.
			const text = await client.ledger.balance(ledgerAccount, { from: date, to: addDays(date, 1) });
			return readAmount(text, (found) => ({ code: 'balanceUnreadable', ledgerAccount, found }));
		},
	};
}

/** With fewer, reading everything costs no more. */
const FEWEST_DATES = 3;

/** A memorial entry as payroll reads it. @throws ServiceProblem for an invalid amount */
export function toEntry(mutation: Mutation): MemorialEntry {
	return {
		number: mutation.number,
		date: mutation.date,
		voucher: mutation.voucher,
		description: mutation.description,
		header: mutation.ledgerAccount,
		rows: mutation.rows.map(({ ledgerAccount, costCentreId, amount }) => ({
			ledgerAccount,
			costCentreId,
			amount: readAmount(amount, (found) => ({
				code: 'mutationUnreadable',
				mutation: mutation.number,
				found,
			})),
		})),
	};
}

/** An amount that cannot be read must not count as zero: the difference would be booked. */
function readAmount(text: string, problemOf: (found: string) => Problem): Money {
	const amount = parseDecimal(text);
	if (amount) return amount;
	throw notDone({ service: 'e-Boekhouden', operation: 'Synchronize' }, problemOf(text.slice(0, 40)));
}
