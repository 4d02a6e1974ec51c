import type { Payroll } from '../item';
import type { Finding } from '../../../base/words/finding';
import { distinct } from '../../../base/values/records';
import { namesOf, numbersOf, vatOf } from '../read/memorial';
import { isOutOfScope, type RunView } from '../compare/runView';
import { isOfYear } from './readYear';
import { comparedRun, isOfTheYear, comparedName, type CompanyYear } from './comparedRuns';

/** Why no statement can be made about a year. */
export interface Missing {
	findings: Finding[];
	/** Whether a service failed, and trying again may help. */
	isUnread: boolean;
	/** Whether the only reason is that runs are not final yet. */
	isOpen: boolean;
}

export function missingIn(company: CompanyYear): Missing {
	const { payroll, year, views } = company;
	const unread = runsOf(views, (view) => isUnread(view, year));
	const open = runsOf(
		views,
		({ journal }) => journal?.state === 'notLocked' && [0, -1].includes(journal.year - year),
	);
	const whole = isWhole(payroll, year);
	const unknown = runsOf(views, ({ question, replaced }) => question !== null || replaced !== null);
	const findings: Finding[] = [
		...(whole ? [] : [{ code: 'payrollNotWhole' } as const]),
		...named('runsNotCompared', distinct([...unread, ...unknown])),
		...(payroll.partial ? [{ code: 'payrollOfFiles' } as const] : []),
		...beforeStart(company),
		...notComparable(company),
		...named('runsNotFinal', open),
	];
	return {
		findings,
		isUnread: !whole || unread.length > 0,
		isOpen: findings.every(({ code }) => code === 'runsNotFinal'),
	};
}

/** Whether the list of the year was read completely; files come without a list. */
function isWhole({ complete, completeFrom = 0, completeUntil = 0, partial }: Payroll, year: number): boolean {
	return partial || ((complete || year <= completeUntil) && completeFrom <= year);
}

/** A run of the next or the last year may have dates in this one. */
function isUnread({ journal }: RunView, year: number): boolean {
	if (!journal || Math.abs(journal.year - year) > 1) return false;
	return journal.state === 'unread' || journal.state === 'faulty';
}

function runsOf(views: readonly RunView[], isMeant: (view: RunView) => boolean): string[] {
	return distinct(views.filter(isMeant).map(comparedName));
}

function named(code: 'runsNotCompared' | 'runsNotFinal', runs: string[]): Finding[] {
	return runs.length > 0 ? [{ code, runs }] : [];
}

/** Runs from before the start that are booked in the year: their amounts were not read. */
function beforeStart(company: CompanyYear): Finding[] {
	const booked = company.views
		.filter(isOutOfScope)
		.map((view) => comparedRun(view, company))
		.filter((run) => isOfTheYear(run) && run.booked.length > 0);
	if (booked.length === 0) return [];
	const mutations = numbersOf(booked.flatMap(({ entries }) => entries));
	return [{ code: 'runsBookedBeforeStart', runs: booked.map(({ view }) => comparedName(view)), mutations }];
}

/**
 * Entries of which not all can be read: without a date they are in no year, without amounts in no sum. And entries of ours on
 * which somebody put VAT, which is on other accounts than their rows; also where a person left it so.
 */
function notComparable(company: CompanyYear): Finding[] {
	const { views, foreign, year } = company;
	const ofOthers = foreign.filter(({ date }) => date === '' || isOfYear(date, year));
	const unread = [...views.flatMap(({ bookedEntries }) => bookedEntries), ...ofOthers].filter(
		(entry) => entry.unread,
	);
	const withVat = views.flatMap((view) => {
		const { entries } = comparedRun(view, company);
		return vatOf(entries).length > 0 ? entries.filter(({ vatRows }) => vatRows) : [];
	});
	const mutations = namesOf(distinct([...unread, ...withVat]));
	return mutations.length > 0 ? [{ code: 'entriesNotCompared', mutations }] : [];
}
