import type { Row } from '../../../../base/words/row';
import { parseRulings } from '../../../../features/payroll/identify/rulingText';
import type { Sandbox } from '../../../../sandbox';
import { problemUnless, type MoveSet } from '../move';
import { bookMoves } from './books';
import { chartMoves } from './chart';
import { closedMonthMoves } from './closedMonths';
import { fileMoves } from './files';
import { otherHandMoves } from './otherHands';
import { manualEditMoves } from './manualEdits';
import { journalMoves } from './journals';
import { COMPANY, bookDifferences } from './fixtures';
import { runMoves } from './runs';

/** The row that counts the runs before the start. */
const BEFORE_START = `skipped NMBRS ${COMPANY}`;
/** This row comes on Mondays. */
const END_OF_NMBRS = 'skipped Nmbrs';
/** Actions of rows that say why something was not done. */
const REPORTING_ACTIONS = new Set(['blocked', 'closed', 'failed']);

/** Runs that differ from the payroll in the books without a row that says why. */
function unreported(sandbox: Sandbox, rows: Row[]): string[] {
	const reporting = rows.filter(({ action }) => REPORTING_ACTIONS.has(action));
	const decisions = reporting.flatMap((row) => (row.decisions ?? []) as string[]);
	// A row about several months names their runs in what it offers.
	const offered = decisions
		.flatMap((text) => parseRulings(text).rulings)
		.map(({ about }) => about.split('/').at(-1) ?? '');
	const reported = new Set([...reporting.map(({ run }) => String(run)), ...offered]);
	const isUnreported = (line: string) => !reported.has(/^run (\d+),/.exec(line)?.[1] ?? '');
	const clearing = sandbox.books.balance('2999');
	return [
		...bookDifferences(sandbox).filter(isUnreported),
		...vanishedRuns(sandbox).filter(isUnreported),
		...problemUnless(clearing === '0.00', `the clearing account stands at ${clearing}`),
	];
}

/** Runs that are in the books and no longer in the payroll. */
function vanishedRuns({ books, payroll }: Sandbox): string[] {
	const runs = new Set(payroll.company(COMPANY).runs.map(({ id }) => String(id)));
	const booked = books
		.memorials()
		.flatMap(({ voucher }) => /^NMBRS 12345\/.*\/(\d+)(?:@.*)?$/.exec(voucher)?.[1] ?? []);
	const gone = [...new Set(booked)].filter((run) => !runs.has(run));
	return gone.map((run) => `run ${run}, gone, is booked`);
}

export const payrollMoves: MoveSet = {
	moves: [
		...journalMoves,
		...runMoves,
		...manualEditMoves,
		...otherHandMoves,
		...bookMoves,
		...closedMonthMoves,
		...chartMoves,
		...fileMoves,
	],
	settings: {
		'handEdits=restore': { handEdits: 'restore' },
		'vanishedRuns=reverse': { vanishedRuns: 'reverse' },
		'closedUntil=2026-10-31': { closedUntil: '2026-10-31' },
		'vanishedRuns=reverse, closedUntil=2026-10-31': { vanishedRuns: 'reverse', closedUntil: '2026-10-31' },
		'correction=reverse': { correction: 'reverse' },
		'closedPeriods=nextOpenPeriod': { closedPeriods: 'nextOpenPeriod' },
		'closedPeriods=nextOpenPeriod, closedUntil=2026-10-31': {
			closedPeriods: 'nextOpenPeriod',
			closedUntil: '2026-10-31',
		},
	},
	everyTime: [BEFORE_START, END_OF_NMBRS],
	unreported,
};
