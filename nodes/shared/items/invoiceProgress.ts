import type { Finding } from '../rows/findings/finding';
import { recordIn } from '../values/records';
import { textIn } from '../values/text';
import { findingsIn } from './fields';

/** How a second invoice of an order is kept away while nothing shows that created invoices can be found back. */
export type Claim =
	/** They can be: nothing needs a claim. */
	| 'needless'
	/** The order is to get its error status before anything is created. */
	| 'wanted'
	/** It has got it. */
	| 'held'
	/** Another order is claimed; this one follows once that one's invoice was found back. */
	| 'another';

/** Where an order stands on its way to an invoice; every step of the workflow steers by it (docs/items.md). */
export type Progress =
	/** Not looked up yet. `parked`: it stands on its error status, and is only finished when its one invoice is right. */
	| { state: 'new'; parked?: boolean }
	/** There is no invoice of it: one may be created. */
	| { state: 'create'; claim: Claim }
	/** `foundBack`: whoever comes later finds it too. */
	| ({ state: 'created'; foundBack: boolean } & Invoiced & Ended)
	/** Made before, and right. */
	| ({ state: 'found' } & Invoiced & Ended)
	| ({ state: 'blocked'; fix: Fix } & Invoiced & Ended)
	/** Its date lies in a closed period. */
	| ({ state: 'closed' } & Ended)
	/** Left alone on purpose. */
	| ({ state: 'skipped' } & Ended)
	/** The service or the network. `unknown`: an invoice may have been created. */
	| ({ state: 'failed'; outcome: Outcome } & Ended);

/** What has to be put right before an order that is blocked can go on. */
export type Fix =
	/** The order or its invoice: the order gets its error status. */
	| 'order'
	/** Its invoice was created and cannot be found back: the order leaves the queue. */
	| 'invoice'
	/** Nothing of the order: it stays as it is, and is tried again. */
	| 'service';

type Outcome = 'notDone' | 'unknown';

/** '' while there is none. The total is excluding VAT. */
type Invoiced = { number: string; total: string };

type Ended = {
	/** Why it ended so. */
	findings: Finding[];
	/** The order stands on its error status because it was claimed. */
	claimed: boolean;
	/** The key of the one row that tells of all orders which ended so for the same reason; left out: a row of its own. */
	together?: string;
};

/** What a step found out, or did. */
export type ProgressEvent =
	| { event: 'notFound'; claim: Exclude<Claim, 'held'> }
	| { event: 'claimed' }
	| ({ event: 'created' | 'found'; findings: Finding[] } & Invoiced)
	| { event: 'foundBack' }
	| { event: 'blocked'; fix: Fix; findings: Finding[]; number?: string; together?: string }
	| { event: 'closed' | 'skipped'; findings: Finding[]; together?: string }
	| { event: 'failed'; outcome: Outcome; findings: Finding[]; together?: string };

/** A person has to put it right: the order, or its invoice. */
export function toFix(...findings: Finding[]): ProgressEvent {
	return { event: 'blocked', fix: 'order', findings };
}

/** Certainly not invoiced: it is tried again. */
export function notDone(...findings: Finding[]): Extract<ProgressEvent, { event: 'failed' }> {
	return { event: 'failed', outcome: 'notDone', findings };
}

/** The key of the one row of orders that stay on their error status. */
export const ON_ERROR_STATUS = 'errorStatus';

/** It stands on its error status, and is left there. */
export function staysParked(): ProgressEvent {
	return { event: 'skipped', findings: [], together: ON_ERROR_STATUS };
}

/** Where an order stands after that. What cannot happen to it there leaves it where it is. */
export function next(progress: Progress, event: ProgressEvent): Progress {
	switch (event.event) {
		case 'notFound':
			return progress.state === 'new' ? { state: 'create', claim: event.claim } : progress;
		case 'claimed':
			return progress.state === 'create' && progress.claim === 'wanted'
				? { state: 'create', claim: 'held' }
				: progress;
		case 'foundBack':
			return progress.state === 'created' ? { ...progress, foundBack: true } : progress;
		case 'created':
			return { state: 'created', foundBack: false, ...invoiced(event), ...ended(progress, event) };
		case 'found':
			// One that stands on its error status gets its own back with this, and with nothing else.
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

/** Whether the order stands on its error status because it was claimed. */
export function isClaimed(progress: Progress): boolean {
	if (progress.state === 'create') return progress.claim === 'held';
	// What stands on its error status is given its own back once it is handled.
	if (progress.state === 'new') return progress.parked === true;
	return progress.claimed;
}

function ended(
	progress: Progress,
	{ findings, together }: { findings: Finding[]; together?: string },
): Ended {
	const claimed = progress.state !== 'new' && isClaimed(progress);
	return { findings, claimed, ...(together === undefined ? {} : { together }) };
}

function invoiced(of: object): Invoiced {
	const { number, total } = of as Partial<Invoiced>;
	return { number: number ?? '', total: total ?? '' };
}

/** What travels from step to step. */
export type Item = Readonly<Record<string, unknown>>;

/** What the steps before left on an item; null when they left nothing. */
export function progressOf(item: Item): Progress | null {
	const given = recordIn(item.invoice);
	const { state } = given;
	if (typeof state !== 'string') return null;
	const end = {
		findings: findingsIn(given.findings),
		claimed: given.claimed === true,
		...(typeof given.together === 'string' ? { together: given.together } : {}),
	};
	const invoice = { number: textIn(given.number), total: textIn(given.total) };
	switch (state) {
		case 'new':
			return given.parked === true ? { state, parked: true } : { state };
		case 'create':
			return { state, claim: claimIn(given.claim) };
		case 'created':
			return { state, foundBack: given.foundBack === true, ...invoice, ...end };
		case 'found':
			return { state, ...invoice, ...end };
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

/** One that nobody knows creates nothing by itself. */
function claimIn(claim: unknown): Claim {
	return CLAIMS.includes(claim) ? (claim as Claim) : 'another';
}

/** One that nobody knows leaves the order as it is. */
function fixIn(fix: unknown): Fix {
	return fix === 'order' || fix === 'invoice' ? fix : 'service';
}

/** What the steps keep in the field `invoice` of an item. */
const OURS = new Set([
	...['state', 'claim', 'claimed', 'foundBack', 'number', 'total', 'findings', 'fix', 'outcome', 'parked'],
	'together',
]);

/** The item with its progress; what others put beside it stays. */
export function withProgress(item: Item, progress: Progress): Item {
	const others = Object.entries(recordIn(item.invoice)).filter(([field]) => !OURS.has(field));
	return { ...item, invoice: { ...Object.fromEntries(others), ...progress } };
}
