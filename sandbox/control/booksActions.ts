import type { Books } from '../eboekhouden/books/books';
import type { World } from '../world';
import { administrationFrom } from './administrationActions';
import { bookRunByHand } from './bookRunByHand';
import { editMutation } from './editMutation';
import type { JsonBody } from './jsonBody';

/** Only the accountant opens a period that the accountant closed. */
function periodsOf({ closedPeriods, closedByAccountant }: Books, body: JsonBody) {
	return body.flag('byAccountant', false) ? closedByAccountant : closedPeriods;
}

/** The books of the given administration, else those of the login. */
const booksOf = (world: World, body: JsonBody): Books => administrationFrom(world, body).books;

/** What a person does in e-Boekhouden; administration (guid or name) = that of the login, for each. */
export const booksActions: Record<string, (world: World, body: JsonBody) => unknown> = {
	/** from, to, byAccountant = false */
	closePeriod: (world, body) => periodsOf(booksOf(world, body), body).close(body.day('from'), body.day('to')),
	/** from, to, byAccountant = false */
	openPeriod: (world, body) => periodsOf(booksOf(world, body), body).open(body.day('from'), body.day('to')),
	/** companyId, runId, voucher = '', description = that of the run; gives the numbers, one for each date */
	bookRunByHand,
	/** number, patch: { date, voucher, description, ledgerAccount, rows } */
	editMutation: (world, body) => editMutation(booksOf(world, body), body),
	/** number */
	deleteMutation: (world, body) => booksOf(world, body).deleteMutation(body.integer('number')),
	/** code */
	removeLedgerAccount: (world, body) => booksOf(world, body).removeLedgerAccount(body.text('code')),
	/** code, description */
	addLedgerAccount: (world, body) =>
		booksOf(world, body).addLedgerAccount({
			code: body.text('code'),
			description: body.text('description', 'Nieuw'),
		}),
	/** Of every administration. */
	expireSessions: ({ administrations }) => administrations.expireSessions(),
};
