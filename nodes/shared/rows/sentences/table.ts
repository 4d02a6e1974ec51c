import type { DigestWords } from './digest';
import type { OrderReportWords } from './orderReport';
import type { PageWords } from './page';
import type { ReconciliationWords } from './reconciliation';
import type { OfficeWords } from './office';
import type { SignOffWords } from './signOff';

/** All that is said in one language, complete by type. */
export interface LanguageTable {
	page: PageWords;
	digest: DigestWords;
	reconciliation: ReconciliationWords;
	orderReport: OrderReportWords;
	signOffMail: SignOffWords;
	officePage: OfficeWords;
	/** "and 3 more". */
	more(count: number): string;
	/** A decimal string as an amount. */
	amount(amount: string): string;
	/** A book date, `yyyy-MM-dd`. */
	date(date: string): string;
}
