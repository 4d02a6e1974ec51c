import { choice } from '../../../../base/n8n/fieldTypes';
import { companies, payrollRuns } from '../../../shared/payrollRuns';
import { start } from '../../../shared/settings';

export const payrollJournalFields = {
	companies,
	...start,
	...payrollRuns,
	output: choice<'payroll' | 'journals'>({
		displayName: 'Output',
		default: 'journals',
		description: 'The content of one item',
		options: [
			{
				name: 'One Item per Company',
				value: 'payroll',
				description: 'All runs of a company with their state, for synchronizing with the books',
			},
			{ name: 'One Item per Journal', value: 'journals', description: 'The journal of one payroll run' },
		],
	}),
};
