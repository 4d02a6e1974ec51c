import type { Sandbox } from '../../../../sandbox';
import { bookAgain } from '../../subjects/bookings';
import { problemUnless, type Move, type WayOn } from '../move';
import {
	addNovember,
	bookDifferences,
	answered,
	decided,
	entriesOf,
	NOVEMBER,
	NOVEMBER_KEY,
	OCTOBER_CLOSED,
	octoberEntry,
	rowsOf,
} from './fixtures';

const BY_HAND = 'LOON-11';
const DUPLICATE = 'LOON-10';

/** November, booked by somebody else before us in two memorials. */
function bookNovember(sandbox: Sandbox): void {
	addNovember(sandbox);
	const rows = rowsOf(sandbox, NOVEMBER).map(({ ledgerAccount, amount }) => ({ ledgerAccount, amount }));
	for (const part of [rows.slice(0, 2), rows.slice(2)])
		sandbox.books.bookByHand({ rows: part, date: '2026-11-30', voucher: BY_HAND, description: 'Lonen' });
}

const unlessOursIsMissing = (sandbox: Sandbox) =>
	problemUnless(entriesOf(sandbox, NOVEMBER_KEY).length === 0, 'November was booked beside the other hand');

const waysOn: WayOn[] = [
	{
		name: 'adopt',
		description: 'every entry that the row names is given the Boekstuk that it names',
		apply: ({ books }) => {
			for (const entry of books.memorials().filter(({ voucher }) => voucher === BY_HAND))
				entry.voucher = NOVEMBER_KEY;
		},
		effect: 'they count as ours: nothing is left to do',
		rows: [],
		problems: bookDifferences,
	},
	answered({
		word: 'book',
		effect: 'the payroll is booked beside it',
		rows: [`booked ${NOVEMBER_KEY}`],
		problems: bookDifferences,
	}),
	decided({
		key: NOVEMBER_KEY,
		word: 'leave',
		effect: 'the run is left as it is, for good',
		rows: [`skipped ${NOVEMBER_KEY}`],
		problems: unlessOursIsMissing,
	}),
];

/** All runs of the year. */
export const ALL_KEYS = [
	...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
		(month) => `NMBRS 12345/2026-${String(month).padStart(2, '0')}/${812 + month}`,
	),
	'NMBRS 12345/2026-03/823',
];

export const otherHandMoves: Move[] = [
	{
		name: 'bookedByHandInTwoMemorials',
		description: 'someone books a new payroll run by hand, in two memorials',
		apply: bookNovember,
		effect: 'nothing is booked twice; a row names what is booked already, and the ways on',
		rows: [`blocked ${NOVEMBER_KEY}`],
		problems: unlessOursIsMissing,
		ways: waysOn,
	},
	{
		name: 'duplicateMadeAfterUs',
		description: 'someone books a payroll run once more that we booked before',
		apply: ({ books, ...sandbox }) => {
			const copy = bookAgain(books, octoberEntry({ books, ...sandbox }));
			books.editMutation(copy, { voucher: DUPLICATE, description: 'Lonen oktober' });
		},
		effect: 'nothing is written, and no row tells it: the reconciliation does',
		rows: [],
		problems: bookDifferences,
	},
	{
		name: 'companyNumberChanges',
		description:
			'the company has another number in the payroll, as after moving to the environment of another accountant',
		onlyBetweenExecutions: true,
		apply: ({ books }) => {
			for (const entry of books.memorials())
				entry.voucher = entry.voucher.replace('NMBRS 12345/', 'NMBRS 111/');
		},
		effect: 'nothing is booked a second time; a row for each run names the entries under the former number',
		rows: ALL_KEYS.map((key) => `blocked ${key}`),
		problems: unlessNothingIsOurs,
		underSettings: {
			[OCTOBER_CLOSED]: {
				effect: 'nothing is written up to that date; a row says so',
				rows: ALL_KEYS.map((key) => `closed ${key}`),
				problems: unlessNothingIsOurs,
			},
		},
	},
	{
		name: 'newRun',
		description: 'a new payroll run appears',
		apply: addNovember,
		effect: 'it is booked',
		rows: [`booked ${NOVEMBER_KEY}`],
		problems: bookDifferences,
		ways: [
			{
				...decided({
					key: 'NMBRS 12345/2026-11/999',
					word: 'book',
					effect: 'no run has that number: a row says so, and stops nothing',
					rows: ['blocked decisions'],
					problems: bookDifferences,
				}),
				name: 'unknownRun',
			},
		],
	},
];

function unlessNothingIsOurs({ books }: Sandbox): string[] {
	const ours = books.memorials().filter(({ voucher }) => voucher.startsWith('NMBRS 12345/'));
	return problemUnless(ours.length === 0, `${ours.length} entries were booked again`);
}
