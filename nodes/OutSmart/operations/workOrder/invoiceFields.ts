import type { ValuesOf } from '../../../shared/n8n/field';
import {
	anything,
	choice,
	onOff,
	optionalDate,
	present,
	text,
	wholeNumber,
} from '../../../shared/n8n/fieldTypes';
import type { Fault } from '../../../shared/rows/findings/finding';
import type { InvoiceSettings } from '../../invoicing/chain';
import { chainFields } from './chainFields';
import { blockedPaymentMethods, invoiceTexts } from './listFields';

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
