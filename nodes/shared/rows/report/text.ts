import type { Block, Phrase } from './blocks';

/** A report for readers of mail without HTML: parts with an empty line between them. */
export function textOf(parts: readonly (readonly Block[])[]): string {
	return parts.map((blocks) => blocks.flatMap(linesOf).join('\n')).join('\n\n');
}

function linesOf(block: Block): string[] {
	switch (block.kind) {
		case 'heading':
			return [block.text];
		case 'paragraph':
			return [plain(block.text)];
		case 'bullets':
			return block.items.map((item) => ['•', plain(item)].filter(Boolean).join(' '));
		case 'table':
			return block.table.rows.map((cells) => cells.filter(Boolean).join(' · '));
		case 'box':
			return block.blocks.flatMap(linesOf);
		case 'parts':
			return block.parts.flat().flatMap(linesOf);
	}
}

function plain(given: Phrase): string {
	return typeof given === 'string'
		? given
		: given.map((one) => (typeof one === 'string' ? one : one.bold)).join('');
}
