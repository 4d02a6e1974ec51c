import Big from 'big.js';
import { journalItem, payrollItem, wages } from '../../../support/payrolls';
import { actions, byHand, may, Synchronizing } from '../../../support/synchronizing';

let world: Synchronizing;
let books: Synchronizing['books'];
const start = () => {
	world = new Synchronizing();
	books = world.books;
};
beforeEach(start);

const sync: Synchronizing['rows'] = async (...given) => await world.rows(...given);

describe('another hand', () => {
	test.each([
		['on the date', byHand()],
		['elsewhere in the period', byHand({ date: '2026-05-02' })],
		['with another header', byHand({ header: '1710', rows: byHand().rows.slice(0, 2) })],
	])('that booked the same %s blocks, naming the mutation', async (_where, entry) => {
		books.book(entry);
		const rows = await sync(may());
		expect(rows).toMatchObject([
			{
				action: 'blocked',
				code: 'bookedByAnotherHand',
				mutation: '1',
				mutationDate: entry.date,
				adoptAs: 'NMBRS 12345/2026-05/887',
			},
		]);
		expect(books.entries).toHaveLength(1);
	});

	test('in another month with the same amounts does not block', async () => {
		books.book(byHand({ date: '2026-04-30' }));
		expect(actions(await sync(may()))).toEqual(['booked']);
	});

	test('that booked all runs of the period together blocks each of them', async () => {
		const rows = byHand().rows.map((row) => ({ ...row, amount: row.amount.times(2) }));
		books.book(byHand({ rows }));
		const payroll = payrollItem([journalItem('887', [wages()]), journalItem('888', [wages()])]);
		expect(await sync(payroll)).toMatchObject([
			{ action: 'blocked', code: 'bookedByAnotherHand', mutation: '1' },
			{ action: 'blocked', code: 'bookedByAnotherHand', mutation: '1' },
		]);
	});

	test('is adopted when it is given our Boekstuk', async () => {
		books.book(byHand({ voucher: 'NMBRS 12345/2026-05/887' }));
		expect(actions(await sync(may()))).toEqual(['unchanged']);
	});

	test('that moves amounts between cost centres only does not match an empty sum', async () => {
		const move = ['11', '12'].map((costCentreId, index) => ({
			ledgerAccount: '4000',
			costCentreId,
			amount: new Big(index === 0 ? 7 : -7),
		}));
		books.book(byHand({ rows: move }));
		expect(actions(await sync(may()))).toEqual(['booked']);
	});
});

describe('an edit by hand', () => {
	const edit = () => {
		const row = books.entries[0]?.rows[0];
		if (row) row.amount = row.amount.plus(5);
	};

	test('is restored', async () => {
		await sync(may());
		edit();
		expect(actions(await sync(may()))).toEqual(['corrected']);
		expect(actions(await sync(may()))).toEqual(['unchanged']);
	});

	test("is left alone with handEdits 'report'", async () => {
		await sync(may());
		edit();
		const rows = await sync(may(), { handEdits: 'report' });
		expect(rows).toMatchObject([{ action: 'blocked', code: 'editedByHand', mutations: ['1'] }]);
		expect(books.entries).toHaveLength(1);
	});

	test("a changed journal is still corrected with handEdits 'report'", async () => {
		await sync(may());
		const changed = payrollItem([journalItem('887', [wages('2026-05-31', 5, 12600)])]);
		expect(actions(await sync(changed, { handEdits: 'report' }))).toEqual(['corrected']);
	});

	test.each(['restore', 'report'] as const)(
		'of three of the newest six stops all writing, and names them (%s)',
		async (handEdits) => {
			const months = [1, 2, 3, 4].map((period) =>
				journalItem(`80${period}`, [wages(`2026-0${period}-28`, period)]),
			);
			await sync(payrollItem(months));
			for (const { rows } of books.entries.slice(1)) for (const row of rows) row.amount = row.amount.times(2);
			const writes = books.writes;
			const rows = await sync(payrollItem([...months, journalItem('887', [wages()])]), { handEdits });
			expect(rows.at(-1)).toMatchObject({
				action: 'blocked',
				run: '887',
				code: 'entriesKeepChanging',
				mutations: ['4', '3', '2'],
			});
			expect(books.writes).toBe(writes);
			// As the row advises for entries that are right as they are.
			for (const entry of books.entries) entry.description = entry.description.replace(/ n8n:.*/, '');
			const [row] = (await sync(payrollItem([journalItem('887', [wages()])]), { handEdits })).slice(-1);
			expect(row).toMatchObject({ action: 'booked', run: '887' });
		},
	);
});
