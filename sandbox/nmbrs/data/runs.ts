import Big from 'big.js';
import { addDays, dayOfMonth } from '../../shared/dates';
import { money } from '../../shared/money';
import { periodEnd } from '../payroll/periodEnd';
import type { JournalLine, PeriodType, Run } from '../payroll/types';
import { bakeryJournal } from './bakeryJournal';
import { simpleJournal } from './simpleJournal';

const MONTHS = [
	'Januari',
	'Februari',
	'Maart',
	'April',
	'Mei',
	'Juni',
	'Juli',
	'Augustus',
	'September',
	'Oktober',
	'November',
	'December',
];

/** Periods 1 up to `last` of one year. */
type Year = { year: number; last: number };

interface RunPlan {
	firstId: number;
	periodType: PeriodType;
	years: Year[];
	description(year: number, period: number): string;
	runAt(year: number, period: number): string;
	lines(year: number, period: number): JournalLine[];
}

/** One locked run for each period. */
function regularRuns(plan: RunPlan): Run[] {
	const periods = plan.years.flatMap(({ year, last }) =>
		Array.from({ length: last }, (_, index) => ({ year, period: index + 1 })),
	);
	return periods.map(({ year, period }, index) => ({
		id: plan.firstId + index,
		number: period,
		year,
		periodStart: period,
		periodEnd: period,
		description: plan.description(year, period),
		runAt: plan.runAt(year, period),
		locked: true,
		journals: [
			{ date: periodEnd(plan.periodType, year, period), period, year, lines: plan.lines(year, period) },
		],
	}));
}

/** Two weeks' night allowance forgotten in March, which changed April as well (docs/services/nmbrs.md 3.4: TWK). */
function correctionRun(id: number): Run {
	return {
		id,
		number: 11,
		year: 2026,
		periodStart: 3,
		periodEnd: 3,
		description: 'Correctierun Maart 2026',
		runAt: '2026-11-03T10:05:00',
		locked: true,
		journals: [
			{ date: '2026-03-31', period: 3, year: 2026, lines: simpleJournal('162.40', '200', '2') },
			{ date: '2026-04-30', period: 4, year: 2026, lines: simpleJournal('81.20', '200', '2') },
		],
	};
}

export function bakeryRuns(): Run[] {
	const regular = regularRuns({
		firstId: 801,
		periodType: 'M',
		years: [
			{ year: 2025, last: 12 },
			{ year: 2026, last: 10 },
		],
		description: (year, month) => `${MONTHS[month - 1]} ${year}`,
		runAt: (year, month) => `${dayOfMonth(year, month, 22)}T14:10:00`,
		lines: bakeryJournal,
	});
	return [...regular, correctionRun(801 + regular.length)];
}

function afterPeriod(type: PeriodType) {
	return (year: number, period: number) => `${addDays(periodEnd(type, year, period), 1)}T09:15:00`;
}

export function deliveryRuns(): Run[] {
	return regularRuns({
		firstId: 2801,
		periodType: '4W',
		years: [
			{ year: 2025, last: 13 },
			{ year: 2026, last: 10 },
		],
		description: (year, period) => `Periode ${period} ${year}`,
		runAt: afterPeriod('4W'),
		lines: (year, period) => {
			const gross = new Big(period).times('12.35').plus(5200 + (year - 2025) * 150);
			return simpleJournal(money(gross));
		},
	});
}

export function marketRuns(): Run[] {
	return regularRuns({
		firstId: 3801,
		periodType: 'W',
		years: [{ year: 2026, last: 43 }],
		description: (year, week) => `Week ${week} ${year}`,
		runAt: afterPeriod('W'),
		lines: (_, week) => simpleJournal(money(new Big(week % 7).times('37.5').plus(1100))),
	});
}
