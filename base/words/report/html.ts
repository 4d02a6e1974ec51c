import { escapeHtml, LONGEST_TEXT, wholeSentences } from '../../values/text';
import type { Block, Box, Choice, Phrase, Report, Table } from './blocks';
import { INLINE, STYLE, type StyleName } from './style';

/** A report as a piece of a page: for an HTML node, a form or a mail. It has no external content and no scripts. */
export function pageHtml({ banner, parts }: Report, kinds: readonly StyleName[] = ['log']): string {
	const { tone, title, about } = banner;
	const top = element('div', ['banner', tone], element('h2', [], text(title)) + htmlOf(about));
	const inside = [top, ...parts.map(htmlOf)].filter(Boolean).join('\n');
	return styled(element('div', kinds, inside));
}

export function styled(html: string): string {
	return `<style>${STYLE}</style>\n${html}`;
}

/** Text gets into HTML only through `text`, which escapes it. */
export function htmlOf(blocks: readonly Block[]): string {
	return blocks.map(blockHtml).join('');
}

function blockHtml(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return element(`h${block.level}`, [], text(block.text));
		case 'paragraph':
			return block.isSmall
				? element('p', ['meta'], element('span', [], phrase(block.text)))
				: element('p', [], phrase(block.text));
		case 'bullets':
			return element('ul', [], block.items.map((item) => element('li', [], phrase(item))).join(''));
		case 'table':
			return tableHtml(block.table);
		case 'choices':
			return element('ul', ['choices'], block.choices.map(choiceHtml).join(''));
		case 'button':
			return `<p><a${classes(['button'])} href="${escapeHtml(block.link)}" target="_blank" rel="noreferrer">${text(block.text)}</a></p>`;
		case 'box':
			// In a form, which has no classes, a card is a box in a box.
			return element(
				'div',
				[block.of],
				isCard(block.of) ? element('div', [], htmlOf(block.blocks)) : htmlOf(block.blocks),
			);
		case 'parts':
			return block.parts.map(htmlOf).filter(Boolean).join('\n');
	}
}

const isCard = (of: Box) => of === 'todo' || of === 'waits';

function choiceHtml({ text: answer, does }: Choice): string {
	return element('li', [], `${phrase(does)}<br>${element('code', ['answer'], text(answer))}`);
}

/** An element, or nothing when it is empty. */
function element(tag: string, kinds: readonly StyleName[], inside: string): string {
	return inside === '' ? '' : `<${tag}${classes(kinds)}>${inside}</${tag}>`;
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

function phrase(given: Phrase): string {
	if (typeof given === 'string') return text(given);
	return given
		.map((one) => {
			if (typeof one === 'string') return text(one);
			if ('bold' in one) return element('b', [], text(one.bold));
			if ('below' in one) return one.below && `<br>${element('span', ['meta'], text(one.below))}`;
			return `<a href="${escapeHtml(one.link)}" target="_blank" rel="noreferrer">${text(one.text)}</a>`;
		})
		.join('');
}

/** With more columns than these, the first has a line of its own there. */
const MOST_ON_A_PHONE = 3;

/** Without spanning cells, because n8n removes them. Readable without a style sheet too, as in many mails. */
function tableHtml({ columns, rows, more = '', totals = [] }: Table): string {
	const lines = [
		row('th', columns),
		...rows.map((cells) => row('td', cells.map(orDash))),
		...(more === '' ? [] : [row('td', [more, ...columns.slice(1).map(() => '')].map(orDash))]),
		...totals.map((total) => row('td', total.map(bolded), ['total'])),
	];
	const isWide = columns.length > MOST_ON_A_PHONE ? classes(['wide']) : '';
	return `<table${isWide} width="100%" cellspacing="0" cellpadding="4">\n${lines.join('\n')}\n</table>`;
}

const bolded = (given: string): Phrase => (given === '' ? '' : [{ bold: given }]);
const orDash = (given: Phrase) => (given === '' ? '–' : given);

/** Older versions of n8n remove table tags from forms: the break then ends the line. */
function row(tag: 'td' | 'th', cells: readonly Phrase[], kinds: readonly StyleName[] = []): string {
	const written = cells.map((given, column) => cell(tag, given, column > 0));
	return `<tr${classes(kinds)}>${written.join(' ').replace(/(<\/t[hd]>)$/, '<br>$1')}</tr>`;
}

function cell(tag: 'td' | 'th', given: Phrase, isAmount: boolean): string {
	const side = isAmount ? ' align="right"' : tag === 'th' ? ' align="left"' : '';
	return `<${tag}${classes(isAmount ? ['amount'] : [])}${side}>${phrase(given)}</${tag}>`;
}

function classes(kinds: readonly StyleName[]): string {
	const inline = kinds.flatMap((kind) => INLINE[kind] ?? []).join(';');
	const style = inline === '' ? '' : ` style="${inline}"`;
	return kinds.length > 0 ? ` class="${kinds.join(' ')}"${style}` : '';
}
