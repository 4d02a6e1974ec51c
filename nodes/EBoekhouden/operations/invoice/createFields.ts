import { wrongValue } from '../../../../base/words/faults';
import { type Field, type Read, type ValuesOf, blank } from '../../../../base/n8n/field';
import {
	choice,
	chosenFromAccount,
	collection,
	fromList,
	locator,
	onOff,
	optionalDate,
	wholeNumber,
	decimalText,
	fieldTextIn,
	textUpTo,
} from '../../../../base/n8n/fieldTypes';
import { emailField } from '../../../../base/n8n/relationField';
import { linesAsJson, rows, specifyLines } from '../linesField';
import { isBillableVatCode, percentageOf, saleCodeOf } from '../../../../base/values/vatCodes';
import { BILLABLE_VAT_CODES, VAT_IN_AMOUNTS } from '../fields';
import { relationLocator } from '../pickers';

const WITHOUT_VAT = BILLABLE_VAT_CODES.filter(({ value }) => percentageOf(value) === 0)
	.map(({ value }) => value)
	.join(', ');

const line = {
	description: blank(
		textUpTo(35_000, {
			displayName: 'Description',
			description: 'Text of the line; that of the product when empty',
		}),
	),
	quantity: blank(
		decimalText({
			displayName: 'Quantity',
			required: true,
			decimals: 4,
			placeholder: 'e.g. 1',
			description: 'At most four decimals',
		}),
	),
	unitPrice: decimalText({
		displayName: 'Unit Price',
		decimals: 4,
		placeholder: 'e.g. 48.50',
		description:
			'As text with a point; that of the product when empty, with or without VAT as Prices Are says',
	}),
	vatCode: {
		property: {
			displayName: 'VAT Code',
			type: 'options',
			options: [{ name: 'Of the Product', value: '' }, ...BILLABLE_VAT_CODES],
			default: '',
			description:
				'BTW-code, or 21 or 9 by an expression; for a Belgian administration one such as BE_21_VERK',
		},
		read(given, path): Read<string> {
			const vatCode = saleCodeOf(fieldTextIn(given));
			if (vatCode === '' || isBillableVatCode(vatCode)) return { value: vatCode };
			// For a rate of 0 % the fault names the codes to choose from, because that rate does not say which is meant (no VAT,
			// reverse-charged, in the EU).
			const allowed = /^0[.,]?0*\s*%?$/.test(vatCode) ? WITHOUT_VAT : '';
			return { fault: wrongValue(path, 'vatCodeOfSales', vatCode, allowed) };
		},
	} satisfies Field<string>,
	ledgerAccount: chosenFromAccount({
		displayName: 'Ledger Account Name or ID',
		method: 'getLineAccounts',
		description:
			'Account of the revenue; that of the product when empty. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	}),
	productCode: blank(
		textUpTo(50, {
			displayName: 'Product Code',
			description: 'A product that completes the empty fields',
		}),
	),
	unit: blank(textUpTo(50, { displayName: 'Unit', placeholder: 'e.g. uur' })),
	costCentre: blank(
		chosenFromAccount({
			displayName: 'Cost Centre Name or ID',
			method: 'getLineCostCentres',
			description:
				'None when empty. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		}),
	),
	discountPercentage: blank(
		decimalText({
			displayName: 'Discount (%)',
			decimals: 2,
			within: { low: 0, high: 100 },
			placeholder: 'e.g. 10',
			description: 'Taken off the price of this line; refused without an API token',
		}),
	),
};

export const newInvoiceFields = {
	relationCode: relationLocator('Who is invoiced'),
	invoiceDate: optionalDate({
		displayName: 'Invoice Date',
		description: 'Today when empty',
	}),
	paymentTermDays: wholeNumber({
		displayName: 'Payment Term in Days',
		low: 0,
		high: 999,
		default: 14,
		description: 'Days within which it must be paid',
	}),
	template: locator({
		displayName: 'Invoice Template',
		required: true,
		default: { mode: 'name', value: '' },
		description: 'Factuursjabloon; its name must be exactly that in e-Boekhouden',
		modes: [
			fromList('searchInvoiceTemplates'),
			{ displayName: 'By Name', name: 'name', type: 'string', placeholder: 'e.g. Factuursjabloon' },
		],
	}),
	book: onOff({
		displayName: 'Book Directly',
		default: true,
		description: 'Whether to book it as well, as an open item; otherwise it remains a draft',
	}),
	pricesAre: choice({
		displayName: 'Prices Are',
		default: 'excludingVat',
		description:
			'Whether the prices of the lines include VAT. Without an API token the template decides: choose one that agrees.',
		options: VAT_IN_AMOUNTS,
	}),
	specifyLines: specifyLines(),
	lines: rows({
		displayName: 'Lines',
		rowName: 'Line',
		description: 'What is invoiced',
		displayOptions: { show: { specifyLines: ['fields'] } },
		fields: line,
	}),
	linesJson: linesAsJson({
		displayName: 'Lines (JSON)',
		examples: [
			{
				shown: { show: { specifyLines: ['json'] } },
				lines: [
					{ description: 'Advies', quantity: '1', unitPrice: '65.00', vatCode: '21', ledgerAccount: '8000' },
				],
			},
		],
		description:
			'A list of lines with description, quantity, unitPrice, vatCode (or 21 or 9) and ledgerAccount, or a productCode that completes them; unit, costCentre (an ID) and discountPercentage may be added. Numbers have a dot.',
		fields: line,
	}),
	fields: collection({
		displayName: 'Additional Fields',
		placeholder: 'Add Field',
		fields: {
			bookingDescription: blank(
				textUpTo(200, {
					displayName: 'Booking Description',
					description: 'Text of the booking in the books; at most 200 characters',
				}),
			),
			invoiceNumber: textUpTo(50, {
				displayName: 'Invoice Number',
				description:
					'A number of your own, which ends in a digit and is not in use; when empty, e-Boekhouden gives the next one',
			}),
			whenNumberExists: choice<'fail' | 'get'>({
				displayName: 'When the Number Exists',
				default: 'fail',
				description:
					'What to do when an invoice has the Invoice Number already; a shop that repeats an order gets its invoice',
				options: [
					{ name: 'Fail', value: 'fail' },
					{
						name: 'Give That Invoice',
						value: 'get',
						description: 'When it is of the same relation and comes to the same; otherwise it fails',
					},
				],
			}),
			mail: onOff({
				displayName: 'Send by Email',
				default: false,
				description:
					'Whether e-Boekhouden mails it to the relation right away; needs Email Subject, Email Message and Email Sender Address',
			}),
			mailFrom: emailField(150, {
				displayName: 'Email Sender Address',
				placeholder: 'e.g. facturen@example.com',
				description: 'An address from which e-Boekhouden may send',
			}),
			mailFromName: blank(textUpTo(150, { displayName: 'Email Sender Name' })),
			mailMessage: textUpTo(35_000, { displayName: 'Email Message' }),
			mailSubject: textUpTo(150, { displayName: 'Email Subject' }),
			reference: blank(
				textUpTo(50, {
					displayName: 'Reference',
					description:
						"Shown on the invoice, such as the number of the order; refused without an API token. To make the invoice of an order once, give 'Invoice Number' and choose 'When the Number Exists'.",
				}),
			),
			text: blank(
				textUpTo(35_000, {
					displayName: 'Text',
					description: 'Text on the invoice, besides its lines; refused without an API token',
				}),
			),
		},
	}),
};

export type NewInvoiceValues = ValuesOf<typeof newInvoiceFields>;
export type GivenLine = ValuesOf<typeof line>;
