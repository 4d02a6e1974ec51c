import { groupedBy } from '../../shared/values/records';
import { oneLine } from '../../shared/values/text';
import type { MemorialRow } from './memorial';

/** What one account and cost centre come to says what its lines say, where all of them say the same. */
export function withTexts(rows: readonly MemorialRow[], lines: readonly MemorialRow[]): MemorialRow[] {
	const byPlace = groupedBy(lines, placeOf);
	return rows.map((row) => {
		const texts = new Set(byPlace.get(placeOf(row))?.map(({ text = '' }) => text));
		const [only] = texts;
		return texts.size === 1 && only ? { ...row, text: only } : row;
	});
}

function placeOf({ ledgerAccount, costCentreId }: MemorialRow): string {
	return JSON.stringify([ledgerAccount, costCentreId]);
}

/** No limit is known of it; the description of a whole entry has this one (docs/services/e-boekhouden.md 8.5). */
const LONGEST = 50;

/** As it is sent. */
export function rowText(text = ''): string {
	return [...oneLine(text)].slice(0, LONGEST).join('').trimEnd();
}
