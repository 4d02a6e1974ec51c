import { anything, choice } from '../../../../base/n8n/fieldTypes';
import { mustBeThere } from '../../../../base/n8n/kinds/allItems';
import { fromItems } from '../../../../base/n8n/kinds/fromItems';
import { currentMinute } from '../../../../base/values/dates';
import { recordIn } from '../../../../base/values/records';
import { concludeClient as conclude } from '../../../../features/office/conclude';

/** Input: the rows of one client, or the output of its execution. Output: one item with its result. */
export const concludeClientOperation = fromItems({
	name: 'Conclude Client',
	value: 'concludeClient',
	action: 'Conclude a client of an office',
	description: 'Sum up the result of one client',
	details: 'In one item, also when its execution failed.',
	fields: {
		client: anything({
			displayName: 'Client',
			default: '={{ $json }}',
			description: 'The item of Plan Clients for this client',
		}),
		from: choice({
			displayName: 'Comes From',
			default: 'steps',
			description: 'The source of the input',
			options: [
				{
					name: 'Steps of the Client',
					value: 'steps',
					description: 'Rows; empty when there was nothing to do',
				},
				{
					name: 'Execution of the Client',
					value: 'subWorkflow',
					description: 'The item that an execution for one client ends with, or its error',
				},
			],
		}),
	},
	execute(items, { client: given, from }, { language }) {
		const client = recordIn(given);
		mustBeThere({ input: 'client', fields: ['client', 'company'] }, [{ json: client }]);
		const conclusion = conclude(client, items, from, { clock: currentMinute(), language });
		return { items: [{ json: conclusion }], rows: conclusion.rows };
	},
});
