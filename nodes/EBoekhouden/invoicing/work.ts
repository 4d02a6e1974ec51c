import { type InvoiceOrder, lackedBy, readInvoiceOrder } from '../../shared/items/invoice';
import {
	type Fix,
	next,
	type Progress,
	type ProgressEvent,
	progressOf,
	withProgress,
} from '../../shared/items/invoiceProgress';
import type { Fault, Finding } from '../../shared/rows/findings/finding';
import type { Decision, RowAction } from '../../shared/rows/row';
import type { BookDate } from '../../shared/values/dates';
import { recordIn } from '../../shared/values/records';
import { brief, textIn } from '../../shared/values/text';
import type { Invoices, Ledger, Products, Relations } from '../books/books';
import type { VatExceptions } from './vat';

export interface Defaults {
	vatCode: string;
	ledgerAccount: string;
}

/** What the user chose for the export. */
export interface ExportSettings {
	preview: boolean;
	closedUntil: BookDate | '';
	defaults: Defaults;
	/** Create the order's relation, or complete the one that is there. */
	exportRelations: boolean;
	/** The order's relation overwrites what the books have. */
	overwriteRelations: boolean;
	/** Codes, as `codeKey` gives them, of relations that a person knows to be one customer in both services. */
	knownRelations: ReadonlySet<string>;
	/** Code of the work order status for orders that a person must fix; '' when they stay as they are. */
	errorStatus: string;
	vatExceptions: VatExceptions;
	/** Most invoices that are created in one execution. */
	limit: number;
}

/** What the export needs of the books. */
export interface InvoiceClient {
	readonly invoices: Pick<Invoices, 'within' | 'foresee' | 'create'>;
	readonly relations: Pick<Relations, 'find' | 'list' | 'create' | 'update'>;
	readonly ledger: Pick<Ledger, 'list'>;
	readonly products: Pick<Products, 'list' | 'find'>;
}

/** An item, and its place in the input. */
export interface Given {
	json: Readonly<Record<string, unknown>>;
	index: number;
}

/** An item on its way: everything that is in it travels on, only its progress changes. */
export interface Work {
	item: Readonly<Record<string, unknown>>;
	index: number;
	/** What it came with. */
	readonly before: Progress;
	progress: Progress;
	/** Null when the item is not to be invoiced, or cannot be. */
	order: InvoiceOrder | null;
}

/** Only items in one of these states are read; all others travel on as they are. */
export function readOrders(items: readonly Given[], states: Progress['state'][]): Work[] {
	return items.map(({ json: item, index }) => {
		const before = progressOf(item) ?? { state: 'new' };
		const work = { item, index, before, progress: before, order: null };
		if (!states.includes(before.state)) return work;
		const read = readInvoiceOrder(item);
		if ('order' in read) return { ...work, order: read.order };
		const findings = [{ code: 'orderNotInvoiceable' as const, faults: read.faults }];
		return { ...work, progress: next(before, { event: 'blocked', fix: fixFor(read.faults), findings }) };
	});
}

/** What the settings give, and no order has of its own. */
const OF_SETTINGS = new Set(['template', 'paymentTermDays', 'book']);

/** When nothing but the settings is at fault, the order stays as it is. */
function fixFor(faults: readonly Fault[]): Fix {
	return faults.every((fault) => 'path' in fault && OF_SETTINGS.has(fault.path)) ? 'service' : 'order';
}

/** What travels on. */
export function toItem({ item, before, progress }: Work): Readonly<Record<string, unknown>> {
	return progress === before ? item : withProgress(item, progress);
}

/** Items that no step before knows, and that lack what every order has: nobody could finish them, so each gets a row. */
export function splitOrders(
	items: readonly Given[],
	preview: boolean,
): { orders: Given[]; others: { decision: Decision; from: number }[] } {
	const isOrder = ({ json }: Given) => progressOf(json) !== null || lackedBy(json).length === 0;
	return {
		orders: items.filter(isOrder),
		others: items
			.filter((given) => !isOrder(given))
			.map((given) => ({ decision: notAnOrder(given, preview), from: given.index })),
	};
}

function notAnOrder({ json, index }: Given, preview: boolean): Decision {
	const named = [json.reference, json.sourceId, json.id].map(textIn).find((text) => text !== '');
	const finding = { code: 'notAnOrder', lacks: lackedBy(json) } as const;
	return aboutInvoice(brief(named ?? `item ${index + 1}`), 'blocked', [finding], preview);
}

/** What travels on of an order that was looked up just now: one that may be invoiced says where there is no invoice of it. */
export function toLookedUpItem(work: Work, where: string): Readonly<Record<string, unknown>> {
	const item = toItem(work);
	const { before, progress } = work;
	if (progress === before || progress.state !== 'create') return item;
	return { ...item, invoice: { ...recordIn(item.invoice), lookedUpIn: where } };
}

/** Whether an order may be invoiced in other books than those, or does not say in which. */
export function wasLookedUpElsewhere({ item, before }: Work, where: string): boolean {
	return before.state === 'create' && textIn(recordIn(item.invoice).lookedUpIn) !== where;
}

export function setProgress(work: Work, event: ProgressEvent): void {
	work.progress = next(work.progress, event);
}

/** Whether an order came in on its error status, only to be finished when its one invoice is right. */
export function isParked(progress: Progress): boolean {
	return progress.state === 'new' && progress.parked === true;
}

export type OrderWork = Work & { order: InvoiceOrder };

export function hasOrder(work: Work): work is OrderWork {
	return work.order !== null;
}

export function ordersOf(works: readonly Work[]): InvoiceOrder[] {
	return works.flatMap(({ order }) => order ?? []);
}

export type ToCreate = OrderWork & { progress: Extract<Progress, { state: 'create' }> };

export const SERVICE = 'e-Boekhouden';

type Findings = Decision['findings'];

export function aboutInvoice(key: string, action: RowAction, findings: Findings, preview: boolean): Decision {
	return { service: SERVICE, resource: 'invoice', key, action, findings, preview };
}

/** One decision for what would be wrong for every order. */
export function aboutAllInvoices(
	action: 'blocked' | 'failed',
	findings: [Finding, ...Finding[]],
	preview: boolean,
): Decision {
	return aboutInvoice('invoices', action, findings, preview);
}
