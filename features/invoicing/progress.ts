import type { Finding, Findings } from '../../base/words/finding';
import { recordIn, type Json } from '../../base/values/records';
import { formatMoney, parseDecimal } from '../../base/values/money';
import { textIn } from '../../base/values/text';
import { findingsIn } from '../../base/items/fields';

/** How a second invoice of an order is prevented as long as nothing shows that created invoices can be read back. */
export type Claim =
	/** They can be read back: no claim is needed. */
	| 'needless'
	/** The order must get its error status before anything is created. */
	| 'wanted'
	/** It has its error status. */
	| 'held'
	/** Another order is claimed; this one follows once that one's invoice was read back. */
	| 'another';

/** The progress of an order towards an invoice; every step of the workflow depends on it (docs/items.md). */
export type Progress =
	/** Not looked up yet. `parked`: it is on its error status, and is only finished when its only invoice is right. */
	| { state: 'new'; parked?: boolean }
	/** It has no invoice: one may be created. */
	| { state: 'create'; claim: Claim }
	/** `foundBack`: a later run finds the invoice too. */
	| ({ state: 'created'; foundBack: boolean; billed?: Billed } & Invoiced & Ended<Finding[]>)
	/** Created before, and correct. */
	| ({ state: 'found' } & Invoiced & Ended<Finding[]>)
	| ({ state: 'blocked'; fix: Fix } & Invoiced & Ended)
	/** Its date is in a closed period. */
	| ({ state: 'closed' } & Ended)
	/** Left alone on purpose. */
	| ({ state: 'skipped' } & Ended)
	/** An error of the service or the network. `unknown`: an invoice may have been created. */
	| ({ state: 'failed'; outcome: Outcome } & Ended);

/** What has to be fixed before a blocked order can continue. */
export type Fix =
	/** The order or its invoice: the order gets its error status. */
	| 'order'
	/** Its invoice was created and cannot be read back: the order leaves the queue. */
	| 'invoice'
	/** Nothing in the order: it stays as it is, and is tried again. */
	| 'service';

type Outcome = 'notDone' | 'unknown';

/** What is on the invoice, as rows show it. */
export type Billed = {
	lines: Json;
	/** Left out when a VAT code has no known percentage. */
	totalIncludingVat?: string;
	/** The name of the one in which it is or would be made, where that is known. */
	administration?: string;
	terms: { template: string; paymentTermDays: number; date: string; book: boolean };
};

/** The number is '' as long as there is none. The total excludes VAT. */
type Invoiced = { number: string; total: string };

type Ended<Reasons = Findings> = {
	/** Why it ended like this; an order without an invoice always has a reason. */
	findings: Reasons;
	/** The order is on its error status because it was claimed. */
	claimed: boolean;
	/** This execution created an invoice for it, however it ended. */
	made?: true;
	/** The key of the row for all orders that ended like this for the same reason; left out: a row of its own. */
	together?: string;
};

/** What a step found out, or did. */
export type ProgressEvent =
	| { event: 'notFound'; claim: Exclude<Claim, 'held'> }
	| { event: 'claimed' }
	| ({ event: 'created' | 'found'; findings: Finding[]; billed?: Billed } & Invoiced)
	/** With its total in the books, whose VAT may be rounded for each line. */
	| { event: 'foundBack'; totalIncludingVat?: string }
	| { event: 'blocked'; fix: Fix; findings: Findings; number?: string; together?: string }
	| { event: 'closed' | 'skipped'; findings: Findings; together?: string }
	| { event: 'failed'; outcome: Outcome; findings: Findings; together?: string };

/** The event with which an order ends without an invoice, or with one that is not right. */
export type EndEvent = Extract<ProgressEvent, { event: 'blocked' | 'failed' }>;

/** A person has to fix the order, or its invoice. */
export function toFix(...findings: Findings): Extract<ProgressEvent, { event: 'blocked' }> {
	return { event: 'blocked', fix: 'order', findings };
}

/** Certainly not invoiced: it is tried again. */
export function notDoneEvent(...findings: Findings): Extract<ProgressEvent, { event: 'failed' }> {
	return { event: 'failed', outcome: 'notDone', findings };
}

/** The key of the row for orders that stay on their error status. */
export const ON_ERROR_STATUS = 'errorStatus';

/** It is on its error status, and stays there. */
export function staysParkedEvent(): ProgressEvent {
	return { event: 'skipped', findings: [{ code: 'workOrderStays' }], together: ON_ERROR_STATUS };
}

/** The state of an order after an event. An event that is impossible in a state does not change it. */
export function next(progress: Progress, event: ProgressEvent): Progress {
	switch (event.event) {
		case 'notFound':
			return progress.state === 'new' ? { state: 'create', claim: event.claim } : progress;
		case 'claimed':
			return progress.state === 'create' && progress.claim === 'wanted'
				? { state: 'create', claim: 'held' }
				: progress;
		case 'foundBack':
			return progress.state === 'created' ? foundBack(progress, event.totalIncludingVat) : progress;
		case 'created':
			return {
				...{ state: 'created', foundBack: false },
				...(event.billed && { billed: event.billed }),
				...invoiced(event),
				...ended(progress, event),
			};
		case 'found':
			// An order on its error status gets its own status back with this event only.
			return { state: 'found', ...invoiced(event), ...ended(progress, event), claimed: isClaimed(progress) };
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

function foundBack(progress: Extract<Progress, { state: 'created' }>, total = ''): Progress {
	const { billed } = progress;
	const inBooks = parseDecimal(total);
	return {
		...progress,
		foundBack: true,
		...(billed && inBooks && { billed: { ...billed, totalIncludingVat: formatMoney(inBooks) } }),
	};
}

/** Whether the order is on its error status because it was claimed. */
export function isClaimed(progress: Progress): boolean {
	if (progress.state === 'create') return progress.claim === 'held';
	// An order on its error status gets its own status back once it is handled.
	if (progress.state === 'new') return progress.parked === true;
	return progress.claimed;
}

function ended<Reasons>(
	progress: Progress,
	{ event, findings, together }: { event: string; findings: Reasons; together?: string },
): Ended<Reasons> {
	const claimed = progress.state !== 'new' && isClaimed(progress);
	const isKnownNow = event === 'found' || event === 'blocked';
	// After a lost answer, the invoice that stands is the one that was sent.
	const isSentOne = isKnownNow && progress.state === 'failed' && progress.outcome === 'unknown';
	return {
		...{ findings, claimed },
		...(together === undefined ? {} : { together }),
		...((isMade(progress) || isSentOne) && { made: true }),
	};
}

/** Whether this execution created an invoice for it. */
export function isMade(progress: Progress): boolean {
	return progress.state === 'created' || ('made' in progress && progress.made === true);
}

function invoiced(of: object): Invoiced {
	const { number, total } = of as Partial<Invoiced>;
	return { number: number ?? '', total: total ?? '' };
}

/** An item that is passed from step to step. */
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
		...(typeof given.together === 'string' ? { together: given.together } : {}),
		...(given.made === true && { made: true as const }),
	};
	const invoice = { number: textIn(given.number), total: textIn(given.total) };
	switch (state) {
		case 'new':
			return given.parked === true ? { state, parked: true } : { state };
		case 'create':
			return { state, claim: claimIn(given.claim) };
		case 'created':
			return {
				...{ state, foundBack: given.foundBack === true },
				...('billed' in given && { billed: given.billed as Billed }),
				...{ ...invoice, ...end, findings },
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

const CLAIMS: readonly unknown[] = ['needless', 'wanted', 'held', 'another'] satisfies Claim[];

/** An unknown claim allows no creation. */
function claimIn(claim: unknown): Claim {
	return CLAIMS.includes(claim) ? (claim as Claim) : 'another';
}

/** An unknown fix leaves the order as it is. */
function fixIn(fix: unknown): Fix {
	return fix === 'order' || fix === 'invoice' ? fix : 'service';
}

/** What the steps keep in the field `invoice` of an item. */
const OURS = new Set([
	...['state', 'claim', 'claimed', 'foundBack', 'number', 'total', 'findings', 'fix', 'outcome', 'parked'],
	...['together', 'made', 'billed'],
]);

/** The item with its progress; other fields beside it stay. */
export function withProgress(item: Item, progress: Progress): Item {
	const others = Object.entries(recordIn(item.invoice)).filter(([field]) => !OURS.has(field));
	return { ...item, invoice: { ...Object.fromEntries(others), ...progress } };
}
