import { distinct } from '../../../base/values/records';
import type { Books } from '../../../services/eBoekhouden/books';
import type { Mutation, OpenItem } from '../../../services/eBoekhouden/types';
import { listCutOff } from '../operations/reading';
import { addDays, today } from '../../../base/values/dates';
import { formatMoney, parseDecimal, sum } from '../../../base/values/money';
import { whose } from '../operations/fields';
import { SAMPLES } from '../../../base/n8n/triggers/event';
import { event, ofRelation } from './event';

/** What is remembered of an open item, because no call gives it once it is closed. Has no name and no address. */
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
				key: keyOf(item),
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
 * Invoices that are paid: an open item as a sample would show a condition on its state what never comes, and a step behind it would
 * write of an invoice that nobody paid.
 */
async function lastPaid(client: Books, of: keyof typeof PAYMENT): Promise<OpenItem[]> {
	const range = { from: addDays(today(), -PAID_WITHIN), to: today() };
	const payments = await client.mutations.list({ ...range, kind: PAYMENT[of], limit: 10 * SAMPLES });
	const open = new Set((await client.openItems.list(of)).map((item) => keyOf(item)));
	const paid = payments.filter((one) => one.invoiceNumber !== '' && !open.has(keyOf(one)));
	const last = new Map(paid.map((one): [string, RememberedItem] => [keyOf(one), remembered(one)]));
	return await closed(client, [...last.values()].slice(0, SAMPLES));
}

const PAYMENT = { debtors: 'invoicePaymentReceived', creditors: 'invoicePaymentSent' } as const;

/** Of a payment: its date and amount, where the invoice itself takes another call. */
function remembered({ invoiceNumber, relationCode, date, rows }: Mutation): RememberedItem {
	const amount = sum(rows.flatMap((row) => parseDecimal(row.amount) ?? []));
	return [invoiceNumber, relationCode, date, formatMoney(amount)];
}

function keyOf({ invoiceNumber, relationCode }: Pick<OpenItem, 'invoiceNumber' | 'relationCode'>): string {
	return JSON.stringify([invoiceNumber, relationCode]);
}

/** The maximum of other lists without pages, or a multiple of it. */
const ROUND = 500;

/** An item that newer ones push out of a list would seem to be paid. */
function mayBeCutOff({ openItems }: Books, count: number): boolean {
	return !openItems.inPages && count > 0 && count % ROUND === 0;
}

function toRemembered({ invoiceNumber, relationCode, date, amount }: OpenItem): RememberedItem {
	return [invoiceNumber, relationCode, date, amount];
}

/** When the code of a relation changes, its open items are still open under the new code. */
function isUnderOtherCode(before: RememberedItem, fresh: RememberedItem): boolean {
	const [[number, , date, amount], [freshNumber, , freshDate, freshAmount]] = [before, fresh];
	return number !== '' && number === freshNumber && date === freshDate && amount === freshAmount;
}

/** As a list of open items would show them, if they were still in it. */
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
