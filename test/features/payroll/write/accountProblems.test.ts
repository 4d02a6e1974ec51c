import { journalItem, payrollItem, wages } from '../../../support/payrolls';
import { problemOfKind } from '../../../support/problems';
import { useSynchronizing } from '../../../support/synchronizing';

const TEXT = 'Uw account is geblokkeerd wegens een betalingsachterstand';
const account = (operation: string) => problemOfKind('account', { operation, text: TEXT });

const world = useSynchronizing();
/** Two companies, the first with two runs. */
const payrolls = () => [
	payrollItem([journalItem('887', [wages()]), journalItem('889', [wages('2026-06-10', 6)])]),
	payrollItem([journalItem('901', [wages()])], { company: '12346' }),
];

test.each(['limit', 'login', 'rights', 'account', 'session'] as const)(
	'after a refusal of everything (%s) no other booking is tried',
	async (kind) => {
		let tries = 0;
		world.books.add = async () => {
			tries++;
			throw problemOfKind(kind);
		};
		const codes = (await world.rows(payrolls())).map(({ code }) => code);
		expect([tries, codes]).toEqual([1, ['entryNotBooked', 'writingStopped', 'writingStopped']]);
	},
);

test.each(['chart', 'memorials'] as const)(
	'one that may not read (%s) is told, and nothing is written',
	async (read) => {
		world.books[read] = async () => {
			throw account('GetMutaties');
		};
		const rows = await world.rows(payrolls());
		expect(world.books.writes).toBe(0);
		for (const row of rows) {
			expect(row).toMatchObject({ action: 'failed', code: 'booksNotRead' });
			expect(row.reason).toContain(TEXT);
		}
	},
);

test('one that may not show a balance books nothing', async () => {
	world.books.balance = async () => {
		throw account('GetSaldo');
	};
	const rows = await world.rows(payrolls());
	expect(world.books.writes).toBe(0);
	for (const row of rows) expect(row.reason).toContain(TEXT);
});
