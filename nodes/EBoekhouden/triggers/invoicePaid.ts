import { distinct } from '../../../base/values/records';
import type { Books } from '../../../services/eBoekhouden/books';
import type { Mutation, OpenItem } from '../../../services/eBoekhouden/types';
import { listCutOff } from '../operations/reading';
import { addDays, today } from '../../../base/values/dates';
import { formatMoney, parseDecimal, sum } from '../../../base/values/money';
import { whose } from '../operations/fields';
import { SAMPLES } from '../../../base/n8n/triggers/event';
import { event, ofRelation } from './event';

/**
 * The fields of an open item that are remembered, because no call gives them once the item is closed. There is no name and no
 * address among them.
 */
type RememberedItem = [invoiceNumber: string, relationCode: string, date: string, amount: string];

export const invoicePaid = event({
	name: 'Invoice Paid',
	value: 'invoicePaid',
	description:
		'An invoice is no longer an open item: paid in full, settled with another, or deleted. One that is opened and closed between two polls is not seen.',
	watch: 'gone',
	fields: { of: whose, ofRelation },
	async read({ client, values }) {
		const items = await client.openItems.list(values.of);
		if (mayBeCutOff(client, items.length)) throw listCutOff('invoice', items.length);
		return {
			records: items.map((item) => ({
				key: invoiceKey(item),
				content: toRemembered(item),
				item,
			})),
		};
	},
	samples: async ({ client, values: { of } }) => await lastPaid(client, of),
	ended: async ({ client, isKnown }, gone, { records }) => {
		const fresh = records.filter(({ key }) => !isKnown(key)).map(({ content }) => content as RememberedItem);
		const paid = (gone as RememberedItem[]).filter(
			(toRemembered) => !fresh.some((one) => isUnderOtherCode(toRemembered, one)),
		);
		return await closed(client, paid);
	},
});

/** The days of payments that are looked through for a sample. */
const PAID_WITHIN = 90;

/**
 * Paid invoices, as a sample for the editor. An open item would show a condition on its state something that never comes, and a
 * step behind it would write about an invoice that nobody paid.
 */
async function lastPaid(client: Books, of: keyof typeof PAYMENT): Promise<OpenItem[]> {
	const range = { from: addDays(today(), -PAID_WITHIN), to: today() };
	const payments = await client.mutations.list({ ...range, kind: PAYMENT[of], limit: 10 * SAMPLES });
	const open = new Set((await client.openItems.list(of)).map((item) => invoiceKey(item)));
	const paid = payments.filter((one) => one.invoiceNumber !== '' && !open.has(invoiceKey(one)));
	const last = new Map(paid.map((one): [string, RememberedItem] => [invoiceKey(one), remembered(one)]));
	return await closed(client, [...last.values()].slice(0, SAMPLES));
}

const PAYMENT = { debtors: 'invoicePaymentReceived', creditors: 'invoicePaymentSent' } as const;

/** A payment in the fields that are remembered, with its own date and amount, because reading its invoice takes another call. */
function remembered({ invoiceNumber, relationCode, date, rows }: Mutation): RememberedItem {
	const amount = sum(rows.flatMap((row) => parseDecimal(row.amount) ?? []));
	return [invoiceNumber, relationCode, date, formatMoney(amount)];
}

function invoiceKey({
	invoiceNumber,
	relationCode,
}: Pick<OpenItem, 'invoiceNumber' | 'relationCode'>): string {
	return JSON.stringify([invoiceNumber, relationCode]);
}

/**
 * A list of open items with this number of them, or a multiple, may be cut off, because the service's other lists without pages
 * end there.
 */
const ROUND = 500;

/** Whether the list of open items may be cut off: an item that newer ones push out of it would seem to be paid. */
function mayBeCutOff({ openItems }: Books, count: number): boolean {
	return !openItems.inPages && count > 0 && count % ROUND === 0;
}

function toRemembered({ invoiceNumber, relationCode, date, amount }: OpenItem): RememberedItem {
	return [invoiceNumber, relationCode, date, amount];
}

/** Whether an open item is the same under another relation code: when a code changes, its items stay open under the new one. */
function isUnderOtherCode(before: RememberedItem, fresh: RememberedItem): boolean {
	const [[number, , date, amount], [freshNumber, , freshDate, freshAmount]] = [before, fresh];
	return number !== '' && number === freshNumber && date === freshDate && amount === freshAmount;
}

/** Invoices that left the list of open items, in the shape in which that list had them. */
async function closed(client: Books, gone: readonly RememberedItem[]): Promise<OpenItem[]> {
	const names = new Map<string, string>();
	for (const code of distinct(gone.map(([, relationCode]) => relationCode)))
		names.set(code, (await client.relations.find(code))[0]?.name ?? '');
	return gone.map(([invoiceNumber, relationCode, date, amount]) => ({
		date,
		invoiceNumber,
		relationCode,
		relationName: names.get(relationCode) ?? '',
		amount,
		paid: amount,
		open: '0.00',
	}));
}
