import type { Sandbox } from '../../../../sandbox';
import { problemUnless, type Expectation, type Move } from '../move';
import {
	addPayment,
	bookDifferences,
	COMPANY,
	answered,
	decided,
	entriesOf,
	NEXT_OPEN,
	OCTOBER_CLOSED,
	OCTOBER_KEY,
	unlessOnlyDiffer,
	unlessOnlyOctoberDiffers,
} from './fixtures';

const MARCH = 815;
/** By its earliest period, since it has lines for January. */
const MARCH_KEY = 'NMBRS 12345/2026-01/815';
const JANUARY = ['2026-01-01', '2026-01-31'] as const;
const OCTOBER_DAYS = ['2026-10-01', '2026-10-31'] as const;
const BY_HAND = 'MEM-14';

/** March gets a line of its own, and one for January, which is closed. */
function correctJanuaryInMarch({ books, payroll }: Sandbox): void {
	books.closePeriod(...JANUARY);
	payroll.changeJournal(COMPANY, MARCH, (all) => {
		all[0]?.lines.push(...payment('80.00'));
		all.push({ date: JANUARY[1], period: 1, year: 2026, lines: payment('100.00') });
	});
}

function payment(amount: string) {
	const text = { amount, description: 'Nabetaling' };
	return [
		{ ...text, ledgerAccount: '4000', side: 'debit' as const },
		{ ...text, ledgerAccount: '1710', side: 'credit' as const },
	];
}

function unlessOnlyJanuaryDiffers(sandbox: Sandbox): string[] {
	const lines = bookDifferences(sandbox);
	const isJanuary = (line: string) => line.startsWith(`run ${MARCH}, ${JANUARY[1]} `);
	return [
		...problemUnless(lines.some(isJanuary), 'January was written'),
		...lines.filter((line) => !isJanuary(line)),
	];
}

const corrected = { rows: [`corrected ${MARCH_KEY}`], problems: bookDifferences };
const allClosed: Expectation = {
	effect: 'nothing is written up to that date; a row says so',
	rows: [`closed ${MARCH_KEY}`],
	problems: unlessOnlyDiffer(MARCH),
};

export const closedMonthMoves: Move[] = [
	{
		name: 'retroactiveLinesInAClosedMonth',
		description: 'a run of March, which is open, gets lines for January, which is closed in e-Boekhouden',
		apply: correctJanuaryInMarch,
		effect: 'March is booked; January is left, and a row names the amounts',
		rows: [`closed ${MARCH_KEY}`],
		problems: unlessOnlyJanuaryDiffers,
		underSettings: {
			[OCTOBER_CLOSED]: allClosed,
			[NEXT_OPEN]: {
				...corrected,
				effect: 'March is booked, and January on 1 February, with a Boekstuk that ends with @2026-01-31',
			},
			[`${NEXT_OPEN}, ${OCTOBER_CLOSED}`]: { ...corrected, effect: 'both are booked on 1 November' },
		},
	},
	{
		name: 'closedMonthOpenedAgain',
		description: 'and January is opened again afterwards',
		onlyBetweenExecutions: true,
		apply: async (sandbox, run) => {
			correctJanuaryInMarch(sandbox);
			await run();
			sandbox.books.openPeriod(...JANUARY);
		},
		...corrected,
		effect: 'January is booked',
		underSettings: {
			[OCTOBER_CLOSED]: allClosed,
			[NEXT_OPEN]: {
				effect: 'nothing: it is booked for January already, and not booked twice',
				rows: [],
				problems: bookDifferences,
			},
			[`${NEXT_OPEN}, ${OCTOBER_CLOSED}`]: {
				effect: 'nothing: it is booked already, and not booked twice',
				rows: [],
				problems: bookDifferences,
			},
		},
	},
	{
		name: 'differenceSettledByHand',
		description:
			'the journal of a closed month changes, someone books the difference by hand in the next month, and the closed month is opened again',
		onlyBetweenExecutions: true,
		apply: async (sandbox, run) => {
			sandbox.books.closePeriod(...OCTOBER_DAYS);
			addPayment(sandbox);
			await run();
			const rows = [
				{ ledgerAccount: '4000', amount: '-50.00' },
				{ ledgerAccount: '1710', amount: '50.00' },
			];
			sandbox.books.bookByHand({ rows, date: '2026-11-05', voucher: BY_HAND, description: 'Nabetaling' });
			sandbox.books.openPeriod(...OCTOBER_DAYS);
		},
		effect: 'nothing is booked twice; a row names the entry, and the Boekstuk that makes it count',
		rows: [`blocked ${OCTOBER_KEY}`],
		problems: unlessOnlyOctoberDiffers,
		underSettings: {
			[NEXT_OPEN]: {
				effect:
					'the difference was booked on 1 November before; what others book after that only the reconciliation tells',
				rows: [],
				problems: bookDifferences,
			},
			[`${NEXT_OPEN}, ${OCTOBER_CLOSED}`]: {
				effect:
					'the difference was booked on 1 November before; what others book after that only the reconciliation tells',
				rows: [],
				problems: bookDifferences,
			},
		},
		ways: [
			{
				name: 'adopt',
				description: 'the entry is given that Boekstuk, which ends with @2026-10-31',
				apply: ({ books }) => {
					const entry = books.memorials().find(({ voucher }) => voucher === BY_HAND);
					if (entry) entry.voucher = `${OCTOBER_KEY}@${OCTOBER_DAYS[1]}`;
				},
				effect: 'it counts for October: nothing is left to do',
				rows: [],
				problems: bookDifferences,
			},
			answered({
				word: 'book',
				effect: 'that entry is of something else: the difference is booked',
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
			decided({
				key: OCTOBER_KEY,
				word: 'reverse',
				effect: 'what is booked of October by us is taken back, and stays so while the decision stands',
				rows: [`corrected ${OCTOBER_KEY}`],
				problems: (sandbox) =>
					problemUnless(entriesOf(sandbox, OCTOBER_KEY).length === 2, 'October was not taken back'),
			}),
		],
	},
];
