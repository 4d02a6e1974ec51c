import type { FileFormat } from '../../shared/rows/findings/payrollFiles';
import type { Finding } from '../../shared/rows/findings/finding';
import type { BookDate, PeriodsPerYear } from '../../shared/values/dates';
import type { Money } from '../../shared/values/money';
import type { Budget } from '../../shared/files/budget';
import type { CompanyTerm } from './companies';
import type { ColumnTerm } from './columns';
import type { CreditSign, DecimalSetting } from './amounts';
import type { EncodingSetting } from '../../shared/files/encoding';

/** A file as it came in. */
export interface GivenFile {
	name: string;
	/** Bytes, or text that has no encoding any more. */
	content: Buffer | string;
}

/** How files are read, as a user set it. */
export interface FileSettings {
	format: 'detect' | FileFormat;
	source: string;
	companies: readonly CompanyTerm[];
	columns: readonly ColumnTerm[];
	fromYear: number;
	fromPeriod: number;
	periodsPerYear: PeriodsPerYear;
	encoding: EncodingSetting;
	decimals: DecimalSetting;
	creditSign: CreditSign;
	/** What a table of several periods is, where no column says its runs. */
	severalPeriods: 'ask' | 'oneRun' | 'runForEach';
	/** What whoever sent the file says of it: `2026-05`, and what the run is called; '' for nothing. */
	period: string;
	run: string;
	/** What these files may take together; without it each may take as much. */
	together?: Budget;
}

/** What is said of a file beside its content. */
export interface SaidOfFile {
	period: { year: number; period: number } | null;
	/** '' for none. */
	run: string;
}

/** One line of a journal, as a file has it. */
export interface FileLine {
	/** Its place in the file, from 1. */
	place: number;
	date: BookDate;
	/** Null when the file does not say it. */
	year: number | null;
	period: number | null;
	/** What the file calls the company: all its names and codes; none when it does not say. */
	company: readonly string[];
	/** '' unless the user said which column holds it. */
	run: string;
	ledgerAccount: string;
	description: string;
	costCentre: string;
	debit: Money;
	credit: Money;
}

/** What a file says. */
export interface FileContent {
	format: FileFormat;
	/** Of the journal, '' when it has none. */
	description: string;
	lines: FileLine[];
	/** Whether its end is its end: a last line without one may lack digits. */
	ended: boolean;
	/** What else there is to say of it. */
	remarks?: Finding[];
}
