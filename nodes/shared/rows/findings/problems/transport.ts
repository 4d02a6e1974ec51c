/** What can go wrong with any call, whichever service it is to. */
export type TransportProblems = {
	baseUrlInvalid: object;
	/** It begins with http:// and is not of this machine: the secrets would be there for all to read. */
	baseUrlNotSecure: { host: string };
	noAnswer: {
		host: string;
		why: NoAnswerReason;
		/** For `other`, what is known of it. */
		detail: string;
		/** False when the request certainly never left. */
		sent: boolean;
	};
	tooManyCalls: { status?: number };
	/** HTTP 503 that says when to come back. */
	serviceUnavailable: { status: number };
	/** Not an answer of the service: a web page, nothing, half a message. */
	answerUnreadable: { why: UnreadableReason; status?: number };
	answerTooBig: { why: 'tooLong' | 'tooManyParts'; megabytes: number; status: number };
	/** An answer of the service, but not the one that belongs to the call. */
	answerUnexpected: { why: UnexpectedReason; field?: string; status?: number };
	/** The service could not read what it was sent. */
	requestNotRead: object;
	/** The service says that something went wrong on its side. */
	serviceError: object;
	/** The service says no, for a reason of its own that its text gives. */
	refused: object;
	/** What we were asked to send has no place in a message. */
	elementNotSendable: { path: string };
	valueNotSendable: { path: string; type: string };
	recordTooDeep: object;
	/** An id or a year that must be a whole number. */
	numberMissing: { of: NumberName };
	numberWrong: { of: NumberName };
};

export type NoAnswerReason =
	| 'refused'
	| 'brokenOff'
	| 'tookTooLong'
	| 'notUnpacked'
	| 'unknownHost'
	| 'nameNotLookedUp'
	| 'noRoute'
	| 'invalidUrl'
	| 'certificate'
	| 'other';

export type UnreadableReason =
	| 'nothing'
	| 'webPage'
	| 'brokenOff'
	| 'doctype'
	| 'encoding'
	| 'noSoap'
	| 'noJson'
	/** A message that is not the answer to this call. */
	| 'otherMessage'
	/** JSON, but not of this service. */
	| 'noEnvelope'
	/** The status alone speaks against it. */
	| 'status';

export type UnexpectedReason =
	| 'noResult'
	| 'otherShape'
	| 'noList'
	| 'noRecords'
	/** None of the records has `field`. */
	| 'recordsWithout'
	| 'recordWithout'
	/** The next page of a list is one that was there before. */
	| 'samePage';

export type NumberName = 'company' | 'run' | 'year' | 'workOrder';
