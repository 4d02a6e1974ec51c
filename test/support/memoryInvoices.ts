import Big from 'big.js';
import { readInvoices } from '../../nodes/EBoekhouden/books/soap/readInvoices';
import type { Invoice, NewInvoice, Product, Relation } from '../../nodes/EBoekhouden/books/types';
import type { InvoiceClient } from '../../nodes/EBoekhouden/invoicing/work';
import type { ProblemFacts, ProblemKind, ServiceProblem } from '../../nodes/shared/problems/problem';
import type { DateRange } from '../../nodes/shared/values/dates';
import { relation } from './invoiceItems';
import { problemOfKind } from './problems';

export type InvoiceCall =
	'list' | 'add' | 'relations' | 'addRelation' | 'updateRelation' | 'accounts' | 'products' | 'product';

export interface InvoiceFault {
	call: InvoiceCall;
	/** So many such calls pass first. */
	skip?: number;
	/** `late`: no answer, and carried out only at the list after the next, or after the execution. */
	how?: 'lostBefore' | 'lostAfter' | 'late' | ProblemKind;
	text?: string;
	code?: string;
	/** Done by another hand right before the call. */
	meanwhile?: () => Promise<void> | void;
}

/** The invoicing side of e-Boekhouden in memory, with what its documents leave open as switches. */
export class MemoryInvoices {
	invoices: Invoice[] = [];
	relations: Relation[] = [relation()];
	products: Product[] = [];
	ledgerAccounts = ['8000', '8200'];
	/** Invoices that are not booked are listed. */
	draftsListed = true;
	keepsTextLines = true;
	/** A list is never longer; the newest remain. */
	cap = Infinity;
	/** A list of products is never longer. */
	productCap = Infinity;
	includesVat = false;
	isClosed: (date: string) => boolean = () => false;
	readonly faults: InvoiceFault[] = [];
	readonly calls: InvoiceCall[] = [];
	/** The reference text of every invoice that was made here, also of those that no list shows. */
	readonly made: { number: string; text: string }[] = [];
	private readonly drafts = new Set<string>();
	private onTheWay: { after: number; invoice: NewInvoice }[] = [];

	/** The books as the export knows them. A list that is cut off is read as it is over SOAP. */
	readonly port: InvoiceClient = {
		invoices: {
			within: async (range) => await readInvoices(async (part) => await this.listInvoices(part), range),
			create: async (invoice) => await this.createInvoice(invoice),
		},
		relations: {
			find: async (code) => await this.findRelations(code),
			create: async (given) => await this.createRelation(given),
			update: async (code, change) => await this.updateRelation(code, change),
		},
		ledger: { list: async () => await this.listLedgerAccounts() },
		products: {
			list: async () => await this.called('products', () => this.listProducts()),
			find: async (code) =>
				await this.called('product', () => this.products.filter((product) => product.code === code)),
		},
	};

	get writes(): InvoiceCall[] {
		return this.calls.filter((call) => ['add', 'addRelation', 'updateRelation'].includes(call));
	}

	private async listInvoices({ from, to }: DateRange): Promise<Invoice[]> {
		return await this.called('list', () => {
			this.arrive((left) => left <= 0);
			const found = this.invoices.filter(
				(invoice) =>
					from <= invoice.date &&
					invoice.date <= to &&
					(this.draftsListed || !this.drafts.has(invoice.number)),
			);
			return structuredClone(found.slice(Math.max(0, found.length - this.cap)));
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
			structuredClone(this.relations.filter((known) => known.code === code)),
		);
	}

	private async createRelation(given: Relation): Promise<void> {
		await this.called('addRelation', () => {
			if (this.relations.some(({ code }) => code === given.code)) throw problem('exists', 'notDone');
			this.relations.push({ ...given });
		});
	}

	private async updateRelation(code: string, change: Partial<Relation>): Promise<void> {
		await this.called('updateRelation', () => {
			const known = this.relations.find((candidate) => candidate.code === code);
			if (known) Object.assign(known, change);
		});
	}

	private async listLedgerAccounts() {
		return await this.called('accounts', () =>
			this.ledgerAccounts.map((code) => ({ id: code, code, description: code, category: 'VW', group: '' })),
		);
	}

	private listProducts() {
		const found = this.products.slice(0, this.productCap);
		return { found, whole: found.length < this.productCap };
	}

	/** What was on its way when an execution ended is there by the next. */
	arrive(isDue: (left: number) => boolean = () => true): void {
		const due = this.onTheWay.filter(({ after }) => isDue(after));
		this.onTheWay = this.onTheWay
			.filter((one) => !due.includes(one))
			.map((one) => ({ ...one, after: one.after - 1 }));
		for (const { invoice } of due) this.keep(invoice);
	}

	private refuseWrong({ number, relationCode, date }: NewInvoice): void {
		if (this.isClosed(date)) throw problem('closed', 'notDone');
		if (!this.relations.some(({ code }) => code === relationCode)) throw problem('refused', 'notDone');
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
	}: NewInvoice): string {
		const number = own || String(2026001 + this.invoices.length);
		const total = lines.reduce(
			(sum, line) => sum.plus(new Big(line.quantity).times(line.unitPrice)),
			new Big(0),
		);
		const excluding = this.includesVat ? total.div('1.21') : total;
		const kept = lines.filter((line) => this.keepsTextLines || line.quantity !== '0');
		this.invoices.push({
			number,
			relationCode,
			date,
			paymentTermDays: String(paymentTermDays),
			totalExcludingVat: String(Number(excluding.toFixed(2))),
			totalVat: '0',
			totalIncludingVat: '0',
			totalOpen: '0',
			lines: kept.map((line) => ({ ...line })),
		});
		if (!book) this.drafts.add(number);
		this.made.push({ number, text: description });
		return number;
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

export function problem(
	kind: ProblemKind,
	outcome: 'notDone' | 'unknown',
	facts: Pick<Partial<ProblemFacts>, 'code' | 'text'> = {},
): ServiceProblem {
	return problemOfKind(kind, { operation: 'AddFactuur', outcome, ...facts });
}
