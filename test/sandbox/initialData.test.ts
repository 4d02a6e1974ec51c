import Big from 'big.js';
import type { Transaction } from '../../sandbox';
import { Books } from '../../sandbox/eboekhouden/books/books';
import { Payroll } from '../../sandbox/nmbrs/payroll/payroll';

const payroll = new Payroll();
const books = new Books();
const runs = payroll.companies.flatMap((company) => company.runs);
const transactions = runs.flatMap((run) => run.journals);

function total({ lines }: Transaction, side: 'debit' | 'credit'): string {
	const amounts = lines.filter((line) => line.side === side).map((line) => line.amount);
	return amounts.reduce((sum, amount) => sum.plus(amount), new Big(0)).toFixed(2);
}

describe('the initial data', () => {
	it('is the same each time, and never shared', () => {
		expect(new Books().mutations).toEqual(books.mutations);
		expect(new Payroll().companies).toEqual(payroll.companies);
		expect(new Books().mutations[0]).not.toBe(books.mutations[0]);
	});

	it('has balanced journals of positive amounts in cents', () => {
		for (const transaction of transactions) {
			expect(total(transaction, 'debit')).toBe(total(transaction, 'credit'));
			expect(
				transaction.lines.filter(({ amount }) => !/^\d+\.\d\d$/.test(amount) || Number(amount) <= 0),
			).toEqual([]);
		}
	});

	it('has another journal every month', () => {
		const [bakery] = payroll.companies;
		const journals = bakery?.runs.map((run) =>
			total(run.journals[0] ?? { date: '', period: 0, year: 0, lines: [] }, 'debit'),
		);
		expect(new Set(journals).size).toBe(23);
	});

	it('dates a run on the last day of its period', () => {
		const dates = (companyIndex: number) =>
			payroll.companies[companyIndex]?.runs.map((run) => run.journals[0]?.date);
		expect(dates(0)?.slice(0, 3)).toEqual(['2025-01-31', '2025-02-28', '2025-03-31']);
		expect([dates(1)?.[0], dates(1)?.[12], dates(1)?.at(-1)]).toEqual([
			'2025-01-26',
			'2025-12-28',
			'2026-10-04',
		]);
		expect([dates(2)?.[0], dates(2)?.at(-1)]).toEqual(['2026-01-04', '2026-10-25']);
	});

	it('has run ids that are used once', () => {
		const ids = runs.map((run) => run.id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('knows every account of the payroll in the books, and has none of the payroll booked', () => {
		const codes = new Set(transactions.flatMap(({ lines }) => lines.map((line) => line.ledgerAccount)));
		expect([...codes].filter((code) => !books.ledgerAccount(code))).toEqual([]);
		expect([...codes].filter((code) => books.balance(code) !== '0.00')).toEqual([]);
		expect(books.ledgerAccounts.filter(({ description }) => description === 'Verrekeningen')).toHaveLength(1);
	});

	it('has ordinary mutations with exact amounts on accounts and relations that exist', () => {
		expect(books.mutations.length).toBeGreaterThanOrEqual(300);
		expect(books.mutations.length).toBeLessThanOrEqual(400);
		for (const { ledgerAccount, relationCode, rows } of books.mutations) {
			for (const code of [ledgerAccount, ...rows.map((row) => row.ledgerAccount)]) {
				expect(books.ledgerAccount(code)).toBeDefined();
			}
			expect(rows.every(({ amount }) => /^\d+\.\d\d$/.test(amount))).toBe(true);
			if (relationCode) expect(books.relations.some(({ code }) => code === relationCode)).toBe(true);
		}
		const sum = books.postings().reduce((total, { amount }) => total.plus(amount), new Big(0));
		expect(sum.toFixed(2)).toBe('0.00');
	});
});
