import Big from 'big.js';
import { money } from '../../shared/money';
import type { FieldService } from '../fieldService/fieldService';
import { blankPayment, type Payment } from '../fieldService/records';
import { outSmartError } from '../errors';
import { PAYMENT } from '../wire/records';
import { fill, written } from '../wire/table';
import { postedRows } from './masterData';
import type { Operation, OutSmartCall } from './operation';

/** INVENTED: no source has the answer to a refused payment. */
function read(call: OutSmartCall, into: (index: number) => Payment): Payment[] {
	const { fieldService, ignored } = call;
	const reading = { settings: fieldService.settings, ignored };
	return postedRows(call).map((sent, index) => {
		const payment = into(index);
		const [complaint] = fill(PAYMENT, payment, sent, String(index), reading);
		if (complaint !== undefined) throw outSmartError('required', complaint);
		if (payment.invoiceId !== null && !fieldService.invoice(payment.invoiceId))
			throw outSmartError('required', 'Field invalid: int_inv_id');
		return payment;
	});
}

/** "Once it is assigned the balance of the invoice will be adjusted"; paid when that is its amount. */
function assign({ invoices, payments }: FieldService): void {
	for (const invoice of invoices) {
		const paid = payments.filter(({ invoiceId }) => invoiceId === invoice.id);
		if (paid.length === 0) continue;
		invoice.balance = money(paid.reduce((sum, { amount }) => sum.plus(amount), new Big(0)).toString());
		if (!new Big(invoice.balance).eq(invoice.amount)) continue;
		invoice.status = 'PAYED';
		invoice.paidAt ??= paid.at(-1)?.at ?? null;
	}
}

export const paymentOperations: Record<string, Operation> = {
	/** INVENTED: no source says whether an existing payment is added again; here it is. */
	'POST transactions': (call) => {
		const { fieldService } = call;
		const added = read(call, blankPayment).map((payment, index) => ({
			...payment,
			id: `0000005B6962EBA84${String(fieldService.payments.length + index).padStart(4, '0')}`,
			status: 'PROCESSED',
		}));
		fieldService.payments.push(...added);
		assign(fieldService);
		return added.map((payment) => written(PAYMENT, payment, fieldService.settings));
	},
};
