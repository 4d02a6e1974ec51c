import type { Messages } from '../../../base/words/message';
import { shown } from '../../../base/words/settingNames';

/** Problems with one of the administrations of an accountant's login; nothing was done in any. */
export const administrationProblems = {
	/** Not in the list, which `seen` has where others may be named. */
	/** None or more than one; `seen` where others may be named. */
	administrationUnknown: ({ administration, seen }: { administration: string; seen: string[] }, t) => [
		`this login does not see one administration ${t.list([administration])}${seen.length > 0 ? `, but it does see ${t.list(seen, 8)}` : ''}`,
		`deze login ziet niet precies één administratie ${t.list([administration])}${seen.length > 0 ? `, wel ${t.list(seen, 8)}` : ''}`,
		[
			"Write the name as in the list of the field 'Administration', or its GUID; or have the administration linked to this login. Nothing was read or booked.",
			"Schrijf de naam zoals in de lijst bij het veld 'Administration', of de GUID; of laat de administratie aan deze login koppelen. Er is niets gelezen of geboekt.",
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
} as const satisfies Messages;
