import type { Feature } from '../../base/words/features';
import { masterData, masterDataFaults } from './messages';
import { fullLabels } from './settings';

type OwnFindings = typeof masterData;
type OwnFaults = typeof masterDataFaults;

declare module '../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Faults extends OwnFaults {}
}

export const masterDataFeature: Feature = {
	findings: masterData,
	faults: masterDataFaults,
	settings: fullLabels,
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
	},
};
