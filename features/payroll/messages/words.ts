import type { Finding, FindingCode } from '../../../base/words/finding';
import type { RunOption } from './identify';

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

const ABOUT_A_JOURNAL: ReadonlySet<FindingCode> = new Set(['journalUnreadable', 'runWithoutPeriod']);

/** Whether the sentence of a cause already says that the journal was not read. */
export function saysItself({ code }: Finding): boolean {
	return ABOUT_A_JOURNAL.has(code);
}
