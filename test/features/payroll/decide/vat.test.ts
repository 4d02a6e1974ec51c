import { answer, may, useSynchronizing } from '../../../support/synchronizing';

/** A bookkeeper put VAT on rows of an entry of ours: the service books it on accounts that the rows do not name. */
const world = useSynchronizing();

function tax(at: number): string {
	const entry = world.books.entries[at];
	if (!entry) throw new Error('nothing was booked');
	entry.hasVat = true;
	return entry.number;
}

beforeEach(async () => void (await world.rows(may())));

test.each(['restore', 'report'] as const)(
	"is told, and nothing is written beside it, with handEdits '%s'",
	async (handEdits) => {
		const number = tax(0);
		for (const payroll of [may(), may(13000)])
			expect(await world.rows(payroll, { handEdits })).toMatchObject([
				{ action: 'blocked', code: 'entryWithVat', mutations: [number] },
			]);
		expect(world.books.writes).toBe(1);
	},
);

test('may be left by a person, until the amounts change', async () => {
	tax(0);
	const decisions = answer((await world.rows(may()))[0], 'leave');
	expect(await world.rows(may(), { decisions })).toMatchObject([{ code: 'leftByDecision' }]);
	expect(await world.rows(may(13000), { decisions })).toMatchObject([{ code: 'entryWithVat' }]);
});

test('that was taken away again is nothing', async () => {
	const entry = world.books.entries[0];
	tax(0);
	delete entry?.hasVat;
	expect(await world.rows(may())).toMatchObject([{ action: 'unchanged' }]);
});
