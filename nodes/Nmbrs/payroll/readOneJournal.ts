import { parseJournal } from '../../shared/journals/parseJournal';
import { UnreadableJournal } from '../../shared/journals/unreadableJournal';
import { Stop } from '../../shared/problems/stop';
import type { NmbrsClient } from '../client/client';
import type { JournalPer, Run } from '../client/types';
import { toEntries, type Entry } from '../journal/entries';

/** Which run: by the id of the service, or by the number that users see. */
export type RunKey = { id: string } | { number: string };

export interface OneJournal {
	company: string;
	year: number;
	run: RunKey;
	journalPer: JournalPer;
}

/** The journal of one run, in the shape that a reading of many gives. @throws ServiceProblem, or Stop */
export async function readOneJournal(client: NmbrsClient, wanted: OneJournal) {
	const { company, year, journalPer } = wanted;
	const run = theRun(await client.listRuns(company, year), wanted);
	const companies = await client.listCompanies();
	const companyName = companies.find(({ id }) => id === company)?.name ?? '';
	const entries = entriesIn(await client.getJournal(company, run.id, run.year, journalPer), run, journalPer);
	return {
		...{ source: 'NMBRS', company, companyName },
		...{ run: run.id, year: run.year, description: run.description },
		state: entries.length > 0 ? 'ready' : 'empty',
		entries,
	};
}

function theRun(runs: readonly Run[], { run: key, year }: OneJournal): Run {
	const found = runs.filter((run) => ('id' in key ? run.id === key.id : String(run.number) === key.number));
	const [run, another] = found;
	const wanted = { run: 'id' in key ? key.id : key.number, year };
	if (!run) throw new Stop({ code: 'noSuchRunOfYear', ...wanted });
	if (another) throw new Stop({ code: 'runNumberTwice', ...wanted });
	return run;
}

function entriesIn(text: string, run: Run, journalPer: JournalPer): Entry[] {
	try {
		return toEntries(parseJournal(text), run, journalPer);
	} catch (error) {
		return told(error);
	}
}

/** What the service wrote is told; a fault of our own stays one. */
function told(error: unknown): never {
	if (error instanceof UnreadableJournal)
		throw new Stop({ code: 'journalUnreadable', faults: [error.fault] });
	throw error;
}
