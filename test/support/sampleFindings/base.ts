import type { Faults, FindingFacts, ProblemFindings } from '../../../base/words/finding';
import type { Samples } from './samples';

export const findings: Samples<Omit<FindingFacts, keyof ProblemFindings> & ProblemFindings> = {
	asWritten: [{ text: 'What an item says.' }],
	besidesRefusal: [
		{ records: ['WEB-1'], done: ['WEB-2 (created)'] },
		{ records: ['WEB-1', 'WEB-3'], done: [] },
	],
};

export const faults: Samples<Faults> = {};
