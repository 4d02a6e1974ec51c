import { onOff } from '../../../../base/n8n/fieldTypes';
import { list } from '../kinds';
import { overToken } from '../limits';

export const getManyInvoiceTemplates = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many invoice templates',
	description: 'List invoice templates (API token only)',
	details: 'Factuursjablonen in Dutch. An invoice is created with the name of one.',
	filters: {
		onlyActive: onOff({
			displayName: 'Only Active',
			default: true,
			description: 'Whether to leave out templates that are not in use any more',
		}),
	},
	async list({ client, filters: { onlyActive = false }, limit }) {
		const templates = overToken(client.templates);
		if (!onlyActive) return await templates.list({ limit });
		return (await templates.list()).filter(({ active }) => active !== false);
	},
});
