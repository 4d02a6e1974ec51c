import Big from 'big.js';
import { readPayroll, type Payroll } from '../../../../features/payroll/item';
import {
	bookingsAMonth,
	readQuietly,
	readWhole,
	type ReadingPlan,
} from '../../../../features/payroll/read/readBooks';
import type { DateRange } from '../../../../base/values/dates';
import { MemoryBooks } from '../../../support/memoryBooks';
import { journalItem, payrollItem, wages } from '../../../support/payrolls';
import { SYNC_SETTINGS } from '../../../support/syncSettings';

const TUESDAY = '2026-06-16';
const DATES = ['2026-04-30', '2026-05-31', '2026-06-16', '2026-06-30'];

function payroll(): Payroll {
	const journals = DATES.map((date, at) => journalItem(String(880 + at), [wages(date, 4 + at)]));
	const read = readPayroll(payrollItem(journals));
	if ('faults' in read) throw new Error(JSON.stringify(read.faults));
	return read.payroll;
}

/** Books that note what is read of them. */
class NotingBooks extends MemoryBooks {
	readonly ranges: string[] = [];
	readonly asked: boolean[] = [];
	readsOneByOne = false;

	override async memorials(...given: Parameters<MemoryBooks['memorials']>) {
		const [{ from, to }] = given as [DateRange];
		this.ranges.push(from === to ? from : `${from} ${to}`);
		return await super.memorials(...given);
	}

	override async chart(needs = { costCentres: true }) {
		this.asked.push(needs.costCentres);
		return await super.chart(needs);
	}

	stand(voucher: string, costCentreId = ''): void {
		const amount = new Big(5);
		const rows = [{ ledgerAccount: '4000', costCentreId, amount }];
		const number = String(this.entries.length + 1);
		this.entries.push({ number, date: '2026-05-31', voucher, description: '', header: '2999', rows });
	}
}

const planOf = (books: NotingBooks, change: Partial<ReadingPlan['settings']> = {}): ReadingPlan => ({
	source: 'NMBRS',
	payrolls: [payroll()],
	books,
	settings: { ...SYNC_SETTINGS, ...change },
	today: TUESDAY,
});

test('the days with a booking are those of the last month', () => {
	expect(bookingsAMonth(planOf(new NotingBooks()))).toBe(2);
});

test.each([
	['report', ['2026-04-30', '2026-05-31', '2026-06-16', '2026-06-30']],
	[
		'nextOpenPeriod',
		['2026-04-01', '2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01', '2026-06-16', '2026-06-30'],
	],
] as const)('with %s, a quiet look at many mutations is at these dates', async (closedPeriods, dates) => {
	const books = new NotingBooks();
	books.pacing = { aDay: 400, before: 100_000 };
	expect(await readQuietly(planOf(books, { closedPeriods }))).toMatchObject({ isWhole: false });
	expect(books.ranges).toEqual(dates);
});

test('where one call has them all, a quiet look is at everything', async () => {
	const books = new NotingBooks();
	expect(await readQuietly(planOf(books))).toMatchObject({ isWhole: true });
	expect(books.ranges).toHaveLength(1);
});

test('where each entry takes a call, a quiet look is at our own, on any date', async () => {
	const books = new NotingBooks();
	books.readsOneByOne = true;
	books.stand('NMBRS 12345/2026-05/881');
	books.stand('met de hand');
	const read = await readQuietly(planOf(books));
	expect(read?.isWhole).toBe(false);
	expect([read?.booked.has('1'), read?.booked.has('2')]).toEqual([true, false]);
});

test.each([
	['', false],
	['11', true],
])('cost centre %j in an entry of ours: cost centres are read: %s', async (costCentreId, expected) => {
	const books = new NotingBooks();
	books.stand('NMBRS 12345/2026-05/881', costCentreId);
	await readWhole(planOf(books));
	expect(books.asked).toEqual([expected]);
});
