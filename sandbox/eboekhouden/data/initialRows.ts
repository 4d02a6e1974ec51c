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

/** The initial content of the administration. */
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
