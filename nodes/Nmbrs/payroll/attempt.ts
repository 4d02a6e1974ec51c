import { isProblem } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import { UnreadableJournal } from '../../shared/journals/unreadableJournal';

export type Attempt<T> = { ok: true; value: T } | { ok: false; finding: Finding };

/** What a service answers never ends a reading; a fault of our own does. */
export async function attempt<T>(call: () => Promise<T>): Promise<Attempt<T>> {
	return await call().then(
		(value) => ({ ok: true, value }),
		(error: unknown) => ({ ok: false, finding: findingOf(error) }),
	);
}

function findingOf(error: unknown): Finding {
	if (isProblem(error)) return error.finding;
	if (error instanceof UnreadableJournal) return { code: 'journalUnreadable', faults: [error.fault] };
	throw error;
}
