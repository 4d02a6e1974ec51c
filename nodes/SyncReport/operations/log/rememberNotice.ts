import { propertiesOf, valuesAt } from '../../../../base/n8n/field';
import { text } from '../../../../base/n8n/fieldTypes';
import { newsTo } from '../../../../base/n8n/memory';
import type { Operation } from '../../../../base/n8n/operation';

const fields = {
	notice: text({
		displayName: 'Notice',
		default: '={{ $json.notice }}',
		description: 'The field notice of Write Notice',
	}),
};

/** Output: the input. Behind the mail: a notice that could not be sent is sent when it comes again. */
export const rememberNotice: Operation<unknown> = {
	name: 'Remember Notice',
	value: 'rememberNotice',
	action: 'Remember that a notice was sent',
	description: 'Send the same notice once per day',
	details: 'From then on Write Notice gives nothing for the same points on that day.',
	passesItems: true,
	givesAnything: true,
	properties: propertiesOf(fields),
	async run({ node, items }) {
		for (const index of items.keys()) await newsTo(node, [valuesAt(node, index, fields).notice]);
		return items.map((item, index) => ({ ...item, pairedItem: { item: index } }));
	},
};
