import type {
	CostCentre,
	EmailTemplate,
	Invoice,
	InvoiceTemplate,
	LedgerAccount,
	Mutation,
	Product,
	Relation,
} from '../books/types';

/** What the administration holds at the start. */
export interface InitialBooks {
	ledgerAccounts: LedgerAccount[];
	costCentres: CostCentre[];
	mutations: Mutation[];
	relations: Relation[];
	products: Product[];
	invoices: Invoice[];
	invoiceTemplates: InvoiceTemplate[];
	emailTemplates: EmailTemplate[];
}
