import type { ProgressEvent } from '../../shared/items/invoiceProgress';
import { attempt } from '../../shared/problems/attempt';
import { isProblem, type ServiceProblem } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import { brief } from '../../shared/values/words';
import type { Relation } from '../books/types';
import { completion, newRelation } from './complete';
import { SERVICE } from './decisions';
import type { ExportSettings, InvoiceClient } from './work';

/** What was done to the relation, if anything; or what it means for the order that it is not there as it has to be. */
export type EnsuredRelation = { decision?: Decision } | { event: ProgressEvent };

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
	[theirs, another]: Relation[],
	client: InvoiceClient,
	{ exportRelations, overwriteRelations, preview }: ExportSettings,
): Promise<EnsuredRelation> {
	const { code } = relation;
	if (another) return { event: toFix({ code: 'relationNotUnique', relation: code }) };
	if (!theirs && !exportRelations) return { event: toFix({ code: 'relationUnknown', relation: code }) };
	if (!theirs) {
		if (!preview) await client.relations.create(newRelation(relation)).catch(unlessThere);
		const name = brief(relation.name || code);
		const finding: Finding = { code: preview ? 'relationWouldBeCreated' : 'relationCreated', name };
		return { decision: done(relation, 'created', finding, preview) };
	}
	const change = exportRelations ? completion(theirs, relation, overwriteRelations) : {};
	const fields = Object.keys(change);
	if (fields.length === 0) return {};
	if (!preview) await client.relations.update(code, change);
	const finding: Finding = { code: preview ? 'relationWouldBeCompleted' : 'relationCompleted', fields };
	return { decision: done(relation, 'updated', finding, preview) };
}

/** A code in use means that somebody was before us, which is what we want. */
function unlessThere(error: unknown): void {
	if (!isProblem(error, 'exists')) throw error;
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
	finding: Finding,
	preview: boolean,
): Decision {
	return {
		service: SERVICE,
		resource: 'relation',
		key: code,
		action,
		findings: [finding],
		preview,
		about: { name },
	};
}
