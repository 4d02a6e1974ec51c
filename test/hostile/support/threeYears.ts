import type { Sandbox } from '../../../sandbox';
import type { PeriodType, Transaction } from '../../../sandbox/nmbrs/payroll/types';
import { simpleJournal } from '../../../sandbox/nmbrs/data/simpleJournal';
import { periodEnd } from '../../../sandbox/nmbrs/payroll/periodEnd';
import { addDays } from '../../../base/values/dates';
import { runPayroll, type FileEdit, type PayrollRun } from '../../support/payrollWorkflow';

/** A company for each kind of period, with its journals of three years; a small business around them. */
const COMPANIES: [id: number, type: PeriodType, periods: number][] = [
	[12345, 'M', 12],
	[12346, '4W', 13],
	[12347, 'W', 52],
];
export const FIRST_YEAR = 2024;
export const LAST_YEAR = 2026;
const MUTATIONS_A_YEAR = 2_000;

interface Due {
	company: number;
	run: number;
	period: number;
	year: number;
	transaction: Transaction;
}

/** The journals of three years, in order of their dates. */
export const ALL_JOURNALS: readonly Due[] = COMPANIES.flatMap(([company, type, periods]) =>
	[FIRST_YEAR, FIRST_YEAR + 1, LAST_YEAR].flatMap((year) =>
		Array.from({ length: periods }, (_, index): Due => {
			const period = index + 1;
			const date = periodEnd(type, year, period);
			const lines = simpleJournal(`${1000 + period}.00`);
			const run = company * 1_000 + (year - FIRST_YEAR) * 100 + period;
			return { company, run, period, year, transaction: { date, period, year, lines } };
		}),
	),
).sort((a, b) => (a.transaction.date < b.transaction.date ? -1 : 1));

/** How many of them are booked within a month, which is on the day after their date. */
export function bookedIn(month: string): number {
	return ALL_JOURNALS.filter(({ transaction }) => addDays(transaction.date, 1).startsWith(month)).length;
}

/** The world on a day: what was run before it is booked, and the mutations of other hands stand beside it. */
export class ThreeYears {
	private mutations = 0;
	private journals = 0;
	private day = `${FIRST_YEAR}-01-01`;

	constructor(
		private readonly sandbox: Sandbox,
		private readonly mutationsAYear = MUTATIONS_A_YEAR,
	) {
		sandbox.reset();
		const { books, payroll } = sandbox;
		books.mutations.splice(0);
		for (const [company] of COMPANIES) {
			payroll.showCompany(company);
			payroll.company(company).runs = [];
		}
	}

	/** Day by day, with every journal booked on the day after its period, as the daily run does. */
	bringTo(day: string): void {
		for (let today = this.day; today <= day; today = addDays(today, 1)) this.live(today, true);
	}

	/** One day: what others book, and what the payroll runs. */
	live(day: string, isBooked = false): void {
		this.day = addDays(day, 1);
		for (; this.dayOf(this.mutations) <= day; this.mutations++) this.book(this.dayOf(this.mutations));
		for (let due; (due = ALL_JOURNALS[this.journals]) && due.transaction.date < day; this.journals++) {
			const { company, run, period, year, transaction } = due;
			this.sandbox.payroll.addRun(company, {
				id: run,
				year,
				periodStart: period,
				locked: true,
				journals: [transaction],
			});
			this.sandbox.payroll.company(company).currentPeriod = { year, period };
			if (isBooked) this.bookJournal(due);
		}
	}

	private dayOf(mutation: number): string {
		return addDays(`${FIRST_YEAR}-01-01`, Math.floor((mutation * 365.25) / this.mutationsAYear));
	}

	private book(date: string): void {
		const rows = [
			{ ledgerAccount: '8000', amount: '1.00' },
			{ ledgerAccount: '1000', amount: '-1.00' },
		];
		this.sandbox.books.bookByHand({ kind: 'GeldOntvangen', date, rows, description: 'Kas' });
	}

	private bookJournal({ company, run, period, year, transaction }: Due): void {
		const number = String(period).padStart(2, '0');
		this.sandbox.books.bookByHand({
			date: transaction.date,
			voucher: `NMBRS ${company}/${year}-${number}/${run}`,
			description: `Periode ${period}`,
			inExVat: 'EX',
			rows: transaction.lines.map(({ ledgerAccount, amount, side }) => ({
				ledgerAccount,
				amount: side === 'credit' ? amount : `-${amount}`,
			})),
		});
	}

	/** The daily run, and how often it called each operation. */
	async run(edit?: FileEdit): Promise<{ done: PayrollRun; calls: Map<string, number> }> {
		const { calls } = this.sandbox;
		calls.length = 0;
		const companies = COMPANIES.map(([id]) => id).join();
		const done = await runPayroll(this.sandbox, { companies, fromYear: FIRST_YEAR, fromPeriod: 1 }, { edit });
		const counts = new Map<string, number>();
		for (const { operation } of calls) counts.set(operation, (counts.get(operation) ?? 0) + 1);
		return { done, calls: counts };
	}
}
