import { fileTables } from '../base/files/messages';
import { useFeatures } from '../base/words/features';
import { commonTables } from '../base/words/messages/tables';
import { eBoekhoudenTables } from '../services/eBoekhouden/words/tables';
import { nmbrsTables } from '../services/nmbrs/words/tables';
import { outSmartTables } from '../services/outSmart/words/tables';
import { connectionCheckFeature } from './connectionCheck/feature';
import { invoicingFeature } from './invoicing/feature';
import { masterDataFeature } from './masterData/feature';
import { officeFeature } from './office/feature';
import { orderReportFeature } from './orderReport/feature';
import { payrollFeature } from './payroll/feature';
import { nmbrsFeature } from './payroll/nmbrs/feature';
import { reconcileFeature } from './payroll/reconcile/feature';
import { bookedSideFeature } from './payroll/write/side/feature';

/** What has words, from below; then the features, in the order of their parts on a page. */
useFeatures([
	commonTables,
	fileTables,
	eBoekhoudenTables,
	nmbrsTables,
	outSmartTables,
	connectionCheckFeature,
	reconcileFeature,
	payrollFeature,
	bookedSideFeature,
	nmbrsFeature,
	invoicingFeature,
	orderReportFeature,
	masterDataFeature,
	officeFeature,
]);
