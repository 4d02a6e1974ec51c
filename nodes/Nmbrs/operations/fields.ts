import { fromList, locator, wholeNumber } from '../../../base/n8n/fieldTypes';

/** One company, from the list or by its id. */
export const company = locator({
	displayName: 'Company',
	required: true,
	description: 'The company whose payroll it is',
	modes: [
		fromList('searchCompanies'),
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 12345',
			validation: [
				{
					type: 'regex',
					properties: { regex: '^\\s*[0-9]+\\s*$', errorMessage: 'A company ID is a whole number' },
				},
			],
		},
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
