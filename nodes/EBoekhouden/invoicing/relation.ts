import { isProblem, reasonOf } from '../../shared/problem';
import type { Row } from '../../shared/rows';
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
	const written = await bring(relation, client, settings).catch((error: unknown) => told(error, relation));
	return written;
}

async function bring(
	relation: Relation,
	client: InvoiceClient,
	settings: ExportSettings,
): Promise<EnsuredRelation> {
	const { exportRelations, overwriteRelations, preview } = settings;
	const [theirs, another] = await withCode(relation.code, client);
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
				`Relation ${relation.name || relation.code} is new in e-Boekhouden.`,
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

function told(error: unknown, { code }: Relation): EnsuredRelation {
	const reason = `Relation '${code}': ${reasonOf(error)}`;
	if (!isProblem(error)) throw error;
	return isProblem(error, 'refused', 'input') ? { blocked: reason } : { failed: reason };
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
