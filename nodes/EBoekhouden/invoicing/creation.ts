import type { Line } from '../../shared/items/invoice';
import type { Progress, ProgressEvent } from '../../shared/items/invoiceProgress';
import { attempt, type ServiceProblem } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import type { BookDate } from '../../shared/values/dates';
import { formatMoney } from '../../shared/values/money';
import type { Invoice, Relation } from '../books/types';
import { uncredited } from './credits';
import { customerOf } from './customer';
import { Evidence } from './evidence';
import { fillLines, vatGivenTo, type Catalogue } from './fill';
import { judgeFound } from './judge';
import { holderOf } from './holder';
import { lookOnceMore } from './lookOnceMore';
import type { OrderWork } from './lookUp';
import { toNewInvoice } from './newInvoice';
import { OrderInvoices } from './orderInvoices';
import { Queue } from './queue';
import { afterRefusal, afterTrouble, notDone, waits, type Refusal } from './refusal';
import { ensureRelation } from './relation';
import { totalOf } from './totals';
import { stopAfter } from './stopAfter';
import { vatQuestion } from './vatQuestion';
import { setProgress, type ExportSettings, type InvoiceClient, type Work } from './work';

export type ToCreate = OrderWork & { progress: Extract<Progress, { state: 'create' }> };

/** What was done to the relation of an order. */
export interface RelationDone {
	decision: Decision;
	/** The place of the order in the input. */
	from: number;
}

/** What the creation of invoices needs. */
export interface Means {
	client: InvoiceClient;
	settings: ExportSettings;
	catalogue: Catalogue;
	today: BookDate;
	now: number;
}

/** What an invoice is sent with. */
interface Sent {
	relation: Relation;
	lines: Line[];
}

/** The creation of all invoices of one execution. */
export class InvoiceCreation {
	readonly relationsDone: RelationDone[] = [];
	private readonly evidence: Evidence;
	private readonly queue: Queue;
	private readonly books: OrderInvoices;
	/** May have been created, although no number came back. */
	private readonly outcomeUnknown = new Set<Work>();

	constructor(
		private readonly means: Means,
		private readonly works: ToCreate[],
	) {
		this.books = new OrderInvoices(means.client, means.today);
		this.evidence = new Evidence(works.map(({ progress }) => progress.claim));
		this.queue = new Queue(works, this.evidence, means.settings.limit, means.now);
	}

	async createAll(): Promise<void> {
		for (let work = this.queue.next(); work; work = this.queue.next()) await this.create(work);
		this.queue.end();
		const isUnknown = (work: Work) => this.outcomeUnknown.has(work);
		const touched = this.works.filter((work: Work) => work.progress.state === 'created' || isUnknown(work));
		const { preview, vatExceptions } = this.means.settings;
		if (!preview) await lookOnceMore(this.books, touched, { isUnknown, vatExceptions });
	}

	private async create(work: ToCreate): Promise<void> {
		// Before anything is done to its relation.
		const lines = this.linesFor(work, work.order.relation);
		if (!lines || !(await this.canBeSent(work, lines))) return;
		const sent = await this.readyToSend(work);
		if (!sent) return;
		if (this.means.settings.preview) return this.announce(work);
		const credited = await this.creditedIfMissing(work, sent);
		if (credited !== null) await this.add(work, sent, credited);
	}

	/** Whether the books have all that it names, as far as they can be asked. */
	private async canBeSent(work: ToCreate, lines: Line[]): Promise<boolean> {
		const { client, catalogue } = this.means;
		const invoice = toNewInvoice(work.order, lines, { defaults: catalogue.defaults, credited: 0 });
		const seen = await attempt(async () => await client.invoices.foresee?.(invoice));
		if (!seen.ok) this.notCreated(work, seen.problem);
		return seen.ok;
	}

	/** With the relation as the books have it, which decides about VAT; null when nothing can be sent. */
	private async readyToSend(work: ToCreate): Promise<Sent | null> {
		const { client, settings } = this.means;
		const { order } = work;
		const ensured = await ensureRelation(order.relation, client, settings);
		if ('event' in ensured) return this.givenUp(work, afterTrouble(ensured.event, this.made));
		if (ensured.decision) this.relationsDone.push({ decision: ensured.decision, from: work.index });
		const customer = customerOf(ensured.relation, order.relation, settings.overwriteRelations);
		const lines = this.linesFor(work, customer);
		if (!lines) return null;
		const question = vatQuestion(order, customer, lines, settings);
		if (question) return this.ended(work, { event: 'blocked', fix: 'service', findings: [question] });
		return { relation: ensured.relation, lines };
	}

	/** As they are billed to this customer; null, and the order blocked, when they cannot be. */
	private linesFor(work: ToCreate, customer: Relation): Line[] | null {
		const { catalogue, settings } = this.means;
		const filled = fillLines(work.order, catalogue, vatGivenTo(customer, settings.vatExceptions));
		if (!('faults' in filled)) return filled.lines;
		const findings: Finding[] = [{ code: 'orderNotInvoiceable', faults: filled.faults }];
		return this.ended(work, { event: 'blocked', fix: 'order', findings });
	}

	private announce(work: ToCreate): void {
		this.evidence.foundBack();
		this.queue.wasCreated();
		const { number } = work.order;
		const total = formatMoney(totalOf(work.order.lines));
		const findings: Finding[] = [{ code: 'invoiceWouldBeCreated', total }];
		setProgress(work, { event: 'created', number, total, findings });
	}

	/**
	 * Right before: another execution, or a person, may have been quicker. So many of its invoices were credited; null when one
	 * stands, or nobody knows.
	 */
	private async creditedIfMissing(work: ToCreate, sent: Sent): Promise<number | null> {
		const read = await attempt(() => this.books.ofRelation(work.order, sent.relation.code));
		if (!read.ok) {
			const event = notDone([{ code: 'orderNotLookedUp' }, read.problem.finding]);
			return this.givenUp(work, afterTrouble(event, this.made));
		}
		const { standing, credited } = uncredited(read.value);
		const [other] = standing;
		if (!other) return credited.length;
		this.evidence.createNoMore(waits({ code: 'waitsForOtherExecution' }));
		setProgress(work, notDone([{ code: 'invoiceMadeElsewhere', otherInvoice: other.number }]));
		return null;
	}

	private async add(work: ToCreate, sent: Sent, credited: number): Promise<void> {
		const { client, catalogue } = this.means;
		const { defaults } = catalogue;
		// The invoice goes to the code as the books write it.
		const order = { ...work.order, relation: sent.relation };
		const invoice = toNewInvoice(order, sent.lines, { defaults, credited });
		const created = await attempt(() => client.invoices.create(invoice));
		if (!created.ok && created.problem.facts.kind === 'exists')
			return await this.findExisting(work, created.problem, { sent, credited });
		if (!created.ok) return this.notCreated(work, created.problem);
		this.queue.wasCreated();
		await this.verify(work, created.value, sent);
	}

	/** Its number or payment reference is in use. */
	private async findExisting(
		work: ToCreate,
		problem: ServiceProblem,
		{ sent, credited: before }: { sent: Sent; credited: number },
	): Promise<void> {
		const found = await holderOf(this.books, work.order, { problem, credited: before });
		if ('standing' in found) {
			this.evidence.createNoMore(waits({ code: 'waitsForOtherExecution' }));
			return setProgress(work, this.judged(work, found.standing, sent));
		}
		if ('credited' in found) return await this.add(work, sent, found.credited);
		if ('findings' in found)
			return setProgress(work, { event: 'blocked', fix: 'order', findings: found.findings });
		this.notCreated(work, problem);
	}

	/** A returned number is proof. Whether it can be found back decides about everything after it. */
	private async verify(work: ToCreate, number: string, sent: Sent): Promise<void> {
		const total = formatMoney(totalOf(work.order.lines));
		const made: Finding[] = [{ code: 'invoiceCreated', invoiceNumber: number, total }];
		setProgress(work, { event: 'created', number, total, findings: made });
		const read = await attempt(async () => await this.books.made(work.order, sent.relation.code));
		if (!read.ok) return this.evidence.mayStandUnseen();
		const found = read.value;
		if (found.length === 0) {
			this.evidence.createNoMore(waits({ code: 'waitsForLostInvoice', lostInvoice: number }));
			const findings: Finding[] = [{ code: 'invoiceNotFoundBack', invoiceNumber: number }];
			return setProgress(work, { event: 'blocked', fix: 'invoice', findings });
		}
		this.evidence.foundBack();
		const { standing } = uncredited(found);
		if (standing.length > 1) this.evidence.createNoMore(waits({ code: 'waitsForOtherExecution' }));
		// Somebody credited it at once.
		if (standing.length === 0) return setProgress(work, { event: 'foundBack' });
		const judged = this.judged(work, standing, sent);
		if (judged.event === 'found') return setProgress(work, { event: 'foundBack' });
		setProgress(work, judged);
		const stop = stopAfter(judged, standing);
		if (stop) this.evidence.createNoMore(stop);
	}

	private judged({ order }: ToCreate, standing: Invoice[], { relation, lines }: Sent): ProgressEvent {
		const given = new Map(order.lines.map((line, index) => [line, lines[index]?.vatCode ?? '']));
		return judgeFound({ ...order, relation }, standing, {
			given: (line) => given.get(line) ?? '',
			sent: lines,
		});
	}

	private notCreated(work: ToCreate, problem: ServiceProblem): void {
		this.givenUp(work, afterRefusal(problem, work.order, this.made));
		if (problem.facts.outcome === 'notDone') return;
		this.outcomeUnknown.add(work);
		this.evidence.mayStandUnseen();
	}

	private givenUp(work: ToCreate, refusal: Refusal): null {
		if (refusal.of === 'unclear') {
			this.queue.wasRefused(work, refusal.findings);
			return null;
		}
		if (refusal.of === 'order') return this.ended(work, refusal.event);
		this.evidence.createNoMore(refusal.stop);
		return this.ended(work, refusal.stop);
	}

	private ended(work: Work, event: ProgressEvent): null {
		setProgress(work, event);
		return null;
	}

	private get made() {
		return { created: this.queue.count, of: this.works.length };
	}
}
