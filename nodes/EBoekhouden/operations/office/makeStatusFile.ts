import { anything } from '../../../shared/n8n/fieldTypes';
import { fromItems } from '../../../shared/n8n/kinds/fromItems';
import { recordsIn } from '../../../shared/values/records';
import { statusFileOf } from '../../office/statusFile';

/** Input: what the loop over the clients ends with. Output: one item with the text of a CSV file. */
export const makeStatusFile = fromItems({
	name: 'Make Status File',
	value: 'makeStatusFile',
	action: 'Make the status file of an office',
	description: 'Make the text of the file beside a spreadsheet that says which clients were done, and when',
	fields: {
		before: anything({
			displayName: 'Before',
			description: 'The items of Read Clients: what is said of clients that were not done now',
		}),
	},
	execute(items, { before }) {
		return { items: [{ json: statusFileOf(items, recordsIn(before)) }], rows: [] };
	},
});
