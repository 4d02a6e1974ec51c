/** Types that a value of an item can have. */
export type ItemType = 'text' | 'number' | 'switch' | 'list' | 'record' | 'code';

/** What is wrong with a value in an item. `path` is its place as a person counts: "entries 1, lines 3, debit". */
export type ItemFaults = {
	missing: { path: string };
	wrongType: { path: string; expected: ItemType };
	notANumber: { path: string; value: string };
	notAWholeNumber: { path: string; value: string; low: number; high: number };
	/** An amount of money: a decimal string of at most two decimals. */
	notAnAmount: { path: string; value: string };
	notADate: { path: string; value: string };
	/** A code that becomes part of a Boekstuk: no spaces, no slashes. */
	notACode: { path: string; value: string };
	notACapitalWord: { path: string; value: string };
	notOneOf: { path: string; value: string; choices: string[] };
	tooLong: { path: string; longest: number };
	/** Wrong in a way that has no words of its own. */
	notUsable: { path: string };
};
