import Big from 'big.js';
import { readInvoices } from '../../services/eBoekhouden/soap/invoices';
import type { Invoice, NewInvoice, Product, Relation } from '../../services/eBoekhouden/types';
import type { InvoiceClient } from '../../features/invoicing/books/work';
import { isSameCode } from '../../base/values/text';
import { ServiceProblem, type ProblemFacts, type ProblemKind } from '../../base/problems/problem';
import type { DateRange } from '../../base/values/dates';
import { copyOf } from '../../sandbox/shared/copy';
import { product, relation } from './invoiceItems';
import { problemOfKind } from './problems';

type InvoiceCall =
	'list' | 'add' | 'relations' | 'addRelation' | 'updateRelation' | 'accounts' | 'products' | 'product';

export interface InvoiceFault {
	call: InvoiceCall;
	/** So many such calls pass first. */
	skip?: number;
	/** `late`: no answer, and carried out only at the list after the next, or after the execution. */
	how?: 'lostBefore' | 'lostAfter' | 'late' | ProblemKind;
	text?: string;
	code?: string;
	/** An action of somebody else right before the call. */
	meanwhile?: () => Promise<void> | void;
}

/** The invoicing side of e-Boekhouden in memory, with a switch for each question that its documents leave open. */
export class MemoryInvoices {
	invoices: Invoice[] = [];
	relations: Relation[] = [relation()];
	/** One hour type, without a VAT code or account of its own. */
	products: Product[] = [product('MONT')];
	ledgerAccounts = ['8000', '8200'];
	/** Invoices that are not booked are listed. */
	draftsListed = true;
	keepsTextLines = true;
	/** A list is never longer; the newest remain. */
	cap = Infinity;
	/** A list of relations is never longer. */
	relationCap = Infinity;
	/** A list that would be longer is too large to be read. */
	readable = Infinity;
	/** Refuses some invoices, in words that nobody knows. */
	refuses: (invoice: NewInvoice) => boolean = () => false;
	/** The requests: for all relations, or one. */
	readonly asked: (DateRange & { relationCode: string })[] = [];
	/** A list of products is never longer. */
	productCap = Infinity;
	includesVat = false;
	isClosed: (date: string) => boolean = () => false;
	readonly faults: InvoiceFault[] = [];
	readonly calls: InvoiceCall[] = [];
	/** The reference text of every invoice that was made here, also of those that no list shows. */
	readonly made: { number: string; text: string }[] = [];
	private readonly drafts = new Set<string>();
	/** References of bookings, which keep them whatever happens to their invoices. */
	readonly paymentReferences: string[] = [];
	private onTheWay: { after: number; invoice: NewInvoice }[] = [];

	/** The books as the export knows them. A list that is cut off is read as it is over SOAP. */
	readonly port: InvoiceClient = {
		invoices: {
			within: async (range, { relationCode = '', keep } = {}) =>
				await readInvoices(async (part) => await this.listInvoices(part, relationCode), range, { keep }),
			create: async (invoice) => await this.createInvoice(invoice),
		},
		relations: {
			find: async (code) => await this.findRelations(code),
			list: async ({ search = '' } = {}) => await this.called('relations', () => this.listRelations(search)),
			create: async (given) => await this.createRelation(given),
			update: async (code, change) => await this.updateRelation(code, change),
		},
		ledger: { list: async (filter) => await this.listLedgerAccounts(filter?.code) },
		products: {
			list: async () => await this.called('products', () => this.listProducts()),
			find: async (code) =>
				await this.called('product', () => this.products.filter((product) => product.code === code)),
		},
	};

	get writes(): InvoiceCall[] {
		return this.calls.filter((call) => ['add', 'addRelation', 'updateRelation'].includes(call));
	}

	/** A person credits an invoice: a copy with negative quantities, with its lines of text or without. */
	credit(number: string, change: Partial<Invoice> = {}, withText = true): Invoice {
		const credited = this.invoices.find((one) => one.number === number);
		if (!credited) throw new Error(`no invoice ${number}`);
		const lines = credited.lines
			.filter(({ quantity }) => withText || Number(quantity) !== 0)
			.map((line) => ({ ...line, quantity: minus(line.quantity) }));
		const credit = {
			...credited,
			number: String(2026001 + this.invoices.length),
			totalExcludingVat: minus(credited.totalExcludingVat),
			totalVat: minus(credited.totalVat),
			lines,
			...change,
		};
		this.invoices.push(credit);
		return credit;
	}

	private async listInvoices({ from, to }: DateRange, relationCode: string): Promise<Invoice[]> {
		return await this.called('list', () => {
			this.asked.push({ from, to, relationCode });
			this.arrive((left) => left <= 0);
			const found = this.invoices.filter(
				(invoice) =>
					from <= invoice.date &&
					invoice.date <= to &&
					(relationCode === '' || relationCode.toLowerCase() === invoice.relationCode.toLowerCase()) &&
					(this.draftsListed || !this.drafts.has(invoice.number)),
			);
			if (found.length > this.readable) throw tooLarge();
			return copyOf(found.slice(Math.max(0, found.length - this.cap)));
		});
	}

	private async createInvoice(invoice: NewInvoice): Promise<string> {
		const late = this.next('add')?.how === 'late';
		return await this.called('add', () => {
			this.refuseWrong(invoice);
			if (!late) return this.keep(invoice);
			this.onTheWay.push({ after: 1, invoice });
			throw problem('unreachable', 'unknown');
		});
	}

	private async findRelations(code: string): Promise<Relation[]> {
		return await this.called('relations', () =>
			structuredClone(this.relations.filter((known) => isSameCode(known.code, code))),
		);
	}

	/** `search` is found where the services look for it, and nowhere else (docs/services/e-boekhouden.md 4.1). */
	private listRelations(search: string) {
		const isFound = ({ code, name, city, contactPerson, email }: Relation) =>
			[code, name, city, contactPerson, email].some((text) =>
				text.toLowerCase().includes(search.toLowerCase()),
			);
		const found = structuredClone(this.relations.filter(isFound).slice(0, this.relationCap));
		return { found, whole: found.length < this.relationCap };
	}

	private async createRelation(given: Relation): Promise<void> {
		await this.called('addRelation', () => {
			if (this.relations.some(({ code }) => isSameCode(code, given.code))) throw problem('exists', 'notDone');
			this.relations.push({ ...given });
		});
	}

	private async updateRelation(code: string, change: Partial<Relation>): Promise<void> {
		await this.called('updateRelation', () => {
			const known = this.relations.find((candidate) => isSameCode(candidate.code, code));
			if (known) Object.assign(known, change);
		});
	}

	private async listLedgerAccounts(only?: string) {
		const listed = this.ledgerAccounts.filter((code) => !only || code === only);
		return await this.called('accounts', () =>
			listed.map((code) => ({ id: code, code, description: code, category: 'VW', group: '' })),
		);
	}

	private listProducts() {
		const found = this.products.slice(0, this.productCap);
		return { found, whole: found.length < this.productCap };
	}

	/** Carries out the writes that were still on their way when an execution ended. */
	arrive(isDue: (left: number) => boolean = () => true): void {
		const due = this.onTheWay.filter(({ after }) => isDue(after));
		this.onTheWay = this.onTheWay
			.filter((one) => !due.includes(one))
			.map((one) => ({ ...one, after: one.after - 1 }));
		for (const { invoice } of due) this.keep(invoice);
	}

	private refuseWrong(invoice: NewInvoice): void {
		const { number, relationCode, date } = invoice;
		if (this.refuses(invoice)) throw problem('refused', 'notDone', { text: 'Nee.' });
		if (this.isClosed(date)) throw problem('closed', 'notDone');
		const { paymentReference = '' } = invoice;
		if (paymentReference !== '' && this.paymentReferences.includes(paymentReference))
			throw problemOfKind('exists', { operation: 'AddFactuur', problem: { code: 'referenceInUse' } });
		if (!this.relations.some(({ code }) => code.toLowerCase() === relationCode.toLowerCase()))
			throw problem('refused', 'notDone');
		if (number && this.invoices.some((known) => known.number === number)) throw problem('exists', 'notDone');
	}

	private keep({
		number: own,
		date,
		relationCode,
		paymentTermDays,
		lines,
		book,
		description,
		paymentReference,
	}: NewInvoice): string {
		const number = own || String(2026001 + this.invoices.length);
		const { excluding, vat } = this.totalsOf(lines);
		const kept = lines.filter((line) => this.keepsTextLines || line.quantity !== '0');
		this.invoices.push({
			number,
			relationCode,
			date,
			paymentTermDays,
			totalExcludingVat: String(Number(excluding.toFixed(2))),
			totalVat: String(Number(vat.toFixed(2))),
			totalIncludingVat: String(Number(excluding.plus(vat).toFixed(2))),
			totalOpen: '0',
			lines: kept.map((line) => ({ ...line })),
		});
		if (!book) this.drafts.add(number);
		if (paymentReference !== undefined) this.paymentReferences.push(paymentReference);
		this.made.push({ number, text: description });
		return number;
	}

	/** The template decides whether prices include VAT. */
	private totalsOf(lines: NewInvoice['lines']) {
		let [excluding, vat] = [new Big(0), new Big(0)];
		for (const { quantity, unitPrice, vatCode } of lines) {
			const amount = new Big(quantity).times(unitPrice);
			const rate = new Big(RATES[vatCode] ?? 0).div(100);
			const net = this.includesVat ? amount.div(rate.plus(1)) : amount;
			excluding = excluding.plus(net);
			vat = vat.plus(net.times(rate));
		}
		return { excluding, vat };
	}

	private next(call: InvoiceCall): InvoiceFault | undefined {
		const fault = this.faults.find((one) => one.call === call);
		return (fault?.skip ?? 0) > 0 ? undefined : fault;
	}

	private async called<T>(call: InvoiceCall, act: () => T): Promise<T> {
		this.calls.push(call);
		const fault = this.next(call);
		if (!fault) {
			const waiting = this.faults.find((one) => one.call === call);
			if (waiting) waiting.skip = (waiting.skip ?? 0) - 1;
			return act();
		}
		this.faults.splice(this.faults.indexOf(fault), 1);
		await fault.meanwhile?.();
		if (fault.how === undefined || fault.how === 'late') return act();
		if (fault.how === 'lostAfter') act();
		const { how, text, code } = fault;
		if (how === 'lostBefore' || how === 'lostAfter') throw problem('unreachable', 'unknown');
		throw problem(how, how === 'unreadable' ? 'unknown' : 'notDone', { text, code });
	}
}

const RATES: Record<string, number> = { HOOG_VERK_21: 21, LAAG_VERK_9: 9 };

function minus(number: string): string {
	return number.startsWith('-') ? number.slice(1) : Number(number) === 0 ? number : `-${number}`;
}

function tooLarge(): ServiceProblem {
	return new ServiceProblem({
		service: 'e-Boekhouden',
		operation: 'GetFacturen',
		outcome: 'unknown',
		problem: { code: 'answerTooBig', megabytes: 64, status: 200 },
	});
}

export function problem(
	kind: ProblemKind,
	outcome: 'notDone' | 'unknown',
	facts: Pick<Partial<ProblemFacts>, 'code' | 'text'> = {},
): ServiceProblem {
	return problemOfKind(kind, { operation: 'AddFactuur', outcome, ...facts });
}
