import { attempt } from '../../shared/attempt';
import { isProblem, type ServiceProblem } from '../../shared/problem';
import type { Row } from '../../shared/rows';
import { brief } from '../../shared/words';
import type { Relation } from '../client/types';
import { completion, newRelation } from './complete';
import type { ExportSettings, InvoiceClient } from './work';

export type EnsuredRelation = { row?: Row } | { blocked: string } | { failed: string };

/** Makes sure that the relation of an order is in the books before its invoice is, as far as the settings allow. */
export async function ensureRelation(
	relation: Relation,
	client: InvoiceClient,
	settings: ExportSettings,
): Promise<EnsuredRelation> {
	const known = await attempt(() => withCode(relation.code, client));
	// Whatever the service has against reading, it is no fault of this order.
	if (!known.ok) return { failed: inWords(known.problem, relation) };
	return await bring(relation, known.value, client, settings).catch((error: unknown) =>
		told(error, relation),
	);
}

async function bring(
	relation: Relation,
	[theirs, another]: Relation[],
	client: InvoiceClient,
	{ exportRelations, overwriteRelations, preview }: ExportSettings,
): Promise<EnsuredRelation> {
	if (another) return { blocked: `e-Boekhouden has more than one relation with code '${relation.code}'.` };
	if (!theirs && !exportRelations) {
		return {
			blocked: `e-Boekhouden has no relation '${relation.code}', and 'exportRelations' is off. Add the relation, or switch it on.`,
		};
	}
	if (!theirs) {
		if (!preview) await client.addRelation(newRelation(relation)).catch(unlessThere);
		return {
			row: row(
				relation,
				'created',
				`Relation ${brief(relation.name || relation.code)} is new in e-Boekhouden.`,
				preview,
			),
		};
	}
	const change = exportRelations ? completion(theirs, relation, overwriteRelations) : {};
	const fields = Object.keys(change);
	if (fields.length === 0) return {};
	if (!preview) await client.updateRelation(relation.code, change);
	return { row: row(relation, 'updated', `Changed in e-Boekhouden: ${fields.join(', ')}.`, preview) };
}

async function withCode(code: string, client: InvoiceClient): Promise<Relation[]> {
	return (await client.listRelations({ code })).filter((relation) => relation.code === code);
}

/** A code in use means that somebody was before us, which is what we want (apis/eboekhouden.md 3, CREL001). */
function unlessThere(error: unknown): void {
	if (!isProblem(error, 'refused') || error.facts.code !== 'CREL001') throw error;
}

function told(error: unknown, relation: Relation): EnsuredRelation {
	if (!isProblem(error)) throw error;
	const reason = inWords(error, relation);
	return isProblem(error, 'refused', 'input') ? { blocked: reason } : { failed: reason };
}

function inWords({ inFull }: ServiceProblem, { code }: Relation): string {
	return `Relation '${code}': ${inFull}`;
}

function row(relation: Relation, action: 'created' | 'updated', reason: string, preview: boolean): Row {
	return {
		service: 'e-Boekhouden',
		resource: 'relation',
		key: relation.code,
		action,
		reason,
		preview,
		name: relation.name,
	};
}
