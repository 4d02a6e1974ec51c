import type { Field, ValuesOf } from '../../../shared/n8n/field';
import {
	chosenFromAccount,
	collection,
	locator,
	onOff,
	optionalDate,
	textsOnly,
	wholeNumber,
} from '../../../shared/n8n/fieldTypes';
import { rows } from '../../../shared/n8n/linesField';
import { decimalText, shortText } from '../checkedFields';
import { relationLocator } from '../pickers';

/** Of invoices in the Netherlands; a Belgian administration has its own, which an expression gives. */
const SALES_CODES: [code: string, name: string][] = [
	['', 'Of the Product'],
	['HOOG_VERK_21', '21%'],
	['LAAG_VERK_9', '9%'],
	['GEEN', 'No VAT'],
	['VERL_VERK', 'Reverse Charge 21%'],
	['VERL_VERK_L9', 'Reverse Charge 9%'],
	['BI_EU_VERK', 'Goods Within the EU'],
	['BI_EU_VERK_D', 'Services Within the EU'],
	['BU_EU_VERK', 'Outside the EU'],
	['AFST_VERK', 'Distance Sales Within the EU'],
];

const salesVatCode: Field<string> = (() => {
	const { read } = shortText({ displayName: '', longest: 20 });
	const options = SALES_CODES.map(([value, name]) => ({ name: value ? `${name} (${value})` : name, value }));
	const property = {
		displayName: 'VAT Code',
		type: 'options' as const,
		options,
		default: '',
		description: 'BTW-code; of a Belgian administration by an expression, such as BE_21_VERK',
	};
	return { property, read };
})();

const line = textsOnly({
	description: shortText({
		displayName: 'Description',
		longest: 35_000,
		description: 'Text of the line; that of the product when empty',
	}),
	quantity: decimalText({
		displayName: 'Quantity',
		default: '1',
		decimals: 4,
		placeholder: 'e.g. 2.5',
		description: 'As text, with a point and at most four decimals',
	}),
	unitPrice: decimalText({
		displayName: 'Unit Price',
		decimals: 4,
		placeholder: 'e.g. 48.50',
		description: 'Excluding VAT, as text with a point; that of the product when empty',
	}),
	vatCode: salesVatCode,
	ledgerAccount: chosenFromAccount({
		displayName: 'Ledger Account Name or ID',
		method: 'getLineAccounts',
		description:
			'Of the revenue; that of the product when empty. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	}),
	productCode: shortText({
		displayName: 'Product Code',
		longest: 50,
		description: 'A product that fills in what is left empty',
	}),
	unit: shortText({ displayName: 'Unit', longest: 50, placeholder: 'e.g. uur' }),
});

export const newInvoiceFields = {
	relationCode: relationLocator('Who is invoiced'),
	invoiceDate: optionalDate({
		displayName: 'Invoice Date',
		placeholder: 'e.g. 2026-06-15',
		description: 'As text; today when empty',
	}),
	paymentTermDays: wholeNumber({
		displayName: 'Payment Term (Days)',
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
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchInvoiceTemplates', searchable: true },
			},
			{ displayName: 'By Name', name: 'name', type: 'string', placeholder: 'e.g. Factuursjabloon' },
		],
	}),
	book: onOff({
		displayName: 'Book Directly',
		default: true,
		description: 'Whether to book it as well, as an open item; otherwise it stays a draft',
	}),
	lines: rows({
		displayName: 'Lines',
		rowName: 'Line',
		description: 'What is invoiced',
		fields: line,
	}),
	fields: collection({
		displayName: 'Additional Fields',
		placeholder: 'Add Field',
		fields: {
			bookingDescription: shortText({
				displayName: 'Booking Description',
				longest: 200,
				description: 'Text of the booking in the books; at most 200 characters',
			}),
			invoiceNumber: shortText({
				displayName: 'Invoice Number',
				longest: 50,
				description:
					'Its own number, which ends in a digit and is used once; e-Boekhouden gives the next one when empty',
			}),
		},
	}),
};

export type NewInvoiceValues = ValuesOf<typeof newInvoiceFields>;
export type GivenLine = NewInvoiceValues['lines'][number];
