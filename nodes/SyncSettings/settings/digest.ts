import { choice, onOff } from '../../shared/n8n/fieldTypes';
import { without } from '../../shared/values/records';
import { closedPeriods, corrections, ledgerAccounts, start } from './books';
import { exportRelations, terms } from './fieldService';
import { invoices } from './invoices';
import { relations, vat } from './invoicedTo';
import { mail } from './mail';
import { companies, payrollRuns } from './payroll';
import type { Group, Settings, WorkflowSettings } from './setting';
import { logGroup } from './switches';
import { hours, workOrders } from './work';

const parts: Settings = {
	payroll: choice({
		displayName: 'Payroll',
		default: 'nmbrs',
		description: 'Where your payroll comes from, to be told of it (lonen)',
		options: [
			{ name: 'Files', value: 'files', description: 'Only what stands in the books is told (loonbestanden)' },
			{ name: 'Nmbrs', value: 'nmbrs', description: 'Also what is still to be booked' },
			{ name: 'None', value: 'none', description: 'Payroll is left out (geen lonen)' },
		],
	}),
	fieldService: onOff({
		displayName: 'Field Service',
		default: true,
		description: 'Whether you are told of work orders and their invoices (werkbonnen)',
	}),
};

const as = (group: Group, ...left: string[]): Group => ({
	...group,
	settings: left.reduce<Settings>((settings, name) => without(name, settings), group.settings),
});

/** Of the weekly mail. All that decides what would be booked is set as in the workflow that books it. */
export const digest: WorkflowSettings = {
	name: 'Digest',
	value: 'digest',
	description: 'A mail about the week: what was booked, invoiced and left (weekbericht)',
	top: { ...mail, ...parts, ...companies, ...start, ...terms, exportRelations },
	groups: {
		payrollRuns,
		ledgerAccounts,
		closing: closedPeriods,
		corrections: corrections('runs'),
		workOrders,
		// The day until which the books are closed is the same for both.
		invoices: as(invoices, 'closedUntil'),
		hours: as(hours, 'hourUnits'),
		vat,
		relations,
		log: logGroup,
	},
};
