import { administrations } from './administrations';
import { booksChecks } from './booksChecks';
import { booksRecords } from './booksRecords';
import { connection } from './connection';
import { general } from './general';
import { invoices } from './invoices';
import { masterData } from './masterData';
import { mutations } from './mutations';
import { nmbrsReading } from './nmbrsReading';
import { outSmart } from './outSmart';
import { payroll } from './payroll';
import { payrollFiles } from './payrollFiles';
import { payrollReading } from './payrollReading';
import { problems } from './problems';
import { reconciliation } from './reconciliation';
import { signOff } from './signOff';
import { triggers } from './triggers';

const SAMPLES = {
	payroll,
	payrollReading: { ...nmbrsReading, ...payrollReading },
	payrollFiles,
	reconciliation,
	signOff,
	administrations,
	connection,
	booksChecks,
	booksRecords,
	invoices,
	masterData,
	mutations,
	triggers,
	outSmart,
	general,
	problems,
};

export type CodeGroup = keyof typeof SAMPLES;

/** The codes of rows by what they are about, as a page lists them. */
export const codeGroups = Object.entries(SAMPLES).map(([name, samples]) => ({
	name: name as CodeGroup,
	codes: new Set(Object.keys(samples)),
}));
