import type { Faults, FindingFacts, ProblemFindings } from '../../../base/words/finding';
import type {
	NoAnswerReason,
	UnexpectedReason,
	UnreadableReason,
} from '../../../base/words/messages/transport';
import type { Samples } from './samples';

const NO_ANSWER: Record<NoAnswerReason, true> = {
	refused: true,
	brokenOff: true,
	tookTooLong: true,
	notUnpacked: true,
	unknownHost: true,
	nameNotLookedUp: true,
	noRoute: true,
	invalidUrl: true,
	certificate: true,
	other: true,
};
const UNREADABLE: Record<UnreadableReason, true> = {
	nothing: true,
	webPage: true,
	moved: true,
	brokenOff: true,
	doctype: true,
	encoding: true,
	noEnvelope: true,
	status: true,
};

const UNEXPECTED: Record<UnexpectedReason, true> = {
	otherShape: true,
	recordsWithout: true,
	recordWithout: true,
	noEnd: true,
	tooFew: true,
	notAnAmount: true,
	notAPeriod: true,
	otherRecords: true,
};

/** A sample for each word of a closed list. */
function each<Word extends string, Sample>(words: Record<Word, true>, sample: (word: Word) => Sample) {
	return (Object.keys(words) as Word[]).map(sample) as [Sample, ...Sample[]];
}

const host = 'soap.e-boekhouden.nl';

export const findings: Samples<Omit<FindingFacts, keyof ProblemFindings> & ProblemFindings> = {
	invoiceCameOutOtherwise: [
		{
			...{ invoiceNumber: '2026012', template: 'Webwinkel', of: 'totalExcludingVat' },
			...{ asked: '100.00', found: '82.64', mailed: 'no', ownNumber: true },
		},
		{
			...{ invoiceNumber: '2026012', template: 'Webwinkel', of: 'totalVat' },
			...{ asked: '21.00', found: '', mailed: 'perhaps', ownNumber: false },
		},
	],
	noAnswer: [
		...each(NO_ANSWER, (cause) => ({ host, cause, detail: 'EPROTO', sent: true })),
		...each(NO_ANSWER, (cause) => ({ host, cause, detail: cause === 'other' ? 'EPROTO' : '', sent: false })),
	],
	tooManyCalls: [{ status: 429 }, {}],
	turnedAway: [{ status: 401 }, { status: 403 }],
	answerUnreadable: each(UNREADABLE, (cause) => ({ cause, status: 200 })),
	answerUnexpected: each(UNEXPECTED, (cause) => ({ cause, field: 'debtor_number', status: 200 })),
	serviceError: [{}],
	writeUncertain: [
		{ made: 'mutation', about: '', deleted: false, candidates: ['375', '376'] },
		{ made: 'mutation', about: '', deleted: false, candidates: [], isLookedForFirst: true },
		...(['ledgerAccount', 'costCentre', 'invoice', 'relation'] as const).map((made) => ({
			made,
			about: '4000',
			deleted: false,
			candidates: [],
		})),
		{ made: 'product', about: 'BR01', deleted: true, candidates: [] },
	],
};

export const faults: Samples<Faults> = {};
