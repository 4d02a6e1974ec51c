import type { World } from '../world';
import { bookRunByHand } from './bookRunByHand';
import type { JsonBody } from './jsonBody';

/** What a person does in e-Boekhouden, in the administration of the login. */
export const booksActions: Record<string, (world: World, body: JsonBody) => unknown> = {
	/** from, to */
	closePeriod: ({ books }, body) => books.closePeriod(body.day('from'), body.day('to')),
	/** from, to */
	openPeriod: ({ books }, body) => books.openPeriod(body.day('from'), body.day('to')),
	/** companyId, runId, voucher = '', description = that of the run; gives the numbers, one for each date */
	bookRunByHand,
	/** number */
	deleteMutation: ({ books }, body) => books.deleteMutation(body.integer('number')),
	/** code */
	removeLedgerAccount: ({ books }, body) => books.removeLedgerAccount(body.text('code')),
	/** code, description */
	addLedgerAccount: ({ books }, body) =>
		books.addLedgerAccount({
			code: body.text('code'),
			description: body.text('description', 'Nieuw'),
		}),
	/** from, to */
	renameTemplate: ({ books }, body) => books.renameTemplate(body.text('from'), body.text('to')),
};
