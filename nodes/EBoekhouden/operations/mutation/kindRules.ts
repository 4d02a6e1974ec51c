import type { NewMutationKind } from '../../books/types';

/** What a kind of mutation needs and takes (docs/services/e-boekhouden.md 5.6). */
export interface KindRules {
	/** Category of its header account; any when left out. */
	header?: 'FIN' | 'DEB' | 'CRED';
	/** Whose VAT codes; none for what takes no VAT. */
	vat: 'sales' | 'purchases' | 'either' | 'none';
	/** Has an invoice number and a relation: of its own, or of the invoice that it pays. */
	invoice?: 'own' | 'paid';
}

export const RULES: Readonly<Record<NewMutationKind, KindRules>> = {
	invoiceReceived: { header: 'CRED', vat: 'purchases', invoice: 'own' },
	invoiceSent: { header: 'DEB', vat: 'sales', invoice: 'own' },
	invoicePaymentReceived: { header: 'FIN', vat: 'none', invoice: 'paid' },
	invoicePaymentSent: { header: 'FIN', vat: 'none', invoice: 'paid' },
	moneyReceived: { header: 'FIN', vat: 'either' },
	moneySpent: { header: 'FIN', vat: 'either' },
	memorial: { vat: 'none' },
};

export const INVOICES = ['invoiceReceived', 'invoiceSent'] satisfies NewMutationKind[];
export const PAYMENTS = ['invoicePaymentReceived', 'invoicePaymentSent'] satisfies NewMutationKind[];
export const MONEY = ['moneyReceived', 'moneySpent'] satisfies NewMutationKind[];
export const WITH_VAT = [...INVOICES, ...MONEY];

/** Which kind of invoice a payment is for, and the category of the account that it is on. */
export function paidBy(kind: NewMutationKind): { invoices: NewMutationKind; account: 'DEB' | 'CRED' } {
	return kind === 'invoicePaymentReceived'
		? { invoices: 'invoiceSent', account: 'DEB' }
		: { invoices: 'invoiceReceived', account: 'CRED' };
}
