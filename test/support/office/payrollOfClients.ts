import { Random } from '../../prove/random';
import type { Sandbox } from '../../../sandbox';
import { simpleJournal } from '../../../sandbox/nmbrs/data/simpleJournal';
import type { Company, Run } from '../../../sandbox/nmbrs/payroll/types';

/** Companies of clients have these numbers; the sandbox has others already. */
const FIRST_COMPANY = 50_001;
const FIRST_RUN = 900_001;
/** September and October 2026, and a correction of September. */
export const FROM = { fromYear: 2026, fromPeriod: 9 };
export const MONTH_ENDS = { 9: '2026-09-30', 10: '2026-10-31' } as const;

export const companyOf = (at: number) => FIRST_COMPANY + at;
export const runOf = (at: number, index: number) => FIRST_RUN + at * 10 + index;

export function nameOf(at: number): string {
	return `Klant ${String(at + 1).padStart(3, '0')} B.V.`;
}

/** Each client has amounts of its own, so that an entry in another client's books is seen. */
export function addCompanies({ payroll }: Sandbox, count: number, seed: number): void {
	const random = new Random(seed);
	for (let at = 0; at < count; at++) payroll.companies.push(companyAt(at, random));
}

function companyAt(at: number, random: Random): Company {
	const gross = (1500 + at * 10 + random.below(900) / 100).toFixed(2);
	return {
		id: companyOf(at),
		number: 100 + at,
		name: nameOf(at),
		debtorId: 401,
		periodType: 'M',
		currentPeriod: { year: 2026, period: 11 },
		visible: true,
		costCentres: [],
		employees: [],
		runs: [
			monthly(at, 0, 9, gross),
			monthly(at, 1, 10, (Number(gross) + 25).toFixed(2)),
			...(random.below(3) === 0 ? [correction(at)] : []),
		],
	};
}

function monthly(at: number, index: number, period: 9 | 10, gross: string): Run {
	const date = MONTH_ENDS[period];
	return {
		id: runOf(at, index),
		number: period,
		year: 2026,
		periodStart: period,
		periodEnd: period,
		description: `Periode ${period} 2026`,
		runAt: `${date.slice(0, 8)}22T14:10:00`,
		locked: true,
		journals: [{ date, period, year: 2026, lines: simpleJournal(gross) }],
	};
}

/** It has two dates: both months are booked for one run. */
function correction(at: number): Run {
	const journals = ([9, 10] as const).map((period) => ({
		...{ date: MONTH_ENDS[period], period, year: 2026 },
		lines: simpleJournal((period * 7 + at / 100).toFixed(2)),
	}));
	const run = monthly(at, 2, 9, '1.00');
	return {
		...run,
		number: 11,
		description: 'Correctie september 2026',
		runAt: '2026-11-03T10:05:00',
		journals,
	};
}
