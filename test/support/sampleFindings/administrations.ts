import type { AdministrationFindings } from '../../../nodes/shared/rows/findings/administrations';
import type { AdministrationProblems } from '../../../nodes/shared/rows/findings/problems/administrations';
import type { Samples } from './samples';

export const administrations: Samples<AdministrationFindings> = {
	administrationUnread: [{}],
	administrationByItem: [{}],
	administrationsNotRead: [{}],
	administrationOverToken: [{ administration: 'Garage Smit B.V.' }],
};

export const administrationProblems: Samples<AdministrationProblems> = {
	administrationNotChosen: [{ administrations: ['Bakkerij De Korst B.V.', 'Garage Smid'] }],
	administrationUnknown: [
		{ administration: 'Garage Smid', seen: [] },
		{ administration: 'Garage Smid', seen: ['Bloem B.V.', 'Garage Smit'] },
	],
	administrationTwice: [{ administration: 'Garage Smit B.V.' }],
	administrationNotOpened: [{ administration: 'Garage Smit B.V.' }],
};
