import { distinct } from '../../../base/values/records';
import { brief } from '../../../base/values/text';
import type { Finding, FindingCode } from '../../../base/words/finding';
import type { RunOption } from './matchRuns';
import type { Locale } from '../../../base/words/message';

/** The ledger accounts of amounts, each once, with their names. */
export function accountsIn(
	amounts: readonly { ledgerAccount: string; name: string }[],
	locale: Locale,
): string {
	const accounts = distinct(
		amounts.map(({ ledgerAccount, name }) => `${ledgerAccount} ${brief(name)}`.trim()),
	);
	return locale.names(accounts, 3, accounts.length);
}

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
