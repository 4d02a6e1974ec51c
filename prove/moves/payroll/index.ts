import type { Row } from '../../../nodes/shared/rows';
import type { Sandbox } from '../../../sandbox';
import { unless, type Moves } from '../move';
import { bookMoves } from './books';
import { handMoves } from './hands';
import { journalMoves } from './journals';
import { COMPANY, unequal } from './places';
import { runMoves } from './runs';

const TELLING = new Set(['blocked', 'closed', 'failed']);

/** Runs of which the books differ, and no row says why. */
function untold(sandbox: Sandbox, rows: Row[]): string[] {
	const told = new Set(rows.filter(({ action }) => TELLING.has(action)).map(({ run }) => String(run)));
	const isUntold = (line: string) => !told.has(/^run (\d+),/.exec(line)?.[1] ?? '');
	const clearing = sandbox.books.balance('2999');
	return [
		...unequal(sandbox).filter(isUntold),
		...vanished(sandbox).filter(isUntold),
		...unless(clearing === '0.00', `the clearing account stands at ${clearing}`),
	];
}

/** Runs that stand in the books and no longer in the payroll. */
function vanished({ books, payroll }: Sandbox): string[] {
	const runs = new Set(payroll.company(COMPANY).runs.map(({ id }) => String(id)));
	const booked = books.memorials().flatMap(({ voucher }) => /^NMBRS .*\/(\d+)$/.exec(voucher)?.[1] ?? []);
	const gone = [...new Set(booked)].filter((run) => !runs.has(run));
	return gone.map((run) => `run ${run}, gone, is booked`);
}

export const payrollMoves: Moves = {
	moves: [...journalMoves, ...runMoves, ...handMoves, ...bookMoves],
	settings: {
		'handEdits=report': { handEdits: 'report' },
		'vanishedRuns=reverse': { vanishedRuns: 'reverse' },
		'closedUntil=2026-10-31': { closedUntil: '2026-10-31' },
		'vanishedRuns=reverse, closedUntil=2026-10-31': { vanishedRuns: 'reverse', closedUntil: '2026-10-31' },
		'correction=reverse': { correction: 'reverse' },
	},
	untold,
};
