import type { IDataObject } from 'n8n-workflow';
import type { WireRow } from '../../../../services/outSmart/types';
import { prepareOneInvoice } from '../../../../nodes/OutSmart/operations/workOrder/getInvoice';
import { execute } from './execute';
import { FakeClient } from './fakeClient';
import { hourType, SAMPLE_ORDER } from './records';

export const ID = '204511';
export const REFERENCE = `WB-2025-0183 #${ID}`;

/** One work order, read by the first step, with what the books said of it on the way. */
export async function onItsWay(
	invoice: Record<string, unknown>,
	change: WireRow = {},
): Promise<{ client: FakeClient; item: IDataObject }> {
	const client = new FakeClient({ orders: [{ ...SAMPLE_ORDER, ...change }], hourTypes: [hourType().held] });
	const [item] = await execute(prepareOneInvoice, client);
	client.calls.splice(0);
	// Other steps may add fields, which have to travel on.
	return { client, item: { ...item, invoice: { own: 'kept', ...invoice }, added: { by: 'others' } } };
}
