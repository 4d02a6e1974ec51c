import type { Feature } from '../../base/words/features';
import { shown } from './settings';

export const officeFeature: Feature = {
	settings: shown,
	kinds: {
		client: {
			noun: [
				['client', 'clients'],
				['klant', 'klanten'],
			],
		},
	},
};
