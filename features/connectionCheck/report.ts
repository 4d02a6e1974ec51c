import { capital, textIn, textsIn, withoutEnd } from '../../base/values/text';
import { isCounted, needsPerson, numbered } from '../../base/words/headline';
import { checks, type CheckId } from './sentences/allChecks';
import { inBoth, type Language } from '../../base/words/language';
import { distinct, groupedBy } from '../../base/values/records';
import { summarize, withReport, type Reported } from '../../base/words/log';
import {
	box,
	bullets,
	heading,
	paragraph,
	parts,
	small,
	type Block,
	type Report,
} from '../../base/words/report/blocks';
import { pageHtml } from '../../base/words/report/html';
import { toDoIn } from '../../base/words/report/points';
import { Writer } from '../../base/words/report/writer';
import type { Row } from '../../base/words/row';
import { sentencesIn } from '../../base/words/say';
import { serviceOf } from './feature';
import { connectionWords } from './words';

/** The log of a check of connections; its message is the one sentence that the page begins with. */
export function connectionLog(rows: Row[], language: Language): Reported {
	const log = withReport(summarize(rows, language), language);
	const found = sorted(log.rows, language);
	const report = pageHtml(reportOf(found, new Writer(language)));
	const headline = titleOf(found, language);
	return { ...log, message: [headline, ...countsOf(found, language)].join('; '), headline, report };
}

/** The rows of a check by what they mean for the reader. */
interface Found {
	rows: readonly Row[];
	/** The most serious first. */
	toDo: Row[];
	differs: Row[];
	expected: Row[];
	/** What workflows rest on; of other checks nobody has to know that the account has nothing for them. */
	notSeen: Row[];
	/** The login of their service does not work, which is reported once. */
	unasked: Row[];
}

function sorted(rows: readonly Row[], language: Language): Found {
	const made = rows.filter(isCheck);
	const others = rows.filter((row) => !isCheck(row) && isCounted(row) && needsPerson(row));
	const shut = made.filter((row) => isLogin(row) && row.outcome !== 'asExpected');
	const isUnasked = (row: Row) =>
		row.action === 'failed' && !isLogin(row) && shut.some((login) => isBehind(row, login));
	// A check that was not made says nothing about what the package copes with.
	const differs = ({ outcome, weight }: Row) => outcome === 'otherwise' && weight === 'know';
	const toDo = made.filter((row) => needsPerson(row) && !differs(row) && !isUnasked(row));
	const weigh = (row: Row) =>
		isLogin(row) ? 0 : row.action === 'failed' ? 2 : row.weight === 'stop' ? 1 : 3;
	return {
		rows,
		toDo: [...others, ...toDo.sort((a, b) => weigh(a) - weigh(b))],
		differs: made.filter(differs),
		unasked: made.filter(isUnasked),
		expected: made.filter(({ outcome }) => outcome === 'asExpected'),
		notSeen: made.filter(
			({ outcome, check }) => outcome === 'notSeen' && restsOn(check, language).length > 0,
		),
	};
}

/** Whether a check failed because of this login. */
function isBehind(row: Row, login: Row): boolean {
	return row.service === login.service && row.over === login.over;
}

const LOGINS: ReadonlySet<unknown> = new Set([
	'booksLogin',
	'fieldServiceLogin',
	'payrollLogin',
] satisfies CheckId[]);

function isLogin({ check }: Row): boolean {
	return LOGINS.has(check);
}

function isCheck({ resource }: Row): boolean {
	return resource === 'connection';
}

/** What to do first, or that there is nothing to do. */
function titleOf({ toDo: [first], differs, expected, notSeen }: Found, language: Language): string {
	const { titles, seenOnly, first: before, unread, noLogin } = connectionWords[language];
	if (first) {
		if (first.code === 'checkNotMade') return before((isLogin(first) ? noLogin : unread)(serviceOf(first)));
		const { what, advice } = sentencesIn(first);
		return before(withoutEnd(firstSentence(advice || what), '.'));
	}
	if (expected.length + notSeen.length + differs.length === 0) return titles.nothing;
	const unseen = distinct(notSeen.flatMap(({ check }) => restsOn(check, language)));
	if (differs.length > 0) return unseen.length > 0 ? seenOnly.copes(unseen) : titles.copes;
	return unseen.length > 0 ? seenOnly.expected(unseen) : titles.allExpected;
}

/** What workflows depend on, and this check did not see. */
function restsOn(check: unknown, language: Language): string[] {
	const { restsOn: both } = checks[check as CheckId];
	return both ? [inBoth(both)[language]] : [];
}

function firstSentence(text: string): string {
	const end = text.indexOf('. ');
	return end < 0 ? text : text.slice(0, end);
}

function countsOf({ toDo, differs, expected, notSeen, unasked }: Found, language: Language): string[] {
	const { counts, notSeen: unseen } = connectionWords[language];
	return [
		...numbered(toDo.length, counts.toDo),
		...numbered(differs.length, counts.differs),
		...numbered(expected.length, counts.expected),
		...numbered(notSeen.length, (count) => `${count} ${unseen}`),
		...numbered(unasked.length, counts.unasked),
	];
}

function reportOf(found: Found, writer: Writer): Report {
	const words = connectionWords[writer.language];
	const { toDo, differs, expected, notSeen } = found;
	const isNothing = expected.length + notSeen.length + differs.length === 0;
	const tone = toDo.length > 0 || isNothing ? 'wrong' : 'done';
	// What to do first is on the first card, in whole.
	const title = toDo.length > 0 ? writer.words.attention(toDo.length) : titleOf(found, writer.language);
	const about = [paragraph(countsOf({ ...found, toDo: [] }, writer.language).join(' · '))];
	return writer.report({ tone, title, about }, [
		toDoIn(toDo, writer),
		...toDo.map(wholeList),
		section(words.differs, differs),
		expectedOf(expected, writer),
		section(capital(words.notSeen), notSeen, words.nothingToDo),
		toDo.length === 0 && !isNothing ? [paragraph(words.next)] : [],
		forMakers(found.rows.filter(isCheck), writer),
	]);
}

/** What was recognised in the account, and how much else is as expected: the block for the makers has the names. */
function expectedOf(rows: readonly Row[], { language }: Writer): Block[] {
	const { expected, others } = connectionWords[language];
	if (rows.length === 0) return [];
	// `looked` is there only when not all was looked at.
	const told = rows.filter(({ found, looked }) => textsIn(found).length > 0 || looked !== undefined);
	const rest = [
		...groupedBy(
			rows.filter((row) => !told.includes(row)),
			serviceOf,
		),
	];
	const counts = rest.map(([service, { length }]) => `${service} ${length}`).join(', ');
	return [parts([heading(3, expected)], [bullets(told.map(reasonsOf)), paragraph(counts && others(counts))])];
}

function section(title: string, rows: readonly Row[], after = ''): Block[] {
	return rows.length === 0
		? []
		: [parts([heading(3, title)], [bullets(rows.map(reasonsOf)), paragraph(after)])];
}

function reasonsOf(row: Row): string {
	return `${serviceOf(row)}: ${row.reason}`;
}

/** More than this are shown below the sentence, which has the first few. */
const IN_SENTENCE = 12;
const IN_LINE = 15;
const SHOWN = 300;

/** All that was found, such as the ledger accounts that the books lack. */
function wholeList({ found: given }: Row): Block[] {
	const found = textsIn(given).slice(0, SHOWN);
	if (found.length <= IN_SENTENCE) return [];
	const lines = Array.from({ length: Math.ceil(found.length / IN_LINE) }, (_, line) =>
		found.slice(line * IN_LINE, (line + 1) * IN_LINE).join('; '),
	);
	return [bullets(lines)];
}

/** Names of checks, outcomes and shapes: made of words of ours only. A line for each service and outcome. */
function forMakers(rows: readonly Row[], writer: Writer): Block[] {
	const words = connectionWords[writer.language];
	const alike = groupedBy(rows, (row) => `${serviceOf(row)} ${textIn(row.outcome) || 'notMade'}`);
	const lines = [...alike].map(([title, those]) => {
		const said = those.map(({ check, key, shapes }) =>
			[textIn(check) || key, textsIn(shapes).join('/')].filter(Boolean).join('='),
		);
		return `${title}: ${said.join(', ')}`;
	});
	if (lines.length === 0) return [];
	return [parts([heading(3, words.makers), small(words.paste)], [box('folded', ...lines.map(small))])];
}
