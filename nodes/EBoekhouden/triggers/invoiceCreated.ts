import { wholeNumber } from '../../../base/n8n/fieldTypes';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { listCutOff } from '../operations/reading';
import { SAMPLES } from '../../../base/n8n/triggers/event';
import { event, lookBackRange, ofRelation } from './event';
import { addAll } from '../../../base/values/records';

export const invoiceCreated = event({
	name: 'New Invoice',
	value: 'invoiceCreated',
	description:
		'An invoice of the invoicing module has a number that was not seen before, and a date within the days to look back',
	watch: 'new',
	start: 'dated',
	narrowedBy: 'Days to Look Back',
	fields: {
		lookBackDays: wholeNumber({
			displayName: 'Days to Look Back',
			default: 90,
			low: 1,
			high: 3660,
			description: 'Invoices that are dated longer ago are not watched; those dated ahead are, for a year',
		}),
		ofRelation,
	},
	async read({ client, values, existing, isFirst, isKnown }) {
		const seen: string[] = [];
		const { invoices, fullDays } = await client.invoices.within(lookBackRange(values.lookBackDays), {
			// No content is read in a first poll that gives nothing, because it only has to know which invoices exist.
			listed: (listed) => {
				addAll(
					seen,
					listed.map(({ number }) => number),
				);
				return isFirst && !existing ? [] : listed.filter(({ number }) => !isKnown(number));
			},
		});
		if (fullDays.length > 0) throw listCutOff('invoice', invoices.length);
		const numbered = invoices.filter(({ number }) => number !== '');
		return {
			records: numbered.map((invoice) => ({ key: invoice.number, item: invoice })),
			unread: seen.filter((number) => number !== ''),
		};
	},
	samples: async ({ client, values }) => [
		...(await client.invoices.list({ ...lookBackRange(values.lookBackDays), limit: SAMPLES })).found,
	],
	dateOf: (item) => (item as Invoice).date,
});
