import type { Fault } from '../finding';

/** What there can be against a file of the books, and against a call that somebody composed. */
export type BooksCallProblems = {
	/** The address of a PDF is not encrypted, or of a host that is not the service's own; nothing was asked there. */
	pdfElsewhere: { host: string };
	/** Where the PDF should be, something else is. */
	pdfNotGiven: { status: number };
	/** No such call is known; `known` are those that there are, or those like it. Nothing was sent. */
	callUnknown: { call: string; known: string[] };
	/** A path that leads out of the API. Nothing was sent. */
	pathWrong: { path: string };
	/** One that this operation does not make: it opens or ends sessions, or deletes more than one record. */
	callNotAllowed: { call: string };
	/** What is wrong with what was to be sent. Nothing was. */
	callWrong: { faults: Fault[] };
};

/** What is wrong with a value in a call that somebody composed. */
export type BooksCallFaults = {
	/** `known`: the fields that there are at that place. */
	fieldUnknown: { path: string; known: string[] };
	notAnObject: { path: string };
};
