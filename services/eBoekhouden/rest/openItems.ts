import type { z } from 'zod';
import type { OpenItems } from '../books';
import type { OpenItem } from '../types';
import { eachOf, findById, readList, unlessOdd } from './reading';
import type { Ids } from './ids';
import { detail } from './mutations';
import type { Session } from './session';
import { amount, date, entry, id, idOrNone, text } from './values';

const WHOSE = { debtors: 'D', creditors: 'C' } as const;

/**
 * An open item has no id of its own, so the id of its mutation is used. Two of its fields are deprecated
 * (docs/services/e-boekhouden.md 8.6).
 */
const outstanding = entry({
	date,
	mutationId: id,
	invoiceNumber: text,
	relationId: idOrNone,
	relationCode: text,
	company: text,
	totalAmount: amount,
	paidAmount: amount,
	outstandingAmount: amount,
}).transform((item) => ({ ...item, id: item.mutationId }));

export function openItemsOver(session: Session, ids: Ids): OpenItems {
	return {
		inPages: true,
		async list(kind, { limit } = {}) {
			const query: [string, string][] = [['credDeb', WHOSE[kind]]];
			const items = await readList(session, 'mutation/invoice/outstanding', outstanding, { query, limit });
			return await eachOf(items, async (item) => await toOpenItem(session, ids, item));
		},
	};
}

async function toOpenItem(
	session: Session,
	{ relations }: Ids,
	item: z.output<typeof outstanding>,
): Promise<OpenItem> {
	const { relationId } = item;
	return {
		date: item.date,
		invoiceNumber: item.invoiceNumber || (await invoiceNumberOf(session, item.mutationId)),
		relationCode: item.relationCode || (relationId === '' ? '' : await relations.codeOf(relationId)),
		relationName: item.company,
		amount: item.totalAmount,
		paid: item.paidAmount,
		open: item.outstandingAmount,
	};
}

async function invoiceNumberOf(session: Session, mutation: string): Promise<string> {
	if (mutation === '') return '';
	const read = async () => await findById(session, 'mutation', mutation, detail);
	return (await unlessOdd(read, () => null))?.invoiceNumber ?? '';
}
