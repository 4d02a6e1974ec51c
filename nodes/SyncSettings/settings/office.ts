import { present, text, wholeNumber } from '../../shared/n8n/fieldTypes';
import { without } from '../../shared/values/records';
import { closedPeriods, corrections } from './books';
import { mail } from './mail';
import { payrollRuns } from './payroll';
import type { Group, Settings, WorkflowSettings } from './setting';
import { active, logGroup, preview } from './switches';

const clients: Settings = {
	clients: present(
		text({
			displayName: 'Clients',
			placeholder: 'e.g. Garage B.V., 12346',
			description:
				'Clients to do now (klanten), by name or company as the table has them, separated by commas; also those that were done today. Empty: all whose turn it is.',
		}),
	),
	maxClients: wholeNumber({
		displayName: 'Max Clients',
		default: 100,
		low: 1,
		high: 10_000,
		description:
			'How many clients one execution begins at most (hoogstens); the next goes on with the others',
	}),
	minutes: wholeNumber({
		displayName: 'Minutes',
		default: 45,
		low: 1,
		high: 1440,
		description:
			'How long one execution begins clients (minuten); the timeout of the workflow must be well above it',
	}),
	ownWorkflows: text({
		displayName: 'Own Workflows',
		placeholder: 'e.g. 8kQx2mVbT1aPzR4c',
		description:
			'Workflows that a row of the table may start (eigen workflows), by the ID at the end of their address, separated by commas. Empty: none; a row that names another is refused.',
	}),
};

/** Unlike for one company, a row of the table says it first: here it may be left open. */
const start: Settings = {
	fromYear: wholeNumber({
		displayName: 'From Year',
		default: 0,
		low: 0,
		high: 2199,
		description:
			'Year of the first payroll run, for clients whose row says none (beginjaar). 0: each row must say it. Leave it as it is when a new year begins: what changes in a run before it is neither booked nor told.',
		hint: 'Begin after what was booked by hand: an older run is never touched',
	}),
	fromPeriod: wholeNumber({
		displayName: 'From Period',
		default: 0,
		low: 0,
		high: 53,
		description:
			'Number of the first period, for clients whose row says none (beginperiode): a month, four weeks or a week, as the company is paid. 0: each row must say it.',
	}),
};

/** Typed: every administration has its own list of accounts. */
const ledgerAccounts: Group = {
	displayName: 'Ledger Accounts',
	description: 'Which accounts of the books are used (grootboekrekeningen)',
	settings: {
		clearingAccount: present(
			text({
				displayName: 'Clearing Account',
				placeholder: 'e.g. 1999',
				description:
					'Number of the header account of the memorial entries (tegenrekening), for clients whose row says none. Empty: the account called Verrekeningen.',
			}),
		),
		roundingAccount: present(
			text({
				displayName: 'Rounding Account',
				placeholder: 'e.g. 4999',
				description:
					'Number of the account for up to five cents by which a journal is off (afrondingsverschillen). Empty: such a journal is not booked.',
			}),
		),
	},
};

const { settings: ofRuns, ...correctionGroup } = corrections('runs');

const groups = {
	payrollRuns,
	ledgerAccounts,
	closing: closedPeriods,
	// A decision is about a run of one client, and stands in its row.
	corrections: { ...correctionGroup, settings: without('decisions', ofRuns) },
	log: logGroup,
};

/** Of the workflow that books many clients, which stand in a data table. */
export const office: WorkflowSettings = {
	name: 'Office',
	value: 'office',
	description: 'Payroll journals of many clients (kantoor met veel klanten)',
	top: { active, preview, ...clients, ...start, ...mail },
	groups,
};

/** The same with the clients in a spreadsheet. */
export const officeFile: WorkflowSettings = {
	name: 'Office with a Spreadsheet',
	value: 'officeFile',
	description: 'Payroll journals of many clients, which stand in a spreadsheet (kantoor met veel klanten)',
	top: {
		active,
		preview,
		file: text({
			displayName: 'File',
			placeholder: 'e.g. /home/node/.n8n-files/klanten.xlsx',
			description:
				'The spreadsheet with the clients, Excel or CSV (bestand). Beside it a file of the same name with -status.csv keeps what was done.',
		}),
		...clients,
		...start,
		...mail,
	},
	groups,
};
