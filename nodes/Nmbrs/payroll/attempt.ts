import { isProblem } from '../../shared/problem';
import { UnreadableJournal } from '../journal/problem';

export type Attempt<T> = { ok: true; value: T } | { ok: false; reason: string };

/** What a service answers never ends a reading; a fault of our own does. */
export async function attempt<T>(call: () => Promise<T>): Promise<Attempt<T>> {
	return await call().then(
		(value) => ({ ok: true, value }),
		(error: unknown) => ({ ok: false, reason: reasonToGoOn(error) }),
	);
}

function reasonToGoOn(error: unknown): string {
	if (isProblem(error)) return error.inFull;
	if (error instanceof UnreadableJournal) {
		return `${error.message}. Look at the journal of this run in Nmbrs.`;
	}
	throw error;
}
