import Big from 'big.js';
import type { MemorialEntry } from '../../../../features/payroll/read/memorial';
import { answer, may, useSynchronizing } from '../../../support/synchronizing';

/** A bookkeeper put VAT on rows of an entry of ours: the service books it on accounts that the rows do not name. */
const world = useSynchronizing();

type VatRow = NonNullable<MemorialEntry['vatRows']>[number];

function tax(at: number, ...rows: Partial<VatRow>[]): string {
	const entry = world.books.entries[at];
	if (!entry) throw new Error('nothing was booked');
	entry.vatRows = rows.map((row) => ({
		...{ ledgerAccount: '4000', vatCode: 'HOOG_INK_21', isIncluded: false },
		...{ amount: new Big('-12500'), vat: new Big('-2625'), ...row },
	}));
	return entry.number;
}

beforeEach(async () => void (await world.rows(may())));

test.each(['restore', 'report'] as const)(
	"is told, and nothing is written beside it, with handEdits '%s'",
	async (handEdits) => {
		const number = tax(0, {});
		for (const payroll of [may(), may(13000)])
			expect(await world.rows(payroll, { handEdits })).toMatchObject([
				{ action: 'blocked', code: 'entryWithVat', mutations: [number] },
			]);
		expect(world.books.writes).toBe(1);
	},
);

test('may be left by a person, until more VAT is put on it', async () => {
	tax(0, {});
	const decisions = answer((await world.rows(may()))[0], 'leave');
	expect(await world.rows(may(), { decisions })).toMatchObject([{ code: 'leftByDecision' }]);
	tax(0, {}, { ledgerAccount: '1700', amount: new Big('3900.50'), vat: null });
	expect(await world.rows(may(), { decisions })).toMatchObject([{ action: 'blocked', code: 'entryWithVat' }]);
});

test('that was taken away again is nothing', async () => {
	tax(0);
	expect(await world.rows(may())).toMatchObject([{ action: 'unchanged' }]);
});

test.each([
	['with the same VAT', { vat: new Big('2625') }, []],
	['with no VAT', { amount: new Big('0'), vat: new Big('0') }, ['entryWithVat']],
])('on an entry that a person reversed %s', async (_what, back, codes) => {
	tax(0, {});
	const [entry] = world.books.entries;
	const rows = (entry?.rows ?? []).map((row) => ({ ...row, amount: row.amount.neg() }));
	world.books.book({ ...(entry as MemorialEntry), rows });
	tax(1, { amount: new Big('12500'), ...back });
	expect((await world.rows(may(), { handEdits: 'restore' })).map(({ code }) => code)).toEqual(
		codes.length > 0 ? codes : ['journalBooked'],
	);
});

test('that is added is not reversed by VAT that is included, where its amount is not known', async () => {
	tax(0, { vat: null });
	const [entry] = world.books.entries;
	const rows = (entry?.rows ?? []).map((row) => ({ ...row, amount: row.amount.neg() }));
	world.books.book({ ...(entry as MemorialEntry), rows });
	tax(1, { vat: null, amount: new Big('12500'), isIncluded: true });
	expect(await world.rows(may())).toMatchObject([{ code: 'entryWithVat' }]);
});
