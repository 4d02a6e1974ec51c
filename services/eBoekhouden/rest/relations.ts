import type { z } from 'zod';
import { RELATION_FIELDS, type Relation } from '../../../base/items/relation';
import { isSameCode } from '../../../base/values/text';
import type { Listed, Relations } from '../books';
import { isWanted } from '../filters';
import { notTheOnly, RELATION_IN_BOOKS } from '../relation';
import type { Ids, RelationIds } from './ids';
import { contentsOf, eachOf, findById } from './reading';
import { operationOf, type Session } from './session';
import { code, id, record, text } from './values';

type WireName = (typeof RELATION_IN_BOOKS)[keyof Relation]['rest'];
const wireNameOf = (field: keyof Relation): WireName => RELATION_IN_BOOKS[field].rest;

const texts = RELATION_FIELDS.map((field) => [wireNameOf(field), text]);
const relation = record({ id, ...(Object.fromEntries(texts) as Record<WireName, typeof text>), code });

const created = record({ id, code: text });

export function relationsOver(session: Session, { relations: ids }: Ids): Relations {
	/**
	 * The relations that were read on this connection, until it changes one: several lists may name a relation,
	 * and each reading is a call.
	 */
	const known = new Map<string, Promise<Relation | null>>();
	const content = async ({ id }: Listed) => {
		const reading = known.get(id) ?? read(id);
		known.set(id, reading);
		return await reading.catch((error: unknown) => {
			known.delete(id);
			throw error;
		});
	};
	const read = async (id: string) => {
		const found = await findById(session, 'relation', id, relation);
		return found && toRelation(found);
	};
	return {
		async find(wanted) {
			const found = await eachOf(await ids.withCode(wanted), content);
			return found.filter((one) => isSameCode(one.code, wanted));
		},
		async list({ code: wantedCode, search = '', limit, ...inTurns } = {}) {
			const listed = (await listIn(wantedCode, search, limit)).filter((one) =>
				isWanted(one.code, wantedCode),
			);
			listed.forEach((one) => ids.remember(one));
			const read = await contentsOf(listed, inTurns, content);
			return search === '' ? read : { ...read, found: read.found.filter((one) => isFoundBy(one, search)) };
		},
		async create(given) {
			known.clear();
			const answer = await session.post('relation', toWire(filledIn(given)), created);
			ids.remember({ id: answer.id, code: answer.code || given.code });
		},
		async update(wanted, change) {
			const [only, ...others] = await ids.withCode(wanted);
			if (!only || others.length > 0) throw notOne(session, wanted, only ? others.length + 1 : 0);
			const body = toWire(change);
			if (Object.keys(body).length === 0) return;
			const name = body.name === undefined && { name: await currentName(only) };
			known.clear();
			await session.patch(`relation/${only.id}`, { ...name, ...body });
			if (change.code !== undefined) ids.remember({ id: only.id, code: change.code });
		},
	};

	/**
	 * The current name of a relation. A change must include it, even when it does not change
	 * (docs/services/e-boekhouden.md 8.7). It is read again, because somebody may have changed it since the
	 * connection was opened.
	 */
	async function currentName({ id, code }: Listed): Promise<string> {
		const found = await read(id);
		if (!found) throw notOne(session, code, 0);
		return found.name;
	}

	async function listIn(wantedCode = '', search: string, limit?: number): Promise<readonly Listed[]> {
		if (search !== '') return await searchRelations(ids, search, limit);
		return await ids.ask({ query: wantedCode === '' ? [] : [['code', wantedCode]], limit });
	}
}

function toRelation(wire: z.output<typeof relation>): Relation {
	return Object.fromEntries(RELATION_FIELDS.map((field) => [field, wire[wireNameOf(field)]])) as Relation;
}

/**
 * The fields of a relation to send; fields that are left out of a change stay as they are
 * (docs/services/e-boekhouden.md 8.7).
 */
function toWire(given: Partial<Relation>): Record<string, string> {
	const fields = RELATION_FIELDS.map((field) => [wireNameOf(field), given[field]] as const);
	const filled = fields.filter(
		(field): field is [(typeof fields)[number][0], string] => field[1] !== undefined,
	);
	// An empty type is left out, because the service would make the relation a business.
	return Object.fromEntries(filled.filter(([name, value]) => name !== 'type' || value !== ''));
}

function filledIn(given: Relation): Partial<Relation> {
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}

function notOne(session: Session, wanted: string, count: number) {
	return session.cannotSend(operationOf('PATCH', 'relation/0'), notTheOnly(wanted, count));
}

/**
 * The fields in which a text is searched, one call each, because there is no search in all fields at once
 * (docs/services/e-boekhouden.md 8.4).
 */
const FILTERS = ['code', 'name', 'city', 'contact', 'email'];

/** The relations with a text in any of the fields that are searched. */
async function searchRelations(ids: RelationIds, search: string, limit = Infinity): Promise<Listed[]> {
	const found = new Map<string, Listed>();
	for (const filter of FILTERS) {
		if (found.size >= limit) break;
		const those = await ids.ask({
			query: [[`${filter}[like]`, `%${search}%`]],
			limit: limitFor(search, limit),
		});
		for (const one of those) found.set(one.id, one);
	}
	return [...found.values()].slice(0, limitFor(search, limit));
}

/** Matches a wildcard of the service. With it the service finds too many records, so what it finds is filtered again. */
const WILD = /[%?]/;

function limitFor(search: string, limit: number): number {
	return WILD.test(search) ? Infinity : limit;
}

function isFoundBy({ code, name, city, contactPerson, email }: Relation, search: string): boolean {
	if (!WILD.test(search)) return true;
	const wanted = search.toLowerCase();
	return [code, name, city, contactPerson, email].some((value) => value.toLowerCase().includes(wanted));
}
