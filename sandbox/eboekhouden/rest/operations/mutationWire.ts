import Big from 'big.js';
import { sum } from '../../../shared/money';
import type { Books } from '../../books/books';
import { relationOf } from '../../books/relationCodes';
import { MUTATION_KINDS } from '../../books/types';
import type { Mutation, MutationRow } from '../../books/types';
import { date, decimal, digit, flag, integer, list, object, text } from '../json/fields';
import type { ValuesOf } from '../json/fields';
import { amount, counted, filled } from '../json/write';
import { isDivergent } from '../vatCodes';

const SENT_ROW = {
	ledgerId: integer,
	vatCode: text(),
	vatAmount: decimal,
	costCenterId: integer,
	amount: decimal,
	description: text(),
	invoiceNumber: text(),
	relationId: integer,
};

/** 500 rows at most. */
export const SENT_MUTATION = {
	type: digit(9, 'MUTA_009'),
	date: date('MUT_004'),
	ledgerId: integer,
	invoiceNumber: text({ max: 50, tooLong: 'MUT_018' }),
	entryNumber: text({ max: 50 }),
	termOfPayment: integer,
	checkPaymentReference: flag,
	paymentReference: text(),
	inExVat: text(),
	description: text({ max: 50 }),
	relationId: integer,
	rows: list(object(SENT_ROW), 500, 'MUT_101'),
};

export type SentMutation = ValuesOf<typeof SENT_MUTATION>;
export type SentRow = ValuesOf<typeof SENT_ROW>;

/** The kinds in the order of their numbers; an opening balance is 0, and has the id 0 as well. */
export const typeOf = ({ kind }: Mutation): number => MUTATION_KINDS.indexOf(kind);
export const idOf = (mutation: Mutation): number => (mutation.kind === 'OpeningsSaldo' ? 0 : mutation.number);

function ledgerIdOf(books: Books, code: string) {
	return counted(books.ledgerAccount(code)?.id);
}

function relationIdOf(books: Books, code: string) {
	return counted(code === '' ? 0 : relationOf(books, code)?.id);
}

/** In a list a memorial has no amount. */
function listedAmount(books: Books, { kind, rows }: Mutation) {
	if (kind !== 'Memoriaal') return { amount: amount(sum(rows.map((row) => row.amountInclVat))) };
	return books.settings.rest.memorialAmount === 'zero' ? { amount: amount('0') } : {};
}

export function mutationToItem(books: Books, mutation: Mutation) {
	return {
		id: idOf(mutation),
		type: typeOf(mutation),
		date: mutation.date,
		invoiceNumber: filled(severalIn(mutation).join() || mutation.invoiceNumber),
		ledgerId: ledgerIdOf(books, mutation.ledgerAccount),
		...listedAmount(books, mutation),
		entryNumber: filled(mutation.voucher),
	};
}

/** The invoices of the rows of a payment of several: its header has them all, its rows none (docs/services/e-boekhouden.md 8.5). */
function severalIn({ kind, rows }: Mutation): string[] {
	const numbers = [...new Set(rows.map(({ invoiceNumber }) => invoiceNumber ?? ''))].filter(Boolean);
	return kind.startsWith('Factuurbetaling') && numbers.length > 1 ? numbers : [];
}

function rowToAnswer(books: Books, row: MutationRow) {
	return {
		ledgerId: ledgerIdOf(books, row.ledgerAccount),
		vatCode: row.vatCode,
		...(isDivergent(row.vatCode) && { vatAmount: amount(row.vatAmount) }),
		costCenterId: counted(row.costCentreId),
		amount: amount(row.amount),
		description: filled(row.description),
		invoiceNumber: filled(row.invoiceNumber),
		relationId: relationIdOf(books, row.relationCode ?? ''),
	};
}

/** The VAT of each code that has any. */
function vatTotals(rows: readonly MutationRow[]) {
	const totals = new Map<string, Big>();
	for (const { vatCode, vatAmount } of rows)
		totals.set(vatCode, new Big(vatAmount).plus(totals.get(vatCode) ?? 0));
	return [...totals]
		.filter(([code]) => code !== 'GEEN')
		.map(([vatCode, total]) => ({ vatCode, amount: amount(total) }));
}

/** No answer has the payment reference. */
export function mutationToAnswer(books: Books, mutation: Mutation) {
	const { rows, paymentTerm } = mutation;
	const several = severalIn(mutation);
	return {
		id: idOf(mutation),
		type: typeOf(mutation),
		date: mutation.date,
		description: filled(mutation.description),
		termOfPayment: counted(/^\d{1,9}$/.test(paymentTerm) ? Number(paymentTerm) : 0),
		ledgerId: ledgerIdOf(books, mutation.ledgerAccount),
		relationId: relationIdOf(books, mutation.relationCode),
		inExVat: mutation.inExVat,
		invoiceNumber: filled(several.join() || mutation.invoiceNumber),
		entryNumber: filled(mutation.voucher),
		rows: rows.map((row) =>
			rowToAnswer(books, several.length > 0 ? { ...row, invoiceNumber: '', relationCode: '' } : row),
		),
		vat: vatTotals(rows),
	};
}
