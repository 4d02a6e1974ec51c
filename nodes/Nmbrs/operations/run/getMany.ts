import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import type { NmbrsClient } from '../../client/client';
import { companyField } from '../fields';

export const getManyRuns: ItemOperation<NmbrsClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many payroll runs',
	description: 'List the payroll runs of a company in one year, with whether each is locked',
	fields: [
		companyField,
		{
			displayName: 'Year',
			name: 'year',
			type: 'number',
			required: true,
			default: 2026,
			description: 'The payroll year to list',
		},
		...returnAllFields,
	],
	async execute({ client, parameters }) {
		const runs = await client.listRuns(parameters.text('company'), parameters.integer('year'));
		return limited(runs, parameters).map((run) => ({ ...run }));
	},
};
