import type { BookDate } from '../../../../base/values/dates';
import { journalItem, payrollItem, type JournalItem } from '../../../support/payrolls';
import type { YearSettings } from './settings';
import { add, balanceOf, centreOf, codeOf, sumsOf, type Amount, type Sums } from './sums';

/** One payroll run, as the payroll has it now. */
export interface Run {
	id: string;
	month: number;
	entries: { date: BookDate; lines: Amount[] }[];
	/** Which wages these are: the same when a run is made again, or moves to another company number. */
	wages: number;
	isEmpty: boolean;
	isUnread: boolean;
	isLocked: boolean;
}

/** Runs by their number, for each company. */
export type Source = Map<string, Map<string, Run>>;

export function copyOfRun(run: Run): Run {
	const entries = run.entries.map(({ date, lines }) => ({ date, lines: lines.map((line) => ({ ...line })) }));
	return { ...run, entries };
}

export function copyOfSource(source: Source): Source {
	return new Map(
		[...source].map(([company, runs]) => [
			company,
			new Map([...runs].map(([id, run]) => [id, copyOfRun(run)])),
		]),
	);
}

export function totalOf(run: Run): Sums {
	return run.isEmpty ? new Map() : sumsOf(run.entries.flatMap(({ lines }) => lines));
}

/** The largest difference that is rounding. */
const ROUNDING = 5;

/** What is due, per date on which something is. */
export function dueOf(run: Run, { roundingAccount }: YearSettings): Map<BookDate, Sums> {
	const due = new Map<BookDate, Sums>();
	if (run.isEmpty) return due;
	for (const { date, lines } of run.entries) {
		const off = balanceOf(lines);
		const isRounded = roundingAccount !== '' && Math.abs(off) <= ROUNDING;
		const rounding = isRounded ? [{ account: roundingAccount, cents: -off }] : [];
		due.set(date, add([due.get(date) ?? new Map(), sumsOf([...lines, ...rounding])]));
	}
	return new Map([...due].filter(([, sums]) => sums.size > 0));
}

/** As the workflow of the payroll gives it: one item per company that it is set for. */
export function itemsOf(source: Source, settings: YearSettings): unknown[] {
	const read = [...source].filter(([company]) => settings.companies?.includes(company) ?? true);
	return read.map(([company, runs]) => ({
		...payrollItem([...runs.values()].map((run) => toJournal(run, settings))),
		company,
		companyName: `Company ${company}`,
		complete: runs.size > 0 && !settings.isListCut,
		scope: { fromYear: 2026, fromPeriod: settings.start },
		...(settings.visible && { visibleCompanies: [...source.keys()] }),
	}));
}

function toJournal(run: Run, settings: YearSettings): JournalItem {
	const state = stateOf(run, settings);
	const entries = run.entries.map(({ date, lines }) => ({
		date,
		period: run.month,
		lines: lines.map((line) => toLine(line, settings.remap)),
	}));
	return journalItem(run.id, state === 'ready' ? entries : [], { state });
}

function stateOf(run: Run, { start, onlyLocked }: YearSettings): JournalItem['state'] {
	if (run.month < start) return 'outOfScope';
	if (run.isUnread) return 'unread';
	if (onlyLocked && !run.isLocked) return 'notLocked';
	return run.isEmpty ? 'empty' : 'ready';
}

function toLine({ account, cents }: Amount, remap: boolean) {
	const ledgerAccount = remap && codeOf(account) === '4000' ? '4010' : codeOf(account);
	const text = (Math.abs(cents) / 100).toFixed(2);
	const [debit, credit] = cents < 0 ? [text, '0.00'] : ['0.00', text];
	return {
		ledgerAccount,
		description: `Account ${ledgerAccount}`,
		debit,
		credit,
		costCentre: centreOf(account),
	};
}
