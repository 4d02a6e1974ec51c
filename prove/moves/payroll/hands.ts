import { bookAgain } from '../../subjects/bookings';
import type { Move } from '../move';
import {
	closedByTheSetting,
	october,
	OCTOBER_KEY,
	octoberFollows,
	onlyOctoberDiffers,
	unequal,
} from './places';

const restored = { ...octoberFollows, then: 'the books are brought back to the payroll' };
const restoredUnlessReported = {
	...restored,
	under: {
		...closedByTheSetting,
		'handEdits=report': {
			then: 'the entry is left alone; a row names it',
			rows: [`blocked ${OCTOBER_KEY}`],
			wrong: onlyOctoberDiffers,
		},
	},
};

export const handMoves: Move[] = [
	{
		name: 'bookingEditedByHand',
		what: 'someone moves an amount of our entry to another ledger account',
		change: (sandbox) => {
			const { number, rows } = october(sandbox);
			const [first, ...rest] = rows;
			if (first) sandbox.books.editMutation(number, { rows: [{ ...first, ledgerAccount: '4020' }, ...rest] });
		},
		...restoredUnlessReported,
	},
	{
		name: 'bookingMovedToAnotherDay',
		what: 'someone gives our entry another date',
		change: (sandbox) => sandbox.books.editMutation(october(sandbox).number, { date: '2026-09-15' }),
		...restoredUnlessReported,
	},
	{
		name: 'bookingCopiedByHand',
		what: 'someone adds an entry with the same Boekstuk, a copy of ours',
		change: (sandbox) => void bookAgain(sandbox.books, october(sandbox)),
		...restored,
	},
	{
		name: 'anotherEntryOfOurBoekstuk',
		what: 'someone adds an entry of his own with the same Boekstuk',
		change: ({ books }) => {
			const rows = [
				{ ledgerAccount: '4000', amount: '-75.00' },
				{ ledgerAccount: '1710', amount: '75.00' },
			];
			books.bookByHand({ rows, date: '2026-10-31', voucher: OCTOBER_KEY, description: 'Bonus' });
		},
		...restored,
		then: 'it counts as ours: the books are brought back to the payroll (that is also how an entry is adopted)',
	},
	{
		name: 'bookingDeletedByHand',
		what: 'someone deletes our entry',
		change: (sandbox) => sandbox.books.deleteMutation(october(sandbox).number),
		then: 'it is booked again',
		rows: [`booked ${OCTOBER_KEY}`],
		wrong: unequal,
		under: closedByTheSetting,
	},
	{
		name: 'bookingLosesItsBoekstuk',
		what: 'someone changes the Boekstuk of our entry',
		change: (sandbox) => sandbox.books.editMutation(october(sandbox).number, { voucher: 'X' }),
		then: 'nothing is booked twice; a row names the entry and how to adopt it',
		rows: [`blocked ${OCTOBER_KEY}`],
		wrong: onlyOctoberDiffers,
		under: closedByTheSetting,
	},
];
