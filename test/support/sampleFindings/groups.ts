import { administrations } from './administrations';
import { booksChecks } from './booksChecks';
import { booksRecords } from './booksRecords';
import { general } from './general';
import { invoices } from './invoices';
import { masterData } from './masterData';
import { mutations } from './mutations';
import { nmbrsReading } from './nmbrsReading';
import { outSmart } from './outSmart';
import { payroll } from './payroll';
import { payrollRows } from './payrollRows';
import { payrollReading } from './payrollReading';
import { problems } from './problems';
import { payrollYear } from './payrollYear';
import { triggers } from './triggers';

const SAMPLES = {
	payroll,
	payrollReading: { ...nmbrsReading, ...payrollReading },
	payrollRows,
	payrollYear,
	administrations,
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
