import Big from 'big.js';
import type { YearBooks } from '../../features/payroll/reconcile/readYear';
import type { Mutation, MutationRow } from '../../services/eBoekhouden/types';
import type { MemorialEntry } from '../../features/payroll/memorial';
import type { MemoryBooks } from './memoryBooks';

/** Books in memory as a reconciliation reads them, with mutations of other kinds beside the memorial entries. */
export class YearOfMemory implements YearBooks {
	readonly others: Mutation[] = [];
	calls = 0;
	/** The fault of a reading, if any. */
	fails: (() => Error) | null = null;

	constructor(private readonly books: MemoryBooks) {}

	readonly ledger = {
		list: async () =>
			this.books.ledgerAccounts.map((code) => ({
				...{ id: code, code, description: this.books.names[code] ?? code },
				...{ category: code < '4' ? 'BAL' : 'VW', group: '' },
			})),
	};

	readonly costCentres = {
		list: async () => this.books.costCentres.map((centre) => ({ ...centre, parentId: '' })),
	};

	readonly mutations: YearBooks['mutations'] = {
		callsMade: () => this.calls,
		within: async ({ from, to }, { kinds, keep } = {}) => {
			this.calls++;
			if (this.fails) throw this.fails();
			const all = [...this.books.entries.map(asMutation), ...this.others];
			return all
				.filter(({ date }) => date === '' || (from <= date && date <= to))
				.filter((one) => (!kinds || kinds.some((kind) => kind === one.kind)) && (keep?.(one) ?? true))
				.sort((a, b) => Number(a.number) - Number(b.number));
		},
	};

	/** A payment or an invoice: what goes to the account of its row, and its header. */
	pay(kind: string, date: string, header: string, ledgerAccount: string, amount: string): string {
		const number = String(9000 + this.others.length);
		const rows = [rowOf({ ledgerAccount, costCentreId: '', amount: new Big(amount) })];
		this.others.push({ ...EMPTY, number, kind, date, ledgerAccount: header, rows });
		return number;
	}
}

const EMPTY = {
	relationCode: '',
	invoiceNumber: '',
	voucher: '',
	description: '',
	paymentTermDays: null,
	vatIncluded: false,
};

function asMutation({ number, date, voucher, description, header, rows }: MemorialEntry): Mutation {
	const facts = { number, kind: 'memorial', date, voucher, description, ledgerAccount: header };
	return { ...EMPTY, ...facts, rows: rows.map(rowOf) };
}

function rowOf({ ledgerAccount, costCentreId, amount }: MemorialEntry['rows'][number]): MutationRow {
	const text = amount.toFixed(2);
	return {
		...{ amount: text, amountExcludingVat: text, amountIncludingVat: text },
		...{ vat: '0', vatCode: 'GEEN', vatPercentage: '0', invoiceNumber: '' },
		...{ ledgerAccount, costCentreId },
	};
}
