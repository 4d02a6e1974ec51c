import type { InvoiceOrder, Line } from '../item';
import { type Billed, isMade, notDoneEvent, type ProgressEvent, toFix } from '../progress';
import {
	invoicesOf,
	keptReferences,
	referenceText,
	withoutReferences,
} from '../../../base/items/orderReference';
import { attempt, type ServiceProblem } from '../../../base/problems/problem';
import type { Finding } from '../../../base/words/finding';
import type { Decision } from '../../../base/words/row';
import type { BookDate } from '../../../base/values/dates';
import { formatMoney } from '../../../base/values/money';
import { without } from '../../../base/values/records';
import type { Invoice, InvoiceLine, NewInvoice, Relation } from '../../../services/eBoekhouden/types';
import { billedTotal, vatOf } from './compare';
import { uncredited } from './credits';
import {
	type BooksCatalogue,
	catalogueFor,
	faultsInDefaults,
	type FilledLine,
	fillLines,
	vatGivenTo,
} from './fill';
import { judgeFound } from './judge';
import { InvoiceQueue } from './queue';
import { afterRefusal, afterTrouble, blockedForAll, type Refusal, waitsEvent } from './refusal';
import { ensureRelation, findingInList } from './relation';
import { OrderInvoices, wrongTotal } from './search';
import { customerOf, vatQuestion } from './vat';
import {
	type Defaults,
	type ExportSettings,
	hasOrder,
	type InvoiceClient,
	ordersOf,
	setProgress,
	type ToCreate,
	type Work,
} from './work';

/**
 * Creates the invoices that were looked up and not found, one by one, each looked up again right before and right after.
 * Returns what was done to relations; the progress of the orders has the rest.
 */
export async function createInvoices(
	works: Work[],
	client: InvoiceClient,
	settings: ExportSettings,
	today: BookDate,
	now = Date.now(),
	readCatalogue = catalogueFor(ordersOf(works.filter(mayBeCreated)), client, settings),
): Promise<RelationDone[]> {
	const toCreate = works.filter(mayBeCreated);
	if (toCreate.length === 0) return [];
	const catalogue = await readCatalogue();
	// They were right when the orders were looked up.
	const faults = faultsInDefaults(catalogue);
	if (faults.length > 0) {
		for (const work of toCreate) setProgress(work, blockedForAll({ code: 'defaultsWrong', faults }));
		return [];
	}
	const codes = toCreate.map(({ order }) => order.relation.code);
	const means = { client: findingInList(client, codes), settings, catalogue, today, now };
	const creation = new InvoiceCreation(means, toCreate);
	await creation.createAll();
	return creation.relationsDone;
}

function mayBeCreated(work: Work): work is ToCreate {
	return hasOrder(work) && work.progress.state === 'create';
}

/** What was done to the relation of an order. */
export interface RelationDone {
	decision: Decision;
	/** The index of the order in the input. */
	from: number;
}

interface CreationContext {
	client: InvoiceClient;
	settings: ExportSettings;
	catalogue: BooksCatalogue;
	today: BookDate;
	now: number;
}

/** What was sent for an invoice. */
interface Sent {
	relation: Relation;
	lines: FilledLine[];
}

class InvoiceCreation {
	readonly relationsDone: RelationDone[] = [];
	private readonly queue: InvoiceQueue;
	private readonly books: OrderInvoices;
	/** May have been created, although no number was returned. */
	private readonly outcomeUnknown = new Set<Work>();

	constructor(
		private readonly means: CreationContext,
		private readonly works: ToCreate[],
	) {
		this.books = new OrderInvoices(means.client, means.today);
		this.queue = new InvoiceQueue(works, means.settings.limit, means.now);
	}

	async createAll(): Promise<void> {
		for (let work = this.queue.next(); work; work = this.queue.next()) await this.create(work);
		this.queue.end();
		if (!this.means.settings.preview) await this.lookOnceMore();
	}

	/**
	 * A request with an unknown outcome may have arrived by now. Also checks that no invoice of this execution exists
	 * twice.
	 */
	private async lookOnceMore(): Promise<void> {
		const isUnknown = (work: Work) => this.outcomeUnknown.has(work);
		const touched = this.works.filter((work: Work) => work.progress.state === 'created' || isUnknown(work));
		if (touched.length === 0) return;
		const read = await attempt(() => this.books.ofAllRelations(ordersOf(touched)));
		if (!read.ok) return;
		for (const work of touched) {
			const { standing } = uncredited(invoicesOf(work.order.reference, read.value));
			const given = vatGivenTo(work.order.relation, work.order, this.means.settings.vatExceptions);
			if (standing.length > 1 || (standing.length === 1 && isUnknown(work)))
				setProgress(work, judgeFound(work.order, standing, { given }));
		}
	}

	private async create(work: ToCreate): Promise<void> {
		const taken = this.numberTaken(work.order);
		if (taken) return void this.ended(work, toFix(taken));
		// Before anything is done to its relation.
		const lines = this.linesFor(work, work.order.relation);
		if (!lines || !(await this.canBeSent(work, lines))) return;
		const sent = await this.readyToSend(work);
		if (!sent) return;
		if (this.means.settings.preview) return this.announce(work, sent);
		const credited = await this.creditedIfMissing(work, sent);
		if (credited !== null) await this.add(work, sent, credited);
	}

	/** The look-up did not see what this execution makes, and not every service refuses a number that is in use. */
	private numberTaken({ number: ownNumber }: InvoiceOrder): Finding | null {
		const other = this.works.find(
			({ progress }) => isMade(progress) && 'number' in progress && progress.number === ownNumber,
		);
		if (ownNumber === '' || !other) return null;
		return { code: 'invoiceNumberTaken', ownNumber, date: other.order.date };
	}

	/** Whether the books have everything that the order refers to, as far as they can be asked. */
	private async canBeSent(work: ToCreate, lines: Line[]): Promise<boolean> {
		const { client, catalogue } = this.means;
		const invoice = toNewInvoice(work.order, lines, { defaults: catalogue.defaults, credited: 0 });
		const seen = await attempt(async () => await client.invoices.foresee?.(invoice));
		if (!seen.ok) this.notCreated(work, seen.problem);
		return seen.ok;
	}

	/** With the relation as it is in the books, which decides about VAT; null when nothing can be sent. */
	private async readyToSend(work: ToCreate): Promise<Sent | null> {
		const { client, settings } = this.means;
		const { order } = work;
		const ensured = await ensureRelation(order.relation, client, settings);
		if ('event' in ensured) return this.givenUp(work, afterTrouble(ensured.event, this.made));
		if (ensured.decision) this.relationsDone.push({ decision: ensured.decision, from: work.index });
		const customer = customerOf(ensured.relation, order.relation, settings.overwriteRelations);
		const lines = this.linesFor(work, customer);
		if (!lines) return null;
		const question = vatQuestion(order, { customer, inBooks: ensured.relation }, lines, settings);
		if (question) return this.ended(work, { event: 'blocked', fix: 'service', findings: [question] });
		return { relation: ensured.relation, lines };
	}

	/** The lines as they are billed to this customer; null, and the order is blocked, when they cannot be. */
	private linesFor(work: ToCreate, customer: Relation): FilledLine[] | null {
		const { catalogue, settings } = this.means;
		const filled = fillLines(work.order, catalogue, vatGivenTo(customer, work.order, settings.vatExceptions));
		if (!('faults' in filled)) return filled.lines;
		return this.ended(work, toFix({ code: 'orderNotInvoiceable', faults: filled.faults }));
	}

	private announce(work: ToCreate, sent: Sent): void {
		this.queue.foundBack();
		this.queue.wasCreated();
		const { number } = work.order;
		const total = formatMoney(billedTotal(work.order.lines));
		const findings: Finding[] = [{ code: 'invoiceWouldBeCreated', total }];
		setProgress(work, { event: 'created', number, total, findings, billed: this.billed(work, sent) });
	}

	private billed({ order }: ToCreate, { lines }: Sent): Billed {
		const { catalogue, client } = this.means;
		const { ledgerAccounts } = catalogue;
		const vat = vatOf(lines, order.date);
		const { template, paymentTermDays, date, book } = order;
		return {
			terms: { template, paymentTermDays, date, book },
			lines: lines.map(({ unit, code, description, vatCode, ledgerAccount, byDefault, ...line }) => ({
				...{ unit, code, description, vatCode, ledgerAccount },
				...{ quantity: line.quantity.toFixed(), unitPrice: line.unitPrice.toFixed() },
				ledgerAccountName: ledgerAccounts.get(ledgerAccount) ?? '',
				...(byDefault.length > 0 && { byDefault }),
			})),
			...(vat && { totalIncludingVat: formatMoney(billedTotal(lines).plus(vat)) }),
			...(client.company && { administration: client.company }),
		};
	}

	/**
	 * Checks right before sending, because another execution or a person may have been quicker. Returns how many invoices
	 * of the order were credited; null when one is in force, or when that could not be read.
	 */
	private async creditedIfMissing(work: ToCreate, sent: Sent): Promise<number | null> {
		const read = await attempt(() => this.books.ofRelation(work.order, sent.relation.code));
		if (!read.ok) {
			const event = notDoneEvent({ code: 'orderNotLookedUp' }, read.problem.finding);
			return this.givenUp(work, afterTrouble(event, this.made));
		}
		const { standing, credited } = uncredited(read.value);
		const [other] = standing;
		if (!other) return credited.length;
		this.queue.createNoMore(waitsEvent({ code: 'waitsForOtherExecution' }));
		setProgress(work, notDoneEvent({ code: 'invoiceMadeElsewhere', otherInvoice: other.number }));
		return null;
	}

	private async add(work: ToCreate, sent: Sent, credited: number): Promise<void> {
		const { client, catalogue } = this.means;
		const { defaults } = catalogue;
		// The invoice goes to the code as it is written in the books.
		const order = { ...work.order, relation: sent.relation };
		const invoice = toNewInvoice(order, sent.lines, { defaults, credited });
		const created = await attempt(() => client.invoices.create(invoice));
		if (!created.ok && created.problem.facts.kind === 'exists')
			return await this.findExisting(work, created.problem, { sent, credited });
		if (!created.ok) return this.notCreated(work, created.problem);
		this.queue.wasCreated();
		await this.verify(work, created.value, sent);
	}

	/**
	 * Finds what uses the number or payment reference: an invoice of the same order, made by another execution or by a
	 * request whose answer was lost, or something that does not mention the order. When several invoices were credited, for
	 * instance of another debtor, the invoice may be sent once more.
	 */
	private async findExisting(
		work: ToCreate,
		problem: ServiceProblem,
		{ sent, credited: before }: { sent: Sent; credited: number },
	): Promise<void> {
		const { reference } = work.order;
		const read = await attempt(() => this.books.ofAllRelations([work.order]));
		if (!read.ok) return this.notCreated(work, problem);
		const { standing, credited } = uncredited(invoicesOf(reference, read.value));
		if (standing.length > 0) {
			this.queue.createNoMore(waitsEvent({ code: 'waitsForOtherExecution' }));
			return setProgress(work, this.judged(work, standing, sent));
		}
		if (problem.finding.code !== 'referenceInUse') return this.notCreated(work, problem);
		if (credited.length > before) return await this.add(work, sent, credited.length);
		const finding: Finding = { code: 'invoiceReferenceInUse', text: referenceText(reference) };
		setProgress(work, toFix(finding, problem.finding));
	}

	/** A returned number proves that the invoice was created. Whether it can be read back decides what happens next. */
	private async verify(work: ToCreate, number: string, sent: Sent): Promise<void> {
		const total = formatMoney(billedTotal(work.order.lines));
		const made: Finding[] = [{ code: 'invoiceCreated', invoiceNumber: number, total }];
		const billed = this.billed(work, sent);
		setProgress(work, { event: 'created', number, total, findings: made, billed });
		const read = await attempt(async () => await this.books.made(work.order, sent.relation.code));
		if (!read.ok) return this.queue.mayStandUnseen();
		const found = read.value;
		if (found.length === 0) {
			this.queue.createNoMore(waitsEvent({ code: 'waitsForLostInvoice', lostInvoice: number }));
			const findings: Finding[] = [{ code: 'invoiceNotFoundBack', invoiceNumber: number }];
			return setProgress(work, { event: 'blocked', fix: 'invoice', findings });
		}
		this.queue.foundBack();
		const { standing } = uncredited(found);
		if (standing.length > 1) this.queue.createNoMore(waitsEvent({ code: 'waitsForOtherExecution' }));
		// Somebody credited it immediately.
		if (standing.length === 0) return setProgress(work, { event: 'foundBack' });
		const judged = this.judged(work, standing, sent);
		if (judged.event === 'found') return setProgress(work, { event: 'foundBack' });
		setProgress(work, judged);
		const stop = stopAfter(judged, standing);
		if (stop) this.queue.createNoMore(stop);
	}

	private judged({ order }: ToCreate, standing: Invoice[], { relation, lines }: Sent): ProgressEvent {
		const given = new Map(order.lines.map((line, index) => [line, lines[index]?.vatCode ?? '']));
		return judgeFound({ ...order, relation }, standing, {
			given: (line) => given.get(line) ?? '',
			sent: lines,
		});
	}

	private notCreated(work: ToCreate, problem: ServiceProblem): void {
		this.givenUp(work, afterRefusal(problem, work.order, this.made, this.means.today));
		if (problem.facts.outcome === 'notDone') return;
		this.outcomeUnknown.add(work);
		this.queue.mayStandUnseen();
	}

	private givenUp(work: ToCreate, refusal: Refusal): null {
		if (refusal.of === 'unclear') {
			this.queue.wasRefused(work, refusal.findings);
			return null;
		}
		if (refusal.of === 'order') return this.ended(work, refusal.event);
		this.queue.createNoMore(refusal.stop);
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

/** What is wrong with one invoice will be wrong with the next: the reason to create no more, or null. */
function stopAfter(judged: ProgressEvent, [invoice]: Invoice[]): ProgressEvent | null {
	const [finding] = 'findings' in judged ? judged.findings : [];
	if (!finding || !invoice) return null;
	if (finding.code === 'invoiceTotalDiffers' || finding.code === 'invoiceVatDiffers')
		return blockedForAll(wrongTotal(invoice, finding));
	return finding.code === 'invoiceBillsOther'
		? waitsEvent({ code: 'waitsForOtherInvoice', invoiceNumber: invoice.number })
		: null;
}

/**
 * The invoice of an order: its lines, its texts, and a last text line with the reference of the order. `credited` is the
 * number of its invoices that were credited.
 */
export function toNewInvoice(
	order: InvoiceOrder,
	lines: Line[],
	{ defaults, credited }: { defaults: Defaults; credited: number },
): NewInvoice {
	const { number, date, paymentTermDays, template, book } = order;
	const description = referenceText(order.reference);
	const texts = [...order.texts.map(withoutReferences).filter((text) => text !== ''), description];
	// A line of text has no turnover, but needs an account.
	const ledgerAccount = defaults.ledgerAccount || lines[0]?.ledgerAccount || '';
	return {
		...{ number, relationCode: order.relation.code, date, paymentTermDays, template, book, description },
		...keptReferences(order, credited),
		lines: [...lines.map(toLine), ...texts.map((text) => textLine(text, ledgerAccount))],
	};
}

function toLine(line: Line): InvoiceLine {
	return {
		...without('kind', line),
		quantity: line.quantity.toFixed(),
		description: withoutReferences(line.description),
		unitPrice: line.unitPrice.toFixed(),
	};
}

function textLine(description: string, ledgerAccount: string): InvoiceLine {
	const nothing = { quantity: '0', unit: '', code: '' };
	return { ...nothing, description, unitPrice: '0.00', vatCode: 'GEEN', ledgerAccount };
}
