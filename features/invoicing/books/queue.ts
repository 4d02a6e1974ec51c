import { type Claim, type ProgressEvent, toFix } from '../progress';
import type { Finding } from '../../../base/words/finding';
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

/** Decides the order of creation, and what happens to orders that this execution does not reach. */
export class InvoiceQueue {
	private readonly refused: { work: ToCreate; findings: Finding[] }[] = [];
	private created = 0;
	private waiting: ToCreate[];
	/** An invoice of this execution was read back. */
	private proven = false;
	/** An invoice may exist that was not read back. */
	private unseen = false;
	/** Why this execution creates no more. */
	private stopped: ProgressEvent | null = null;
	/** Without an error status no order can be claimed, so waiting for the first order protects nothing. */
	private readonly claimless: boolean;

	constructor(
		works: readonly ToCreate[],
		private readonly limit: number,
		now: number,
	) {
		this.waiting = inTurn(works, now);
		this.claimless = works.some(({ progress }) => progress.claim === 'wanted');
	}

	foundBack(): void {
		this.proven = true;
	}

	mayStandUnseen(): void {
		this.unseen = true;
	}

	createNoMore(because: ProgressEvent): void {
		this.stopped ??= because;
	}

	/** The next order that may be invoiced; null when there is none. */
	next(): ToCreate | null {
		if (this.stopped || this.created >= this.limit || this.allRefused) return null;
		const tried = this.created === 0 ? this.refusedRelations : new Set<string>();
		const work = this.waiting.find(
			({ order, progress }) => this.mayCreate(progress.claim) && !tried.has(codeKey(order.relation.code)),
		);
		if (!work) return null;
		this.waiting = this.waiting.filter((one) => one !== work);
		return work;
	}

	/** Whether a second invoice of an order would be recognized, or this is the first invoice of all. */
	private mayCreate(claim: Claim): boolean {
		return claim !== 'another' || this.proven || (this.claimless && !this.unseen);
	}

	/** Another order was invoiced, so those that were refused have a fault of their own. */
	wasCreated(): void {
		this.created++;
		for (const { work, findings } of this.refused.splice(0)) setProgress(work, toFix(...findings));
	}

	get count(): number {
		return this.created;
	}

	wasRefused(work: ToCreate, findings: Finding[]): void {
		if (this.created > 0) return setProgress(work, toFix(...findings));
		this.refused.push({ work, findings });
	}

	/** Ends all remaining orders, and those that were refused, for one reason. */
	end(): void {
		const [first] = this.refused;
		const tried = this.refused.map(({ work }) => work.order.reference);
		const refused = first && allRefused(tried, first.findings);
		for (const { work } of this.refused) if (refused) setProgress(work, refused);
		const why = this.stopped ?? refused ?? this.whyWaiting();
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
