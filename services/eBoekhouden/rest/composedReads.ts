import { z } from 'zod';
import type { Schema } from './errors';
import { NO_ID, readList } from './reading';
import type { Query, Session } from './session';

/** Names of parameters and fields, with bars between them. */
export const words = (names: string) => names.split('|');
const pages = (filters?: string) => ['limit', 'offset', ...(filters ? words(filters) : [])];

/**
 * The parameters of each call that reads (docs/services/e-boekhouden.md 8). The service may ignore an unknown parameter, and
 * then gives everything.
 */
export const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
	'GET /v1/administration': pages(),
	'GET /v1/administration/linked': pages(),
	'GET /v1/costcenter': pages('parentId|description'),
	'GET /v1/costcenter/{id}': [],
	'GET /v1/emailtemplate': pages(),
	'GET /v1/invoice': pages('invoiceNumber|relationId|date'),
	'GET /v1/invoice/{id}': [],
	'GET /v1/invoicetemplate': pages('name|type|active'),
	'GET /v1/ledger': pages('code|category'),
	'GET /v1/ledger/balances': words('costCenterId|from|to'),
	'GET /v1/ledger/{id}': [],
	'GET /v1/ledger/{id}/balance': words('costCenterId|from|to'),
	'GET /v1/member': pages('city|email|memberNumber|name'),
	'GET /v1/member/{id}': [],
	'GET /v1/mutation': pages('type|id|description|invoiceNumber|date'),
	'GET /v1/mutation/invoice/outstanding': pages('credDeb|invoiceNumber'),
	'GET /v1/mutation/{id}': [],
	'GET /v1/product': pages('code|groupCode'),
	'GET /v1/product/groups': [],
	'GET /v1/product/{id}': [],
	'GET /v1/relation': pages('code|type|email|name|contact|city'),
	'GET /v1/relation/{id}': [],
	'GET /v1/unit': pages('singular|plural'),
};

/** The parameters of a call when it does not have this one; null when it does, or when the call is not in the table. */
export function otherParameters(call: string, given: string): readonly string[] | null {
	const name = given.replace(/\[.*/, '').toLowerCase();
	const known = PARAMETERS[call];
	return !known || known.some((one) => one.toLowerCase() === name) ? null : known;
}

/** Every record of a list; a list without pages is read in one call. */
export async function readAll(session: Session, call: string, path: string, query: Query): Promise<unknown> {
	if (!(PARAMETERS[call]?.includes('limit') ?? true)) {
		const answer = await session.any({ method: 'GET', path, query });
		return itemsIn.safeParse(answer).data?.items ?? answer;
	}
	const pages = {
		get: async <T>(_: string, schema: Schema<T>, asked: Query = []) =>
			await session.any({ method: 'GET', path, query: asked }, schema),
		problem: (...given: Parameters<Session['problem']>) => session.problem(...given),
	};
	return (await readList(pages, path, anyRecord, { query })).map(({ given }) => given);
}

const itemsIn = z.object({ items: z.array(z.unknown()) });

/** Open items and administrations have no id of their own. */
const anyRecord = z.record(z.unknown()).transform((given) => {
	const id = given.id ?? given.mutationId ?? given.guid;
	return { id: typeof id === 'number' || typeof id === 'string' ? String(id) : NO_ID, given };
});
