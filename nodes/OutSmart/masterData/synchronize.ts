import { attempt } from '../../shared/attempt';
import type { Row } from '../../shared/rows';
import type { OutSmartClient } from '../client/client';
import { givingUp } from '../client/givingUp';
import type { Held } from '../client/types';
import type { Master } from './masters';
import { shownIn, type Outlook, type Plan } from './outlook';
import { countRow, decisionRow, generalRow, planRow } from './rows';
import { Saver } from './save';

/**
 * Brings OutSmart to what was planned against what it has: one reading, posts of what differs, one reading back. A row
 * for everything but what is as it should be, which is counted; nothing is thrown for an answer.
 * `given` is how many things came in: for none, OutSmart is not even read.
 */
export async function synchronize<Stored extends Held & { code: string }>(
	client: OutSmartClient,
	master: Master<Stored>,
	given: number,
	planFor: (stored: Stored[]) => Outlook<Stored>,
	preview: boolean,
): Promise<Row[]> {
	if (given === 0) return [countRow(master, 0, preview)];
	const reader = givingUp(client);
	const stored = await attempt(() => master.list(reader));
	if (!stored.ok) return [generalRow(master, 'failed', stored.problem.inFull, preview)];
	const { plans, decisions, unchanged } = planFor(stored.value);
	const done = preview
		? plans.map((plan) => planRow(master, plan, true))
		: await carryOut(reader, master, plans);
	const rows = [...done, ...decisions.map((decision) => decisionRow(master, decision, preview))];
	return unchanged > 0 || rows.length === 0 ? [...rows, countRow(master, unchanged, preview)] : rows;
}

async function carryOut<Stored extends Held & { code: string }>(
	client: OutSmartClient,
	master: Master<Stored>,
	plans: Plan<Stored>[],
): Promise<Row[]> {
	if (plans.length === 0) return [];
	const saver = new Saver(client, master);
	await saver.save(plans);
	let after = await readBack(client, master);
	const misread = plans.filter((plan) => !saver.problems.has(plan) && after.differs(plan)?.includes('price'));
	if (misread.length > 0 && saver.turnSign()) {
		await saver.save(misread);
		after = await readBack(client, master);
	}
	return plans.map((plan) => {
		const problem = saver.problems.get(plan);
		const differs = after.differs(plan);
		// What OutSmart has now decides; where it cannot be read, what it said to the post.
		if (differs?.length === 0 || (differs === null && !problem))
			return planRow(master, plan, false, after.remark);
		const why = problem ? problem.inFull : `OutSmart did not keep it: ${differs?.join(', ')} not as sent.`;
		return planRow(master, plan, false, [why, after.remark].filter(Boolean).join(' '), 'failed');
	});
}

interface After<Stored> {
	/** What is not as it was sent; null when it is not known. */
	differs(plan: Plan<Stored>): string[] | null;
	remark: string;
}

async function readBack<Stored extends Held & { code: string }>(
	client: OutSmartClient,
	master: Master<Stored>,
): Promise<After<Stored>> {
	const read = await attempt(() => master.list(client));
	if (!read.ok) return { differs: () => null, remark: `Could not be read back. ${read.problem.inFull}` };
	const records = new Map(read.value.map((record) => [record.code, record]));
	const isShown = shownIn(read.value);
	return {
		differs: (plan) => {
			const record = records.get(plan.code);
			return record ? plan.differs(record, isShown) : ['the whole record'];
		},
		remark: '',
	};
}
