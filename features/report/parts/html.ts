import { escapeHtml, LONGEST_TEXT, wholeSentences } from '../../../base/values/text';
import { INLINE, STYLE, type StyleName } from './style';

/** A piece of HTML: only `element` makes one. */
class Html {
	constructor(readonly code: string) {}
}

/** Text is escaped wherever it is put into a page; '' is nothing. */
export type Piece = string | Html | readonly Piece[];

export function isEmpty(piece: Piece): boolean {
	return htmlOf(piece) === '';
}

export function htmlOf(piece: Piece): string {
	if (typeof piece === 'string') return text(piece);
	return piece instanceof Html ? piece.code : piece.map(htmlOf).join('');
}

/** An element, or nothing when it is empty. */
export function element(tag: string, inside: Piece, kinds: readonly StyleName[] = [], attributes = ''): Html {
	const code = htmlOf(inside);
	return new Html(code === '' ? '' : `<${tag}${classes(kinds)}${attributes}>${code}</${tag}>`);
}

export const heading = (level: 2 | 3 | 4, given: string) => element(`h${level}`, given);
export const paragraph = (given: Piece) => element('p', given);
/** A form of n8n has no classes: there it is known by its span. */
export const small = (given: Piece) => element('p', element('span', given), ['meta']);
export const bold = (given: Piece) => element('b', given);
export const bullets = (items: readonly Piece[]) =>
	element(
		'ul',
		items.map((item) => element('li', item)),
	);
/** Below a name in a table, on lines of their own. */
export const below = (lines: readonly Piece[]): Piece =>
	lines.filter((line) => !isEmpty(line)).map((line) => [new Html('<br>'), element('span', line, ['meta'])]);
/** What a person must do; without classes, a box in a box. */
export const card = (given: Piece) => element('div', element('div', given), ['todo']);
export const link = (given: string, address: string) =>
	element('a', given, [], ` href="${escapeHtml(address)}" target="_blank" rel="noreferrer"`);
/** An answer to copy, below what it does. */
export const choice = (does: Piece, answer: string) =>
	element('li', [does, new Html('<br>'), element('code', answer, ['answer'])]);
export const choices = (items: readonly Piece[]) => element('ul', items, ['choices']);

/** n8n stores a page with every execution; the log has all rows anyway. */
const BYTES_AT_MOST = 170_000;

/**
 * A report as a piece of a page, for an HTML node, a form or a mail; it has no external content and no scripts. A part for which there
 * is no room gives way to `leftOut`.
 */
export function pageHtml(parts: readonly Piece[], leftOut: Piece): string {
	let room = BYTES_AT_MOST;
	const given = parts.filter((part) => !isEmpty(part));
	const shown = given.filter((part) => {
		const size = Buffer.byteLength(htmlOf(part));
		if (size <= room) room -= size;
		else return false;
		return true;
	});
	const inside = shown.length < given.length ? [...shown, leftOut] : shown;
	const lines = inside.map((part) => [part, new Html('\n')]);
	return `<style>${STYLE}</style>\n${element('div', lines, ['log']).code}`;
}

/** One column of a table of `Of`: the first is a name, the others are amounts or counts. */
export interface Column<Of> {
	head: string;
	cell(one: Of): Piece;
	/** Below all lines, in bold. */
	total?(of: readonly Of[]): string;
}

/** With more columns than these, the first has a line of its own on a phone. */
const MOST_ON_A_PHONE = 3;
const LINES_AT_MOST = 200;

/** Without spanning cells, because n8n removes them. Readable without a style sheet too, as in many mails. */
export function table<Of>(
	of: readonly Of[],
	columns: readonly Column<Of>[],
	more: (count: number) => string,
): Piece {
	if (of.length === 0) return '';
	const rest = of.length - LINES_AT_MOST;
	const lines = [
		row(
			'th',
			columns.map(({ head }) => head),
		),
		...of.slice(0, LINES_AT_MOST).map((one) =>
			row(
				'td',
				columns.map(({ cell }) => orDash(cell(one))),
			),
		),
		rest > 0
			? row(
					'td',
					columns.map((_, at) => (at === 0 ? more(rest) : '–')),
				)
			: '',
		of.length > 1 && columns.some(({ total }) => total)
			? row(
					'td',
					columns.map(({ total }) => bold(total?.(of) ?? '')),
					['total'],
				)
			: '',
	];
	const isWide = columns.length > MOST_ON_A_PHONE;
	return element('table', lines, isWide ? ['wide'] : [], ' width="100%" cellspacing="0" cellpadding="4"');
}

const orDash = (given: Piece) => (isEmpty(given) ? '–' : given);

/** Older versions of n8n remove table tags from forms: the break then ends the line. */
function row(tag: 'td' | 'th', cells: readonly Piece[], kinds: readonly StyleName[] = []): Html {
	const written = cells.map((given, at) => {
		const side = at > 0 ? ' align="right"' : tag === 'th' ? ' align="left"' : '';
		const end = at === cells.length - 1 ? '<br>' : '';
		return `<${tag}${classes(at > 0 ? ['amount'] : [])}${side}>${htmlOf(given)}${end}</${tag}>`;
	});
	return new Html(`<tr${classes(kinds)}>${written.join(' ')}</tr>\n`);
}

/** Text from elsewhere may be of any length; a page may not. */
function text(given: string): string {
	const words: string[] = [];
	for (const word of (given.length > LONGEST_TEXT ? wholeSentences(given) : given).split(' ')) {
		if (word.length > LONGEST_WHOLE || !/\d-\d/.test(word)) words.push(escapeHtml(word));
		// A Boekstuk begins with the word before: "NMBRS 12345/2026-05/817".
		else if (!word.includes('/')) words.push(whole(escapeHtml(word)));
		else words.push(whole([...words.splice(-1), escapeHtml(word)].join(' ')));
	}
	return words.join(' ');
}

/** What is longer does not fit on the line of a phone. */
const LONGEST_WHOLE = 30;

/** Browsers break a Boekstuk or a date at its hyphens. Known by its tag, because a form has no classes. */
function whole(inside: string): string {
	return `<i>${inside}</i>`;
}

function classes(kinds: readonly StyleName[]): string {
	const inline = kinds.flatMap((kind) => INLINE[kind] ?? []).join(';');
	const style = inline === '' ? '' : ` style="${inline}"`;
	return kinds.length > 0 ? ` class="${kinds.join(' ')}"${style}` : '';
}
