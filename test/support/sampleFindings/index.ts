import '../../../features';
import { features } from '../../../base/words/features';
import type { Fault, Finding, ProblemContext } from '../../../base/words/finding';
import type { Messages } from '../../../base/words/message';
import * as base from './base';
import { factsFor, textsOf } from './fromTexts';
import * as invoicing from './invoicing';
import * as payroll from './payroll';
import * as services from './services';

/** The call that a problem is about. */
export const CONTEXT: ProblemContext = {
	service: 'e-Boekhouden',
	operation: 'AddMutatie',
	writes: true,
	outcome: 'unknown',
	serviceCode: 'MUT_005',
	serviceText: 'Deze periode is afgesloten.',
};

const given = [base, invoicing, payroll, services];
const MADE: Readonly<Record<string, readonly object[]>> = Object.assign(
	{},
	...given.flatMap(({ findings, faults }) => [findings, faults]),
);

/** Of each code of a table: facts that follow from its texts, or where a function makes these, those that are given here. */
function coded(table: Messages, about: object = {}): { code: string }[] {
	return Object.entries(table).flatMap(([code, message]) => {
		const texts = textsOf(message);
		const facts = texts ? factsFor(texts) : MADE[code];
		if (!facts) throw new Error(`${code} is made by a function, and has no sample`);
		return facts.map((one) => ({ code, ...one, ...about }));
	});
}

const tables = features();

export const sampleProblems = coded(tables.problems) as Finding[];

/** Findings of every code that there is. */
export const sampleFindings = [...coded(tables.findings), ...coded(tables.problems, CONTEXT)] as Finding[];

export const sampleFaults = coded(tables.faults) as Fault[];
