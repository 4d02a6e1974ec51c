import {
	chosenFromAccount,
	choice,
	flag,
	optionalDate,
	present,
	preview,
	text,
} from '../../../shared/n8n/fieldTypes';
import type { ValuesOf } from '../../../shared/n8n/field';
import type { Fault } from '../../../shared/rows/findings/finding';
import { faultsInClosedUntil } from '../fields';
import { signOffFields } from './signOffFields';

/** The names are those of the Settings step; saved workflows depend on them. */
export const synchronizeFields = {
	preview,
	clearingAccount: present(
		chosenFromAccount({
			displayName: 'Clearing Account Name or ID',
			method: 'getClearingAccounts',
			description:
				'Header account of the memorial entries, which stays at nothing. Empty: the account called Verrekeningen. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		}),
	),
	closedUntil: present(
		optionalDate({
			displayName: 'Closed Until',
			placeholder: 'e.g. 2025-12-31',
			description: 'Nothing is written up to and including this date',
		}),
	),
	correction: choice({
		displayName: 'Correction',
		default: 'difference',
		description: 'How a changed journal is corrected',
		options: [
			{ name: 'Book the Difference', value: 'difference' },
			{ name: 'Reverse and Book Again', value: 'reverse' },
		],
	}),
	handEdits: choice({
		displayName: 'Hand Edits',
		default: 'restore',
		description: 'What to do when a booking of this package was edited by hand',
		options: [
			{ name: 'Report and Leave Alone', value: 'report' },
			{ name: 'Restore to the Payroll', value: 'restore' },
		],
	}),
	vanishedRuns: choice({
		displayName: 'Vanished Runs',
		default: 'report',
		description: 'What to do when a booked payroll run no longer exists',
		options: [
			{ name: 'Report', value: 'report' },
			{ name: 'Reverse', value: 'reverse' },
		],
	}),
	closedPeriods: choice({
		displayName: 'Closed Periods',
		default: 'report',
		description: 'What to do with a difference on a date that is closed',
		options: [
			{ name: 'Book in the Next Open Period', value: 'nextOpenPeriod' },
			{ name: 'Report', value: 'report' },
		],
	}),
	decisions: present(
		text({
			displayName: 'Decisions',
			placeholder: 'e.g. 887=book, 888=leave',
			description:
				'What a person settled for runs, by run or Boekstuk: book, leave, reverse, restore, or correct for a file. A row that asks for one says what to put here.',
		}),
	),
	answers: text({
		displayName: 'Answers',
		placeholder: 'e.g. Q3f2a91c4=book',
		description: 'What a person has just answered, in a form of this execution. It counts before Decisions.',
	}),
	roundingAccount: present(
		chosenFromAccount({
			displayName: 'Rounding Account Name or ID',
			method: 'getRoundingAccounts',
			description:
				'Ledger account that takes up to five cents by which a journal is off. Empty: such a journal is not booked. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		}),
	),
	...signOffFields,
	tellCalls: flag({
		displayName: 'Tell Calls',
		default: false,
		description:
			'Whether to add a row with how many calls read mutations, of which e-Boekhouden allows a number a month',
	}),
};

/** What is wrong with settings beside what each says by itself. */
export function faultsInSynchronize({
	closedUntil = '',
	clearingAccount,
	roundingAccount,
}: Partial<ValuesOf<typeof synchronizeFields>>): Fault[] {
	const faults = faultsInClosedUntil(closedUntil);
	if (roundingAccount && roundingAccount === clearingAccount)
		faults.push({
			code: 'accountsAreSame',
			field: 'roundingAccount',
			other: 'clearingAccount',
			account: roundingAccount,
		});
	return faults;
}
