import type { Finding, FindingCode } from '../../base/words/finding';
import type { ClosedRemedy } from './messages/runWords';
import type { Json } from '../../base/words/row';
import { isWithin, type BookDate } from '../../base/values/dates';
import { distinct } from '../../base/values/records';
import { Amounts, negated, type PlacedAmount } from './amounts';
import type { BookedEntries } from './bookedEntries';
import type { Chart } from './chart';
import { closedFacts } from './closedRun';
import { debitTotal, rowDetails, withTexts, type RunView, type Verdict } from './runView';
import { imbalanceOf, type MemorialRow } from './memorial';
import type { MovedAccountFacts } from './messages/months';
import type { BookingSettings } from './settings';

/**
 * The entries that correct the books for one date: the difference, or a reversal of what is booked and the whole journal.
 * A first booking has one row for each line of the journal, in its order.
 */
export function entriesFor(
	view: RunView,
	date: BookDate,
	correction: BookingSettings['correction'],
): MemorialRow[][] {
	const wanted = wantedOn(view, date).map(toRow);
	const standing = view.booked.onDate(date).map(toRow);
	if (standing.length === 0) return [wanted];
	if (correction === 'difference') return [withTexts(view.difference.onDate(date).map(toRow), wanted)];
	return wanted.length > 0 ? [standing.map(negated), wanted] : [standing.map(negated)];
}

function wantedOn({ expected }: RunView, date: BookDate): PlacedAmount[] {
	return expected.filter((line) => line.date === date && !line.amount.eq(0));
}

function toRow({ ledgerAccount, costCentreId, amount, text }: PlacedAmount): MemorialRow {
	return { ledgerAccount, costCentreId, amount, ...(text && { text }) };
}

/** One row for each account and cost centre when the books do not accept as many: its fingerprint is of what is sent. */
export function fitting(rows: MemorialRow[], mostRows = Infinity): MemorialRow[] {
	if (rows.length <= mostRows) return rows;
	const merged = Amounts.of(rows.map((row) => ({ ...row, date: '' })));
	return withTexts(merged.list().map(toRow), rows);
}

/** Why nothing can be written for a date, whatever the settings; null when it can. */
export function objectionTo(
	date: BookDate,
	rows: readonly MemorialRow[],
	{ view, views, chart, booked, header }: DateContext,
): DateObjection | null {
	const imbalance = imbalanceOf(view.difference.onDate(date));
	if (imbalance) return { code: 'journalUnbalanced', date, ...imbalance };
	const unknown = [...rows.map(({ ledgerAccount }) => ledgerAccount), header].filter(
		(code) => !chart.hasLedgerAccount(code),
	);
	const lost = zerosLost(view, views, chart);
	const isSure = unknown.length === 0 && lost.length === 0;
	if (!isSure || view.unknownCentresOn.has(date)) return codesMissing(view, header, chart, lost);
	const { from: readFrom, to: readTo } = booked.window;
	return isWithin(date, booked.window) ? null : { code: 'dateOutsideReading', date, readFrom, readTo };
}

interface DateContext {
	view: RunView;
	/** All of the company. */
	views: readonly RunView[];
	chart: Chart;
	booked: BookedEntries;
	header: string;
}

/** All codes of a run that e-Boekhouden lacks, in one finding. */
function codesMissing(view: RunView, header: string, chart: Chart, lost: string[]): DateObjection {
	const accounts = [...view.expected, ...view.difference.list()].map(({ ledgerAccount }) => ledgerAccount);
	const missing = distinct([...accounts, header].filter((code) => !chart.hasLedgerAccount(code)));
	const lines = (view.journal?.entries ?? []).flatMap((entry) => entry.lines);
	const nameless = distinct(
		lines.filter((line) => line.ledgerAccount === '').map((line) => line.description),
	);
	const centres = lines.map(({ costCentre }) => costCentre);
	const moved = movedAccount(view, chart);
	return {
		code: 'codesMissing',
		ledgerAccounts: missing.filter((code) => code !== ''),
		costCentres: distinct(centres.filter((code) => code !== '' && chart.costCentreId(code) === null)),
		linesWithoutAccount: !missing.includes('') ? [] : nameless.length > 0 ? nameless : [''],
		...(lost.length > 0 && { zerosLost: lost }),
		...(moved && { moved }),
	};
}

/** An account of the payroll that the books do not have any more, and under which code they have its amount. */
export function movedAccount(
	{ expected, booked, difference }: RunView,
	chart: Chart,
): MovedAccountFacts | null {
	const has = (placed: readonly { ledgerAccount: string }[], code: string) =>
		placed.some(({ ledgerAccount }) => ledgerAccount === code);
	const sums = difference.undated().list();
	for (const one of sums) {
		const other = sums.find(({ amount }) => amount.eq(one.amount.neg()));
		if (!other) continue;
		const [payroll, books] = [one.ledgerAccount, other.ledgerAccount];
		const isGone = has(expected, payroll) && !chart.hasLedgerAccount(payroll);
		if (isGone && has(booked.list(), books) && !has(expected, books)) return { payroll, books };
	}
	return null;
}

/**
 * The accounts in the books for accounts of a file that only lack their leading zeros. When runs of the file have lost
 * zeros, an account that exists may be another one that lost them, unless the run has leading zeros elsewhere.
 */
function zerosLost(view: RunView, views: readonly RunView[], chart: Chart): string[] {
	if (!view.payroll.partial) return [];
	const accounts = accountsOf(view);
	const missing = missingZeros(view, chart);
	if (missing.length > 0) return missing;
	const isOfOthers = views.some((other) => missingZeros(other, chart).length > 0);
	const hasZeros = accounts.some((code) => code.startsWith('0'));
	return isOfOthers && !hasZeros ? accounts.flatMap((code) => chart.withZeros(code)) : [];
}

function missingZeros(view: RunView, chart: Chart): string[] {
	const missing = accountsOf(view).filter((code) => !chart.hasLedgerAccount(code));
	return missing.flatMap((code) => chart.withZeros(code));
}

function accountsOf({ expected }: RunView): string[] {
	return distinct(expected.map(({ ledgerAccount }) => ledgerAccount));
}

/** Why nothing was written for a date, and what that makes of its run; the first ones are the most serious. */
const ACTION_FOR = {
	notBooked: 'failed',
	perhapsBooked: 'failed',
	unbalanced: 'blocked',
	codesMissing: 'blocked',
	outsideReading: 'blocked',
	tooLong: 'blocked',
	bookedElsewhere: 'blocked',
	notApproved: 'blocked',
	closedBySetting: 'closed',
	closedInBooks: 'closed',
	waitsForClosedDate: 'closed',
} as const;
type Why = keyof typeof ACTION_FOR;

const WHY = {
	journalUnbalanced: 'unbalanced',
	codesMissing: 'codesMissing',
	dateOutsideReading: 'outsideReading',
	entryTooLong: 'tooLong',
} as const satisfies Partial<Record<FindingCode, Why>>;

/** Why nothing can be written for one date of a run. */
export type DateObjection = Extract<Finding, { code: keyof typeof WHY }>;

export function whyOf({ code }: DateObjection): Why {
	return WHY[code];
}

interface Left {
	why: Why;
	findings: readonly Finding[];
}

/** Dates of a run for which nothing was written, and why. */
export class UnwrittenDates {
	private readonly dates = new Map<BookDate, Left>();

	constructor(
		private readonly view: RunView,
		private readonly closedUntil: BookDate | '',
		private readonly chart: Chart,
	) {}

	has(date: BookDate): boolean {
		return this.dates.has(date);
	}

	add(date: BookDate, why: Why, findings: readonly Finding[]): void {
		this.dates.set(date, { why, findings });
	}

	/** It was booked after all, on another date. */
	settle(date: BookDate): void {
		this.dates.delete(date);
	}

	/** The most serious first; null when nothing is left. */
	verdict(remedy: ClosedRemedy): Verdict | null {
		const [failed, blocked] = [this.of('failed'), this.of('blocked')];
		const [first, ...more] = distinct([...failed, ...blocked, ...this.closedFindings(remedy)]);
		if (!first) return null;
		const action = failed.length > 0 ? 'failed' : blocked.length > 0 ? 'blocked' : 'closed';
		const left = [...this.dates]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([date, one]) => this.details(date, one));
		return { action, findings: [first, ...more], left, attention: true };
	}

	private closedFindings(remedy: ClosedRemedy): Finding[] {
		const bySetting = this.datesOf('closedBySetting');
		const inBooks = this.datesOf('closedInBooks');
		const { closedUntil } = this;
		const facts = (dates: BookDate[]) => ({
			...closedFacts(
				dates.flatMap((date) => this.view.difference.onDate(date)),
				this.chart,
			),
			...remedy,
		});
		const problem = this.findingsFor('closedInBooks').slice(0, 1);
		return [
			...(bySetting.length > 0
				? [{ code: 'closedBySetting', closedUntil, ...facts(bySetting) } as const]
				: []),
			...(inBooks.length > 0 ? [{ code: 'closedInBooks', ...facts(inBooks) } as const, ...problem] : []),
			...this.findingsFor('waitsForClosedDate'),
		];
	}

	private details(date: BookDate, { why }: Left): Json {
		const rows = this.view.difference.onDate(date);
		return { date, why, amount: debitTotal(rows), rows: rows.map((row) => rowDetails(row, this.chart)) };
	}

	private of(action: 'failed' | 'blocked'): Finding[] {
		const left = [...this.dates.values()].filter(({ why }) => ACTION_FOR[why] === action);
		return left.flatMap(({ findings }) => findings);
	}

	private findingsFor(wanted: Why): Finding[] {
		return [...this.dates.values()].flatMap(({ why, findings }) => (why === wanted ? findings : []));
	}

	private datesOf(why: Why): BookDate[] {
		return [...this.dates].filter(([, left]) => left.why === why).map(([date]) => date);
	}
}
