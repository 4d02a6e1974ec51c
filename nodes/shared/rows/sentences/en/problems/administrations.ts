import type { InContext } from '../../../findings/problems';
import type { AdministrationProblems } from '../../../findings/problems/administrations';
import type { Sentences } from '../../sentence';

export const administrations: Sentences<InContext<AdministrationProblems>> = {
	administrationUnknown: {
		what: ({ administration }, t) => `this login sees no administration ${t.list([administration])}`,
		todo: "Write the name as the list of the field 'Administration' has it, or have the administration linked to this login. Nothing was read or booked.",
	},
	administrationTwice: {
		what: ({ administration }, t) => `more than one administration is called ${t.list([administration])}`,
		todo: "Give the GUID of the administration in place of its name; 'Administration: Get Many' has it. Nothing was read or booked.",
	},
	administrationNotOpened: {
		what: ({ administration }, t) =>
			`the service does not open the administration ${t.list([administration])}`,
		todo: 'See whether you can open it with this login in e-Boekhouden. Nothing was read or booked.',
	},
};
