import { onOff, wholeNumber } from '../../../../base/n8n/fieldTypes';
import { addDays, type BookDate, daysBetween, today } from '../../../../base/values/dates';
import { distinct } from '../../../../base/values/records';
import { codeKey, isSameCode } from '../../../../base/values/text';
import type { Books } from '../../../../services/eBoekhouden/books';
import type { OpenItem } from '../../../../services/eBoekhouden/types';
import { whose } from '../fields';
import { list } from '../kinds';
import { relationPicker } from '../pickers';
import { mustExist } from '../reading';

export const getManyOpenItems = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many open items',
	description: 'List unpaid invoices (open posten)',
	details: 'Those that are not paid in full.',
	fields: {
		of: whose,
		forReminders: onOff({
			displayName: 'Due Dates and Email Addresses',
			default: false,
			description:
				'Whether to add the due date, the days overdue and the email address of the relation: the bookings of these invoices are read, and each relation',
		}),
		overdueBy: wholeNumber({
			displayName: 'Overdue by (Days)',
			default: 0,
			low: 0,
			high: 9_999,
			displayOptions: { show: { forReminders: [true] } },
			description: 'Only invoices that are overdue by at least so many days; 0 for all',
		}),
	},
	filters: {
		relation: relationPicker({
			displayName: 'Relation',
			description: 'Only those of this relation; e-Boekhouden has no such filter, so all are read',
		}),
	},
	async list({ client, values: { of, forReminders, overdueBy }, filters: { relation = '' }, limit }) {
		const isWhole = relation !== '' || (forReminders && overdueBy > 0);
		const listed = await client.openItems.list(of, isWhole ? {} : { limit });
		const items = listed.filter(({ relationCode }) => relation === '' || isSameCode(relationCode, relation));
		if (items.length === 0) await mustExist(client, relation);
		if (!forReminders) return items;
		const due = await withDueDates(client, of, items);
		return overdueBy === 0 ? due : due.filter(({ daysOverdue }) => (daysOverdue ?? 0) >= overdueBy);
	},
});

interface DueItem extends OpenItem {
	/**
	 * The day on which the invoice is due; empty when the books have no payment term for it, as for an invoice in an opening
	 * balance.
	 */
	dueDate: BookDate | '';
	/** The number of days since the due date: 0 before it, null when the due date is not known. */
	daysOverdue: number | null;
	/** The e-mail address of the relation; empty when it has none. */
	email: string;
}

/** Adds the due date to each open item. An open item has no payment term itself, so the booking of its invoice is read. */
async function withDueDates(
	client: Books,
	of: 'debtors' | 'creditors',
	items: readonly OpenItem[],
): Promise<DueItem[]> {
	const terms = await termsOf(client, of, items);
	const emails = new Map<string, string>();
	for (const code of distinct(items.map(({ relationCode }) => relationCode))) {
		const found = await client.relations.find(code);
		// Only the relation with exactly this code is used when several are found: two codes may differ in capitals alone, and a
		// reminder must not go to the other relation.
		const relation = found.find((one) => one.code === code) ?? (found.length === 1 ? found[0] : undefined);
		emails.set(code, relation?.email ?? '');
	}
	return items.map((item) => {
		const dueDate = dueDateOf(item, terms.get(invoiceKey(item)) ?? null);
		return {
			...item,
			dueDate,
			daysOverdue: dueDate === '' ? null : Math.max(0, daysBetween(dueDate, today())),
			email: emails.get(item.relationCode) ?? '',
		};
	});
}

function dueDateOf({ date }: OpenItem, term: number | null): BookDate | '' {
	return date !== '' && term !== null ? addDays(date, term) : '';
}

/** The payment terms by invoice number and relation: the number on a supplier's invoice is unique for that supplier only. */
async function termsOf(
	{ mutations }: Books,
	of: 'debtors' | 'creditors',
	items: readonly OpenItem[],
): Promise<ReadonlyMap<string, number | null>> {
	const dates = items.flatMap(({ date }) => (date === '' ? [] : [date])).sort();
	const [from, to] = [dates[0], dates.at(-1)];
	if (from === undefined || to === undefined) return new Map();
	const numbers = new Set(items.map(({ invoiceNumber }) => invoiceNumber));
	const found = await mutations.within(
		{ from, to },
		{
			kinds: [of === 'debtors' ? 'invoiceSent' : 'invoiceReceived'],
			keep: ({ invoiceNumber }) => numbers.has(invoiceNumber),
		},
	);
	return new Map(found.map((one) => [invoiceKey(one), one.paymentTermDays]));
}

function invoiceKey({
	invoiceNumber,
	relationCode,
}: Pick<OpenItem, 'invoiceNumber' | 'relationCode'>): string {
	return JSON.stringify([invoiceNumber, codeKey(relationCode)]);
}
