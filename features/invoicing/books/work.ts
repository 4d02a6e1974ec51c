import { type InvoiceOrder, lackedBy, readInvoiceOrder, readSeenOrder, type SeenOrder } from '../item';
import {
	type Fix,
	next,
	type Progress,
	type ProgressEvent,
	progressOf,
	toFix,
	withProgress,
} from '../progress';
import { findingsIn } from '../../../base/items/fields';
import type { Fault, Findings } from '../../../base/words/finding';
import type { Decision } from '../../../base/words/row';
import { aboutInvoice, notAnOrder } from '../said';
import type { InBooks } from '../sum/sum';
import type { ClosedToday } from './closedToday';
import type { BookDate } from '../../../base/values/dates';
import { recordIn } from '../../../base/values/records';
import { textIn } from '../../../base/values/text';
import type { Invoices, Ledger, Products, Relations } from '../../../services/eBoekhouden/books';
import type { RelationSettings } from '../../relations/inBooks';
import type { VatExceptions } from './vat';

export interface Defaults {
	vatCode: string;
	ledgerAccount: string;
}

/** What the user chose for the export. */
export interface ExportSettings extends RelationSettings {
	closedUntil: BookDate | '';
	defaults: Defaults;
	/** Codes, as `codeKey` gives them, of hour types that are made in OutSmart and have no product. */
	ownHourTypes: ReadonlySet<string>;
	vatExceptions: VatExceptions;
	/** The maximum number of invoices per execution. */
	limit: number;
	/** What was refused for its date today is not claimed again. */
	closedToday?: ClosedToday | null;
}

/** What the export needs of the books. */
export interface InvoiceClient {
	readonly invoices: Pick<Invoices, 'within' | 'foresee' | 'create'>;
	readonly relations: Pick<Relations, 'find' | 'list' | 'create' | 'update'>;
	readonly ledger: Pick<Ledger, 'list'>;
	readonly products: Pick<Products, 'list' | 'find'>;
	/** The name of the administration, where it is known. */
	readonly company?: string;
}

/** An item and its index in the input. */
export interface GivenOrder {
	json: Readonly<Record<string, unknown>>;
	index: number;
}

/** An item in progress: everything in it is passed on, only its progress changes. */
export interface Work {
	item: Readonly<Record<string, unknown>>;
	index: number;
	/** The progress on arrival. */
	readonly before: Progress;
	progress: Progress;
	/** Null when the item is not to be invoiced, or cannot be. */
	order: InvoiceOrder | null;
	/** What its invoices are found by; null where nobody looks for them. */
	seen: SeenOrder | null;
	/** What was found of it. */
	inBooks?: InBooks;
}

/** Only items in one of these states are read, in the order of the input; all others are passed on unchanged. */
export function readOrders(items: readonly GivenOrder[], states: Progress['state'][]): Work[] {
	return items.map(({ json: item, index }) => {
		const before = progressOf(item) ?? { state: 'new' };
		const work = { item, index, before, progress: before, order: null, seen: null };
		if (!states.includes(before.state)) return work;
		const read = readInvoiceOrder(item);
		if ('order' in read) return { ...work, order: read.order, seen: read.order };
		const { faults } = read;
		const [first, ...others] = findingsIn(item.reasons);
		const event = first
			? toFix(first, ...others)
			: { ...toFix({ code: 'orderNotInvoiceable', faults }), fix: fixFor(faults) };
		return { ...work, progress: next(before, event) };
	});
}

/** The same, where the invoices are looked for of an order that cannot be invoiced, too: what stands of it is shown. */
export function withSeen(works: readonly Work[]): Work[] {
	const isToFix = ({ order, before, progress }: Work) =>
		order === null && before.state === 'new' && progress.state === 'blocked' && progress.fix === 'order';
	return works.map((work) => (isToFix(work) ? { ...work, seen: readSeenOrder(work.item) } : work));
}

/** Fields that only the settings give, not the order. */
const OF_SETTINGS = new Set(['template', 'paymentTermDays', 'book']);

/** When only the settings are at fault, the order stays as it is. */
function fixFor(faults: readonly Fault[]): Fix {
	return faults.every((fault) => 'path' in fault && OF_SETTINGS.has(fault.path)) ? 'service' : 'order';
}

/** The item that is passed on. */
export function toItem({ item, before, progress }: Work): Readonly<Record<string, unknown>> {
	return progress === before ? item : withProgress(item, progress);
}

/**
 * Items that no earlier step produced and that lack the basic fields of an order: no step could finish them, so each gets
 * a row.
 */
export function splitOrders(
	items: readonly GivenOrder[],
	preview: boolean,
): { orders: GivenOrder[]; others: { decision: Decision; from: number }[] } {
	const isOrder = ({ json }: GivenOrder) => progressOf(json) !== null || lackedBy(json).length === 0;
	return {
		orders: items.filter(isOrder),
		others: items
			.filter((given) => !isOrder(given))
			.map((given) => ({
				decision: notAnOrder(given, lackedBy(given.json), preview),
				from: given.index,
			})),
	};
}

/**
 * The item to pass on for an order that was just looked up, with what was found of it: when it may be invoiced, it names the books without an
 * invoice of it.
 */
export function toLookedUpItem(work: Work, where: string): Readonly<Record<string, unknown>> {
	const item: Readonly<Record<string, unknown>> = { ...toItem(work), ...work.inBooks };
	const { before, progress } = work;
	if (progress === before || progress.state !== 'create') return item;
	return { ...item, invoice: { ...recordIn(item.invoice), lookedUpIn: where } };
}

/** Whether an order was looked up in other books, or does not say in which. */
export function wasLookedUpElsewhere({ item, before }: Work, where: string): boolean {
	return before.state === 'create' && textIn(recordIn(item.invoice).lookedUpIn) !== where;
}

export function setProgress(work: Work, event: ProgressEvent): void {
	work.progress = next(work.progress, event);
}

/** Whether an order was on its error status when it was read: it is finished when its invoice is right, and otherwise waits. */
export function isWaiting({ before }: Work): boolean {
	return before.state === 'new' && before.claimed === true;
}

export type OrderWork = Work & { order: InvoiceOrder };

export function hasOrder(work: Work): work is OrderWork {
	return work.order !== null;
}

export function ordersOf(works: readonly Work[]): InvoiceOrder[] {
	return works.flatMap(({ order }) => order ?? []);
}

export type ToCreate = OrderWork & { progress: Extract<Progress, { state: 'create' }> };

/** One decision for a problem that concerns every order. */
export function aboutAllInvoices(
	action: 'blocked' | 'failed',
	findings: Readonly<Findings>,
	preview: boolean,
): Decision {
	return aboutInvoice('invoices', action, findings, preview);
}

/** Whether an invoice has the date of the work, and would have another if it were dated today. */
export function isDatedByWork(
	{ date, workDate }: Pick<InvoiceOrder, 'date' | 'workDate'>,
	today: BookDate,
): boolean {
	return date === workDate && date !== today;
}
