import type { BooksCallFaults, BooksCallProblems } from '../../../findings/problems/booksCalls';
import type { InContext } from '../../../findings/problems';
import { brief } from '../../../../values/text';
import type { Clauses, Sentences } from '../../sentence';

export const booksCalls: Sentences<InContext<BooksCallProblems>> = {
	pdfElsewhere: {
		what: ({ host }) =>
			`the PDF is not at an address of the service itself${host && ` but at ${brief(host)}`}, or not encrypted`,
		todo: 'Nothing was asked there. Report this with the version of the package.',
	},
	pdfNotGiven: {
		what: ({ status }) => `where the PDF should be there is something else (HTTP ${status})`,
		todo: 'Look in e-Boekhouden whether the invoice can be shown as a PDF there.',
	},
	callUnknown: {
		what: ({ call, known }, t) =>
			`there is no call ${t.list([call])}${known.length > 0 ? `; there is ${t.list(known, 8)}` : ''}`,
		todo: 'Write it as in the description of the interface. Nothing was sent.',
	},
	pathWrong: {
		what: ({ path }, t) => `${t.list([path])} is not a path of the API`,
		todo: "Give what comes after '/v1/', such as 'relation/12'; filters belong in the query. Nothing was sent.",
	},
	callNotAllowed: {
		what: ({ call }, t) => `this operation does not make the call ${t.list([call])}`,
		todo: 'Sessions are taken care of, and only one record can be deleted, by its id. Nothing was sent.',
	},
	callWrong: {
		what: ({ faults }, t) => t.faults(faults),
		todo: 'Correct this in the call. Nothing was sent.',
	},
};

export const booksCallFaults: Clauses<BooksCallFaults> = {
	fieldUnknown: ({ path, known }, t) => `there is no field ${path}; there is ${t.list(known, 12)}`,
	notAnObject: ({ path }) => `${path} is not an object in JSON`,
};
