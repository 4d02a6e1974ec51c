import type { IDataObject } from 'n8n-workflow';
import type { WireRow } from '../../../services/outSmart/types';
import { prepareInvoices } from '../../../nodes/OutSmart/operations/workOrder/getInvoice';
import { execute } from './execute';
import { FakeClient } from './fakeClient';
import { hourType, relation, SAMPLE_ORDER } from './records';

export const ID = '204511';
export const REFERENCE = `WB-2025-0183 #${ID}`;

/** An OutSmart with these orders, the first of which is 204511, and what they may name. */
export function clientWithOrders(...orders: WireRow[]): FakeClient {
	return new FakeClient({
		orders: orders.map((change, index) => ({ ...SAMPLE_ORDER, id: String(Number(ID) + index), ...change })),
		hourTypes: [
			hourType().wireRow,
			hourType({ code: 'REIS', name: 'Reistijd', sale_booking: '0' }).wireRow,
			hourType({ code: 'GEENPRIJS', sale_price: '' }).wireRow,
			hourType({ code: 'GRATIS', sale_price: '0.00' }).wireRow,
		],
		relations: [relation().wireRow],
		employees: [
			{ number: '7', firstname: 'An', lastname: 'de Vries' },
			{ number: '8', firstname: 'Bo', lastname: ' Smit' },
		],
	});
}

/** What the first step makes of one order. */
export async function prepared(change: WireRow, given: Record<string, unknown> = {}): Promise<IDataObject> {
	const [item] = await execute(prepareInvoices, clientWithOrders(change), [{}], given);
	return item as IDataObject;
}

/** One work order, read by the first step, with what the books said of it on the way. */
export async function onItsWay(
	invoice: Record<string, unknown>,
	change: WireRow = {},
): Promise<{ client: FakeClient; item: IDataObject }> {
	const client = new FakeClient({
		orders: [{ ...SAMPLE_ORDER, ...change }],
		hourTypes: [hourType().wireRow],
	});
	const [item] = await execute(prepareInvoices, client);
	client.calls.splice(0);
	// Other steps may add fields, which have to travel on.
	return { client, item: { ...item, invoice: { own: 'kept', ...invoice }, added: { by: 'others' } } };
}
