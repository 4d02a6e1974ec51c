import { z } from 'zod';
import { plain } from '../../../shared/values/decimals';
import { parseDecimal } from '../../../shared/values/money';
import type { Invoice, InvoiceLine, ListedInvoice } from '../types';
import type { Ids } from './ids';
import { date, decimal, decimalOrNone, id, idOrNone, record, text, whole } from './values';

const common = {
	id,
	invoiceNumber: text,
	relationId: idOrNone,
	date,
	reference: text,
	termOfPayment: whole,
	totalExcl: decimal,
	totalAmount: decimal,
	vatAmount: decimal,
};

export const listItem = record(common);
export type ListItem = z.output<typeof listItem>;

const line = record({
	quantity: decimalOrNone,
	// Its former name.
	amount: decimalOrNone,
	unitId: idOrNone,
	code: text,
	description: text,
	pricePerUnit: decimalOrNone,
	vatCode: text,
	ledgerId: idOrNone,
	discountAmount: decimalOrNone,
	discountPercentage: decimalOrNone,
});

// Without its lines it would be nobody's.
export const detail = record({ ...common, items: z.array(line) });

export async function toListed(wire: ListItem, { relations }: Ids): Promise<ListedInvoice> {
	return {
		number: wire.invoiceNumber,
		relationCode: wire.relationId === '' ? '' : await relations.codeOf(wire.relationId),
		date: wire.date,
		paymentTermDays: wire.termOfPayment,
		totalExcludingVat: wire.totalExcl,
		totalVat: wire.vatAmount,
		totalIncludingVat: wire.totalAmount,
		// Neither list nor content says it (docs/services/e-boekhouden.md 8.6).
		totalOpen: '',
		reference: wire.reference,
	};
}

export async function toInvoice(wire: z.output<typeof detail>, ids: Ids): Promise<Invoice> {
	const lines: InvoiceLine[] = [];
	for (const one of wire.items) lines.push(await toLine(one, ids));
	return { ...(await toListed(wire, ids)), lines };
}

async function toLine(wire: z.output<typeof line>, { accounts, names }: Ids): Promise<InvoiceLine> {
	return {
		quantity: wire.quantity || wire.amount || '0',
		unit: await names.unitName(wire.unitId),
		code: wire.code,
		description: wire.description,
		unitPrice: discounted(wire),
		vatCode: wire.vatCode,
		ledgerAccount: wire.ledgerId === '' ? '' : await accounts.codeOf(wire.ledgerId),
	};
}

/** What a unit comes to: with the whole price, lines would not add up to their invoice. */
function discounted({ pricePerUnit, discountAmount, discountPercentage }: z.output<typeof line>): string {
	const price = parseDecimal(pricePerUnit || '0');
	const [off, percentage] = [parseDecimal(discountAmount), parseDecimal(discountPercentage)];
	if (!price || (!off && !percentage)) return pricePerUnit || '0';
	const less = off ?? price.times(percentage ?? 0).div(100);
	return plain(price.minus(less));
}
