import { recordsIn } from '../../values/records';
import { brief, oneLine, textIn } from '../../values/text';
import { needsPerson } from '../headline';
import type { Language } from '../language';
import { element, joined, paragraph } from '../page/markup';
import { pageOf } from '../page/page';
import { Room } from '../page/room';
import { Speech } from '../page/speech';
import type { Row } from '../row';
import { signOffWords } from '../say';
import { amountAsGiven } from '../sentences/asGiven';
import type { SignOffWords } from '../sentences/signOff';

/** The mail that asks a reviewer. */
export interface SignOffMail {
	/** No characters that n8n writes otherwise in the subject of such a mail. */
	subject: string;
	/** n8n takes all tags out of the mail itself: this is what stands in it. */
	text: string;
	/** For the page behind its button. */
	html: string;
	/** What is approved: one for each company, separated by commas. */
	fingerprints: string;
	/** How many runs are written of. */
	count: number;
}

/** A page with more of it is not asked about: a browser would be slow, and n8n keeps it with the execution. */
export const PAGE_AT_MOST = 1_000_000;

/** Whether all that is approved by it can stand on one page. */
export function fitsOnPage({ html }: Pick<SignOffMail, 'html'>): boolean {
	return Buffer.byteLength(html) <= PAGE_AT_MOST;
}

/** Which of several mails to one reviewer. */
export interface Part {
	part: number;
	of: number;
}

/** Of the rows of a preview that asks for approval; null when there is nothing to approve. */
export function signOffMail(
	rows: readonly Row[],
	language: Language,
	part: Part = { part: 1, of: 1 },
): SignOffMail | null {
	const asked = rows.filter(isAsked);
	if (asked.length === 0) return null;
	const words = signOffWords(language);
	const speech = new Speech(language);
	const fingerprints = fingerprintsIn(rows);
	const runs = rows.filter((row) => fingerprints.includes(textIn(row.fingerprint)) && !isAsked(row));
	const things = `${runs.length} ${speech.noun('payrollJournal', runs.length)}`;
	const names = new Set(asked.map(nameOf));
	const company = names.size === 1 ? plain([...names][0] ?? '') : '';
	const told: Told = { words, speech, runs, asked, things, left: rows.filter(needsPerson).length };
	return {
		subject: words.subject({ things, company, ...part }),
		text: textOf(told),
		html: `${pageOf({ rows: rows.filter((row) => !isAsked(row)) }, language, new Room(true))}\n${closingMarkup(told).html}`,
		fingerprints: fingerprints.join(', '),
		count: runs.length,
	};
}

/** How many lines of entries these rows would write. */
export function linesIn(rows: readonly Row[]): number {
	return rows.flatMap(({ entries }) => recordsIn(entries)).flatMap((entry) => recordsIn(entry.rows)).length;
}

/** What is to be approved of these rows. */
export function fingerprintsIn(rows: readonly Row[]): string[] {
	return rows.filter(isAsked).map(({ fingerprint }) => textIn(fingerprint));
}

function isAsked({ code, fingerprint }: Row): boolean {
	return code === 'signOffAsked' && textIn(fingerprint) !== '';
}

interface Told {
	words: SignOffWords;
	speech: Speech;
	runs: readonly Row[];
	asked: readonly Row[];
	things: string;
	left: number;
}

function textOf(told: Told): string {
	const { words, asked, things, left } = told;
	return [
		words.opening({ things }),
		...asked.map((row) => companyText(row, told)),
		...(left > 0 ? [words.left(left)] : []),
		words.means,
		words.proves,
	].join('\n\n');
}

function companyText(asked: Row, { runs, words, speech }: Told): string {
	const fingerprint = textIn(asked.fingerprint);
	const lines = runs
		.filter((row) => textIn(row.fingerprint) === fingerprint)
		.flatMap((row) => runLines(row, words, speech));
	return [nameOf(asked), ...lines, words.fingerprint(fingerprint)].join('\n');
}

/** "• Mei 2026, 31 mei 2026: 12.500,00": each entry, by its date and the sum of its debit side. */
function runLines(row: Row, words: SignOffWords, speech: Speech): string[] {
	const name = brief(speech.name(row));
	const note = row.code.includes('TakenBack')
		? words.takenBack
		: row.action === 'corrected'
			? words.correction
			: '';
	return recordsIn(row.entries).map((entry) => {
		const about = [name, speech.day(textIn(entry.date)), note].filter(Boolean).join(', ');
		return `• ${about}: ${amountAsGiven(textIn(entry.amount), speech.tongue)}`;
	});
}

function closingMarkup({ words, asked }: Told) {
	const lines = asked.map((row) =>
		paragraph([nameOf(row), words.fingerprint(textIn(row.fingerprint))].filter(Boolean).join(' · ')),
	);
	return element('div', ['log'], joined([...lines, paragraph(words.means), paragraph(words.proves, 'meta')]));
}

function nameOf({ companyName, company }: Row): string {
	return brief(textIn(companyName) || textIn(company));
}

/** n8n writes the subject as HTML. */
function plain(given: string): string {
	return oneLine(given.replace(/[&<>"']/g, ' '));
}
