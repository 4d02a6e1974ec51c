import { createHash } from 'node:crypto';
import type { BookDate } from '../../shared/values/dates';
import type { BookedEntries } from './bookedEntries';
import { fitOf } from './description';
import { bookedBy, countsFor } from './memorial';
import type { Voucher } from './voucher';

/** Enough that no two are alike, and within what fits (docs/services/e-boekhouden.md 8.5). */
const LENGTH = 32;

/**
 * What the service is asked never to book twice: of whoever saw the same books, only the first books what a date of a run
 * lacks. It says what is booked by count and sum, not what is to be booked. What a person changed counts by its number:
 * an entry that was moved or renamed by hand took its reference along, and what it leaves behind is booked anew.
 */
export function referenceFor(
	{ source, company, run, ...voucher }: Voucher,
	forDate: BookDate,
	{ booked, dates }: { booked: BookedEntries; dates: Iterable<BookDate> },
): string {
	const ofRun = booked.ofRun(company, run);
	const standing = ofRun.filter((entry) => countsFor(entry) === forDate);
	const sums = bookedBy(standing)
		.list()
		.map(({ ledgerAccount, costCentreId, amount }) => [ledgerAccount, costCentreId, amount.toFixed(2)]);
	const changed = [
		...ofRun.filter((entry) => fitOf(entry, source) !== 'fits'),
		...booked.writtenFor({ ...voucher, source, company, run, forDate: undefined }, dates),
	].map(({ number }) => number);
	const facts = [source, company, run, forDate, standing.length, sums, changed.sort()];
	return `n8n${createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, LENGTH)}`;
}
