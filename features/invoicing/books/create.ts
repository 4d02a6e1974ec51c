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
import { formatMoney, parseDecimal } from '../../../base/values/money';
import { without } from '../../../base/values/records';
import type { Invoice, InvoiceLine, NewInvoice, Relation } from '../../../services/eBoekhouden/types';
import { billedTotal, vatOf } from '../sum/amounts';
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
import { afterRefusal, afterTrouble, blockedForAll, ofOrder, type Refusal, waitsEvent } from './refusal';
import { ensureRelation, findingInList } from './relation';
import { OrderInvoices, wrongTotal } from './search';
import { customerOf, vatNotes, vatQuestion } from './vat';
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
	const context = { client: findingInList(client, codes), settings, catalogue, today, now };
	const creation = new InvoiceCreation(context, toCreate);
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

/** What is sent for an invoice. */
interface Sent {
	relation: Relation;
	lines: FilledLine[];
	/** What to know about the customer. */
	notes: Finding[];
}

/** Creates invoices one by one. A step gives what the next one needs, or the refusal with which its order ends. */
class InvoiceCreation {
	readonly relationsDone: RelationDone[] = [];
	private readonly queue: InvoiceQueue;
	private readonly books: OrderInvoices;
	/** May have been created, although no number was returned. */
	private readonly outcomeUnknown = new Set<Work>();

	constructor(
		private readonly context: CreationContext,
		private readonly works: ToCreate[],
	) {
		this.books = new OrderInvoices(context.client, context.today);
		this.queue = new InvoiceQueue(works, context.settings.limit, context.now);
	}

	async createAll(): Promise<void> {
		for (let work = this.queue.next(); work; work = this.queue.next()) await this.create(work);
		this.queue.end();
		if (!this.context.settings.preview) await this.lookOnceMore();
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
			const given = vatGivenTo(work.order.relation, this.context.settings.vatExceptions);
			const judged = judgeFound(work.order, standing, { given });
			if (judged && (standing.length > 1 || isUnknown(work))) setProgress(work, judged);
		}
	}

	private async create(work: ToCreate): Promise<void> {
		const sent = await this.prepare(work);
		if ('of' in sent) return this.refuse(work, sent);
		if (this.context.settings.preview) return this.announce(work, sent);
		const before = await this.lookAgain(work, sent);
		if ('of' in before) return this.refuse(work, before);
		await this.add(work, sent, before.credited);
	}

	/** The relation as it is in the books, which decides about VAT, and the lines as they are billed to it. */
	private async prepare({ order, index }: ToCreate): Promise<Sent | Refusal> {
		const { client, settings } = this.context;
		const taken = this.numberTaken(order);
		if (taken) return ofOrder(toFix(taken));
		// Before anything is done to its relation.
		const filled = this.linesFor(order, order.relation);
		if ('of' in filled) return filled;
		const refused = await this.foresee(order, filled.lines);
		if (refused) return refused;
		const ensured = await ensureRelation(order.relation, client, settings);
		if ('event' in ensured) return afterTrouble(ensured.event, this.made);
		if (ensured.decision) this.relationsDone.push({ decision: ensured.decision, from: index });
		const { relation, notes = [] } = ensured;
		const customer = customerOf(relation, order.relation, settings.overwriteRelations);
		const billed = this.linesFor(order, customer);
		if ('of' in billed) return billed;
		const question = vatQuestion(order, { customer, inBooks: relation }, billed.lines, settings);
		if (question) return ofOrder({ event: 'blocked', fix: 'service', findings: [question] });
		const ofVat = vatNotes(order, customer, billed.lines, settings);
		return { relation, lines: billed.lines, notes: [...notes, ...ofVat] };
	}

	/** The look-up did not see what this execution makes, and not every service refuses a number that is in use. */
	private numberTaken({ number: ownNumber }: InvoiceOrder): Finding | null {
		const other = this.works.find(
			({ progress }) => isMade(progress) && 'number' in progress && progress.number === ownNumber,
		);
		if (ownNumber === '' || !other) return null;
		return { code: 'invoiceNumberTaken', ownNumber, date: other.order.date };
	}

	/** Asks the books, as far as they can be asked, whether they have everything that the order refers to. */
	private async foresee(order: InvoiceOrder, lines: Line[]): Promise<Refusal | null> {
		const { client, catalogue } = this.context;
		const invoice = toNewInvoice(order, lines, { defaults: catalogue.defaults, credited: 0 });
		const seen = await attempt(async () => await client.invoices.foresee?.(invoice));
		return seen.ok ? null : this.refusalFor(order, seen.problem);
	}

	/** The lines as they are billed to this customer. */
	private linesFor(order: InvoiceOrder, customer: Relation): { lines: FilledLine[] } | Refusal {
		const { catalogue, settings } = this.context;
		const filled = fillLines(order, catalogue, vatGivenTo(customer, settings.vatExceptions));
		if (!('faults' in filled)) return filled;
		return ofOrder(toFix({ code: 'orderNotInvoiceable', faults: filled.faults }));
	}

	private announce(work: ToCreate, sent: Sent): void {
		this.queue.note({ event: 'readBack' });
		this.queue.wasCreated();
		const { number } = work.order;
		const total = formatMoney(billedTotal(work.order.lines));
		const findings: Finding[] = [{ code: 'invoiceWouldBeCreated', total }, ...sent.notes];
		setProgress(work, { event: 'created', number, total, findings, billed: this.billed(work, sent) });
	}

	private billed({ order }: ToCreate, { lines }: Sent): Billed {
		const { catalogue, client } = this.context;
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
	 * Right before sending, because another execution or a person may have been quicker: how many invoices of the order were
	 * credited, when none is in force.
	 */
	private async lookAgain({ order }: ToCreate, sent: Sent): Promise<{ credited: number } | Refusal> {
		const read = await attempt(() => this.books.ofRelation(order, sent.relation.code));
		if (!read.ok)
			return afterTrouble(notDoneEvent({ code: 'orderNotLookedUp' }, read.problem.finding), this.made);
		const { standing, credited } = uncredited(read.value);
		const [other] = standing;
		if (!other) return { credited: credited.length };
		return {
			...ofOrder(notDoneEvent({ code: 'invoiceMadeElsewhere', otherInvoice: other.number })),
			stop: waitsEvent({ code: 'waitsForOtherExecution' }),
		};
	}

	private async add(work: ToCreate, sent: Sent, credited: number): Promise<void> {
		const { client, catalogue } = this.context;
		const { defaults } = catalogue;
		// The invoice goes to the code as it is written in the books.
		const order = { ...work.order, relation: sent.relation };
		const invoice = toNewInvoice(order, sent.lines, { defaults, credited });
		const created = await attempt(() => client.invoices.create(invoice));
		if (created.ok) {
			this.queue.wasCreated();
			await this.verify(work, created.value, sent);
		} else if (created.problem.facts.kind === 'exists')
			await this.findExisting(work, created.problem, { sent, credited });
		else this.refuse(work, this.refusalFor(work.order, created.problem));
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
		const refused = () => this.refuse(work, this.refusalFor(work.order, problem));
		const read = await attempt(() => this.books.ofAllRelations([work.order]));
		if (!read.ok) return refused();
		const { standing, credited } = uncredited(invoicesOf(reference, read.value));
		const judged = this.judged(work, standing, sent);
		if (judged) {
			this.queue.note({ event: 'stop', because: waitsEvent({ code: 'waitsForOtherExecution' }) });
			return setProgress(work, judged);
		}
		if (problem.finding.code !== 'referenceInUse') return refused();
		if (credited.length > before) return await this.add(work, sent, credited.length);
		const finding: Finding = { code: 'invoiceReferenceInUse', text: referenceText(reference) };
		setProgress(work, toFix(finding, problem.finding));
	}

	/** A returned number proves that the invoice was created. Whether it can be read back decides what happens next. */
	private async verify(work: ToCreate, number: string, sent: Sent): Promise<void> {
		const total = formatMoney(billedTotal(work.order.lines));
		const made: Finding[] = [{ code: 'invoiceCreated', invoiceNumber: number, total }, ...sent.notes];
		const billed = this.billed(work, sent);
		setProgress(work, { event: 'created', number, total, findings: made, billed });
		const read = await attempt(async () => await this.books.made(work.order, sent.relation.code));
		if (!read.ok) return this.queue.note({ event: 'unseen' });
		if (read.value.length === 0) {
			const because = waitsEvent({ code: 'waitsForLostInvoice', lostInvoice: number });
			this.queue.note({ event: 'stop', because });
			const finding: Finding = { code: 'invoiceNotFoundBack', invoiceNumber: number };
			return setProgress(work, { event: 'blocked', fix: 'invoice', findings: [finding] });
		}
		this.queue.note({ event: 'readBack' });
		const { standing } = uncredited(read.value);
		if (standing.length > 1)
			this.queue.note({ event: 'stop', because: waitsEvent({ code: 'waitsForOtherExecution' }) });
		const judged = this.judged(work, standing, sent);
		// Nothing in force: somebody credited it immediately.
		if (judged === null || judged.event === 'found') {
			return setProgress(work, { event: 'foundBack', totalIncludingVat: totalInBooks(standing[0], total) });
		}
		setProgress(work, judged);
		const because = stopAfter(judged, standing);
		if (because) this.queue.note({ event: 'stop', because });
	}

	private judged({ order }: ToCreate, standing: Invoice[], { relation, lines }: Sent): ProgressEvent | null {
		const given = new Map(order.lines.map((line, index) => [line, lines[index]?.vatCode ?? '']));
		return judgeFound({ ...order, relation }, standing, {
			given: (line) => given.get(line) ?? '',
			sent: lines,
		});
	}

	private refusalFor(order: InvoiceOrder, problem: ServiceProblem): Refusal {
		return afterRefusal(problem, order, this.made, this.context.today);
	}

	/** Ends an order, and the execution where the refusal concerns every order. */
	private refuse(work: ToCreate, refusal: Refusal): void {
		if (refusal.of === 'unclear') return this.queue.wasRefused(work, refusal.findings);
		if (refusal.stop) this.queue.note({ event: 'stop', because: refusal.stop });
		const event = refusal.of === 'order' ? refusal.event : refusal.stop;
		setProgress(work, event);
		if (event.event !== 'failed' || event.outcome === 'notDone') return;
		this.outcomeUnknown.add(work);
		this.queue.note({ event: 'unseen' });
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

/** The total including VAT of an invoice in the books; '' unless it follows from its VAT and this total excluding VAT. */
function totalInBooks(invoice: Invoice | undefined, total: string): string {
	const { totalExcludingVat = '', totalVat = '', totalIncludingVat = '' } = invoice ?? {};
	const [net, vat, gross] = [totalExcludingVat, totalVat, totalIncludingVat].map(parseDecimal);
	const follows = net && vat && gross && net.eq(total) && net.plus(vat).eq(gross);
	return follows ? totalIncludingVat : '';
}
