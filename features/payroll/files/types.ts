import type { ColumnField, FileFormat } from '../../../base/files/messages';
import type { Finding } from '../../../base/words/finding';
import type { BookDate, Period, PeriodsPerYear } from '../../../base/values/dates';
import type { Spent } from '../../../base/files/zip';
import type { CreditSign, DecimalSetting, Sides } from './amounts';
import type { EncodingSetting } from '../../../base/files/encoding';

/** A company in the setting: the id in its Boekstukken, and its name in files ('' when it was not given). */
export interface CompanyTerm {
	id: string;
	calledBy: string;
}

/** A column in the setting: by its name, or by its number from 1. */
export interface ColumnTerm {
	field: ColumnField;
	column: string | number;
}

/** A file as it came in. */
export interface GivenFile {
	name: string;
	/** Bytes, or text that was decoded already. */
	content: Buffer | string;
}

/** How files are read, as set by a user. */
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
	/** What a table of several periods is, when no column has its runs. */
	severalPeriods: 'ask' | 'oneRun' | 'runForEach';
	/** What the sender of the file gave: `2026-05`, and the name of the run; '' for nothing. */
	period: string;
	run: string;
	/** What these files spent of one budget; without it each file has its own. */
	together?: Spent;
}

/** What is given for a file besides its content. */
export interface SaidOfFile {
	period: Period | null;
	/** '' for none. */
	run: string;
}

/** One line of a journal, as in a file. */
export interface FileLine extends Sides {
	/** Its line in the file, from 1. */
	place: number;
	date: BookDate;
	/** Null when the file does not have it. */
	year: number | null;
	period: number | null;
	/** All names and codes of the company in the file; empty when it has none. */
	company: readonly string[];
	/** '' unless a setting gives the column. */
	run: string;
	ledgerAccount: string;
	description: string;
	costCentre: string;
}

/** The content of a file. */
export interface FileContent {
	format: FileFormat;
	/** Of the journal, '' when it has none. */
	description: string;
	lines: FileLine[];
	/** Whether the last line ends with a line break: otherwise it may lack digits. */
	ended: boolean;
	/** Further remarks. */
	remarks?: Finding[];
}
