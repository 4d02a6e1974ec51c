import { type ChainedOrder, type Item, readChainedOrder, settingsFor } from '../progress';
import { attempt } from '../../../base/problems/problem';
import type { Finding } from '../../../base/words/finding';
import type { RowFacts, RowAction } from '../../../base/words/row';
import { groupedBy } from '../../../base/values/records';
import { textIn } from '../../../base/values/text';
import type { OutSmartClient } from '../../../services/outSmart/client';
import { linkTo } from '../../../services/outSmart/links';
import type { ChainSettings } from '../settings';
import { aboutGroup, aboutWorkOrder, groupOf, staysOnErrorStatus } from '../rows';
import { aboutOrder, aboutWaiting } from './finishedRows';
import { type End, finishOf, HANDLED, type OrderStep, type StepResults } from './finishOf';
import { type KeptIn, keepToRelease } from './releases';

/** A row, and the indices of the items that it is about. */
interface Finished {
	row: RowFacts;
	from: number | number[];
}

/** The result for an item: a row of its own, or an order that shares a row with others. */
type Result = { row: RowFacts; toRelease?: string } | { order: ChainedOrder; group: string };

type FinalResult = { index: number } & Result;

/** Finishes items of the invoice export, or work orders by themselves. Orders that are reported together get one row. */
export async function finishAll(
	client: OutSmartClient,
	items: readonly { json: Item; index: number }[],
	settings: ChainSettings,
	keptIn: KeptIn,
): Promise<Finished[]> {
	const results: FinalResult[] = [];
	const releasesNext = keptIn.kept !== null;
	for (const { json, index } of items)
		results.push({ index, ...(await finishOne(client, json, settings, releasesNext)) });
	keepToRelease(
		keptIn,
		results.flatMap((result) => ('toRelease' in result && result.toRelease ? [result.toRelease] : [])),
	);
	const rows = groupedBy(results, (result) => ('group' in result ? result.group : result.index));
	return [...rows.values()].map((group) => rowOf(group, settings));
}

function rowOf(group: [FinalResult, ...FinalResult[]], settings: ChainSettings): Finished {
	const [first] = group;
	const from = group.map(({ index }) => index);
	if ('row' in first) return { row: first.row, from: first.index };
	const order = group.flatMap((result) => ('order' in result ? [result.order] : []));
	return { row: aboutGroup(first.order, order, settings), from };
}

async function finishOne(
	client: OutSmartClient,
	item: Item,
	settings: ChainSettings,
	releasesNext: boolean,
): Promise<Result> {
	const order = readChainedOrder(item);
	if (!order) return { row: await markAlone(client, textIn(item.id), settings) };
	const own = settingsFor(order, settings);
	if (staysOnErrorStatus(order)) return { row: aboutWaiting(order, own) };
	let results: StepResults = {};
	for (;;) {
		const step = finishOf({ order, settings: own, releasesNext }, results);
		if (step.do === 'end') return ended(order, step, own);
		results = { ...results, ...(await carryOut(client, order.id, step)) };
	}
}

function ended(order: ChainedOrder, step: End, settings: ChainSettings): Result {
	const group = groupOf(order);
	// An order that keeps its error status until the next execution needs a row of its own.
	const isAlone = step.findings.some(({ code }) => code === 'orderStatusNotSet');
	if (group !== null && !isAlone) return { order, group };
	const row = aboutOrder(order, step, settings);
	return step.isReleasedNext ? { row, toRelease: order.id } : { row };
}

async function carryOut(
	client: OutSmartClient,
	id: string,
	step: Exclude<OrderStep, End>,
): Promise<StepResults> {
	switch (step.do) {
		case 'readBefore':
		case 'readAfter':
			return { [step.do]: await attempt(() => client.getWorkOrder(id)) };
		case 'mark':
			return { mark: await attempt(() => client.markAsHandled(id)) };
		case 'takeOff':
		case 'setStatus':
			return { [step.do]: await attempt(() => client.setWorkStatus(id, step.status)) };
	}
}

const NOT_MARKED = { code: 'workOrderNotMarked', invoiceNumber: '', isTriedAgain: false } as const;

async function markAlone(client: OutSmartClient, id: string, { preview }: ChainSettings): Promise<RowFacts> {
	const about = (action: RowAction, ...findings: [Finding, ...Finding[]]) => ({
		...aboutWorkOrder(id, action, findings, preview),
		about: linkTo('work-orders', id),
	});
	if (id === '') return about('blocked', { code: 'notAnOrder', lacks: ['id'] });
	if (preview) return about('updated', { code: 'workOrderHandled', foreseen: true });
	const marked = await attempt(async () => {
		await client.markAsHandled(id);
		return await client.getWorkOrder(id);
	});
	if (!marked.ok) return about('failed', { ...NOT_MARKED, status: '' }, marked.problem.finding);
	const { status } = marked.value;
	return status === HANDLED
		? about('updated', { code: 'workOrderHandled', foreseen: false })
		: about('failed', { ...NOT_MARKED, status });
}
