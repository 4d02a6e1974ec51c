import { attempt } from '../../shared/problems/attempt';
import type { Finding } from '../../shared/rows/findings/finding';
import { rowDetails } from './entryDetails';
import { rowsAsText, type MemorialEntry, type NewMemorialEntry } from './memorial';
import type { Books } from './payrollBooks';
import type { Findings } from './verdict';

/**
 * Looks at an entry that was just booked. The returned number is proof that it is; reading back shows whether the
 * service keeps what it is sent. Null when all is well, else why nothing more may be written.
 */
export async function readBack(
	sent: NewMemorialEntry,
	mutation: string,
	books: Books,
): Promise<Findings | null> {
	const read = await attempt(() => books.memorial(mutation));
	if (!read.ok) return [{ code: 'entryNotReadBack', mutation }, read.problem.finding];
	const found = notKept(sent, mutation, read.value);
	return found && [found];
}

/** What stands otherwise in the books than it was sent; null when nothing does (a description may be shortened). */
function notKept(sent: NewMemorialEntry, mutation: string, found: MemorialEntry | null): Finding | null {
	if (!found) return { code: 'entryNotFoundBack', mutation };
	if (found.voucher !== sent.voucher)
		return { code: 'voucherNotKept', mutation, sent: sent.voucher, found: found.voucher };
	if (found.date !== sent.date) return { code: 'dateNotKept', mutation, sent: sent.date, found: found.date };
	if (found.header !== sent.header)
		return { code: 'headerNotKept', mutation, sent: sent.header, found: found.header };
	if (rowsAsText(found.rows) === rowsAsText(sent.rows)) return null;
	return {
		code: 'rowsNotKept',
		mutation,
		sent: sent.rows.map(rowDetails),
		found: found.rows.map(rowDetails),
	};
}
