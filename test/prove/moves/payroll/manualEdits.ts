import { bookAgain } from '../../subjects/bookings';
import type { Mutation, Sandbox } from '../../../../sandbox';
import type { Move, WayOn } from '../move';
import {
	addPayment,
	bookDifferences,
	closedByTheSetting,
	decided,
	entriesOf,
	NEXT_OPEN,
	OCTOBER,
	OCTOBER_CLOSED,
	OCTOBER_KEY,
	octoberEntry,
	octoberIsCorrected,
	RESTORED,
	unlessOnlyDiffer,
	unlessOnlyOctoberDiffers,
} from './fixtures';

const EDITED = ['01/813', '02/814', '03/815'].map((end) => `NMBRS 12345/2026-${end}`);

const leftAlone = {
	effect: 'the entry is left alone; a row names it',
	rows: [`blocked ${OCTOBER_KEY}`],
	problems: unlessOnlyOctoberDiffers,
};

const waysOn: WayOn[] = [
	decided({
		key: OCTOBER_KEY,
		word: 'book',
		effect: 'this run is brought back to the payroll, other edits are left alone',
		rows: [`corrected ${OCTOBER_KEY}`],
		problems: bookDifferences,
	}),
	decided({
		key: OCTOBER_KEY,
		word: 'leave',
		effect: 'the run is left as it is, for good',
		rows: [`skipped ${OCTOBER_KEY}`],
		problems: unlessOnlyOctoberDiffers,
	}),
];

function editOctober({ books }: Sandbox, { number, rows: [first, ...rest] }: Mutation): void {
	if (first) books.editMutation(number, { rows: [{ ...first, ledgerAccount: '4030' }, ...rest] });
}

const restored = { ...octoberIsCorrected, effect: 'the books are brought back to the payroll' };
const reportedUnlessRestored = {
	...leftAlone,
	underSettings: {
		[RESTORED]: { effect: restored.effect, rows: restored.rows, problems: restored.problems },
	},
};

export const manualEditMoves: Move[] = [
	{
		name: 'bookingEditedByHand',
		description: 'someone moves an amount of our entry to another ledger account',
		apply: (sandbox) => editOctober(sandbox, octoberEntry(sandbox)),
		...reportedUnlessRestored,
		ways: waysOn,
	},
	{
		name: 'bookingRedescribedByHand',
		description:
			'someone moves an amount of our entry to another ledger account, and gives the entry another description',
		apply: (sandbox) => {
			const entry = octoberEntry(sandbox);
			editOctober(sandbox, entry);
			sandbox.books.editMutation(entry.number, { description: 'Lonen oktober' });
		},
		...reportedUnlessRestored,
	},
	{
		name: 'bookingReplacedByHand',
		description:
			'someone replaces our entry by one of his own, of which one amount, not the largest cost, is on another ledger account',
		apply: (sandbox) => {
			const entry = octoberEntry(sandbox);
			sandbox.books.deleteMutation(entry.number);
			const replaced = sandbox.books.bookByHand({ rows: entry.rows, date: entry.date, voucher: 'LOON-10' });
			const { number, rows } = sandbox.books.mutation(replaced);
			const [first, second, ...rest] = rows;
			if (first && second)
				sandbox.books.editMutation(number, { rows: [first, { ...second, ledgerAccount: '4030' }, ...rest] });
		},
		effect: 'nothing is booked twice; a row names the entry and how to adopt it',
		rows: [`blocked ${OCTOBER_KEY}`],
		problems: unlessOnlyOctoberDiffers,
		underSettings: closedByTheSetting,
		ways: [
			decided({
				key: OCTOBER_KEY,
				word: 'leave',
				effect: 'the run is left as it is, for good',
				rows: [`skipped ${OCTOBER_KEY}`],
				problems: unlessOnlyOctoberDiffers,
			}),
			decided({
				key: OCTOBER_KEY,
				word: 'book',
				effect: 'the payroll is booked beside it',
				rows: [`booked ${OCTOBER_KEY}`],
				problems: bookDifferences,
			}),
		],
	},
	{
		name: 'threeBookingsEditedByHand',
		description:
			'someone moves amounts of our entries of January, February and March, and the journal of October changes',
		apply: (sandbox) => {
			for (const entry of EDITED.flatMap((key) => entriesOf(sandbox, key).slice(0, 1)))
				editOctober(sandbox, entry);
			addPayment(sandbox);
		},
		effect: 'the three are left alone, a row for each; October is booked',
		rows: EDITED.map((key) => `blocked ${key}`).concat(`corrected ${OCTOBER_KEY}`),
		problems: unlessOnlyDiffer(813, 814, 815),
		underSettings: {
			[RESTORED]: {
				effect: 'all four are brought back to the payroll',
				rows: EDITED.map((key) => `corrected ${key}`).concat(`corrected ${OCTOBER_KEY}`),
				problems: bookDifferences,
			},
			[OCTOBER_CLOSED]: {
				effect: 'the three are left alone, a row for each; nothing is written up to that date',
				rows: EDITED.map((key) => `blocked ${key}`).concat(`closed ${OCTOBER_KEY}`),
				problems: unlessOnlyDiffer(813, 814, 815, OCTOBER),
			},
			[`${NEXT_OPEN}, ${OCTOBER_CLOSED}`]: {
				effect: 'the three are left alone, a row for each; October is booked on 1 November',
				rows: EDITED.map((key) => `blocked ${key}`).concat(`corrected ${OCTOBER_KEY}`),
				problems: unlessOnlyDiffer(813, 814, 815),
			},
		},
	},
	{
		name: 'bookingMovedToAnotherDay',
		description: 'someone gives our entry another date',
		apply: (sandbox) => sandbox.books.editMutation(octoberEntry(sandbox).number, { date: '2026-09-15' }),
		...reportedUnlessRestored,
	},
	{
		name: 'bookingCopiedByHand',
		description: 'someone adds an entry with the same Boekstuk, a copy of ours',
		apply: (sandbox) => void bookAgain(sandbox.books, octoberEntry(sandbox)),
		...restored,
	},
	{
		name: 'anotherEntryOfOurBoekstuk',
		description: 'someone adds an entry of his own with the same Boekstuk',
		apply: ({ books }) => {
			const rows = [
				{ ledgerAccount: '4000', amount: '-75.00' },
				{ ledgerAccount: '1710', amount: '75.00' },
			];
			books.bookByHand({ rows, date: '2026-10-31', voucher: OCTOBER_KEY, description: 'Bonus' });
		},
		...reportedUnlessRestored,
		effect: 'it counts as ours, and is left alone; a row names it (that is also how an entry is adopted)',
	},
	{
		name: 'bookingDeletedByHand',
		description: 'someone deletes our entry',
		apply: (sandbox) => sandbox.books.deleteMutation(octoberEntry(sandbox).number),
		effect: 'it is booked again',
		rows: [`booked ${OCTOBER_KEY}`],
		problems: bookDifferences,
		underSettings: closedByTheSetting,
	},
	{
		name: 'bookingLosesItsBoekstuk',
		description: 'someone changes the Boekstuk of our entry',
		apply: (sandbox) => sandbox.books.editMutation(octoberEntry(sandbox).number, { voucher: 'X' }),
		effect: 'nothing is booked twice; a row names the entry and how to adopt it',
		rows: [`blocked ${OCTOBER_KEY}`],
		problems: unlessOnlyOctoberDiffers,
		underSettings: closedByTheSetting,
	},
];
