import type { AdministrationFindings } from '../../../nodes/shared/rows/findings/administrations';
import type { AdministrationProblems } from '../../../nodes/shared/rows/findings/problems/administrations';
import type { Samples } from './samples';

export const administrations: Samples<AdministrationFindings> = {
	administrationUnread: [{}],
	administrationByItem: [{}],
	administrationOverToken: [{ administration: 'Garage Smit B.V.' }],
};

export const administrationProblems: Samples<AdministrationProblems> = {
	administrationUnknown: [
		{
			administration: 'Garage Smid',
			administrations: ['Bakkerij De Korst B.V.', 'Garage Smit B.V.'],
			count: 2,
		},
		{ administration: 'Garage Smid', administrations: ['Bakkerij De Korst B.V.'], count: 200 },
		{ administration: 'Garage Smid', administrations: [], count: 0 },
	],
	administrationTwice: [
		{
			administration: 'Garage Smit B.V.',
			administrations: [
				'Utrecht {3F2504E0-4F89-41D3-9A0C-0305E82C3301}',
				'Zeist {9C858901-8A57-4791-81FE-4C455B099BC9}',
			],
		},
	],
	administrationNotOpened: [{ administration: 'Garage Smit B.V.' }],
};
