import type { Feature } from '../../base/words/features';
import { orderReport } from './messages';
import { stateInReport } from './words';

type OwnFindings = typeof orderReport;

declare module '../../base/words/features' {
	interface Findings extends OwnFindings {}
}

export const orderReportFeature: Feature = {
	codes: {
		inputWrong: ['orderPeriodMissing', 'orderNotReadable'],
		listCutOff: ['completedOrdersCutOff', 'orderInvoiceDaysNotWhole'],
		waitsForWorkflow: ['orderWaitsForInvoice'],
		orderInvoiced: ['orderInvoiced', 'orderInvoicedByQuotation'],
	},
	findings: orderReport,
	stateOf: stateInReport,
};
