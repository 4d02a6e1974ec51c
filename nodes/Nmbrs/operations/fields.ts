import { fromList, locator, wholeNumber } from '../../../base/n8n/fieldTypes';
import { typed } from '../../../base/n8n/typed';

/** The field for one company, from the list or by its id. */
export const company = locator({
	displayName: 'Company',
	required: true,
	description: 'The company whose payroll it is',
	modes: [
		fromList('searchCompanies'),
		typed({ by: 'ID', name: 'id', placeholder: 'e.g. 12345', figures: 18 }),
	],
});

export function payrollYear({ description }: { description: string }) {
	return wholeNumber({
		displayName: 'Year',
		required: true,
		default: 2026,
		low: 1,
		high: 9999,
		description,
	});
}
