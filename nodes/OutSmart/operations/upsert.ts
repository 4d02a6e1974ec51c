import type { Foresee } from '../../../base/n8n/kinds/perItem';
import { emptyField, noSuchRecord, savedOtherwise } from '../../../base/problems/problem';
import { memoizedBy, once, memoized } from '../../../base/values/records';
import { isSameCode } from '../../../base/values/text';
import type { OutSmartClient } from '../../../services/outSmart/client';
import type { RecordStore } from '../../../services/outSmart/stores';
import {
	withoutOtherFields,
	type OtherFields,
	type OutSmartRelation,
} from '../../../services/outSmart/types';

/** A record to save in OutSmart. */
interface Upsert<Stored> {
	/** The record with the values that a new one has by default. */
	blank: Stored;
	/** The values to set, as `recordFields` reads them. */
	wanted: Partial<Stored> & { code: string };
	/** The fields without which no record is made, with their labels. */
	needed: Partial<Record<string & keyof Stored, string>>;
	foresee: Foresee;
}

/**
 * Creates or updates one record by its code, merged over the record in OutSmart. Returns the record as OutSmart has it
 * afterwards, with what was done. Its relation must exist first.
 * @throws ServiceProblem, or FindingError
 */
export async function upsert<Stored extends OtherFields & { code: string; relation: string }>(
	client: OutSmartClient,
	store: RecordStore<Stored>,
	{ blank, wanted, needed, foresee }: Upsert<Stored>,
): Promise<object> {
	const [current] = await store.list(wanted.code);
	const record: Stored = { ...(current ?? blank), ...wanted, code: current?.code ?? wanted.code };
	const changed = namesOf(wanted).filter((name) => !isSameValue(current?.[name], record[name]));
	if (current && changed.length === 0)
		return { ...withoutOtherFields(current), action: 'unchanged', changed };
	const lacking = Object.entries(needed).find(([name]) => !current && record[name as keyof Stored] === '');
	if (lacking) throw emptyField(String(lacking[1]));
	if (current === undefined || !isSameCode(current.relation, record.relation))
		await theRelation(client, record.relation);
	const done = current ? { action: 'updated', changed } : { action: 'created', changed: [] };
	foresee({ ...withoutOtherFields(record), ...done });
	await store.save(record);
	const [kept] = await store.list(record.code);
	const lost = kept && changed.filter((name) => !isSameValue(kept[name], record[name]));
	if (!kept || !lost || lost.length > 0) throw savedOtherwise('OutSmart', record.code, ...(lost ?? []));
	return { ...withoutOtherFields(kept), ...done };
}

function namesOf<Given extends object>(given: Given): (keyof Given & string)[] {
	return Object.keys(given) as (keyof Given & string)[];
}

/** Whether two values are equal to OutSmart, which returns `12.5` as `12.50`. */
function isSameValue(one: unknown, other: unknown): boolean {
	return one === other || (isDecimal(one) && isDecimal(other) && Number(one) === Number(other));
}

function isDecimal(value: unknown): value is string {
	return typeof value === 'string' && /^\d{1,9}(\.\d{1,4})?$/.test(value);
}

/** The relations are read once for all items of a run, since each run of a node has its own connection. */
const relationsIn = memoizedBy((client: OutSmartClient) =>
	memoized((code: string) => once(async () => await client.listRelations({ code }))),
);

/** The relation with a code. @throws FindingError when there is none */
export async function theRelation(client: OutSmartClient, code: string): Promise<OutSmartRelation> {
	const [found] = await relationsIn(client)(code)();
	if (found) return found;
	throw noSuchRecord('OutSmart', 'relation', code);
}
