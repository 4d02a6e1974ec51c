import { groupedBy } from '../../values/records';
import { isDeed, needsPerson, summaryOf, type Summary } from '../headline';
import type { Language } from '../language';
import { isMasterData, isRow, type Row } from '../row';
import type { Outcome } from '../sentences/page';
import { invoicesMarkup, isInvoice } from './invoices';
import {
	bullets,
	element,
	heading,
	joined,
	NOTHING,
	paragraph,
	text,
	type Markup,
	type Tone,
} from './markup';
import { isSentRecord, masterDataMarkup } from './masterData';
import { isPayroll, payrollMarkup } from './payroll';
import { listOf, pointsIn, remarksIn } from './points';
import { Room } from './room';
import { Speech } from './speech';
import { STYLE } from './style';

/** A log as a piece of a page: for an HTML node, a form or a mail. Nothing in it comes from elsewhere or is run. */
export function pageOf(
	log: Readonly<Record<string, unknown>>,
	language: Language,
	room = new Room(),
): string {
	return `<style>${STYLE}</style>\n${report(rowsIn(log), language, room).html}`;
}

export function rowsIn({ rows }: Readonly<Record<string, unknown>>): Row[] {
	return Array.isArray(rows) ? rows.filter(isLogRow) : [];
}

function isLogRow(row: unknown): row is Row {
	return typeof row === 'object' && row !== null && isRow(row as Record<string, unknown>);
}

/** What a person must do first; then what was done, kind by kind; then the rest, and what stayed as it was. */
function report(rows: readonly Row[], language: Language, room: Room): Markup {
	const speech = new Speech(language);
	const { sections } = speech.words;
	const isUnchanged = ({ action }: Row) => action === 'unchanged';
	const rest = rows.filter((row) => !(needsPerson(row) || isUnchanged(row) || isTold(row)));
	const parts = [
		banner(rows, summaryOf(rows, language), speech),
		listOf(pointsIn(rows.filter(needsPerson)), { title: sections.toDo, isToDo: true }, speech, room),
		payrollMarkup(rows.filter(isPayroll), speech, room),
		invoicesMarkup(rows.filter(isInvoice), speech, room),
		masterDataMarkup(rows.filter(isSentRecord), speech, room),
		listOf(remarksIn(rest), { title: sections.others }, speech, room),
		unchanged(
			rows.filter((row) => isUnchanged(row) && !needsPerson(row)),
			speech,
		),
		room.left > 0 ? paragraph(speech.words.leftOut(room.left)) : NOTHING,
	];
	return element('div', ['log'], joined(parts, '\n'));
}

function isTold(row: Row): boolean {
	return isPayroll(row) || isInvoice(row) || isSentRecord(row);
}

const TONES: Readonly<Record<Outcome, Tone>> = {
	announced: 'announced',
	booked: 'done',
	partly: 'announced',
	updated: 'done',
	nothing: 'idle',
	idle: 'idle',
};

function banner(rows: readonly Row[], { outcome, title, parts }: Summary, speech: Speech): Markup {
	const isWrong = outcome === 'nothing' && rows.some(needsPerson);
	const isUncertain = rows.some((row) => row.preview === true && isDeed(row) && !isMasterData(row.resource));
	return element(
		'div',
		['banner', isWrong ? 'wrong' : TONES[outcome]],
		heading('h2', title),
		parts.length > 2 ? bullets(parts.map(text)) : paragraph(parts.join(' · ')),
		isUncertain ? paragraph(speech.words.unforeseen) : NOTHING,
	);
}

/** "Ongewijzigd: 10 loonjournaalposten, 13 relaties". */
function unchanged(rows: readonly Row[], speech: Speech): Markup {
	if (rows.length === 0) return NOTHING;
	const kinds = groupedBy(rows, ({ resource }) => speech.noun(resource, 2));
	const counts = [...kinds.values()].map((kind) => {
		const count = kind.reduce((sum, row) => sum + (typeof row.count === 'number' ? row.count : 1), 0);
		return `${count} ${speech.noun(kind[0]?.resource ?? '', count)}`;
	});
	return joined([
		heading('h3', speech.words.sections.unchanged),
		paragraph(`${counts.join(', ')} ${speech.words.actions.unchanged}.`),
	]);
}
