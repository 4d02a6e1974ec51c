import { formatMoney, parseMoney, sum, ZERO } from '../../../base/values/money';
import { recordsIn } from '../../../base/values/records';
import { brief, oneLine, textIn } from '../../../base/values/text';
import { whyOf } from '../../../base/words/codes';
import { isCounted, needsPerson, numbered } from '../../../base/words/headline';
import type { Language } from '../../../base/words/language';
import { box, heading, paragraph, small, type Block } from '../../../base/words/report/blocks';
import { htmlOf } from '../../../base/words/report/html';
import { toDoIn } from '../../../base/words/report/points';
import { onlyAsked, unchangedIn } from '../../../base/words/report/runReport';
import { textOf } from '../../../base/words/report/text';
import { Writer } from '../../../base/words/report/writer';
import type { Json, Row } from '../../../base/words/row';
import { effectOf } from '../report/section';
import { payrollWords } from '../report/words';
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
const PAGE_AT_MOST = 1_000_000;

/** Whether everything to approve fits on one page. */
export function fitsOnPage({ html }: Pick<SignOffMail, 'html'>): boolean {
	return Buffer.byteLength(html) <= PAGE_AT_MOST;
}

/** The mail for the rows of a preview; null when there is nothing to approve. */
export function signOffMail(rows: readonly Row[], language: Language): SignOffMail | null {
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
	const total = totalOf(runs, writer);
	return {
		subject: words.subject({ things, company }),
		text: textOf([
			[words.opening({ things, company, total })],
			...requests.map((row) => companyOf(row, runs, writer).slice(company === '' ? 0 : 1)),
			...[...numbered(partly, words.partly), ...numbered(left, words.left)].map((line) => [line]),
		]),
		html: [
			onlyAsked(runs.map(onlyApproved), writer),
			htmlOf([
				box(
					'log',
					...[paragraph(words.means(total)), small(words.proves)],
					...apart(
						rows.filter((row) => !isRequest(row) && (!runs.includes(row) || isBookedInPart(row))),
						writer,
					),
					// No form of n8n can fold them.
					...requests.map((row) => small(fingerprintOf(row, writer))),
				),
			]),
		].join('\n'),
		fingerprints: fingerprints.join(', '),
		count: runs.length,
	};
}

/** The number of entry lines that these rows would write. */
export function linesIn(rows: readonly Row[]): number {
	return rows.flatMap(({ entries }) => recordsIn(entries)).flatMap((entry) => recordsIn(entry.rows)).length;
}

/** The fingerprints to approve in these rows. */
function fingerprintsIn(rows: readonly Row[]): string[] {
	return rows.filter(isRequest).map(({ fingerprint }) => textIn(fingerprint));
}

function isRequest(row: Row): boolean {
	return whyOf(row) === 'signOffAsked' && textIn(row.fingerprint) !== '';
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

/** A run without what is not approved of it: the amounts of dates that are left, and the totals of the whole run. */
function onlyApproved(row: Row): Row {
	const left = recordsIn(row.left).map(({ date, why }) => ({ date, why }) as Json);
	return left.length === 0 ? row : { ...row, left, totals: [] };
}

function fingerprintOf(request: Row, writer: Writer): string {
	const said = signOffWords[writer.language].fingerprint(textIn(request.fingerprint));
	return [nameOf(request), said].filter(Boolean).join(' · ');
}

/** What is not approved: what needs a person, and in small the rest. */
function apart(others: readonly Row[], writer: Writer): Block[] {
	const title = signOffWords[writer.language].apart;
	const waiting = others.filter(needsPerson);
	const rest = others.filter((row) => !needsPerson(row) && isCounted(row));
	const stayed = rest.filter(({ action }) => action === 'unchanged');
	const said = rest.filter((row) => !stayed.includes(row));
	const lines = [...said.map((row) => `${writer.title(row)}: ${row.reason}`), unchangedIn(stayed, writer)];
	const told = lines.filter(Boolean).map(small);
	return [
		...toDoIn(waiting, writer, title),
		...(waiting.length === 0 && told.length > 0 ? [heading(3, title)] : []),
		...told,
	];
}

function nameOf({ companyName, company }: Row): string {
	return brief(textIn(companyName) || textIn(company));
}

/** n8n writes the subject as HTML. */
function plain(given: string): string {
	return oneLine(given.replace(/[&<>"']/g, ' '));
}
