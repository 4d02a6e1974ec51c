import { attempt, type ServiceProblem } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import { codeKey } from '../../shared/values/text';
import type { OutSmartClient } from '../client/client';
import { aboutOtherUse } from '../client/freeFields';
import type { Held } from '../client/types';
import { completed } from './cutOff';
import { finderIn, shownIn, type Change, type ChangePlan, type From } from './changePlan';
import {
	changeDecision,
	countDecision,
	exceptionDecision,
	failedDecision,
	laterDecision,
	stayingDecision,
	type Outcome,
} from './decisions';
import type { RecordKind } from './recordKinds';
import { Saver } from './save';

/** A decision, and the input items that it is about; all when left out. */
export interface PlacedDecision {
	decision: Decision;
	from?: From;
}

/**
 * Brings OutSmart to what was planned against what it has: one reading, posts of what differs, one reading back. A
 * decision for everything but what is as it should be, which is counted; nothing is thrown for an answer.
 */
export async function synchronize<Stored extends Held & { code: string }>(
	client: OutSmartClient,
	kind: RecordKind<Stored>,
	planFor: (stored: Stored[]) => ChangePlan<Stored>,
	preview: boolean,
): Promise<PlacedDecision[]> {
	const planned = await attempt(() => planAgainst(client, kind, planFor));
	if (!planned.ok) return [{ decision: failedDecision(kind, planned.problem.finding, preview) }];
	const { changes, exceptions, staying, unchanged, later, otherUse } = planned.value;
	const outcomes = preview ? changes.map(announced) : await carryOut(client, kind, changes);
	const done = outcomes.map((outcome) => ({
		decision: changeDecision(kind, outcome, preview),
		from: outcome.change.from,
	}));
	const told = exceptions.map((exception) => ({
		decision: exceptionDecision(kind, exception, preview),
		from: exception.from,
	}));
	const stay = [staying.filter(({ unit }) => unit === ''), staying.filter(({ unit }) => unit !== '')]
		.filter((group) => group.length > 0)
		.map((group) => ({
			decision: stayingDecision(kind, group, preview),
			from: group.flatMap(({ from }) => from),
		}));
	const waiting = later > 0 ? [{ decision: laterDecision(kind, later, preview) }] : [];
	const used = otherUse.length > 0 ? [{ decision: aboutOtherUse(otherUse, preview) }] : [];
	const decisions = [...done, ...told, ...stay, ...waiting, ...used];
	if (unchanged === 0 && decisions.length > 0) return decisions;
	return [...decisions, { decision: countDecision(kind, unchanged, preview) }];
}

/** The plan against all that is known of OutSmart, and how many of the changes wait because of what is not. */
async function planAgainst<Stored extends Held & { code: string }>(
	client: OutSmartClient,
	kind: RecordKind<Stored>,
	planFor: (stored: Stored[]) => ChangePlan<Stored>,
): Promise<ChangePlan<Stored> & { later: number }> {
	const listed = await kind.list(client);
	const first = planFor(listed);
	const missing = first.changes.filter(({ action }) => action === 'created').map(({ code }) => code);
	const { records, unknown } = await completed(client, kind, listed, missing);
	if (records.length === listed.length && unknown.size === 0) return { ...first, later: 0 };
	const plan = planFor(records);
	const changes = plan.changes.filter(({ code }) => !unknown.has(code));
	return { ...plan, changes, later: plan.changes.length - changes.length };
}

function announced<Stored>(change: Change<Stored>): Outcome<Stored> {
	return { change, notes: [] };
}

/** Saves changes, and looks what became of them. */
export async function carryOut<Stored extends Held & { code: string }>(
	client: OutSmartClient,
	kind: RecordKind<Stored>,
	changes: Change<Stored>[],
): Promise<Outcome<Stored>[]> {
	if (changes.length === 0) return [];
	const saver = new Saver(client, kind);
	await saver.save(changes);
	let after = await readBack(client, kind, changes);
	const misread = changes.filter(
		(change) => !saver.problems.has(change) && after.differs(change).includes('price'),
	);
	if (misread.length > 0 && saver.turnSign()) {
		await saver.save(misread);
		after = await readBack(client, kind, changes);
	}
	return changes.map((change) => outcomeOf(change, after, saver.problems.get(change)));
}

/** What OutSmart has now decides; where it cannot be read, what it said to the post. */
function outcomeOf<Stored>(
	change: Change<Stored>,
	{ isKnown, differs, notes }: After<Stored>,
	problem: ServiceProblem | undefined,
): Outcome<Stored> {
	const fields = differs(change);
	const isKept = isKnown ? fields.length === 0 : !problem;
	if (isKept) return { change, notes };
	const reported = fields.filter((field) => field !== WHOLE_RECORD);
	return { change, notes, failure: problem ?? { code: 'recordNotKept', fields: reported } };
}

const WHOLE_RECORD = '*';

interface After<Stored> {
	/** Whether OutSmart could be read back. */
	isKnown: boolean;
	/** Fields that are not as they were sent, or the whole record. */
	differs(change: Change<Stored>): string[];
	notes: Finding[];
}

async function readBack<Stored extends Held & { code: string }>(
	client: OutSmartClient,
	kind: RecordKind<Stored>,
	changes: readonly Change<Stored>[],
): Promise<After<Stored>> {
	const codes = changes.map(({ record }) => record.code);
	const read = await attempt(
		async () => (await completed(client, kind, await kind.list(client), codes)).records,
	);
	if (!read.ok) {
		const notes: Finding[] = [{ code: 'recordsNotReadBack' }, read.problem.finding];
		return { isKnown: false, differs: () => [], notes };
	}
	// It may be kept with other capitals than it was sent with.
	const findRecord = finderIn(read.value, codeKey);
	const isShown = shownIn(read.value);
	const differs = (change: Change<Stored>) => {
		const record = findRecord(change.record.code);
		return record ? change.differs(record, isShown) : [WHOLE_RECORD];
	};
	return { isKnown: true, differs, notes: [] };
}
