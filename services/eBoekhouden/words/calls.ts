import { rebuild } from '../../../base/words/advice';
import type { Messages } from '../../../base/words/message';
import type { Fault } from '../../../base/words/finding';

/** Problems with a custom call. */
export const booksCalls = {
	/** Not a known call; `known` are all calls, or those with a similar name. Nothing was sent. */
	callUnknown: ({ call, known }: { call: string; known: string[] }, t) => [
		`there is no call ${t.list([call])}${known.length > 0 ? `; there is ${t.list(known, 8)}` : ''}`,
		`de aanroep ${t.list([call])} bestaat niet${known.length > 0 ? `; wel ${t.list(known, 8)}` : ''}`,
		rebuild(
			'Write it as in the description of the interface. Nothing was changed.',
			'Schrijf de aanroep zoals in de beschrijving van de koppeling. Er is niets gewijzigd.',
		),
	],
	/** The service has no such call; it was only to be read. */
	callNotThere: ({ call, status }: { call: string; status: number }, t) => [
		`the service has no call ${t.list([call])} (HTTP ${status})`,
		`de dienst heeft geen aanroep ${t.list([call])} (HTTP ${status})`,
		rebuild(
			"Check the path: the part after '/v1/', such as 'relation/12'. Running it again does not help.",
			"Controleer het pad: wat er na '/v1/' komt, zoals 'relation/12'. Opnieuw draaien helpt niet.",
		),
	],
	/** A path that leads out of the API. Nothing was sent. */
	pathWrong: ({ path }: { path: string }, t) => [
		`${t.list([path])} is not a path of the API`,
		`${t.list([path])} is geen pad van de API`,
		rebuild(
			"Give the part after '/v1/', such as 'relation/12'; filters belong in the query. Nothing was sent.",
			"Geef wat er na '/v1/' komt, zoals 'relation/12'; filters horen in de query. Er is niets verstuurd.",
		),
	],
	/** A call that this operation does not allow: it opens or ends sessions, or deletes more than one record. */
	callNotAllowed: ({ call }: { call: string }, t) => [
		`this operation does not make the call ${t.list([call])}`,
		`de aanroep ${t.list([call])} kan hier niet`,
		rebuild(
			'Sessions are handled automatically, and only one record can be deleted, by its id. Nothing was sent.',
			'Sessies gaan vanzelf, en verwijderen kan alleen één gegeven tegelijk, met zijn id. Er is niets verstuurd.',
		),
	],
	/** Faults in what was to be sent. Nothing was sent. */
	callWrong: ({ faults }: { faults: Fault[] }, t) => [
		t.faults(faults),
		t.faults(faults),
		rebuild(
			'Correct this in the call. Nothing was sent.',
			'Verbeter dit in de aanroep. Er is niets verstuurd.',
		),
	],
} satisfies Messages;

/** Faults in a value of a custom call. */
export const booksCallFaults = {
	/** `known`: the fields that exist there. */
	fieldUnknown: ({ path, known }: { path: string; known: string[] }, t) => [
		`there is no field ${path}${known.length > 0 ? `; there is ${t.list(known, 12)}` : ''}`,
		`het veld ${path} bestaat niet${known.length > 0 ? `; wel ${t.list(known, 12)}` : ''}`,
	],
	notAnObject: ({ path }: { path: string }) => [
		`${path} is not an object in JSON`,
		`${path} is geen object in JSON`,
	],
} satisfies Messages;
