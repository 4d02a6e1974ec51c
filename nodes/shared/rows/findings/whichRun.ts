/** One way to answer which run a content is: `text` is what is put into the settings; `amount` would be booked in debit. */
export type WhichRunOption = {
	text: string;
	word: 'correct' | 'book' | 'leave';
	runs: { run: string; description: string; mutations: string[] }[];
	amount: string;
};

/** A question which run it is: `decisions` has the texts of its options, of which the first is the likely one. */
type WhichRun = {
	run: string;
	runs: string[];
	mutations: string[];
	question: string;
	options: WhichRunOption[];
	decisions: string[];
};

/** Which run of the books a journal is, that does not say it. */
export type WhichRunFindings = {
	/** Its payroll did not say which run it is, and what is booked in its period (`runs`) has other amounts. */
	runMayBeBooked: WhichRun;
	/** It has the amounts that these runs had before they were changed. */
	runInFormerState: WhichRun;
	/** Its period was assumed by its date, and runs of another one have its amounts. */
	runBookedElsewhere: WhichRun;
	/** Others that came with it are of its period too, and none is booked. */
	runsOfOnePeriod: Omit<WhichRun, 'runs' | 'mutations'> & { others: string[] };
	/** What these runs were before they were changed, while the change came along. `decisions` would put it back. */
	formerState: { runs: string[]; decisions: string[] };
	/** Booked from a file; no run of the payroll has its amounts. */
	fileRunUnmatched: { mutations: string[]; decisions: string[] };
	/** The same, while runs of that year are not known yet. */
	fileRunWaits: { mutations: string[] };
};
