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
import { outSmart, outSmartFaults } from './outSmart';
import { payroll, payrollNothingToDo } from './payroll';
import { payrollRows, payrollRowsFaults, payrollRowsNothingToDo } from './payrollRows';
import { nmbrsReading, nmbrsReadingNothingToDo } from './nmbrsReading';
import { payrollReading, payrollReadingFaults } from './payrollReading';
import { CONTEXT, problems, problemsNothingToDo } from './problems';
import { payrollYear, payrollYearFaults, payrollYearNothingToDo } from './payrollYear';
import type { Samples } from './samples';
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
	...nmbrsReading,
	...outSmart,
	...payroll,
	...payrollRows,
	...payrollReading,
	...payrollYear,
	...triggers,
	...problems,
};
const OF_FAULTS: Samples<Faults> = {
	...booksRecordFaults,
	...invoiceFaults,
	...itemFaults,
	...masterDataFaults,
	...mutationFaults,
	...outSmartFaults,
	...payrollRowsFaults,
	...payrollReadingFaults,
	...payrollYearFaults,
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
	...payrollRowsNothingToDo,
	...payrollNothingToDo,
	...nmbrsReadingNothingToDo,
	...payrollYearNothingToDo,
	...problemsNothingToDo,
]);

function coded(samples: Readonly<Record<string, readonly object[]>>): { code: string }[] {
	return Object.entries(samples).flatMap(([code, facts]) => facts.map((one) => ({ code, ...one })));
}
