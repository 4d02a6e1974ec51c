import { addDays } from '../../../base/values/dates';
import { parseDecimal, ZERO } from '../../../base/values/money';
import { notDone } from '../../../base/problems/problem';
import type { PayrollBooks } from './readBooks';
import { Chart } from './chart';
import { byNumber, type MemorialEntry, rowText } from './memorial';
import type { Books as EBoekhouden } from '../../../services/eBoekhouden/books';
import type { Mutation, MutationRow } from '../../../services/eBoekhouden/types';
import { hasVat } from '../../../services/eBoekhouden/vat';

/** The books of an administration, as the synchronization uses them. */
export function booksOf(client: Pick<EBoekhouden, 'ledger' | 'costCentres' | 'mutations'>): PayrollBooks {
	return {
		async chart({ costCentres }) {
			const accounts = await client.ledger.list();
			return new Chart(accounts, costCentres ? await client.costCentres.list() : []);
		},
		async memorials(period, isWanted, since) {
			const found = await client.mutations.within(period, { kinds: MEMORIALS, keep: isWanted, since });
			return [...found].sort(byNumber).map(toEntry);
		},
		readsOneByOne: client.mutations.readsEach,
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
			// The service may leave out the last day of a range.
			const text = await client.ledger.balance(ledgerAccount, { from: date, to: addDays(date, 1) });
			const amount = parseDecimal(text);
			if (amount) return amount;
			const problem = { code: 'balanceUnreadable', ledgerAccount, found: text.slice(0, 40) } as const;
			throw notDone({ service: 'e-Boekhouden', operation: 'Synchronize' }, problem);
		},
		isBalanceSideKnown: () => client.ledger.isSideKnown?.() ?? true,
	};
}

const MEMORIALS = ['memorial'] as const;

/** A memorial entry as payroll reads it. What of it cannot be read makes it `unread`. */
export function toEntry(mutation: Mutation): MemorialEntry {
	const toRow = ({ ledgerAccount, costCentreId, amount }: MutationRow) => ({
		ledgerAccount,
		costCentreId,
		amount: parseDecimal(amount) ?? ZERO,
	});
	const unread = unreadOf(mutation);
	return {
		number: mutation.number,
		date: mutation.date,
		voucher: mutation.voucher,
		description: mutation.description,
		header: mutation.ledgerAccount,
		...(mutation.rows.some(hasVat) && { hasVat: true }),
		rows: mutation.rows.map(toRow),
		...(unread && { unread }),
	};
}

function unreadOf({ kind, date, ledgerAccount, rows, unread }: Mutation): MemorialEntry['unread'] {
	if (kind !== 'memorial') return 'kind';
	if (unread || ledgerAccount === '' || rows.some(isUnreadable)) return 'content';
	return date === '' ? 'date' : undefined;
}

/** It must not count as zero, or as of no account: the difference would be booked. */
function isUnreadable({ amount, ledgerAccount }: MutationRow): boolean {
	return parseDecimal(amount) === null || ledgerAccount === '';
}
