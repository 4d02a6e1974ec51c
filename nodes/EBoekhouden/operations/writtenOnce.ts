import { isProblem } from '../../shared/problems/problem';
import { Stop } from '../../shared/problems/stop';
import type { WrittenRecord } from '../../shared/rows/findings/booksRecords';

/**
 * Writes, never twice. Of an outcome that nobody knows it is looked up whether it is there; `find` gives null when that
 * does not settle it. @throws Stop that says so
 */
export async function writtenOnce<T>(
	[record, about]: readonly [record: WrittenRecord, about: string],
	write: () => Promise<T>,
	find: () => Promise<T | null>,
): Promise<T> {
	try {
		return await write();
	} catch (error) {
		if (!isProblem(error) || error.facts.outcome !== 'unknown' || !error.facts.writes) throw error;
		const found = await find().catch(() => null);
		if (found !== null) return found;
		throw new Stop({ code: 'recordUncertain', record, about, outcome: 'unknown', inWords: error.message });
	}
}
