import { anything } from '../../../../base/n8n/fieldTypes';
import { fromItems } from '../../../../base/n8n/kinds/fromItems';
import { recordsIn } from '../../../../base/values/records';
import { statusFileOf } from '../../../../features/office/statusFile';

/** Output: one item with the text of a CSV file, whatever the input. */
export const makeStatusFile = fromItems({
	name: 'Make Status File',
	value: 'makeStatusFile',
	action: 'Make the status file of an office',
	description: 'Make the file with results of a spreadsheet',
	details: 'The text of the file that says which clients were done, and when.',
	fields: {
		done: anything({
			displayName: 'Done',
			description: 'The items of Conclude Client',
		}),
		before: anything({
			displayName: 'Before',
			description: 'The items of Read Clients, for the clients that were not done now',
		}),
	},
	execute(_items, { done, before }) {
		return { items: [{ json: statusFileOf(recordsIn(done), recordsIn(before)) }], rows: [] };
	},
});
