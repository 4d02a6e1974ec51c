/** How the service behaves where the sources are silent (docs/services/nmbrs.md 3.2 and 3.3). */
export interface PayrollSettings {
	/** The journal as CDATA instead of escaped. */
	asCdata: boolean;
	/** `yyyy-MM-dd` instead of `yyyyMMdd`. */
	isoDates: boolean;
	/** What a run without a journal gives. */
	emptyJournal: 'absent' | 'emptyString' | 'noTransactions' | 'noLines';
}

export function defaultSettings(): PayrollSettings {
	return { asCdata: false, isoDates: false, emptyJournal: 'noTransactions' };
}
