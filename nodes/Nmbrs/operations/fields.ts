import { locator } from '../../shared/n8n/fieldTypes';

/** One company, from the list or by its id. */
export const company = locator({
	displayName: 'Company',
	required: true,
	description: 'The company whose payroll it is',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchCompanies', searchable: true },
		},
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
