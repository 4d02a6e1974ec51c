import type { FactsOf } from '../../../base/words/finding';
import type { administrations as administrationsMessages } from '../../../services/eBoekhouden/words/administrations';
import type { administrationProblems as problemMessages } from '../../../services/eBoekhouden/words/administrationProblems';
import type { Samples } from './samples';

export const administrations: Samples<FactsOf<typeof administrationsMessages>> = {
	administrationUnread: [{}],
	administrationByItem: [{}],
	administrationsNotRead: [{}],
	administrationOverToken: [{ administration: 'Garage Smit B.V.' }],
};

export const administrationProblems: Samples<FactsOf<typeof problemMessages>> = {
	administrationNotChosen: [{ administrations: ['Bakkerij De Korst B.V.', 'Garage Smid'] }],
	administrationUnknown: [
		{ administration: 'Garage Smid', seen: [] },
		{ administration: 'Garage Smid', seen: ['Bloem B.V.', 'Garage Smit'] },
	],
	administrationTwice: [{ administration: 'Garage Smit B.V.' }],
	administrationNotOpened: [{ administration: 'Garage Smit B.V.' }],
};
