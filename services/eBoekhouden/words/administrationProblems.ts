import type { Messages } from '../../../base/words/message';
import { shown } from '../../../base/words/settingNames';

/** Problems with one of the administrations of an accountant's login; nothing was done in any. */
export const administrationProblems = {
	/** Not in the list, which `seen` has where others may be named. */
	administrationUnknown: ({ administration, seen }: { administration: string; seen: string[] }, t) => [
		`this login sees no administration ${t.list([administration])}${seen.length > 0 ? `, but it does see ${t.list(seen, 8)}` : ''}`,
		`deze login ziet geen administratie ${t.list([administration])}${seen.length > 0 ? `, wel ${t.list(seen, 8)}` : ''}`,
		[
			"Write the name as in the list of the field 'Administration', or have the administration linked to this login. Nothing was read or booked.",
			"Schrijf de naam zoals in de lijst bij het veld 'Administration', of laat de administratie aan deze login koppelen. Er is niets gelezen of geboekt.",
		],
	],
	/** Several have that name. */
	administrationTwice: [
		"more than one administration is called '{administration}'",
		"meer dan één administratie heet '{administration}'",
		[
			"Give the GUID of the administration in place of its name; 'Administration: Get Many' has it. Nothing was read or booked.",
			"Geef de GUID van de administratie in plaats van de naam; die staat in 'Administration: Get Many'. Er is niets gelezen of geboekt.",
		],
	],
	/** The login sees these, and Settings chooses none. */
	administrationNotChosen: ({ administrations }: { administrations: string[] }, t) => [
		`this login sees ${administrations.length} administrations, and none is chosen: ${t.list(administrations, 8)}`,
		`deze login ziet ${administrations.length} administraties, en er is er geen gekozen: ${t.list(administrations, 8)}`,
		[
			`Choose one at '${shown.administration}'. Nothing was read or booked.`,
			`Kies er een bij '${shown.administration}'. Er is niets gelezen of geboekt.`,
		],
	],
	/** It is in the list, but the service does not open it. */
	administrationNotOpened: [
		"the service does not open the administration '{administration}'",
		"de dienst opent de administratie '{administration}' niet",
		[
			'Nothing was read or booked. See whether you can open it with this login in e-Boekhouden; if not, ask the administrator who gives the rights there.',
			'Er is niets gelezen of geboekt. Kijk of je de administratie met deze login in e-Boekhouden kunt openen; zo niet, vraag het wie daar de rechten geeft.',
		],
	],
} as const satisfies Messages;
