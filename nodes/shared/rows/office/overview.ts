import { needsPerson } from '../headline';
import type { Language } from '../language';
import { summarize } from '../log';
import { element, heading, joined, NOTHING, paragraph, table, type Markup, type Tone } from '../page/markup';
import { isPayroll, payrollMarkup } from '../page/payroll';
import { listOf, pointsIn, remarksIn } from '../page/points';
import { Room } from '../page/room';
import { Speech } from '../page/speech';
import { STYLE } from '../page/style';
import { withReport, type Reported } from '../report';
import type { Row } from '../row';
import { officeWords } from '../say';
import type { OfficeFacts, OfficeWords } from '../sentences/office';
import { COUNT_NAMES, type ClientLine } from './line';

/** What one execution did for an office. */
export interface Office {
	lines: readonly ClientLine[];
	/** How many clients it did. */
	done: number;
	rows: readonly Row[];
	preview: boolean;
	/** Calls that read mutations, that an administration may have in a month. */
	limit: number;
}

/** A log of it, with the sentence, the mail and the page of the whole office. */
export interface OfficeLog extends Reported {
	subject: string;
	text: string;
	/** Clients that a later execution does. */
	later: number;
	attention: number;
}

export function overviewOf(office: Office, language: Language): OfficeLog {
	const words = officeWords(language);
	const facts = factsOf(office);
	const log = withReport(summarize([...office.rows], language), language);
	const opening = words.opening(facts);
	const mail = { later: facts.later, attention: facts.attention };
	// Of a workflow that is switched off, or whose settings are wrong, the log says all there is.
	if (office.lines.length === 0) return { ...log, ...mail, subject: log.headline, text: log.message };
	return {
		...log,
		// As of every log: fixed words, whatever language the reader has.
		message: officeWords('en').opening(facts),
		headline: opening,
		subject: words.subject(facts),
		text: [opening, ...log.toDo.map(({ what, todo }) => `• ${what}\n  ${todo}`)].join('\n\n'),
		report: `<style>${STYLE}</style>\n${pageOfOffice({ ...office, rows: log.rows }, facts, words, language).html}`,
		...mail,
	};
}

function factsOf({ lines, done, preview, rows }: Office): OfficeFacts {
	const total = (name: 'booked' | 'waiting') =>
		lines.filter(isOfNow).reduce((sum, { counts }) => sum + (counts?.[name] ?? 0), 0);
	const ofClients = new Set(lines.map(({ client }) => client));
	// What is wrong with the table or the settings waits as well, and is no client's.
	const others = rows.filter((row) => needsPerson(row) && !ofClients.has(String(row.client ?? ''))).length;
	return {
		clients: lines.filter(({ state }) => state !== 'inactive').length,
		done,
		booked: total('booked'),
		waiting: total('waiting'),
		attention: lines.filter((line) => line.needsPerson).length + others,
		later: lines.filter(({ state }) => state === 'later').length,
		preview,
	};
}

function isOfNow({ state }: ClientLine): boolean {
	return !['doneBefore', 'inactive', 'later'].includes(state);
}

function pageOfOffice(office: Office, facts: OfficeFacts, words: OfficeWords, language: Language): Markup {
	const speech = new Speech(language);
	const room = new Room();
	const waiting = office.rows.filter(needsPerson);
	const rest = office.rows.filter((row) => !needsPerson(row) && !isPayroll(row));
	const tone: Tone = facts.attention > 0 ? 'wrong' : facts.later > 0 || facts.preview ? 'announced' : 'done';
	const { sections } = speech.words;
	const parts = [
		element('div', ['banner', tone], heading('h2', words.title(facts)), paragraph(words.opening(facts))),
		clientsMarkup(office.lines, words, speech),
		listOf(pointsIn(waiting), { title: sections.toDo, isToDo: true }, speech, room),
		payrollMarkup(office.rows.filter(isPayroll), speech, room),
		quotaMarkup(office, words, speech),
		listOf(remarksIn(rest), { title: sections.others }, speech, room),
		room.left > 0 ? paragraph(speech.words.leftOut(room.left)) : NOTHING,
	];
	return element('div', ['log'], joined(parts, '\n'));
}

const LISTED_AT_MOST = 500;

/** A line for each client, those that need a person first. */
function clientsMarkup(lines: readonly ClientLine[], words: OfficeWords, speech: Speech): Markup {
	if (lines.length === 0) return NOTHING;
	const sorted = [...lines].sort((a, b) => placeOf(a) - placeOf(b));
	const { shown, more } = speech.firstOf(sorted, LISTED_AT_MOST);
	const columns = [words.client, ...COUNT_NAMES.map((name) => words[name]), words.calls];
	return joined([
		heading('h3', words.clients),
		table({ columns, rows: shown.map((line) => cellsOf(line, words)), more }),
	]);
}

const ORDER: readonly ClientLine['state'][] = [
	...(['failed', 'attention', 'booked', 'preview', 'unchanged', 'doneBefore', 'later', 'inactive'] as const),
];

function placeOf({ needsPerson: isWaiting, state }: ClientLine): number {
	return ORDER.indexOf(state) - (isWaiting ? ORDER.length : 0);
}

/** Only the first column has room for words. */
function cellsOf(line: ClientLine, words: OfficeWords): string[] {
	const { client, counts, calls, state, lastRun } = line;
	const isEarlier = !isOfNow(line);
	const waits = line.needsPerson && isEarlier ? `${words.states.attention}, ` : '';
	return [
		[client, waits + words.states[state], isEarlier ? lastRun : ''].filter(Boolean).join(' · '),
		...COUNT_NAMES.map((name) => (counts ? String(counts[name]) : '')),
		String(calls),
	];
}

/** Calls by administration; a client with a workflow of its own has one that nobody here can name. */
export function callsByAdministration(
	lines: readonly ClientLine[],
	ownWorkflow: string,
): Map<string, number> {
	const calls = new Map<string, number>();
	for (const { administration, client, calls: made } of lines) {
		const name = administration === '' ? `${client} (${ownWorkflow})` : administration;
		calls.set(name, (calls.get(name) ?? 0) + made);
	}
	return calls;
}

function quotaMarkup({ lines, limit }: Office, words: OfficeWords, speech: Speech): Markup {
	const made = [...callsByAdministration(lines, words.ownWorkflow)].filter(([, calls]) => calls > 0);
	if (made.length === 0) return NOTHING;
	made.sort((a, b) => b[1] - a[1]);
	const { shown, more } = speech.firstOf(made, LISTED_AT_MOST);
	return joined([
		heading('h3', words.quota),
		paragraph(words.quotaMeans, 'meta'),
		table({
			columns: [words.administration, words.calls, words.limit],
			rows: shown.map(([name, calls]) => [name, String(calls), String(limit)]),
			more,
		}),
	]);
}
