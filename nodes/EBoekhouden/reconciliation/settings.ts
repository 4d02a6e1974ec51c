/** Which year is compared, and what the workflow that books was told. */
export interface YearSettings {
	year: number;
	/** What a person settled for runs: `887=book, 888=leave`. */
	decisions: string;
	/** Takes up to five cents by which a journal is off; '' for none. */
	roundingAccount: string;
}
