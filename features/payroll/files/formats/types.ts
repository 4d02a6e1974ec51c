import type { ColumnField } from '../../messages/files/columns';

import type { DateOrder } from '../../../../base/files/writtenDates';
import type { Finding } from '../../../../base/words/finding';
import type { BookDate, PeriodsPerYear } from '../../../../base/values/dates';
import type { Spent } from '../../../../base/files/zip';
import type { CreditSign, DecimalSetting, Sides } from './amounts';
import type { EncodingSetting } from '../../../../base/files/encoding';

/** A company in the setting: the id in its Boekstukken, and its name in files ('' when it was not given). */
export interface CompanyTerm {
	id: string;
	calledBy: string;
}

export type { ColumnField };

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
	/** `detect`, or the name of a layout. */
	format: string;
	source: string;
	companies: readonly CompanyTerm[];
	columns: readonly ColumnTerm[];
	/** What was chosen in the form for columns, by layout: `date=Boekdag`. */
	kept?: Readonly<Record<string, string>>;
	/** Which part of a date comes first, where a file does not show it. */
	dateOrder: 'detect' | DateOrder;
	fromYear: number;
	fromPeriod: number;
	periodsPerYear: PeriodsPerYear;
	encoding: EncodingSetting;
	decimals: DecimalSetting;
	creditSign: CreditSign;
	/** The words for debit and for credit, beside those that everybody uses; empty for none. */
	sides: readonly string[];
	/** Whether a file of several large periods is one run or several, when no column has the runs. */
	severalPeriods: 'ask' | 'oneRun' | 'runForEach';
	/** The period (`2026-05`) and the name of the run that the sender of the file gave; '' for none. */
	period: string;
	run: string;
	/** The last day of the period that was given for the file, for a table without dates; left out when none was given. */
	lastDay?: BookDate;
	/** The part of a shared budget that these files spent; without it each file has its own budget. */
	together?: Spent;
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
	/** '' unless the setting names a column for it. */
	run: string;
	ledgerAccount: string;
	description: string;
	costCentre: string;
}

/** A column that is not read, as the setting takes it, and the different codes in it. */
export interface CodesOfColumn {
	column: string;
	values: string[];
}

/** The content of a file. */
export interface FileContent {
	/** The name of its layout. */
	format: string;
	/** The description of the journal; '' when it has none. */
	description: string;
	lines: FileLine[];
	/** Whether the last line ends with a line break: otherwise it may lack digits. */
	ended: boolean;
	/** Whether its sides come from the signs of one column of amounts. */
	isBySign?: boolean;
	/** Columns that may have ledger accounts, which only the books can tell. */
	unreadColumns?: CodesOfColumn[];
	/** Of a table: the same for all files with its headings. */
	layout?: string;
	/** Further remarks. */
	remarks?: Finding[];
}
