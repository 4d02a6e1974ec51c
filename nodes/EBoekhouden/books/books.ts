import type { Product } from '../../shared/items/product';
import type { Relation } from '../../shared/items/relation';
import type { BookDate, DateRange } from '../../shared/values/dates';
import type { Listing } from '../../shared/values/records';
import type {
	Administration,
	CostCentre,
	Invoice,
	InvoiceTemplate,
	LedgerAccount,
	LedgerBalance,
	ListedInvoice,
	ListedMutation,
	Mutation,
	MutationFilter,
	MutationKind,
	NewCostCentre,
	NewInvoice,
	NewLedgerAccount,
	NewMemorial,
	NewMutation,
	NewMutationKind,
	NewProduct,
	OpenItem,
	ProductContent,
	Unit,
} from './types';

/**
 * The books of one administration in e-Boekhouden.nl, whichever protocol is behind them. What a protocol cannot do in one
 * call (caps, pages, halves, details) is done below; what comes out is whole, or said not to be.
 *
 * Every method throws `ServiceProblem` and nothing else. Reads are tried again after a passing fault; a write only when
 * it was certainly not done. Amounts, quantities and prices are plain decimal text; a value that is no number stays as
 * the service wrote it, where its answers can have one. Codes are text: `05000` is not `5000`. A filter that is empty or left out does not filter.
 */
export interface Books {
	readonly ledger: Ledger;
	readonly costCentres: CostCentres;
	readonly mutations: Mutations;
	readonly relations: Relations;
	readonly products: Products;
	readonly invoices: Invoices;
	readonly openItems: OpenItems;
	readonly administrations: Administrations;
	/** These two are missing where a protocol has no list of them. */
	readonly templates?: Templates;
	readonly units?: Units;
	/** Missing where a protocol can only read them. */
	readonly costCentreChanges?: CostCentreChanges;
	readonly productChanges?: ProductChanges;
	/** Calls that somebody composed; one of the two is there, by how the protocol is called. */
	readonly messages?: ComposedMessages;
	readonly requests?: ComposedRequests;
	/** Ends the session. Never throws: there is nothing left to lose. */
	close(): Promise<void>;
}

export interface Ledger {
	/** The chart of accounts, or the accounts of one code or category. */
	list(filter?: { code?: string; category?: string } & AtMost): Promise<LedgerAccount[]>;
	/**
	 * Balance of one account over a period: a plain decimal, positive = debit. Whether the last day is counted is not
	 * certain. The side is made sure of where mutations that were read `within` a period allow it.
	 */
	balance(ledgerAccount: string, range: DateRange, filter?: { costCentreId?: string }): Promise<string>;
	/** The same of all accounts, in one call; of one cost centre (its id) where that is given. */
	balances(
		range: DateRange,
		filter?: { category?: string; costCentreId?: string } & AtMost,
	): Promise<LedgerBalance[]>;
	/** @throws ServiceProblem of kind `exists` when the code is in use, as far as the service tells */
	create(account: NewLedgerAccount): Promise<void>;
	/**
	 * Changes the given fields of the account with that code, its code as well; all others stay as they are.
	 * @throws ServiceProblem when no account has the code
	 */
	update(code: string, change: Partial<NewLedgerAccount>): Promise<void>;
}

export interface CostCentres {
	list(filter?: AtMost): Promise<CostCentre[]>;
}

export interface Mutations {
	/**
	 * All of a period, by number: one call, unless they do not fit in one answer. So a date is the cheapest of periods.
	 * @throws ServiceProblem when they cannot be had whole
	 */
	within(range: DateRange, wanted?: WantedMutations): Promise<Mutation[]>;
	/** Those of a period that fit, newest number first. */
	list(filter: MutationFilter & AtMost): Promise<Mutation[]>;
	find(number: string): Promise<Mutation | null>;
	/**
	 * How many calls that count for the limit on reading mutations were made since the connection was made; none where there
	 * is no such limit.
	 */
	callsMade(): number;
	/** Lists have no rows, so that each mutation that is kept takes a call; they have them when left out. */
	readonly readsEach?: boolean;
	/** So many rows an entry can have at most; as many as there are when left out. */
	readonly mostRows?: number;
	/** The text of a row is kept by none, and a payment reference by these kinds alone; both by all when left out. */
	readonly keepsReferencesOf?: readonly NewMutationKind[];
	/**
	 * Books a memorial entry. Gives its number: the proof that it is booked. One with more rows than the service takes has
	 * those of one account and cost centre together in one.
	 * @throws ServiceProblem of kind `exists` when something is booked with its reference
	 */
	addMemorial(entry: NewMemorial): Promise<string>;
	/**
	 * Books a mutation of any kind. Gives its number: the proof that it is booked. It is sent as it is: whether it is right is
	 * for the caller to see.
	 * @throws ServiceProblem of kind `exists` when its invoice number or its reference is in use, as far as the service tells
	 */
	create(mutation: NewMutation): Promise<string>;
}

/** Where a list has no rows, each mutation of it takes a call of its own: the fewer are wanted, the better. */
export interface WantedMutations {
	/** All when left out. */
	kinds?: readonly MutationKind[];
	/** What need not be kept is not read in full. */
	keep?: (mutation: ListedMutation) => boolean;
	/** Of these only what a list says is looked at: relation, description, term and rows may be missing. */
	listedOnly?: boolean;
}

/** What a list says of a record, whose content may have to be asked for by itself. */
export interface Listed {
	id: string;
	code: string;
}

export interface ListedProduct extends Listed {
	description: string;
	unit: string;
	active: boolean;
}

/** For a list that is read in turns: of what is there, whatever has a place in a list, only some is read in full. */
export interface InTurns<L extends Listed> {
	/** Those of which the content is wanted now; all when left out. Not asked where lists have the content. */
	wanted?: (listed: readonly L[]) => readonly L[];
	/** Asked before each: what is left when it is time is not read. */
	isTimeUp?: () => boolean;
}

export interface TurnListing<T, L extends Listed> extends Listing<T> {
	/** What is there too, but was not wanted now, or not reached. */
	unread?: readonly L[];
}

export interface Relations {
	/**
	 * Those with this code, in capitals or not, which the books take for the same: one, unless they are in disorder. Also
	 * what no list shows. None for an empty code.
	 */
	find(code: string): Promise<Relation[]>;
	/** `search`: text in code, company, city, contact person or email. */
	list(
		filter?: { code?: string; search?: string } & AtMost & InTurns<Listed>,
	): Promise<TurnListing<Relation, Listed>>;
	/** @throws ServiceProblem of kind `exists` when the code is in use */
	create(relation: Relation): Promise<void>;
	/**
	 * Changes the given fields of the relation with that code; all others stay as they are.
	 * @throws ServiceProblem of kind `input` when no relation has the code, or more than one
	 */
	update(code: string, change: Partial<Relation>): Promise<void>;
}

export interface Products {
	/** Those with this code, which the books take for the same in capitals or not. None for an empty code. */
	find(code: string): Promise<Product[]>;
	/** `unit`: its name in singular, in capitals or not. */
	list(
		filter?: { code?: string; unit?: string; onlyActive?: boolean } & AtMost & InTurns<ListedProduct>,
	): Promise<TurnListing<Product, ListedProduct>>;
}

export interface Invoices {
	/** All of a period, as far as they are wanted, and the days of which some may be missing. */
	within(range: DateRange, wanted?: WantedInvoices): Promise<InvoiceList>;
	list(filter: DateRange & { relationCode?: string } & AtMost): Promise<Listing<Invoice>>;
	find(number: string): Promise<Invoice | null>;
	/** Its PDF as the service shows it, where there is one. */
	pdf(number: string): Promise<Uint8Array | 'noInvoice' | 'noPdf'>;
	/**
	 * Where templates, units and accounts are known by lists: throws what `create` would throw of an invoice that names one
	 * that is not there. Its relation need not be there yet. Nothing is sent.
	 */
	foresee?(invoice: NewInvoice): Promise<void>;
	/**
	 * Gives the number of the new invoice: the proof that it was created.
	 * @throws ServiceProblem of kind `closed`, `exists` (its number, or its payment reference), `template`, `account` or
	 * `refused` when it certainly was not
	 */
	create(invoice: NewInvoice): Promise<string>;
}

export interface WantedInvoices {
	/** In capitals or not: the books take them for the same. */
	relationCode?: string;
	/** Of a whole list, which are worth reading in full; not asked where lists have the lines. */
	listed?: (invoices: readonly ListedInvoice[]) => readonly ListedInvoice[];
	/** What is to be read in full besides, where a list does not say enough to choose by. */
	sought?: SoughtInvoices;
	/** What need not be kept takes no memory: all invoices of some years are far more than anybody looks for. */
	keep?: (invoice: Invoice) => boolean;
}

/** Of invoices that have no reference, as those that were made over another protocol. */
export interface SoughtInvoices {
	/** Those of which the booking has one of these texts in its description. */
	bookedAs: readonly string[];
	/** What every booking of ours has in its description. */
	ofOurs: string;
	/**
	 * Those of these relations that are not booked as ours, the newest hundred, or that come to one of these totals without VAT,
	 * whatever the sign: a person may have given a booking another description.
	 */
	relationCodes: readonly string[];
	totals: readonly string[];
}

export interface InvoiceList {
	invoices: Invoice[];
	/** Days of which not all invoices may be in the list, although nothing smaller than a day can be asked for. */
	fullDays: BookDate[];
}

export interface OpenItems {
	list(kind: 'debtors' | 'creditors', filter?: AtMost): Promise<OpenItem[]>;
}

/**
 * How many are wanted; all when left out. No more than these need be fetched, and with these a `Listing` is whole:
 * nothing of what was asked for is missing.
 */
export interface AtMost {
	limit?: number;
}

/** Parts of the port, most of which only one of the protocols has; what `Books` promises holds for them too. */
export interface ProductChanges {
	create(product: NewProduct): Promise<void>;
	/** Changes the given fields of the product with exactly that code; all others stay as they are. */
	update(code: string, change: Partial<ProductContent>): Promise<void>;
	delete(code: string): Promise<void>;
}

export interface ComposedMessages {
	/** Of all that can be sent; sessions are taken care of. */
	readonly names: readonly string[];
	/** Whether a message writes, or nobody knows. */
	writes(name: string): boolean;
	/**
	 * Sends a message with the fields of its schema, in the order of that, and gives what came back. One that writes is never
	 * sent twice. @throws ServiceProblem of kind `input` when it does not fit, before anything is sent
	 */
	send(name: string, body: unknown): Promise<unknown>;
}

export interface ComposedRequests {
	/** The same for a path below the version of the API. What it reads may be unknown to us; what it writes may not. */
	send(request: ComposedRequest): Promise<unknown>;
}

export interface ComposedRequest {
	method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
	path: string;
	query: Readonly<Record<string, unknown>>;
	body: Readonly<Record<string, unknown>>;
}

export interface Administrations {
	/** Those that the credential may see, or that are linked to its own. */
	list(filter?: AtMost): Promise<Administration[]>;
	/**
	 * The books of another of them, by its name or guid: the same ones however it is called, closed apart from these. Missing
	 * where a credential is of one administration. @throws ServiceProblem when it is not in the list, or not the only one
	 */
	open?(wanted: string): Promise<Books>;
}

interface Templates {
	list(filter?: AtMost): Promise<readonly InvoiceTemplate[]>;
}

interface Units {
	list(filter?: AtMost): Promise<readonly Unit[]>;
}

/** Each by its id, which stays the same. */
export interface CostCentreChanges {
	find(id: string): Promise<CostCentre | null>;
	/** Those right below another one, as they are now; at the top for ''. */
	below(parentId: string): Promise<CostCentre[]>;
	/** Gives the id of the new one. */
	create(costCentre: NewCostCentre): Promise<string>;
	/**
	 * Changes the given fields, and gives it as it is now; where one stands cannot be changed.
	 * @throws ServiceProblem when there is none with that id
	 */
	update(id: string, change: Partial<Pick<NewCostCentre, 'description' | 'active'>>): Promise<CostCentre>;
	/** Gives it as it was. @throws ServiceProblem when there is none with that id */
	delete(id: string): Promise<CostCentre>;
}
