import type { FactsOf } from '../../../base/words/finding';
import type { connection as connectionMessages } from '../../../features/connectionCheck/messages';
import type { NothingToDo, Samples } from './samples';

export const connection: Samples<FactsOf<typeof connectionMessages>> = {
	checkAsExpected: [
		{ check: 'booksDates', found: [] },
		{ check: 'invoiceTemplates', found: ['Factuursjabloon'] },
		{ check: 'payrollCodes', found: [], looked: { seen: 20, all: 2_260 } },
	],
	checkOtherwise: [
		{ check: 'payrollCodes', found: ['4010', '4100', 'K200'] },
		{ check: 'memorialSide', found: [] },
	],
	checkNotSeen: [{ check: 'discounts', found: [] }],
	checkNotMade: [{}],
	accountNotChosen: [{ service: 'Nmbrs', block: 'Check Nmbrs' }],
};

export const connectionNothingToDo: NothingToDo<FactsOf<typeof connectionMessages>> = [
	'checkAsExpected',
	'checkNotSeen',
	'checkNotMade',
];
