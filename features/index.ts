import { administrations } from '../services/eBoekhouden/words/administrations';
import { codes } from './codes';
import { booksChecks } from './payroll/messages/booksChecks';
import { booksRecordFaults, booksRecords } from '../services/eBoekhouden/words/records';
import { connection } from './connectionCheck/messages';
import { general } from '../base/words/messages/general';
import { invoices } from './invoicing/messages/invoices';
import { itemFaults } from '../base/words/messages/items';
import { masterData, masterDataFaults } from './masterData/messages';
import { mutationFaults, mutations } from '../services/eBoekhouden/words/mutations';
import { office, officeFaults } from './office/messages';
import { orderReport, orderReportFaults } from './orderReport/messages';
import { outSmartRecords, outSmartFaults } from '../services/outSmart/words/records';
import { payroll } from './payroll/messages/payroll';
import { fileFaults, files } from '../base/files/messages';
import { fileSources } from './payroll/messages/files/fileSources';
import { payrollFiles } from './payroll/messages/files/files';
import { payrollLayoutFaults, payrollLayouts } from './payroll/messages/files/layouts';
import { payrollReading, payrollReadingFaults } from './payroll/messages/reading';
import { nmbrsReading } from './payroll/nmbrs/messages';
import { administrationProblems } from '../services/eBoekhouden/words/administrationProblems';
import { booksCallFaults, booksCalls } from '../services/eBoekhouden/words/calls';
import { eBoekhoudenProblems } from '../services/eBoekhouden/words/problems';
import { nmbrsProblems } from '../services/nmbrs/words/problems';
import { outSmartProblems } from '../services/outSmart/words/problems';
import { transport } from '../base/words/messages/transport';
import { reconciliation, reconciliationFaults } from './payroll/messages/reconciliation';
import { settingFaults } from '../base/words/messages/settings';
import { signOff } from './payroll/messages/signOff';
import { triggers } from '../base/words/messages/triggers';
import { invoiceFaults } from './invoicing/messages/faults';
import { payrollFileFaults } from './payroll/messages/files/fileFaults';

import { useFeatures, type Feature } from '../base/words/features';
import { connectionCheckFeature } from './connectionCheck/feature';
import { shown as ofDigest } from './digest/settings';
import { invoicingFeature } from './invoicing/feature';
import { masterDataFeature } from './masterData/feature';
import { shown as ofNotice } from './notice/settings';
import { officeFeature } from './office/feature';
import { payrollFeature } from './payroll/feature';
import { reconcileFeature } from './payroll/reconcile/feature';

/** All sentences of rows and errors. */
export const findings = {
	...administrations,
	...booksChecks,
	...booksRecords,
	...connection,
	...files,
	...fileSources,
	...general,
	...invoices,
	...masterData,
	...mutations,
	...nmbrsReading,
	...office,
	...orderReport,
	...outSmartRecords,
	...payroll,
	...payrollFiles,
	...payrollLayouts,
	...payrollReading,
	...reconciliation,
	...signOff,
	...triggers,
};

/** Problems as a part of a sentence without its full stop: the call and the text of the service are put around it. */
export const problems = {
	...transport,
	...administrationProblems,
	...booksCalls,
	...eBoekhoudenProblems,
	...nmbrsProblems,
	...outSmartProblems,
};

export const faults = {
	...booksCallFaults,
	...booksRecordFaults,
	...fileFaults,
	...invoiceFaults,
	...itemFaults,
	...masterDataFaults,
	...mutationFaults,
	...orderReportFaults,
	...officeFaults,
	...outSmartFaults,
	...payrollFileFaults,
	...payrollLayoutFaults,
	...payrollReadingFaults,
	...reconciliationFaults,
	...settingFaults,
};

declare module '../base/words/features' {
	interface Tables {
		findings: typeof findings;
		problems: typeof problems;
		faults: typeof faults;
	}
}

/** What belongs to no feature, and an administration, which the books have. */
const unowned: Feature = {
	kinds: {
		administration: {
			noun: [
				['administration', 'administrations'],
				['administratie', 'administraties'],
			],
		},
		step: {
			noun: [
				['step', 'steps'],
				['stap', 'stappen'],
			],
		},
		settings: {
			noun: [
				['setting', 'settings'],
				['instelling', 'instellingen'],
			],
		},
	},
};

useFeatures({ findings, problems, faults }, codes, [
	unowned,
	connectionCheckFeature,
	reconcileFeature,
	payrollFeature,
	invoicingFeature,
	masterDataFeature,
	officeFeature,
	{ settings: ofDigest },
	{ settings: ofNotice },
]);
