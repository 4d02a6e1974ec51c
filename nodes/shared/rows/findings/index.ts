import { administrations } from './administrations';
import { booksChecks } from './booksChecks';
import { booksRecordFaults, booksRecords } from './booksRecords';
import { connection } from './connection';
import { general } from './general';
import { invoices } from './invoices';
import { itemFaults } from './items';
import { masterData, masterDataFaults } from './masterData';
import { mutationFaults, mutations } from './mutations';
import { office, officeFaults } from './office';
import { oneJournal } from './oneJournal';
import { orderReport, orderReportFaults } from './orderReport';
import { outSmart, outSmartFaults } from './outSmart';
import { payroll } from './payroll';
import { payrollFiles } from './payrollFiles';
import { payrollReading, payrollReadingFaults } from './payrollReading';
import { administrations as administrationProblems } from './problems/administrations';
import { booksCallFaults, booksCalls } from './problems/booksCalls';
import { eBoekhouden } from './problems/eBoekhouden';
import { nmbrs } from './problems/nmbrs';
import { outSmart as outSmartProblems } from './problems/outSmart';
import { transport } from './problems/transport';
import { reconciliation, reconciliationFaults } from './reconciliation';
import { settingFaults } from './settings';
import { signOff } from './signOff';
import { triggers } from './triggers';
import { invoiceFaults } from './invoiceFaults';
import { payrollFileFaults } from './payrollFileFaults';

/** All sentences of rows and errors. */
export const findings = {
	...administrations,
	...booksChecks,
	...booksRecords,
	...connection,
	...general,
	...invoices,
	...masterData,
	...mutations,
	...office,
	...oneJournal,
	...orderReport,
	...outSmart,
	...payroll,
	...payrollFiles,
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
	...eBoekhouden,
	...nmbrs,
	...outSmartProblems,
};

export const faults = {
	...booksCallFaults,
	...booksRecordFaults,
	...invoiceFaults,
	...itemFaults,
	...masterDataFaults,
	...mutationFaults,
	...orderReportFaults,
	...officeFaults,
	...outSmartFaults,
	...payrollFileFaults,
	...payrollReadingFaults,
	...reconciliationFaults,
	...settingFaults,
};
