import type { Product } from '../../base/items/product';
import type { Relation } from '../../base/items/relation';
import type { BookDate, DateRange } from '../../base/values/dates';
import type { Listing } from '../../base/values/records';
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
 * The books of one administration in e-Boekhouden.nl, over either protocol. What a protocol cannot do in one call (caps,
 * pages, halves, details) is done below this interface; results are complete, or marked as incomplete.
 * Every method throws `ServiceProblem` and nothing else. Reads are retried after a temporary error; a write only when it
 * was certainly not done. Amounts, quantities and prices are plain decimal text; a value that is not a number stays as
 * the service wrote it, where its answers can have one. Codes are text: `05000` is not `5000`. A filter that is empty or
 * left out does not filter.
 */
export interface Books {
	readonly ledger: Ledger;
	readonly costCentres: Lists<CostCentre>;
	readonly mutations: Mutations;
	readonly relations: Relations;
	readonly products: Products;
	readonly invoices: Invoices;
	readonly openItems: OpenItems;
	/** The name of this administration, where a list of them was needed. */
	company?: string;
	readonly administrations: Administrations;
	/** Lists of invoice templates and of units; left out where the protocol has no such list. */
	readonly templates?: Lists<InvoiceTemplate>;
	readonly units?: Lists<Unit>;
	/** Changes of cost centres and products; left out where the protocol can only read these. */
	readonly costCentreChanges?: CostCentreChanges;
	readonly productChanges?: ProductChanges;
	/** Ends the session. Never throws, because nothing depends on it. */
	close(): Promise<void>;
}

export interface Lists<T> {
	list(filter?: AtMost): Promise<readonly T[]>;
}

export interface Ledger {
	/** The chart of accounts, or the accounts of one code or category. */
	list(filter?: { code?: string; category?: string } & AtMost): Promise<LedgerAccount[]>;
	/**
	 * Balance of one account over a period: a plain decimal, positive = debit. It is not certain whether the last day is
	 * included. The side is verified if mutations that were read `within` a period allow it.
	 */
	balance(ledgerAccount: string, range: DateRange, filter?: { costCentreId?: string }): Promise<string>;
	/** Tells whether the side of the last balance is certain; left out where it always is. */
	isSideKnown?(): boolean;
	/** The balances of all accounts, in one call; those of one cost centre (its id) if given. */
	balances(
		range: DateRange,
		filter?: { category?: string; costCentreId?: string } & AtMost,
	): Promise<LedgerBalance[]>;
	/** Adds a ledger account. @throws ServiceProblem of kind `exists` when the code is in use, if the service reports it */
	create(account: NewLedgerAccount): Promise<void>;
	/**
	 * Changes the given fields of the account with that code, which may include its code; all others stay as they are.
	 * @throws ServiceProblem when no account has the code
	 */
	update(code: string, change: Partial<NewLedgerAccount>): Promise<void>;
}

export interface Mutations {
	/**
	 * All mutations of a period, by number: one call, unless they do not fit in one answer. So a single date is
	 * the cheapest period. @throws ServiceProblem when they cannot be read completely
	 */
	within(range: DateRange, wanted?: WantedMutations): Promise<Mutation[]>;
	/**
	 * All mutations of a period in one call, or some when they do not fit; left out where lists have no rows.
	 */
	firstAnswer?(range: DateRange): Promise<Listing<Mutation>>;
	/** Matching mutations of a period, newest number first. */
	list(filter: MutationFilter & AtMost): Promise<Mutation[]>;
	find(number: string): Promise<Mutation | null>;
	/**
	 * The number of calls on this connection that count for the limit on reading mutations; 0 where there is no
	 * limit.
	 */
	callsMade(): number;
	/** True where lists have no rows, so that each mutation that is kept takes a call. */
	readonly readsEach?: boolean;
	/** The maximum number of rows in an entry; unlimited when left out. */
	readonly mostRows?: number;
	/**
	 * The only kinds that keep a payment reference; no kind then keeps the text of a row. Left out where all
	 * kinds keep both.
	 */
	readonly keepsReferencesOf?: readonly NewMutationKind[];
	/**
	 * Books a memorial entry. Returns its number, which proves that it is booked.
	 * @throws ServiceProblem of kind `exists` when something is booked with its reference
	 */
	addMemorial(entry: NewMemorial): Promise<string>;
	/**
	 * Books a mutation of any kind. Returns its number, which proves that it is booked. It is sent as it is: the caller
	 * checks it.
	 * @throws ServiceProblem of kind `exists` when its invoice number or its reference is in use, if the service reports it
	 */
	create(mutation: NewMutation): Promise<string>;
}

/**
 * The mutations that are wanted. Where a list has no rows each takes a call: the fewer are wanted, the
 * better.
 */
export interface WantedMutations {
	/** The wanted kinds; all when left out. */
	kinds?: readonly MutationKind[];
	/** Decides which mutations are read in full; the others are left out. */
	keep?: (mutation: ListedMutation) => boolean;
	/** The lowest number that is wanted. Mutations with a lower number may be given all the same. */
	since?: string;
	/** True when only the fields of a list are needed: relation, description, term and rows may be missing. */
	listedOnly?: boolean;
}

/** The fields of a record in a list; the rest of its content may take a call. */
export interface Listed {
	id: string;
	code: string;
}

export interface ListedProduct extends Listed {
	description: string;
	unit: string;
	active: boolean;
}

/** The options of a list that is read in turns: only some of its records are read in full. */
export interface InTurns<L extends Listed> {
	/**
	 * Chooses the records whose content is wanted now; all when left out. It is not called where lists have the
	 * content.
	 */
	wanted?: (listed: readonly L[]) => readonly L[];
	/** Called before each record is read: when time is up, the rest is not read. */
	isTimeUp?: () => boolean;
}

export interface TurnListing<T, L extends Listed> extends Listing<T> {
	/** Records that exist too, but were not wanted now, or not reached in time. */
	unread?: readonly L[];
	/** Records that cannot be read completely; `found` has nothing of them. */
	odd?: readonly L[];
}

export interface Relations {
	/**
	 * The relations with this code, ignoring case as the books do: normally one. Relations that are in no list
	 * are found too. An empty code finds none.
	 */
	find(code: string): Promise<Relation[]>;
	/** Relations with the text `search` in code, company, city, contact person or email; all when it is left out. */
	list(
		filter?: { code?: string; search?: string } & AtMost & InTurns<Listed>,
	): Promise<TurnListing<Relation, Listed>>;
	/** Adds a relation. @throws ServiceProblem of kind `exists` when the code is in use */
	create(relation: Relation): Promise<void>;
	/**
	 * Changes the given fields of the relation with that code; all others stay as they are.
	 * @throws ServiceProblem of kind `refused` when no relation has the code, or more than one
	 */
	update(code: string, change: Partial<Relation>): Promise<void>;
}

export interface Products {
	/** The products with this code, ignoring case as the books do. An empty code finds none. */
	find(code: string): Promise<Product[]>;
	/** The products with the unit of this name, in singular and ignoring case; all when there is none. */
	list(
		filter?: { code?: string; unit?: string; onlyActive?: boolean } & AtMost & InTurns<ListedProduct>,
	): Promise<TurnListing<Product, ListedProduct>>;
}

export interface Invoices {
	/** The wanted invoices of a period, and the days for which some may be missing. */
	within(range: DateRange, wanted?: WantedInvoices): Promise<InvoiceList>;
	list(filter: DateRange & { relationCode?: string } & AtMost): Promise<Listing<Invoice>>;
	find(number: string): Promise<Invoice | null>;
	/** True when the service stores the reference, the text and the discounts of a new invoice. */
	readonly keepsDetails?: true;
	/** True when the service refuses a second booked invoice with the same payment reference. */
	readonly refusesUsedReferences?: true;
	/** The PDF of an invoice as the service shows it, or the reason why there is none. */
	pdf(number: string): Promise<Uint8Array | 'noInvoice' | 'noPdf'>;
	/**
	 * Throws what `create` would throw for an unknown template, unit or account, and sends nothing. The
	 * relation of the invoice need not exist yet. Left out where templates, units and accounts cannot be
	 * listed.
	 */
	foresee?(invoice: NewInvoice): Promise<void>;
	/**
	 * Returns the number of the new invoice, which proves that it was created.
	 * @throws ServiceProblem of kind `closed`, `exists` (its number, or its payment reference), `template`, `account` or
	 * `refused` when it was certainly not created
	 */
	create(invoice: NewInvoice): Promise<string>;
}

export interface WantedInvoices {
	/** The code of the wanted relation, ignoring case as the books do. */
	relationCode?: string;
	/** Chooses from a whole list the invoices to read in full; not called where lists have the lines. */
	listed?: (invoices: readonly ListedInvoice[]) => readonly ListedInvoice[];
	/** Decides which invoices to keep; the others are dropped while paging, to bound memory. */
	keep?: (invoice: Invoice) => boolean;
}

export interface InvoiceList {
	invoices: Invoice[];
	/** Days of which the list of invoices may be incomplete, although no shorter period can be requested. */
	fullDays: BookDate[];
}

export interface OpenItems {
	/** True when the list is read page by page to the end, and so is never cut off. */
	readonly inPages?: true;
	list(kind: 'debtors' | 'creditors', filter?: AtMost): Promise<OpenItem[]>;
}

/**
 * The maximum number of records that is wanted; all when left out. No more have to be read, and a `Listing` with this many counts
 * as whole.
 */
export interface AtMost {
	limit?: number;
}

/**
 * Parts of `Books`, most of which only one of the protocols has; what `Books` promises applies to them too.
 */
export interface ProductChanges {
	create(product: NewProduct): Promise<void>;
	/** Changes the given fields of the product with exactly that code; all others stay as they are. */
	update(code: string, change: Partial<ProductContent>): Promise<void>;
	delete(code: string): Promise<void>;
}

export interface Administrations {
	/** The administrations that the credential has access to, or that are linked to its own. */
	list(filter?: AtMost): Promise<Administration[]>;
	/**
	 * The administration with that name or guid. With `mayName` a refusal may name the others. This method and
	 * the next two are missing where a credential belongs to one administration. @throws ServiceProblem when it
	 * is not in the list, or not the only one
	 */
	find?(wanted: string, mayName?: boolean): Promise<Administration>;
	/** The books of an administration that was found: the same object each time, closed separately. */
	open?(found: Administration): Books;
	/**
	 * The name of the only administration; '' when the credential may not see the list. @throws ServiceProblem
	 * when it sees several, because its own may not be the one that is meant
	 */
	mustBeOne?(): Promise<string>;
}

/** Changes of cost centres, which are found by their id, because that never changes. */
export interface CostCentreChanges {
	find(id: string): Promise<CostCentre | null>;
	/** The cost centres directly below another one, as they are now; those at the top for ''. */
	below(parentId: string): Promise<CostCentre[]>;
	create(costCentre: NewCostCentre): Promise<string>;
	/**
	 * Changes the given fields of a cost centre, and returns the result; its parent cannot be changed. @throws
	 * ServiceProblem when none has that id
	 */
	update(id: string, change: Partial<Pick<NewCostCentre, 'description' | 'active'>>): Promise<CostCentre>;
	/** Deletes a cost centre, and returns it as it was. @throws ServiceProblem when none has that id */
	delete(id: string): Promise<CostCentre>;
}
