import { wholeSentences } from '../../values/text';
import type { Block, Phrase, Report } from './blocks';

/** Plain text for a mail: parts with an empty line between them. */
export function textOf(parts: readonly (readonly string[])[]): string {
	return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** A list in such a text. */
export function bulletLines(items: readonly string[]): string[] {
	return items.map((item) => `• ${item}`);
}

/** The same report for readers of mail without HTML. */
export function pageText({ banner, parts }: Report): string {
	const paragraphs = [
		plain(banner.title),
		...banner.about.flatMap(paragraphsOf),
		...parts.flat().flatMap(paragraphsOf),
	];
	return paragraphs.filter(Boolean).join('\n\n');
}

/** Lines that belong together are one paragraph. */
function paragraphsOf(block: Block): string[] {
	switch (block.kind) {
		case 'heading':
			return block.level === 4 ? [plain(block.text)] : [underlined(plain(block.text))];
		case 'paragraph':
			return [plain(block.text)];
		case 'bullets':
			return [bulletLines(block.items.map(plain)).join('\n')];
		case 'choices':
			return [block.choices.map(({ text, does }) => `• ${plain(does)}\n  ${plain(text)}`).join('\n')];
		case 'button':
			return [plain([block])];
		case 'table': {
			const { columns, rows, more = '', totals = [] } = block.table;
			const lines = [columns, ...rows, [more], ...totals].map((cells) =>
				cells.map(plain).filter(Boolean).join(' · '),
			);
			return [lines.filter(Boolean).join('\n')];
		}
		case 'box':
			return block.of === 'todo' || block.of === 'waits'
				? [cardOf(block.blocks)]
				: block.blocks.flatMap(paragraphsOf);
		case 'parts':
			return block.parts.flat().flatMap(paragraphsOf);
	}
}

/** A point; text from elsewhere never begins a line, so that it cannot pass for a line of ours. */
function cardOf(blocks: readonly Block[]): string {
	const lines = blocks.flatMap(paragraphsOf).flatMap((text) => text.split('\n'));
	return lines
		.filter(Boolean)
		.map((line, at) => (at === 0 ? '• ' : '  ') + line)
		.join('\n');
}

function underlined(title: string): string {
	return title === '' ? '' : `${title}\n${'-'.repeat(title.length)}`;
}

/** On one line, and ended between two sentences. */
function plain(given: Phrase): string {
	if (typeof given === 'string') return wholeSentences(given);
	return wholeSentences(
		given
			.map((one) => {
				if (typeof one === 'string') return one;
				if ('bold' in one) return one.bold;
				return 'below' in one ? one.below && ` (${one.below})` : `${one.text}: ${one.link}`;
			})
			.join(''),
	);
}
