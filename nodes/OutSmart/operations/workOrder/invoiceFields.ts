import type { ValuesOf } from '../../../../base/n8n/field';
import { anything, wholeNumber } from '../../../../base/n8n/fieldTypes';
import type { Fault } from '../../../../base/words/finding';
import { without } from '../../../../base/values/records';
import { knownRelations } from '../../../shared/settings';
import {
	chainFields,
	faultsInStatuses,
	hourSettings,
	invoiceSettings,
	materialFreeFields,
	materialsWithoutPrice,
	terms,
	workOrders,
} from '../settings';

export const invoiceFields = {
	...chainFields,
	completedFrom: workOrders.completedFrom,
	...terms,
	...without('invoiceTexts', invoiceSettings),
	...without('hourUnits', hourSettings),
	materialsWithoutPrice,
	materialFreeFields,
	limit: wholeNumber({
		displayName: 'Limit',
		low: 1,
		high: 10_000,
		default: 1000,
		description: 'Max number of work orders to pass on, oldest first; a row names the others',
	}),
	invoiceTexts: invoiceSettings.invoiceTexts,
	blockedPaymentMethods: workOrders.blockedPaymentMethods,
	knownRelations,
	announced: anything({
		displayName: 'Announced Hour Types',
		placeholder: "e.g. {{ $('Synchronize hour types').all().map(row => row.json) }}",
		description:
			'Rows of a preview that would create hour types: these count as existing. Use an expression here.',
	}),
};

export function faultsInSettings(values: Partial<ValuesOf<typeof invoiceFields>>): Fault[] {
	const faults = faultsInStatuses(values);
	if (values.invoiceTemplate === '') faults.push({ code: 'mustNotBeEmpty', field: 'invoiceTemplate' });
	return faults;
}
