import { decisionOf } from '../../../../features/payroll/compare/rowDraft';
import Big from 'big.js';
import fc from 'fast-check';
import { bookedBy, parseVoucher, type NewMemorialEntry } from '../../../../features/payroll/read/memorial';
import { Amounts } from '../../../../features/payroll/read/amounts';
import type { BookingSettings } from '../../../../features/payroll/settings';
import { synchronizePayrolls } from '../../../../features/payroll/synchronize';
import { toRow, type Row } from '../../../../base/words/row';
import { ACCOUNTS, anyAccount, anyCents, anyJournals, CENTRE_IDS } from '../../../support/anyJournals';
import { MemoryBooks } from '../../../support/memoryBooks';
import { payrollItem, type PayrollItem } from '../../../support/payrolls';
import { SYNC_SETTINGS } from '../../../support/syncSettings';

const TODAY = '2026-06-15';
const DATES = ['2026-03-31', '2026-04-30', '2026-05-29', '2026-05-31', '2026-06-01'];
const journals = anyJournals({ dates: DATES, periods: { min: 3, max: 6 } });

/** What a person may have done under our Boekstuk: other amounts, other dates, other headers, unbalanced rows, copies. */
const handMade: fc.Arbitrary<NewMemorialEntry> = fc.record({
	date: fc.constantFrom(...DATES),
	voucher: fc.integer({ min: 880, max: 886 }).map((run) => `NMBRS 12345/2026-05/${run}`),
	description: fc.constantFrom('', 'met de hand', 'Mei n8n:00000000'),
	header: fc.constantFrom('2999', ...ACCOUNTS),
	rows: fc.array(
		fc.record({
			ledgerAccount: anyAccount,
			costCentreId: fc.constantFrom('', '11', '12'),
			amount: anyCents.map((value) => new Big(value).div(100)),
		}),
		{ minLength: 1, maxLength: 4 },
	),
});

/** The rows of an execution. */
async function sync(
	items: PayrollItem[],
	books: MemoryBooks,
	how: BookingSettings,
	today: string,
): Promise<Row[]> {
	const decisions = await synchronizePayrolls(items, books, how, today);
	return decisions.map((row) => toRow(decisionOf(row, how.preview), 'nl'));
}

/** What a person edited is restored, so that any books end equal to the payroll. */
const settings = (change: Partial<BookingSettings>): BookingSettings => ({
	...SYNC_SETTINGS,
	handEdits: 'restore',
	...change,
});

function due(payroll: PayrollItem, run: string): Amounts {
	const journal = payroll.journals.find((candidate) => candidate.run === run);
	return Amounts.of(
		(journal?.entries ?? []).flatMap(({ date, lines }) =>
			lines.map((entryLine) => ({
				date,
				ledgerAccount: entryLine.ledgerAccount,
				costCentreId: CENTRE_IDS[entryLine.costCentre] ?? '',
				amount: new Big(entryLine.credit).minus(entryLine.debit),
			})),
		),
	);
}

const booked = (books: MemoryBooks, run: string) =>
	bookedBy(books.entries.filter(({ voucher }) => parseVoucher(voucher, 'NMBRS')?.run === run));

/** Dates of a run for which nothing was written, for one reason. */
function leftFor(rows: Row[], run: string, why: string): string[] {
	const left = rows.find((row) => row.run === run)?.left as { date: string; why: string }[] | undefined;
	return (left ?? []).filter((one) => one.why === why).map(({ date }) => date);
}

const world = fc.record({
	journals,
	hand: fc.array(handMade, { maxLength: 4 }),
	correction: fc.constantFrom('difference' as const, 'reverse' as const),
});

test('from any payroll and any books, one execution makes booked equal payroll, and a second writes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(world, async ({ journals, hand, correction }) => {
			const books = new MemoryBooks();
			// Three or more entries with a fingerprint that does not fit hold everything back, on purpose.
			hand.forEach((made, index) => books.book(index < 2 ? made : { ...made, description: '' }));
			const payroll = payrollItem(journals);
			await sync([payroll], books, settings({ correction, vanishedRuns: 'reverse' }), TODAY);
			for (const run of ['880', '881', '882', '883', '884', '885', '886']) {
				expect(due(payroll, run).minus(booked(books, run)).list()).toEqual([]);
			}
			const before = books.writes;
			const rows = await sync([payroll], books, settings({ correction, vanishedRuns: 'reverse' }), TODAY);
			expect(books.writes).toBe(before);
			expect(rows.every(({ action }) => action === 'unchanged')).toBe(true);
		}),
	);
});

test('what is written always balances, and never touches the header account', async () => {
	await fc.assert(
		fc.asyncProperty(world, async ({ journals, hand, correction }) => {
			const books = new MemoryBooks();
			hand.slice(0, 2).forEach((made) => books.book(made));
			const before = books.entries.length;
			await sync([payrollItem(journals)], books, settings({ correction }), TODAY);
			for (const { rows } of books.entries.slice(before)) {
				const total = rows.reduce((sum, { amount }) => sum.plus(amount), new Big(0));
				expect(total.toFixed(2)).toBe('0.00');
			}
		}),
	);
});

test('with closed months, each date that is open is booked as due, and a closed one left as it stood', async () => {
	await fc.assert(
		fc.asyncProperty(
			world,
			fc.constantFrom('03', '04', '05'),
			async ({ journals, hand, correction }, month) => {
				const books = new MemoryBooks();
				hand.slice(0, 2).forEach((made) => books.book(made));
				books.isClosed = (date) => date.startsWith(`2026-${month}`);
				const payroll = payrollItem(journals);
				const stood = new Map(journals.map(({ run }) => [run, booked(books, run)]));
				const rows = await sync([payroll], books, settings({ correction }), TODAY);
				for (const { run } of journals) {
					const waits = leftFor(rows, run, 'waitsForClosedDate');
					const isHeld = rows.some((row) => row.run === run && row.action === 'blocked' && !row.left);
					const isOpen = (date: string) => !isHeld && !books.isClosed(date) && !waits.includes(date);
					for (const date of DATES) {
						const expected = isOpen(date) ? due(payroll, run) : stood.get(run);
						expect(expected?.onDate(date)).toEqual(booked(books, run).onDate(date));
					}
				}
				const writes = books.writes;
				await sync([payroll], books, settings({ correction }), TODAY);
				expect(books.writes).toBe(writes);
			},
		),
	);
});

/** What a preview says of what is then done. */
const ANNOUNCED = new Map([
	['journalWouldBeBooked', 'journalBooked'],
	['journalWouldBeCompleted', 'journalCompleted'],
	['journalWouldBeCorrected', 'journalCorrected'],
	['runWouldBeTakenBack', 'runTakenBack'],
]);

test('a preview announces exactly what the real execution then does', async () => {
	const told = (rows: Row[]) =>
		rows.map(({ key, action, code, entries }) => ({
			key,
			action,
			code: ANNOUNCED.get(code ?? '') ?? code,
			entries: (entries as { mutation: string }[] | undefined)?.map((written) => ({
				...written,
				mutation: '',
			})),
		}));
	await fc.assert(
		fc.asyncProperty(world, async ({ journals, hand, correction }) => {
			const books = new MemoryBooks();
			hand.slice(0, 2).forEach((made) => books.book(made));
			const change = { correction, vanishedRuns: 'reverse' as const };
			const payroll = payrollItem(journals);
			const announced = await sync([payroll], books, settings({ ...change, preview: true }), TODAY);
			expect(books.writes).toBe(0);
			const done = await sync([payroll], books, settings(change), TODAY);
			expect(told(done)).toEqual(told(announced));
		}),
	);
});

test('interrupted anywhere, the next undisturbed execution ends right', async () => {
	const faults = fc.array(fc.constantFrom('lostBefore' as const, 'lostAfter' as const), {
		minLength: 1,
		maxLength: 4,
	});
	await fc.assert(
		fc.asyncProperty(world, faults, async ({ journals, hand, correction }, hits) => {
			const books = new MemoryBooks();
			hand.slice(0, 2).forEach((made) => books.book(made));
			const payroll = payrollItem(journals);
			for (const fault of hits) {
				books.nextWrite = fault;
				await sync([payroll], books, settings({ correction, vanishedRuns: 'reverse' }), TODAY);
			}
			books.nextWrite = null;
			await sync([payroll], books, settings({ correction, vanishedRuns: 'reverse' }), TODAY);
			for (const { run } of journals) expect(due(payroll, run).minus(booked(books, run)).list()).toEqual([]);
		}),
	);
});
