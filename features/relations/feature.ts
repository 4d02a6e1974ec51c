import type { Feature } from '../../base/words/features';
import { relations } from './messages';

type OwnFindings = typeof relations;

declare module '../../base/words/features' {
	interface Findings extends OwnFindings {}
}

export const relationsFeature: Feature = {
	findings: relations,
	kinds: {
		relation: {
			noun: [
				['relation', 'relations'],
				['relatie', 'relaties'],
			],
			is: 'masterData',
		},
	},
};
