import { useFeatures } from '../base/words/features';
import { commonTables } from '../base/words/messages/tables';
import { eBoekhoudenTables } from '../services/eBoekhouden/words/tables';
import { nmbrsTables } from '../services/nmbrs/words/tables';
import { outSmartTables } from '../services/outSmart/words/tables';
import { invoicingFeature } from './invoicing/feature';
import { masterDataFeature } from './masterData/feature';
import { payrollFeature } from './payroll/feature';
import { nmbrsFeature } from './payroll/nmbrs/feature';
import { rowsFeature } from './payroll/rows/feature';
import { relationsFeature } from './relations/feature';
import { yearFeature } from './payroll/year/feature';

/** The words of base and services come first, then the features in the order of their parts on a page. */
useFeatures([
	commonTables,
	eBoekhoudenTables,
	nmbrsTables,
	outSmartTables,
	yearFeature,
	payrollFeature,
	rowsFeature,
	nmbrsFeature,
	invoicingFeature,
	masterDataFeature,
	relationsFeature,
]);
