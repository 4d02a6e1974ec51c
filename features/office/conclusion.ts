import type { Finding } from '../../base/words/finding';
import type { Language } from '../../base/words/language';
import { officeWords } from './words';
import {
	callsIn,
	countsAsText,
	monthOn,
	resultText,
	type Client,
	type ClientCounts,
	type ClientState,
	type ClientStatus,
	type Conclusion,
} from './client';
import { needsPerson } from '../../base/words/headline';
import { hasDeed, writtenFor } from '../../base/words/written';
import {
	isFailing,
	settingsFaultsIn,
	toRow,
	type Decision,
	type Row,
	type RowAction,
} from '../../base/words/row';
import { shown } from '../payroll/settings';
import { renamed } from '../../base/words/say';
import { quotable, textIn } from '../../base/values/text';

/** The client of a conclusion, with the last result in the table. */
export type About = Client & ClientStatus & { preview: boolean };

/** The result of a client's rows. `calls` is null when they were not counted. */
export function conclusionOf(
	about: About,
	rows: readonly Row[],
	calls: number | null,
	clock: string,
	language: Language,
): Conclusion {
	const told = rows
		.filter(({ action }) => action !== 'unchanged')
		.map((row) => ({ ...asInTable(row, about, language), client: about.client }));
	const came = countsOf(rows);
	const state = stateOf(rows, came);
	const result = resultText(state, about.preview);
	return {
		office: 'conclusion',
		...clientFields(about),
		state,
		came,
		lastRun: clock,
		result,
		counts: countsAsText(came),
		message: messageIn(told),
		calls,
		callsThisMonth: callsIn(about, clock) + (calls ?? 0),
		callsMonth: monthOn(clock),
		isNews: about.lastRun.slice(0, 10) !== clock.slice(0, 10) || about.result !== result,
		rows: told,
	};
}

/** The result for one finding before anything was read. */
export function conclusionFor(
	finding: Finding,
	action: 'blocked' | 'failed' | 'skipped',
	about: About,
	clock: string,
	language: Language,
): Conclusion {
	const decision = clientDecision(finding, about.client || about.company, action, about.preview);
	const row = toRow({ ...decision, about: { company: about.company } }, language);
	const conclusion = conclusionOf(about, [row], null, clock, language);
	// An earlier execution of the day already ended as failed because of it.
	return action === 'failed' || conclusion.isNews
		? conclusion
		: { ...conclusion, rows: conclusion.rows.map((row) => ({ ...row, attention: false })) };
}

/** Settings that are a column of the table; where it is empty, those of all clients count. */
const IN_COLUMNS = ['clearingAccount', 'closedUntil', 'fromPeriod', 'fromYear'] as const;

/**
 * In an office, decisions are a column of the table, so a sentence about that setting names the column. The shared settings
 * were checked before: a wrong one is a column of this client.
 */
function asInTable(row: Row, { client, company, preview }: About, language: Language): Row {
	const faults = settingsFaultsIn(row);
	if (faults.length > 0) {
		const findings = [{ code: 'clientFaulty', client, company, faults }] as const;
		const about = { service: 'n8n', resource: 'client', key: client, action: 'blocked', preview } as const;
		return toRow({ ...about, findings }, language);
	}
	const names = Object.fromEntries(
		IN_COLUMNS.map((name) => [
			shown[name],
			officeWords[language].inTable({ column: name, setting: shown[name] }),
		]),
	);
	return renamed(row, { ...names, [shown.decisions]: "'decisions'" });
}

/** One finding about a client, or under another key about the office. */
export function clientDecision(finding: Finding, key: string, action: RowAction, preview: boolean): Decision {
	return { service: 'n8n', resource: 'client', key, action, findings: [finding], preview };
}

function clientFields({ row, client, company, administration, preview }: About) {
	return { row, client, company, administration, preview };
}

function countsOf(rows: readonly Row[]): ClientCounts {
	const count = (isCounted: (row: Row) => boolean) => rows.filter(isCounted).length;
	const has = (action: RowAction) => count((row) => row.action === action);
	return {
		// A run of which a part was booked is one of these too, beside what it waits for.
		booked: count((row) => hasDeed(row) && row.preview !== true),
		waiting: count((row) => hasDeed(row) && row.preview === true),
		blocked: has('blocked'),
		closed: has('closed'),
		failed: has('failed'),
	};
}

function stateOf(rows: readonly Row[], { failed, booked, waiting }: ClientCounts): ClientState {
	if (rows.some((row) => writtenFor(row) === 'perhaps')) return 'unsure';
	if (failed > 0) return 'failed';
	if (rows.some((row) => isFailing(row) || needsPerson(row))) return 'attention';
	if (booked > 0) return 'booked';
	return waiting > 0 ? 'preview' : 'unchanged';
}

const LONGEST = 250;

/** What a person must know first. */
function messageIn(rows: readonly Row[]): string {
	const first = rows.find(isFailing);
	return first ? quotable(textIn(first.reason).slice(0, LONGEST)) : '';
}
