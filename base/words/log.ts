import { formatMoney, parseMoney, sum } from '../values/money';
import { currentMinute, DUTCH } from '../values/dates';
import { distinct, groupedBy } from '../values/records';
import { brief, textIn } from '../values/text';
import { countsIn, headlineOf, isCounted, isNotice, kindsIn, summaryOf, withAction } from './headline';
import { isDeed, plainAction, writtenFor } from './written';
import { DEFAULT_LANGUAGE, type Language } from './language';
import { formOf, type FormOfLog } from './report/form';
import { stepsIn, type Step } from './report/points';
import { pageOf } from './report/runReport';
import { nounOf } from './nouns';
import { isFailing, isMasterData, settingsFaultsIn, toRow, type Json, type Row } from './row';
import { fieldsSaying, findingIn, sayEach, what } from './say';
import type { RunOutcome } from './page';

/** What the user reads at the end of a run. */
export interface Log {
	[field: string]: Json;
	/** The summary in one line. */
	message: string;
	/** The rows that keep the run from counting as a success, one line each. */
	problems: string;
	rows: Row[];
	/** The number of those rows. */
	failing: number;
	/** The same rows complete, to notify somebody of them. */
	failingRows: Row[];
	/** What was booked, or would be, on each ledger account: debit positive. */
	totals: { ledgerAccount: string; name: string; change: string }[];
}

/** Summarizes the rows of a run in one line. A row that arrives along two paths of a workflow counts once. */
export function summarize(given: readonly Row[], language: Language = DEFAULT_LANGUAGE): Log {
	const rows = withOneOfSettings(distinct(given), language).map((row) => inWords(row, language));
	const failing = rows.filter(isFailing);
	return {
		message: [messageOf(rows.filter(isCounted)), ...noticesIn(rows)].join('. '),
		problems: failing.map(({ key, action, reason }) => `${brief(key)} ${action}: ${reason}`).join('\n'),
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

/** A row that a workflow made itself has a code and facts, and gets its sentence here. */
function inWords(row: Row, language: Language): Row {
	const finding = row.reason === undefined ? findingIn(row) : null;
	return finding ? { ...row, ...fieldsSaying(sayEach([finding], language)) } : row;
}

/** To the user the settings are one thing, whichever steps found faults in them: one row has all faults. */
function withOneOfSettings(rows: Row[], language: Language): Row[] {
	const about = rows.filter((row) => settingsFaultsIn(row).length > 0);
	const [first] = about;
	if (!first || about.length === 1) return rows;
	const faults = distinct(about.flatMap(settingsFaultsIn));
	const said = fieldsSaying(sayEach([{ code: 'settingsWrong', faults }], language));
	const one: Row = { ...first, faults, ...said };
	return rows.flatMap((row) => (row === first ? [one] : about.includes(row) ? [] : [row]));
}

function noticesIn(rows: Row[]): string[] {
	const found = rows.filter(isNotice).flatMap((row) => findingIn(row) ?? []);
	return distinct(found.map((finding) => what(finding, 'en')));
}

function messageOf(rows: Row[]): string {
	const isPreview = summaryOf(rows, DEFAULT_LANGUAGE).outcome === 'announced';
	const announced = isPreview ? [] : rows.filter((row) => row.preview === true && isDeed(row));
	const told = kindsIn(rows.filter((row) => !announced.includes(row))).map(doneIn);
	const done = told.filter(Boolean).join(' ');
	const nothing = rows.every((row) => writtenFor(row) === 'not') ? 'nothing to synchronize' : 'not complete';
	const previewed = announced.length > 0 ? [`${announced.length} previewed`] : [];
	const parts = [(done || nothing) + unchangedIn(rows), ...notDoneIn(rows), ...previewed];
	return (isPreview ? 'preview: ' : '') + parts.join(', ');
}

/** "4 relations synchronized", "11 payroll journals booked, 1 corrected"; '' when nothing was done. Always plural, as in the manual. */
function doneIn(group: readonly [Row, ...Row[]]): string {
	const [{ service, resource }] = group;
	const sent = service === 'e-Boekhouden' ? 'exported' : 'synchronized';
	const name = nounOf.en(resource)[1];
	// A record is sent, whether it is new or not.
	const count = group.filter(isDeed).length;
	if (isMasterData(resource)) return count === 0 ? '' : `${count} ${name} ${sent}`;
	return countsIn(group)
		.map(([action, count], index) => [count, ...(index === 0 ? [name] : []), action].join(' '))
		.join(', ');
}

/** What is counted instead of listed: one row with a count for each kind. */
function unchangedIn(rows: Row[]): string {
	const counted = rows.filter(
		({ action, count }) => action === 'unchanged' && typeof count === 'number' && count > 0,
	);
	const parts = counted.map(({ count, resource }) => `${String(count)} ${nounOf.en(resource)[1]}`);
	return parts.length > 0 ? ` (unchanged: ${parts.join(', ')})` : '';
}

function notDoneIn(rows: Row[]): string[] {
	const attention = rows.filter((row) => row.action === 'blocked' && !isFailing(row)).length;
	const counts: [number, string][] = [
		[withAction(rows, 'closed'), 'in a closed period'],
		[withAction(rows, 'skipped'), 'skipped'],
		[withAction(rows, 'blocked') - attention, 'blocked'],
		[withAction(rows, 'failed'), 'failed'],
		[rows.filter((row) => writtenFor(row) === 'perhaps').length, 'perhaps written'],
		[attention, attention === 1 ? 'needs attention' : 'need attention'],
	];
	return counts.filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`);
}

/** A log with its texts for readers. */
export interface Reported extends Log, FormOfLog {
	/** Of its texts. */
	language: Language;
	/** When, in the Netherlands: `2026-11-22 05:10`. */
	madeAt: string;
	/** The same as the message, in the reader's language. */
	headline: string;
	/** Only what was done, '' for nothing. */
	done: string;
	/** In one word, to route on. */
	outcome: RunOutcome;
	/** Everything as a piece of a page. */
	report: string;
	/** What a person must do first, for the top of a mail. */
	toDo: Step[];
	/** The plans of a preview, one for each company, for *Only This Plan*; '' for none. */
	plan: string;
}

export function withReport(log: Log, language: Language): Reported {
	const madeAt = currentMinute();
	return {
		...log,
		...formOf(log.rows, language),
		language,
		madeAt,
		headline: headlineOf(log.rows, language),
		outcome: summaryOf(log.rows, language).outcome,
		done: summaryOf(log.rows, language).deeds.join('; '),
		report: pageOf({ ...log, madeAt }, language),
		toDo: stepsIn(log.rows, language),
		plan: distinct(log.rows.flatMap(({ plan }) => textIn(plan) || [])).join(', '),
	};
}

/** A remark about the time zone of a workflow: n8n drops that of a file when it is imported. */
export function rowsAboutClock(timeZone: string, language: Language): Row[] {
	if (timeZone === DUTCH) return [];
	const about = { service: 'n8n', resource: 'settings', key: 'timezone', action: 'skipped' } as const;
	return [toRow({ ...about, findings: [{ code: 'otherTimeZone', timeZone }], preview: false }, language)];
}
