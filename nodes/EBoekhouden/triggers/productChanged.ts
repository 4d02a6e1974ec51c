import type { ListedProduct } from '../../../services/eBoekhouden/books';
import { type Product, PRODUCT_FIELDS } from '../../../services/eBoekhouden/types';
import { SAMPLES } from '../../../base/n8n/triggers/event';
import { event, inTurns } from './event';

export const productChanged = event({
	name: 'New or Changed Product',
	value: 'productChanged',
	description:
		'A product or service is new or changed; includes inactive ones. With an API token the first poll reads for 50 seconds, up to some thousands; the others follow in the next polls. Changes of a record are seen once it was read. Later polls read all new ones and 200 of the others in turn.',
	watch: 'newOrChanged',
	start: 'any',
	fields: {},
	read: async ({ client, ...context }) =>
		await inTurns<Product, ListedProduct>(
			context,
			async (wanted) => await client.products.list(wanted),
			// The compared fields are listed one by one, as for relations: a field that is added later would otherwise change all
			// products.
			PRODUCT_FIELDS,
		),
	samples: async ({ client }) => [...(await client.products.list({ limit: SAMPLES })).found],
});
