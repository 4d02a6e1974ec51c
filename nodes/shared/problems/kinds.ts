import type { Problem } from '../rows/findings/finding';

/** What kind of trouble a service gave, as far as a caller must tell them apart. */
export type ProblemKind =
	/** No connection, a dropped connection or a time-out. */
	| 'unreachable'
	/** An answer that is no answer: a web page, nothing, half a message. */
	| 'unreadable'
	/** User name, token, security code or domain is wrong. */
	| 'login'
	/** The login works, but may not do this. */
	| 'rights'
	/** The session has ended; open another. */
	| 'session'
	/** Too many calls. */
	| 'limit'
	/** The period in the books is closed. */
	| 'closed'
	/** A record with that code or number is there already. */
	| 'exists'
	/** The invoice template is unknown. */
	| 'template'
	/** The account or its subscription may not do this; nothing is wrong with what was sent. */
	| 'account'
	/** The service says no, for a reason of its own. */
	| 'refused'
	/** The service ran into an error of its own; the same call may work in a moment. */
	| 'hiccup'
	/** What we were asked to send cannot be sent. */
	| 'input';

/** The same problem is of the same kind wherever it comes from. */
export const KIND_OF: Readonly<Record<Problem['code'], ProblemKind>> = {
	noAnswer: 'unreachable',

	answerUnreadable: 'unreadable',
	answerTooBig: 'unreadable',
	answerUnexpected: 'unreadable',
	pdfUnreadable: 'unreadable',
	noNumber: 'unreadable',
	writeUncertain: 'unreadable',
	filterIgnored: 'unreadable',
	balanceUnreadable: 'unreadable',
	mutationUnreadable: 'unreadable',
	currentPeriodUnreadable: 'unreadable',

	wrongSecurityCodes: 'login',
	accessTokenMissing: 'login',
	accessTokenWrong: 'login',
	accessTokenExpired: 'login',
	otherDomain: 'login',
	wrongDomainUserOrToken: 'login',
	wrongDomain: 'login',
	tokenMissing: 'login',
	softwareTokenMissing: 'login',
	wrongToken: 'login',
	wrongSoftwareToken: 'login',
	turnedAway: 'login',

	callSwitchedOff: 'rights',
	notVisible: 'rights',
	noAdministrationAccess: 'rights',
	administrationNotOpened: 'rights',
	administrationUnknown: 'input',
	administrationTwice: 'input',
	tokenMayNot: 'rights',

	sessionEnded: 'session',
	sessionNotAccepted: 'session',

	tooManyCalls: 'limit',
	tooManyMutationCalls: 'limit',

	periodClosed: 'closed',
	periodClosedByAccountant: 'closed',

	relationCodeInUse: 'exists',
	invoiceNumberInUse: 'exists',
	referenceInUse: 'exists',

	templateUnknown: 'template',
	templateMissing: 'template',
	templateTwice: 'template',

	accountNotAllowed: 'account',
	administrationNotActive: 'account',
	paymentOverdue: 'account',
	trialLimit: 'account',
	subscriptionLimit: 'account',
	subscriptionInactive: 'account',

	refused: 'refused',
	requestNotRead: 'refused',
	periodOfOtherKind: 'refused',
	valueOfOtherKind: 'refused',
	notThere: 'refused',
	noSuchCall: 'refused',
	httpsOnly: 'refused',
	recordRefused: 'refused',
	workOrderMissing: 'refused',
	nothingToChange: 'refused',
	nothingChanged: 'refused',
	deleteRefused: 'refused',
	codeUnknown: 'refused',
	unitMissing: 'refused',
	tooManyRows: 'refused',
	rowsRefused: 'refused',

	serviceError: 'hiccup',
	serviceUnavailable: 'hiccup',

	pdfNotGiven: 'refused',
	pdfElsewhere: 'input',
	callUnknown: 'input',
	pathWrong: 'input',
	callNotAllowed: 'input',
	callWrong: 'input',
	baseUrlInvalid: 'input',
	baseUrlNotSecure: 'input',
	elementNotSendable: 'input',
	valueNotSendable: 'input',
	recordTooDeep: 'input',
	numberMissing: 'input',
	numberWrong: 'input',
	relationMissing: 'input',
	severalRelations: 'input',
};
