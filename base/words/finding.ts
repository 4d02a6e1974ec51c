import type { Also, Locale, Texts } from './message';
import type { FactsInText, FaultList } from './template';
import type { Faults as FaultTables, Findings as FindingTables, Problems as ProblemTables } from './features';

/** A code with its facts, for every code of a table of facts. */
export type Coded<Table> = {
	[Code in keyof Table & string]: { code: Code } & Table[Code];
}[keyof Table & string];

/** The facts of a code that has none. */
export type NoFacts = Record<never, never>;

/** The facts that the messages of a table use, by code. */
export type FactsOf<Table> = {
	[Code in keyof Table]: FactsIn<Table[Code] extends { says: infer Says } ? Says : Table[Code]>;
};

type FactsIn<Says> = Says extends (facts: infer Facts, t: Locale) => Texts
	? Facts
	: Says extends Texts
		? InOne<InEach<Says> & (Says extends Also<infer Others> ? Others : unknown)>
		: NoFacts;

type InEach<Says extends Texts> = FactsInText<Says[0]> &
	FactsInText<Says[1]> &
	(Says[2] extends readonly [infer En extends string, infer Nl extends string]
		? FactsInText<En> & FactsInText<Nl>
		: unknown);

/** Makes one object type out of an intersection of types, so that messages of the compiler can be read. */
type InOne<Facts> = { [Name in keyof Facts]: Facts[Name] extends FaultList ? Fault[] : Facts[Name] };

/** The call that failed, and what the service said about it. */
export type ProblemContext = {
	/** The service as the user knows it: "e-Boekhouden", "Nmbrs", "OutSmart". */
	service: string;
	/** The operation by the name that the service uses. */
	operation: string;
	/** True when the call was meant to change something. */
	writes: boolean;
	/** `unknown` when the call may have changed something; a call that only reads never does. */
	outcome: 'notDone' | 'unknown';
	/** The service's own code and text; '' when it gave none. */
	serviceCode: string;
	serviceText: string;
	/** The seconds that the service asks to wait, when it does. */
	waitSeconds?: number;
};

type InCalls = FactsOf<ProblemTables>;

/** Problems with a call to a service, in any of the protocols. */
export type ProblemFindings = { [Code in keyof InCalls]: Omit<InCalls[Code], keyof ProblemContext> };

/** Problems with a call, together with the call. */
type InContext = { [Code in keyof ProblemFindings]: ProblemFindings[Code] & ProblemContext };

/** The facts of every finding, by its code. */
export type FindingFacts = FactsOf<FindingTables> & InContext;

export type Faults = FactsOf<FaultTables>;

export type FindingCode = keyof FindingFacts & string;

/**
 * Something that was decided, found or refused: a stable code and its facts, as JSON. Only `say.ts` makes a sentence of
 * both, in the language of the reader.
 */
export type Finding = Coded<FindingFacts>;

/** A problem with a call to a service, without the call itself. */
export type Problem = Coded<ProblemFindings>;

/** A fault in an order, an item or a setting: part of a sentence, never a sentence by itself. */
export type Fault = Coded<Faults>;

/** The findings of a row: the first says what was decided, and the others add to it. */
export type Findings = [Finding, ...Finding[]];
