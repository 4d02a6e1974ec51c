import { today } from '../../../base/values/dates';
import { notDone } from '../../../base/problems/problem';
import type { Incoming, Outgoing } from '../../../base/transport/soap/description';
import { RELATION_FIELDS, type Relation } from '../../../base/items/relation';
import { isSameCode } from '../../../base/values/text';
import type { Relations } from '../books';
import { firstOf, isWanted } from '../filters';
import { notTheOnly, RELATION_IN_BOOKS } from '../relation';
import { list, LIST_CAP, text, toDateTime } from './wire';
import type { Types } from './messages';
import type { Session } from './session';

type Received = Incoming<Types['cRelatie'], Types>;
type Sent = Outgoing<Types['cRelatie'], Types>;

const wireNameOf = (field: keyof Relation) => RELATION_IN_BOOKS[field].soap;

export function relationsOver(session: Session): Relations {
	return {
		async find(code) {
			return (await readByCode(session, code)).map(toRelation);
		},
		async list({ code, search, limit } = {}) {
			const answer = await read(session, { code, search });
			const found = answer.map(toRelation).filter((relation) => isWanted(relation.code, code));
			return firstOf({ found, whole: answer.length < LIST_CAP }, limit);
		},
		async create(relation) {
			await session.write('AddRelatie', { oRel: toNew(relation) });
		},
		async update(code, change) {
			const current = await theOnly(session, code);
			// The relation is written in full, because fields that are left out may be cleared.
			const oRel = { ...withoutNil(current), ...toWireFields(change) } as Sent;
			await session.write('UpdateRelatie', { oRel });
		},
	};
}

/**
 * The relations with a code, ignoring case. Question `relationCase` of the live day
 * (docs/services/e-boekhouden.md 4.1): until it is answered, a code that the filter does not find is searched
 * for as a word before it counts as missing.
 */
async function readByCode(session: Session, code: string): Promise<Received[]> {
	const wanted = code.trim();
	if (wanted === '') return [];
	const isIt = (wire: Received) => isSameCode(text(wire.Code), wanted);
	const found = (await read(session, { code: wanted })).filter(isIt);
	return found.length > 0 ? found : (await read(session, { search: wanted })).filter(isIt);
}

async function theOnly(session: Session, code: string): Promise<Received> {
	const found = await readByCode(session, code);
	const [only, ...others] = found;
	if (!only || others.length > 0) throw notDone(UPDATE, notTheOnly(code, found.length));
	return only;
}

function toRelation(wire: Received): Relation {
	return Object.fromEntries(
		RELATION_FIELDS.map((field) => [field, text(wire[wireNameOf(field)])]),
	) as Relation;
}

function toNew(relation: Relation): Sent {
	return {
		...toWireFields(relation),
		ID: '0',
		AddDatum: toDateTime(today()),
		Gb_ID: '0',
		GeenEmail: '0',
		NieuwsbriefgroepenCount: '0',
	};
}

async function read(
	session: Session,
	{ code, search }: { code?: string; search?: string },
): Promise<Received[]> {
	const cFilter = { Trefwoord: search || undefined, Code: code || undefined, ID: '0' };
	const { GetRelatiesResult: result } = await session.read('GetRelaties', { cFilter });
	return list(result?.Relaties?.cRelatie);
}

function toWireFields(relation: Partial<Relation>): Record<string, string> {
	return Object.fromEntries(
		RELATION_FIELDS.flatMap((field) => {
			const value = relation[field];
			return value === undefined ? [] : [[wireNameOf(field), value]];
		}),
	);
}

function withoutNil(wire: Received): Record<string, string> {
	return Object.fromEntries(
		Object.entries(wire).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
	);
}

const UPDATE = { service: 'e-Boekhouden', operation: 'UpdateRelatie', writes: true } as const;
