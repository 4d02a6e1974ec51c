import type { YearBooks } from '../../features/payroll/year/compareYear';
import type { Mutation, MutationRow } from '../../services/eBoekhouden/types';
import type { MemorialEntry } from '../../features/payroll/read/memorial';
import type { MemoryBooks } from './memoryBooks';

/** Books in memory as the comparison of a year reads them. */
export class YearOfMemory implements YearBooks {
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
		within: async ({ from, to }, { kinds, keep } = {}) => {
			if (this.fails) throw this.fails();
			return this.books.entries
				.map(asMutation)
				.filter(({ date }) => date === '' || (from <= date && date <= to))
				.filter((one) => (!kinds || kinds.some((kind) => kind === one.kind)) && (keep?.(one) ?? true))
				.sort((a, b) => Number(a.number) - Number(b.number));
		},
	};
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
