import { MUTATION_CAP } from '../../../../services/eBoekhouden/soap/wire';
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

test.each([
	[MUTATION_CAP - 1, 1],
	[MUTATION_CAP, 4],
	[MUTATION_CAP + 1, 4],
])('of %i bookings all are read, with %i calls: only a full answer may be cut off', async (amount, calls) => {
	const numbers = book(amount, (index) => (index % 2 ? '2026-02-01' : '2026-11-30'));
	const { mutations } = connect().client;
	const found = await mutations.within(YEAR);
	expect(found.map(({ number }) => number)).toEqual(numbers);
	expect([count('GetMutaties'), mutations.callsMade()]).toEqual([calls, calls]);
});
