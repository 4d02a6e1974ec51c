import { adviceAbout, awayServices, isAway } from '../../base/words/away';
import { needsPerson } from '../../base/words/headline';
import type { Language } from '../../base/words/language';
import { summarize, withReport, type Reported } from '../../base/words/log';
import { heading, paragraph, type Block, type Report, type Tone } from '../../base/words/report/blocks';
import { pageHtml } from '../../base/words/report/html';
import { CLIENT_STATES, COUNT_NAMES, type ClientLine } from './client';
import { isPayroll, payrollChanges, payrollSummary } from '../payroll/report/section';
import { othersIn, stepLines, toDoIn } from '../../base/words/report/points';
import { isNoNews } from '../../base/words/report/runReport';
import { bulletLines, textOf } from '../../base/words/report/text';
import { triedAtNextStart, Writer } from '../../base/words/report/writer';
import type { Row } from '../../base/words/row';
import { officeWords, type OfficeFacts, type OfficeWords } from './words';

/** What one execution did for an office. */
export interface Office {
	lines: readonly ClientLine[];
	/** The number of clients that it did. */
	done: number;
	rows: readonly Row[];
	preview: boolean;
}

/** A log of it, with the sentence, the mail and the page of the whole office. */
export interface OfficeLog extends Reported {
	subject: string;
	text: string;
	/** The number of clients left for a later execution. */
	later: number;
	attention: number;
}

export function overviewOf(office: Office, language: Language): OfficeLog {
	const words = officeWords[language];
	const whenAway = triedAtNextStart(language);
	const writer = new Writer(language, { whenAway, ofClients: true });
	const facts = factsOf(office);
	const log = withReport(summarize(office.rows, language), language);
	const opening = words.opening(facts);
	const mail = { later: facts.later, attention: facts.attention };
	// For a workflow that is switched off, or whose settings are wrong, the log says everything.
	if (office.lines.length === 0) return { ...log, ...mail, subject: log.headline, text: log.message };
	return {
		...log,
		// As in every log: fixed words, whatever the language of the reader.
		message: officeWords.en.opening(facts),
		headline: opening,
		subject: words.subject(facts),
		text: textOf([
			[opening],
			...(facts.away.length > 0
				? [[adviceAbout(office.rows.filter(isAway), whenAway)]]
				: stepLines(log.toDo).map((step) => bulletLines([step]))),
		]),
		report: pageHtml(reportOf({ ...office, rows: log.rows }, facts, words, writer)),
		...mail,
	};
}

function factsOf({ lines, done, preview, rows }: Office): OfficeFacts {
	const total = (name: 'booked' | 'waiting') =>
		lines.filter(isOfNow).reduce((sum, { counts }) => sum + (counts?.[name] ?? 0), 0);
	const ofClients = new Set(lines.map(({ client }) => client));
	// Faults in the table or the settings wait for a person as well, and belong to no client.
	const waiting = rows.filter(needsPerson);
	const others = waiting.filter((row) => !ofClients.has(String(row.client ?? ''))).length;
	return {
		away: waiting.every(isAway) ? awayServices(waiting) : [],
		clients: lines.filter(({ state }) => state !== 'inactive').length,
		done,
		booked: total('booked'),
		waiting: total('waiting'),
		attention: lines.filter((line) => line.needsPerson).length + others,
		unsure: lines.filter(({ state }) => state === 'unsure').length,
		later: lines.filter(({ state }) => state === 'later').length,
		preview,
	};
}

function isOfNow({ state }: ClientLine): boolean {
	return !['doneBefore', 'inactive', 'later'].includes(state);
}

function reportOf(office: Office, facts: OfficeFacts, words: OfficeWords, writer: Writer): Report {
	const rest = office.rows.filter(
		(row) => !needsPerson(row) && !isPayroll(row) && !isNoNews(row, office.rows),
	);
	const payroll = office.rows.filter(isPayroll);
	const { unsure, attention, away, later, preview } = facts;
	const isWrong = attention > 0 && unsure === 0 && away.length === 0;
	const isCalm = unsure === 0 && later === 0 && away.length === 0 && !preview;
	const tone: Tone = isWrong ? 'wrong' : isCalm ? 'done' : 'announced';
	return writer.report({ tone, title: words.title(facts), about: [paragraph(words.told(facts))] }, [
		clientsOf(office.lines, words, writer),
		toDoIn(office.rows.filter(needsPerson), writer),
		payrollSummary(payroll, writer),
		payrollChanges(payroll, writer),
		othersIn(rest, writer),
	]);
}

const LISTED_AT_MOST = 500;

/** A line for each client, those that need a person first: how it stands, and below its name the counts that are not zero. */
function clientsOf(lines: readonly ClientLine[], words: OfficeWords, writer: Writer): Block[] {
	if (lines.length === 0) return [];
	const of = [...lines].sort((a, b) => placeOf(a) - placeOf(b));
	const columns = [words.client, words.state];
	const cells = (line: ClientLine) => [
		[line.client, { below: countsOf(line, words, writer) }],
		stateOf(line, words),
	];
	return [heading(3, words.clients), writer.table({ columns, of, most: LISTED_AT_MOST, cells })];
}

function placeOf({ needsPerson: isWaiting, state }: ClientLine): number {
	return CLIENT_STATES.indexOf(state) - (isWaiting ? CLIENT_STATES.length : 0);
}

/** "2 geboekt, 1 mislukt · 20-11-2026 05:10": the moment when it was not now. */
function countsOf(line: ClientLine, words: OfficeWords, writer: Writer): string {
	const { counts } = line;
	const [day = '', time = ''] = line.lastRun.split(' ');
	const lastRun = [writer.day(day), time].filter(Boolean).join(' ');
	const told = COUNT_NAMES.flatMap((name) => (counts?.[name] ? [`${counts[name]} ${words[name]}`] : []));
	return [told.join(', '), isOfNow(line) ? '' : lastRun].filter(Boolean).join(' · ');
}

function stateOf(line: ClientLine, words: OfficeWords): string {
	return words.states[line.needsPerson && !isOfNow(line) ? 'attention' : line.state];
}

/** Calls by administration; of a client whose row has none, by its name. */
export function callsByAdministration(lines: readonly ClientLine[]): Map<string, number> {
	const calls = new Map<string, number>();
	for (const { administration, client, calls: made } of lines) {
		const name = administration || client;
		calls.set(name, (calls.get(name) ?? 0) + made);
	}
	return calls;
}
