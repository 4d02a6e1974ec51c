import { rowFacts } from '../../../../features/payroll/row/rowDraft';
import Big from 'big.js';
import fc from 'fast-check';
import { entryAsText } from '../../../../features/payroll/write/onlyThisPlan';
import type { NewMemorialEntry } from '../../../../features/payroll/read/memorial';
import type { BookingSettings } from '../../../../features/payroll/settings';
import { synchronizePayrolls } from '../../../../features/payroll/synchronize';
import { toRow, type Row } from '../../../../base/words/row';
import { anyAccount, anyJournals } from '../../../support/anyJournals';
import { MemoryBooks } from '../../../support/memoryBooks';
import { journalItem, payrollItem, wages, type PayrollItem } from '../../../support/payrolls';
import { SYNC_SETTINGS } from '../../../support/syncSettings';

const TODAY = '2026-06-15';
const DATES = ['2026-03-31', '2026-04-30', '2026-05-29', '2026-05-31'];

// Few amounts: two payrolls are often nearly the same.
const amount = fc.constantFrom(-100_000, -99_999, -50_000, 50_000, 100_000);

const JOURNALS = { dates: DATES, periods: { min: 3, max: 5 }, cents: amount, centres: [''], most: 3 };
const payroll = (company: string): fc.Arbitrary<PayrollItem> =>
	anyJournals(JOURNALS, company).map((journals) =>
		payrollItem(journals, { company, companyName: `Bedrijf ${company}` }),
	);

const payrolls = fc.tuple(payroll('1'), payroll('2')).map((both) => [...both]);

/** What stands under our Boekstuk, or under that of nobody. */
const handMade: fc.Arbitrary<NewMemorialEntry> = fc.record({
	date: fc.constantFrom(...DATES),
	voucher: fc.oneof(
		fc.integer({ min: 880, max: 884 }).map((run) => `NMBRS 1/2026-05/1${run}`),
		fc.constant('hand'),
	),
	description: fc.constantFrom('', 'met de hand'),
	header: fc.constantFrom('2999', '1710'),
	rows: fc.array(
		fc.record({
			ledgerAccount: anyAccount,
			costCentreId: fc.constant(''),
			amount: amount.map((cents) => new Big(cents).div(100)),
		}),
		{ minLength: 1, maxLength: 3 },
	),
});

const settings = fc.record({
	correction: fc.constantFrom<BookingSettings['correction']>('difference', 'reverse'),
	closedPeriods: fc.constantFrom<BookingSettings['closedPeriods']>('report', 'nextOpenPeriod'),
	vanishedRuns: fc.constantFrom<BookingSettings['vanishedRuns']>('report', 'reverse'),
	closedUntil: fc.constantFrom('', '2026-03-31', '2026-05-15'),
});

function booksWith(entries: readonly NewMemorialEntry[]): MemoryBooks {
	const books = new MemoryBooks();
	for (const one of entries) books.book(one);
	return books;
}

async function run(items: PayrollItem[], books: MemoryBooks, how: BookingSettings): Promise<Row[]> {
	const decisions = await synchronizePayrolls(items, books, how, TODAY);
	return decisions.map((row) => toRow(rowFacts(row, how.preview), 'nl'));
}

type Chosen = Partial<BookingSettings>;

/** What a preview shows, one of each company. */
async function plans(items: PayrollItem[], books: MemoryBooks, chosen: Chosen): Promise<string[]> {
	const rows = await run(items, books, { ...SYNC_SETTINGS, ...chosen, preview: true });
	return [...new Set(rows.flatMap(({ plan }) => (plan === undefined ? [] : [String(plan)])))];
}

/** What is written, of each company apart. */
function written(books: MemoryBooks, before: number): string[] {
	return books.entries.slice(before).map(entryAsText).sort();
}

const ofCompany = (company: string) => (text: string) => text.includes(`NMBRS ${company}/`);

/** The accounts whose balance an entry changes. */
function movedBy({ header, rows }: NewMemorialEntry): string[] {
	const sums = new Map<string, Big>();
	const add = (account: string, amount: Big) =>
		sums.set(account, (sums.get(account) ?? new Big(0)).plus(amount));
	for (const { ledgerAccount, amount } of rows) {
		add(ledgerAccount, amount);
		add(header, amount.neg());
	}
	return [...sums].flatMap(([account, sum]) => (sum.eq(0) ? [] : account));
}

const isOnAccountsOf = (hands: readonly NewMemorialEntry[], texts: readonly string[]) =>
	hands
		.filter(({ voucher }) => voucher === 'hand')
		.flatMap(movedBy)
		.some((account) => texts.some((text) => text.includes(`[\\"${account}\\"`)));

test('with the plan of what is to be written, all of it is written, as without one', async () => {
	await fc.assert(
		fc.asyncProperty(
			payrolls,
			fc.array(handMade, { maxLength: 3 }),
			settings,
			async (items, hand, chosen) => {
				const [free, held] = [booksWith(hand), booksWith(hand)];
				const onlyPlans = await plans(items, held, chosen);
				expect(held.entries).toHaveLength(hand.length);
				await run(items, free, { ...SYNC_SETTINGS, ...chosen });
				const rows = await run(items, held, { ...SYNC_SETTINGS, ...chosen, onlyPlans });
				expect(written(held, hand.length)).toEqual(written(free, hand.length));
				expect(rows.map(({ code }) => code)).not.toContain('planChanged');
				const writes = held.writes;
				await run(items, held, { ...SYNC_SETTINGS, ...chosen, onlyPlans });
				expect(held.writes).toBe(writes);
			},
		),
	);
});

test('whatever changes meanwhile, a company gets exactly what its plan showed, or nothing', async () => {
	let [kept, refused] = [0, 0];
	await fc.assert(
		fc.asyncProperty(
			payrolls,
			fc.array(handMade, { maxLength: 2 }),
			fc.option(payrolls, { nil: null, freq: 1 }),
			fc.array(handMade, { maxLength: 1 }),
			settings,
			fc.constantFrom('none', 'none', 'none', 'closed', 'lostBefore', 'lostAfter'),
			async (items, hand, later, laterHand, chosen, fault) => {
				// What would have been written when it was shown.
				const then = booksWith(hand);
				const onlyPlans = await plans(items, then, chosen);
				await run(items, then, { ...SYNC_SETTINGS, ...chosen });
				const shown = written(then, hand.length);
				const now = booksWith([...hand, ...laterHand]);
				const before = now.entries.length;
				if (fault === 'closed') now.isClosed = (date) => date === '2026-04-30';
				else if (fault !== 'none') now.nextWrite = fault as 'lostAfter' | 'lostBefore';
				await run(later ?? items, now, { ...SYNC_SETTINGS, ...chosen, onlyPlans });
				for (const company of ['1', '2']) {
					const theirs = written(now, before).filter(ofCompany(company));
					const planned = shown.filter(ofCompany(company));
					for (const one of theirs) expect(planned).toContain(one);
					expect(new Set(theirs).size).toBe(theirs.length);
					// What others booked on these accounts meanwhile may be what was planned.
					if (isOnAccountsOf(laterHand, planned)) expect(theirs).toEqual([]);
					if (fault !== 'none') continue;
					expect([0, planned.length]).toContain(theirs.length);
					if (theirs.length > 0) kept++;
					else refused++;
				}
			},
		),
	);
	// Both happened, the rarer one some fifteen times.
	expect(kept).toBeGreaterThan(0);
	expect(refused).toBeGreaterThan(0);
});

test('an answer is carried out, and what becomes possible by it is shown first', async () => {
	const [books, before] = [booksWith([]), payrollItem([journalItem('887', [wages()])])];
	await run([before], books, SYNC_SETTINGS);
	const again = [payrollItem([journalItem('901', [wages()])])];
	const given = { onlyPlans: await plans(again, books, {}), answers: 'NMBRS 12345/2026-05/887=reverse' };
	const shown = async (items: PayrollItem[], closedUntil = '') =>
		(await run(items, books, { ...SYNC_SETTINGS, closedUntil, preview: true })).map(
			({ plan }) => typeof plan,
		);
	expect([await shown([before]), await shown(again)]).toEqual([['undefined'], ['string', 'string']]);
	const other = payrollItem([journalItem('1', [wages()])], { company: '3' });
	expect(await shown([other], '2026-12-31')).toEqual(['string']);
	const rows = await run(again, books, { ...SYNC_SETTINGS, ...given });
	expect(rows.map(({ code }) => code)).toEqual(['runTakenBack', 'planChanged']);
});

test('what would be written otherwise is another plan, and the same is the same', async () => {
	let [equal, different] = [0, 0];
	await fc.assert(
		fc.asyncProperty(payrolls, payrolls, fc.boolean(), settings, async (one, two, isSame, chosen) => {
			const second = isSame ? [...one].reverse() : two;
			const effect = async (items: PayrollItem[]) => {
				const books = booksWith([]);
				await run(items, books, { ...SYNC_SETTINGS, ...chosen });
				return written(books, 0);
			};
			const found = await Promise.all(
				[one, second].map(async (items) => (await plans(items, booksWith([]), chosen)).sort()),
			);
			const [first, other] = [await effect(one), await effect(second)];
			if (JSON.stringify(first) !== JSON.stringify(other)) {
				expect(found[0]).not.toEqual(found[1]);
				different++;
			} else if (isSame) {
				expect(found[0]).toEqual(found[1]);
				equal++;
			}
		}),
	);
	expect(Math.min(equal, different)).toBeGreaterThan(10);
});
