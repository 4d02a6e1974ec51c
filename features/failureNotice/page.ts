import { DateTime } from 'luxon';
import { distinct, recordIn, recordsIn, type UnknownFields } from '../../base/values/records';
import { brief, isWebAddress, quotable, shortHash, textIn } from '../../base/values/text';
import { today } from '../../base/values/dates';
import { findingsIn } from '../../base/words/say';
import { awayServices, isAway } from '../../base/words/away';
import type { Language } from '../../base/words/language';
import { momentOf, pageWords, type RunOutcome } from '../../base/words/page';
import {
	box,
	heading,
	paragraph,
	small,
	type Block,
	type Phrase,
	type Tone,
} from '../../base/words/report/blocks';
import { pageHtml } from '../../base/words/report/html';
import { companyNameOf, toDoIn } from '../../base/words/report/points';
import { pageText } from '../../base/words/report/text';
import { Writer } from '../../base/words/report/writer';
import { isRow, type Row } from '../../base/words/row';
import { exampleRows, isExample } from './example';
import { nextTry } from './schedule';
import { noticeWords } from './words';

/** The mail about a run that failed. */
export interface Notice {
	subject: string;
	text: string;
	html: string;
	/** Equal for mails that would say the same. */
	notice: string;
}

/** What n8n says of the failed execution. */
interface Failure {
	workflow: string;
	node: string;
	/** Of its execution; '' when there is none. */
	link: string;
	/** A trigger has no execution. */
	isTrigger: boolean;
	when: DateTime;
	/** Empty when the workflow stopped at a step that gives no rows. */
	rows: readonly Row[];
	message: string;
	outcome: RunOutcome | '';
	/** What went well, '' for nothing. */
	done: string;
	schedule: { rule: unknown; zone: string };
}

/** With `oncePerDay`, the same points give the same `notice` on one day; without it, each `execution` has its own. */
export function noticeOf(
	event: UnknownFields,
	language: Language,
	{ execution, oncePerDay }: { execution: string; oncePerDay: boolean },
): Notice {
	const words = noticeWords[language];
	const isSample = isExample(event);
	const failure = isSample ? sampleOf(event, language) : failureIn(event, language);
	const { rows, workflow } = failure;
	const next = nextTry(failure.schedule, language);
	const { whenAway, ifItLasts } = pageWords[language];
	const passes = next !== '';
	const advice = passes ? whenAway.tried(next) : whenAway.notTried;
	const writer = new Writer(language, { whenAway: { advice, passes, ifItLasts } });
	const title = titleOf(failure, writer);
	const report = writer.report(
		{
			tone: toneOf(failure, passes),
			title: isSample ? `${words.example}: ${title}` : title,
			about: [paragraph(doneOf(failure, language)), small(aboutOf(failure, language))],
		},
		[rows.length > 0 ? toDoIn(rows, writer, words.toDo) : stoppedOf(failure, language)],
	);
	const companies = distinct(rows.map(companyNameOf).filter(Boolean)).slice(0, 2);
	const about = companies.length > 0 ? [companies.join(', ')] : [];
	return {
		subject: `${quotable([...(isSample ? [words.example] : []), title, ...about].join(': '))} (${quotable(workflow)})`,
		text: pageText(report),
		html: pageHtml(report, ['log', 'mail']),
		notice: oncePerDay
			? shortHash([today(), workflow, ...subjectsOf(failure, execution, passes)], 64)
			: execution,
	};
}

function subjectsOf({ rows, message }: Failure, execution: string, passes: boolean): unknown[] {
	if (rows.length === 0) return [message];
	// In one outage each execution fails at another call, and is told another time to wait.
	const away = passes ? rows.filter(isAway) : [];
	const others = rows.filter((row) => !away.includes(row));
	return [...awayServices(away).sort(), ...others.map((row) => subjectOf(row, execution))];
}

/** What makes two points the same. Of a standstill only its reason counts, not the orders that joined it. */
function subjectOf(row: Row, execution: string): unknown {
	const { key, action, reason, errorStatus, workOrders, problem = null } = row;
	const areMany = Array.isArray(workOrders);
	const [first, ...others] = findingsIn(row);
	const isStandstill = areMany && others.length > 0;
	return [
		key,
		action,
		// An order that got this status now is news each time; orders that wait with it are not.
		errorStatus && !areMany ? execution : '',
		...(isStandstill ? [first, problem] : [reason]),
	];
}

function failureIn(event: UnknownFields, language: Language): Failure {
	const run = recordIn(event.execution ?? event.trigger);
	const error = recordIn(run.error);
	const metadata = recordIn(recordIn(error.context).metadata);
	const words = noticeWords[language];
	const link = textIn(run.url);
	const message = [error.message, error.description].map(textIn).filter(Boolean).join(' – ');
	const time = typeof error.timestamp === 'number' ? DateTime.fromMillis(error.timestamp) : DateTime.now();
	return {
		workflow: brief(textIn(recordIn(event.workflow).name)) || words.unnamed,
		node: brief(textIn(run.lastNodeExecuted)),
		link: isWebAddress(link) ? link : '',
		isTrigger: event.execution === undefined && event.trigger !== undefined,
		when: time.isValid ? time : DateTime.now(),
		rows: recordsIn(metadata.rows).flatMap(rowIn),
		message: message || words.noMessage,
		outcome: isOutcome(metadata.outcome) ? metadata.outcome : '',
		done: textIn(metadata.done),
		schedule: { rule: metadata.schedule, zone: textIn(metadata.zone) },
	};
}

function sampleOf(event: UnknownFields, language: Language): Failure {
	const { exampleWorkflow } = noticeWords[language];
	const rows = exampleRows(language);
	// n8n gives an address that leads nowhere.
	return { ...failureIn(event, language), workflow: exampleWorkflow, link: '', rows, outcome: 'nothing' };
}

/** Any workflow may have put anything into the data of its error. */
function rowIn(given: UnknownFields): Row[] {
	const [service, resource, key, code, reason] = ['service', 'resource', 'key', 'code', 'reason'].map(
		(name) => textIn(given[name]),
	) as [string, string, string, string, string];
	const row = {
		...given,
		service,
		resource,
		key,
		code,
		reason,
		action: textIn(given.action),
		preview: given.preview === true,
		attention: true,
	};
	return isRow(row) ? [row as Row] : [];
}

function isOutcome(given: unknown): given is RunOutcome {
	return typeof given === 'string' && Object.hasOwn(pageWords.nl.outcomes, given);
}

function isUnsure({ outcome }: Failure): boolean {
	return outcome === 'unsure' || outcome === 'partlyUnsure';
}

function titleOf(failure: Failure, { language, words: ofPage, whenAway }: Writer): string {
	const { rows } = failure;
	const words = noticeWords[language];
	if (rows.length === 0) return words.stopped;
	if (isUnsure(failure)) return words.unsure;
	const away = rows.filter(isAway);
	if (away.length === rows.length)
		return ofPage[whenAway?.passes ? 'away' : 'startAgain'](awayServices(away));
	return ofPage.attention(whenAway?.passes ? rows.length - away.length : rows.length);
}

function toneOf(failure: Failure, passes: boolean): Tone {
	const { rows, done } = failure;
	const isMild = done !== '' || isUnsure(failure) || (passes && rows.length > 0 && rows.every(isAway));
	return isMild ? 'announced' : 'wrong';
}

/** What was done, in one line. */
function doneOf({ done, outcome, rows }: Failure, language: Language): string {
	// An invoice that was found is in the books.
	const isThere = rows.some(({ invoiceNumber }) => textIn(invoiceNumber) !== '');
	if (outcome === '' || (outcome === 'nothing' && isThere)) return '';
	return done === '' || outcome === 'unsure' || outcome === 'partlyUnsure'
		? pageWords[language].outcomes[outcome]
		: done;
}

function aboutOf({ workflow, when, link }: Failure, language: Language): Phrase {
	const about = `${workflow} · ${momentOf(when, language)}`;
	return link === '' ? about : [`${about} · `, { text: noticeWords[language].open, link }];
}

function stoppedOf({ node, message, link, isTrigger }: Failure, language: Language): Block[] {
	const words = noticeWords[language];
	return [
		heading(3, words.toDo),
		box(
			'todo',
			heading(4, isTrigger ? words.triggerFailed : words.stoppedAt(node)),
			paragraph(message),
			paragraph([{ bold: link === '' ? words.adviceWithoutExecution : words.stoppedAdvice }]),
		),
	];
}
