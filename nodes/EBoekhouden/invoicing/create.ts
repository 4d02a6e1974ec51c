import type { InvoiceOrder, Line } from '../../shared/items/invoice';
import type { ProgressEvent } from '../../shared/items/invoiceProgress';
import {
	invoicesOf,
	keptReferences,
	referenceText,
	withoutReferences,
} from '../../shared/items/orderReference';
import { attempt } from '../../shared/problems/attempt';
import type { ServiceProblem } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import type { BookDate } from '../../shared/values/dates';
import { formatMoney } from '../../shared/values/money';
import type { Invoice, InvoiceLine, NewInvoice, Relation } from '../books/types';
import { totalOf, uncredited } from './compare';
import { type Catalogue, type Defaults, fillLines, readCatalogue, vatGivenTo } from './fill';
import { judgeFound } from './judge';
import { Evidence, Queue } from './queue';
import { afterRefusal, afterTrouble, blockedForAll, notDone, type Refusal, waits } from './refusal';
import { ensureRelation, findingInList } from './relation';
import { OrderInvoices, wrongTotal } from './search';
import { customerOf, vatQuestion } from './vat';
import {
	type ExportSettings,
	hasOrder,
	type InvoiceClient,
	type OrderWork,
	setProgress,
	ToCreate,
	type Work,
} from './work';

/**
 * Creates the invoices that were looked up and found missing, one by one, each looked up once more right before and
 * right after. Gives what it did to relations; the orders' progress says the rest.
 */
export async function createInvoices(
	works: Work[],
	client: InvoiceClient,
	settings: ExportSettings,
	today: BookDate,
	now = Date.now(),
): Promise<RelationDone[]> {
	const toCreate = works.filter(mayBeCreated);
	if (toCreate.length === 0) return [];
	const orders = toCreate.map(({ order }) => order);
	const catalogue = await readCatalogue(orders, client, settings);
	const listed = findingInList(
		client,
		orders.map(({ relation }) => relation.code),
	);
	const creation = new InvoiceCreation({ client: listed, settings, catalogue, today, now }, toCreate);
	await creation.createAll();
	return creation.relationsDone;
}

function mayBeCreated(work: Work): work is ToCreate {
	return hasOrder(work) && work.progress.state === 'create';
}

/** What was done to the relation of an order. */
export interface RelationDone {
	decision: Decision;
	/** The place of the order in the input. */
	from: number;
}

/** What the creation of invoices needs. */
interface Means {
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
class InvoiceCreation {
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

/** What has the number or the payment reference that an invoice was refused for. */
type Holder =
	/** Invoices of the same order: another execution made them, or one whose answer was lost. */
	| { standing: Invoice[] }
	/** More credited ones than were seen, as of another debtor before: with so many it may be sent once more. */
	| { credited: number }
	/** Something else, in which the order is not named. */
	| { findings: [Finding, Finding] }
	| { nobodyKnows: true };

/** Looks among the invoices of all relations; `credited` is how many of the order were seen before. */
async function holderOf(
	books: OrderInvoices,
	order: InvoiceOrder,
	{ problem, credited: before }: { problem: ServiceProblem; credited: number },
): Promise<Holder> {
	const read = await attempt(async () => await books.ofAllRelations([order]));
	if (!read.ok) return { nobodyKnows: true };
	const { standing, credited } = uncredited(invoicesOf(order.reference, read.value));
	if (standing.length > 0) return { standing };
	if (problem.finding.code !== 'referenceInUse') return { nobodyKnows: true };
	if (credited.length > before) return { credited: credited.length };
	return {
		findings: [{ code: 'invoiceReferenceInUse', text: referenceText(order.reference) }, problem.finding],
	};
}

/** What has an unknown outcome may have arrived by now; and nothing of this execution may stand there twice. */
async function lookOnceMore(
	books: OrderInvoices,
	touched: readonly OrderWork[],
	{
		isUnknown,
		vatExceptions,
	}: Pick<ExportSettings, 'vatExceptions'> & { isUnknown(work: OrderWork): boolean },
): Promise<void> {
	if (touched.length === 0) return;
	const read = await attempt(async () => await books.ofAllRelations(touched.map(({ order }) => order)));
	if (!read.ok) return;
	for (const work of touched) {
		const { standing } = uncredited(invoicesOf(work.order.reference, read.value));
		const given = vatGivenTo(work.order.relation, vatExceptions);
		if (standing.length > 1 || (standing.length === 1 && isUnknown(work)))
			setProgress(work, judgeFound(work.order, standing, { given }));
	}
}

/** What is wrong with one invoice will be wrong with the next: why nothing more is created, null when it may be. */
function stopAfter(judged: ProgressEvent, [invoice]: Invoice[]): ProgressEvent | null {
	const [finding] = 'findings' in judged ? judged.findings : [];
	if (!finding || !invoice) return null;
	if (finding.code === 'invoiceTotalDiffers' || finding.code === 'invoiceVatDiffers')
		return blockedForAll([wrongTotal(invoice, finding)]);
	return finding.code === 'invoiceBillsOther'
		? waits({ code: 'waitsForOtherInvoice', invoiceNumber: invoice.number })
		: null;
}

/**
 * The invoice of an order: its lines, its texts, and a line of text at the end that makes it the order's. `credited`: so many
 * invoices of it were taken back.
 */
export function toNewInvoice(
	order: InvoiceOrder,
	lines: Line[],
	{ defaults, credited }: { defaults: Defaults; credited: number },
): NewInvoice {
	const reference = referenceText(order.reference);
	const texts = order.texts.map(withoutReferences).filter((text) => text !== '');
	return {
		number: order.number,
		relationCode: order.relation.code,
		date: order.date,
		paymentTermDays: order.paymentTermDays,
		template: order.template,
		book: order.book,
		description: reference,
		...keptReferences(order, credited),
		lines: [...lines.map(toLine), ...[...texts, reference].map((text) => textLine(text, defaults))],
	};
}

function toLine({ quantity, unit, code, description, unitPrice, vatCode, ledgerAccount }: Line): InvoiceLine {
	return {
		quantity: quantity.toFixed(),
		unit,
		code,
		description: withoutReferences(description),
		unitPrice: unitPrice.toFixed(),
		vatCode,
		ledgerAccount,
	};
}

function textLine(description: string, { ledgerAccount }: Defaults): InvoiceLine {
	return {
		quantity: '0',
		unit: '',
		code: '',
		description,
		unitPrice: '0.00',
		vatCode: 'GEEN',
		ledgerAccount,
	};
}
