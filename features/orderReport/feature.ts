import type { Feature } from '../../base/words/features';
import { orderReport, orderReportFaults } from './messages';
import { stateInReport } from './words';

type OwnFindings = typeof orderReport;
type OwnFaults = typeof orderReportFaults;

declare module '../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Faults extends OwnFaults {}
}

export const orderReportFeature: Feature = {
	codes: {
		inputWrong: ['orderPeriodMissing', 'orderNotReadable'],
		listCutOff: ['completedOrdersCutOff', 'orderInvoiceDaysNotWhole'],
		waitsForWorkflow: ['orderWaitsForInvoice'],
		orderInvoiced: ['orderInvoiced', 'orderInvoicedByQuotation'],
	},
	findings: orderReport,
	faults: orderReportFaults,
	stateOf: stateInReport,
};
