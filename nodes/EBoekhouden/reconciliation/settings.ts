/** Which year is compared, and the settings of the workflow that books. */
export interface YearSettings {
	year: number;
	/** What a person decided for runs: `887=book, 888=leave`. */
	decisions: string;
	/** The account for differences of up to five cents in a journal; '' for none. */
	roundingAccount: string;
}
