import type { INodeProperties } from 'n8n-workflow';

/** One company, from the list or by its id. */
export const companyField: INodeProperties = {
	displayName: 'Company',
	name: 'company',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
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
};
