import type { Feature } from '../../../base/words/features';
import { nmbrsReading } from './messages';

type OwnFindings = typeof nmbrsReading;

declare module '../../../base/words/features' {
	interface Findings extends OwnFindings {}
}

export const nmbrsFeature: Feature = {
	findings: nmbrsReading,
};
