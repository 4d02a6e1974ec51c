import type { Feature } from '../../base/words/features';
import { masterDataSection } from './section';
import { shown } from './settings';

export const masterDataFeature: Feature = {
	settings: shown,
	kinds: {
		hourType: {
			noun: [
				['hour type', 'hour types'],
				['uursoort', 'uursoorten'],
			],
			is: 'masterData',
		},
		material: {
			noun: [
				['material', 'materials'],
				['materiaal', 'materialen'],
			],
			is: 'masterData',
		},
		product: {
			noun: [
				['product', 'products'],
				['artikel', 'artikelen'],
			],
			is: 'masterData',
		},
		relation: {
			noun: [
				['relation', 'relations'],
				['relatie', 'relaties'],
			],
			is: 'masterData',
		},
	},
	section: masterDataSection,
};
