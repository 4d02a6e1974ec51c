import type { Feature } from '../../../base/words/features';
import { rows, rowsFaults } from './messages';

type OwnFindings = typeof rows;
type OwnFaults = typeof rowsFaults;

declare module '../../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Faults extends OwnFaults {}
}

export const rowsFeature: Feature = {
	findings: rows,
	faults: rowsFaults,
};
