import type { AdministrationFindings } from './administrations';
import type { BooksCheckFindings } from './booksChecks';
import type { BooksRecordFindings } from './booksRecords';
import type { Faults } from './faults';
import type { GeneralFindings } from './general';
import type { InvoiceFindings } from './invoices';
import type { MasterDataFindings } from './masterData';
import type { MutationFindings } from './mutations';
import type { OfficeFindings } from './office';
import type { OneJournalFindings } from './oneJournal';
import type { OrderReportFindings } from './orderReport';
import type { OutSmartFindings } from './outSmart';
import type { PayrollFindings } from './payroll';
import type { PayrollFileFindings } from './payrollFiles';
import type { PayrollReadingFindings } from './payrollReading';
import type { InContext, ProblemFindings } from './problems';
import type { ReconciliationFindings } from './reconciliation';
import type { SignOffFindings } from './signOff';
import type { TriggerFindings } from './triggers';

/** A code with its facts, for every code of a table of facts. */
export type Coded<Table> = {
	[Code in keyof Table & string]: { code: Code } & Table[Code];
}[keyof Table & string];

/** For a code without facts. */
export type NoFacts = Record<never, never>;

/** The facts of every finding, by its code. */
export type FindingFacts = AdministrationFindings &
	BooksCheckFindings &
	BooksRecordFindings &
	GeneralFindings &
	InvoiceFindings &
	MasterDataFindings &
	MutationFindings &
	OfficeFindings &
	OneJournalFindings &
	OrderReportFindings &
	OutSmartFindings &
	PayrollFindings &
	PayrollFileFindings &
	PayrollReadingFindings &
	ReconciliationFindings &
	SignOffFindings &
	TriggerFindings &
	InContext<ProblemFindings>;

export type FindingCode = keyof FindingFacts & string;

/**
 * Something that was decided, found or refused: a stable code and its facts, as JSON. Only `say.ts` makes a sentence of
 * both, in the language of the reader.
 */
export type Finding = Coded<FindingFacts>;

/** What went wrong with a call to a service, without which call it was. */
export type Problem = Coded<ProblemFindings>;

/** One fault in an order, an item or a setting: part of a sentence, never a sentence by itself. */
export type Fault = Coded<Faults>;
