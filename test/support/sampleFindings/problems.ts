import type { ProblemContext, ProblemFindings } from '../../../base/words/finding';
import type {
	NoAnswerReason,
	UnexpectedReason,
	UnreadableReason,
} from '../../../base/words/messages/transport';
import type { CodedRecord } from '../../../services/eBoekhouden/words/problems';
import { administrationProblems } from './administrations';
import type { RecordName } from '../../../services/outSmart/words/problems';
import type { NothingToDo, Samples } from './samples';

/** The call that a problem is about. */
export const CONTEXT: ProblemContext = {
	service: 'e-Boekhouden',
	operation: 'AddMutatie',
	writes: true,
	outcome: 'unknown',
	serviceCode: 'MUT_005',
	serviceText: 'Deze periode is afgesloten.',
};

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
const CODED: Record<CodedRecord, true> = {
	ledgerAccount: true,
	costCentre: true,
	relation: true,
	product: true,
	productGroup: true,
	unit: true,
};

const UNEXPECTED: Record<UnexpectedReason, true> = {
	otherShape: true,
	recordsWithout: true,
	recordWithout: true,
	noEnd: true,
	tooFew: true,
};
const RECORDS: Record<RecordName, true> = {
	employee: true,
	material: true,
	relation: true,
	workOrder: true,
	hourType: true,
	workStatus: true,
	project: true,
	object: true,
};

/** A sample for each word of a closed list. */
function each<Word extends string, Sample>(words: Record<Word, true>, sample: (word: Word) => Sample) {
	return (Object.keys(words) as Word[]).map(sample) as [Sample, ...Sample[]];
}

const host = 'soap.e-boekhouden.nl';

export const problems: Samples<ProblemFindings> = {
	...administrationProblems,
	baseUrlInvalid: [{}],
	baseUrlNotSecure: [{ host }],
	noAnswer: [
		...each(NO_ANSWER, (cause) => ({ host, cause, detail: 'EPROTO', sent: true })),
		...each(NO_ANSWER, (cause) => ({ host, cause, detail: cause === 'other' ? 'EPROTO' : '', sent: false })),
	],
	tooManyCalls: [{ status: 429 }, {}],
	serviceUnavailable: [{ status: 503 }],
	answerUnreadable: each(UNREADABLE, (cause) => ({ cause, status: 200 })),
	answerTooBig: [
		{ cause: 'tooLong', megabytes: 64, status: 200 },
		{ cause: 'tooManyParts', megabytes: 64, status: 200 },
	],
	answerUnexpected: each(UNEXPECTED, (cause) => ({ cause, field: 'debtor_number', status: 200 })),
	requestNotRead: [{}],
	serviceError: [{}],
	refused: [{}],
	elementNotSendable: [{ path: 'AddMutatie.oMut.x' }],
	valueNotSendable: [{ path: 'AddMutatie.oMut.Datum', type: 'object' }],
	recordTooDeep: [{}],
	numberMissing: [{ of: 'company' }, { of: 'run' }, { of: 'year' }, { of: 'workOrder' }],
	numberWrong: [{ of: 'company' }, { of: 'run' }, { of: 'year' }, { of: 'workOrder' }],
	wrongSecurityCodes: [{}],
	sessionEnded: [{}],
	tooManyMutationCalls: [{}],
	relationCodeInUse: [{}],
	invoiceNumberInUse: [{}],
	periodClosed: [{}],
	periodClosedByAccountant: [{}],
	templateUnknown: [{}],
	accountNotAllowed: [{}],
	noNumber: [{ made: 'booking' }, { made: 'invoice' }],
	filterIgnored: [{}],
	relationMissing: [{ relation: 'TEST1' }],
	severalRelations: [{ relation: 'TEST1', count: 2 }],
	balanceUnreadable: [{ ledgerAccount: '4000', found: 'abc' }],
	accessTokenMissing: [{}],
	accessTokenWrong: [{}],
	accessTokenExpired: [{}],
	otherDomain: [{}],
	sessionNotAccepted: [{}],
	noAdministrationAccess: [{}],
	tokenMayNot: [{}],
	referenceInUse: [{}],
	templateMissing: [
		{ template: 'Standaard', templates: ['Factuursjabloon', 'Factuur particulier'] },
		{ template: 'Standaard', templates: [] },
	],
	templateTwice: [{ template: 'Factuursjabloon', count: 2 }],
	codeUnknown: each(CODED, (of) => ({ of, value: '4000' })),
	unitMissing: [{ unit: 'pallet', line: 'Tegels' }],
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
	rowsRefused: [{}],
	documentElsewhere: [{ host: 'example.com' }, { host: '' }],
	documentNotGiven: [{ status: 302 }],
	wrongDomainUserOrToken: [{}],
	wrongDomain: [{ domain: 'bakkerij' }],
	callSwitchedOff: [{}],
	notVisible: [{}],
	subscriptionInactive: [{}],
	periodOfOtherKind: [{}],
	valueOfOtherKind: [{}],
	notThere: [{}],
	currentPeriodUnreadable: [{ found: 'mei' }],
	tokenMissing: [{}],
	softwareTokenMissing: [{}],
	wrongToken: [{}],
	wrongSoftwareToken: [{}],
	turnedAway: [{ status: 401 }],
	noSuchCall: [{}],
	httpsOnly: [{}],
	recordRefused: each(RECORDS, (record) => ({ record })),
	workOrderMissing: [{}],
	nothingToChange: [{}],
	nothingChanged: [{}],
	deleteRefused: [{}],
	filterRefused: [{ column: 'inv_id' }],
};

export const problemsNothingToDo: NothingToDo<ProblemFindings> = [];
