import { attempt } from '../../../base/problems/problem';
import {
	addYears,
	isWithin,
	today as currentDate,
	type BookDate,
	type DateRange,
} from '../../../base/values/dates';
import { formatMoney, sum, ZERO, type Money } from '../../../base/values/money';
import { distinct, groupedBy } from '../../../base/values/records';
import type { Books } from '../../../services/eBoekhouden/books';
import { expectedFrom } from '../compare/runView';
import { readPayroll, type Journal, type Payroll, type PayrollOfItem } from '../item';
import { debitTotal, type PlacedAmount } from '../read/amounts';
import {
	BookedEntries,
	bookedBy,
	countsFor,
	namesOf,
	numbersOf,
	parseVoucher,
	type MemorialEntry,
	type ReadEntry,
} from '../read/memorial';
import { toEntry, Chart } from '../read/readBooks';
import { aboutCompany, blocked, verdict, type RowDraft } from '../row/rowDraft';
import { withRunNames } from '../identify/contents';
import { startOf } from '../settings';
import { differencesIn, type YearPart } from './differences';

/** The parts of the books that a comparison reads; it writes nothing. */
export type YearBooks = {
	ledger: Pick<Books['ledger'], 'list'>;
	costCentres: Pick<Books['costCentres'], 'list'>;
	mutations: Pick<Books['mutations'], 'within'>;
};

export interface YearSettings {
	year: number;
	/** The account for differences of up to five cents in a journal; '' for none. */
	roundingAccount: string;
}

interface YearReading {
	chart: Chart;
	entries: readonly MemorialEntry[];
	window: DateRange;
}

/**
 * Compares the payroll of a year with the books: a row for each ledger account of each company. An answer of a payroll or a
 * service never makes it throw, but becomes a row.
 */
export async function compareYear(
	items: readonly unknown[],
	books: YearBooks,
	settings: YearSettings,
	today: BookDate = currentDate(),
): Promise<RowDraft[]> {
	const rows: RowDraft[] = [];
	const payrolls: PayrollOfItem[] = [];
	for (const [from, item] of items.entries()) {
		const read = readPayroll(item);
		if ('faults' in read) rows.push({ ...blocked({ code: 'payrollItemFaulty', faults: read.faults }), from });
		else payrolls.push({ payroll: withRunNames(read.payroll), from });
	}
	if (payrolls.length === 0) return rows;
	const read = await attempt(() => readYear(books, settings.year, today));
	const all = payrolls.map(({ payroll }) => payroll);
	const compared = payrolls.flatMap(({ payroll, from }) => {
		const found: RowDraft[] = read.ok
			? compareCompany(payroll, all, read.value, settings)
			: [{ action: 'failed', findings: [{ code: 'booksNotRead' }, read.problem.finding] }];
		const company = aboutCompany(payroll);
		return found.map((row) => ({ ...company, ...row, about: { ...company.about, ...row.about }, from }));
	});
	// Entries of others belong to no company in particular, so several companies give the same row; the first one stays.
	const isSaid = ({ key, about }: RowDraft, at: number) =>
		about?.company === '' && compared.findIndex((row) => row.key === key) < at;
	return [...rows, ...compared.filter((row, at) => !isSaid(row, at))];
}

/**
 * Reads the memorial entries of the year and of a year around it, because an entry that counts for this year may have another
 * date.
 */
async function readYear(books: YearBooks, year: number, today: BookDate): Promise<YearReading> {
	const [first, last] = [`${year}-01-01`, `${year}-12-31`];
	const window = { from: addYears(first, -1), to: addYears(last < today ? today : last, 1) };
	const mutations = await books.mutations.within(window, { kinds: ['memorial'] });
	const chart = new Chart(await books.ledger.list(), await books.costCentres.list());
	return { chart, entries: mutations.map(toEntry), window };
}

/**
 * `all` has each company that is compared. When several share these books, nobody knows to which of them an entry of others belongs. An
 * entry of this package under a company or source that is not compared is one of others: wages booked twice under two numbers show.
 */
function compareCompany(
	payroll: Payroll,
	all: readonly Payroll[],
	{ chart, entries, window }: YearReading,
	settings: YearSettings,
): RowDraft[] {
	const { year, roundingAccount } = settings;
	const start = startOf(payroll);
	const span = { from: start > `${year}-01-01` ? start : `${year}-01-01`, to: `${year}-12-31` };
	if (span.from > span.to) return [verdict('skipped', { code: 'yearWithoutRuns', year, start })];
	const inYear = (date: BookDate) => isWithin(date, span);
	const booked = new BookedEntries(entries, window, payroll.source);
	const own = booked.ofCompany(payroll.companyCode).flatMap((entry) => {
		return entry.whose ? { ...entry, whose: entry.whose, of: entry.whose.run.key } : [];
	});
	const before = new Set(
		payroll.journals.filter(({ state }) => state === 'outOfScope').map(({ run }) => run.key),
	);
	const since = own.filter(({ of }) => !before.has(of));
	const ours = since.filter((entry) => inYear(countsFor(entry)));
	const isOne = all.length === 1;
	const isCompared = ({ voucher }: ReadEntry) =>
		all.some(({ source, companyCode }) => parseVoucher(voucher, source)?.company === companyCode);
	const others = booked
		.foreignBookings(new Set())
		.filter((entry) => inYear(countsFor(entry)) && !isCompared(entry));
	const due = payroll.journals.flatMap((journal) =>
		expectedFrom(journal, { chart, roundingAccount }).map((placed) => ({ ...placed, of: journal.run.key })),
	);
	const dueInYear = due.filter(({ date }) => inYear(date));
	const sums = {
		payroll: sumsOf(dueInYear),
		booked: sumsOf(bookedBy(ours).list()),
		others: isOne ? sumsOf(bookedBy(others).list()) : null,
	};
	// An entry without a date may be of this year, so it counts as not read.
	const notRead = own.filter((entry) => entry.unread);
	const unread = unreadIn(payroll, year, [...ours, ...notRead, ...booked.unreadOfOthers()]);
	const isWhole = unread.length === 0;
	const late = since.filter(
		({ date, whose }) => whose.year === year && !['', `${year}`].includes(date.slice(0, 4)),
	);
	const told = [...unread, ...inOtherYear(payroll, year, late)];
	const accounts = distinct([...sums.payroll.keys(), ...sums.booked.keys()]).sort();
	if (accounts.length === 0 && told.length === 0)
		return [verdict('skipped', { code: 'yearWithoutRuns', year, start: '' })];
	const runs = distinct([...dueInYear, ...ours].map(({ of }) => of)).map((key) => ({
		listed: payroll.journals.filter(({ run }) => run.key === key),
		due: due.filter(({ of }) => of === key),
		entries: own.filter(({ of }) => of === key),
	}));
	const isKnown = ({ listed, entries: of }: YearPart) =>
		// A booked run that is in no list may be a run that was not read, so it is judged only when everything was read.
		(isWhole || listed.length > 0) &&
		listed.every(({ state }) => state === 'ready' || state === 'empty') &&
		!of.some((entry) => entry.unread);
	const ofOthers = others.map((entry) => ({ listed: [], due: [], entries: [{ ...entry, whose: null }] }));
	const rows = accounts.map((account) =>
		accountRow(account, chart.nameOf(account), sums, { payroll, year, isWhole }),
	);
	const isDifferent = rows.some(({ action }) => action === 'blocked');
	const given = { year, accounts, chart, isKnown, source: payroll.source };
	return [
		...told,
		...differencesIn(isOne ? [...runs, ...ofOthers] : runs, { ...given, company: payroll.company }),
		...(!isOne && isDifferent ? differencesIn(ofOthers, { ...given, company: '' }) : []),
		...rows,
	];
}

/** A row for each run of the year with bookings dated in another year, which the books of this year therefore lack. */
function inOtherYear(payroll: Payroll, year: number, entries: readonly ReadEntry[]): RowDraft[] {
	const names = new Map(payroll.journals.map(({ run, id, description }) => [run.key, description || id]));
	const runs = groupedBy(entries, ({ whose }) => whose?.run.key ?? '');
	return [...runs].flatMap(([key, of]) => {
		const run = of[0].whose?.run.text ?? '';
		const booked = bookedBy(of).undated();
		const facts = { name: names.get(key) ?? run, year, mutations: numbersOf(of) };
		const found = { code: 'runInOtherYear', ...facts, amount: debitTotal(booked.list()) } as const;
		const about = `${payroll.source} ${payroll.company}/${year}/${run}`;
		return booked.isNothing() ? [] : [{ ...verdict('skipped', found), key: about, about: { run, year } }];
	});
}

type Sums = Readonly<Record<'booked' | 'others' | 'payroll', ReadonlyMap<string, Money> | null>>;

function accountRow(
	ledgerAccount: string,
	name: string,
	sums: Sums,
	{ payroll: { source, company }, year, isWhole }: { payroll: Payroll; year: number; isWhole: boolean },
): RowDraft {
	const of = (side: keyof Sums) => sums[side]?.get(ledgerAccount) ?? ZERO;
	const difference = of('payroll').minus(of('booked')).minus(of('others'));
	const facts = {
		ledgerAccount,
		name,
		payroll: formatMoney(of('payroll')),
		booked: formatMoney(of('booked')),
		others: sums.others ? formatMoney(of('others')) : '?',
		difference: isWhole ? formatMoney(difference) : '',
	};
	const found: RowDraft = !isWhole
		? verdict('skipped', { code: 'accountNotCompared', ...facts })
		: difference.eq(0)
			? verdict('unchanged', { code: 'accountIsEqual', ...facts })
			: // The answer to the question, and no failure of the execution.
				{ ...blocked({ code: 'accountDiffers', ...facts }), attention: false };
	return { ...found, key: `${source} ${company}/${year}/${ledgerAccount}`, about: { year, ...facts } };
}

/** The sum of each ledger account, debit positive. */
function sumsOf(placed: readonly PlacedAmount[]): Map<string, Money> {
	const accounts = groupedBy(placed, ({ ledgerAccount }) => ledgerAccount);
	return new Map([...accounts].map(([account, of]) => [account, sum(of.map(({ amount }) => amount)).neg()]));
}

/**
 * A row for everything that was not read, because without it no account can be called equal. Runs of the years beside this one
 * count, since they may have dates in this year.
 */
function unreadIn(payroll: Payroll, year: number, entries: readonly ReadEntry[]): RowDraft[] {
	const near = payroll.journals.filter((journal) => Math.abs(journal.year - year) <= 1);
	const named = (journals: readonly Journal[]) => journals.map(({ id, description }) => description || id);
	const unread = named(near.filter(({ state }) => state === 'unread' || state === 'faulty'));
	const open = named(near.filter(({ state }) => state === 'notLocked'));
	const entriesUnread = namesOf(
		distinct(entries.filter(({ unread, whose, hasVat }) => unread ?? (whose && hasVat))),
	);
	const code = 'runsNotCompared';
	return [
		...(isListed(payroll, year) ? [] : [verdict('failed', { code, because: 'list', runs: [] })]),
		...(unread.length > 0 ? [verdict('failed', { code, because: 'unread', runs: unread })] : []),
		...(open.length > 0 ? [verdict('skipped', { code, because: 'notLocked', runs: open })] : []),
		...(entriesUnread.length > 0
			? [blocked({ code: 'entryUnreadable', of: 'year', mutations: entriesUnread })]
			: []),
	];
}

/** Whether all runs of the year were listed; files have no list. */
function isListed({ complete, completeFrom = 0, completeUntil = 0 }: Payroll, year: number): boolean {
	return (complete || year <= completeUntil) && completeFrom <= year;
}
