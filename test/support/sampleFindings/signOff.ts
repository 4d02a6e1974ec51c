import type { FactsOf } from '../../../base/words/finding';
import type { signOff as signOffMessages } from '../../../features/payroll/messages/signOff';
import type { NothingToDo, Samples } from './samples';

const answered = { askedAddress: 'controle@example.com', answeredAt: '2026-05-31 14:05' };
const fingerprint = '3f9a1c2b4d5e6f708192a3b4c5d6e7f8';

export const signOff: Samples<FactsOf<typeof signOffMessages>> = {
	signOffAsked: [
		{ entries: 1, fingerprint },
		{ entries: 3, fingerprint },
	],
	nothingToSign: [{}],
	signOffNotSent: [{}],
	signOffTooLarge: [{ lines: 7400 }],
	bookedAsApproved: [answered, { ...answered, answeredAt: '' }],
	changedSinceApproval: [{ ...answered, fingerprint }],
	entryNotApproved: [{ date: '2026-01-31', on: '2026-03-01' }],
	signOffDeclined: [answered],
	signOffNotAnswered: [{ askedAddress: 'controle@example.com' }],
	signOffMissing: [{}],
	approvedIsGone: [answered],
	nothingLeftToBook: [
		{ ...answered, isDeclined: false },
		{ ...answered, isDeclined: true },
	],
	signOffNotAsked: [{ askedAddress: answered.askedAddress }],
};

export const signOffNothingToDo: NothingToDo<FactsOf<typeof signOffMessages>> = [
	'signOffAsked',
	'nothingToSign',
	'bookedAsApproved',
	'nothingLeftToBook',
	'signOffNotAsked',
];
