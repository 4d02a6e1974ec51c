import { attempt, isProblem, isUncertain } from '../../../base/problems/problem';
import type { UncertainWrite } from '../../../services/eBoekhouden/words/problems';

/** `confirmedBy` is set when the answer to a write was lost and looking it up showed that it was written. */
export type Confirmed = { confirmedBy?: 'lookUp' };

/** What a look-up after an unknown outcome found: the record that was written, or the names of records that may be it. */
export type LookedUp<T> = { is: T } | { candidates: string[] };

interface Write extends Pick<UncertainWrite, 'made'>, Partial<Omit<UncertainWrite, 'made'>> {
	/**
	 * Whether the service may refuse something after the write, such as a mail: then a refusal does not prove that nothing was
	 * written.
	 */
	mayBeRefusedAfter?: boolean;
}

/**
 * Writes once. After an unknown outcome it is looked up, and sent again only where the session had ended and nothing
 * stands; `text` is what the service said then.
 * @throws ServiceProblem saying that the outcome is not known, when the look-up does not settle it
 */
export async function certainly<T>(
	{ made, about = '', deleted = false, isLookedForFirst = false, mayBeRefusedAfter = false }: Write,
	write: () => Promise<T>,
	lookUp: () => Promise<LookedUp<T>>,
): Promise<{ written: T; confirmed: Confirmed; text: string }> {
	const sent = await attempt(write);
	const hasEnded = !sent.ok && isUncertain(sent.problem) && isProblem(sent.problem, 'session');
	const before = hasEnded ? await attempt(lookUp) : null;
	const isNowhere = before?.ok && 'candidates' in before.value && before.value.candidates.length === 0;
	const done = isNowhere ? await attempt(write) : sent;
	if (done.ok) return { written: done.value, confirmed: {}, text: '' };
	const { problem } = done;
	const { writes, outcome, text = '' } = problem.facts;
	const isRefused = outcome !== 'unknown';
	// Nothing was sent when a read before the write failed, and a refusal proves that nothing was written, unless the service may
	// refuse afterwards.
	if (writes !== true || (isRefused && !mayBeRefusedAfter)) throw problem;
	const looked = before?.ok && !isNowhere ? before : await attempt(lookUp);
	if (looked.ok && 'is' in looked.value)
		return { written: looked.value.is, confirmed: { confirmedBy: 'lookUp' }, text };
	const candidates = looked.ok && 'candidates' in looked.value ? looked.value.candidates : [];
	if (isRefused && looked.ok && candidates.length === 0) throw problem;
	const what = { made, about, deleted, isLookedForFirst };
	throw problem.with({ outcome: 'unknown', problem: { code: 'writeUncertain', ...what, candidates } });
}
