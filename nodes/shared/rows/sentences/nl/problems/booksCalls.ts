import type { BooksCallFaults, BooksCallProblems } from '../../../findings/problems/booksCalls';
import type { InContext } from '../../../findings/problems';
import { brief } from '../../../../values/text';
import type { Clauses, Sentences } from '../../sentence';

export const booksCalls: Sentences<InContext<BooksCallProblems>> = {
	pdfElsewhere: {
		what: ({ host }) =>
			`de pdf staat niet op een adres van de dienst zelf${host && ` maar op ${brief(host)}`}, of is niet versleuteld op te halen`,
		todo: 'Daar is niets opgevraagd. Meld dit met de versie van het pakket.',
	},
	pdfNotGiven: {
		what: ({ status }) => `waar de pdf zou moeten staan, staat iets anders (HTTP ${status})`,
		todo: 'Kijk in e-Boekhouden of de factuur daar als pdf te zien is.',
	},
	callUnknown: {
		what: ({ call, known }, t) =>
			`de aanroep ${t.list([call])} bestaat niet${known.length > 0 ? `; wel ${t.list(known, 8)}` : ''}`,
		todo: 'Schrijf de aanroep zoals in de beschrijving van de koppeling. Er is niets verstuurd.',
	},
	pathWrong: {
		what: ({ path }, t) => `${t.list([path])} is geen pad van de API`,
		todo: "Geef wat er na '/v1/' komt, zoals 'relation/12'; filters horen in de query. Er is niets verstuurd.",
	},
	callNotAllowed: {
		what: ({ call }, t) => `de aanroep ${t.list([call])} kan hier niet`,
		todo: 'Voor sessies wordt gezorgd, en verwijderen kan alleen één gegeven tegelijk, met zijn id. Er is niets verstuurd.',
	},
	callWrong: {
		what: ({ faults }, t) => t.faults(faults),
		todo: 'Verbeter dit in de aanroep. Er is niets verstuurd.',
	},
};

export const booksCallFaults: Clauses<BooksCallFaults> = {
	fieldUnknown: ({ path, known }, t) => `het veld ${path} bestaat niet; wel ${t.list(known, 12)}`,
	notAnObject: ({ path }) => `${path} is geen object in JSON`,
};
