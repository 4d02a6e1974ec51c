import { addDays } from '../../../base/values/dates';
import { parseDecimal, ZERO } from '../../../base/values/money';
import { notDone } from '../../../base/problems/problem';
import type { PayrollBooks } from './readBooks';
import { Chart } from './chart';
import { byNumber, type MemorialEntry, rowText } from './memorial';
import type { Books as EBoekhouden } from '../../../services/eBoekhouden/books';
import type { ListedMutation, Mutation, MutationRow } from '../../../services/eBoekhouden/types';
import { hasVat } from '../../../services/eBoekhouden/vat';

/** The books of an administration, as the synchronization uses them. */
export function booksOf(client: Pick<EBoekhouden, 'ledger' | 'costCentres' | 'mutations'>): PayrollBooks {
	const memory = new Memory(client.mutations.readsEach ?? false);
	return {
		async chart({ costCentres }) {
			const accounts = await client.ledger.list();
			return new Chart(accounts, costCentres ? await client.costCentres.list() : []);
		},
		async memorials(period, isWanted = () => true, since) {
			const known: Mutation[] = [];
			const keep = (listed: ListedMutation) => {
				if (!isWanted(listed)) return false;
				const before = memory.find(listed);
				if (before) known.push(before);
				return !before;
			};
			const found = await client.mutations.within(period, { kinds: MEMORIALS, keep, since });
			memory.remember(found);
			return [...known, ...found].sort(byNumber).map(toEntry);
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
			const problem = {
				code: 'answerUnexpected',
				cause: 'notAnAmount',
				field: `${ledgerAccount}: '${text.slice(0, 40)}'`,
			} as const;
			throw notDone({ service: 'e-Boekhouden', operation: 'Synchronize' }, problem);
		},
		isBalanceSideKnown: () => client.ledger.isSideKnown?.() ?? true,
	};
}

const MEMORIALS = ['memorial'] as const;

/**
 * Mutations that were read, where each takes a call. No API changes a mutation, but a person may: it is read again when the
 * list shows the change; a change of its rows alone counts as made after this execution.
 */
class Memory {
	private readonly mutations = new Map<string, Mutation>();

	constructor(private readonly isUseful: boolean) {}

	find(listed: ListedMutation): Mutation | undefined {
		const found = this.mutations.get(listed.number);
		return found && asListed(found) === asListed(listed) ? found : undefined;
	}

	remember(found: readonly Mutation[]): void {
		if (this.isUseful) for (const one of found) if (one.number) this.mutations.set(one.number, one);
	}
}

function asListed({ number, kind, date, ledgerAccount, voucher }: ListedMutation): string {
	return JSON.stringify([number, kind, date, ledgerAccount, voucher]);
}

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
