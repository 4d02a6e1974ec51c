import Big from 'big.js';
import { z } from 'zod';
import { parseDate, type BookDate } from '../../shared/dates';
import type { Progress } from '../../shared/items/invoice';
import { brief } from '../../shared/words';
import type { Relation } from '../client/types';

export type { InvoiceState, Progress } from '../../shared/items/invoice';

export interface Line {
	quantity: Big;
	unit: string;
	code: string;
	description: string;
	unitPrice: Big;
	vatCode: string;
	ledgerAccount: string;
}

/** An order to be invoiced, read and checked. */
export interface InvoiceOrder {
	reference: string;
	/** Own number; '' lets e-Boekhouden number. */
	number: string;
	date: BookDate;
	paymentTermDays: number;
	template: string;
	book: boolean;
	relation: Relation;
	lines: Line[];
	createdOn: BookDate | '';
	workDate: BookDate | '';
}

const text = z
	.union([z.string(), z.number()])
	.nullish()
	.transform((value) => String(value ?? '').trim());

const decimal = text.transform((value, context) => {
	if (/^-?\d{1,12}(\.\d{1,6})?$/.test(value)) return new Big(value);
	context.addIssue({ code: 'custom', message: `'${brief(value)}' is no number such as 12.50` });
	return z.NEVER;
});

const date = text.transform((value, context) => {
	const read = parseDate(value);
	if (read) return read;
	context.addIssue({ code: 'custom', message: `'${brief(value)}' is no date such as 2025-11-03` });
	return z.NEVER;
});
const optionalDate = text.transform((value) => parseDate(value) ?? ('' as const));

const relation = z
	.object({
		code: text.refine((code) => code !== '' && code.length <= 15, 'must have 1 to 15 characters'),
		name: text,
		contactPerson: text,
		address: text,
		postalCode: text,
		city: text,
		country: text,
		email: text,
		phone: text,
		mobile: text,
		vatNumber: text,
		chamberOfCommerceNumber: text,
		iban: text,
		type: text,
	})
	.strip();

const schema = z.object({
	reference: text.refine((reference) => reference !== '', 'is missing'),
	number: text,
	date,
	paymentTermDays: z.coerce.number().int().min(0).max(365),
	template: text.refine((template) => template !== '', 'is missing'),
	book: z.boolean(),
	relation,
	lines: z
		.array(
			z.object({
				quantity: decimal,
				unit: text,
				code: text,
				description: text,
				unitPrice: decimal,
				vatCode: text,
				ledgerAccount: text,
			}),
		)
		.min(1, 'has nothing to invoice'),
	createdOn: optionalDate,
	workDate: optionalDate,
});

/** Reads an item; what is wrong with it comes back in words. */
export function readInvoiceOrder(item: unknown): { order: InvoiceOrder } | { problem: string } {
	const read = schema.safeParse(item);
	if (read.success) return { order: read.data };
	const complaints = read.error.issues.slice(0, 5).map(({ path, message }) => {
		const place = path.map((part) => (typeof part === 'number' ? ` ${part + 1}` : `, ${part}`)).join('');
		return `${place.replace(/^, /, '')} ${message}`;
	});
	return { problem: `The order cannot be invoiced: ${complaints.join('; ')}` };
}

/** What the steps before left on an item. */
export function progressOf(item: Readonly<Record<string, unknown>>): Progress {
	const { invoice } = item;
	if (typeof invoice !== 'object' || invoice === null) return { state: 'new' };
	const { state } = invoice as { state?: unknown };
	return typeof state === 'string' ? ({ ...invoice, state } as Progress) : { state: 'new' };
}
