import type { Finding, FindingCode } from '../../../base/words/finding';
import { mutations } from '../../../base/words/template';

/** One answer to which run a journal belongs to: `text` is entered in the settings; `amount` would be booked in debit. */
export type RunOption = {
	text: string;
	word: 'correct' | 'book' | 'leave';
	runs: { run: string; description: string; mutations: string[] }[];
	amount: string;
	/** Costs go down by it: the amount is booked back. */
	isBack?: true;
};

/** Why a file is not taken for the newer version of the run whose name it has. */
export type Unlike = 'amounts' | 'name' | 'together';

/**
 * Why a journal may be a booked run: the same, or another run of its period; its former amounts; its amounts in another period or
 * with other dates; or another journal with its name came along.
 */
export type MayBe = Unlike | 'beside' | 'former' | 'elsewhere' | 'twice';

type OptionRun = RunOption['runs'][number];

/** The name of a booked run, which says more than the id in its Boekstuk. */
export function optionName({ run, description }: OptionRun): string {
	return description || run;
}

/** The names of the runs that are among these options. */
export function called(runs: readonly string[], options: readonly RunOption[]): string[] {
	const known = new Map(options.flatMap((option) => option.runs.map((one) => [one.run, optionName(one)])));
	return runs.map((run) => known.get(run) ?? run);
}

const ABOUT_A_JOURNAL: ReadonlySet<FindingCode> = new Set(['journalFaulty', 'runWithoutPeriod']);

/** Whether the sentence of a cause already says that the journal was not read. */
export function saysItself({ code }: Finding): boolean {
	return ABOUT_A_JOURNAL.has(code);
}

/** As a place of a text has it, for texts that a function makes. */
export const mutation = {
	en: (numbers: readonly string[]) => mutations(numbers, 'en'),
	nl: (numbers: readonly string[]) => mutations(numbers, 'nl'),
};

/** What a question has for its answers: the page lists each with its effect; `decisions` has their texts. */
export type Asked = { question: string; options: RunOption[]; decisions: string[] };

/** To answer a question. */
export const ANSWER = ['Put your answer into {@decisions}.', 'Zet je antwoord bij {@decisions}.'] as const;
