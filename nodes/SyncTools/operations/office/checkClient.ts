import { allItems } from '../../../../base/n8n/kinds/allItems';
import { checkedClient } from '../../../../features/office/readClient';

/** Input: one item of Plan Clients. Output: the same, or a row that says why it cannot be done. */
export const checkClient = allItems({
	name: 'Check Client',
	value: 'checkClient',
	action: 'Check a client of an office',
	description: 'Check that an item is one client',
	details: 'And that it can be read and booked.',
	fields: {},
	service: 'n8n',
	emptyItemsToo: true,
	async execute({ items }) {
		return items.map(({ json, index: from }) => {
			return { ...checkedClient(json), from };
		});
	},
});
