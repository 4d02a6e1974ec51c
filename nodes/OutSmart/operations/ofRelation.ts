import { isSameCode } from '../../../base/values/text';
import type { OutSmartClient } from '../../../services/outSmart/client';
import { theRelation } from './upsert';

/**
 * The records of a relation; all of them without one. A code that no relation has would look like a relation without records.
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
