import { escapeHtml, LONGEST_TEXT, quotable, wholeSentences } from '../../../base/values/text';
import { STYLE, type StyleName } from './style';

/** A piece of a page; its texts are escaped when they become HTML, and '' is nothing. */
export type Piece = string | Element | readonly Piece[];

class Element {
	constructor(
		readonly tag: string,
		readonly inside: Piece,
		readonly kinds: readonly StyleName[] = [],
		readonly address = '',
	) {}
}

export const heading = (level: 2 | 3 | 4, given: Piece) => new Element(`h${level}`, given);
export const paragraph = (given: Piece) => new Element('p', given);
/** A small line. A form of n8n has no classes, so its style goes by the span. */
export const small = (given: Piece) => new Element('p', new Element('span', given), ['meta']);
export const bold = (given: Piece) => new Element('b', given);
export const bullets = (items: readonly Piece[], kinds: readonly StyleName[] = []) => {
	return new Element(
		'ul',
		items.map((item) => new Element('li', item)),
		kinds,
	);
};
const BREAK = new Element('br', '');
/** Lines below a name in a table, each on a line of its own. */
export const below = (lines: readonly Piece[]) =>
	lines.filter(isShown).map((line) => [BREAK, new Element('span', line, ['meta'])]);
export const banner = (given: Piece, tone: StyleName) => new Element('div', given, ['banner', tone]);
/** The box for what a person must do; without classes, its style goes by a box in a box. */
export const card = (given: Piece) => new Element('div', new Element('div', given), ['todo']);
export const link = (given: Piece, address: string) =>
	address === '' ? given : new Element('a', given, [], address);
/** An answer to copy, below what it does. */
export const choice = (does: Piece, answer: string) => [does, BREAK, new Element('code', answer, ['answer'])];

/**
 * A line of a table. Older versions of n8n remove the tags of tables from forms; the break ends the line
 * there.
 */
export function line(tag: 'th' | 'td', cells: readonly Piece[], kinds: readonly StyleName[] = []): Element {
	const written = cells.map((cell, at) => {
		const inside = [cell, at === cells.length - 1 ? BREAK : ''];
		return [new Element(tag, inside, [at > 0 ? 'amount' : 'name']), ' '];
	});
	return new Element('tr', written, kinds);
}
export const linesTable = (lines: readonly Piece[]) => new Element('table', lines);

export function isShown(piece: Piece): boolean {
	return htmlOf(piece) !== '';
}

/** The HTML of a piece. An element without content is left out, except a cell, which keeps its place. */
function htmlOf(piece: Piece): string {
	if (typeof piece === 'string') return escaped(piece);
	if (!(piece instanceof Element)) return piece.map(htmlOf).join('');
	const { tag, inside, kinds, address } = piece;
	const code = htmlOf(inside);
	if (tag === 'br') return '<br>';
	if (code === '' && tag !== 'td' && tag !== 'th') return '';
	const kind = kinds.length > 0 ? ` class="${kinds.join(' ')}"` : '';
	const to = address && ` href="${escapeHtml(address)}" target="_blank" rel="noreferrer"`;
	return `<${tag}${kind}${to}>${code}</${tag}>`;
}

/** Matches a Boekstuk with the word at its beginning, or a date: browsers break both at their hyphens. */
const WHOLE = /(?<!\S)(?:(?:\w{1,9} )?\d{1,9}\/\d{4}-\d\S{1,20}|[^\s/]{0,12}\d-\d[^\s/]{1,12})(?!\S)/g;

/**
 * Escapes a text, and shortens it: text from elsewhere may be of any length, a page may not. A part that
 * stays on one line gets a tag, because a form has no classes.
 */
function escaped(given: string): string {
	const text = escapeHtml(given.length > LONGEST_TEXT ? wholeSentences(given) : given);
	return text.replace(WHOLE, '<i>$&</i>');
}

const BLOCKS = new Set(['p', 'li', 'h4']);

/**
 * A piece as lines of plain text, with the addresses below. Line ends in text from elsewhere do not make a
 * line.
 */
export function linesOf(piece: Piece): string[] {
	const textInside = (one: Piece): string => {
		if (typeof one === 'string') return one.replace(/\s+/g, ' ');
		if (!(one instanceof Element)) return one.map(textInside).join('');
		const { tag, inside } = one;
		if (tag === 'br') return '\n';
		return BLOCKS.has(tag) ? `\n${tag === 'li' ? '• ' : ''}${textInside(inside)}\n` : textInside(inside);
	};
	return [...textInside(piece).split('\n').map(quotable), ...addressesIn(piece)].filter(Boolean);
}

function addressesIn(piece: Piece): string[] {
	if (typeof piece === 'string') return [];
	return piece instanceof Element
		? [piece.address, ...addressesIn(piece.inside)]
		: piece.flatMap(addressesIn);
}

/** The maximum size of a page, because n8n stores one with every execution; the log has all rows anyway. */
const BYTES_AT_MOST = 170_000;

/**
 * A report as a piece of a page, for an HTML node, a form or a mail; it has no external content and no
 * scripts. A part for which there is no room is replaced by `leftOut`.
 */
export function pageHtml(parts: readonly Piece[], leftOut: Piece): string {
	let room = BYTES_AT_MOST;
	const given = parts.filter(isShown);
	const shown = given.filter((part) => {
		const size = Buffer.byteLength(htmlOf(part));
		if (size > room) return false;
		room -= size;
		return true;
	});
	const inside = shown.length < given.length ? [...shown, leftOut] : shown;
	return `<style>${STYLE}</style>\n${htmlOf(new Element('div', inside, ['log']))}`;
}
