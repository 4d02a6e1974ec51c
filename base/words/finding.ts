import type { Locale, OfKind, Texts } from './message';
import type { Tables } from './features';
import type { InContext, ProblemFindings } from './problemFindings';

/** A code with its facts, for every code of a table of facts. */
export type Coded<Table> = {
	[Code in keyof Table & string]: { code: Code } & Table[Code];
}[keyof Table & string];

/** For a code without facts. */
export type NoFacts = Record<never, never>;

/** The facts that the messages of a table tell, by code. */
export type FactsOf<Table> = {
	[Code in keyof Table]: FactsIn<Table[Code] extends OfKind<infer Says> ? Says : Table[Code]>;
};

type FactsIn<Says> = Says extends (facts: infer Facts, t: Locale) => Texts ? Facts : NoFacts;

/** The facts of every finding, by its code. */
export type FindingFacts = FactsOf<Tables['findings']> & InContext<ProblemFindings>;

/** The facts of every fault, by its code. */
export type Faults = FactsOf<Tables['faults']>;

export type FindingCode = keyof FindingFacts & string;

/**
 * Something that was decided, found or refused: a stable code and its facts, as JSON. Only `say.ts` makes a sentence of
 * both, in the language of the reader.
 */
export type Finding = Coded<FindingFacts>;

/** What went wrong with a call to a service, without which call it was. */
export type Problem = Coded<ProblemFindings>;

/** One fault in an order, an item or a setting: part of a sentence, never a sentence by itself. */
export type Fault = Coded<Faults>;

/** The first says what was decided; the others add to it. */
export type Findings = [Finding, ...Finding[]];
