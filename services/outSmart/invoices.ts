import type { Calls, OutSmartQuery } from './types';
import { asAmount, asDate, asText, readRecord, type RecordOf, text } from './wire';

/** An invoice that was made in OutSmart itself (docs/services/outsmart.md 5.5). */
const INVOICE = {
	id: asText('inv_id'),
	number: asText('inv_number_formatted'),
	/** The status of the invoice: `OPEN`, `PAYED`, `OVERDUE`, `REMINDER_1` and on. */
	status: asText('inv_status'),
	/** The type of the invoice: `DEBIT`, `CREDIT`, or one of these as a draft. */
	type: asText('inv_type'),
	relation: asText('inv_invoice_debtor_nr'),
	relationName: asText('inv_invoice_debtor_name'),
	date: asDate('inv_date'),
	dueDate: asDate('inv_due_date'),
	/** The total including VAT. */
	amount: asAmount('inv_amount'),
	/** The total of the registered payments. */
	paid: asAmount('inv_balance'),
	workOrderId: asText('inv_worksheet_id'),
};
export type FieldInvoice = RecordOf<typeof INVOICE>;

const PAYMENT = {
	invoiceId: asText('int_inv_id'),
	/** The reference of the payment, such as that of the bank. */
	reference: asText('int_external_transaction_id'),
	amount: asAmount('int_amount'),
	type: asText('int_type'),
	description: asText('int_description'),
	date: asDate('int_timestamp'),
};
export type Payment = RecordOf<typeof PAYMENT>;

export type InvoiceField = 'inv_id' | 'inv_number_formatted' | 'inv_status';

export interface InvoiceStore {
	list(filter?: { field: InvoiceField; value: string }): Promise<FieldInvoice[]>;
	payments(reference: string): Promise<Payment[]>;
	/** Adds a payment. It is never sent twice, because it is not known whether that adds a second payment. */
	pay(payment: Payment): Promise<void>;
}

export function invoiceStore(calls: Calls): InvoiceStore {
	return {
		async list(filter) {
			if (!filter) return (await calls.list('invoices')).map((row) => readRecord(row, INVOICE));
			const rows = await calls.where('invoices', filtered(filter.field, filter.value));
			const wanted = rows.filter((row) => text(row[filter.field]) === filter.value);
			return wanted.map((row) => readRecord(row, INVOICE));
		},
		async payments(reference) {
			const rows = await calls.where('transactions', filtered('int_external_transaction_id', reference));
			return rows.map((row) => readRecord(row, PAYMENT)).filter((payment) => payment.reference === reference);
		},
		pay: async (payment) => await calls.post('transactions', [rowOf(payment)], { repeatable: false }),
	};
}

function filtered(key: string, value: string): OutSmartQuery {
	return [
		['key', key],
		['value', value],
		['operator', 'eq'],
	];
}

function rowOf({ invoiceId, reference, amount, type, description, date: day }: Payment) {
	return {
		int_inv_id: invoiceId,
		int_external_transaction_id: reference,
		int_description: description,
		int_amount: amount,
		int_type: type,
		int_timestamp: `${day} 00:00:00`,
	};
}
