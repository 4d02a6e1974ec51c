import { blank } from '../../../../base/n8n/field';
import { anything, preview, text } from '../../../../base/n8n/fieldTypes';
import { fromItems } from '../../../../base/n8n/kinds/fromItems';
import { isRow, toRow } from '../../../../base/words/row';
import { recordsIn } from '../../../../base/values/records';
import { groupSignOffs as group } from '../../../../features/office/signOffs';

/** Input: the end of the loop over the clients. Output: the same, and an item for each reviewer who is asked. */
export const groupSignOffsOperation = fromItems({
	name: 'Group Sign-Offs',
	value: 'groupSignOffs',
	action: 'Group the sign-offs of an office',
	description: 'Make one mail for each reviewer',
	details: 'About all clients with something to approve.',
	fields: {
		preview,
		clients: anything({
			displayName: 'Clients',
			description: 'The items of Plan Clients, with the settings of each client',
		}),
		sender: blank(
			text({
				displayName: 'Sender',
				placeholder: 'e.g. n8n@example.com',
				description: 'The address that the mails come from; when empty, that of each reviewer',
			}),
		),
	},
	execute(items, { preview: isPreview, clients, sender }, { language }) {
		const settings = { clients: recordsIn(clients), preview: isPreview, sender, language };
		const grouped = group(items, settings);
		const rows = grouped.decisions.map((decision) => toRow(decision, language));
		return {
			items: [
				...items.map((json, from) => ({ json, from })),
				...rows.map((json) => ({ json })),
				...grouped.items.map((json) => ({ json })),
			],
			rows: [...items.filter(isRow), ...rows],
		};
	},
});
