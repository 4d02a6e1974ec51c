import { MUTATION_CAP } from '../../../../services/eBoekhouden/soap/wire';
import { addDays } from '../../../../base/values/dates';
import { useBooks } from '../support/connect';

const { books, connect, count } = useBooks();

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

/** So many bookings, each on the day that its place gives it; their numbers. */
function book(amount: number, dayOf: (index: number) => string): string[] {
	books().mutations = [];
	return Array.from({ length: amount }, (_, index) =>
		String(
			books().bookByHand({
				date: dayOf(index),
				ledgerAccount: '2999',
				rows: [{ ledgerAccount: '4000', amount: '1.00' }],
			}),
		),
	);
}

const read = async (range = YEAR) =>
	(await connect().client.mutations.within(range)).map(({ number }) => number);

describe.each(['newest', 'oldest'] as const)('a service that keeps the %s 500', (capMode) => {
	beforeEach(() => {
		books().settings.capMode = capMode;
	});

	test('has more than that in a year: the year is read by number until no answer is full', async () => {
		const numbers = book(1_203, (index) => addDays('2026-01-01', index % 365));
		expect(await read()).toEqual(numbers);
		expect(count('GetMutaties')).toBe(capMode === 'newest' ? 6 : 8);
	});

	test('has 1,700 on one day: the day is read by number', async () => {
		const numbers = book(1_700, () => '2026-06-30');
		expect(await read({ from: '2026-06-30', to: '2026-06-30' })).toEqual(numbers);
		expect(count('GetMutaties')).toBeLessThan(20);
	});

	test('has 1,100 on one day in a year with others, whose numbers lie between', async () => {
		const numbers = book(1_200, (index) =>
			index % 13 < 11 ? '2026-12-31' : addDays('2026-01-01', index % 300),
		);
		expect(await read()).toEqual(numbers);
	});
});

test.each([
	[MUTATION_CAP - 1, 1],
	[MUTATION_CAP, 4],
	[MUTATION_CAP + 1, 4],
])('of %i bookings all are read, with %i calls: only a full answer may be cut off', async (amount, calls) => {
	const numbers = book(amount, (index) => (index % 2 ? '2026-02-01' : '2026-11-30'));
	expect(await read()).toEqual(numbers);
	expect(count('GetMutaties')).toBe(calls);
});

test('days outside the period are not read', async () => {
	const numbers = book(4, (index) => ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'][index] ?? '');
	expect(await read()).toEqual(numbers.slice(1, 3));
});

test('an invoice number filters every part', async () => {
	const numbers = book(900, () => '2026-03-01');
	for (const number of numbers.slice(0, 600)) books().editMutation(Number(number), { invoiceNumber: 'A' });
	const found = await connect().client.mutations.list({ ...YEAR, invoiceNumber: 'A' });
	expect(found.map(({ number }) => number)).toEqual(numbers.slice(0, 600).reverse());
});
