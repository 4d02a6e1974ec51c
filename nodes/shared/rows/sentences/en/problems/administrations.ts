import type { InContext } from '../../../findings/problems';
import type { AdministrationProblems } from '../../../findings/problems/administrations';
import type { Sentences } from '../../sentence';

export const administrations: Sentences<InContext<AdministrationProblems>> = {
	administrationUnknown: {
		what: ({ administration, administrations, count }, t) =>
			`this login sees no administration ${t.list([administration])}${count > 0 ? `; there is ${t.list(administrations)}${count > administrations.length ? `, ${count} in all` : ''}` : ''}`,
		todo: 'Write the name as in e-Boekhouden, or have the administration linked to this login. Nothing was read or booked.',
	},
	administrationTwice: {
		what: ({ administration, administrations }, t) =>
			`more than one administration is called ${t.list([administration])}: ${t.list(administrations)}`,
		todo: 'Give the GUID of the administration in place of its name. Nothing was read or booked.',
	},
	administrationNotOpened: {
		what: ({ administration }, t) =>
			`the service does not open the administration ${t.list([administration])}`,
		todo: 'See whether you can open it with this login in e-Boekhouden. Nothing was read or booked.',
	},
};
