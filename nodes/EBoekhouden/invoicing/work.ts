import { addYears, type BookDate, type DateRange } from '../../shared/dates';
import type { EBoekhoudenClient } from '../client/client';
import { progressOf, readInvoiceOrder, type InvoiceOrder, type Progress } from './invoiceItem';
import type { Defaults } from './fill';

/** What the user chose for the export. */
export interface ExportSettings {
	preview: boolean;
	closedUntil: BookDate | '';
	defaults: Defaults;
	/** Create the order's relation, or complete the one that is there. */
	exportRelations: boolean;
	/** The order's relation overwrites what the books have. */
	overwriteRelations: boolean;
}

export type InvoiceClient = Pick<
	EBoekhoudenClient,
	| 'listInvoices'
	| 'addInvoice'
	| 'listRelations'
	| 'addRelation'
	| 'updateRelation'
	| 'listLedgerAccounts'
	| 'listProducts'
>;

/** An item on its way: everything that is in it travels on, only its progress changes. */
export interface Work {
	item: Readonly<Record<string, unknown>>;
	progress: Progress;
	/** Null when the item is not to be invoiced, or cannot be. */
	order: InvoiceOrder | null;
}

/** Only items in one of these states are looked at; all others travel on as they are. */
export function takeUp(items: Readonly<Record<string, unknown>>[], states: Progress['state'][]): Work[] {
	return items.map((item) => {
		const progress = progressOf(item);
		if (!states.includes(progress.state)) return { item, progress, order: null };
		const read = readInvoiceOrder(item);
		if ('order' in read) return { item, progress, order: read.order };
		return {
			item,
			progress: { ...progress, state: 'blocked', reason: `${read.problem}.`, toMend: true },
			order: null,
		};
	});
}

export function settle(work: Work, change: Partial<Progress>): void {
	work.progress = { ...work.progress, ...change };
}

/** Where an order's invoice may stand: a year around its creation and work date and today. */
export function windowOf(orders: InvoiceOrder[], today: BookDate): DateRange {
	const dates = orders
		.flatMap(({ createdOn, workDate, date }) => [createdOn, workDate, date])
		.filter((date) => date !== '');
	const sorted = [...dates, today].sort();
	return { from: addYears(sorted[0] ?? today, -1), to: addYears(sorted[sorted.length - 1] ?? today, 1) };
}
