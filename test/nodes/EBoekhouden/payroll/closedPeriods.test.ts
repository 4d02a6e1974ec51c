import { journalItem, payrollItem, wages } from '../../../support/payrolls';
import { actions, may, Synchronizing } from '../../../support/synchronizing';

let world: Synchronizing;
let books: Synchronizing['books'];
const start = () => {
	world = new Synchronizing();
	books = world.books;
};
beforeEach(start);

const sync: Synchronizing['rows'] = async (...given) => await world.rows(...given);
const effect = () => world.effect();

describe('a closed period', () => {
	test('of the settings is left alone', async () => {
		const rows = await sync(may(), { closedUntil: '2026-05-31' });
		expect(rows).toMatchObject([
			{
				action: 'closed',
				code: 'closedBySetting',
				closedUntil: '2026-05-31',
				dates: ['2026-05-31'],
				amount: '12500.00',
				differences: [
					{ date: '2026-05-31', ledgerAccount: '1700', costCentreId: '', debit: '0.00', credit: '3900.50' },
					{ date: '2026-05-31', ledgerAccount: '1710', costCentreId: '', debit: '0.00', credit: '8599.50' },
					{ date: '2026-05-31', ledgerAccount: '4000', costCentreId: '', debit: '12500.00', credit: '0.00' },
				],
			},
		]);
		expect(books.entries).toEqual([]);
	});

	test.each(['difference', 'reverse'] as const)(
		'of the settings says what the books lack, not what would be written (%s)',
		async (correction) => {
			await sync(may());
			const changed = payrollItem([
				journalItem('887', [wages('2026-05-31', 5, 12600), wages('2026-06-30', 6)]),
			]);
			const [row] = await sync(changed, { closedUntil: '2026-05-31', correction });
			expect(row).toMatchObject({ code: 'closedBySetting', dates: ['2026-05-31'], amount: '100.00' });
			expect(row?.differences).toMatchObject([
				{ ledgerAccount: '1710', credit: '100.00' },
				{ ledgerAccount: '4000', debit: '100.00' },
			]);
		},
	);

	test('that the service refuses is left alone', async () => {
		books.isClosed = (date) => date.startsWith('2026-05');
		expect(await sync(may())).toMatchObject([
			{
				action: 'closed',
				code: 'closedInBooks',
				date: '2026-05-31',
				mutations: [],
				problem: { service: 'e-Boekhouden', operation: 'AddMutatie' },
			},
		]);
		expect(books.entries).toEqual([]);
	});

	test('found after another date was written: that one is put back, and the closed date is tried first from then on', async () => {
		books.isClosed = (date) => date >= '2026-05-01';
		const twoDates = payrollItem([journalItem('890', [wages('2026-04-30', 4), wages('2026-05-31', 5)])]);
		const rows = await sync(twoDates);
		expect(rows).toMatchObject([
			{
				action: 'closed',
				code: 'closedInBooks',
				date: '2026-05-31',
				mutations: ['1'],
				putBackAs: ['2'],
			},
		]);
		expect(effect()).toEqual([
			'2026-04-30 4000:-12500.00 1700:3900.50 1710:8599.50',
			'2026-04-30 4000:12500.00 1700:-3900.50 1710:-8599.50',
		]);
		expect(books.entries[1]?.description).toMatch(/^Teruggeboekt: 2026-05-31 is dicht n8n:/);
		await sync(twoDates);
		expect(books.entries).toHaveLength(2);
		books.isClosed = () => false;
		expect(actions(await sync(twoDates))).toEqual(['booked']);
		expect(books.entries.map(({ date }) => date).slice(2)).toEqual(['2026-05-31', '2026-04-30']);
	});

	test('after another date was written that cannot be put back: both are told, and the next execution goes on', async () => {
		books.isClosed = (date) => {
			books.nextWrite = date >= '2026-05-01' ? 'lostBefore' : null;
			return date >= '2026-05-01';
		};
		const twoDates = payrollItem([journalItem('890', [wages('2026-04-30', 4), wages('2026-05-31', 5)])]);
		const [row] = await sync(twoDates);
		expect(row).toMatchObject({
			action: 'failed',
			code: 'putBackFailed',
			refusedDate: '2026-05-31',
			date: '2026-04-30',
			mutations: ['1'],
			putBackAs: [],
			entries: [{ mutation: '1' }],
		});
		expect(row?.reason).toMatch(/no answer from .* the period is closed/);
		books.isClosed = () => false;
		books.nextWrite = null;
		expect(actions(await sync(twoDates))).toEqual(['corrected']);
	});
});
