/** The colour of the banner. */
export type Tone = 'announced' | 'done' | 'idle' | 'wrong';

/** A text of which parts may be bold, small below the rest, or lead to a page. */
export type Phrase =
	string | readonly (string | { bold: string } | { below: string } | { text: string; link: string })[];

export interface Table {
	/** The first column is text, the others are amounts. */
	columns: readonly string[];
	rows: readonly (readonly Phrase[])[];
	/** The number of rows that are not shown; '' when these are all. */
	more?: string;
	/** The last rows, in bold. */
	totals?: readonly (readonly string[])[];
}

/** A possible answer: the text to enter, and its effect. */
export interface Choice {
	text: string;
	does: Phrase;
}

/** A piece of a report. A piece without text is not shown. */
export type Block =
	| { kind: 'heading'; level: 2 | 3 | 4; text: string }
	| { kind: 'paragraph'; text: Phrase; isSmall: boolean }
	| { kind: 'bullets'; items: readonly Phrase[] }
	| { kind: 'table'; table: Table }
	| { kind: 'choices'; choices: readonly Choice[] }
	| { kind: 'button'; text: string; link: string }
	/** `todo` is highlighted, what `waits` less; of what is `folded` some lines are seen at a time; a `run` is kept together; those `beside` each other have two columns where it is wide. */
	| { kind: 'box'; of: Box; blocks: readonly Block[] }
	/** Parts below each other, each on a line of its own. */
	| { kind: 'parts'; parts: readonly (readonly Block[])[] };

export type Box = 'beside' | 'folded' | 'log' | 'run' | 'todo' | 'waits';

/** The report of a run, a week or a year, independent of how it is rendered. */
export interface Report {
	banner: { tone: Tone; title: string; about: readonly Block[] };
	parts: readonly (readonly Block[])[];
}

export const heading = (level: 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: Phrase): Block => ({ kind: 'paragraph', text, isSmall: false });
export const small = (text: Phrase): Block => ({ kind: 'paragraph', text, isSmall: true });
export const bullets = (items: readonly Phrase[]): Block => ({ kind: 'bullets', items });
export const table = (table: Table): Block => ({ kind: 'table', table });
export const choices = (choices: readonly Choice[]): Block => ({ kind: 'choices', choices });
export const button = (text: string, link: string): Block => ({ kind: 'button', text, link });
export const box = (of: Box, ...blocks: Block[]): Block => ({ kind: 'box', of, blocks });
/** Boxes in two columns where there is room; one is as it is: in a form, a box with only a box in it is a card. */
export const beside = (blocks: readonly Block[]): Block =>
	blocks.length > 1 ? box('beside', ...blocks) : parts(blocks);
export const parts = (...given: (readonly Block[])[]): Block => ({ kind: 'parts', parts: given });
