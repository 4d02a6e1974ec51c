import { findingsIn } from '../../../base/items/fields';
import type { BookDate } from '../../../base/values/dates';
import { recordIn } from '../../../base/values/records';
import { textIn } from '../../../base/values/text';
import type { Finding, Findings } from '../../../base/words/finding';
import type { InvoiceOrder } from '../item';
import type { Progress, ProgressEvent } from '../progress';

/**
 * What e-Boekhouden refused today because of its date: claimed, refused and released again in each execution, an order would change
 * its status 192 times a day, and those behind it would wait for a place.
 */
export interface ClosedToday {
	/** Invoices up to this date. */
	until: BookDate;
	findings: Findings;
}

/** Of what was kept; null on another day or for other books. `where` identifies them. */
export function closedIn(kept: unknown, where: string, today: BookDate): ClosedToday | null {
	const given = recordIn(kept);
	if (given.day !== today || given.where !== where) return null;
	const [first, ...others] = findingsIn(given.findings);
	return first ? { until: textIn(given.until) as BookDate, findings: [first, ...others] } : null;
}

/** What is kept after orders were refused for their date; null when none was. */
export function closedNow(
	works: readonly { order: InvoiceOrder | null; progress: Progress }[],
	where: string,
	day: BookDate,
): object | null {
	const closed = works.flatMap(({ order, progress }) =>
		order && progress.state === 'closed' && isByBooks(progress.findings[0])
			? [{ until: order.date, findings: progress.findings }]
			: [],
	);
	const [last] = closed.sort((one, other) => (one.until > other.until ? -1 : 1));
	return last ? { day, where, ...last } : null;
}

function isByBooks(finding: Finding): boolean {
	return finding.code === 'invoicePeriodClosed' && finding.by === 'books';
}

export function closedFor(
	{ date }: InvoiceOrder,
	closed: ClosedToday | null | undefined,
): ProgressEvent | null {
	if (!closed || date > closed.until) return null;
	return { event: 'closed', together: 'invoices', findings: closed.findings };
}
