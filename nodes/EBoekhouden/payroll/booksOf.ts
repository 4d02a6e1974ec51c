import { addDays, daysBetween, type BookDate, type DateRange } from '../../shared/values/dates';
import { parseDecimal, type Money } from '../../shared/values/money';
import { ServiceProblem } from '../../shared/problems/problem';
import type { Problem } from '../../shared/rows/findings/finding';
import type { Books } from './payrollBooks';
import { Chart } from './chart';
import type { MemorialEntry } from './memorial';
import type { Books as EBoekhouden } from '../books/books';
import type { Mutation } from '../books/types';

/** The books of an administration, as the synchronisation uses them. */
export function booksOf(client: Pick<EBoekhouden, 'ledger' | 'costCentres' | 'mutations'>): Books {
	return {
		async chart({ costCentres }) {
			const accounts = await client.ledger.list();
			return new Chart(accounts, costCentres ? await client.costCentres.list() : []);
		},
		async memorials(period) {
			return (await client.mutations.within(period)).filter(isMemorial).map(toEntry);
		},
		async memorialsOn(dates, window) {
			if (dates.length < 3) return null;
			const { mutations } = client;
			const on = async (date: BookDate) => await mutations.within({ from: date, to: date });
			const [first = '', last = ''] = [dates[0], dates.at(-1)];
			const callsBefore = mutations.callsMade();
			const ends = [await on(first), await on(last)];
			const callsADate = (mutations.callsMade() - callsBefore) / 2;
			const whole = callsForWhole(ends.flat(), { from: first, to: last }, window);
			if (callsADate * dates.length >= whole) return null;
			for (const date of dates.slice(1, -1)) ends.push(await on(date));
			return ends.flat().filter(isMemorial).map(toEntry);
		},
		async add({ date, voucher, description, header, rows }) {
			return await client.mutations.addMemorial({
				date,
				voucher,
				description,
				ledgerAccount: header,
				rows: rows.map(({ amount, ...row }) => ({ ...row, amount: amount.toFixed(2) })),
			});
		},
		async balance(ledgerAccount, date) {
			// The last day may not be counted.
			const text = await client.ledger.balance(ledgerAccount, { from: date, to: addDays(date, 1) });
			return readAmount(text, (found) => ({ code: 'balanceUnreadable', ledgerAccount, found }));
		},
	};
}

/** A full answer is asked for again in halves. */
const MUTATIONS_A_CALL = 500 / 2;

/**
 * How many calls a whole window takes, by how far the numbers of mutations went on between two dates; 0 when these say
 * nothing about it.
 */
function callsForWhole(mutations: readonly Mutation[], between: DateRange, window: DateRange): number {
	const numbers = mutations.map(({ number }) => Number(number)).filter(Number.isFinite);
	const days = daysBetween(between.from, between.to);
	if (numbers.length < 2 || days < 1) return 0;
	const passed = numbers.reduce((a, b) => Math.max(a, b)) - numbers.reduce((a, b) => Math.min(a, b));
	return ((passed / days) * daysBetween(window.from, between.to)) / MUTATIONS_A_CALL;
}

function isMemorial({ kind }: Mutation): boolean {
	return kind === 'memorial';
}

function toEntry(mutation: Mutation): MemorialEntry {
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

/** An amount that cannot be read must not count as nothing: the difference would be booked. */
function readAmount(text: string, problemOf: (found: string) => Problem): Money {
	const amount = parseDecimal(text);
	if (amount) return amount;
	const problem = problemOf(text.slice(0, 40));
	throw new ServiceProblem({
		service: 'e-Boekhouden',
		operation: 'Synchronize',
		outcome: 'notDone',
		problem,
	});
}
