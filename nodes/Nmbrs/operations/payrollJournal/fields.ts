import { choice, onOff, present, startFields, text } from '../../../shared/n8n/fieldTypes';
import type { JournalPer } from '../../client/client';

/** The names are those of the Settings step; saved workflows depend on them. */
export const payrollJournalFields = {
	companies: present(
		text({
			displayName: 'Companies',
			placeholder: 'e.g. EBH, 1042',
			description:
				'Names, numbers or IDs, separated by commas; <code>id:12345</code> or <code>number:12</code> where one could be another. A company may have its own start: <code>EBH from 2026-20</code>. May be empty when the credential sees only one company.',
		}),
	),
	...startFields({
		fromYear: { description: 'Year of the first payroll run to read' },
		fromPeriod: {
			description:
				'Number of the first period to read: a month, four weeks or a week, as the company is paid',
		},
	}),
	onlyLockedRuns: onOff({
		displayName: 'Only Locked Runs',
		default: false,
		description: 'Whether to leave out the journals of runs that are not locked yet',
	}),
	journalPer: choice<JournalPer>({
		displayName: 'Journal Per',
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
			{
				name: 'Department',
				value: 'department',
				description: 'The cost centre of a line is the department',
			},
		],
	}),
	output: choice<'payroll' | 'journals'>({
		displayName: 'Output',
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
	}),
};
