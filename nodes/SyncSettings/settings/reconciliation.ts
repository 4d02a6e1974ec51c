import { text } from '../../shared/n8n/fieldTypes';
import { corrections, ledgerAccounts, start } from './books';
import { companies, payrollRuns } from './payroll';
import type { Group, Settings, WorkflowSettings } from './setting';
import { logGroup } from './switches';

const year: Settings = {
	year: text({
		displayName: 'Year',
		placeholder: 'e.g. 2026',
		description:
			'The calendar year that is compared (jaar). Empty: this year, and in January the year before.',
		hint: 'From Year and From Period are the start of your bookings, as in the workflow that books',
	}),
};

const only = (group: Group, ...names: string[]): Group => ({
	...group,
	settings: Object.fromEntries(Object.entries(group.settings).filter(([name]) => names.includes(name))),
});

/** Of the comparison of a year. What was booked, and how, is set as in the workflow that books it. */
export const reconciliation: WorkflowSettings = {
	name: 'Reconciliation',
	value: 'reconciliation',
	description: 'The payroll of a year beside the books, for the accountant (aansluiting)',
	top: { ...companies, ...year, ...start },
	groups: {
		payrollRuns,
		ledgerAccounts: only(ledgerAccounts, 'roundingAccount'),
		corrections: only(corrections('runs'), 'decisions'),
		log: logGroup,
	},
};
