import Big from 'big.js';
import type { Payroll } from '../../../../features/payroll/item';
import { readQuietly, readWhole, type ReadingPlan } from '../../../../features/payroll/read/readBooks';
import { MemoryBooks } from '../../../support/memoryBooks';
import { journalItem, payrollItem, wages } from '../../../support/payrolls';
import { SYNC_SETTINGS } from '../../../support/syncSettings';
import { payrollOf } from '../../../support/views';

const TUESDAY = '2026-06-16';
const DATES = ['2026-04-30', '2026-05-31', '2026-06-16', '2026-06-30'];

function payroll(): Payroll {
	const journals = DATES.map((date, at) => journalItem(String(880 + at), [wages(date, 4 + at)]));
	return payrollOf(payrollItem(journals));
}

/** Books that note what is read of them. */
class NotingBooks extends MemoryBooks {
	readonly asked: boolean[] = [];

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

test('where an answer has whole entries, every look is at everything', async () => {
	expect(await readQuietly(planOf(new NotingBooks()))).toBeNull();
});

test('where each entry takes a call, a quiet look is at our own, on any date', async () => {
	const books = new NotingBooks();
	books.readsOneByOne = true;
	books.stand('NMBRS 12345/2026-05/881');
	books.stand('met de hand');
	const read = await readQuietly(planOf(books));
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
