import type Big from 'big.js';
import { sum } from '../../shared/money';
import type { Mutation, MutationKind } from './types';

export interface OpenItem {
	date: string;
	invoiceNumber: string;
	relationCode: string;
	amount: Big;
	paid: Big;
	open: Big;
}

const KINDS: Record<'debtors' | 'creditors', { invoice: MutationKind; payment: MutationKind }> = {
	debtors: { invoice: 'FactuurVerstuurd', payment: 'FactuurbetalingOntvangen' },
	creditors: { invoice: 'FactuurOntvangen', payment: 'FactuurbetalingVerstuurd' },
};

function total(mutations: readonly Mutation[]): Big {
	return sum(mutations.flatMap((mutation) => mutation.rows.map((row) => row.amountInclVat)));
}

/** Every booked invoice with what was paid on it; a payment settles the invoice number of its header. */
export function bookedInvoices(mutations: readonly Mutation[], side: 'debtors' | 'creditors'): OpenItem[] {
	const { invoice, payment } = KINDS[side];
	const invoices = mutations.filter((mutation) => mutation.kind === invoice);
	const payments = mutations.filter((mutation) => mutation.kind === payment);
	return invoices.map((mutation) => {
		const { date, invoiceNumber, relationCode } = mutation;
		const amount = total([mutation]);
		const paid = total(
			payments.filter((one) => one.invoiceNumber === invoiceNumber && one.relationCode === relationCode),
		);
		return { date, invoiceNumber, relationCode, amount, paid, open: amount.minus(paid) };
	});
}
