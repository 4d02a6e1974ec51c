import type { NmbrsClient } from '../client/client';
import type { Company, Run } from '../client/types';
import { toEntries } from '../journal/entries';
import { parseJournal } from '../../shared/journals/parseJournal';
import { attempt } from './attempt';
import { LAST_PERIOD } from '../../shared/values/dates';
import { brief } from '../../shared/values/words';
import { isInScope, type Scope } from './scope';
import type { Journal, PayrollSettings } from './types';

/** Whose journals are read, from where, and how. */
export interface JournalReading {
	client: NmbrsClient;
	company: Company;
	scope: Scope;
	settings: PayrollSettings;
}

/** The journal of one run, or why there is none. */
export async function readJournal(
	{ client, company, scope, settings }: JournalReading,
	run: Run,
): Promise<Journal> {
	const about = { run: run.id, year: run.year, description: run.description };
	// Before the start or not: of the year of the start that is not known.
	if (run.year >= scope.fromYear && !hasPeriod(run)) {
		const problem = {
			code: 'runWithoutPeriod',
			run: run.id,
			period: run.periodStart,
			companyName: brief(company.name),
		} as const;
		return { ...about, state: 'unread', entries: [], problem };
	}
	if (!isInScope(run, scope)) return { ...about, state: 'outOfScope', entries: [] };
	if (settings.onlyLockedRuns && !run.locked) return { ...about, state: 'notLocked', entries: [] };
	const { journalPer } = settings;
	const read = await attempt(async () => {
		const text = await client.getJournal(company.id, run.id, run.year, journalPer);
		return toEntries(parseJournal(text), run, journalPer);
	});
	if (!read.ok) return { ...about, state: 'unread', entries: [], problem: read.finding };
	return { ...about, state: read.value.length > 0 ? 'ready' : 'empty', entries: read.value };
}

function hasPeriod({ periodStart }: Run): boolean {
	return periodStart >= 1 && periodStart <= LAST_PERIOD;
}
