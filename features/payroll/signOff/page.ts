import { formatMoney, parseMoney, sum, ZERO } from '../../../base/values/money';
import { recordsIn } from '../../../base/values/records';
import { brief, oneLine, textIn } from '../../../base/values/text';
import { isCounted, needsPerson, numbered } from '../../../base/words/headline';
import { isDeed } from '../../../base/words/written';
import type { Language } from '../../../base/words/language';
import { box, paragraph, small, type Block } from '../../../base/words/report/blocks';
import { htmlOf } from '../../../base/words/report/html';
import { askingPageOf, unchangedIn } from '../../../base/words/report/runReport';
import { textOf } from '../../../base/words/report/text';
import { Writer } from '../../../base/words/report/writer';
import type { Row } from '../../../base/words/row';
import { effectOf } from '../section';
import { payrollWords } from '../words';
import { signOffWords } from './words';

/** The mail to a reviewer. */
export interface SignOffMail {
	/** Without characters that n8n changes in the subject of such a mail. */
	subject: string;
	/** The plain text of the mail, because n8n removes all tags from it. */
	text: string;
	/** The page behind its button. */
	html: string;
	/** The fingerprints to approve, one for each company, separated by commas. */
	fingerprints: string;
	/** The number of runs to approve. */
	count: number;
}

/** A larger page is not sent: it would slow down a browser, and n8n stores it with the execution. */
export const PAGE_AT_MOST = 1_000_000;

/** Whether everything to approve fits on one page. */
export function fitsOnPage({ html }: Pick<SignOffMail, 'html'>): boolean {
	return Buffer.byteLength(html) <= PAGE_AT_MOST;
}

/** The place of a mail among several mails to one reviewer. */
export interface SignOffPart {
	part: number;
	of: number;
}

/** The mail for the rows of a preview; null when there is nothing to approve. */
export function signOffMail(
	rows: readonly Row[],
	language: Language,
	part: SignOffPart = { part: 1, of: 1 },
): SignOffMail | null {
	const requests = rows.filter(isRequest);
	if (requests.length === 0) return null;
	const words = signOffWords[language];
	const writer = new Writer(language, { isWhole: true, asks: true });
	const fingerprints = fingerprintsIn(rows);
	const runs = rows.filter((row) => fingerprints.includes(textIn(row.fingerprint)) && !isRequest(row));
	const things = `${runs.length} ${writer.noun('payrollJournal', runs.length)}`;
	const names = new Set(requests.map(nameOf));
	const company = names.size === 1 ? plain([...names][0] ?? '') : '';
	const isBookedInPart = (row: Row) => runs.includes(row) && recordsIn(row.left).length > 0;
	const partly = rows.filter(isBookedInPart).length;
	const left = rows.filter((row) => needsPerson(row) && !isBookedInPart(row)).length;
	const shown = rows.filter((row) => !isRequest(row));
	const total = totalOf(runs, writer);
	return {
		subject: words.subject({ things, company, ...part }),
		text: textOf([
			[words.opening({ things, company, total })],
			...requests.map((row) => companyOf(row, runs, writer).slice(company === '' ? 0 : 1)),
			...[...numbered(partly, words.partly), ...numbered(left, words.left)].map((line) => [line]),
		]),
		html: `${askingPageOf(shown.filter(isShownFirst), writer)}\n${htmlOf([closing(requests, shown, words.means(total), writer)])}`,
		fingerprints: fingerprints.join(', '),
		count: runs.length,
	};
}

/** The number of entry lines that these rows would write. */
export function linesIn(rows: readonly Row[]): number {
	return rows.flatMap(({ entries }) => recordsIn(entries)).flatMap((entry) => recordsIn(entry.rows)).length;
}

/** The fingerprints to approve in these rows. */
export function fingerprintsIn(rows: readonly Row[]): string[] {
	return rows.filter(isRequest).map(({ fingerprint }) => textIn(fingerprint));
}

function isRequest({ code, fingerprint }: Row): boolean {
	return code === 'signOffAsked' && textIn(fingerprint) !== '';
}

function companyOf(request: Row, runs: readonly Row[], writer: Writer): string[] {
	const fingerprint = textIn(request.fingerprint);
	const lines = runs
		.filter((row) => textIn(row.fingerprint) === fingerprint)
		.flatMap((row) => entriesOf(row, writer));
	// Without bullets: n8n centres the text of such a mail.
	return [nameOf(request), ...lines];
}

/** Each entry with its date, its effect and its debit total: "Mei 2026, 31 mei 2026: 12.500,00". */
function entriesOf(row: Row, writer: Writer): string[] {
	const name = brief(writer.name(row));
	return recordsIn(row.entries).map((entry) => {
		const effect = effectOf(entry, payrollWords[writer.language]);
		const about = [name, writer.day(entry.date), effect].filter(Boolean).join(', ');
		return `${about}: ${writer.amount(entry.amount)}`;
	});
}

/** Of all entries; '' when that is not known. */
function totalOf(runs: readonly Row[], writer: Writer): string {
	const amounts = runs
		.flatMap(({ entries }) => recordsIn(entries))
		.map(({ amount }) => parseMoney(textIn(amount)));
	if (amounts.length === 0 || amounts.includes(null)) return '';
	return writer.amount(formatMoney(sum(amounts.map((amount) => amount ?? ZERO))));
}

/** What is to be approved, or needs a person. */
function isShownFirst(row: Row): boolean {
	return isDeed(row) || needsPerson(row) || textIn(row.fingerprint) !== '';
}

/** Above the answer: what it means, and in small what is not booked. Runs that nobody asks to book are in the log. */
function closing(asked: readonly Row[], shown: readonly Row[], means: string, writer: Writer): Block {
	const words = signOffWords[writer.language];
	const others = shown.filter((row) => !isShownFirst(row) && isCounted(row));
	const said = others.map((row) => (row.action === 'unchanged' ? '' : `${writer.title(row)}: ${row.reason}`));
	const stayed = unchangedIn(
		others.filter(({ action }) => action === 'unchanged'),
		writer,
	);
	const lines = asked.map((row) =>
		[nameOf(row), words.fingerprint(textIn(row.fingerprint))].filter(Boolean).join(' · '),
	);
	return box('log', paragraph(means), ...[words.proves, ...lines, ...said, stayed].map(small));
}

function nameOf({ companyName, company }: Row): string {
	return brief(textIn(companyName) || textIn(company));
}

/** n8n writes the subject as HTML. */
function plain(given: string): string {
	return oneLine(given.replace(/[&<>"']/g, ' '));
}
