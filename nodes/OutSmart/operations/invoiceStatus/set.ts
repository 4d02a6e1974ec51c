import { wrongValue } from '../../../../base/words/faults';
import { blank, type Field } from '../../../../base/n8n/field';
import { collection, fromList, optionalDate, fieldTextIn, textUpTo } from '../../../../base/n8n/fieldTypes';
import { typed } from '../../../../base/n8n/typed';
import { attempt, FindingError, noSuchRecord, recordNotUnique } from '../../../../base/problems/problem';
import { today } from '../../../../base/values/dates';
import { formatMoney, type Money, parseMoney, ZERO } from '../../../../base/values/money';
import { recordIn, without } from '../../../../base/values/records';
import type { OutSmartClient } from '../../../../services/outSmart/client';
import type { FieldInvoice, InvoiceField, Payment } from '../../../../services/outSmart/invoices';
import { decimalOfSeven, demanded, SHORT } from '../fieldTypes';
import { perItem } from '../kinds';

interface InvoiceKey {
	field: InvoiceField;
	value: string;
}

/** The field for an invoice of OutSmart itself: from a list, by its id, or by its number. */
const invoice: Field<InvoiceKey> = {
	property: {
		displayName: 'Invoice',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'An invoice that was made in OutSmart itself, not in the bookkeeping',
		modes: [
			fromList('searchInvoices'),
			typed({ by: 'Number', name: 'number', placeholder: 'e.g. 2026-00001', characters: SHORT }),
			typed({ by: 'ID', name: 'id', placeholder: 'e.g. 164', figures: 18 }),
		],
	},
	read(given, field) {
		const value = fieldTextIn(given);
		if (value === '') return { fault: { code: 'mustNotBeEmpty', field } };
		const { mode = 'number' } = recordIn(given);
		return { value: { field: mode === 'number' ? 'inv_number_formatted' : 'inv_id', value } };
	},
};

/**
 * Makes an invoice paid by adding a payment: its status follows when the payments add up to its amount, and no public call sets
 * the status itself (docs/services/outsmart.md 5.5).
 */
export const setInvoiceStatus = perItem({
	name: 'Set Paid',
	value: 'set',
	action: 'Set the paid amount of an invoice',
	description: 'Register a payment of an OutSmart invoice',
	details: 'Once for each reference; the invoice is paid when its payments add up to its amount.',
	simplify: ['id', 'number', 'status', 'relation', 'relationName', 'amount', 'paid', 'open', 'payment'],
	writes: 'once',
	fields: {
		invoice,
		reference: demanded(
			textUpTo(SHORT, {
				displayName: 'Payment Reference',
				placeholder: 'e.g. BANK-2026-0411',
				description:
					'Identifies this payment, such as the reference of the bank: a payment is registered once for each reference',
			}),
		),
		amount: decimalOfSeven({
			displayName: 'Amount',
			placeholder: 'e.g. 121.00',
			description: 'The amount paid, including VAT. Empty: the whole open amount.',
		}),
		additionalFields: collection({
			displayName: 'Additional Fields',
			placeholder: 'Add Field',
			fields: {
				date: optionalDate({
					displayName: 'Date',
					placeholder: 'e.g. 2026-01-31',
					description: 'Day of the payment. Empty: today.',
				}),
				description: blank(textUpTo(SHORT, { displayName: 'Description' })),
				type: textUpTo(SHORT, {
					displayName: 'Type',
					placeholder: 'e.g. CASH',
					description: 'How it was paid, such as BANK or CASH. Empty: BANK.',
				}),
			},
		}),
	},
	async execute({ client, values: { invoice: key, reference, amount, additionalFields }, foresee }) {
		const found = await theInvoice(client, key);
		const [there] = await client.invoices.payments(reference);
		if (there) return registered(found, matching(there, { found, reference, amount }), 'unchanged');
		const payment = {
			invoiceId: found.id,
			reference,
			amount: toPay(found, amount),
			type: additionalFields.type || 'BANK',
			description: additionalFields.description ?? '',
			date: additionalFields.date || today(),
		};
		const paid = formatMoney(moneyOf(found.paid).plus(moneyOf(payment.amount)));
		// The preview leaves out the status of the invoice, because OutSmart decides it after the payment.
		foresee({ ...without('status', registered({ ...found, paid }, payment, 'updated')), action: 'updated' });
		await pay(client, payment);
		return registered(await theInvoice(client, { field: 'inv_id', value: found.id }), payment, 'updated');
	},
});

async function theInvoice(client: OutSmartClient, { field, value }: InvoiceKey): Promise<FieldInvoice> {
	const [found, another] = await client.invoices.list({ field, value });
	if (found && !another) return found;
	throw (found ? recordNotUnique : noSuchRecord)('OutSmart', 'invoice', value);
}

interface Wanted {
	found: FieldInvoice;
	reference: string;
	amount: string;
}

/**
 * The payment that has our reference. When it is another payment, its reference does not prove that this one was made. @throws
 * FindingError
 */
function matching(there: Payment, { found, reference, amount }: Wanted): Payment {
	const isOtherAmount = amount !== '' && !moneyOf(amount).eq(moneyOf(there.amount));
	if (there.invoiceId !== found.id || isOtherAmount)
		throw new FindingError({
			code: 'paymentNotTaken',
			because: 'reference',
			invoice: found.number,
			about: `${there.amount} (ID ${there.invoiceId}, ${reference})`,
		});
	return there;
}

/** The amount to pay: the open amount, or the part of it that was given. */
function toPay({ amount, paid, number, type }: FieldInvoice, given: string): string {
	if (type !== 'DEBIT')
		throw new FindingError({ code: 'paymentNotTaken', because: 'type', invoice: number, about: type });
	const open = moneyOf(amount).minus(moneyOf(paid));
	const wanted = given === '' ? open : moneyOf(given);
	if (wanted.lte(0) || wanted.gt(open))
		throw new FindingError({
			code: 'paymentNotTaken',
			because: 'open',
			invoice: number,
			about: formatMoney(open),
		});
	const value = formatMoney(wanted);
	if (wanted.gte(TOO_MUCH))
		throw new FindingError({ code: 'fieldsWrong', faults: [wrongValue('Amount', 'sevenDigits', value)] });
	return value;
}

/** The lowest amount that does not fit in the column of a payment, even if it is the open amount. */
const TOO_MUCH = 100_000;

function moneyOf(text: string): Money {
	return parseMoney(text) ?? ZERO;
}

/** Sends a payment once. After an unknown outcome it is looked up, and reported as unknown only when it is not found. */
async function pay(client: OutSmartClient, payment: Payment): Promise<void> {
	const paid = await attempt(() => client.invoices.pay(payment));
	if (paid.ok) return;
	if (paid.problem.facts.outcome === 'notDone') throw paid.problem;
	const there = await attempt(() => client.invoices.payments(payment.reference));
	if (!there.ok || there.value.length === 0) throw paid.problem;
}

function registered(found: FieldInvoice, payment: Payment, action: 'updated' | 'unchanged') {
	const open = formatMoney(moneyOf(found.amount).minus(moneyOf(found.paid)));
	return { ...found, open, payment: without('invoiceId', payment), action };
}
