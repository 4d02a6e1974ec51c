import type { Feature } from '../../base/words/features';
import { orderReport, orderReportFaults } from './messages';

type OwnFindings = typeof orderReport;
type OwnFaults = typeof orderReportFaults;

declare module '../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Faults extends OwnFaults {}
}

export const orderReportFeature: Feature = { findings: orderReport, faults: orderReportFaults };
