import {
	type InvoiceOrder,
	type Line,
	hasOrder,
	type InvoiceClient,
	ordersOf,
	setProgress,
	type ToCreate,
	type Work,
} from './work';
import { type Billed, isMade, type ProgressEvent, toFix, waitsEvent } from '../progress';
import {
	identityOf,
	keptReferences,
	referenceText,
	withoutReferences,
} from '../../../base/items/orderReference';
import {
	attempt,
	type Attempt,
	isProblem,
	isUncertain,
	type ServiceProblem,
} from '../../../base/problems/problem';
import type { Finding } from '../../../base/words/finding';
import type { RowFacts } from '../../../base/words/row';
import type { BookDate } from '../../../base/values/dates';
import { formatMoney, parseDecimal } from '../../../base/values/money';
import { groupedBy, without } from '../../../base/values/records';
import type { Invoice, InvoiceLine, NewInvoice, Relation } from '../../../services/eBoekhouden/types';
import { billedTotal, vatOf, type Due, type Standing, type Summed, standingOf, sumOf } from '../sum/sum';
import {
	closedFor,
	type ClosedThisHour,
	afterRefusal,
	blockedForAll,
	refusalIn,
	contradictionIn,
	foundEvent,
	toLookAt,
} from './events';
import { type BilledCustomer, billedCustomer, type Billing, linesFor } from './customer';
import { catalogueFor, unknownCode } from './fill';
import { creatingSurely, findingInList } from '../../relations/ensureRelation';
import { invoicesMade } from './search';
import type { Defaults, ExportSettings } from '../settings';

/**
 * Creates the invoices of orders that were just looked up, which lets through no more than the limit: one by
 * one, oldest first; each is read back and compared. Returns what was done to relations; the rest is in the
 * progress of the orders.
 */
export async function createInvoices(
	works: Work[],
	client: InvoiceClient,
	settings: ExportSettings,
	today: BookDate,
	{
		catalogue: readCatalogue = catalogueFor(ordersOf(works.filter(mayBeCreated)), client, settings),
		isAsked = () => false,
	}: LookedUp = {},
): Promise<RelationDone[]> {
	const toCreate = works.filter(mayBeCreated);
	if (toCreate.length === 0) return [];
	const catalogue = await readCatalogue();
	const codes = toCreate.map(({ order }) => order.relation.code);
	const relations = creatingSurely(findingInList(client.relations, codes));
	const context = { client: { ...client, relations }, settings, catalogue, today, isAsked };
	const creation = new InvoiceCreation(context, toCreate);
	await creation.createAll();
	return creation.relationsDone;
}

interface LookedUp {
	catalogue?: ReturnType<typeof catalogueFor>;
	/**
	 * True when the customer of an order was looked up in this execution: it is then only compared with
	 * customers that are added here.
	 */
	isAsked?: (work: Work) => boolean;
}

function mayBeCreated(work: Work): work is ToCreate {
	return hasOrder(work) && work.progress.state === 'create';
}

/** The invoices of an order in the books, and those that it should have. */
interface Standings {
	summed: Summed;
	due: Due;
	standing: Standing;
}

/**
 * The event for an order whose payment reference is on an invoice that does not name the order. A refusal for another reason
 * keeps its own event, because the service itself says when a number is in use.
 */
function takenElsewhere(
	{ order: { reference } }: ToCreate,
	{ finding }: ServiceProblem,
	refused: ProgressEvent,
): ProgressEvent {
	if (finding.code !== 'referenceInUse') return refused;
	return toFix({ code: 'invoiceReferenceInUse', text: referenceText(reference) }, finding);
}

export interface RelationDone {
	row: RowFacts;
	/** The index of the order in the input. */
	from: number;
}

/**
 * The event for an order that came in several items: the steps are wired wrongly, and nothing is wrong with
 * the order.
 */
function givenTwice({ order: { reference } }: ToCreate): ProgressEvent {
	return {
		event: 'blocked',
		fix: 'service',
		findings: [{ code: 'stepsWrong', because: 'twice', reference }],
	};
}

type CreationContext = Billing & { today: BookDate; isAsked: (work: Work) => boolean };

/** After this many orders in a row got no invoice, the cause is not in the orders, and no more are sent. */
const REFUSED_IN_A_ROW = 3;

class InvoiceCreation {
	readonly relationsDone: RelationDone[] = [];
	private refusedInARow: { work: ToCreate; problem: Finding | undefined }[] = [];
	/** The reason why the orders that follow get no invoice in this execution. */
	private stop: ProgressEvent | null = null;
	private closed: ClosedThisHour | null = null;
	private readonly added: Relation[] = [];

	constructor(
		private readonly context: CreationContext,
		private readonly works: ToCreate[],
	) {}

	/**
	 * Creates the invoices. When several items have the same reference, none is invoiced: it is not known which
	 * of them is the order, or whether all together are, and not every service refuses the second invoice.
	 */
	async createAll(): Promise<void> {
		const same = groupedBy(this.works.filter(mayBeCreated), ({ order }) => identityOf(order.reference));
		for (const [work, ...others] of same.values()) {
			const skipped = this.stop ?? closedFor(work.order, this.closed);
			if (others.length > 0) {
				for (const one of [work, ...others]) setProgress(one, givenTwice(one));
			} else if (skipped) {
				setProgress(work, skipped);
			} else {
				await this.create(work);
			}
		}
	}

	private async create(work: ToCreate): Promise<void> {
		const sent = await this.prepare(work);
		if ('event' in sent) return this.refuse(work, sent);
		if (this.context.settings.preview) return this.announce(work, sent);
		await this.send(work, sent);
	}

	private async send(work: ToCreate, sent: BilledCustomer, isAgain = false): Promise<void> {
		const { client, catalogue, today } = this.context;
		const { defaults } = catalogue;
		// The invoice is made for the relation code as it is written in the books.
		const order = { ...work.order, relation: sent.relation };
		const invoice = toNewInvoice(order, sent.lines, { defaults, earlier: work.progress.earlier });
		const created = await attempt(() => client.invoices.create(invoice));
		if (created.ok) return await this.verify(work, sent, created.value);
		const { problem } = created;
		const refused = afterRefusal(problem, work.order, today);
		if (!isUncertain(problem) && !isProblem(problem, 'exists')) return this.refuse(work, refused);
		const read = await this.readBack(work, sent);
		const isNowhere = read.ok && read.value.standing === 'nothing';
		if (read.ok && !isNowhere) return this.noteFound(work, read.value, isUncertain(problem));
		if (!isUncertain(problem))
			return this.refuse(work, isNowhere ? takenElsewhere(work, problem, refused) : refused);
		if (isNowhere && isProblem(problem, 'session') && !isAgain) return await this.send(work, sent, true);
		this.refuse(work, refused);
		// What blocked this answer, such as a firewall, may block the next one too, and then all orders would wait for a person.
		this.stop = waitsEvent('unknown', work.order.reference);
	}

	private async prepare(work: ToCreate): Promise<BilledCustomer | ProgressEvent> {
		const { order, index } = work;
		const taken = this.numberTaken(order);
		if (taken) return toFix(taken);
		// The lines are checked before anything is done to the relation.
		const filled = linesFor(order, order.relation, this.context);
		if ('event' in filled) return filled;
		const refused = await this.foresee(order, filled.lines);
		if (refused) return refused;
		const { townSize = '' } = work;
		const tell = ({ findings: [first, ...others], ...row }: RowFacts) => {
			const told = first.code === 'relationCreated' && townSize !== '' ? { ...first, townSize } : first;
			this.relationsDone.push({ row: { ...row, findings: [told, ...others] }, from: index });
		};
		const client = { ...this.context.client, relations: this.relationsFor(work) };
		return await billedCustomer(order, { ...this.context, client }, tell);
	}

	/**
	 * The relations for an order. A new customer is also looked for under other numbers, unless the look-up did
	 * that: then only among the customers that this execution added.
	 */
	private relationsFor(work: ToCreate): Billing['client']['relations'] {
		const { client, isAsked } = this.context;
		const create = async (relation: Relation) => {
			await client.relations.create(relation);
			this.added.push(relation);
		};
		const list = async () => await Promise.resolve({ found: this.added, whole: true });
		return { ...client.relations, create, ...(isAsked(work) && { list }) };
	}

	/**
	 * The fault of a number that an invoice of this execution already has: the look-up did not see it, and not
	 * every service refuses a number that is in use.
	 */
	private numberTaken({ number: ownNumber }: InvoiceOrder): Finding | null {
		const other = this.works.find(
			({ progress }) => isMade(progress) && 'number' in progress && progress.number === ownNumber,
		);
		if (ownNumber === '' || !other) return null;
		return { code: 'invoiceNumberTaken', ownNumber, date: other.order.date };
	}

	/** Asks the books, as far as they can be asked, whether they have everything that the order refers to. */
	private async foresee(order: InvoiceOrder, lines: Line[]): Promise<ProgressEvent | null> {
		const { client, catalogue, today } = this.context;
		const invoice = toNewInvoice(order, lines, { defaults: catalogue.defaults, earlier: 0 });
		const seen = await attempt(async () => await client.invoices.foresee?.(invoice));
		if (seen.ok) return null;
		const { finding } = seen.problem;
		const unit = finding.code === 'codeUnknown' && finding.of === 'unit' ? finding.value : null;
		const faults = lines.filter((line) => line.unit === unit).map((line) => unknownCode(line, 'unit'));
		if (faults.length > 0) return toFix({ code: 'orderNotInvoiceable', faults });
		return afterRefusal(seen.problem, order, today);
	}

	private announce(work: ToCreate, sent: BilledCustomer): void {
		const { number } = work.order;
		const total = formatMoney(billedTotal(work.order.lines));
		const findings: Finding[] = [
			{ code: 'invoiceCreated', invoiceNumber: number, total, foreseen: true },
			...sent.notes,
		];
		setProgress(work, { event: 'created', number, total, findings, billed: this.billed(work, sent) });
	}

	private billed({ order }: ToCreate, { lines }: BilledCustomer): Billed {
		const { catalogue, client } = this.context;
		const { ledgerAccounts } = catalogue;
		const vat = vatOf(lines, order.date);
		const { template, paymentTermDays, date, book } = order;
		return {
			terms: { template, paymentTermDays, date, book },
			lines: lines.map(({ unit, code, description, vatCode, ledgerAccount, byDefault, ...line }) => ({
				unit,
				code,
				description,
				vatCode,
				ledgerAccount,
				quantity: line.quantity.toFixed(),
				unitPrice: line.unitPrice.toFixed(),
				ledgerAccountName: ledgerAccounts.get(ledgerAccount) ?? '',
				...(byDefault.length > 0 && { byDefault }),
			})),
			...(vat && { totalIncludingVat: formatMoney(billedTotal(lines).plus(vat)) }),
			...(client.company && { administration: client.company }),
		};
	}

	/**
	 * Reads an invoice back whose number was returned, which proves that it was created. The books must then
	 * have what was sent.
	 */
	private async verify(work: ToCreate, sent: BilledCustomer, number: string): Promise<void> {
		const total = formatMoney(billedTotal(work.order.lines));
		const findings: Finding[] = [
			{ code: 'invoiceCreated', invoiceNumber: number, total, foreseen: false },
			...sent.notes,
		];
		const read = await this.readBack(work, sent);
		if (!read.ok) {
			const finding: Finding = { code: 'invoiceOutcomeUnknown', because: 'notRead', invoiceNumber: number };
			setProgress(work, {
				event: 'failed',
				outcome: 'unknown',
				made: true,
				findings: [finding, read.problem.finding],
			});
			return;
		}
		const { summed, standing, due } = read.value;
		if (summed.invoices.length === 0) {
			const finding: Finding = { code: 'invoiceNotFoundBack', invoiceNumber: number };
			this.stop = waitsEvent('invoice', number);
			return setProgress(work, { ...toFix(finding), number, made: true });
		}
		// The books have nothing of the order when somebody credited its invoice at once.
		if (standing === 'right' || standing === 'nothing') {
			this.refusedInARow = [];
			const inBooks = totalInBooks(
				summed.invoices.find((one) => one.number === number),
				total,
			);
			const billed = { ...this.billed(work, sent), ...(inBooks && { totalIncludingVat: inBooks }) };
			return setProgress(work, { event: 'created', number, total, findings, billed });
		}
		const wrong = contradictionIn(summed);
		this.stop = wrong ? blockedForAll(wrong) : waitsEvent('invoice', number);
		setProgress(work, { ...toLookAt(work.order, summed, { due, standing }), made: true });
	}

	/** Reads the invoices of an order right after its invoice was sent. */
	private async readBack(work: ToCreate, { relation, lines }: BilledCustomer): Promise<Attempt<Standings>> {
		const { order } = work;
		return await attempt(async () => {
			const { client, today } = this.context;
			const summed = sumOf(order.reference, await invoicesMade({ client, today }, order, relation.code));
			// The lines are compared in the form in which they were sent: the tariff of an earlier invoice does not count.
			const due: Due = { relationCode: relation.code, lines: lines.map((line) => without('kind', line)) };
			return { summed, due, standing: standingOf(summed, due) };
		});
	}

	/**
	 * Ends an order whose invoice was found after its answer was lost, or after its number or payment reference
	 * was in use.
	 */
	private noteFound(work: ToCreate, { summed, standing, due }: Standings, made: boolean): void {
		if (standing === 'nothing') return;
		if (standing !== 'right')
			return this.refuse(work, { ...toLookAt(work.order, summed, { due, standing }), made });
		this.refusedInARow = [];
		setProgress(work, { ...foundEvent(summed), made });
	}

	/**
	 * Ends an order without an invoice; after some in a row, the orders that follow are left as they are. When
	 * two customers are refused in the same words, which only the service knows, the cause is the account; with
	 * one customer, it may be the customer.
	 */
	private refuse(work: ToCreate, event: ProgressEvent): void {
		setProgress(work, event);
		if (event.event === 'closed') {
			this.closed = { until: work.order.date, findings: event.findings };
			return;
		}
		const problem = refusalIn(event);
		this.refusedInARow.push({ work, problem });
		const refusal = JSON.stringify(problem);
		const alike = this.refusedInARow.filter((one) => JSON.stringify(one.problem) === refusal);
		if (problem && new Set(alike.map((one) => one.work.order.relation.code)).size > 1) {
			this.stop = blockedForAll({ code: 'invoiceNotCreated', template: '' }, problem);
			for (const one of alike) setProgress(one.work, this.stop);
			return;
		}
		if (this.refusedInARow.length < REFUSED_IN_A_ROW) return;
		const isOfAll = 'together' in event && event.together === 'invoices';
		this.stop = isOfAll ? event : waitsEvent('refusals', String(REFUSED_IN_A_ROW));
	}
}

/**
 * The invoice of an order: its lines, its texts, and a last text line with the reference of the order. `earlier` is
 * the number of invoices and credits that name the order already.
 */
export function toNewInvoice(
	order: InvoiceOrder,
	lines: Line[],
	{ defaults, earlier }: { defaults: Defaults; earlier: number },
): NewInvoice {
	const { number, date, paymentTermDays, template, book } = order;
	const description = referenceText(order.reference);
	const texts = [...order.texts.map(withoutReferences).filter((text) => text !== ''), description];
	// A text line of an invoice has no turnover, but needs a ledger account.
	const ledgerAccount = defaults.ledgerAccount || lines[0]?.ledgerAccount || '';
	return {
		number,
		relationCode: order.relation.code,
		date,
		paymentTermDays,
		template,
		book,
		description,
		...keptReferences(order, earlier),
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
