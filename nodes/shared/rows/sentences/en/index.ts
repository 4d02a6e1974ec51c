import type { LanguageTable } from '../table';
import { administrations } from './administrations';
import { booksChecks } from './booksChecks';
import { booksRecordFaults, booksRecords } from './booksRecords';
import { digest } from './digest';
import { general } from './general';
import { invoiceFaults, invoices } from './invoices';
import { itemFaults } from './items';
import { masterData, masterDataFaults } from './masterData';
import { mutationFaults, mutations } from './mutations';
import { office, officeFaults } from './office';
import { officePage } from './officePage';
import { oneJournal } from './oneJournal';
import { outSmart, outSmartFaults } from './outSmart';
import { page } from './page';
import { payroll, payrollFaults } from './payroll';
import { payrollFileFaults, payrollFiles } from './payrollFiles';
import { payrollReading, payrollReadingFaults } from './payrollReading';
import { problems } from './problems';
import { booksCallFaults } from './problems/booksCalls';
import { settingFaults } from './settings';
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
		...outSmart,
		...payroll,
		...payrollFiles,
		...payrollReading,
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
		...officeFaults,
		...outSmartFaults,
		...payrollFaults,
		...payrollFileFaults,
		...payrollReadingFaults,
		...settingFaults,
	},
	page,
	digest,
	officePage,
	more: (count) => `and ${count} more`,
	amount: (amount) => amount,
	date: (date) => date,
};
