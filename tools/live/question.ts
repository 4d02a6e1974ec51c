import { word, type Shape } from './shape';
import { isProblem, type ServiceProblem } from '../../base/problems/problem';
import type { SettingName, Settings } from '../../sandbox/settings';

/** The ways to ask; e-Boekhouden has two, of one administration. */
export type Over = 'Nmbrs' | 'OutSmart' | 'REST' | 'SOAP';

/** What an account answered, in values and words of ours: nothing of the account gets into it. */
export type Finding<Value = unknown> =
	| { is: 'found'; value: Shape | Value; shapes: readonly Shape[] }
	/** Something else than any value that the sandbox has. */
	| { is: 'notKnown' | 'other'; shapes: readonly Shape[] };

export const found = <const Value>(value: Value, ...shapes: Shape[]): Finding<Value> => ({
	...{ is: 'found', value, shapes },
});
export const other = (...shapes: Shape[]): Finding<never> => ({ is: 'other', shapes });
export const notKnown = (...shapes: Shape[]): Finding<never> => ({ is: 'notKnown', shapes });

/** A question without a setting of the sandbox has one finding, `answer`. */
export type Asked = SettingName | 'answer';

/** One question to a trial account; one file, which says how each answer is recognised. */
export interface Question<Place = never, Name extends Asked = Asked> {
	/** Whether …, what …, on which side …: without a question mark. */
	asks: string;
	over: readonly Over[];
	/** Whether it writes: then it is only asked of a trial. */
	writes: boolean;
	/** The settings of the sandbox that stand for it. */
	settings: readonly Name[];
	/** Those that only one protocol shows. */
	only?: { readonly [One in Name]?: Over };
	/** What is expected, where no default of the sandbox says it in one word. */
	expected?: string;
	/** What goes, or becomes shorter, when it is known. */
	goes?: readonly string[];
	ask(place: Place): Promise<{ [One in Name]?: Finding<One extends SettingName ? Settings[One] : Shape> }>;
}

/** Thrown by a question that cannot be asked here. */
export class NotAsked extends Error {
	constructor(readonly why: Shape) {
		super(why);
	}
}

/** Codes of the services are words and numbers; anything else may have come from the account. */
const CODE = /^[A-Z]{1,10}(_[A-Z]{1,10}){0,2}_?\d{1,4}(\.\d)?$|^\d{3,4}$/;

export function codeOf({ facts }: ServiceProblem): Shape {
	return word(facts.code !== undefined && CODE.test(facts.code) ? facts.code : 'noCode');
}

export function problemShape(problem: ServiceProblem): Shape {
	return word(`${problem.facts.problem.code} (${problem.facts.kind})`);
}

/**
 * What was answered. Anything but the usual counts only when something else works after it, and it is the same once more: a service
 * that fails or refuses everything for a while has not answered.
 */
export async function sure<Answer>(
	ask: () => Promise<Answer>,
	isUsual: (answer: Answer) => boolean,
	works: () => Promise<unknown>,
): Promise<Answer> {
	const answer = await ask();
	if (isUsual(answer)) return answer;
	await works();
	if (String(await ask()) !== String(answer)) throw new NotAsked(word('unsteady'));
	return answer;
}

/**
 * The refusal of what was sent, null when it was accepted. Throws every other problem: of a login, a session or an account, after
 * which nothing is known.
 */
export async function refusalOf(
	call: () => Promise<unknown>,
	works: () => Promise<unknown>,
): Promise<ServiceProblem | null> {
	const ask = async () =>
		await call().then(
			() => null,
			(error: unknown) => {
				// Made, but without a number in the answer, as a draft may be.
				if (isProblem(error) && error.facts.problem.code === 'noNumber') return null;
				if (!isProblem(error, 'refused', 'exists', 'closed', 'template')) throw error;
				return error;
			},
		);
	return await sure(ask, (refusal) => refusal === null, works);
}
