import { textIn } from '../../shared/items/text';
import { attempt } from '../../shared/problems/attempt';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision, RowAction } from '../../shared/rows/row';
import type { OutSmartClient } from '../client/client';
import { readChained, type Chained, type Item } from './chained';
import { aboutWorkOrder } from './decisions';
import { finishOf, HANDLED, type Seen, type Step } from './finishOf';
import type { ChainSettings } from './settings';

/** Brings an item of the invoice export, or a work order by itself, to its end. */
export async function finish(client: OutSmartClient, item: Item, settings: ChainSettings): Promise<Decision> {
	const order = readChained(item);
	if (!order) return await markAlone(client, textIn(item.id), settings);
	let seen: Seen = {};
	for (;;) {
		const step = finishOf({ order, settings }, seen);
		if (step.do === 'end') return aboutOrder(order, step, settings);
		seen = { ...seen, ...(await carryOut(client, order.id, step)) };
	}
}

async function carryOut(
	client: OutSmartClient,
	id: string,
	step: Exclude<Step, { do: 'end' }>,
): Promise<Seen> {
	switch (step.do) {
		case 'readBefore':
		case 'readAfter':
			return { [step.do]: await attempt(() => client.getWorkOrder(id)) };
		case 'mark':
			return { mark: await attempt(() => client.markAsHandled(id)) };
		case 'setStatus':
			return { setStatus: await attempt(() => client.setWorkStatus(id, step.status)) };
	}
}

/** To a user it is about an invoice of e-Boekhouden, although OutSmart finishes it. */
function aboutOrder(
	{ progress, reference, number, relationCode, notes, lines }: Chained,
	{ action, findings }: Extract<Step, { do: 'end' }>,
	{ preview }: ChainSettings,
): Decision {
	const invoiceNumber = 'number' in progress ? progress.number : '';
	const total = 'total' in progress ? progress.total : '';
	return {
		service: 'e-Boekhouden',
		resource: 'invoice',
		key: reference,
		action,
		findings,
		preview,
		about: {
			invoiceNumber,
			workOrder: number,
			relation: relationCode,
			total,
			...(action === 'created' && { lines }),
		},
		notes,
	};
}

/** A work order outside the invoice export. */
async function markAlone(client: OutSmartClient, id: string, { preview }: ChainSettings): Promise<Decision> {
	const about = (action: RowAction, ...findings: [Finding, ...Finding[]]) =>
		aboutWorkOrder(id, action, findings, preview);
	if (id === '') return about('blocked', { code: 'noWorkOrderId' });
	if (preview) return about('updated', { code: 'workOrderWouldBeHandled' });
	const marked = await attempt(async () => {
		await client.markAsHandled(id);
		return await client.getWorkOrder(id);
	});
	if (!marked.ok) return about('failed', { code: 'workOrderNotHandled' }, marked.problem.finding);
	const { status } = marked.value;
	return status === HANDLED
		? about('updated', { code: 'workOrderHandled' })
		: about('failed', { code: 'markNotSeen', invoiceNumber: '', status });
}
