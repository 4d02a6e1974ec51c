import { describeEntry } from '../../../../features/payroll/read/description';
import { parseMoney, type Money } from '../../../../base/values/money';
import type { Sandbox } from '../../../../sandbox';
import { BOOKED_FROM_FILE } from '../../subjects/audited';
import { problemUnless, type Move } from '../move';
import {
	addNovember,
	answered,
	bookDifferences,
	COMPANY,
	entriesOf,
	NOVEMBER,
	NOVEMBER_KEY,
	rowsOf,
	unlessOnlyDiffer,
} from './fixtures';

const DATE = '2026-11-30';

/** As a file of that month would have been booked: with a name made from its content. */
function bookNovemberFromFile(sandbox: Sandbox): void {
	const rows = rowsOf(sandbox, NOVEMBER).map((row) => ({ ...row, costCentreId: '' }));
	const sent = rows.map((row) => ({ ...row, amount: parseMoney(row.amount) as Money }));
	const entry = { date: DATE, voucher: BOOKED_FROM_FILE, header: '2999', rows: sent };
	sandbox.books.bookByHand({
		...{ date: DATE, voucher: BOOKED_FROM_FILE },
		description: describeEntry('November uit een bestand', entry, 'NMBRS'),
		rows: rowsOf(sandbox, NOVEMBER),
	});
}

const unlessNothingIsBookedBeside = (sandbox: Sandbox) => [
	...problemUnless(entriesOf(sandbox, NOVEMBER_KEY).length === 0, 'November was booked beside the file'),
	...problemUnless(entriesOf(sandbox, BOOKED_FROM_FILE).length === 1, 'the booking of the file did not stay'),
];

/** A raise after the file was made. */
function changeNovember({ payroll }: Sandbox): void {
	payroll.changeJournal(COMPANY, NOVEMBER, ([first]) => {
		first?.lines.push(
			{ ledgerAccount: '4000', amount: '75.00', side: 'debit', description: 'Nabetaling' },
			{ ledgerAccount: '1710', amount: '75.00', side: 'credit', description: 'Nabetaling' },
		);
	});
}

export const fileMoves: Move[] = [
	{
		name: 'bookedFromFile',
		description: 'a run appears that was booked from a file before',
		apply: (sandbox) => {
			addNovember(sandbox);
			bookNovemberFromFile(sandbox);
		},
		effect: 'it stands booked; nothing is written',
		rows: [],
		problems: (sandbox) => [...bookDifferences(sandbox), ...unlessNothingIsBookedBeside(sandbox)],
	},
	{
		name: 'bookedFromOldFile',
		description: 'a run appears of which an earlier state was booked from a file',
		apply: (sandbox) => {
			addNovember(sandbox);
			bookNovemberFromFile(sandbox);
			changeNovember(sandbox);
		},
		effect: 'nothing is written; a row names both and asks which it is',
		rows: [`blocked ${NOVEMBER_KEY}`],
		problems: (sandbox) => [...unlessOnlyDiffer(NOVEMBER)(sandbox), ...unlessNothingIsBookedBeside(sandbox)],
		ways: [
			answered({
				word: 'correct',
				effect: 'the difference is booked, under the Boekstuk that stands',
				rows: [`corrected ${BOOKED_FROM_FILE}`],
				problems: bookDifferences,
			}),
			answered({
				word: 'leave',
				effect: 'both stay as they are until one of them changes',
				rows: [`skipped ${NOVEMBER_KEY}`],
				problems: unlessNothingIsBookedBeside,
			}),
		],
	},
];
