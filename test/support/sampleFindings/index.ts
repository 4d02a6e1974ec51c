import type {
	Fault,
	Faults,
	Finding,
	FindingCode,
	FindingFacts,
	ProblemFindings,
} from '../../../base/words/finding';
import { administrations } from './administrations';
import { booksChecks, booksChecksNothingToDo } from './booksChecks';
import { booksRecordFaults, booksRecords } from './booksRecords';
import { general, generalNothingToDo, settingFaults } from './general';
import { invoiceFaults, invoices, invoicesNothingToDo } from './invoices';
import { itemFaults } from './items';
import { masterData, masterDataFaults, masterDataNothingToDo } from './masterData';
import { mutationFaults, mutations } from './mutations';
import { office, officeFaults, officeNothingToDo } from './office';
import { outSmart, outSmartFaults } from './outSmart';
import { orderReport, orderReportNothingToDo } from './orderReport';
import { payroll, payrollNothingToDo } from './payroll';
import { payrollFileFaults, payrollFiles, payrollFilesNothingToDo } from './payrollFiles';
import { nmbrsReading, nmbrsReadingNothingToDo } from './nmbrsReading';
import { payrollReading, payrollReadingFaults } from './payrollReading';
import { CONTEXT, problems, problemsNothingToDo } from './problems';
import { reconciliation, reconciliationFaults, reconciliationNothingToDo } from './reconciliation';
import type { Samples } from './samples';
import { signOff, signOffNothingToDo } from './signOff';
import { triggers } from './triggers';

// By type, every code has its samples.
const OF_FINDINGS: Samples<Omit<FindingFacts, keyof ProblemFindings> & ProblemFindings> = {
	...administrations,
	...booksChecks,
	...booksRecords,
	...general,
	...invoices,
	...masterData,
	...mutations,
	...office,
	...nmbrsReading,
	...orderReport,
	...outSmart,
	...payroll,
	...payrollFiles,
	...payrollReading,
	...reconciliation,
	...signOff,
	...triggers,
	...problems,
};
const OF_FAULTS: Samples<Faults> = {
	...booksRecordFaults,
	...invoiceFaults,
	...itemFaults,
	...masterDataFaults,
	...mutationFaults,
	...officeFaults,
	...outSmartFaults,
	...payrollFileFaults,
	...payrollReadingFaults,
	...reconciliationFaults,
	...settingFaults,
};

/** Findings of every code that there is. */
export const sampleFindings: readonly Finding[] = coded(OF_FINDINGS).map(
	(finding) => (finding.code in problems ? { ...finding, ...CONTEXT } : finding) as Finding,
);

export const sampleFaults: readonly Fault[] = coded(OF_FAULTS) as Fault[];

export const nothingToDo: ReadonlySet<FindingCode> = new Set([
	'administrationsNotRead',
	...booksChecksNothingToDo,
	...generalNothingToDo,
	...invoicesNothingToDo,
	...masterDataNothingToDo,
	...orderReportNothingToDo,
	...officeNothingToDo,
	...payrollFilesNothingToDo,
	...payrollNothingToDo,
	...nmbrsReadingNothingToDo,
	...reconciliationNothingToDo,
	...problemsNothingToDo,
	...signOffNothingToDo,
]);

function coded(samples: Readonly<Record<string, readonly object[]>>): { code: string }[] {
	return Object.entries(samples).flatMap(([code, facts]) => facts.map((one) => ({ code, ...one })));
}
