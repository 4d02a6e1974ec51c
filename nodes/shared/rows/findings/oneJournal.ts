/** What reading the journal of one run may find. */
export type OneJournalFindings = {
	noSuchRunOfYear: { run: string; year: number };
	/** Two runs of a company have that number. */
	runNumberTwice: { run: string; year: number };
};
