/** What a week came to, for one sentence; a count is left out when it is not known or not asked for. */
export interface WeekFacts {
	/** As they are written in this language. */
	from: string;
	to: string;
	journals?: number;
	invoices?: number;
	/** How much waits for a person. */
	points: number;
	/** Whether something could not be looked at. */
	isUnsure: boolean;
}

/** What stands in the mail of a week, beside the words of a page. */
export interface DigestWords {
	subject(facts: Pick<WeekFacts, 'points' | 'isUnsure'>): string;
	/** The first sentence: what was done, and whether anything waits for the reader. */
	opening(facts: WeekFacts): string;
	/** The heading of that sentence, for who reads no further. */
	title(facts: Pick<WeekFacts, 'points' | 'isUnsure'>): string;
	toDo: string;
	/** Above what a run is still to do, and what it means when it stays. */
	waiting: string;
	waitingMeans: string;
	journals: string;
	invoices: string;
	/** Why a booking may be listed again. */
	byDate: string;
	/** What waits in files is not seen. */
	filesNotSeen: string;
	none: string;
	bookDate: string;
	invoiceDate: string;
}
