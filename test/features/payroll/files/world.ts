import Big from 'big.js';
import { stateOf } from '../../../../features/payroll/read/description';
import { contentHash } from '../../../../features/payroll/identify/contents';
import { isQuestionId } from '../../../../features/payroll/identify/question';
import { bookedBy, parseVoucher } from '../../../../features/payroll/read/memorial';
import type { BookingSettings } from '../../../../features/payroll/settings';
import { readPayroll } from '../../../../features/payroll/item';
import type { RunOption } from '../../../../features/payroll/messages/words';
import type { Row } from '../../../../base/words/row';
import { highestOf } from '../../../../base/values/records';
import {
	journalItem,
	line,
	payrollItem,
	wages,
	type EntryItem,
	type PayrollItem,
} from '../../../support/payrolls';
import { problemOfKind } from '../../../support/problems';
import { Synchronizing } from '../../../support/synchronizing';

/** A run of the payroll: the states that it had, of which the last is true. */
interface TrueRun {
	id: string;
	company: string;
	month: number;
	isLong: boolean;
	states: number[];
}

/** A file as it was exported: of these runs, in these states. */
interface Exported {
	company: string;
	month: number;
	of: { id: string; state: number }[];
	item: PayrollItem;
	/** The name of what it says. */
	name: string;
	/** Of another client, by mistake. */
	isStrange?: boolean;
}

/** What differs from one history to the next. */
export interface Circumstances {
	settings: Partial<BookingSettings>;
	/** What one file has: one run, or all runs of a month. */
	holds: 'run' | 'month';
	/**
	 * What files say of themselves: nothing, so that all of a month have one name; as the guide has it, `P03` and `P03-880`; or every
	 * run by a name of its own.
	 */
	says: 'nothing' | 'month' | 'run';
	/** Whether the list has cost centres, which files have not. */
	hasCentres: boolean;
}

export const COMPANIES = ['12345', '12346'] as const;
export const MONTHS = [3, 4] as const;
const MOST_RUNS = 5;
const ASKING = ['runMayBeBooked', 'runInFormerState', 'runBookedElsewhere', 'runsOfOnePeriod'];
const RESTORED = ['editedByHand'];

/** A payroll whose runs reach the books by a list with numbers and by files without, and the person who answers. */
export class FileWorld {
	readonly sync = new Synchronizing();
	readonly runs: TrueRun[] = [];
	/** The folder, old files too. */
	files: Exported[] = [];
	readonly closed = new Set<number>();
	/** By question or run: `Q3f2a91c4` to `book`. */
	readonly answers = new Map<string, string>();
	readonly log: string[] = [];
	private readonly known = new Map<string, Exported>();
	/** What the sender calls runs. */
	private readonly names = new Map<string, string>();
	/** Which runs of the payroll a run of the books was said to hold. */
	private readonly said = new Map<string, Set<string>>();

	constructor(private readonly given: Circumstances) {
		this.sync.books.isClosed = (date) => this.closed.has(Number(date.slice(5, 7)));
	}

	newRun(company: string, month: number, isLong: boolean): void {
		if (this.runs.length >= MOST_RUNS) return;
		const id = String(880 + this.runs.length);
		this.runs.push({ id, company, month, isLong, states: [0] });
		this.log.push(`new run ${id} of ${company}/${month}`);
		this.export(company, month, false);
	}

	/** To a new state, or back to a former one; its file is put beside the old ones, or in their place. */
	change(run: TrueRun, isBack: boolean, isInPlace: boolean): void {
		const { states } = run;
		const former = states.slice(0, -1).at(-1);
		const next = isBack && former !== undefined ? former : Math.max(...states) + 1;
		if (next === states.at(-1)) return;
		states.push(next);
		this.log.push(`${run.id} changed to ${next}`);
		this.export(run.company, run.month, isInPlace);
	}

	/** The sender calls it otherwise from now on, and its file too. */
	rename(run: TrueRun): void {
		if (this.given.says !== 'run') return;
		this.names.set(run.id, `n${this.names.size}`);
		this.files = this.files.filter(({ of }) => of.every(({ id }) => id !== run.id));
		this.log.push(`${run.id} is called ${this.names.get(run.id)}`);
		this.export(run.company, run.month, false);
	}

	/** The file of another client, where nothing in it says so. It can only be noticed where something is booked. */
	strange(run: TrueRun): PayrollItem | null {
		const { company, month } = run;
		if (this.given.says === 'run' || Object.keys(this.booked(company, month)).length === 0) return null;
		const called = `P0${month}`;
		const entries = entriesOf(run, stateNow(run)).map(({ date, period, lines }) => ({
			...{ date, period },
			lines: lines.map((one) => ({
				...one,
				debit: (2 * Number(one.debit)).toFixed(2),
				credit: (2 * Number(one.credit)).toFixed(2),
			})),
		}));
		const { item } = this.asFile({ company, month, of: [], isStrange: true }, called, entries);
		this.log.push(`a file of another client for ${company}/${month}`);
		return item;
	}

	listOf(company: string): PayrollItem {
		const own = this.runs.filter((run) => run.company === company);
		const centre = this.given.hasCentres ? '100' : '';
		return payrollItem(
			own.map((run) => journalItem(run.id, entriesOf(run, stateNow(run), centre))),
			{ company, visibleCompanies: [...COMPANIES] },
		);
	}

	/** The files that are true now, one for each run or month. */
	trueFiles(): Exported[] {
		const all = COMPANIES.flatMap((company) => MONTHS.flatMap((month) => this.made(company, month)));
		return [...new Map(all.map((one) => [one.name, one])).values()];
	}

	/** One execution. What is asked is answered afterwards, for the next one. */
	async execute(items: PayrollItem[], change: Partial<BookingSettings> = {}): Promise<Row[]> {
		if (items.length === 0) return [];
		const decisions = [...this.answers].map((pair) => pair.join('=')).join(', ');
		const settings = { ...this.given.settings, decisions, ...change };
		const rows = (await this.sync.decide(items, settings)).map(({ decision }) => ({
			...{ action: decision.action, key: decision.key, code: decision.findings[0].code },
			...decision.about,
			...decision.findings[0],
		})) as unknown as Row[];
		for (const { action, code, key } of rows) this.log.push(`  ${action} ${String(code)} ${String(key)}`);
		return rows;
	}

	/** Whoever knows the payroll answers; what was settled for an edited entry is taken out again. */
	answer(rows: readonly Row[], isAsked: (place: number) => boolean = () => true): boolean {
		for (const [key, word] of this.answers) if (word === 'correct') this.answers.delete(key);
		let isNew = false;
		for (const [place, row] of rows.entries()) {
			if (!isAsked(place)) continue;
			if (row.code === 'leftByDecision' && this.isTrue(row) && !this.isBooked(row))
				isNew = this.answers.delete(split(String(row.answer))[0]) || isNew;
			const [about, word] = this.answerTo(row) ?? [];
			if (about === undefined || word === undefined || this.answers.get(about) === word) continue;
			this.answers.set(about, word);
			this.log.push(`  answer ${about}=${word}`);
			isNew = true;
		}
		return isNew;
	}

	/**
	 * Somebody moves five euros from one row of an entry to another. Not of a run that was taken back: where files are all there is,
	 * nothing is compared with it any more.
	 */
	editByHand(place: number): void {
		const { entries: all } = this.sync.books;
		const runOf = ({ voucher }: { voucher: string }) => voucher.split('@')[0];
		const entries = all.filter((entry) => {
			const ofRun = all.filter((other) => runOf(other) === runOf(entry));
			return !bookedBy(
				ofRun.map((one) => ({ ...one, whose: parseVoucher(one.voucher, 'NMBRS') })),
			).isNothing();
		});
		const entry = entries[place % Math.max(1, entries.length)];
		const [one, other] = entry?.rows ?? [];
		if (!entry || !one || !other) return;
		one.amount = one.amount.plus(5);
		other.amount = other.amount.minus(5);
		this.log.push(`edited ${entry.number}`);
	}

	/** The service ends an execution after some bookings. */
	cutShort(): void {
		this.sync.books.beforeWrite = () => {
			throw problemOfKind('limit', { outcome: 'notDone' });
		};
	}

	/** What a company has in a month, by account: as booked, and as it should be. */
	booked(company: string, month: number): Record<string, string> {
		const own = this.sync.books.entries
			.map((entry) => ({ ...entry, whose: parseVoucher(entry.voucher, 'NMBRS') }))
			.filter(({ whose }) => whose?.company === company);
		const placed = bookedBy(own).perAccount().list();
		return asSums(placed.filter(({ date }) => Number(date.slice(5, 7)) === month));
	}

	due(company: string, month: number): Record<string, string> {
		const entries = this.ofMonth(company, month).flatMap((run) => entriesOf(run, stateNow(run)));
		return asSums(
			entries.flatMap(({ date, lines }) =>
				lines.map(({ ledgerAccount, debit, credit }) => ({
					...{ date, ledgerAccount },
					amount: new Big(credit).minus(debit),
				})),
			),
		);
	}

	/** Whether the gross wages of each date are those of each run once, in one of its states, or not at all. */
	isPossible(company: string, month: number, isEdited: boolean): boolean {
		const runs = this.ofMonth(company, month);
		return [...new Set(runs.flatMap((run) => entriesOf(run, 0).map(({ date }) => date)))].every((date) => {
			const gross = Number(this.booked(company, month)[`${date} 4000`] ?? 0) * -1;
			const parts = runs.map((run) => [
				0,
				...run.states.flatMap((state) =>
					entriesOf(run, state)
						.filter((entry) => entry.date === date)
						.map(({ lines }) => Number(lines[0]?.debit ?? 0)),
				),
			]);
			const sums = parts.reduce<number[]>(
				(all, some) => all.flatMap((sum) => some.map((one) => sum + one)),
				[0],
			);
			return sums.some((sum) => Math.abs(sum - gross) <= (isEdited ? 50 : 0));
		});
	}

	private made(company: string, month: number): Exported[] {
		const of = this.ofMonth(company, month);
		const { says } = this.given;
		const groups = this.holds === 'run' || of.length === 0 ? of.map((run) => [run]) : [of];
		return groups.map((group) => {
			const entries = group.flatMap((run) => entriesOf(run, stateNow(run)));
			const [first] = group;
			const last = highestOf(group.map((run) => run.month));
			const isMain = says === 'month' && first === of[0];
			const own = (first && this.names.get(first.id)) ?? first?.id ?? '';
			const called = isMain || says === 'nothing' ? `P0${last}` : `P0${last}-${own}`;
			const states = group.map((run) => ({ id: run.id, state: stateNow(run) }));
			return this.asFile({ company, month, of: states }, called, entries);
		});
	}

	private asFile(
		about: Pick<Exported, 'company' | 'month' | 'of' | 'isStrange'>,
		called: string,
		entries: EntryItem[],
	): Exported {
		const journal = journalItem(called, entries, {
			...{ periodAssumed: this.given.says === 'nothing', namedByPerson: this.given.says !== 'nothing' },
		});
		const item = payrollItem([journal], { company: about.company, complete: false, partial: true });
		const one = { ...about, item, name: nameOf(item) };
		// By it a person knows the file to which a row belongs.
		journal.description = one.name;
		this.known.set(one.name, one);
		return one;
	}

	private export(company: string, month: number, isInPlace: boolean): void {
		const made = this.made(company, month);
		const names = made.map(({ name }) => name);
		const isOld = (one: Exported) => isInPlace && one.company === company && one.month === month;
		this.files = [...this.files.filter((one) => !names.includes(one.name) && !isOld(one)), ...made];
	}

	private ofMonth(company: string, month: number): TrueRun[] {
		return this.runs.filter((run) => run.company === company && run.month === month);
	}

	/** Of which runs of the payroll an entry is, a person sees in the file for which it was written. */
	private heldBy(company: string, run: string): Set<string> {
		const held = new Set(this.said.get(`${company}/${run}`) ?? (/^\d+$/.test(run) ? [run] : []));
		for (const entry of this.sync.books.entries) {
			const whose = parseVoucher(entry.voucher, 'NMBRS');
			if (whose?.company !== company || whose.run !== run) continue;
			for (const { id } of this.known.get(stateOf(entry)?.hash ?? '')?.of ?? []) held.add(id);
		}
		return held;
	}

	private answerTo(row: Row): [string, string] | null {
		const code = String(row.code);
		const company = String(row.company);
		const [text = ''] = (row.decisions ?? []) as string[];
		const about = text.slice(0, text.lastIndexOf('='));
		if (RESTORED.includes(code)) return [about, text.slice(about.length + 1)];
		if (code === 'fileRunUnmatched') return [about, 'reverse'];
		if (!ASKING.includes(code)) return null;
		if (!isQuestionId(about)) throw new Error(`no question: ${JSON.stringify(row)}`);
		const of = this.ofRow(row);
		if (!this.isTrue(row)) return [about, 'leave'];
		const runs = (row.options as unknown as RunOption[]).flatMap((option) =>
			option.runs.map(({ run }) => run),
		);
		const [mine] = runs.filter((run) => of.some((id) => this.heldBy(company, run).has(id)));
		if (mine === undefined) return [about, 'book'];
		const key = `${company}/${mine}`;
		this.said.set(key, new Set([...this.heldBy(company, mine), ...of]));
		return [about, `correct:${mine}`];
	}

	/** The runs of the payroll that a row is about. */
	private ofRow({ run, description, company }: Row): string[] {
		const { of } = this.known.get(String(description)) ?? {};
		if (of) return of.map(({ id }) => id);
		if (/^\d+$/.test(String(run))) return [String(run)];
		throw new Error(`of what is ${String(company)}/${String(run)}?`);
	}

	/** A month may be booked within several. */
	private isBooked({ description }: Row): boolean {
		const { company = '', month = 0 } = this.known.get(String(description)) ?? {};
		return JSON.stringify(this.booked(company, month)) === JSON.stringify(this.due(company, month));
	}

	/** Whether it is all of these runs as they are now; a list always is. */
	private isTrue({ description }: Row): boolean {
		const { of = [], company = '', month = 0, isStrange } = this.known.get(String(description)) ?? {};
		const isWhole =
			this.holds === 'run' || of.length === 0 || of.length === this.ofMonth(company, month).length;
		return (
			!isStrange &&
			isWhole &&
			of.every(({ id, state }) => this.runs.some((one) => one.id === id && stateNow(one) === state))
		);
	}

	get holds(): Circumstances['holds'] {
		return this.given.says === 'run' ? 'run' : this.given.holds;
	}
}

function split(text: string): [string, string] {
	const at = text.indexOf('=');
	return [text.slice(0, at), text.slice(at + 1)];
}

function nameOf(item: PayrollItem): string {
	const read = readPayroll(item);
	if ('faults' in read) throw new Error(JSON.stringify(read.faults));
	const [journal] = read.payroll.journals;
	return journal ? contentHash(item.company, journal) : '';
}

function asSums(placed: { date: string; ledgerAccount: string; amount: Big }[]): Record<string, string> {
	const sums = new Map<string, Big>();
	for (const { date, ledgerAccount, amount } of placed) {
		const key = `${date} ${ledgerAccount}`;
		sums.set(key, (sums.get(key) ?? new Big(0)).plus(amount));
	}
	const some = [...sums].filter(([, amount]) => !amount.eq(0)).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(some.map(([key, amount]) => [key, amount.toFixed(2)]));
}

function stateNow({ states }: TrueRun): number {
	return states.at(-1) ?? 0;
}

/** By its gross wages no two runs and no two states are the same. */
function entriesOf({ id, month, isLong }: TrueRun, state: number, centre = ''): EntryItem[] {
	const gross = 10_000 * 3 ** (Number(id) - 880) + 100 * state;
	return (isLong ? [gross, gross + 1] : [gross]).map((amount, at) => {
		const entry = wages(
			`2026-0${month}-${20 + at * 5 + Number(id) - 880}`,
			month,
			amount,
			Math.floor(amount / 4),
		);
		// Some are as an allowance, without charges.
		const charges = Number(id) % 2 === 0 ? [line('4010', -amount / 5), line('1700', amount / 5)] : [];
		return { ...entry, lines: [...entry.lines, ...charges].map((one) => ({ ...one, costCentre: centre })) };
	});
}
