import { formatMoney, parseMoney, sum } from '../values/money';
import { DUTCH } from '../values/dates';
import { distinct, groupedBy } from '../values/records';
import { isCounted, lineOf, plainAction } from './outcome';
import { DEFAULT_LANGUAGE, type Language } from './language';
import { isFailing, settingsFaultsIn, toRow, type Json, type Row } from './row';
import { fieldsSaying, kindOf, sayable, sayEach, what } from './say';

/** The outcome of an execution, as the user reads it. */
export interface Log {
	[field: string]: Json;
	/** The summary of the execution in one line. */
	message: string;
	rows: Row[];
	/** The number of rows that keep the execution from counting as a success. */
	failing: number;
	/** The rows that keep the execution from counting as a success, to notify somebody of them. */
	failingRows: Row[];
	/** The amount that was booked, or would be, on each ledger account: debit is positive. */
	totals: { ledgerAccount: string; name: string; change: string }[];
}

/** Summarizes the rows of a run in one line. A row that arrives along two paths of a workflow counts once. */
export function summarize(given: readonly Row[], language: Language = DEFAULT_LANGUAGE): Log {
	const rows = withOneOfSettings(distinct(given), language).map((row) => inWords(row, language));
	const failing = rows.filter(isFailing);
	return {
		message: [lineOf(rows.filter(isCounted)), noticesIn(rows).join(' ')].filter(Boolean).join('. '),
		rows,
		failing: failing.length,
		failingRows: failing,
		totals: totalsIn(rows),
	};
}

function totalsIn(rows: Row[]): Log['totals'] {
	const booked = rows.filter((row) => ['booked', 'corrected'].includes(plainAction(row)));
	const changes = booked.flatMap(({ totals }) => (Array.isArray(totals) ? totals : [])).filter(isTotal);
	return [...groupedBy(changes, ({ ledgerAccount }) => ledgerAccount)]
		.map(([ledgerAccount, group]) => ({
			ledgerAccount,
			name: group[0]?.name ?? '',
			change: formatMoney(sum(group.flatMap(({ change }) => parseMoney(change) ?? []))),
		}))
		.sort((a, b) => (a.ledgerAccount < b.ledgerAccount ? -1 : 1));
}

function isTotal(value: unknown): value is Log['totals'][number] {
	return ['ledgerAccount', 'name', 'change'].every(
		(field) => typeof (value as Record<string, unknown> | null)?.[field] === 'string',
	);
}

/** Gives a row that a workflow made itself its sentence, from its code and facts. */
function inWords(row: Row, language: Language): Row {
	const finding = row.reason === undefined ? sayable(row) : null;
	return finding ? { ...row, ...fieldsSaying(sayEach([finding], language)) } : row;
}

/**
 * Joins the rows about wrong settings into one with all faults, because the user has one form of settings,
 * whichever steps found faults in it.
 */
function withOneOfSettings(rows: Row[], language: Language): Row[] {
	const about = rows.filter((row) => settingsFaultsIn(row).length > 0);
	const [first] = about;
	if (!first || about.length === 1) return rows;
	const faults = distinct(about.flatMap(settingsFaultsIn));
	const finding = sayable({ code: 'settingsWrong', faults });
	if (!finding) return rows;
	const one: Row = { ...first, faults, ...fieldsSaying(sayEach([finding], language)) };
	return rows.flatMap((row) => (row === first ? [one] : about.includes(row) ? [] : [row]));
}

function noticesIn(rows: Row[]): string[] {
	const found = rows.filter((row) => kindOf(row) === 'notice').flatMap((row) => sayable(row) ?? []);
	return distinct(found.map((finding) => what(finding, 'en')));
}

/**
 * The row about a workflow that does not use Dutch time: n8n drops the time zone in a file when it is
 * imported.
 */
export function rowsAboutClock(timeZone: string, language: Language): Row[] {
	if (timeZone === DUTCH) return [];
	const about = { service: 'n8n', resource: 'settings', key: 'timezone', action: 'skipped' } as const;
	return [toRow({ ...about, findings: [{ code: 'otherTimeZone', timeZone }], preview: false }, language)];
}
