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
	/** The id of the parent cost centre; empty for a cost centre at the top. */
	parentId: string;
	/** True for a cost centre in use; missing where the service does not say. */
	active?: boolean;
}

/** A template for invoices, known by its name (factuursjabloon). */
export interface InvoiceTemplate {
	id: string;
	name: string;
	/** True for a template in use; missing where the service does not say. */
	active?: boolean;
}

/** The unit of a product (eenheid). */
export interface Unit {
	id: string;
	singular: string;
	plural: string;
}

/** The movement of an account in a period, as a plain decimal that is positive in debit. */
export interface LedgerBalance {
	ledgerAccount: string;
	/** The category of the account, as in `LedgerAccount`. */
	category: string;
	balance: string;
}

/** An administration that an account has access to. */
export interface Administration {
	/** The guid as the service writes it: over SOAP in capitals between braces. */
	guid: string;
	company: string;
	/** The city and the start of the book year are empty when the service does not have them. */
	city: string;
	bookYearStart: string;
}

export interface MutationRow {
	/**
	 * The amount of the row as entered, with its sign. In a memorial entry a positive amount credits this account and debits the
	 * header account (docs/services/e-boekhouden.md 5.4).
	 */
	amount: string;
	amountExcludingVat: string;
	vat: string;
	amountIncludingVat: string;
	vatCode: string;
	vatPercentage: string;
	ledgerAccount: string;
	/** The id of a cost centre; empty when the row has none. */
	costCentreId: string;
	invoiceNumber: string;
}

export interface Mutation {
	number: string;
	kind: MutationKind | string;
	/** The date of the mutation; empty when the service has none. */
	date: BookDate | '';
	/** The code of the header account. */
	ledgerAccount: string;
	relationCode: string;
	invoiceNumber: string;
	/** The Boekstuk of the mutation. */
	voucher: string;
	description: string;
	paymentTermDays: number | null;
	vatIncluded: boolean;
	rows: MutationRow[];
	/** True when rows are missing or unreadable, so that it is not known what the mutation books. */
	unread?: true;
}

/** The fields of a mutation in a list; its rows may take a call. */
export type ListedMutation = Omit<
	Mutation,
	'relationCode' | 'description' | 'paymentTermDays' | 'vatIncluded' | 'rows' | 'unread'
>;

/** The filter for a list of mutations. Both dates are inclusive. */
export interface MutationFilter extends DateRange {
	invoiceNumber?: string;
	kind?: MutationKind | string;
	/** A text in the voucher (Boekstuk). */
	voucher?: string;
	/** The id of a cost centre that one of the rows has. */
	costCentreId?: string;
}

export interface NewMemorial {
	date: BookDate;
	ledgerAccount: string;
	voucher: string;
	description: string;
	/**
	 * The rows: amounts with two decimals, credit positive; a cost centre id or ''; a text if the service
	 * stores one for a row.
	 */
	rows: { amount: string; ledgerAccount: string; costCentreId: string; text?: string }[];
	/**
	 * A payment reference of at most 50 characters. Nothing is booked twice under the same one, if the service
	 * checks it.
	 */
	reference?: string;
}

/**
 * A mutation to book. Its kind decides which fields it requires and allows (docs/services/e-boekhouden.md
 * 5.5).
 */
export interface NewMutation {
	kind: NewMutationKind;
	date: BookDate;
	/** The code of the header account. */
	ledgerAccount: string;
	/** The code of a relation; empty when there is none. */
	relationCode: string;
	/** The number of the invoice that is booked, or that a payment is for. */
	invoiceNumber: string;
	/** The Boekstuk of the mutation. */
	voucher: string;
	description: string;
	/** The payment term in days, for invoices. */
	paymentTermDays?: number;
	/**
	 * A payment reference of at most 50 characters. Nothing is booked twice under the same one, if the service
	 * checks it.
	 */
	reference?: string;
	vatIncluded: boolean;
	rows: NewMutationRow[];
}

export interface NewMutationRow {
	/** The amount with two decimals, with the sign of `MutationRow.amount`. */
	amount: string;
	vatCode: string;
	/** The VAT amount, only for a VAT code without a percentage. */
	vat?: string;
	/** The account of the row; for a payment, that of its invoice. */
	ledgerAccount: string;
	/** The id of a cost centre, or ''. */
	costCentreId: string;
	/** A text for the row, if the service stores one. */
	text?: string;
}

/** A ledger account to add. VAT accounts can only be read. */
export type NewLedgerAccount = Omit<LedgerAccount, 'id'>;

export interface NewCostCentre {
	description: string;
	/** The id of the parent cost centre; empty for a cost centre at the top. */
	parentId: string;
	active: boolean;
}

export type InvoiceLine = {
	quantity: string;
	unit: string;
	code: string;
	description: string;
	/** The price per unit excluding VAT, after a discount. */
	unitPrice: string;
	/** The price before the discount, where there is one and the protocol gives it. */
	fullPrice?: string;
	vatCode: string;
	ledgerAccount: string;
};

export interface Invoice {
	number: string;
	relationCode: string;
	date: BookDate | '';
	paymentTermDays: number | null;
	totalExcludingVat: string;
	totalVat: string;
	totalIncludingVat: string;
	/** The open amount; empty when the service does not have it. */
	totalOpen: string;
	/**
	 * The reference of the order that the invoice was made for, if the service stores it apart from the lines.
	 */
	reference?: string;
	lines: InvoiceLine[];
	/**
	 * True when lines are missing or unreadable, so that it is not known to which order the invoice belongs.
	 */
	unread?: true;
}

/** The fields of an invoice in a list; its lines may take a call. */
export type ListedInvoice = Omit<Invoice, 'lines' | 'unread'>;

export interface NewInvoice {
	/** The number of the invoice; when empty, the service assigns the next one. */
	number: string;
	relationCode: string;
	date: BookDate;
	paymentTermDays: number;
	template: string;
	/** True when the invoice is booked too, as an open item. */
	book: boolean;
	description: string;
	/**
	 * The reference of the order that the invoice is made for, at most 50 characters, if the service stores it
	 * apart from the lines.
	 */
	reference?: string;
	/**
	 * The reference of the booking, at most 50 characters. Nothing is booked twice under the same one, if the
	 * service checks it.
	 */
	paymentReference?: string;
	/** True when prices include VAT; where the template decides that, both must agree. */
	pricesIncludeVat?: boolean;
	/** A text above the lines, if the service stores one. */
	text?: string;
	/** The mail with which the service sends the invoice to the relation. */
	mail?: InvoiceMail;
	lines: NewInvoiceLine[];
}

export interface NewInvoiceLine extends InvoiceLine {
	/** The id of a cost centre, or ''. */
	costCentreId?: string;
	/** The percentage that is taken off the price, if the service stores one. */
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
