import {
	anything,
	flag,
	languageField,
	present,
	preview,
	text,
	wholeNumber,
} from '../../../shared/n8n/fieldTypes';

/** As Settings has it; the step that uses it checks it. */
const passedOn = anything;

/** What every client is booked with: the fields of the steps of one client, under the names that Settings has. */
export const sharedFields = {
	onlyLockedRuns: passedOn({
		displayName: 'Only Locked Runs',
		description: 'Whether runs that are not locked are left out',
	}),
	journalPer: passedOn({ displayName: 'Journal Per', description: 'How the lines of a journal are split' }),
	clearingAccount: passedOn({
		displayName: 'Clearing Account',
		description: 'Header account, for clients whose own column is empty',
	}),
	closedUntil: passedOn({
		displayName: 'Closed Until',
		description: 'Nothing is written up to this date, for clients whose own column is empty',
	}),
	correction: passedOn({ displayName: 'Correction', description: 'How a changed journal is corrected' }),
	handEdits: passedOn({
		displayName: 'Hand Edits',
		description: 'What to do about entries that were edited by hand',
	}),
	vanishedRuns: passedOn({
		displayName: 'Vanished Runs',
		description: 'What to do about booked runs that no longer exist',
	}),
	closedPeriods: passedOn({
		displayName: 'Closed Periods',
		description: 'What to do with a difference on a closed date',
	}),
	roundingAccount: passedOn({
		displayName: 'Rounding Account',
		description: 'Account for up to five cents by which a journal is off',
	}),
};

/** The names are those of the Settings step; saved workflows depend on them. */
export const planFields = {
	preview,
	clients: present(
		text({
			displayName: 'Clients',
			placeholder: 'e.g. Garage B.V., 12346',
			description:
				'Names or companies of the clients to do now, separated by commas, also when they were done today. Empty: all whose turn it is.',
		}),
	),
	maxClients: wholeNumber({
		displayName: 'Max Clients',
		default: 100,
		low: 1,
		high: 10_000,
		description: 'How many clients one execution begins at most; the next goes on with the others',
	}),
	minutes: wholeNumber({
		displayName: 'Minutes',
		default: 45,
		low: 1,
		high: 1_440,
		description: 'How long one execution begins clients; keep the timeout of the workflow well above it',
	}),
	fromYear: wholeNumber({
		displayName: 'From Year',
		default: 0,
		low: 0,
		high: 2199,
		description: 'Year of the first payroll run, for clients whose own columns are empty; 0 for none',
	}),
	fromPeriod: wholeNumber({
		displayName: 'From Period',
		default: 0,
		low: 0,
		high: 53,
		description: 'Number of the first period, for clients whose own columns are empty; 0 for none',
	}),
	ownWorkflows: text({
		displayName: 'Own Workflows',
		placeholder: 'e.g. 8kQx2mVbT1aPzR4c',
		description:
			'IDs of the workflows that a row may name in its column workflow, separated by commas. Empty: none; a row that names another is refused.',
	}),
	needsReviewer: flag({
		displayName: 'Needs Reviewer',
		default: false,
		description:
			'Whether what is booked must be approved: a client without a mail address of its reviewer is refused',
	}),
	...sharedFields,
	language: languageField,
};
