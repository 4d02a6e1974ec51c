import type { Faults, FindingFacts, ProblemFindings } from '../../../base/words/finding';
import type { Samples } from './samples';

export const findings: Samples<Omit<FindingFacts, keyof ProblemFindings> & ProblemFindings> = {
	stepFailed: [
		{ text: 'The token is wrong', todo: 'Correct it.' },
		{ text: '', todo: '' },
	],
	inputNotThere: [
		{ needs: 'payroll', lacks: ['source', 'company', 'journals'] },
		{ needs: 'workOrder', lacks: ['id'] },
	],
	listEmpty: [{ service: 'Nmbrs', list: 'companies' }],
	listOverTokenOnly: [{ list: 'invoiceTemplates' }],
	pastedAround: [
		{ field: 'Customer Token', found: 'bearer' },
		{ field: 'Token', found: 'unseen' },
	],
	besidesRefusal: [
		{ records: ['WEB-1'], done: ['WEB-2 (created)'] },
		{ records: ['WEB-1', 'WEB-3'], done: [] },
	],
	doneBefore: [
		{ count: 1, isOnce: true },
		{ count: 12, isOnce: false },
	],
	recordsUnreadable: [
		{ resource: 'product', names: ['FLT-10'], count: 1 },
		{ resource: 'relation', names: ['1001', '1002'], count: 2 },
	],
	tooManyToWatch: [
		{ count: 12_345, most: 10_000, field: 'Days to Look Back' },
		{ count: 12_345, most: 10_000, field: '' },
	],
};

export const faults: Samples<Faults> = {};
