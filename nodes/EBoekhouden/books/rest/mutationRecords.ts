import { z } from 'zod';
import { plain } from '../../../shared/values/decimals';
import { parseDecimal } from '../../../shared/values/money';
import type { ListedMutation, Mutation, MutationKind, MutationRow } from '../types';
import type { Ids } from './ids';
import { date, decimal, decimalOrNone, id, idOrNone, record, text, whole } from './values';

/** By its number (docs/services/e-boekhouden.md 8.5). */
const KINDS: readonly MutationKind[] = [
	'openingBalance',
	'invoiceReceived',
	'invoiceSent',
	'invoicePaymentReceived',
	'invoicePaymentSent',
	'moneyReceived',
	'moneySpent',
	'memorial',
];

export function typeOf(kind: string): number | null {
	const type = KINDS.indexOf(kind as MutationKind);
	return type < 0 ? null : type;
}

/** A number, also as the text that the schema makes of it. */
const type = z
	.union([z.number().int().nonnegative(), z.string().regex(/^\d{1,2}$/)])
	.transform((given) => Number(given));

const common = { id, type, date, ledgerId: idOrNone, invoiceNumber: text, entryNumber: text };

export const listItem = record(common);
export type ListItem = z.output<typeof listItem>;

const row = record({
	ledgerId: idOrNone,
	vatCode: text,
	vatAmount: decimalOrNone,
	costCenterId: idOrNone,
	amount: decimal,
	invoiceNumber: text,
});

export const detail = record({
	...common,
	description: text,
	termOfPayment: whole,
	relationId: idOrNone,
	inExVat: text,
	// Without its rows it would count as nothing.
	rows: z.array(row),
	vat: z
		.array(record({ vatCode: text, amount: decimal }))
		.nullish()
		.transform((given) => given ?? []),
});
type Detail = z.output<typeof detail>;
type Row = Detail['rows'][number];

export async function toListed(wire: ListItem, { accounts }: Ids): Promise<ListedMutation> {
	return {
		number: wire.id,
		kind: KINDS[wire.type] ?? String(wire.type),
		date: wire.date,
		ledgerAccount: wire.ledgerId === '' ? '' : await accounts.codeOf(wire.ledgerId),
		invoiceNumber: wire.invoiceNumber,
		voucher: wire.entryNumber,
	};
}

export function withoutContent(listed: ListedMutation): Mutation {
	return { ...listed, relationCode: '', description: '', paymentTermDays: '', vatIncluded: false, rows: [] };
}

export async function toMutation(wire: Detail, ids: Ids): Promise<Mutation> {
	const rows: MutationRow[] = [];
	for (const one of wire.rows) rows.push(await toRow(one, wire, ids));
	return {
		...(await toListed(wire, ids)),
		relationCode: wire.relationId === '' ? '' : await ids.relations.codeOf(wire.relationId),
		description: wire.description,
		paymentTermDays: wire.termOfPayment,
		vatIncluded: wire.inExVat === 'IN',
		rows,
	};
}

async function toRow(wire: Row, mutation: Detail, { accounts }: Ids): Promise<MutationRow> {
	return {
		amount: wire.amount,
		...withVat(wire.amount, vatOn(wire, mutation), mutation.inExVat),
		vatCode: wire.vatCode,
		vatPercentage: PERCENTAGES[wire.vatCode] ?? '',
		ledgerAccount: wire.ledgerId === '' ? '' : await accounts.codeOf(wire.ledgerId),
		costCentreId: wire.costCenterId,
		// One that is about all of them stands on the mutation alone.
		invoiceNumber: wire.invoiceNumber || mutation.invoiceNumber,
	};
}

/** Codes whose percentage is the same for every date (docs/services/e-boekhouden.md 7). */
const PERCENTAGES: Readonly<Record<string, string>> = {
	HOOG_VERK_21: '21',
	HOOG_INK_21: '21',
	LAAG_VERK_9: '9',
	LAAG_INK_9: '9',
	GEEN: '0',
};

/** Of a row itself, or of its code where no other row has that; '' when it cannot be said. */
function vatOn({ vatCode, vatAmount }: Row, { rows, vat }: Detail): string {
	if (vatCode === 'GEEN') return '0';
	if (vatAmount !== '') return vatAmount;
	const isOnly = rows.filter((row) => row.vatCode === vatCode).length === 1;
	const totals = vat.filter((total) => total.vatCode === vatCode);
	return isOnly && totals.length === 1 ? (totals[0]?.amount ?? '') : '';
}

/** VAT that cannot be said leaves unsaid what it is counted from. */
function withVat(
	amount: string,
	vat: string,
	inExVat: string,
): Pick<MutationRow, 'amountExcludingVat' | 'vat' | 'amountIncludingVat'> {
	const [entered, tax] = [parseDecimal(amount), parseDecimal(vat)];
	const other = entered && tax && (inExVat === 'IN' ? entered.minus(tax) : entered.plus(tax));
	const counted = other ? plain(other) : '';
	return inExVat === 'IN'
		? { amountExcludingVat: counted, vat, amountIncludingVat: amount }
		: { amountExcludingVat: amount, vat, amountIncludingVat: counted };
}
