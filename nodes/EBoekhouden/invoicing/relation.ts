import { hasAddress, isLikePerson } from '../../shared/items/relation';
import type { ProgressEvent } from '../../shared/items/invoiceProgress';
import { attempt, isProblem, type ServiceProblem } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import { brief } from '../../shared/values/text';
import type { Relation } from '../books/types';
import { completion, newRelation } from './complete';
import { SERVICE } from './decisions';
import type { ExportSettings, InvoiceClient } from './work';

/**
 * The relation as the books have it now, or would have it; an invoice goes to its code. With what was done to it, if
 * anything. Or what it means for the order that it is not there as it has to be.
 */
export type EnsuredRelation = { relation: Relation; decision?: Decision } | { event: ProgressEvent };

/** Makes sure that the relation of an order is in the books before its invoice is, as far as the settings allow. */
export async function ensureRelation(
	relation: Relation,
	client: InvoiceClient,
	settings: ExportSettings,
): Promise<EnsuredRelation> {
	const known = await attempt(() => client.relations.find(relation.code));
	// Whatever the service has against reading, it is no fault of this order.
	if (!known.ok) return { event: failed(known.problem, relation) };
	return await bring(relation, known.value, client, settings).catch((error: unknown) =>
		toOutcome(error, relation),
	);
}

async function bring(
	relation: Relation,
	found: Relation[],
	client: InvoiceClient,
	settings: ExportSettings,
): Promise<EnsuredRelation> {
	const { code } = relation;
	const [theirs, another] = found;
	if (another) return { event: toFix({ code: 'relationNotUnique', relation: code }) };
	if (theirs) return await complete(theirs, relation, client, settings);
	if (!settings.exportRelations) return { event: toFix({ code: 'relationUnknown', relation: code }) };
	return await add(relation, client, settings);
}

async function complete(
	theirs: Relation,
	relation: Relation,
	client: InvoiceClient,
	{ exportRelations, overwriteRelations, preview }: ExportSettings,
): Promise<EnsuredRelation> {
	const change = exportRelations ? completion(theirs, relation, overwriteRelations) : {};
	const fields = Object.keys(change);
	if (fields.length === 0) return { relation: theirs };
	if (!preview) await client.relations.update(theirs.code, change);
	const finding: Finding = { code: preview ? 'relationWouldBeCompleted' : 'relationCompleted', fields };
	const after = { ...theirs, ...change };
	return { relation: after, decision: done(after, 'updated', [finding], preview) };
}

async function add(
	relation: Relation,
	client: InvoiceClient,
	settings: ExportSettings,
): Promise<EnsuredRelation> {
	const { preview } = settings;
	const made = newRelation(relation);
	if (!preview) {
		const inUse = await client.relations.create(made).then(() => null, unlessThere);
		// Somebody was before us, or the service takes another code for this one.
		if (inUse) return await useExisting(relation, inUse, client, settings);
	}
	const name = brief(made.name);
	const finding: Finding = { code: preview ? 'relationWouldBeCreated' : 'relationCreated', name };
	return { relation: made, decision: done(made, 'created', [finding, ...doubtsAbout(made)], preview) };
}

function unlessThere(error: unknown): ServiceProblem {
	if (!isProblem(error, 'exists')) throw error;
	return error;
}

async function useExisting(
	relation: Relation,
	inUse: ServiceProblem,
	client: InvoiceClient,
	settings: ExportSettings,
): Promise<EnsuredRelation> {
	const found = await client.relations.find(relation.code);
	if (found.length > 0) return await bring(relation, found, client, settings);
	return { event: toFix({ code: 'relationCodeTaken', relation: relation.code }, inUse.finding) };
}

/** What somebody should look at in a relation that is new. */
function doubtsAbout(made: Relation): Finding[] {
	const doubts: Finding[] = [];
	if (!hasAddress(made)) doubts.push({ code: 'newRelationWithoutAddress' });
	if (isLikePerson(made.name)) doubts.push({ code: 'newRelationLikePerson', type: made.type });
	return doubts;
}

function toOutcome(error: unknown, relation: Relation): EnsuredRelation {
	if (!isProblem(error)) throw error;
	const isOfOrder = isProblem(error, 'refused', 'exists', 'input');
	return { event: isOfOrder ? toFix(...notReady(error, relation)) : failed(error, relation) };
}

function toFix(...findings: Finding[]): ProgressEvent {
	return { event: 'blocked', fix: 'order', findings };
}

function failed(problem: ServiceProblem, relation: Relation): ProgressEvent {
	return { event: 'failed', outcome: 'notDone', findings: notReady(problem, relation) };
}

function notReady({ finding }: ServiceProblem, { code }: Relation): Finding[] {
	return [{ code: 'relationNotReady', relation: code }, finding];
}

function done(
	{ code, name }: Relation,
	action: 'created' | 'updated',
	findings: [Finding, ...Finding[]],
	preview: boolean,
): Decision {
	return {
		...{ service: SERVICE, resource: 'relation', key: code },
		...{ action, findings, preview, about: { name } },
	};
}
