import { bookAgain } from '../../subjects/bookings';
import type { Move } from '../move';
import {
	closedByTheSetting,
	octoberEntry,
	OCTOBER_KEY,
	octoberIsCorrected,
	unlessOnlyOctoberDiffers,
	bookDifferences,
} from './fixtures';

const restored = { ...octoberIsCorrected, effect: 'the books are brought back to the payroll' };
const restoredUnlessReported = {
	...restored,
	underSettings: {
		...closedByTheSetting,
		'handEdits=report': {
			effect: 'the entry is left alone; a row names it',
			rows: [`blocked ${OCTOBER_KEY}`],
			problems: unlessOnlyOctoberDiffers,
		},
	},
};

export const manualEditMoves: Move[] = [
	{
		name: 'bookingEditedByHand',
		description: 'someone moves an amount of our entry to another ledger account',
		apply: (sandbox) => {
			const { number, rows } = octoberEntry(sandbox);
			const [first, ...rest] = rows;
			if (first) sandbox.books.editMutation(number, { rows: [{ ...first, ledgerAccount: '4020' }, ...rest] });
		},
		...restoredUnlessReported,
	},
	{
		name: 'bookingMovedToAnotherDay',
		description: 'someone gives our entry another date',
		apply: (sandbox) => sandbox.books.editMutation(octoberEntry(sandbox).number, { date: '2026-09-15' }),
		...restoredUnlessReported,
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
		...restored,
		effect:
			'it counts as ours: the books are brought back to the payroll (that is also how an entry is adopted)',
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
