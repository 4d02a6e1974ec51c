import { distinct } from '../../base/values/records';
import { textIn, textsIn } from '../../base/values/text';
import type { Language } from '../../base/words/language';
import { needsPerson, writtenFor } from '../../base/words/outcome';
import { toRow, type Row } from '../../base/words/row';

/** The maximum number of runs and orders that are remembered: nobody looks into more. */
const KEPT_AT_MOST = 100;
const ABOUT = ['description', 'companyName', 'company', 'run', 'workOrder'];

/**
 * Finds the runs and orders that the books have now, among those of which the last execution did not know
 * whether they were written: its reader saw that it was not certain, and now sees that they were found.
 * `open` has those that the next execution has to look for.
 */
export function lookedUp(
	rows: readonly Row[],
	last: readonly string[],
	language: Language,
): { found: Row[]; open: string[] } {
	const isIn = new Set(last);
	const settled = rows.filter(
		(row) => isIn.has(recordKey(row)) && writtenFor(row) !== 'perhaps' && !needsPerson(row),
	);
	const found = settled.flatMap((row) => {
		const { service, resource, key } = row;
		const where = [...textsIn(row.mutations), textIn(row.invoiceNumber)].filter(Boolean).join(', ');
		if (row.action !== 'unchanged' || where === '') return [];
		return toRow(
			{
				service,
				resource,
				key,
				action: 'skipped',
				preview: false,
				findings: [{ code: 'foundSince', where }],
				about: Object.fromEntries(ABOUT.map((field) => [field, row[field] ?? ''])),
			},
			language,
		);
	});
	const perhaps = rows.filter((row) => writtenFor(row) === 'perhaps').map(recordKey);
	const gone = new Set(settled.map(recordKey));
	const open = distinct([...perhaps, ...last.filter((name) => !gone.has(name))]);
	return { found, open: open.slice(0, KEPT_AT_MOST) };
}

function recordKey({ resource, key }: Row): string {
	return `${resource} ${key}`;
}
