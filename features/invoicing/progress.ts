import type { Finding, Findings } from '../../base/words/finding';
import { recordIn, type Json } from '../../base/values/records';
import { textIn, textsIn } from '../../base/values/text';
import { findingsIn } from '../../base/items/fields';
import type { ChainSettings } from './settings';

/** The progress of an order towards an invoice; every step of the workflow depends on it (docs/items.md). */
export type Progress =
	/** The order was not looked up yet. */
	| ({ state: 'new' } & Claimable)
	/**
	 * The order has no invoice in the books, so one may be created. `earlier` is the number of invoices and
	 * credits that name it already.
	 */
	| ({ state: 'create'; earlier: number } & Claimable)
	| ({ state: 'created'; billed?: Billed } & Invoiced & Ended<Finding[]>)
	/** The invoice was created before, and is right. */
	| ({ state: 'found' } & Invoiced & Ended<Finding[]>)
	| ({ state: 'blocked'; fix: Fix } & Invoiced & Ended)
	/** The date of the invoice is in a closed period. */
	| ({ state: 'closed' } & Ended)
	/** The order is left alone on purpose. */
	| ({ state: 'skipped' } & Ended)
	/**
	 * The service or the network gave an error. With `unknown` an invoice may have been created, so the order
	 * keeps its claim.
	 */
	| ({ state: 'failed'; outcome: Outcome } & Ended);

/** `claimed` is true for an order on its error status, so that no other execution creates its invoice. */
type Claimable = { claimed?: boolean };

/** Says what has to be fixed before a blocked order can go on. */
export type Fix =
	/** A person fixes the order or its invoice: the order gets its error status, or keeps it. */
	| 'order'
	/** Nothing in the order has to be fixed: it stays in the queue, and is tried again. */
	| 'service';

type Outcome = 'notDone' | 'unknown';

/** The content of the invoice, as rows show it. */
export type Billed = {
	lines: Json;
	/** The total including VAT; left out when the percentage of a VAT code is not known. */
	totalIncludingVat?: string;
	/** The name of the administration in which the invoice is or would be made, where that is known. */
	administration?: string;
	terms: { template: string; paymentTermDays: number; date: string; book: boolean };
};

/** An invoice: its number, '' as long as there is none, and its total excluding VAT. */
type Invoiced = { number: string; total: string };

type Ended<Reasons = Findings> = {
	/** The reasons for this end; an order without an invoice always has one. */
	findings: Reasons;
	/** True when the order is on its error status. */
	claimed: boolean;
	/** True when this execution created an invoice for the order, however the order ended. */
	made?: true;
	/**
	 * The key of the row for all orders that ended like this for the same reason; left out for an order with a
	 * row of its own.
	 */
	together?: string;
};

/** The event of an order: something that a step found out, or did. */
export type ProgressEvent =
	| { event: 'notFound'; earlier: number }
	| { event: 'claimed' }
	| ({ event: 'created' | 'found'; findings: Finding[]; billed?: Billed; made?: boolean } & Invoiced)
	| { event: 'blocked'; fix: Fix; findings: Findings; number?: string; together?: string; made?: boolean }
	| { event: 'closed' | 'skipped'; findings: Findings; together?: string }
	| { event: 'failed'; outcome: Outcome; findings: Findings; together?: string; made?: boolean };

/** The event of an order that needs a person, for the order itself or for its invoice. */
export function toFix(...findings: Findings): Extract<ProgressEvent, { event: 'blocked' }> {
	return { event: 'blocked', fix: 'order', findings };
}

/** The event of an order that was certainly not invoiced, and is tried again. */
export function notDoneEvent(...findings: Findings): Extract<ProgressEvent, { event: 'failed' }> {
	return { event: 'failed', outcome: 'notDone', findings };
}

/** The event of an order that waits, though nothing is wrong with it. */
export function waitsEvent(
	because: 'refusals' | 'invoice' | 'unknown' | 'hour' | 'customer',
	about: string,
): ProgressEvent & { findings: Findings } {
	return { event: 'skipped', together: 'invoices', findings: [{ code: 'ordersWait', because, about }] };
}

/** The state of an order after an event. An event that is impossible in a state does not change it. */
export function next(progress: Progress, event: ProgressEvent): Progress {
	switch (event.event) {
		case 'notFound':
			return progress.state === 'new' ? { ...progress, state: 'create', earlier: event.earlier } : progress;
		case 'claimed':
			return progress.state === 'create' ? { ...progress, claimed: true } : progress;
		case 'created':
			return {
				state: 'created',
				...(event.billed && { billed: event.billed }),
				...invoiced(event),
				...ended(progress, event),
			};
		case 'found':
			return { state: 'found', ...invoiced(event), ...ended(progress, event) };
		case 'blocked': {
			const { number, total } = invoiced(progress);
			const of = { number: event.number ?? number, total };
			return { state: 'blocked', fix: event.fix, ...of, ...ended(progress, event) };
		}
		case 'failed':
			return { state: 'failed', outcome: event.outcome, ...ended(progress, event) };
		case 'closed':
		case 'skipped':
			return { state: event.event, ...ended(progress, event) };
	}
}

function ended<Reasons>(
	progress: Progress,
	{ findings, together, made }: { findings: Reasons; together?: string; made?: boolean },
): Ended<Reasons> {
	return {
		findings,
		claimed: progress.claimed === true,
		...(together !== undefined && { together }),
		...((made === true || isMade(progress)) && { made: true }),
	};
}

/** True when this execution created an invoice for the order. */
export function isMade(progress: Progress): boolean {
	return progress.state === 'created' || ('made' in progress && progress.made === true);
}

function invoiced(of: object): Invoiced {
	const { number, total } = of as Partial<Invoiced>;
	return { number: number ?? '', total: total ?? '' };
}

export type Item = Readonly<Record<string, unknown>>;

/** The progress that earlier steps left in an item; null when they left none. */
export function progressOf(item: Item): Progress | null {
	const given = recordIn(item.invoice);
	const { state } = given;
	if (typeof state !== 'string') return null;
	const findings = findingsIn(given.findings);
	const [first = { code: 'reasonNotGiven' }, ...others] = findings;
	const end = {
		findings: [first, ...others] as Findings,
		claimed: given.claimed === true,
		...(typeof given.together === 'string' && { together: given.together }),
		...(given.made === true && { made: true as const }),
	};
	const invoice = { number: textIn(given.number), total: textIn(given.total) };
	switch (state) {
		case 'new':
			return given.claimed === true ? { state, claimed: true } : { state };
		case 'create': {
			const earlier =
				typeof given.earlier === 'number' && Number.isInteger(given.earlier) ? given.earlier : 0;
			return { state, earlier, ...(given.claimed === true && { claimed: true }) };
		}
		case WOULD:
		case 'created':
			return {
				state: 'created',
				...('billed' in given && { billed: given.billed as Billed }),
				...invoice,
				...end,
				findings,
			};
		case 'found':
			return { state, ...invoice, ...end, findings };
		case 'blocked':
			return { state, fix: fixIn(given.fix), ...invoice, ...end };
		case 'failed':
			return { state, outcome: given.outcome === 'notDone' ? 'notDone' : 'unknown', ...end };
		case 'closed':
		case 'skipped':
			return { state, ...end };
		default:
			return {
				state: 'failed',
				outcome: 'unknown',
				findings: [{ code: 'unknownState', state }],
				claimed: false,
			};
	}
}

/** Reads what has to be fixed; an unknown word leaves the order as it is. */
function fixIn(fix: unknown): Fix {
	return fix === 'order' ? fix : 'service';
}

/**
 * The state of an order in a preview that would be `created`. It has a name of its own, so that a condition of a workflow on
 * `created` does not let it through.
 */
const WOULD = 'wouldBeCreated';

function isForeseen(finding: Finding): boolean {
	return finding.code === 'invoiceCreated' && finding.foreseen;
}

/** The fields that the steps keep in the field `invoice` of an item. */
const OURS = new Set([
	...['state', 'earlier', 'claimed', 'number', 'total', 'findings', 'fix', 'outcome'],
	...['together', 'made', 'billed'],
]);

/** Puts the progress into an item; other fields of its `invoice` stay. */
export function withProgress(item: Item, progress: Progress): Item {
	const others = Object.entries(recordIn(item.invoice)).filter(([field]) => !OURS.has(field));
	const isPreview = progress.state === 'created' && progress.findings.some(isForeseen);
	return {
		...item,
		invoice: { ...Object.fromEntries(others), ...progress, ...(isPreview && { state: WOULD }) },
	};
}

/** The facts about a work order that later steps need. */
export type WorkOrderFacts = {
	id: string;
	number: string;
	/** A fingerprint of everything that decides about the invoice. */
	fingerprint: string;
	/** The names of the `invoiceTexts` that the invoice has: they count in the fingerprint. */
	texts: string[];
	/** The code of the work order status in the settings; '' when the item does not have it. */
	status: string;
	/** True when the order was on the error status when it was read. */
	onErrorStatus?: boolean;
};

/**
 * The part of an item that the steps after the first read, without checking it; everything else in the item
 * is passed on unchanged.
 */
export interface ChainedOrder extends Required<WorkOrderFacts> {
	reference: string;
	relationCode: string;
	relationName: string;
	/** The last day worked, else the creation date; '' when neither is known. */
	date: string;
	progress: Progress;
	/** Remarks about what is not on the invoice, and why. */
	notes: Finding[];
	lines: Json;
}

/** Reads the item of an order; null for an item that no step of the export has seen. */
export function readChainedOrder(item: Item): ChainedOrder | null {
	const progress = progressOf(item);
	if (!progress) return null;
	const { id, number, fingerprint, texts, status, onErrorStatus } = recordIn(item.workOrder);
	return {
		id: textIn(id) || textIn(item.sourceId),
		number: textIn(number),
		fingerprint: textIn(fingerprint),
		texts: textsIn(texts),
		status: textIn(status),
		onErrorStatus: onErrorStatus === true,
		reference: textIn(item.reference),
		relationCode: textIn(recordIn(item.relation).code),
		relationName: textIn(recordIn(item.relation).name),
		date: textIn(item.workDate) || textIn(item.createdOn),
		progress,
		notes: findingsIn(item.notes),
		lines: (item.lines ?? []) as Json,
	};
}

/** The settings as they apply to one order: the first step found the code of the status in the setting. */
export function settingsFor<Settings extends ChainSettings>(
	{ status }: ChainedOrder,
	settings: Settings,
): Settings {
	return status === '' ? settings : { ...settings, workOrderStatus: status };
}
