import { escapeHtml } from '../../values/text';
import { INLINE, type Kind } from './style';

export type { Tone } from './style';

/** A piece of a page. Text gets into one through `text` alone, which escapes it. */
export interface Markup {
	readonly html: string;
}

export const NOTHING: Markup = { html: '' };

/** A text of another may be as long as it likes; a page may not. */
const LONGEST = 1_000;

export function text(given: string): Markup {
	const cut = given.length > LONGEST ? `${given.slice(0, LONGEST)}…` : given;
	return { html: escapeHtml(cut) };
}

type Tag = 'b' | 'div' | 'h2' | 'h3' | 'h4' | 'li' | 'p' | 'ul';

/** An element, or nothing when there is nothing in it. */
export function element(tag: Tag, kinds: readonly Kind[], ...children: readonly Markup[]): Markup {
	const inside = joined(children);
	return inside.html === '' ? NOTHING : { html: `<${tag}${classes(kinds)}>${inside.html}</${tag}>` };
}

export const bold = (given: string) => element('b', [], text(given));
export const paragraph = (given: string, ...kinds: Kind[]) => element('p', kinds, text(given));
export const heading = (tag: 'h2' | 'h3' | 'h4', given: string) => element(tag, [], text(given));

export function bullets(items: readonly Markup[]): Markup {
	return element('ul', [], ...items.map((item) => element('li', [], item)));
}

/** Pieces one below the other. */
export function joined(pieces: readonly Markup[], between = ''): Markup {
	return { html: pieces.flatMap(({ html }) => (html === '' ? [] : [html])).join(between) };
}

export interface Table {
	/** The first column is text, the others are amounts. */
	columns: readonly string[];
	rows: readonly (readonly string[])[];
	/** How many more there are than rows; '' when these are all. */
	more?: string;
	/** The last row, in bold. */
	total?: readonly string[];
}

/** Without spanning cells: n8n takes these out. It stands in columns without a style sheet too, as in many a mail. */
export function table({ columns, rows, more = '', total }: Table): Markup {
	const lines = [
		row('th', columns),
		...rows.map((cells) => row('td', cells.map(orDash))),
		...(more === '' ? [] : [row('td', [more, ...columns.slice(1).map(() => '')].map(orDash))]),
		...(total ? [row('td', total, ['total'])] : []),
	];
	return { html: `<table width="100%" cellspacing="0" cellpadding="4">\n${lines.join('\n')}\n</table>` };
}

const orDash = (given: string) => (given === '' ? '–' : given);

/** Older n8n takes the tags of tables out of its forms: the break then ends the line. */
function row(tag: 'td' | 'th', cells: readonly string[], kinds: readonly Kind[] = []): string {
	const written = cells.map((given, column) => cell(tag, given, column > 0));
	return `<tr${classes(kinds)}>${written.join(' ').replace(/(<\/t[hd]>)$/, '<br>$1')}</tr>`;
}

function cell(tag: 'td' | 'th', given: string, isAmount: boolean): string {
	const side = isAmount ? ' align="right"' : tag === 'th' ? ' align="left"' : '';
	return `<${tag}${classes(isAmount ? ['amount'] : [])}${side}>${text(given).html}</${tag}>`;
}

function classes(kinds: readonly Kind[]): string {
	const inline = kinds.flatMap((kind) => INLINE[kind] ?? []).join(';');
	const style = inline === '' ? '' : ` style="${inline}"`;
	return kinds.length > 0 ? ` class="${kinds.join(' ')}"${style}` : '';
}
