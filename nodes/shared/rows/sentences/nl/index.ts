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

/** All that rows say in Dutch, for the people who read them: bookkeepers and installers. */
export const nl: LanguageTable = {
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
	more: (count) => `en nog ${count}`,
	amount: dutchAmount,
	date: (date) => date.split('-').reverse().join('-'),
};

/** 35.734,93 */
function dutchAmount(amount: string): string {
	const [whole = '', cents] = amount.split('.');
	const digits = whole.replace('-', '');
	const groups = [];
	// By hand: a pattern for it looks from every digit to the end.
	for (let end = digits.length; end > 0; end -= 3) groups.push(digits.slice(Math.max(0, end - 3), end));
	const grouped = `${whole.startsWith('-') ? '-' : ''}${groups.reverse().join('.')}`;
	return cents === undefined ? grouped : `${grouped},${cents}`;
}
