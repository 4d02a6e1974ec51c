import type { Books } from '../eboekhouden/books/books';
import type { World } from '../world';
import { bookRunByHand } from './bookRunByHand';
import { editMutation } from './editMutation';
import type { JsonBody } from './jsonBody';

/** What the accountant closes, only the accountant opens. */
function periodsOf({ closedPeriods, closedByAccountant }: Books, body: JsonBody) {
	return body.flag('byAccountant', false) ? closedByAccountant : closedPeriods;
}

/** What a person does in e-Boekhouden. */
export const booksActions: Record<string, (world: World, body: JsonBody) => unknown> = {
	/** from, to, byAccountant = false */
	closePeriod: ({ books }, body) => periodsOf(books, body).close(body.day('from'), body.day('to')),
	/** from, to, byAccountant = false */
	openPeriod: ({ books }, body) => periodsOf(books, body).open(body.day('from'), body.day('to')),
	/** companyId, runId, voucher = '', description = that of the run; gives the numbers, one for each date */
	bookRunByHand,
	/** number, patch: { date, voucher, description, ledgerAccount, rows } */
	editMutation: ({ books }, body) => editMutation(books, body),
	/** number */
	deleteMutation: ({ books }, body) => books.deleteMutation(body.integer('number')),
	/** code */
	removeLedgerAccount: ({ books }, body) => books.removeLedgerAccount(body.text('code')),
	/** code, description */
	addLedgerAccount: ({ books }, body) =>
		books.addLedgerAccount({ code: body.text('code'), description: body.text('description', 'Nieuw') }),
	expireSessions: ({ books }) => books.expireSessions(),
};
