import { addMonths, type BookDate, type DateRange, firstOfMonth, today } from '../../../../base/values/dates';
import { type ValuesOf } from '../../../../base/n8n/field';
import { faultsInPeriod, optionalDate } from '../../../../base/n8n/fieldTypes';
import { without } from '../../../../base/values/records';
import { readCompleted } from '../../../../features/invoicing/completed/readCompleted';
import { allItems } from '../kinds';
import { hourSettings, materialFreeFields, materialsWithoutPrice } from '../settings';

const fields = {
	from: optionalDate({
		displayName: 'From',
		placeholder: 'e.g. 2026-10-01',
		description: 'First day worked. Empty: the last two months until now.',
	}),
	until: optionalDate({
		displayName: 'Until',
		placeholder: 'e.g. 2026-10-31',
		description: 'Last day worked. Empty: today.',
	}),
	...without('hourUnits', hourSettings),
	materialsWithoutPrice,
	materialFreeFields,
};

/** Gives completed orders, one item each (docs/items.md, "Completed order"). It only reads, and marks nothing. */
export const getCompletedOrders = allItems({
	name: 'Get Completed',
	value: 'getCompleted',
	action: 'Get completed work orders',
	description: 'List completed work orders of a period',
	details: 'Handled ones too, as the invoices that they should have: to look those up.',
	fields,
	service: 'OutSmart',
	check: ({ from = '', until = '' }) => faultsInPeriod({ from, to: until }),
	async execute({ client, values }) {
		const day = today();
		return await readCompleted(client, values, workPeriod(values, day), day);
	},
});

/** The dates of completed orders; by default from the first day of the month before last until today. */
export function workPeriod(
	{ from, until }: Pick<ValuesOf<typeof fields>, 'from' | 'until'>,
	today: BookDate,
): DateRange {
	const to = until || (from > today ? from : today);
	return { from: from || addMonths(firstOfMonth(to), -2), to };
}
