import { attempt } from '../../shared/problems/problem';
import type { UncertainWrite } from '../../shared/rows/findings/problems/eBoekhouden';

/** How it is known that something was written: from the answer, or by looking it up after an uncertain one. */
export type ConfirmedBy = 'answer' | 'lookUp';

/** The record that was written, or the names of records that it could be. */
export type LookedUp<T> = { is: T } | { candidates: string[] };

/**
 * Writes once. After an unknown outcome it is looked up, and never sent again.
 * @throws ServiceProblem saying that the outcome is not known, when the look-up does not settle it
 */
export async function certainly<T>(
	{
		made,
		about = '',
		deleted = false,
		isLookedForFirst = false,
	}: Pick<UncertainWrite, 'made'> & Partial<UncertainWrite>,
	write: () => Promise<T>,
	lookUp: () => Promise<LookedUp<T>>,
): Promise<{ written: T; confirmedBy: ConfirmedBy }> {
	const done = await attempt(write);
	if (done.ok) return { written: done.value, confirmedBy: 'answer' };
	const { problem } = done;
	// If reading before the write failed, nothing was sent.
	if (problem.facts.writes !== true || problem.facts.outcome !== 'unknown') throw problem;
	const looked = await attempt(lookUp);
	if (looked.ok && 'is' in looked.value) return { written: looked.value.is, confirmedBy: 'lookUp' };
	const candidates = looked.ok && 'candidates' in looked.value ? looked.value.candidates : [];
	const what = { made, about, deleted, isLookedForFirst };
	throw problem.with({ problem: { code: 'writeUncertain', ...what, candidates } });
}
