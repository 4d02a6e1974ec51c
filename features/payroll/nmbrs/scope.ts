import type { PayrollScope } from '../item';
import type { Finding } from '../../../base/words/finding';
import { FIRST_YEAR, LAST_PERIOD, monthOf, yearOf, type BookDate } from '../../../base/values/dates';
import { brief } from '../../../base/values/text';
import type { Company, CurrentPeriod, NmbrsRun } from '../../../services/nmbrs/client';

/** A current period farther ahead is invalid, and the years up to it are not read. */
const YEARS_AHEAD = 5;

/** A run of several periods is in scope when its first period is. */
export function isRunInScope(
	{ year, periodStart }: Pick<NmbrsRun, 'year' | 'periodStart'>,
	scope: PayrollScope,
): boolean {
	return year > scope.fromYear || (year === scope.fromYear && periodStart >= scope.fromPeriod);
}

/** The years whose runs are listed. In December the payroll of January may exist already. */
export function yearsToList(fromYear: number, today: BookDate, current: CurrentPeriod | null): number[] {
	const thisYear = yearOf(today);
	const last = Math.max(
		fromYear,
		thisYear + (monthOf(today) === 12 ? 1 : 0),
		Math.min(current?.year ?? thisYear, thisYear + YEARS_AHEAD),
	);
	return Array.from({ length: last - fromYear + 1 }, (_, index) => fromYear + index);
}

/** The finding that a company has no such period, by its kind of period; null when it has. */
export function whyNoPeriod(
	start: Start,
	company: Named,
	current: Pick<CurrentPeriod, 'periodsPerYear'> | null,
): Finding | null {
	const most = current?.periodsPerYear ?? LAST_PERIOD;
	if (start.fromPeriod <= most) return null;
	return noSuchPeriod('none', start, company, { periods: [`${brief(company.name)}: ${most}`], example: 1 });
}

type Start = Pick<PayrollScope, 'fromPeriod' | 'fromYear'>;
type Named = Pick<Company, 'id' | 'name'>;

/** `example`: a period with which it would be right. */
export function noSuchPeriod(
	because: 'none' | 'shared',
	{ fromYear, fromPeriod }: Start,
	{ id, name }: Named,
	{ periods, example }: { periods: string[]; example: number },
): Finding {
	return {
		...{
			code: 'noSuchPeriod',
			because,
			companyName: brief(name),
			start: `${fromYear}-${fromPeriod}`,
			periods,
		},
		example: startInWords(`id:${id}`, fromYear, example),
	};
}

/** Splits "Garage B.V. from 2026-20" in two; null when nothing follows "from". */
export function splitStart(text: string): { name: string; start: string } | null {
	const plain = text.replace(/\s+/g, ' ');
	const last = [...plain.matchAll(/ from /gi)].at(-1);
	if (!last) return null;
	return { name: plain.slice(0, last.index).trim(), start: plain.slice(last.index + last[0].length).trim() };
}

/** Reads `2026-20`; null when that is not a possible year and period. */
export function readStart(text: string, today: BookDate): PayrollScope | null {
	const match = /^(\d{4})-(\d{1,2})$/.exec(text);
	const [fromYear, fromPeriod] = [Number(match?.[1]), Number(match?.[2])];
	const isYear = fromYear >= FIRST_YEAR && fromYear <= yearOf(today) + 1;
	return match && isYear && fromPeriod >= 1 && fromPeriod <= LAST_PERIOD ? { fromYear, fromPeriod } : null;
}

/** The text for the setting. */
export function startInWords(company: string, year: number | string, period: number): string {
	return `${company} from ${year}-${period}`;
}
