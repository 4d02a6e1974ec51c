import type { Books } from '../books/books';
import { nextId } from '../books/ids';
import { sameCode } from '../books/relationCodes';
import type { Relation } from '../books/types';
import { businessError } from '../errors';
import { messages } from '../wire/messages';
import { inSession, required } from './carryOut';
import { relationFrom, relationToWire } from './relationWire';
import type { RelationWire } from './relationWire';

const MAX_CODE = 15;

/** A keyword is looked for in these fields (docs/services/e-boekhouden.md 4.1). */
function mentions(relation: Relation, keyword: string): boolean {
	const { code, name, city, contactPerson, email, type } = relation;
	const wanted = keyword.toLowerCase();
	return [code, name, city, contactPerson, email, type].some((text) => text.toLowerCase().includes(wanted));
}

function checkRelation(books: Books, relation: Omit<Relation, 'id'>, id: number): void {
	const { code, name } = relation;
	if (!code || !name) throw businessError('relationFields');
	if (code.length > MAX_CODE) throw businessError('tooLong', 'Code');
	const inUse = books.relations.some(
		(other) => other.id !== id && sameCode(books, other.code, code, 'adding'),
	);
	if (inUse) throw businessError('relationCodeInUse');
}

/** The fields of another relation that are left out of this one. */
function missingFrom(wire: RelationWire, other: Partial<RelationWire>): Partial<RelationWire> {
	const missing = Object.entries(other).filter(([name]) => wire[name as keyof RelationWire] === undefined);
	return Object.fromEntries(missing);
}

export function relationOperations(books: Books) {
	return {
		GetRelaties: inSession(books, messages.GetRelaties, ({ cFilter }) => {
			const { Trefwoord, Code, ID } = required(cFilter, 'noFilter');
			const found = books.relations.filter(
				(relation) =>
					(ID === 0 || relation.id === ID) &&
					(!Code || sameCode(books, relation.code, Code)) &&
					(!Trefwoord || mentions(relation, Trefwoord)),
			);
			return { Relaties: found.slice(0, books.settings.listCap).map(relationToWire) };
		}),

		AddRelatie: inSession(books, messages.AddRelatie, ({ oRel }) => {
			const relation = relationFrom(required(oRel, 'noObject'));
			if (relation.added === '0001-01-01') throw businessError('date');
			checkRelation(books, relation, 0);
			const id = nextId(books.relations);
			books.relations.push({ id, ...relation });
			return { Rel_ID: id };
		}),

		/** By ID, or by code when the ID is 0, as clients do. */
		UpdateRelatie: inSession(books, messages.UpdateRelatie, ({ oRel }) => {
			const wire = required(oRel, 'noObject');
			const existing = books.relations.find((relation) =>
				wire.ID === 0 ? sameCode(books, relation.code, wire.Code ?? '') : relation.id === wire.ID,
			);
			if (!existing) throw businessError('noSuchRelation', wire.Code ?? String(wire.ID));
			const { updatesRelations } = books.settings;
			const old = updatesRelations === 'whole' ? {} : relationToWire(existing);
			const relation = relationFrom({ ...wire, ...missingFrom(wire, old) });
			checkRelation(books, relation, existing.id);
			Object.assign(existing, relation, { added: existing.added });
		}),
	};
}
