import type { Finding, FindingCode } from '../../../base/words/finding';
import { mutations } from '../../../base/words/template';
import type { RunOption } from '../identify/question';

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

/** To answer a question. */
export const ANSWER = ['Put your answer into {@decisions}.', 'Zet je antwoord bij {@decisions}.'] as const;
