import type { Table } from './rest';

/** The table of clients, as docs/office.nl.md has a user make it. */
export const CLIENT_TABLE: Pick<Table, 'name' | 'columns'> = {
	name: 'Payroll clients',
	columns: {
		client: 'string',
		company: 'string',
		administration: 'string',
		active: 'boolean',
		fromYear: 'number',
		fromPeriod: 'number',
		closedUntil: 'string',
		lastRun: 'string',
		result: 'string',
		counts: 'string',
		message: 'string',
		callsThisMonth: 'number',
		callsMonth: 'string',
	},
};
