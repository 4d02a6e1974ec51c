import { money, sum } from '../../shared/money';
import { initialBooks } from '../data/initialBooks';
import type { InitialData } from '../data/initialBooks';
import { ClosedPeriods } from './closedPeriods';
import { nextId } from './ids';
import { creditOf, enter } from './invoices';
import { postings } from './postings';
import type { Posting } from './postings';
import { RestSessions } from './restSessions';
import { rowOf } from './rows';
import { Sessions } from './sessions';
import { defaultSettings } from './settings';
import type {
	CostCentre,
	EmailTemplate,
	Invoice,
	InvoiceTemplate,
	LedgerAccount,
	Mutation,
	MutationRow,
	Product,
	ProductGroup,
	Relation,
	Unit,
} from './types';

export interface Span {
	from?: string;
	to?: string;
}

export type RowByHand = Partial<MutationRow> & { ledgerAccount: string; amount: string };
export type MutationByHand = Partial<Omit<Mutation, 'number' | 'rows'>> & { rows: RowByHand[] };
export type LedgerAccountByHand = Partial<Omit<LedgerAccount, 'id'>> & { code: string };

/** The e-Boekhouden administration: its state, and what a person can do to it by hand. */
export class Books {
	ledgerAccounts: LedgerAccount[] = [];
	costCentres: CostCentre[] = [];
	mutations: Mutation[] = [];
	relations: Relation[] = [];
	products: Product[] = [];
	productGroups: ProductGroup[] = [];
	units: Unit[] = [];
	invoices: Invoice[] = [];
	invoiceTemplates: InvoiceTemplate[] = [];
	emailTemplates: EmailTemplate[] = [];
	readonly settings = defaultSettings();
	readonly closedPeriods = new ClosedPeriods();
	/** Periods that the accountant closed: only the accountant opens them. */
	readonly closedByAccountant = new ClosedPeriods();
	readonly sessions = new Sessions();
	readonly restSessions = new RestSessions();
	/** The address of the sandbox, for the addresses that it gives; '' without a server. */
	ownAddress = '';
	/** The number of GetMutaties calls, which the service limits. */
	mutationReads = 0;
	private lastMutation = 0;

	constructor(data: InitialData = 'bakery') {
		this.reset(data);
	}

	reset(data: InitialData = 'bakery'): void {
		const made = { productGroups: [], units: [] };
		Object.assign(this, made, initialBooks(data), { mutationReads: 0 });
		Object.assign(this.settings, defaultSettings());
		this.lastMutation = Math.max(0, ...this.mutations.map((mutation) => mutation.number));
		this.closedPeriods.clear();
		this.closedByAccountant.clear();
		this.expireSessions();
	}

	/** Both days included; a booking dated within is refused from now on. */
	closePeriod(from: string, to: string): void {
		this.closedPeriods.close(from, to);
	}

	openPeriod(from: string, to: string): void {
		this.closedPeriods.open(from, to);
	}

	/** Books a mutation under the next number; numbers of deleted ones are never used again. */
	add(mutation: Omit<Mutation, 'number'>): number {
		this.lastMutation += 1;
		this.mutations.push({ number: this.lastMutation, ...mutation });
		return this.lastMutation;
	}

	/** Default: a memorial, on the day of the last mutation, without VAT. */
	bookByHand(mutation: MutationByHand): number {
		const { rows, ...header } = mutation;
		const date = header.date ?? this.mutations.at(-1)?.date ?? '2026-01-01';
		const inExVat = header.inExVat ?? 'IN';
		return this.add({
			kind: 'Memoriaal',
			ledgerAccount: '2999',
			relationCode: '',
			invoiceNumber: '',
			voucher: '',
			description: '',
			paymentTerm: '',
			...header,
			date,
			inExVat,
			rows: rows.map((row) => ({ ...rowOf(row, inExVat, date), ...row })),
		});
	}

	mutation(number: number): Mutation {
		const found = this.mutations.find((mutation) => mutation.number === number);
		if (!found) throw new Error(`There is no mutation ${number}.`);
		return found;
	}

	editMutation(number: number, patch: Partial<Omit<Mutation, 'number'>>): void {
		Object.assign(this.mutation(number), patch);
	}

	deleteMutation(number: number): void {
		const gone = this.mutation(number);
		this.mutations = this.mutations.filter((mutation) => mutation !== gone);
	}

	invoice(number: string): Invoice {
		const found = this.invoices.find((invoice) => invoice.number === number);
		if (!found) throw new Error(`There is no invoice ${number}.`);
		return found;
	}

	/**
	 * Credits an invoice with a copy; without its text lines and reference when the person removes them. Returns the new
	 * number.
	 */
	creditByHand(number: string, { keepsText = true } = {}): string {
		const credit = creditOf(this, this.invoice(number), { keepsText });
		enter(this, credit, { description: `Credit ${number}` });
		return credit.number;
	}

	addLedgerAccount(account: LedgerAccountByHand): number {
		if (this.ledgerAccount(account.code)) throw new Error(`Ledger account ${account.code} exists already.`);
		const id = nextId(this.ledgerAccounts);
		this.ledgerAccounts.push({
			id,
			description: `Rekening ${account.code}`,
			category: 'VW',
			group: '',
			...account,
		});
		return id;
	}

	isBooked(code: string): boolean {
		return this.mutations.some(
			(one) => one.ledgerAccount === code || one.rows.some((row) => row.ledgerAccount === code),
		);
	}

	/** Bookings stay with the account, whatever its new code. */
	changeLedgerAccount(account: LedgerAccount, change: Partial<Omit<LedgerAccount, 'id'>>): void {
		const { mutations, products, invoices } = this;
		const lines = [...mutations, ...mutations.flatMap(({ rows }) => rows), ...products];
		for (const line of [...lines, ...invoices.flatMap((invoice) => invoice.lines)])
			if (line.ledgerAccount === account.code) line.ledgerAccount = change.code ?? account.code;
		Object.assign(account, change);
	}

	removeLedgerAccount(code: string): void {
		this.ledgerAccounts = this.ledgerAccounts.filter((account) => account.code !== code);
	}

	ledgerAccount(code: string): LedgerAccount | undefined {
		return this.ledgerAccounts.find((account) => account.code === code);
	}

	addCostCentre(description: string, parentId = 0): number {
		const id = nextId(this.costCentres);
		this.costCentres.push({ id, description, parentId });
		return id;
	}

	removeCostCentre(id: number): void {
		this.costCentres = this.costCentres.filter((costCentre) => costCentre.id !== id);
	}

	/** Of both protocols. */
	expireSessions(): void {
		this.sessions.expireAll();
		this.restSessions.expireAll();
	}

	/** Everything in the ledger. */
	postings(span: Span = {}): Posting[] {
		const { from = '0001-01-01', to = '9999-12-31' } = span;
		return this.mutations
			.filter((mutation) => from <= mutation.date && mutation.date <= to)
			.flatMap((mutation) => postings(mutation, this.ledgerAccounts, this.settings.memorialSign));
	}

	/** Positive is debit; both days are included. */
	balance(ledgerAccount: string, span: Span = {}): string {
		const own = this.postings(span).filter((posting) => posting.ledgerAccount === ledgerAccount);
		return money(sum(own.map((posting) => posting.amount)));
	}

	memorials(): Mutation[] {
		return this.mutations.filter((mutation) => mutation.kind === 'Memoriaal');
	}
}
