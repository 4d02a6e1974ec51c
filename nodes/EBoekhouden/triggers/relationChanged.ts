import { without } from '../../../base/values/records';
import type { Listed } from '../../../services/eBoekhouden/books';
import { type Relation, RELATION_FIELDS } from '../../../services/eBoekhouden/types';
import { withoutIban } from '../operations/relation/relationFields';
import { SAMPLES } from '../../../base/n8n/triggers/event';
import { event, inTurns } from './event';

export const relationChanged = event({
	name: 'New or Changed Relation',
	value: 'relationChanged',
	description:
		'A customer or supplier is new or changed. With an API token the first poll reads for 50 seconds, up to some thousands; the others follow in the next polls. Changes of a record are seen once it was read. Later polls read all new ones and 200 of the others in turn.',
	watch: 'newOrChanged',
	start: 'any',
	fields: { withoutIban },
	shape: ['withoutIban'],
	read: async ({ client, values, ...context }) =>
		await inTurns<Relation, Listed>(
			context,
			async (wanted) => await client.relations.list(wanted),
			// A field that is added after the first release must be left out of the compared ones, because it would change all
			// relations.
			RELATION_FIELDS,
			(relation) => recordOf(relation, values.withoutIban),
		),
	samples: async ({ client, values }) =>
		(await client.relations.list({ limit: SAMPLES })).found.map((one) => recordOf(one, values.withoutIban)),
});

function recordOf(relation: Relation, isWithoutIban: boolean): object {
	return isWithoutIban ? without('iban', relation) : relation;
}
