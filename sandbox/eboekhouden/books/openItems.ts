import type Big from 'big.js';
import { sum } from '../../shared/money';
import type { Mutation, MutationKind } from './types';

export interface OpenItem {
	/** Of the mutation that it was booked with. */
	mutation: number;
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

const keyOf = (invoiceNumber: string, relationCode: string) => JSON.stringify([invoiceNumber, relationCode]);

/** What was paid on each invoice: that of the row, or of the header when the row has none. */
function paidOn(payments: readonly Mutation[]): Map<string, Big> {
	const paid = new Map<string, Big>();
	for (const payment of payments) {
		for (const row of payment.rows) {
			const { invoiceNumber = payment.invoiceNumber, relationCode = payment.relationCode } = row;
			const key = keyOf(invoiceNumber, relationCode);
			paid.set(key, sum([paid.get(key) ?? '0', row.amountInclVat]));
		}
	}
	return paid;
}

/** Every booked invoice with what was paid on it. */
export function bookedInvoices(mutations: readonly Mutation[], side: 'debtors' | 'creditors'): OpenItem[] {
	const { invoice, payment } = KINDS[side];
	const paidAmounts = paidOn(mutations.filter((mutation) => mutation.kind === payment));
	return mutations
		.filter((mutation) => mutation.kind === invoice)
		.map(({ number, date, invoiceNumber, relationCode, rows }) => {
			const amount = sum(rows.map((row) => row.amountInclVat));
			const paid = paidAmounts.get(keyOf(invoiceNumber, relationCode)) ?? sum([]);
			const open = amount.minus(paid);
			return { mutation: number, date, invoiceNumber, relationCode, amount, paid, open };
		});
}
