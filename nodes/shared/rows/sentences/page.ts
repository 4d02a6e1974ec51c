import type { RowAction } from '../row';

/** What stands on a page with the rows of a run, beside the rows' own reasons. */
export interface PageWords {
	/** Above a page on which nothing was written yet. */
	onlyPreview: string;
	nothing: string;
	ledgerAccount: string;
	debit: string;
	credit: string;
	period: string;
	/** Before amounts that are not in the books. */
	left: string;
	/** What was decided, as a person says it. */
	actions: Readonly<Record<RowAction, string>>;
	/** The same before anything is written; what is not here is said in the same words. */
	wouldBe: Readonly<Partial<Record<RowAction, string>>>;
}
