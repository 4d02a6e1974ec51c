import { text } from '../../../../base/n8n/fieldTypes';
import { allItems, type AllItemsContext, type Result } from '../../../../base/n8n/kinds/allItems';
import type { Finding } from '../../../../base/words/finding';
import { errorIn } from '../../../../features/office/conclude';
import { clientDecision } from '../../../../features/office/conclusion';
import { readClientList } from '../../../../features/office/readList';
import { withStatus } from '../../../../features/office/statusFile';

const fields = {
	binaryField: text({
		displayName: 'Input Binary Field',
		default: 'data',
		description: 'The binary field that holds each file',
	}),
};

/** Input: a spreadsheet of clients, and the file beside it if it exists. Output: an item for each of its rows. */
export const readClients = allItems({
	name: 'Read Clients',
	value: 'readClients',
	action: 'Read the clients of an office',
	description: 'Read a spreadsheet of clients',
	details: 'Excel or CSV, with the last results from the file beside it.',
	fields,
	service: 'n8n',
	// A file has no other fields.
	emptyItemsToo: true,
	async execute(context) {
		const files = await filesOf(context);
		const list = files.find(({ name }) => !isStatus(name));
		if (!list)
			return [
				refused({ code: 'clientsNotRead', text: errorIn(context.items.map(({ json }) => json)) }, 'clients'),
			];
		const read = readClientList(list.name, list.content);
		if ('refused' in read) return [refused(read.refused, list.name)];
		const beside = files.find(({ name }) => isStatus(name));
		// Without it, all clients are compared again.
		const status = beside && readClientList(beside.name, beside.content);
		const known = status && 'rows' in status ? status.rows : [];
		return withStatus(read.rows, known).map((json): Result => ({ json, from: list.index }));
	},
});

const refused = (finding: Finding, key: string) => ({
	decision: clientDecision(finding, key, 'blocked', false),
});

type Context = AllItemsContext<unknown, typeof fields>;

async function filesOf({ items, values, fileOf }: Context) {
	const found = await Promise.all(
		items.map(async (item) => {
			const file = await fileOf(item, values.binaryField);
			return file ? [{ ...file, index: item.index }] : [];
		}),
	);
	return found.flat();
}

function isStatus(name: string): boolean {
	return name.toLowerCase().endsWith('-status.csv');
}
