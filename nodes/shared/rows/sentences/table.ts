import type { FindingFacts } from '../findings/finding';
import type { Faults } from '../findings/faults';
import type { InContext, ProblemFindings } from '../findings/problems';
import type { DigestWords } from './digest';
import type { FormSentences } from './form';
import type { OrderReportWords } from './orderReport';
import type { PageWords } from './page';
import type { ReconciliationWords } from './reconciliation';
import type { OfficeWords } from './office';
import type { SignOffWords } from './signOff';
import type { Clauses, Sentences } from './sentence';

/** All that is said in one language, complete by type. */
export interface LanguageTable {
	findings: Sentences<Omit<FindingFacts, keyof ProblemFindings>>;
	/** What a service gave, as a part of a sentence without its full stop: the call and its text are put around it. */
	problems: Sentences<InContext<ProblemFindings>>;
	faults: Clauses<Faults>;
	form: FormSentences;
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
