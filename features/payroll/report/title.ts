import { parseDecimal } from '../../../base/values/money';
import { distinct, recordsIn } from '../../../base/values/records';
import { textIn, textsIn } from '../../../base/values/text';
import { whyOf } from '../../../base/words/codes';
import type { Row, RowAction } from '../../../base/words/row';
import { isDeed, plainAction, writtenFor } from '../../../base/words/written';
import { optionsIn } from './answers';

/** What a title is made of: what the books have of a run, what this execution wrote, and what is asked. */
export interface TitleFacts {
	action: RowAction;
	/** Whether the books had something of the run before this execution. */
	stood: boolean;
	/** Whether a complete payroll has none of it. */
	isReversal: boolean;
	/** What was written, or in a preview would be; `part`: beside what was left. */
	wrote: 'nothing' | 'part' | 'all' | 'perhaps';
	/** Other entries that may be this run; `which`: it is asked of which booked run it is a version. */
	others: 'none' | 'same' | 'which';
}

/** The state of a run in a title; the words are in `words.ts`. */
export type RunState =
	'reversed' | 'inPart' | 'perhaps' | 'check' | 'stands' | 'which' | 'perhapsThere' | 'notBooked';

/** Null where the action says it all. */
export function titleOf({ action, stood, isReversal, wrote, others }: TitleFacts): RunState | null {
	if (wrote === 'perhaps') return 'perhaps';
	if (isDeed({ action })) return isReversal ? 'reversed' : null;
	if (wrote !== 'nothing') return wrote === 'part' ? 'inPart' : 'check';
	if (action !== 'blocked' && action !== 'failed') return null;
	if (others === 'which') return 'which';
	if (stood) return 'stands';
	if (others === 'same') return 'perhapsThere';
	return action === 'failed' ? null : 'notBooked';
}

/** The facts of a row about one run. */
export function titleFactsOf(row: Row): TitleFacts {
	const { entries, left, totals } = {
		entries: recordsIn(row.entries),
		left: recordsIn(row.left),
		totals: recordsIn(row.totals),
	};
	const isNone =
		totals.length > 0 && totals.every(({ payroll }) => parseDecimal(textIn(payroll))?.eq(0) === true);
	return {
		action: plainAction(row),
		stood: isStanding(row),
		isReversal: isNone && entries.every(({ effect }) => effect === 'reversal'),
		wrote: wroteIn(row, entries.length, left.length),
		others: othersOf(row),
	};
}

function wroteIn(row: Row, entries: number, left: number): TitleFacts['wrote'] {
	if (writtenFor(row) === 'perhaps') return 'perhaps';
	if (entries === 0) return 'nothing';
	return left > 0 ? 'part' : 'all';
}

/** Whether the books had something of its run before this execution. */
export function isStanding({ stood }: Row): boolean {
	return textsIn(stood).length > 0;
}

/** A row names the entries of others, of another execution, or of another run. */
function othersOf(row: Row): TitleFacts['others'] {
	const isAboutRuns = textsIn(row.runs).length > 0 || optionsIn(row).some(({ runs }) => runs.length > 0);
	if (textIn(row.question) !== '' && isAboutRuns) return 'which';
	const named = [row.mutations, row.others, row.formerMutations].flatMap((list) => textsIn(list));
	return whyOf(row) === 'entryReferenceInUse' || distinct(named).length > 0 ? 'same' : 'none';
}
