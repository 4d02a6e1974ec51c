import { problem, type ProblemMessages } from '../../../base/words/message';

/** Problems with one of the administrations of an accountant's login; nothing was done in any. */
export const administrationProblems = {
	/** No administration has the name, or more than one; `seen` has the others, where these may be named. */
	administrationUnknown: problem('input', [
		"this login does not see one administration '{administration}'{seen:with=; it does see ~}",
		"deze login ziet niet precies één administratie '{administration}'{seen:with=, wel ~}",
		[
			"Write the name as in the list of the field 'Administration', or its GUID; or have the administration linked to this login. Nothing was read or booked.",
			"Schrijf de naam zoals in de lijst bij het veld 'Administration', of de GUID; of laat de administratie aan deze login koppelen. Er is niets gelezen of geboekt.",
		],
	]),
	/** The login sees several administrations, and Settings chooses none. */
	administrationNotChosen: problem({ problem: 'input', isToChoose: true }, [
		'this login sees several administrations, and none is chosen: {administrations:names}',
		'deze login ziet verschillende administraties, en er is er geen gekozen: {administrations:names}',
		[
			'Choose one at {@administration}. Nothing was read or booked.',
			'Kies er een bij {@administration}. Er is niets gelezen of geboekt.',
		],
	]),
} as const satisfies ProblemMessages;
