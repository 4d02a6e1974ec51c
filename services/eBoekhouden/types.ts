import { type Product, PRODUCT_FIELDS } from '../../base/items/product';
import type { BookDate, DateRange } from '../../base/values/dates';
import type { MutationKind, NewMutationKind } from './kinds';

export { type Product, PRODUCT_FIELDS };
export { type Relation, RELATION_FIELDS } from '../../base/items/relation';
export type { MutationKind, NewMutationKind };

/** An account of the chart of accounts. Codes are text: `05000` is not `5000`. */
export interface LedgerAccount {
	id: string;
	code: string;
	description: string;
	/** BAL, VW, FIN, DEB, CRED, or one of the VAT categories (docs/services/e-boekhouden.md 4.3). */
	category: string;
	group: string;
}

export interface CostCentre {
	id: string;
	description: string;
	/** Empty for a cost centre at the top. */
	parentId: string;
	/** Missing where the service does not have it. */
	active?: boolean;
}

/** A template for invoices, known by its name (factuursjabloon). */
export interface InvoiceTemplate {
	id: string;
	name: string;
	/** Missing where the service does not have it. */
	active?: boolean;
}

/** The unit of a product (eenheid). */
export interface Unit {
	id: string;
	singular: string;
	plural: string;
}

/** The movement of one account in a period: a plain decimal, positive = debit. */
export interface LedgerBalance {
	ledgerAccount: string;
	/** As in `LedgerAccount`. */
	category: string;
	balance: string;
}

/** An administration that an account has access to. */
export interface Administration {
	/** As the service writes it: SOAP in capitals between braces. */
	guid: string;
	company: string;
	/** These two are empty when the service does not have them. */
	city: string;
	bookYearStart: string;
}

export interface MutationRow {
	/**
	 * As entered, signed. In a memorial entry a positive amount credits this account and debits the header account
	 * (docs/services/e-boekhouden.md 5.4).
	 */
	amount: string;
	amountExcludingVat: string;
	vat: string;
	amountIncludingVat: string;
	vatCode: string;
	vatPercentage: string;
	ledgerAccount: string;
	/** Empty when there is none. */
	costCentreId: string;
	invoiceNumber: string;
}

export interface Mutation {
	number: string;
	kind: MutationKind | string;
	/** Empty when the service has none. */
	date: BookDate | '';
	/** Code of the header account. */
	ledgerAccount: string;
	relationCode: string;
	invoiceNumber: string;
	/** Boekstuk. */
	voucher: string;
	description: string;
	/** Null when it has none. */
	paymentTermDays: number | null;
	vatIncluded: boolean;
	rows: MutationRow[];
	/** Rows are missing, or not to be read: what it books is not known. */
	unread?: true;
}

/** The fields of a mutation in a list, whose rows may take a call. */
export type ListedMutation = Omit<
	Mutation,
	'relationCode' | 'description' | 'paymentTermDays' | 'vatIncluded' | 'rows' | 'unread'
>;

/** Both dates inclusive. */
export interface MutationFilter extends DateRange {
	invoiceNumber?: string;
	kind?: MutationKind | string;
	/** Text in the voucher (Boekstuk). */
	voucher?: string;
	/** Of one of the rows. */
	costCentreId?: string;
}

export interface NewMemorial {
	date: BookDate;
	ledgerAccount: string;
	voucher: string;
	description: string;
	/** Amounts with two decimals, credit positive; a cost centre id or ''; a text if the service stores one for a row. */
	rows: { amount: string; ledgerAccount: string; costCentreId: string; text?: string }[];
	/** Nothing is booked twice under the same one, if the service checks it. At most 50 characters. */
	reference?: string;
}

/** A mutation to book. What a kind requires and allows is in docs/services/e-boekhouden.md 5.5. */
export interface NewMutation {
	kind: NewMutationKind;
	date: BookDate;
	/** Code of the header account. */
	ledgerAccount: string;
	/** Empty when there is none. */
	relationCode: string;
	/** Of an invoice, or of the one that a payment is for. */
	invoiceNumber: string;
	/** Boekstuk. */
	voucher: string;
	description: string;
	/** For invoices. */
	paymentTermDays?: number;
	/** Nothing is booked twice under the same one, if the service checks it. At most 50 characters. */
	reference?: string;
	vatIncluded: boolean;
	rows: NewMutationRow[];
}

export interface NewMutationRow {
	/** With two decimals; as `MutationRow.amount`. */
	amount: string;
	vatCode: string;
	/** Only when the code has no percentage. */
	vat?: string;
	/** For a payment: the account of its invoice. */
	ledgerAccount: string;
	/** An id, or ''. */
	costCentreId: string;
	/** Stored if the service has a text for a row. */
	text?: string;
}

/** An account to add: VAT accounts can only be read. */
export type NewLedgerAccount = Omit<LedgerAccount, 'id'>;

export interface NewCostCentre {
	description: string;
	/** Empty for one at the top. */
	parentId: string;
	active: boolean;
}

export type InvoiceLine = {
	quantity: string;
	unit: string;
	code: string;
	description: string;
	/** Excluding VAT, and a discount. */
	unitPrice: string;
	/** Before its discount, where there is one and the protocol tells it. */
	fullPrice?: string;
	vatCode: string;
	ledgerAccount: string;
};

export interface Invoice {
	number: string;
	relationCode: string;
	date: BookDate | '';
	/** Null when it has none. */
	paymentTermDays: number | null;
	totalExcludingVat: string;
	totalVat: string;
	totalIncludingVat: string;
	/** Empty when the service does not have it. */
	totalOpen: string;
	/** What it was made for, if the service stores that beside the lines. */
	reference?: string;
	lines: InvoiceLine[];
	/** Its lines are missing, or not to be read: which order it is of is not known. */
	unread?: true;
}

/** The fields of an invoice in a list, whose lines may take a call. */
export type ListedInvoice = Omit<Invoice, 'lines' | 'unread'>;

export interface NewInvoice {
	/** Empty: the service assigns the next number. */
	number: string;
	relationCode: string;
	date: BookDate;
	paymentTermDays: number;
	template: string;
	/** Also book it, as an open item. */
	book: boolean;
	description: string;
	/** What it is made for, if the service stores that beside the lines. At most 50 characters. */
	reference?: string;
	/** Nothing is booked twice under the same one, if the service checks it. At most 50 characters. */
	paymentReference?: string;
	/** Whether prices include VAT; where the template decides that, it must agree. */
	pricesIncludeVat?: boolean;
	/** A text above the lines, if the service stores one. */
	text?: string;
	/** Sent to the relation with the invoice, by the service. */
	mail?: InvoiceMail;
	lines: NewInvoiceLine[];
}

export interface NewInvoiceLine extends InvoiceLine {
	/** An id, or ''. */
	costCentreId?: string;
	/** Taken off the price, if the service stores one. */
	discountPercentage?: string;
}

export interface InvoiceMail {
	subject: string;
	body: string;
	fromAddress: string;
	fromName: string;
}

/**
 * The fields of a product that can be set; unit and group are given by name. Only one of the sales prices is given,
 * unless the VAT code has no percentage.
 */
export type ProductContent = Product & { purchasePrice: string; priceIncludingVat: string };

export type NewProduct = Partial<ProductContent> &
	Pick<ProductContent, 'code' | 'description' | 'vatCode' | 'ledgerAccount'>;

export interface OpenItem {
	date: BookDate | '';
	invoiceNumber: string;
	relationCode: string;
	relationName: string;
	amount: string;
	paid: string;
	open: string;
}

/** A memorial entry as a mutation: without VAT, relation and invoice. */
export function memorialOf({ rows, ...entry }: NewMemorial): NewMutation {
	return {
		...entry,
		kind: 'memorial',
		relationCode: '',
		invoiceNumber: '',
		vatIncluded: false,
		rows: rows.map((row) => ({ ...row, vatCode: 'GEEN' })),
	};
}
