import { noSuchRecord, recordNotUnique } from '../../../../base/problems/problem';
import type { OutSmartClient } from '../../../../services/outSmart/client';
import type { OrderKey } from '../../../../services/outSmart/orders';
import type { GivenOrder } from '../fieldTypes';

/** The key by which OutSmart finds an order: its ID or its external number. To find it by its own number, all orders are read. */
export async function orderKeyOf(client: OutSmartClient, given: GivenOrder): Promise<OrderKey> {
	if (!('orderNumber' in given)) return given;
	const { orderNumber: number } = given;
	const orders = await client.listWorkOrders({ status: 'Alle' });
	const [one, ...others] = orders.filter(({ orderNumber }) => orderNumber === number);
	if (!one) throw noSuchRecord('OutSmart', 'workOrder', number);
	if (others.length > 0) throw recordNotUnique('OutSmart', 'workOrder', number);
	return { id: one.id };
}
