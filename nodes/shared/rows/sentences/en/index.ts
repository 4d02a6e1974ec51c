import type { LanguageTable } from '../table';
import { administrations } from './administrations';
import { booksChecks } from './booksChecks';
import { booksRecordFaults, booksRecords } from './booksRecords';
import { digest } from './digest';
import { form } from './form';
import { general } from './general';
import { invoiceFaults, invoices } from './invoices';
import { itemFaults } from './items';
import { masterData, masterDataFaults } from './masterData';
import { mutationFaults, mutations } from './mutations';
import { office, officeFaults } from './office';
import { officePage } from './officePage';
import { oneJournal } from './oneJournal';
import { orderReport, orderReportFaults } from './orderReport';
import { orderReportPage } from './orderReportPage';
import { outSmart, outSmartFaults } from './outSmart';
import { page } from './page';
import { payroll, payrollFaults } from './payroll';
import { payrollFileFaults, payrollFiles } from './payrollFiles';
import { payrollReading, payrollReadingFaults } from './payrollReading';
import { problems } from './problems';
import { booksCallFaults } from './problems/booksCalls';
import { reconciliation, reconciliationFaults } from './reconciliation';
import { reconciliationWords } from './reconciliationWords';
import { settingFaults } from './settings';
import { signOff } from './signOff';
import { signOffMail } from './signOffMail';
import { triggers } from './triggers';

/** All that rows and errors say in English. */
export const en: LanguageTable = {
	findings: {
		...administrations,
		...booksChecks,
		...booksRecords,
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
	},
	problems,
	faults: {
		...booksCallFaults,
		...booksRecordFaults,
		...invoiceFaults,
		...itemFaults,
		...masterDataFaults,
		...mutationFaults,
		...orderReportFaults,
		...officeFaults,
		...outSmartFaults,
		...payrollFaults,
		...payrollFileFaults,
		...payrollReadingFaults,
		...reconciliationFaults,
		...settingFaults,
	},
	form,
	page,
	digest,
	reconciliation: reconciliationWords,
	orderReport: orderReportPage,
	signOffMail,
	officePage,
	more: (count) => `and ${count} more`,
	amount: (amount) => amount,
	date: (date) => date,
};
