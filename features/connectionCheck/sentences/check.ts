import { ask, type Advice } from '../../../base/words/advice';
import type { Both } from '../../../base/words/language';

/** The result of a check. */
export type CheckOutcome = 'asExpected' | 'otherwise' | 'notSeen';

/**
 * What another outcome than the expected one means: `stop`, nothing may be switched on before it is solved or reported;
 * `choose`, a setting or a credential has to be chosen; `know`, the package copes with it, and the reader should know.
 */
export type CheckWeight = 'stop' | 'choose' | 'know';

/** One question to an account that nothing public answers, in words. Its operation decides it. */
export interface CheckTexts {
	/** What is read, and how the outcome follows from it: for docs/reference/checks.md. */
	readonly asks: string;
	/** What the package does as long as it is not known. */
	readonly until: string;
	readonly weight: CheckWeight;
	/** Sentences without their full stop: what was found follows, if anything. */
	readonly asExpected: Both<string>;
	readonly otherwise: Both<string>;
	/** What the reader does then. */
	readonly advice: Advice;
	/** Why nothing in the account shows it. */
	readonly notSeen: Both<string>;
	/** What a page that finds nothing wrong names when it was not seen: workflows rest on it. */
	readonly restsOn?: Both<string>;
}

/** What the protocols of e-Boekhouden are called, by the credential. */
export const PROTOCOLS = { codes: 'SOAP', token: 'REST' } as const;

/** What nobody outside can solve; first what the reader does meanwhile. */
export function toMakers(en: string, nl: string) {
	return ask(
		'makers',
		`${en} Send the block at the end of this page to the makers.`,
		`${nl} Stuur het blok onder aan deze pagina naar de makers.`,
	);
}
