import type { Books, Mutation } from '../../../sandbox';

/** The same entry once more, under the next number. */
export function bookAgain(books: Books, entry: Mutation): number {
	const { rows, date, voucher, description, ledgerAccount } = structuredClone(entry);
	return books.bookByHand({ rows, date, voucher, description, ledgerAccount });
}
