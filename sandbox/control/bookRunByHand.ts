import Big from 'big.js';
import type { JournalLine } from '../nmbrs/payroll/types';
import { money } from '../shared/money';
import type { World } from '../world';
import type { JsonBody } from './jsonBody';

/** The journal of a run as a person types it: a memorial for each date, with a voucher of that person's own. */
export function bookRunByHand(world: World, body: JsonBody): number[] {
	const { payroll, books } = world;
	const run = payroll.run(body.integer('companyId', 12345), body.integer('runId'));
	const voucher = body.text('voucher', '');
	const description = body.text('description', run.description);
	const { memorialSign } = books.settings;
	const rowOf = ({ ledgerAccount, side, amount }: JournalLine) => ({
		ledgerAccount,
		amount: money(new Big(amount).times(side === memorialSign ? 1 : -1)),
	});
	return run.journals.map(({ date, lines }) =>
		books.bookByHand({ date, voucher, description, rows: lines.map(rowOf) }),
	);
}
