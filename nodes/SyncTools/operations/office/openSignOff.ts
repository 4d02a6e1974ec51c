import { answerFields } from '../../../../base/n8n/answerFields';
import { anything } from '../../../../base/n8n/fieldTypes';
import { fromItems } from '../../../../base/n8n/kinds/fromItems';
import { currentMinute } from '../../../../base/values/dates';
import { recordIn } from '../../../../base/values/records';
import { openSignOff as open } from '../../../../features/office/signOffs';

/** Input: the answer of a reviewer. Output: the clients to book, or the result of each when nothing was approved. */
export const openSignOffOperation = fromItems({
	name: 'Open Sign-Off',
	value: 'openSignOff',
	action: 'Open a sign-off of an office',
	description: 'Give the clients that were approved',
	details: 'Each with its own fingerprint, for Book One Client.',
	fields: {
		signOff: anything({
			displayName: 'Sign-Off',
			default: '={{ $json }}',
			description: 'The item of Group Sign-Offs that the reviewer was asked about',
		}),
		...answerFields,
	},
	execute(_items, { signOff, ...answer }, { language }) {
		const made = open(recordIn(signOff), answer, currentMinute(), language);
		return { items: made.map((json) => ({ json })), rows: [] };
	},
});
