import { allItems } from '../../../../base/n8n/kinds/allItems';
import { afterMinutes, currentMinute } from '../../../../base/values/dates';
import { planClients as plan } from '../../../../features/office/plan';
import { planFields, sharedFields } from './planFields';

/** Input: the rows of a table of clients. Output: an item for each client to do, and one with the rest. */
export const planClientsOperation = allItems({
	name: 'Plan Clients',
	value: 'planClients',
	action: 'Plan the clients of an office',
	description: 'Choose the clients to do now',
	details: 'Which clients of a table are done now, which wait, and which rows are wrong.',
	fields: planFields,
	service: 'n8n',
	async execute({ values, items }) {
		const shared = Object.fromEntries(
			Object.keys(sharedFields).map((name) => [name, values[name as keyof typeof sharedFields]]),
		);
		const planned = plan(
			items.map(({ json }) => json),
			{
				...values,
				shared: { ...shared, language: values.language },
				clock: currentMinute(),
				until: afterMinutes(values.minutes),
			},
		);
		const place = (from: number) => items[from]?.index ?? 0;
		return [
			...planned.decisions.map((decision) => ({ decision })),
			...planned.blocked.map(({ conclusion, said, from }) => ({
				json: conclusion,
				said,
				from: place(from),
			})),
			...planned.items.map(({ item, from }) => ({
				json: item,
				from: place(from),
			})),
			{ json: planned.plan, from: items.length > 0 ? items.map(({ index }) => index) : 0 },
		];
	},
});
