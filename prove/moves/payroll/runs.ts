import type { Sandbox } from '../../../sandbox';
import { unless, type Move } from '../move';
import { COMPANY, entriesOf, OCTOBER_CLOSED, SEPTEMBER, SEPTEMBER_KEY, unequal } from './places';

const REVERSED = 'vanishedRuns=reverse';
const AGAIN_KEY = 'NMBRS 12345/2026-09/901';
const LATER_KEY = 'NMBRS 12345/2026-06/902';

const septemberStays = (sandbox: Sandbox) =>
	unless(entriesOf(sandbox, SEPTEMBER_KEY).length === 1, 'the booking of September did not stay');

/** The booking and what takes it back. */
const septemberIsTakenBack = (sandbox: Sandbox) =>
	unless(entriesOf(sandbox, SEPTEMBER_KEY).length === 2, 'the booking of September was not taken back');

const notBooked = (key: string) => (sandbox: Sandbox) =>
	unless(entriesOf(sandbox, key).length === 0, `${key} was booked`);

export const runMoves: Move[] = [
	{
		name: 'runDeleted',
		what: 'a booked run is deleted in the payroll',
		change: ({ payroll }) => payroll.deleteRun(COMPANY, SEPTEMBER),
		then: 'the booking stays; a row names it',
		rows: [`blocked ${SEPTEMBER_KEY}`],
		wrong: (sandbox) => [...unequal(sandbox), ...septemberStays(sandbox)],
		under: {
			[REVERSED]: {
				then: 'the booking is taken back by a second entry',
				rows: [`corrected ${SEPTEMBER_KEY}`],
				wrong: (sandbox) => [...unequal(sandbox), ...septemberIsTakenBack(sandbox)],
			},
			[`${REVERSED}, ${OCTOBER_CLOSED}`]: {
				then: 'the booking stays, the period being closed; a row says so',
				rows: [`closed ${SEPTEMBER_KEY}`],
				wrong: septemberStays,
			},
		},
	},
	{
		name: 'runDeletedAndMadeAgain',
		what: 'a booked run is deleted in the payroll and made again under a new number',
		change: ({ payroll }) => {
			const { journals } = payroll.run(COMPANY, SEPTEMBER);
			payroll.deleteRun(COMPANY, SEPTEMBER);
			payroll.addRun(COMPANY, { id: 901, year: 2026, periodStart: 9, locked: true, journals });
		},
		then: 'the booking stays and the new run is not booked beside it; a row for each names both',
		rows: [`blocked ${SEPTEMBER_KEY}`, `blocked ${AGAIN_KEY}`],
		wrong: (sandbox) => [...notBooked(AGAIN_KEY)(sandbox), ...septemberStays(sandbox)],
		under: {
			[REVERSED]: {
				then: 'the old booking is taken back, the new run is booked',
				rows: [`corrected ${SEPTEMBER_KEY}`, `booked ${AGAIN_KEY}`],
				wrong: (sandbox) => [...unequal(sandbox), ...septemberIsTakenBack(sandbox)],
			},
			[OCTOBER_CLOSED]: {
				then: 'both stay as they are; a row for each',
				rows: [`blocked ${SEPTEMBER_KEY}`, `closed ${AGAIN_KEY}`],
				wrong: (sandbox) => [...notBooked(AGAIN_KEY)(sandbox), ...septemberStays(sandbox)],
			},
			[`${REVERSED}, ${OCTOBER_CLOSED}`]: {
				then: 'both stay as they are, the period being closed; a row for each',
				rows: [`closed ${SEPTEMBER_KEY}`, `closed ${AGAIN_KEY}`],
				wrong: (sandbox) => [...notBooked(AGAIN_KEY)(sandbox), ...septemberStays(sandbox)],
			},
		},
	},
	{
		name: 'correctionRunAppears',
		what: 'a correction run of an earlier period appears',
		change: ({ payroll }) => {
			const [{ lines } = { lines: [] }] = payroll.run(COMPANY, 823).journals;
			const journals = [{ date: '2026-06-30', period: 6, year: 2026, lines: structuredClone(lines) }];
			payroll.addRun(COMPANY, { id: 902, year: 2026, periodStart: 6, locked: true, journals });
		},
		then: 'it is booked',
		rows: [`booked ${LATER_KEY}`],
		wrong: unequal,
		under: {
			[OCTOBER_CLOSED]: {
				then: 'nothing is written up to that date; a row says so',
				rows: [`closed ${LATER_KEY}`],
				wrong: notBooked(LATER_KEY),
			},
		},
	},
];
