/** What e-Boekhouden can have against a call. */
export type EBoekhoudenProblems = {
	wrongSecurityCodes: object;
	sessionEnded: object;
	/** Its limit on reading mutations, which counts by the month. */
	tooManyMutationCalls: object;
	relationCodeInUse: object;
	invoiceNumberInUse: object;
	periodClosed: object;
	periodClosedByAccountant: object;
	templateUnknown: object;
	/** Its account, subscription or trial does not allow this, whatever is sent. */
	accountNotAllowed: object;
	/** Accepted, but without the number that proves it. */
	noNumber: { made: 'booking' | 'invoice' };
	/** It gave mutations outside what was asked for. */
	filterIgnored: object;
	relationMissing: { relation: string };
	severalRelations: { relation: string; count: number };
	balanceUnreadable: { ledgerAccount: string; found: string };
	mutationUnreadable: { mutation: string; found: string };

	accessTokenMissing: object;
	accessTokenWrong: object;
	/** It was made with a last day, which has passed. */
	accessTokenExpired: object;
	/** The account belongs to the country whose service has another address. */
	otherDomain: object;
	/** It refuses the session that it gave a moment ago. */
	sessionNotAccepted: object;
	noAdministrationAccess: object;
	/** The token is right, but not for this. */
	tokenMayNot: object;
	administrationNotActive: object;
	paymentOverdue: object;
	trialLimit: object;
	subscriptionLimit: object;
	/** The payment reference by which it was to be written once: something with that reference is there. */
	referenceInUse: object;
	/** None of that name; `templates` are those that can be used. Nothing was sent. */
	templateMissing: { template: string; templates: string[] };
	templateTwice: { template: string; count: number };
	/** No such record, so that it cannot be named in what is sent; nothing was sent. */
	codeUnknown: { of: CodedRecord; value: string };
	/** No unit of that name, which a line of an invoice has; nothing was sent. */
	unitMissing: { unit: string; line: string };
	/** Also when those of one account and cost centre are taken together. */
	tooManyRows: { rows: number; most: number };
	/** No certain answer came, and a look at what is there did not settle it; `candidates` are what came there meanwhile. */
	writeUncertain: UncertainWrite & { candidates: string[] };
	/** The service itself says so, of no more than it is known to take. */
	rowsRefused: object;
};

/** What may have been written, or deleted; `about` is what it is known by, where it has something. */
export type UncertainWrite = { made: WrittenRecord; about: string; deleted: boolean };

export type WrittenRecord =
	'mutation' | 'ledgerAccount' | 'costCentre' | 'invoice' | 'product' | 'relation' | 'apiCall';

/** What has a code, or a name, for people and an id for the service. */
export type CodedRecord = 'ledgerAccount' | 'costCentre' | 'relation' | 'product' | 'productGroup' | 'unit';
