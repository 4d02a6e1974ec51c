import type { InContext } from '../../../findings/problems';
import type { AdministrationProblems } from '../../../findings/problems/administrations';
import type { Sentences } from '../../sentence';

export const administrations: Sentences<InContext<AdministrationProblems>> = {
	administrationUnknown: {
		what: ({ administration }, t) => `deze login ziet geen administratie ${t.list([administration])}`,
		todo: "Schrijf de naam zoals in de lijst bij het veld 'Administration', of laat de administratie aan deze login koppelen. Er is niets gelezen of geboekt.",
	},
	administrationTwice: {
		what: ({ administration }, t) => `meer dan één administratie heet ${t.list([administration])}`,
		todo: "Geef de GUID van de administratie in plaats van de naam; die staat in 'Administration: Get Many'. Er is niets gelezen of geboekt.",
	},
	administrationNotOpened: {
		what: ({ administration }, t) => `de dienst opent de administratie ${t.list([administration])} niet`,
		todo: 'Kijk of je die administratie met deze login in e-Boekhouden kunt openen. Er is niets gelezen of geboekt.',
	},
};
