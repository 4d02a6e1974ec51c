import { readPayroll, type Payroll, type PayrollOfItem } from '../item';
import { attempt } from '../../../base/problems/problem';
import type { Finding } from '../../../base/words/finding';
import { currentMinute } from '../../../base/values/dates';
import { groupedBy } from '../../../base/values/records';
import { BookedEntries } from '../read/bookedEntries';
import { DECISIONS_KEY, blocked, verdict, type RowDraft } from '../row/rowDraft';
import { named, together } from '../identify/contents';
import type { Accepted } from '../compare/accepted';
import { isOnAccountsOf } from '../compare/foreignBookings';
import type { RunView } from '../compare/runView';
import { countsFor, namesOf, type ReadEntry } from '../read/memorial';
import { identifyAll } from '../compare/runViews';
import { RUN_NAMES } from '../settings';
import { aboutYear, yearOfCompany } from './companyYear';
import { spanOf } from './comparedRuns';
import { isOfYear, readYear, type YearBooks, type YearReading } from './readYear';

/** The year to compare, and settings of the workflow that books. */
export interface YearSettings {
	year: number;
	/** What a person decided for runs: `NMBRS 12345/2026-05/887=book`. */
	decisions: string;
	/** The account for differences of up to five cents in a journal; '' for none. */
	roundingAccount: string;
}

/**
 * Compares the payroll of a year with the books, company by company, to the cent. It writes nothing, and states that both
 * are equal only when everything was read. An answer of a payroll or a service never makes it throw.
 */
export async function reconcileYear(
	items: readonly unknown[],
	books: YearBooks,
	settings: YearSettings,
	readAt: string = currentMinute(),
): Promise<RowDraft[]> {
	const { payrolls, faulty } = readItems(items, settings.year);
	if (payrolls.length === 0) return faulty;
	const read = await attempt(() => readYear(books, settings.year, readAt.slice(0, 10)));
	if (!read.ok)
		return [...faulty, ...payrolls.map((one) => notRead(one, settings.year, read.problem.finding))];
	const groups = [...groupedBy(payrolls, ({ payroll }) => payroll.source).values()];
	return [...faulty, ...groups.flatMap((group) => reconcileSource(group, read.value, settings, readAt))];
}

function readItems(items: readonly unknown[], year: number) {
	const payrolls: PayrollOfItem[] = [];
	const faulty: RowDraft[] = [];
	for (const [from, item] of items.entries()) {
		const read = readPayroll(item);
		if ('faults' in read) {
			const fault = blocked({ code: 'payrollItemFaulty', faults: read.faults });
			faulty.push({ ...fault, key: 'payroll', about: { year }, from });
			continue;
		}
		const payroll = named(read.payroll);
		const same = payrolls.find(
			(one) => one.payroll.source === payroll.source && one.payroll.company === payroll.company,
		);
		if (same) same.payroll = together(same.payroll, payroll);
		else payrolls.push({ payroll, from });
	}
	return { payrolls, faulty };
}

function notRead({ payroll, from }: PayrollOfItem, year: number, problem: Finding): RowDraft {
	const unread = { code: 'yearNotReconciled', ...spanOf({ payroll, year }) } as const;
	return {
		action: 'failed',
		findings: [unread, { code: 'booksNotRead' }, problem],
		...aboutYear({ payroll, year }),
		from,
	};
}

function reconcileSource(
	payrolls: readonly PayrollOfItem[],
	reading: YearReading,
	settings: YearSettings,
	readAt: string,
): RowDraft[] {
	const [first] = payrolls;
	if (!first) return [];
	const { year } = settings;
	const booked = new BookedEntries(reading.entries, reading.window, first.payroll.source);
	const context = { ...settings, runNames: RUN_NAMES, chart: reading.chart, booked };
	const { rulings, companies, foreign, foreignMatches, ...found } = identifyAll(payrolls, context);
	const views = companies.flatMap((one) => one.views);
	const accepted = acceptedIn(views, found.accepted);
	const { from } = first;
	const about = { year };
	const faults = rulings.complaints().map((row) => ({ ...row, key: DECISIONS_KEY, about, from }));
	const compared = companies.map(({ payroll, views: own, ...one }) => ({
		...yearOfCompany({
			...{ payroll, year, views: own, context, foreign, foreignMatches, accepted, reading, readAt },
			viewsOfOthers: views.filter((view) => !own.includes(view)),
		}),
		from: one.from,
	}));
	const all = payrolls.map(({ payroll }) => payroll);
	const others = otherCompanies(booked, all, year).map((row) => ({ ...row, about, from }));
	return [...faults, ...compared, ...others];
}

/** What is no payroll; what is no booking of a run only where it can be of no other one. */
function acceptedIn(views: readonly RunView[], accepted: Accepted): Set<ReadEntry> {
	const said = views.map((view) => ({ view, entries: accepted.of(view) }));
	const isNoRun = (entry: ReadEntry) =>
		said.every(({ view, entries }) => entries.has(entry) || !isOnAccountsOf(view, entry));
	return new Set([...accepted.all(), ...said.flatMap(({ entries }) => [...entries].filter(isNoRun))]);
}

/** Our entries for the year of a company that is not among those compared. */
function otherCompanies(booked: BookedEntries, payrolls: readonly Payroll[], year: number): RowDraft[] {
	const compared = new Set(payrolls.map(({ company }) => company));
	const others = [...booked.companies()].filter((company) => !compared.has(company));
	return others.flatMap((company): RowDraft[] => {
		const entries = booked
			.ofCompany(company)
			.filter((entry) => entry.unread || isOfYear(countsFor(entry), year));
		if (entries.length === 0) return [];
		const finding = { code: 'entriesOfOtherCompany', company, mutations: namesOf(entries) } as const;
		return [{ ...verdict('skipped', finding), key: `${booked.source} ${company}/${year}` }];
	});
}
