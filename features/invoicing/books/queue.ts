import { type ProgressEvent, toFix } from '../progress';
import type { Findings } from '../../../base/words/finding';
import { codeKey } from '../../../base/values/text';
import { allRefused, overLimit, waitsEvent } from './refusal';
import { setProgress, type ToCreate } from './work';

/** Picks an index by the clock: no state is kept between executions, and every index gets its turn. */
export function claimTurn(now: number, count: number): number {
	return count > 0 ? Math.abs(Math.trunc(now)) % count : 0;
}

/** The same values, rotated to start at the one whose turn it is. */
export function byTurn<T>(values: readonly T[], now: number): T[] {
	const first = claimTurn(now, values.length);
	return [...values.slice(first), ...values.slice(0, first)];
}

/** The number of relations that are tried when all orders are refused with an unknown message. */
const TRIED_AT_MOST = 5;

/** Which orders may be invoiced now, by what is known of the invoices that this execution made. */
export type QueueState =
	/** Only the claimed order: a second invoice of any other could not be recognized yet. */
	| { is: 'trying' }
	/** Every order: without an error status none can be claimed, and waiting for the first protects nothing. */
	| { is: 'unclaimed' }
	/** Every order: an invoice was read back. */
	| { is: 'proven' }
	/** None in this execution. */
	| { is: 'stopped'; because: ProgressEvent };

export type QueueEvent =
	/** An invoice of this execution was read back. */
	| { event: 'readBack' }
	/** An invoice may exist that was not read back. */
	| { event: 'unseen' }
	| { event: 'stop'; because: ProgressEvent };

/** The state after an event. The first reason to stop stays, and one invoice that was read back is enough. */
export function nextState(state: QueueState, event: QueueEvent): QueueState {
	if (state.is === 'stopped') return state;
	switch (event.event) {
		case 'stop':
			return { is: 'stopped', because: event.because };
		case 'readBack':
			return { is: 'proven' };
		case 'unseen':
			return state.is === 'unclaimed' ? { is: 'trying' } : state;
	}
}

/** Decides the order of creation, and what happens to orders that this execution does not reach. */
export class InvoiceQueue {
	private readonly refused: { work: ToCreate; findings: Findings }[] = [];
	private created = 0;
	private waiting: ToCreate[];
	private state: QueueState;

	constructor(
		works: readonly ToCreate[],
		private readonly limit: number,
		now: number,
	) {
		this.waiting = inTurn(works, now);
		const cannotClaim = works.some(({ progress }) => progress.claim === 'wanted');
		this.state = { is: cannotClaim ? 'unclaimed' : 'trying' };
	}

	note(event: QueueEvent): void {
		this.state = nextState(this.state, event);
	}

	/** The next order that may be invoiced; null when there is none. */
	next(): ToCreate | null {
		if (this.state.is === 'stopped' || this.created >= this.limit || this.allRefused) return null;
		const tried = this.created === 0 ? this.refusedRelations : new Set<string>();
		const isOpen = this.state.is !== 'trying';
		const work = this.waiting.find(
			({ order, progress }) =>
				(isOpen || progress.claim !== 'another') && !tried.has(codeKey(order.relation.code)),
		);
		if (!work) return null;
		this.waiting = this.waiting.filter((one) => one !== work);
		return work;
	}

	/** Another order was invoiced, so those that were refused have a fault of their own. */
	wasCreated(): void {
		this.created++;
		for (const { work, findings } of this.refused.splice(0)) setProgress(work, toFix(...findings));
	}

	get count(): number {
		return this.created;
	}

	wasRefused(work: ToCreate, findings: Findings): void {
		if (this.created > 0) return setProgress(work, toFix(...findings));
		this.refused.push({ work, findings });
	}

	/** Ends all remaining orders, and those that were refused, for one reason. */
	end(): void {
		const [first] = this.refused;
		const tried = this.refused.map(({ work }) => work.order.reference);
		const refused = first && allRefused(tried, first.findings);
		for (const { work } of this.refused) if (refused) setProgress(work, refused);
		const stopped = this.state.is === 'stopped' ? this.state.because : null;
		const why = stopped ?? refused ?? this.whyWaiting();
		for (const work of this.waiting) setProgress(work, why);
	}

	private whyWaiting(): ProgressEvent {
		return this.created >= this.limit ? overLimit(this.limit) : waitsEvent({ code: 'waitsForFirstInvoice' });
	}

	private get allRefused(): boolean {
		return this.created === 0 && this.refusedRelations.size >= TRIED_AT_MOST;
	}

	private get refusedRelations(): ReadonlySet<string> {
		return new Set(this.refused.map(({ work }) => codeKey(work.order.relation.code)));
	}
}

/**
 * The claimed order comes first: it shows whether the others may follow. With more relations than are tried, each
 * execution starts at another order; otherwise five that are refused every time would block all others.
 */
function inTurn(works: readonly ToCreate[], now: number): ToCreate[] {
	const isFirst = ({ progress: { claim } }: ToCreate) => claim === 'wanted' || claim === 'held';
	const others = works.filter((work) => !isFirst(work));
	const relations = new Set(works.map(({ order }) => codeKey(order.relation.code)));
	return [...works.filter(isFirst), ...(relations.size > TRIED_AT_MOST ? byTurn(others, now) : others)];
}
