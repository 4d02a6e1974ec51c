/** What e-Boekhouden can have against a call. */
export type EBoekhoudenProblems = {
	wrongSecurityCodes: object;
	sessionEnded: object;
	/** Its limit on reading mutations, which counts by the month. */
	tooManyMutationCalls: object;
	relationCodeInUse: object;
	invoiceNumberInUse: object;
	periodClosed: object;
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
};
