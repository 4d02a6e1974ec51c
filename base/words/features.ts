import type { Message, Messages } from './message';
import type { UnknownFields } from '../values/records';
import type { Block, Choice } from './report/blocks';
import type { Writer } from './report/writer';
import type { Row } from './row';
import type { Language } from './language';

/** The tables of messages, with their types: `features/index.ts` declares them here, so that nothing below imports a feature. */
export interface Tables {
	[table: string]: object;
}

/** One kind of rows in the report of a run. */
export interface Section {
	is(row: Row): boolean;
	/** A line for each, for the top of the page. */
	summary?(rows: readonly Row[], writer: Writer): Block[];
	of(rows: readonly Row[], writer: Writer): Block[];
}

/** What the features say, besides their logic. */
export interface Features {
	/** All sentences of rows and errors. */
	findings: Messages;
	/** Problems as a part of a sentence without its full stop: the call and the text of the service are put around it. */
	problems: Messages;
	faults: Messages;
	/** Other words for a person who filled in a form, by code, from the fields of the row. */
	inForm: Readonly<Record<'what' | 'advice', Readonly<Partial<Record<string, Message<UnknownFields>>>>>>;
	/** In the order of the page. */
	sections: readonly Section[];
	/** The effect of each answer to the question of a row; empty for a row without a question. */
	choicesOf(row: Row, language: Language): Choice[];
	/** The result of a row in words, for a feature that has words of its own for it. */
	stateOf(row: Row, language: Language): string | undefined;
}

let given: Features | undefined;

/** Called once, by `features/index.ts`, which every node imports. */
export function useFeatures(features: Features): void {
	given = features;
}

/** @throws Error when nothing imported `features` */
export function features(): Features {
	if (!given) throw new Error('Import features/index.ts before anything is said');
	return given;
}
