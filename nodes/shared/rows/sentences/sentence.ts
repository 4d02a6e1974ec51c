import type { Fault, Finding } from '../findings/finding';

/** How one language writes what stands in sentences. */
export interface Tongue {
	/** `'a', 'b' and 3 more`. */
	list(values: readonly string[], atMost?: number): string;
	/** The same without quotes, separated by semicolons, of `count` in all: for names that have words of their own. */
	names(values: readonly string[], atMost: number, count: number): string;
	/** A decimal string as an amount. */
	amount(amount: string): string;
	/** A book date. */
	date(date: string): string;
	dates(dates: readonly string[]): string;
	/** Faults, one after the other. */
	faults(faults: readonly Fault[]): string;
	/** Another finding, as whole sentences. */
	say(finding: Finding): string;
}

export type Phrase<Facts> = string | ((facts: Facts, tongue: Tongue) => string);

export interface Sentence<Facts> {
	/** What happened or was found: whole sentences. */
	what: Phrase<Facts>;
	/** What the reader does about it; '' only where there is nothing to do. */
	todo: Phrase<Facts>;
}

/** A sentence for every code of a table of facts. */
export type Sentences<Table> = { readonly [Code in keyof Table]: Sentence<Table[Code]> };

/** A part of a sentence, without capital or full stop, for every code of a table of facts. */
export type Clauses<Table> = { readonly [Code in keyof Table]: Phrase<Table[Code]> };
