import type { ListedProduct } from '../books/books';
import { type Product, PRODUCT_FIELDS } from '../books/types';
import { event, inTurns, SAMPLE } from './event';

export const productChanged = event({
	name: 'New or Changed Product',
	value: 'productChanged',
	description:
		'A product or service is new, or not as it was; also one that is not active. With an API token all new ones are read and 200 of the others in each poll, by turns: a change is found in one of the next polls.',
	watch: 'newOrChanged',
	start: 'any',
	fields: {},
	read: async ({ client, ...asked }) =>
		await inTurns<Product, ListedProduct>(
			asked,
			async (wanted) => await client.products.list(wanted),
			// As with relations: a new field would change all products.
			PRODUCT_FIELDS,
		),
	samples: async ({ client }) => [...(await client.products.list({ limit: SAMPLE })).found],
});
