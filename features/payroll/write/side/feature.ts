import type { Feature } from '../../../../base/words/features';
import { bookedSide } from './messages';

type OwnFindings = typeof bookedSide;

declare module '../../../../base/words/features' {
	interface Findings extends OwnFindings {}
}

export const bookedSideFeature: Feature = {
	findings: bookedSide,
};
