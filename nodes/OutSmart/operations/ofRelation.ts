import { text } from '../../../base/n8n/fieldTypes';
import { isSameCode } from '../../../base/values/text';
import type { OutSmartClient } from '../../../services/outSmart/client';
import { theRelation } from './upsert';

/**
 * The records of a relation, or all records when no relation is given. A code that no relation has is refused, because it would
 * look like a relation without records.
 * @throws FindingError when there is no such relation
 */
export async function ofRelation<Found>(
	client: OutSmartClient,
	found: Found[],
	{ relation = '', codesOf }: { relation: string | undefined; codesOf(one: Found): string[] },
): Promise<Found[]> {
	if (relation === '') return found;
	const theirs = found.filter((one) => codesOf(one).some((code) => isSameCode(code, relation)));
	if (theirs.length === 0) await theRelation(client, relation);
	return theirs;
}

/** A filter by text. OutSmart can only be asked for one value of one field, so the records that come are searched here. */
export function searchIn(...fields: string[]) {
	return text({
		displayName: 'Search',
		description: `Text in ${fields.join(', ')}; the whole list of OutSmart is read`,
	});
}

/** The records that have the text in one of these fields, whatever its capitals. */
export function withText<Found extends object>(
	found: readonly Found[],
	search: string | undefined,
	fields: readonly (keyof Found)[],
): Found[] {
	const wanted = (search ?? '').toLowerCase();
	return found.filter((one) => fields.some((field) => String(one[field]).toLowerCase().includes(wanted)));
}
