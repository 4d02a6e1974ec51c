/** The kinds of mutation as e-Boekhouden spells them (docs/services/e-boekhouden.md 5.1). */
export const MUTATION_KINDS = [
	'OpeningsSaldo',
	'FactuurOntvangen',
	'FactuurVerstuurd',
	'FactuurbetalingOntvangen',
	'FactuurbetalingVerstuurd',
	'GeldOntvangen',
	'GeldUitgegeven',
	'Memoriaal',
] as const;

export type MutationKind = (typeof MUTATION_KINDS)[number];

/** Amounts are decimal strings, dates are `yyyy-MM-dd`, codes are text. */
export interface MutationRow {
	/** As entered: including or excluding VAT, see `inExVat`. */
	amount: string;
	amountExclVat: string;
	vatAmount: string;
	amountInclVat: string;
	vatCode: string;
	vatPercentage: string;
	ledgerAccount: string;
	costCentreId: number;
	/** Text of the row, which SOAP has no element for. */
	description?: string;
	/** The invoice that a payment settles, when it is not the one in the header. */
	invoiceNumber?: string;
	relationCode?: string;
}

export interface Mutation {
	number: number;
	kind: MutationKind;
	date: string;
	ledgerAccount: string;
	relationCode: string;
	invoiceNumber: string;
	voucher: string;
	description: string;
	paymentTerm: string;
	inExVat: 'IN' | 'EX';
	/** Betalingskenmerk: in no answer. */
	paymentReference?: string;
	rows: MutationRow[];
}

export const CATEGORIES = [
	'BAL',
	'VW',
	'FIN',
	'DEB',
	'CRED',
	'AF',
	'AF6',
	'AF19',
	'AFOVERIG',
	'BTWRC',
	'VOOR',
] as const;

export type Category = (typeof CATEGORIES)[number];

export interface LedgerAccount {
	id: number;
	code: string;
	description: string;
	category: Category;
	group: string;
}

export interface CostCentre {
	id: number;
	description: string;
	parentId: number;
	/** No longer in use; SOAP does not show it. */
	inactive?: boolean;
}

export interface Relation {
	id: number;
	/** The day it was added. */
	added: string;
	code: string;
	name: string;
	contactPerson: string;
	gender: string;
	address: string;
	postalCode: string;
	city: string;
	country: string;
	address2: string;
	postalCode2: string;
	city2: string;
	country2: string;
	phone: string;
	mobile: string;
	fax: string;
	email: string;
	website: string;
	note: string;
	bankAccount: string;
	giroAccount: string;
	vatNumber: string;
	chamberOfCommerceNumber: string;
	salutation: string;
	iban: string;
	bic: string;
	/** `B` business or `P` private. */
	type: string;
	/** Def1 … Def10. */
	freeFields: string[];
	memberAdministration: string;
	ledgerAccountId: number;
	noNewsletter: number;
	newsletterGroups: number;
	/** Fields without an element in SOAP. */
	inactive?: boolean;
	emailInvoice?: string;
	emailReminder?: string;
	paymentTerm?: number;
	mandate?: Mandate;
}

/** A direct debit mandate of a relation; a type and an id may be missing. */
export interface Mandate {
	type: string;
	id: string;
	signed: string;
}

export interface Product {
	id: number;
	code: string;
	description: string;
	groupCode: string;
	group: string;
	unit: string;
	purchasePrice: string;
	/** Excluding VAT. */
	price: string;
	vatCode: string;
	ledgerAccount: string;
	costCentreId: number;
	active: boolean;
	/** As given, when the VAT code has no percentage to calculate it with. */
	priceInclVat?: string;
	inStockManagement?: boolean;
}

/** The unit of a quantity; products and invoice lines have its singular. */
export interface Unit {
	id: number;
	singular: string;
	plural: string;
}

export interface ProductGroup {
	id: number;
	code: string;
	description: string;
}

export interface InvoiceTemplate {
	/** Assigned on first use. */
	id?: number;
	name: string;
	/** Prices on it include VAT. */
	inclVat: boolean;
	inactive?: boolean;
	/** `E` of the editor, or `A` advanced; the editor's when left out. */
	type?: string;
}

export interface EmailTemplate {
	id: number;
	name: string;
	use: 'invoice' | 'quote' | 'mailing';
}

export interface InvoiceLine {
	quantity: string;
	unit: string;
	code: string;
	description: string;
	unitPrice: string;
	vatCode: string;
	ledgerAccount: string;
	costCentreId: number;
	/** VAT as given, where the code has no percentage. */
	vatAmount?: string;
	/** On the price of one; SOAP does not show it. */
	discount?: { amount: string } | { percentage: string };
	productId?: number;
}

export interface InvoiceMail {
	subject: string;
	body: string;
	fromAddress: string;
	fromName: string;
}

export interface Invoice {
	/** Assigned on first use. */
	id?: number;
	number: string;
	relationCode: string;
	date: string;
	paymentTerm: number;
	template: string;
	/** Booked as a mutation, hence an open item. */
	booked: boolean;
	/** Mailed to the customer when it was made. */
	mailed: boolean;
	mail?: InvoiceMail;
	/** Whether its prices include VAT; as in its template when left out. */
	inclVat?: boolean;
	/** Fields without an element in SOAP. */
	reference?: string;
	text?: string;
	emailTemplateId?: number;
	print?: boolean;
	lines: InvoiceLine[];
}
