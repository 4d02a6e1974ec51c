import type { OfficeFaults, OfficeFindings } from '../../findings/office';
import type { Clauses, Sentences } from '../sentence';

export const office: Sentences<OfficeFindings> = {
	clientFaulty: {
		what: ({ client, faults }, t) =>
			`The row of client ${t.list([client])} is not right: ${t.faults(faults)}.`,
		todo: 'Correct it in the table; nothing was read or booked for this client.',
	},
	clientTwice: {
		what: ({ client, company, rows }, t) =>
			`Client ${t.list([client])}: company ${company} stands in the table ${rows} times. Nothing was read or booked for this company.`,
		todo: 'Keep one row, or make the others inactive.',
	},
	clientsNotRead: {
		what: ({ text }) => `The table of clients could not be read${text === '' ? '' : `: ${text}`}.`,
		todo: 'Look whether the table is there, whether it is chosen in the step that reads it, and whether it has the columns client and company.',
	},
	noClients: {
		what: 'There is no client in the table.',
		todo: 'Put a row into the table for each client.',
	},
	notClients: {
		what: ({ count }) =>
			count === 1
				? 'One item is no row of a table of clients.'
				: `${count} items are no rows of a table of clients.`,
		todo: 'Look whether only the table comes in to this step.',
	},
	noSuchClients: {
		what: ({ clients }, t) => `'clients' in Settings names what is not in the table: ${t.list(clients, 10)}.`,
		todo: 'Write the name or the company as it stands in the table, or empty the field for all clients.',
	},
	clientStopped: {
		what: ({ text }, t) => `The workflow of this client stopped: ${t.list([text])}.`,
		todo: 'Look whether the workflow for one client is chosen in the step and switched on; the next execution does the client again, and books nothing twice.',
	},
	clientWithoutResult: {
		what: 'The workflow of this client did not give back what became of it.',
		todo: 'Let it end with the step Conclude Client, as payroll-client.json does.',
	},
	statusNotKept: {
		what: ({ clients }, t) => `The table could not be told that these are done: ${t.list(clients, 10)}.`,
		todo: 'Look whether the row is still there, and the columns lastRun, result, counts, message, callsThisMonth and callsMonth. Without it the client is looked at each time; nothing is booked twice.',
	},
	mutationCalls: {
		what: ({ calls }) => `Reading mutations took ${calls} calls.`,
		todo: '',
	},
	officeQuota: {
		what: ({ administration, calls, limit }, t) =>
			`Administration ${t.list([administration])} used ${calls} of the ${limit} calls by which e-Boekhouden lets mutations be read in a month.`,
		todo: 'Let the workflow run less often, or start at later runs: beyond the limit e-Boekhouden gives no answer until the next month.',
	},
	officeQuotaTogether: {
		what: ({ calls, limit }) =>
			`Together the administrations of this table used ${calls} calls that read mutations this month. Whether e-Boekhouden allows ${limit} to each of them or to the login is not known.`,
		todo: 'Let the workflow run on fewer nights when clients begin to fail because of it; nothing is lost or booked twice by that.',
	},
};

export const officeFaults: Clauses<OfficeFaults> = {
	notACompanyId: ({ value }) =>
		`company is '${value}', but must be the id of the company in Nmbrs: digits only`,
	noAdministration: 'administration is empty, and there is no workflow of its own (workflow)',
	workflowNotListed: ({ value }) =>
		`workflow is '${value}', which 'ownWorkflows' in Settings does not list; whoever looks after the office workflow can add this ID`,
	noAddress: ({ field, value }) =>
		value === '' ? `${field} is empty` : `${field} is '${value}', which is no mail address`,
};
