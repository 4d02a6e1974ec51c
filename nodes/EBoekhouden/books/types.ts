import { type Product, PRODUCT_FIELDS } from '../../shared/items/product';
import type { BookDate, DateRange } from '../../shared/values/dates';

export { type Product, PRODUCT_FIELDS };
export { type Relation, RELATION_FIELDS } from '../../shared/items/relation';

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
	/** Missing where the service does not say. */
	active?: boolean;
}

/** A template for invoices, known by its name (factuursjabloon). */
export interface InvoiceTemplate {
	id: string;
	name: string;
	/** Missing where the service does not say. */
	active?: boolean;
}

/** What products are counted in (eenheid). */
export interface Unit {
	id: string;
	singular: string;
	plural: string;
}

/** What one account did in a period: a plain decimal, positive = debit. */
export interface LedgerBalance {
	ledgerAccount: string;
	/** As of `LedgerAccount`. */
	category: string;
	balance: string;
}

/** An administration that an account may see. */
export interface Administration {
	/** As the service writes it: SOAP in capitals between braces. */
	guid: string;
	company: string;
	/** These two are empty where the service does not say. */
	city: string;
	bookYearStart: string;
}

/** Kinds of mutation (docs/services/e-boekhouden.md 5.1). */
export type MutationKind =
	| 'openingBalance'
	| 'invoiceReceived'
	| 'invoiceSent'
	| 'invoicePaymentReceived'
	| 'invoicePaymentSent'
	| 'moneyReceived'
	| 'moneySpent'
	| 'memorial';

export interface MutationRow {
	/**
	 * As entered, signed. In a memorial a positive amount credits this account and debits the header account
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
	paymentTermDays: string;
	vatIncluded: boolean;
	rows: MutationRow[];
}

/** What a list says of a mutation, whose rows may have to be asked for by themselves. */
export type ListedMutation = Omit<
	Mutation,
	'relationCode' | 'description' | 'paymentTermDays' | 'vatIncluded' | 'rows'
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

/** A memorial entry to book. */
export interface NewMemorial {
	date: BookDate;
	ledgerAccount: string;
	voucher: string;
	description: string;
	/** Amounts with two decimals, credit positive; a cost centre id or ''; a text where the service keeps one of a row. */
	rows: { amount: string; ledgerAccount: string; costCentreId: string; text?: string }[];
	/** Nothing is booked twice under the same one, as far as the service looks at it. At most 50 characters. */
	reference?: string;
}

/** A mutation to book. What a kind needs and takes is in docs/services/e-boekhouden.md 5.6. */
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
	/** Of invoices. */
	paymentTermDays?: number;
	/** Nothing is booked twice under the same one, as far as the service looks at it. At most 50 characters. */
	reference?: string;
	/** Whether the amounts of the rows have VAT in them. */
	vatIncluded: boolean;
	rows: NewMutationRow[];
}

export type NewMutationKind = Exclude<MutationKind, 'openingBalance'>;

export interface NewMutationRow {
	/** With two decimals; as `MutationRow.amount`. */
	amount: string;
	vatCode: string;
	/** Only where the code has no percentage. */
	vat?: string;
	/** Of a payment: the account that its invoice is on. */
	ledgerAccount: string;
	/** An id, or ''. */
	costCentreId: string;
	/** Kept where the service has one for a row. */
	text?: string;
}

/** An account to add: those of VAT can only be read. */
export type NewLedgerAccount = Omit<LedgerAccount, 'id'>;

export interface NewCostCentre {
	description: string;
	/** Empty for one at the top. */
	parentId: string;
	active: boolean;
}

export interface InvoiceLine {
	quantity: string;
	unit: string;
	code: string;
	description: string;
	unitPrice: string;
	vatCode: string;
	ledgerAccount: string;
}

export interface Invoice {
	number: string;
	relationCode: string;
	date: BookDate | '';
	paymentTermDays: string;
	totalExcludingVat: string;
	totalVat: string;
	totalIncludingVat: string;
	/** Empty when the service does not say. */
	totalOpen: string;
	/** What it was made for, where the service keeps that beside the lines. */
	reference?: string;
	lines: InvoiceLine[];
}

/** What a list says of an invoice, whose lines may have to be asked for by themselves. */
export type ListedInvoice = Omit<Invoice, 'lines'>;

export interface NewInvoice {
	/** Empty: the service gives the next number. */
	number: string;
	relationCode: string;
	date: BookDate;
	paymentTermDays: number;
	template: string;
	/** Also book it, as an open item. */
	book: boolean;
	description: string;
	/** What it is made for, where the service keeps that beside the lines. At most 50 characters. */
	reference?: string;
	/** Nothing is booked twice under the same one, as far as the service looks at it. At most 50 characters. */
	paymentReference?: string;
	lines: InvoiceLine[];
}

/**
 * What a product can be given; a unit and a group go by their names. Of both sales prices one is given, unless the VAT code has
 * no percentage.
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

/** A memorial entry as the mutation that it is: without VAT, relation and invoice. */
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
