import type { Field, ValuesOf } from '../../../shared/n8n/field';
import {
	anything,
	choice,
	onOff,
	optionalDate,
	present,
	text,
	textIn,
	wholeNumber,
} from '../../../shared/n8n/fieldTypes';
import type { Fault } from '../../../shared/rows/findings/finding';
import { brief } from '../../../shared/values/text';
import type { InvoiceSettings } from '../../invoicing/chain';
import { INVOICE_TEXTS, type InvoiceText } from '../../invoicing/texts';
import { methodKey } from '../../invoicing/workOrder';
import { chainFields } from '../fields';

/** What stands on the invoice beside its lines; the date of the work does whatever is asked for. */
const invoiceTexts: Field<readonly InvoiceText[]> = {
	property: {
		displayName: 'Invoice Texts',
		type: 'string',
		default: 'workDate, workAddress',
		description: `Text lines on each invoice, separated by commas: ${INVOICE_TEXTS.join(', ')}. The work date is always there.`,
	},
	read(given, field) {
		const words = wordsIn(textIn(given));
		const isText = (word: string): word is InvoiceText => INVOICE_TEXTS.some((text) => text === word);
		const unknown = words.find((word) => !isText(word));
		if (unknown === undefined) return { value: [...new Set(words.filter(isText))] };
		return { fault: { code: 'mustBeOneOf', field, value: brief(unknown), choices: [...INVOICE_TEXTS] } };
	},
};

/** A guard, so that it must not be lost: the field has to be there, and every comma has something on both sides. */
export const blockedPaymentMethods = present<ReadonlySet<string>>({
	property: {
		displayName: 'Blocked Payment Methods',
		type: 'string',
		default: '',
		placeholder: 'e.g. pin betaling, conform offerte',
		description: 'Work orders with one of these payment methods, separated by commas, are not invoiced',
	},
	read(given) {
		const words = wordsIn(textIn(given)).map(methodKey);
		return words.includes('') ? { fault: { code: 'paymentMethodBlank' } } : { value: new Set(words) };
	},
});

/** Of "one, two"; none of nothing. */
function wordsIn(text: string): string[] {
	return text === '' ? [] : text.split(',').map((word) => word.trim());
}

/** The names are those of the Settings step; saved workflows depend on them. */
export const invoiceFields = {
	...chainFields,
	completedFrom: present(
		optionalDate({
			displayName: 'Completed From',
			placeholder: 'e.g. 2026-01-01',
			description: 'First work date to invoice; older work orders are reported, not invoiced',
		}),
	),
	invoiceTemplate: text({
		displayName: 'Invoice Template',
		default: 'Factuursjabloon',
		description: 'Name of the invoice template, exactly as in e-Boekhouden',
	}),
	paymentTermDays: wholeNumber({
		displayName: 'Payment Term in Days',
		low: 0,
		high: 365,
		default: 14,
		description: 'How long the customer has to pay',
	}),
	bookDirectly: onOff({
		displayName: 'Book Directly',
		default: true,
		description: 'Whether to book the invoice at once, as an open item, or only prepare it',
	}),
	invoiceNumber: choice({
		displayName: 'Invoice Number',
		default: 'automatic',
		description: 'Where the number of the invoice comes from',
		options: [
			{ name: 'Automatic', value: 'automatic', description: 'The next number of e-Boekhouden' },
			{ name: 'Work Order', value: 'workOrder', description: 'The number of the work order' },
		],
	}),
	invoiceDate: choice({
		displayName: 'Invoice Date',
		default: 'today',
		description: 'Date of the invoice',
		options: [
			{ name: 'Today', value: 'today' },
			{ name: 'Work Date', value: 'workDate', description: 'The day on which the work was done' },
		],
	}),
	roundHoursToMinutes: wholeNumber({
		displayName: 'Round Hours to Minutes',
		low: 0,
		high: 60,
		default: 0,
		description: 'Each duration is rounded to the nearest block of so many minutes; 0 does not round',
	}),
	limit: wholeNumber({
		displayName: 'Limit',
		low: 1,
		high: 10_000,
		default: 1000,
		description: 'Max number of results to return',
	}),
	invoiceTexts,
	blockedPaymentMethods,
	announced: anything({
		displayName: 'Announced Hour Types',
		placeholder: "e.g. {{ $('Synchronize hour types').all().map(row => row.json) }}",
		description:
			'Rows of a preview that are to create hour types: these count as present. Only an expression makes sense here.',
	}),
};

type Values = ValuesOf<typeof invoiceFields>;

/** What is wrong with settings beside what their fields can see. */
export function faultsInSettings({
	workOrderStatus,
	errorStatus,
	invoiceTemplate,
}: Partial<Values>): Fault[] {
	const faults: Fault[] = [];
	if (workOrderStatus === '') faults.push({ code: 'mustNotBeEmpty', field: 'workOrderStatus' });
	else if (errorStatus !== undefined && errorStatus === workOrderStatus)
		faults.push({ code: 'statusesAreSame', status: errorStatus });
	if (invoiceTemplate === '') faults.push({ code: 'mustNotBeEmpty', field: 'invoiceTemplate' });
	return faults;
}

export function toInvoiceSettings(values: Values): InvoiceSettings {
	const { preview, workOrderStatus, errorStatus, completedFrom, paymentTermDays } = values;
	return {
		preview,
		workOrderStatus,
		errorStatus,
		completedFrom,
		template: values.invoiceTemplate,
		paymentTermDays,
		book: values.bookDirectly,
		ownNumber: values.invoiceNumber === 'workOrder',
		dateOf: values.invoiceDate,
		roundHoursToMinutes: values.roundHoursToMinutes,
		limit: values.limit,
		texts: values.invoiceTexts,
		blockedPaymentMethods: values.blockedPaymentMethods,
	};
}
