import { isProblem, type Attempt, type ServiceProblem } from '../../base/problems/problem';
import { checks, type CheckId } from './sentences/allChecks';
import { PROTOCOLS, type CheckOutcome } from './sentences/check';
import type { Looked } from './messages';
import type { Finding } from '../../base/words/finding';
import type { Decision } from '../../base/words/row';
import { word, type Shape } from './shape';

/** What one check found. */
export interface CheckVerdict {
	outcome: CheckOutcome;
	/** For the owner of the account: what was seen. */
	found?: readonly string[];
	/** For the makers. */
	shapes?: readonly Shape[];
	/** Where not all was looked at. */
	looked?: Looked;
}

/** The reading that a check needs failed. */
export interface NotMade {
	problem: ServiceProblem;
}

export type Checked = CheckVerdict | NotMade;

export const asExpected = (shapes: readonly Shape[] = [], found: readonly string[] = []): CheckVerdict => ({
	outcome: 'asExpected',
	shapes,
	found,
});
export const otherwise = (found: readonly string[] = [], shapes: readonly Shape[] = []): CheckVerdict => ({
	outcome: 'otherwise',
	found,
	shapes,
});
export const notSeen = (shapes: readonly Shape[] = []): CheckVerdict => ({ outcome: 'notSeen', shapes });

/** The same verdict, of a part of what there is. */
export const ofPart = (verdict: CheckVerdict, looked: Looked): CheckVerdict => ({ ...verdict, looked });

/** The verdict about what was read; the problem, when it could not be read. */
export function about<T>(read: Attempt<T>, judge: (value: T) => Checked): Checked {
	return read.ok ? judge(read.value) : { problem: read.problem };
}

/** The row of a check; it names the protocol, where a service has two. */
export function decisionOf(
	service: string,
	check: CheckId,
	checked: Checked,
	protocol?: keyof typeof PROTOCOLS,
): Decision {
	const over = protocol ? PROTOCOLS[protocol] : '';
	const { weight } = checks[check];
	const row = {
		service,
		resource: 'connection',
		key: over === '' ? check : `${check} ${over}`,
		preview: false,
	} as const;
	if ('problem' in checked) {
		const about = { check, weight, ...(over !== '' && { over }), shapes: [problemShape(checked.problem)] };
		return { ...row, action: 'failed', findings: [{ code: 'checkNotMade' }, checked.problem.finding], about };
	}
	const { outcome, found = [], shapes = [], looked } = checked;
	const isPart = looked && looked.seen < looked.all;
	const finding: Finding = { code: CODES[outcome], check, found: [...found], ...(isPart && { looked }) };
	const about = { outcome, weight, ...(over !== '' && { over }), shapes: [...shapes] };
	return { ...row, action: ACTIONS[outcome], findings: [finding], about };
}

/** The row of the login when no credential is chosen; `block` is the node. */
export function notChosen(service: string, check: CheckId, block: string): Decision {
	return {
		service,
		resource: 'connection',
		key: check,
		preview: false,
		action: 'blocked',
		findings: [{ code: 'accountNotChosen', service, block }],
		about: { weight: 'choose', shapes: [word('notChosen')] },
	};
}

const CODES = {
	asExpected: 'checkAsExpected',
	otherwise: 'checkOtherwise',
	notSeen: 'checkNotSeen',
} as const;

const ACTIONS = { asExpected: 'unchanged', otherwise: 'blocked', notSeen: 'skipped' } as const;

/** The kind of problem, in our words: the text of the service may have anything. */
function problemShape(problem: ServiceProblem): Shape {
	return word(isProblem(problem) ? `${problem.facts.problem.code} (${problem.facts.kind})` : 'fault');
}
