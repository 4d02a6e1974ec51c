import type {
	BalanceFilter,
	CostCentre,
	Invoice,
	InvoiceFilter,
	LedgerAccount,
	LedgerAccountFilter,
	Mutation,
	MutationFilter,
	NewInvoice,
	NewMemorial,
	OpenItem,
	Product,
	Relation,
} from './types';

/**
 * e-Boekhouden.nl as the operations see it, whichever protocol is behind it. Every method throws `ServiceProblem` and
 * nothing else. Reads are tried again after a passing fault; a write only when it was certainly not done.
 */
export interface EBoekhoudenClient {
	listLedgerAccounts(filter?: LedgerAccountFilter): Promise<LedgerAccount[]>;
	listCostCentres(): Promise<CostCentre[]>;
	/** One answer: at most `MUTATION_CAP` mutations, so an answer of that length may be cut off. */
	listMutations(filter: MutationFilter): Promise<Mutation[]>;
	/** Number of the new mutation. */
	addMemorial(entry: NewMemorial): Promise<string>;
	/** Balance of one ledger account over a period, positive = debit (apis/eboekhouden.md 1.7). */
	getBalance(filter: BalanceFilter): Promise<string>;

	listRelations(filter?: { code?: string; search?: string }): Promise<Relation[]>;
	addRelation(relation: Relation): Promise<void>;
	/** Reads the relation of that code, changes the given fields and writes it back whole: what is left out may be blanked. */
	updateRelation(code: string, change: Partial<Relation>): Promise<void>;

	listProducts(filter?: { code?: string }): Promise<Product[]>;

	listInvoices(filter: InvoiceFilter): Promise<Invoice[]>;
	/** Number of the new invoice. */
	addInvoice(invoice: NewInvoice): Promise<string>;
	listOpenItems(kind: 'debtors' | 'creditors'): Promise<OpenItem[]>;

	/** Ends the session. Never throws: there is nothing left to lose. */
	close(): Promise<void>;
}

/** apis/eboekhouden.md 8. */
export const MUTATION_CAP = 500;
export const LIST_CAP = 2000;
