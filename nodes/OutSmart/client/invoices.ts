import type { Calls, Query, WireRow } from './types';
import { date, decimal, text } from './wire';

/** An invoice that was made in OutSmart itself (docs/services/outsmart.md 5.6). */
export interface FieldInvoice {
	id: string;
	number: string;
	/** `OPEN`, `PAYED`, `OVERDUE`, `REMINDER_1` and on. */
	status: string;
	/** `DEBIT`, `CREDIT`, or one of both that is not final. */
	type: string;
	relation: string;
	relationName: string;
	date: string;
	dueDate: string;
	/** Including VAT. */
	amount: string;
	/** What the payments that are registered come to. */
	paid: string;
	workOrderId: string;
}

export interface Payment {
	invoiceId: string;
	/** The reference of the one who registers it, such as that of the bank. */
	reference: string;
	amount: string;
	type: string;
	description: string;
	/** `yyyy-MM-dd` */
	date: string;
}

export type InvoiceField = 'inv_id' | 'inv_number_formatted' | 'inv_status';

export interface InvoiceStore {
	list(filter?: { field: InvoiceField; value: string }): Promise<FieldInvoice[]>;
	/** The payments with a reference. */
	payments(reference: string): Promise<Payment[]>;
	/** Whether one that is there already is added again is not known, so it is never sent twice. */
	pay(payment: Payment): Promise<void>;
}

export function invoiceStore(calls: Calls): InvoiceStore {
	return {
		async list(filter) {
			const rows = await calls.list('invoices', filter && filtered(filter.field, filter.value));
			const wanted = filter ? rows.filter((row) => text(row[filter.field]) === filter.value) : rows;
			return wanted.map(toInvoice);
		},
		async payments(reference) {
			const rows = await calls.list('transactions', filtered('int_external_transaction_id', reference));
			return rows.map(toPayment).filter((payment) => payment.reference === reference);
		},
		async pay(payment) {
			await calls.send({
				...{ operation: 'transactions', writes: true, repeatable: false },
				...{ method: 'POST', path: 'transactions/', body: [rowOf(payment)] },
			});
		},
	};
}

function filtered(key: string, value: string): Query {
	return [
		['key', key],
		['value', value],
		['operator', 'eq'],
	];
}

function toInvoice(row: WireRow): FieldInvoice {
	return {
		id: text(row.inv_id),
		number: text(row.inv_number_formatted),
		status: text(row.inv_status),
		type: text(row.inv_type),
		relation: text(row.inv_invoice_debtor_nr),
		relationName: text(row.inv_invoice_debtor_name),
		date: date(row.inv_date),
		dueDate: date(row.inv_due_date),
		amount: decimal(row.inv_amount),
		paid: decimal(row.inv_balance),
		workOrderId: text(row.inv_worksheet_id),
	};
}

function toPayment(row: WireRow): Payment {
	return {
		invoiceId: text(row.int_inv_id),
		reference: text(row.int_external_transaction_id),
		amount: decimal(row.int_amount),
		type: text(row.int_type),
		description: text(row.int_description),
		date: date(row.int_timestamp),
	};
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
