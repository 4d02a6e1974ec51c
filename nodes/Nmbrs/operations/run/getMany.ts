import { company, payrollYear } from '../fields';
import { list } from '../kinds';

export const getManyRuns = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many payroll runs',
	description: 'List the payroll runs of a year',
	details: 'Of one company, and whether each run is locked.',
	fields: {
		company,
		year: payrollYear({ description: 'The payroll year to list' }),
	},
	list: async ({ client, values }) => await client.listRuns(values.company, values.year),
});
