import type { Finding } from '../../shared/rows/findings/finding';
import { LAST_PERIOD } from '../../shared/values/dates';
import { distinct } from '../../shared/values/distinct';
import { brief } from '../../shared/values/words';
import type { CurrentPeriod } from '../client/types';
import type { Attempt } from './attempt';
import type { Chosen } from './companies';
import { startInWords } from './ownStart';
import { whyNoPeriod, type Scope } from './scope';

/** A company of which is known, or was asked in vain, how it is paid. */
export interface Candidate extends Chosen {
	period: Attempt<CurrentPeriod>;
}

/** What is known about the start of a company among the others that were chosen. */
export interface Start {
	scope: Scope;
	/** Why this company cannot start there. */
	refusal: Finding | null;
	/** Whether that is known at all: the shared period may be another one of this company. */
	certain: boolean;
}

export function startOf(candidate: Candidate, all: readonly Candidate[], shared: Scope): Start {
	const { company, ownStart, period } = candidate;
	const current = period.ok ? period.value : null;
	if (ownStart)
		return { scope: ownStart, refusal: whyNoOwnStart(ownStart, company.name, current), certain: true };
	const sharing = all.filter((other) => other.ownStart === null);
	const refusal =
		whyNotShared(candidate, sharing, shared) ?? whyNoPeriod(shared.fromPeriod, company.name, current);
	return { scope: shared, refusal, certain: period.ok || sharing.length === 1 || shared.fromPeriod === 1 };
}

function whyNoOwnStart(start: Scope, name: string, current: CurrentPeriod | null): Finding | null {
	const periodsPerYear = current?.periodsPerYear ?? null;
	if (start.fromPeriod <= (periodsPerYear ?? LAST_PERIOD)) return null;
	return {
		code: 'noSuchStart',
		start: `${start.fromYear}-${start.fromPeriod}`,
		companyName: brief(name),
		periodsPerYear: periodsPerYear ?? 0,
	};
}

/** Period 6 is June for one company and February for the other; period 1 begins the year for all. */
function whyNotShared(
	{ company, period }: Candidate,
	sharing: readonly Candidate[],
	{ fromYear, fromPeriod }: Scope,
): Finding | null {
	const paid = sharing.flatMap((other) =>
		other.period.ok ? [{ company: brief(other.company.name), ...kindOf(other.period.value) }] : [],
	);
	const kinds = distinct(paid.map(({ periodsPerYear }) => periodsPerYear));
	if (fromPeriod === 1 || kinds.length < 2 || !period.ok) return null;
	const example = startInWords(`id:${company.id}`, fromYear, fromPeriod);
	return { code: 'periodKindsDiffer', fromPeriod, kinds: paid.slice(0, KINDS_AT_MOST), example };
}

const KINDS_AT_MOST = 20;

function kindOf({ periodsPerYear }: CurrentPeriod): { periodsPerYear: number } {
	return { periodsPerYear: periodsPerYear ?? 0 };
}
