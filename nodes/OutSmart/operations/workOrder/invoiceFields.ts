import type { ValuesOf } from '../../../shared/n8n/field';
import { anything, wholeNumber } from '../../../shared/n8n/fieldTypes';
import { knownRelations } from '../../../shared/n8n/settings';
import type { Fault } from '../../../shared/rows/findings/finding';
import type { InvoiceSettings } from '../../invoicing/chain';
import { chainFields, hours, invoices, terms, workOrders } from '../settings';

const { bookDirectly, invoiceNumber, invoiceDate, invoiceTexts } = invoices;

export const invoiceFields = {
	...chainFields,
	completedFrom: workOrders.completedFrom,
	...terms,
	...{ bookDirectly, invoiceNumber, invoiceDate },
	roundHoursToMinutes: hours.roundHoursToMinutes,
	limit: wholeNumber({
		displayName: 'Limit',
		low: 1,
		high: 10_000,
		default: 1000,
		description: 'Max number of results to return',
	}),
	invoiceTexts,
	blockedPaymentMethods: workOrders.blockedPaymentMethods,
	knownRelations,
	announced: anything({
		displayName: 'Announced Hour Types',
		placeholder: "e.g. {{ $('Synchronize hour types').all().map(row => row.json) }}",
		description:
			'Rows of a preview that are to create hour types: these count as present. Only an expression makes sense here.',
	}),
};

type Values = ValuesOf<typeof invoiceFields>;

/** Faults in combinations of settings. */
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
	return {
		...values,
		template: values.invoiceTemplate,
		book: values.bookDirectly,
		ownNumber: values.invoiceNumber === 'workOrder',
		dateOf: values.invoiceDate,
		texts: values.invoiceTexts,
	};
}
