import type { Feature } from '../../../base/words/features';
import { nmbrsReading, nmbrsReadingFaults } from './messages';

type OwnFindings = typeof nmbrsReading;
type OwnFaults = typeof nmbrsReadingFaults;

declare module '../../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Faults extends OwnFaults {}
}

export const nmbrsFeature: Feature = {
	findings: nmbrsReading,
	faults: nmbrsReadingFaults,
};
