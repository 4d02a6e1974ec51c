import { bookedBy } from '../../../../../nodes/EBoekhouden/payroll/memorial';
import { parseVoucher } from '../../../../../nodes/EBoekhouden/payroll/voucher';
import type { Row } from '../../../../../nodes/shared/rows/row';
import {
	journalItem,
	payrollItem,
	wages,
	type EntryItem,
	type PayrollItem,
} from '../../../../support/payrolls';
import { Synchronizing } from '../../../../support/synchronizing';

/** A run as it is, was and will be: each state has amounts of its own. */
export interface TrueRun {
	id: string;
	company: string;
	month: number;
	/** How often it was changed. */
	state: number;
	/** Whether it has a second date. */
	isLong: boolean;
}

/** What a file says, and of what it was made. */
export interface Exported {
	company: string;
	month: number;
	entries: EntryItem[];
	of: TrueRun[];
}

const dayOf = (month: number, day: number) => `2026-0${month}-${day}`;

/** A payroll whose runs reach the books by a list with numbers and by files without, and the person who answers questions. */
export class FileWorld {
	readonly sync = new Synchronizing();
	readonly runs: TrueRun[] = [];
	readonly exports: Exported[] = [];
	readonly closed = new Set<number>();
	private readonly decisions = new Map<string, string>();
	/** Which true runs a run in the books stands for: `12345/F3fa9c1d2`. */
	private readonly meaning = new Map<string, Set<string>>();

	constructor() {
		this.sync.books.isClosed = (date) => this.closed.has(Number(date.slice(5, 7)));
	}

	newRun(company: string, month: number, isLong: boolean): void {
		const id = String(880 + this.runs.length);
		if (this.runs.length < MOST_RUNS) this.runs.push({ id, company, month, state: 0, isLong });
	}

	/** As one file of a month holds them: together, or each by itself. */
	export(company: string, month: number, isTogether: boolean): Exported[] {
		const of = this.runsIn(company, month).map((run) => ({ ...run }));
		const groups = isTogether && of.length > 0 ? [of] : of.map((run) => [run]);
		const made = groups.map((group) => ({
			...{ company, month, of: group },
			entries: group.flatMap((run) => entriesOf(run)),
		}));
		this.exports.push(...made);
		return made;
	}

	listOf(company: string): PayrollItem {
		const own = this.runs.filter((run) => run.company === company);
		return payrollItem(
			own.map((run) => journalItem(run.id, entriesOf(run))),
			{ company, visibleCompanies: [...COMPANIES] },
		);
	}

	/** Sends a list or files, and answers what is asked until nothing more is. */
	async send(items: PayrollItem[], meant: Exported[]): Promise<Row[]> {
		for (let turn = 0; turn < 5; turn++) {
			const before = this.sync.books.entries.length;
			const decisions = [...this.decisions].map((pair) => pair.join('=')).join(', ');
			const rows = await this.sync.rows(items, { decisions });
			this.learn(rows, meant);
			const isAnswered = this.answer(rows, meant);
			if (!isAnswered && this.sync.books.entries.length === before) return rows;
		}
		throw new Error(`no end of questions: ${JSON.stringify([...this.decisions])}`);
	}

	fileItem(made: readonly Exported[]): PayrollItem[] {
		return made.map(({ company, month, entries }) =>
			payrollItem([journalItem('', entries, { description: `Maand ${month}` })], {
				...{ company, complete: false, partial: true },
			}),
		);
	}

	/** What stands booked for a company in a month: gross wages tell all runs and states apart. */
	grossBooked(company: string, month: number): number {
		const own = this.sync.books.entries
			.map((entry) => ({ ...entry, whose: parseVoucher(entry.voucher, 'NMBRS') }))
			.filter(({ whose }) => whose?.company === company);
		const placed = bookedBy(own).list();
		return placed
			.filter(({ ledgerAccount, date }) => ledgerAccount === '4000' && Number(date.slice(5, 7)) === month)
			.reduce((total, { amount }) => total - Number(amount), 0);
	}

	/** Every sum of gross wages that is no run twice, and none in two states. */
	grossPossible(company: string, month: number): Set<number> {
		const whole = this.runsIn(company, month).map((run) => [
			[0],
			...Array.from({ length: run.state + 1 }, (_, state) => grossOf({ ...run, state })),
		]);
		// A date may be written and the next not.
		const states = whole.map((some) =>
			some.flatMap((parts) => [parts.reduce((a, b) => a + b, 0), ...parts, 0]),
		);
		return new Set(
			states.reduce<number[]>((sums, some) => sums.flatMap((sum) => some.map((one) => sum + one)), [0]),
		);
	}

	grossDue(company: string, month: number): number {
		return this.runsIn(company, month)
			.flatMap((run) => grossOf(run))
			.reduce((a, b) => a + b, 0);
	}

	private runsIn(company: string, month: number): TrueRun[] {
		return this.runs.filter((run) => run.company === company && run.month === month);
	}

	private isStale({ id, state }: TrueRun): boolean {
		return this.runs.some((run) => run.id === id && run.state !== state);
	}

	/** What an entry is of, a person sees in the file that it came from. */
	private learn(rows: readonly Row[], meant: readonly Exported[]): void {
		for (const { voucher } of this.sync.books.entries) {
			const whose = parseVoucher(voucher, 'NMBRS');
			const key = `${whose?.company}/${whose?.run}`;
			if (!whose || this.meaning.has(key)) continue;
			const made = meant.filter(({ company, month }) => company === whose.company && month === whose.period);
			const row = rows.find(({ run, company }) => run === whose.run && company === whose.company);
			const of = /^\d+$/.test(whose.run)
				? [whose.run]
				: (made.find((one) => row?.gross === undefined && isOf(one, row))?.of.map(({ id }) => id) ?? []);
			this.meaning.set(key, new Set(of));
		}
	}

	/** Whether there was something new to say. */
	private answer(rows: readonly Row[], meant: readonly Exported[]): boolean {
		let isNew = false;
		for (const row of rows.filter(({ code }) => ASKING.has(String(code)))) {
			const [label, word] = this.answerTo(row, meant);
			if (this.decisions.get(label) === word) throw new Error(`asked again: ${JSON.stringify(row)}`);
			this.decisions.set(label, word);
			isNew = true;
		}
		return isNew;
	}

	private answerTo(row: Row, meant: readonly Exported[]): [string, string] {
		const run = String(row.run);
		const company = String(row.company);
		const typed = (row.decisions as string[])[0] ?? '';
		const label = typed.slice(0, typed.lastIndexOf('='));
		if (row.code === 'fileRunUnmatched') return [label, 'reverse'];
		const made = meant.find((one) => one.company === company && isOf(one, row));
		const own = /^\d+$/.test(run) ? this.runs.filter(({ id }) => id === run) : (made?.of ?? []);
		if (own.length === 0) throw new Error(`of what is this? ${JSON.stringify(row)}`);
		if (own.some((one) => this.isStale(one))) return [label, 'leave'];
		const ids = new Set(own.map(({ id }) => id));
		const booked = ((row.runs ?? []) as string[]).filter((one) =>
			[...(this.meaning.get(`${company}/${one}`) ?? [])].some((id) => ids.has(id)),
		);
		return [label, booked.length > 0 ? `correct:${booked.join('+')}` : 'book'];
	}
}

export const COMPANIES = ['12345', '12346'] as const;
const MOST_RUNS = 5;
const ASKING: ReadonlySet<string> = new Set(['runMayBeBooked', 'runsOfOnePeriod', 'fileRunUnmatched']);

/** By its gross wages: no two have the same. */
function isOf({ entries }: Exported, row: Row | undefined): boolean {
	const total = entries
		.flatMap(({ lines }) => lines)
		.filter(({ ledgerAccount }) => ledgerAccount === '4000')
		.reduce((sum, { debit, credit }) => sum + Number(debit) - Number(credit), 0);
	const totals = (row?.totals ?? []) as { ledgerAccount: string; payroll: string }[];
	return totals.some(({ ledgerAccount, payroll }) => ledgerAccount === '4000' && Number(payroll) === total);
}

function grossOf({ id, state, isLong }: TrueRun): number[] {
	const gross = 10_000 * 3 ** (Number(id) - 880) + 7 * state;
	return isLong ? [gross, gross + 1] : [gross];
}

function entriesOf(run: TrueRun): EntryItem[] {
	return grossOf(run).map((gross, at) =>
		wages(dayOf(run.month, 20 + at * 5 + Number(run.id) - 880), run.month, gross, Math.floor(gross / 4)),
	);
}
