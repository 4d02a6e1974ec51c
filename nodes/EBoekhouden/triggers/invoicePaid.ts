import { FindingError } from '../../../base/problems/problem';
import { distinct } from '../../../base/values/records';
import type { Books } from '../../../services/eBoekhouden/books';
import type { OpenItem } from '../../../services/eBoekhouden/types';
import { whose } from '../operations/fields';
import { event, ofRelation, SAMPLE } from './event';

/** What is remembered of an open item, because no call gives it once it is closed. Has no name and no address. */
type RememberedItem = [invoiceNumber: string, relationCode: string, date: string, amount: string];

export const invoicePaid = event({
	name: 'Invoice Paid',
	value: 'invoicePaid',
	description:
		'An invoice is no longer an open item: paid in full, settled with another, or deleted. One that is opened and closed between two polls is not seen.',
	watch: 'left',
	fields: { of: whose, ofRelation },
	async read({ client, values }) {
		const items = await client.openItems.list(values.of);
		if (mayBeCutOff(client, items.length))
			throw new FindingError({ code: 'listNotWhole', service: 'e-Boekhouden', count: items.length });
		return {
			records: items.map((item) => ({
				key: JSON.stringify([item.invoiceNumber, item.relationCode]),
				content: told(item),
				item,
			})),
		};
	},
	samples: async ({ client, values }) => await client.openItems.list(values.of, { limit: SAMPLE }),
	ended: async ({ client, isKnown }, left, { records }) => {
		const fresh = records.filter(({ key }) => !isKnown(key)).map(({ content }) => content as RememberedItem);
		const paid = (left as RememberedItem[]).filter(
			(toRemembered) => !fresh.some((one) => isUnderOtherCode(toRemembered, one)),
		);
		return await closed(client, paid);
	},
});

/** The maximum of other lists without pages, or a multiple of it. */
const ROUND = 500;

/** An item that newer ones push out of a list would seem to be paid. */
function mayBeCutOff({ requests }: Books, count: number): boolean {
	return requests === undefined && count > 0 && count % ROUND === 0;
}

function told({ invoiceNumber, relationCode, date, amount }: OpenItem): RememberedItem {
	return [invoiceNumber, relationCode, date, amount];
}

/** When the code of a relation changes, its open items are still open under the new code. */
function isUnderOtherCode(told: RememberedItem, fresh: RememberedItem): boolean {
	const [[number, , date, amount], [freshNumber, , freshDate, freshAmount]] = [told, fresh];
	return number !== '' && number === freshNumber && date === freshDate && amount === freshAmount;
}

/** As a list of open items would show them, if they were still in it. */
async function closed(client: Books, left: readonly RememberedItem[]): Promise<OpenItem[]> {
	const names = new Map<string, string>();
	for (const code of distinct(left.map(([, relationCode]) => relationCode)))
		names.set(code, (await client.relations.find(code))[0]?.name ?? '');
	return left.map(([invoiceNumber, relationCode, date, amount]) => ({
		date,
		invoiceNumber,
		relationCode,
		relationName: names.get(relationCode) ?? '',
		amount,
		paid: amount,
		open: '0.00',
	}));
}
