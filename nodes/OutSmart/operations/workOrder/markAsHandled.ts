import { finishAll } from '../../../../features/invoicing/orders/finishAll';
import { allItems } from '../kinds';
import { chainFields } from '../settings';

/**
 * Input: the items of the invoice export, or work orders with an `id`. Output: one row for each, or for all that ended
 * for the same reason.
 */
export const markAsHandled = allItems({
	name: 'Mark as Handled',
	value: 'markAsHandled',
	action: 'Mark work orders as handled',
	description: 'Takes invoiced orders; sets Afgehandeld',
	isStep: true,
	details: 'Once the invoice exists. An order that a person must fix gets the error status.',
	writes: 'looksFirst',
	fields: chainFields,
	service: 'OutSmart',
	needs: { input: 'workOrder', fields: ['id', 'invoice'] },
	async execute({ client, values, items, whereOf, keptTogether }) {
		const keptIn = { kept: values.preview ? null : keptTogether(), where: whereOf({ index: 0 }) };
		return await finishAll(client, items, values, keptIn);
	},
});
