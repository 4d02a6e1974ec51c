import { chosenFromAccount, choice, text, wholeNumber } from '../../shared/n8n/fieldTypes';
import { accountHint, date, type Group, type Setting, type Settings } from './setting';

/** The start has no default: a workflow that is saved would follow the default of a later version. */
export const start: Settings = {
	fromYear: wholeNumber({
		displayName: 'From Year',
		default: 0,
		low: 0,
		high: 2199,
		description:
			'Year of the first payroll run to book (beginjaar). 0: not chosen yet, and nothing is read. Leave it as it is when a new year begins: what changes in a run before it is neither booked nor told.',
		hint: 'Begin after what was booked by hand: an older run is never touched',
	}),
	fromPeriod: wholeNumber({
		displayName: 'From Period',
		default: 0,
		low: 0,
		high: 53,
		description:
			'Number of the first period to book (beginperiode): a month (1 to 12), four weeks (1 to 13) or a week (1 to 53), as the company is paid. 0: not chosen yet, and nothing is read.',
	}),
};

const closedUntil: Setting = date({
	displayName: 'Closed Until',
	description:
		'Nothing is written up to and including this date (afgesloten tot en met), such as the end of the year that your accountant has closed. Empty: only what e-Boekhouden itself refuses.',
});

/** For invoices it stands among their other dates. */
export const closedUntilOfInvoices: Setting = {
	...closedUntil,
	property: {
		...closedUntil.property,
		description: 'No invoice is dated up to and including this date (afgesloten tot en met)',
	},
};

export const ledgerAccounts: Group = {
	displayName: 'Ledger Accounts',
	description: 'Which accounts of the books are used (grootboekrekeningen)',
	settings: {
		clearingAccount: chosenFromAccount({
			displayName: 'Clearing Account Name or ID',
			method: 'getClearingAccounts',
			description:
				'Header account of the memorial entries (tegenrekening), which stays at nothing. Automatic: the account called Verrekeningen. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			...accountHint,
		}),
		roundingAccount: chosenFromAccount({
			displayName: 'Rounding Account Name or ID',
			method: 'getRoundingAccounts',
			description:
				'Account for up to five cents by which a journal is off (afrondingsverschillen). None: such a journal is not booked. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			...accountHint,
		}),
	},
};

export const closedPeriods: Group = {
	displayName: 'Closed Periods',
	description: 'Up to when the books are closed (afgesloten periodes)',
	settings: {
		closedUntil,
		closedPeriods: choice({
			displayName: 'Difference in a Closed Period',
			default: 'report',
			description:
				'What to do when the payroll changes on a date that is closed, or a run appears in a month that was booked and is closed by now (nagekomen verschil). A run of a closed month in which nothing was booked asks either way.',
			options: [
				{
					name: 'Book in the Next Open Period',
					value: 'nextOpenPeriod',
					description: 'On the first day of the first month that is open after it',
				},
				{ name: 'Report', value: 'report', description: 'Say it with its amounts, and book nothing' },
			],
		}),
	},
};

const correction: Setting = choice({
	displayName: 'Correction',
	default: 'difference',
	description: 'How a changed journal is corrected (correctie)',
	options: [
		{ name: 'Book the Difference', value: 'difference', description: 'One entry with what changed' },
		{
			name: 'Reverse and Book Again',
			value: 'reverse',
			description: 'The old entry is taken back, and the new one booked whole (storneren)',
		},
	],
});

const handEdits: Setting = choice({
	displayName: 'Edits by Hand',
	default: 'restore',
	description: 'What to do when an entry of this package was edited in e-Boekhouden (handmatig gewijzigd)',
	options: [
		{ name: 'Report and Leave Alone', value: 'report', description: 'Name it, and book nothing' },
		{
			name: 'Restore to the Payroll',
			value: 'restore',
			description: 'Book the difference, so that the books say again what the payroll says',
		},
	],
});

const vanishedRuns: Setting = choice({
	displayName: 'Vanished Runs',
	default: 'report',
	description: 'What to do when a booked payroll run no longer exists (verdwenen loonrun)',
	options: [
		{ name: 'Report', value: 'report', description: 'Name it, and leave its entry' },
		{ name: 'Reverse', value: 'reverse', description: 'Take its entry back (storneren)' },
	],
	hint: 'With Reverse, a run that somebody deletes in the payroll is taken out of the books as well',
});

const decisions: Setting = text({
	displayName: 'Decisions',
	placeholder: 'e.g. 887=book, 888=leave',
	description:
		'What you decided for single runs (beslissingen), by run or Boekstuk: book, leave, reverse, restore, or correct for a file. With book, a run of a closed month goes into the first open one. A line of the log that asks for one says what to put here.',
});

/** A payroll that comes in files has no runs that can vanish. */
export function corrections(of: 'runs' | 'files'): Group {
	return {
		displayName: 'Changes and Corrections',
		description: 'What happens when payroll and books differ (correcties)',
		settings: { correction, handEdits, ...(of === 'runs' && { vanishedRuns }), decisions },
	};
}
