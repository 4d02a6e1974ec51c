import { journalItem, payrollItem, wages } from '../../../support/payrolls';
import { byHand, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const two = payrollItem(['887', '888'].map((run) => journalItem(run, [wages()])));

test('what was booked for another company with equal wages keeps the Boekstuk of that one', async () => {
	world.books.book(byHand({ voucher: 'NMBRS 12399/2026-05/901' }));
	const [row] = await world.rows(payrollItem([journalItem('887', [wages()])]));
	expect(row?.foreignEntries).toMatchObject([{ mutation: '1', adoptAs: '' }]);
});

describe('a booking of others that may be of two equal runs', () => {
	test('can be given the Boekstuk of the first, and of no other', async () => {
		world.books.book(byHand());
		expect(await world.rows(two)).toMatchObject([
			{ foreignEntries: [{ adoptAs: 'NMBRS 12345/2026-05/887', alsoOf: ['Run 888'] }] },
			{ foreignEntries: [{ adoptAs: '', alsoOf: ['Run 887'] }] },
		]);
	});

	test('can be given none where it has other amounts: it may be both together', async () => {
		const rows = byHand().rows.map((row) => ({ ...row, amount: row.amount.times(2) }));
		world.books.book(byHand({ rows }));
		expect(await world.rows(two)).toMatchObject([
			{ touched: { booked: '25000.00' }, foreignEntries: [{ adoptAs: '', alsoOf: ['Run 888'] }] },
			{ touched: { booked: '25000.00' }, foreignEntries: [{ adoptAs: '', alsoOf: ['Run 887'] }] },
		]);
	});
});
