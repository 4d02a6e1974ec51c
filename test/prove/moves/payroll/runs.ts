import type { Sandbox } from '../../../../sandbox';
import { problemUnless, type Move } from '../move';
import {
	bookDifferences,
	COMPANY,
	decided,
	entriesOf,
	OCTOBER_CLOSED,
	REVERSED,
	SEPTEMBER,
	SEPTEMBER_KEY,
} from './fixtures';

const AGAIN_KEY = 'NMBRS 12345/2026-09/901';
const LATER_KEY = 'NMBRS 12345/2026-06/902';

const unlessSeptemberStays = (sandbox: Sandbox) =>
	problemUnless(entriesOf(sandbox, SEPTEMBER_KEY).length === 1, 'the booking of September did not stay');

/** Two entries: the booking, and the one that reverses it. */
const unlessSeptemberIsTakenBack = (sandbox: Sandbox) =>
	problemUnless(
		entriesOf(sandbox, SEPTEMBER_KEY).length === 2,
		'the booking of September was not taken back',
	);

const ifBooked = (key: string) => (sandbox: Sandbox) =>
	problemUnless(entriesOf(sandbox, key).length === 0, `${key} was booked`);

const COUNTER = 'CORR-9';

/** What a bookkeeper enters to undo ours: the same rows with opposite signs. */
function bookCounterEntry(sandbox: Sandbox): void {
	const [booked] = entriesOf(sandbox, SEPTEMBER_KEY);
	if (!booked) throw new Error('September is not booked');
	const rows = booked.rows.map(({ ledgerAccount, costCentreId, amount }) => ({
		ledgerAccount,
		costCentreId,
		amount: amount.startsWith('-') ? amount.slice(1) : `-${amount}`,
	}));
	sandbox.books.bookByHand({ rows, date: booked.date, voucher: COUNTER, description: 'Vervallen' });
}

export const runMoves: Move[] = [
	{
		name: 'runDeleted',
		description: 'a booked run is deleted in the payroll',
		apply: ({ payroll }) => payroll.deleteRun(COMPANY, SEPTEMBER),
		effect: 'the booking stays; a row names it',
		rows: [`blocked ${SEPTEMBER_KEY}`],
		problems: (sandbox) => [...bookDifferences(sandbox), ...unlessSeptemberStays(sandbox)],
		underSettings: {
			[REVERSED]: {
				effect: 'the booking is taken back by a second entry',
				rows: [`corrected ${SEPTEMBER_KEY}`],
				problems: (sandbox) => [...bookDifferences(sandbox), ...unlessSeptemberIsTakenBack(sandbox)],
			},
			[`${REVERSED}, ${OCTOBER_CLOSED}`]: {
				effect: 'the booking stays, the period being closed; a row says so',
				rows: [`closed ${SEPTEMBER_KEY}`],
				problems: unlessSeptemberStays,
			},
		},
		ways: [
			decided({
				key: SEPTEMBER_KEY,
				word: 'reverse',
				effect: 'the booking is taken back by a second entry',
				rows: [`corrected ${SEPTEMBER_KEY}`],
				problems: (sandbox) => [...bookDifferences(sandbox), ...unlessSeptemberIsTakenBack(sandbox)],
			}),
			decided({
				key: SEPTEMBER_KEY,
				word: 'leave',
				effect: 'the booking stays, for good',
				rows: [`skipped ${SEPTEMBER_KEY}`],
				problems: unlessSeptemberStays,
			}),
		],
	},
	{
		name: 'runDeletedAndTakenBackByHand',
		description:
			'a booked run is deleted in the payroll, and someone takes the booking back by an entry without our Boekstuk',
		apply: (sandbox) => {
			sandbox.payroll.deleteRun(COMPANY, SEPTEMBER);
			bookCounterEntry(sandbox);
		},
		effect:
			'nothing is taken back twice; a row names both entries, and the Boekstuk that makes the second one count',
		rows: [`blocked ${SEPTEMBER_KEY}`],
		problems: unlessSeptemberStays,
		ways: [
			{
				name: 'adopt',
				description: 'the second entry is given that Boekstuk',
				apply: ({ books }) => {
					const counter = books.memorials().find(({ voucher }) => voucher === COUNTER);
					if (counter) counter.voucher = SEPTEMBER_KEY;
				},
				effect: 'the run is settled; no row is left',
				rows: [],
				problems: unlessSeptemberIsTakenBack,
			},
			decided({
				key: SEPTEMBER_KEY,
				word: 'leave',
				effect: 'both entries stay as they are, for good',
				rows: [`skipped ${SEPTEMBER_KEY}`],
				problems: unlessSeptemberStays,
			}),
		],
	},
	{
		name: 'runDeletedAndMadeAgain',
		description: 'a booked run is deleted in the payroll and made again under a new number',
		apply: ({ payroll }) => {
			const { journals } = payroll.run(COMPANY, SEPTEMBER);
			payroll.deleteRun(COMPANY, SEPTEMBER);
			payroll.addRun(COMPANY, { id: 901, year: 2026, periodStart: 9, locked: true, journals });
		},
		effect: 'the booking stays and the new run is not booked beside it; a row for each names both',
		rows: [`blocked ${SEPTEMBER_KEY}`, `blocked ${AGAIN_KEY}`],
		problems: (sandbox) => [...ifBooked(AGAIN_KEY)(sandbox), ...unlessSeptemberStays(sandbox)],
		underSettings: {
			[REVERSED]: {
				effect: 'the old booking is taken back, the new run is booked',
				rows: [`corrected ${SEPTEMBER_KEY}`, `booked ${AGAIN_KEY}`],
				problems: (sandbox) => [...bookDifferences(sandbox), ...unlessSeptemberIsTakenBack(sandbox)],
			},
			[OCTOBER_CLOSED]: {
				effect: 'both stay as they are; a row for each',
				rows: [`blocked ${SEPTEMBER_KEY}`, `blocked ${AGAIN_KEY}`],
				problems: (sandbox) => [...ifBooked(AGAIN_KEY)(sandbox), ...unlessSeptemberStays(sandbox)],
			},
			[`${REVERSED}, ${OCTOBER_CLOSED}`]: {
				effect: 'both stay as they are, the period being closed; a row for each',
				rows: [`closed ${SEPTEMBER_KEY}`, `blocked ${AGAIN_KEY}`],
				problems: (sandbox) => [...ifBooked(AGAIN_KEY)(sandbox), ...unlessSeptemberStays(sandbox)],
			},
		},
		ways: [
			decided({
				key: SEPTEMBER_KEY,
				word: 'reverse',
				effect: 'the old booking is taken back, the new run is booked',
				rows: [`corrected ${SEPTEMBER_KEY}`, `booked ${AGAIN_KEY}`],
				problems: (sandbox) => [...bookDifferences(sandbox), ...unlessSeptemberIsTakenBack(sandbox)],
			}),
			decided({
				key: AGAIN_KEY,
				word: 'leave',
				effect: 'the new run is left for good; the row of the old one stays until that is settled as well',
				rows: [`blocked ${SEPTEMBER_KEY}`, `skipped ${AGAIN_KEY}`],
				problems: (sandbox) => [...ifBooked(AGAIN_KEY)(sandbox), ...unlessSeptemberStays(sandbox)],
			}),
			decided({
				key: AGAIN_KEY,
				word: 'book',
				effect: 'the new run is booked beside the old one, which keeps its row',
				rows: [`blocked ${SEPTEMBER_KEY}`, `booked ${AGAIN_KEY}`],
				problems: (sandbox) => [...bookDifferences(sandbox), ...unlessSeptemberStays(sandbox)],
			}),
		],
	},
	{
		name: 'correctionRunAppears',
		description: 'a correction run of an earlier period appears',
		apply: ({ payroll }) => {
			const [{ lines } = { lines: [] }] = payroll.run(COMPANY, 823).journals;
			const journals = [{ date: '2026-06-30', period: 6, year: 2026, lines: structuredClone(lines) }];
			payroll.addRun(COMPANY, { id: 902, year: 2026, periodStart: 6, locked: true, journals });
		},
		effect: 'it is booked',
		rows: [`booked ${LATER_KEY}`],
		problems: bookDifferences,
		underSettings: {
			[OCTOBER_CLOSED]: {
				effect: 'nothing is written up to that date; a row asks',
				rows: [`closed ${LATER_KEY}`],
				problems: ifBooked(LATER_KEY),
			},
		},
	},
];
