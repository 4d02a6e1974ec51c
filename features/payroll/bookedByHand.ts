import type { Decision } from '../../base/words/row';
import { distinct } from '../../base/values/records';
import { mainPeriod } from './bookedEntries';
import type { CompanyWork } from './company';
import { blocked, type RunView, type Verdict } from './runView';

/**
 * Months before the first one that is ours, each of which somebody else booked to the cent: the start is too early, which is
 * one thing to say and not a decision for each. Null when there are fewer than two.
 */
export function monthsBookedByHand(
	decided: readonly (readonly [RunView, Decision])[],
	{ views, ruling }: Pick<CompanyWork, 'views' | 'ruling'>,
): { of: ReadonlySet<Decision>; verdict: Verdict } | null {
	const numberOf = (view: RunView) => {
		const { year, period } = mainPeriod(view);
		return year * 100 + period;
	};
	const ours = views.filter(({ standing }) => standing.length > 0).map(numberOf);
	const found = decided.flatMap(([view, decision]) => {
		const [finding] = decision.findings;
		const isWhole = finding.code === 'bookedByAnotherHand' && finding.likeness === 'same';
		return isWhole && ours.every((number) => number > numberOf(view))
			? [{ view, decision, mutations: finding.mutations }]
			: [];
	});
	const [last, ...others] = [...found].sort((a, b) => numberOf(b.view) - numberOf(a.view));
	if (!last || others.every(({ view }) => numberOf(view) === numberOf(last.view))) return null;
	const { year, period } = mainPeriod(last.view);
	const isEnd = period >= last.view.payroll.periodsPerYear;
	const finding = {
		code: 'monthsBookedByHand' as const,
		count: found.length,
		...(isEnd ? { fromYear: year + 1, fromPeriod: 1 } : { fromYear: year, fromPeriod: period + 1 }),
		mutations: distinct(found.flatMap(({ mutations }) => mutations)),
		decisions: [found.map(({ view }) => ruling(view, 'leave')).join(', ')],
	};
	return { of: new Set(found.map(({ decision }) => decision)), verdict: blocked(finding) };
}
