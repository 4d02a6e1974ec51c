import { z } from 'zod';
import { allDefaults } from '../../sandbox/settings';
import type { Asked, Finding, Over, Question } from './question';

/** What is expected until now: the sandbox begins so where no source says how a service does. */
const DEFAULTS = allDefaults();

/** Words and shapes of ours: with these characters, and no longer than this. */
const shape = z.string().regex(/^[\w .,:;=+\-/()]{0,120}$/);

export const result = z
	.object({
		question: shape,
		over: z.enum(['Nmbrs', 'OutSmart', 'REST', 'SOAP']),
		setting: shape,
		expected: shape,
		is: z.enum(['found', 'notKnown', 'other']),
		/** '' unless it was found. */
		value: shape,
		shapes: z.array(shape),
	})
	.strict();

/** What came out of one question for one setting, over one protocol. */
export type Result = z.output<typeof result>;

export function said(value: unknown): string {
	if (value === undefined) return 'none';
	if (Array.isArray(value)) return value.join(' + ') || 'none';
	return String(value);
}

/** What a question expects of a setting, in a word. */
export function expectedOf({ expected }: Pick<Question, 'expected'>, setting: Asked): string {
	if (expected !== undefined || setting === 'answer') return expected ?? '';
	const value: unknown = DEFAULTS[setting];
	return said(setting === 'closedPeriodError' ? DEFAULTS.closedPeriodError.code : value);
}

export function resultOf(
	[name, question]: [string, Pick<Question, 'expected'>],
	over: Over,
	setting: Asked,
	finding: Finding,
): Result {
	return {
		...{ question: name, over, setting, expected: expectedOf(question, setting), is: finding.is },
		value: finding.is === 'found' ? said(finding.value) : '',
		shapes: [...finding.shapes],
	};
}
