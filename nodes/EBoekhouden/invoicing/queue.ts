import { type Claim, type ProgressEvent, toFix } from '../../shared/items/invoiceProgress';
import type { Finding } from '../../shared/rows/findings/finding';
import { codeKey } from '../../shared/values/text';
import { allRefused, overLimit, waits } from './refusal';
import { setProgress, type ToCreate } from './work';

/**
 * Whose turn it is of so many, by the clock: no state is kept from one execution to the next, and none is without its
 * turn for ever.
 */
export function turnOf(now: number, count: number): number {
	return count > 0 ? Math.abs(Math.trunc(now)) % count : 0;
}

/** The same values, from the one whose turn it is on. */
export function byTurn<T>(values: readonly T[], now: number): T[] {
	const first = turnOf(now, values.length);
	return [...values.slice(first), ...values.slice(0, first)];
}

/** Orders of so many relations are tried when all are refused in words that nobody knows. */
const TRIED_AT_MOST = 5;

/** Whose turn it is, and what becomes of those whose turn does not come in this execution. */
export class Queue {
	private readonly refused: { work: ToCreate; findings: Finding[] }[] = [];
	private created = 0;
	private waiting: ToCreate[];
	/** An invoice of this execution was found back. */
	private proven = false;
	/** An invoice may stand there that was not found back. */
	private unseen = false;
	/** Why nothing more is created in this execution. */
	private stopped: ProgressEvent | null = null;
	/** Without an error status nothing can be claimed, so that waiting for the first order protects nothing. */
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

	/** The next order that may be created; null when there is none. */
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

	/** Whether a second invoice of an order could be told from a first, or it is the first of all. */
	private mayCreate(claim: Claim): boolean {
		return claim !== 'another' || this.proven || (this.claimless && !this.unseen);
	}

	/** Another order can be created, so those that were refused are at fault themselves. */
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

	/** Everything that is left ends for one reason, and those that were refused with it. */
	end(): void {
		const [first] = this.refused;
		const tried = this.refused.map(({ work }) => work.order.reference);
		const refused = first && allRefused(tried, first.findings);
		for (const { work } of this.refused) if (refused) setProgress(work, refused);
		const why = this.stopped ?? refused ?? this.whyWaiting();
		for (const work of this.waiting) setProgress(work, why);
	}

	private whyWaiting(): ProgressEvent {
		return this.created >= this.limit ? overLimit(this.limit) : waits({ code: 'waitsForFirstInvoice' });
	}

	private get allRefused(): boolean {
		return this.created === 0 && this.refusedRelations.size >= TRIED_AT_MOST;
	}

	private get refusedRelations(): ReadonlySet<string> {
		return new Set(this.refused.map(({ work }) => codeKey(work.order.relation.code)));
	}
}

/**
 * The one that was claimed shows whether the others may follow. Where more relations wait than are tried, each execution
 * begins at another order: five that are refused each time would keep all others waiting.
 */
function inTurn(works: readonly ToCreate[], now: number): ToCreate[] {
	const isFirst = ({ progress: { claim } }: ToCreate) => claim === 'wanted' || claim === 'held';
	const others = works.filter((work) => !isFirst(work));
	const relations = new Set(works.map(({ order }) => codeKey(order.relation.code)));
	return [...works.filter(isFirst), ...(relations.size > TRIED_AT_MOST ? byTurn(others, now) : others)];
}
