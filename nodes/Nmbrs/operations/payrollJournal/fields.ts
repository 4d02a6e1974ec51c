import type { INodeProperties } from 'n8n-workflow';

/** The names are those of the Settings step; saved workflows depend on them. */
export const payrollJournalFields: INodeProperties[] = [
	{
		displayName: 'Companies',
		name: 'companies',
		type: 'string',
		default: '',
		placeholder: 'e.g. EBH, 1042',
		description:
			'Names, numbers or IDs, separated by commas. May be empty when the credential sees only one company.',
	},
	{
		displayName: 'From Year',
		name: 'fromYear',
		type: 'number',
		default: 2026,
		description: 'Year of the first payroll run to read',
	},
	{
		displayName: 'From Period',
		name: 'fromPeriod',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 53 },
		default: 1,
		description: 'Number of the first period to read: a month, four weeks or a week, as the company is paid',
	},
	{
		displayName: 'Only Locked Runs',
		name: 'onlyLockedRuns',
		type: 'boolean',
		default: false,
		description: 'Whether to leave out the journals of runs that are not locked yet',
	},
	{
		displayName: 'Journal Per',
		name: 'journalPer',
		type: 'options',
		default: 'company',
		description: 'How the lines of a journal are split',
		options: [
			{
				name: 'Company',
				value: 'company',
				description: 'Not split: one line per ledger account and component',
			},
			{
				name: 'Cost Centre',
				value: 'costCenter',
				description: 'The cost centre of a line is that of the employees',
			},
			{ name: 'Department', value: 'department', description: 'The cost centre of a line is the department' },
		],
	},
	{
		displayName: 'Output',
		name: 'output',
		type: 'options',
		default: 'journals',
		description: 'What one item holds',
		options: [
			{
				name: 'One Item per Company',
				value: 'payroll',
				description: 'All runs of a company with their state, for synchronizing with the books',
			},
			{ name: 'One Item per Journal', value: 'journals', description: 'The journal of one payroll run' },
		],
	},
];
