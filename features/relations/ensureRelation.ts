import {
	type Address,
	addressIn,
	agreeInCountry,
	hasAddress,
	inOneLine,
	isPartOf,
	isSameAddress,
	RELATION_FIELDS,
} from '../../base/items/relation';
import { answerFor, isAnswered, isSameElsewhere, likenessOf, searchWord } from './sameCustomer';
import { attempt, isProblem, isUncertain, type ServiceProblem } from '../../base/problems/problem';
import type { Finding, Findings } from '../../base/words/finding';
import type { RowFacts } from '../../base/words/row';
import { bareCode, brief, codeKey, differInZeros, filled, isSameCode } from '../../base/values/text';
import { distinct, groupedBy } from '../../base/values/records';
import type { Listed, Relations } from '../../services/eBoekhouden/books';
import type { Relation } from '../../services/eBoekhouden/types';

/** The settings about relations in the books. */
export interface RelationSettings {
	preview: boolean;
	/** True when the order's relation is created, or completes the one in the books. */
	exportRelations: boolean;
	/** True when the order's relation overwrites the one in the books. */
	overwriteRelations: boolean;
	/** The answers of a person about two customers, each as `answerFor` gives it. */
	knownRelations: ReadonlySet<string>;
}

type BookedRelations = Pick<Relations, 'find' | 'list' | 'create' | 'update'>;

/** The relation as it is in the books now, or would be; what was done to it; and remarks about it. */
interface Ensured {
	relation: Relation;
	row?: RowFacts;
	notes?: Finding[];
}

/** The reasons why nobody can be billed. */
export interface NotReady {
	findings: Findings;
	/** True when a person has to look at the order or its relation. */
	isOfOrder: boolean;
	/** The problem with the service, when that is the reason; it is the last finding. */
	problem?: ServiceProblem;
}

/** Makes sure that a relation is in the books before it is billed, as far as the settings allow. */
export async function ensureRelation(
	relation: Relation,
	relations: BookedRelations,
	settings: RelationSettings,
): Promise<Ensured | NotReady> {
	const known = await attempt(() => relations.find(relation.code));
	// An order is not at fault when the relations cannot be read.
	if (!known.ok) return afterProblem(known.problem, relation, false);
	const ensured = await attempt(() => bring(relation, known.value, relations, settings));
	if (ensured.ok) return ensured.value;
	const { problem } = ensured;
	return afterProblem(problem, relation, isProblem(problem, 'refused', 'exists', 'input'));
}

async function bring(
	relation: Relation,
	[theirs, another]: readonly Relation[],
	relations: BookedRelations,
	settings: RelationSettings,
): Promise<Ensured | NotReady> {
	const { code } = relation;
	if (another) return notReady({ code: 'relationNotUnique', relation: code });
	if (theirs) return await complete(relation, theirs, relations, settings);
	if (!settings.exportRelations) return notReady({ code: 'relationUnknown', relation: code });
	return await add(relation, relations, settings);
}

function afterProblem(problem: ServiceProblem, { code, name }: Relation, isOfOrder: boolean): NotReady {
	// REST accepts names of 100 characters (docs/services/e-boekhouden.md 8.7).
	const nameLength = isOfOrder && name.length > 100 ? name.length : 0;
	const finding: Finding = {
		code: 'relationNotReady',
		relation: code,
		...(nameLength > 0 && { nameLength }),
	};
	return { findings: [finding, problem.finding], isOfOrder, problem };
}

function notReady(...findings: Findings): NotReady {
	return { findings, isOfOrder: true };
}

async function complete(
	relation: Relation,
	theirs: Relation,
	relations: BookedRelations,
	{ exportRelations, overwriteRelations, preview, knownRelations }: RelationSettings,
): Promise<Ensured | NotReady> {
	const { code } = relation;
	const [inOrder, inBooks] = [relation, theirs].map(inOneLine) as [string, string];
	const { isSame, differs } = likenessOf(relation, theirs);
	if (!isSame && !isAnswered([relation, theirs], knownRelations)) {
		const answer = answerFor(relation, theirs);
		return notReady({ code: 'relationIsOther', relation: code, answer, inOutSmart: inOrder, inBooks });
	}
	const [differ] = isSame ? differs : [];
	const notes: Finding[] = differ
		? [{ code: 'relationCountsAsOne', relation: code, differ, inOrder, inBooks }]
		: [];
	const change = exportRelations ? completion(theirs, relation, overwriteRelations) : {};
	const fields = Object.keys(change) as (keyof Relation)[];
	if (fields.length === 0) return { relation: theirs, notes };
	if (!preview) await relations.update(theirs.code, change);
	const finding: Finding = { code: 'relationCompleted', fields, foreseen: preview };
	const after = { ...theirs, ...change };
	return { relation: after, row: done(after, 'updated', finding, preview), notes };
}

async function add(
	given: Relation,
	relations: BookedRelations,
	{ preview, knownRelations }: RelationSettings,
): Promise<Ensured | NotReady> {
	const { code } = given;
	const relation = newRelation(given);
	const { same, townSize } = await findElsewhere(given, relations, knownRelations);
	if (same) {
		const answer = answerFor(given, same);
		const names = { inBooks: inOneLine(same), inOutSmart: inOneLine(given) };
		const numbers = { numberInBooks: brief(same.code), other: code };
		return notReady({ code: 'relationIsThereAlready', ...numbers, answer, ...names });
	}
	const name = brief(relation.name);
	// An invoice must have the address of its customer by law, so a relation without one is not created.
	if (!hasAddress(relation))
		return notReady({ code: 'relationWithoutAddress', relation: brief(relation.code), name });
	if (!preview) {
		const created = await attempt(() => relations.create(relation));
		// The code belongs to a relation that is not active, or to one that somebody made just now.
		if (!created.ok && isProblem(created.problem, 'exists'))
			return notReady({ code: 'relationCodeTaken', relation: code }, created.problem.finding);
		if (!created.ok) throw created.problem;
	}
	const type = isTyped(given) ? 'given' : 'assumed';
	const finding: Finding = { code: 'relationCreated', name, foreseen: preview, type, townSize };
	return { relation, row: done(relation, 'created', finding, preview) };
}

/** The maximum number of relations in a town that are compared, since reading each may take a call. */
const TOWN_AT_MOST = 50;

/**
 * Finds the same customer under another number: recoded, merged, or entered twice. `townSize` is the number
 * of relations in its town, when these were too many to be compared; '' otherwise.
 */
async function findElsewhere(
	relation: Relation,
	relations: BookedRelations,
	knownRelations: ReadonlySet<string>,
): Promise<{ same?: Relation; townSize: string }> {
	const { code, name, email, city } = relation;
	// The relations of the customer's town are compared too: one under another name, with the same place and
	// phone, has no word in common with it.
	const [town, bare] = [filled(city), bareCode(code)];
	const searches = [filled(email), searchWord(filled(name)), town, bare];
	let townSize = '';
	const ofTown = (all: readonly Listed[]) => {
		if (all.length <= TOWN_AT_MOST) return all;
		townSize = String(all.length);
		return [];
	};
	const byZeros = (all: readonly Listed[]) => all.filter((one) => differInZeros(one.code, code));
	for (const search of distinct(searches.filter((text) => text !== ''))) {
		const wanted = search === bare ? byZeros : search === town ? ofTown : undefined;
		const { found } = await relations.list({ search, ...(wanted && { wanted }) });
		const same = found.find(
			(one) =>
				!isSameCode(one.code, code) &&
				!isAnswered([relation, one], knownRelations) &&
				isSameElsewhere(relation, one),
		);
		if (same) return { same, townSize };
	}
	return { townSize };
}

/**
 * True when it is known what the customer is. Only a business has a VAT or chamber of commerce number;
 * without one, and without a type, nothing shows it.
 */
function isTyped({ type, vatNumber, chamberOfCommerceNumber }: Relation): boolean {
	return [type, vatNumber, chamberOfCommerceNumber].some((text) => filled(text) !== '');
}

function done(
	{ code, name }: Relation,
	action: 'created' | 'updated',
	finding: Finding,
	preview: boolean,
): RowFacts {
	const about = { service: 'e-Boekhouden', resource: 'relation', key: code, action };
	return { ...about, findings: [finding], preview, about: { name } };
}

/**
 * The changes for the relation in the books. Where the books lead, only a name or an address that is missing
 * completely is filled in, because an invoice needs it; a field that somebody cleared stays empty. With
 * `overwrite` everything that differs is changed, the address as a whole. The code never changes. Without
 * changes the result is an empty object.
 */
export function completion(books: Relation, order: Relation, overwrite: boolean): Partial<Relation> {
	if (overwrite) return overwriting(books, order);
	const name = filled(order.name);
	return {
		...(name !== '' && filled(books.name) === '' && { name }),
		...(!hasAddress(books) && agreeInCountry(books, order) && addressOf(order)),
	};
}

function overwriting(books: Relation, order: Relation): Partial<Relation> {
	const [ours, theirs] = [addressIn(order), addressIn(books)];
	const others = Object.entries(fieldChanges(books, order)).filter(([field]) => !(field in ours));
	const change = Object.fromEntries(others) as Partial<Relation>;
	const addsCountry = ours.country !== '' && theirs.country === '' && isSameAddress(ours, theirs);
	// An address of the order with less detail than the one in the books is not another address.
	if (!hasAddress(ours) || (isPartOf(ours, theirs) && !addsCountry)) return change;
	const moved = Object.entries(ours).filter(([part, text]) => text !== theirs[part as keyof Address]);
	return { ...change, ...Object.fromEntries(moved) };
}

/** The address of an order, for a relation without one; empty when the order has none either. */
function addressOf(order: Relation): Partial<Relation> {
	if (!hasAddress(order)) return {};
	const parts = Object.entries(addressIn(order)).filter(([, text]) => text !== '');
	return Object.fromEntries(parts) as Partial<Relation>;
}

/** The fields of a relation that were given and that differ from the books. */
export function fieldChanges(books: Relation, given: Relation): Partial<Relation> {
	const change: Partial<Relation> = {};
	for (const field of RELATION_FIELDS) {
		const ours = filled(given[field] ?? '');
		if (field !== 'code' && ours !== '' && ours !== (books[field] ?? '').trim()) change[field] = ours;
	}
	return change;
}

/**
 * A new relation without placeholders, and with a name and a type, which the books require: a business unless
 * the relation says otherwise.
 */
export function newRelation(relation: Relation): Relation {
	const entries = Object.entries(relation).map(([field, value]) => [field, filled(value)]);
	const clean = Object.fromEntries(entries) as Relation;
	return { ...clean, name: clean.name || clean.code, type: clean.type || 'B' };
}

/**
 * Creates relations, and looks one up when its answer was lost: it is sent again only when the session had
 * ended and the books do not have it. When it stays unknown whether a relation was created, no other is sent,
 * because something that blocked this answer may block the next one too.
 */
export function creatingSurely(relations: BookedRelations): BookedRelations {
	let unsure: ServiceProblem | null = null;
	/** Creates a relation; null when the books have it. */
	const sent = async (relation: Relation) => {
		const created = await attempt(() => relations.create(relation));
		if (created.ok) return null;
		const { problem } = created;
		if (!isUncertain(problem)) return { problem, isNowhere: false };
		const found = await attempt(() => relations.find(relation.code));
		return found.ok && found.value.length > 0 ? null : { problem, isNowhere: found.ok };
	};
	return {
		...relations,
		create: async (relation) => {
			if (unsure) throw unsure.with({ outcome: 'notDone' });
			let created = await sent(relation);
			if (created?.isNowhere && isProblem(created.problem, 'session')) created = await sent(relation);
			if (!created) return;
			if (isUncertain(created.problem)) unsure = created.problem;
			throw created.problem;
		},
	};
}

/** From this number of relations on, one list costs less than reading each of them. */
const WORTH_A_LIST = 4;

/**
 * Looks relations up in one list of all when there are many to find. A relation that is not in that list is
 * read separately, because the list may be cut off or not be available; so is one that this execution wrote.
 */
export function findingInList(relations: BookedRelations, codes: readonly string[]): BookedRelations {
	const needed = new Set(codes.map(codeKey));
	if (needed.size < WORTH_A_LIST) return relations;
	let listed: Promise<Map<string, Relation[]>> | undefined;
	const written = new Set<string>();
	const list = async () => {
		const wanted = (all: readonly Listed[]) => all.filter(({ code }) => needed.has(codeKey(code)));
		const read = await attempt(() => relations.list({ wanted }));
		return groupedBy(read.ok ? read.value.found : [], ({ code }) => codeKey(code));
	};
	return {
		list: async (filter) => await relations.list(filter),
		find: async (code) => {
			listed ??= list();
			const found = written.has(codeKey(code)) ? undefined : (await listed).get(codeKey(code));
			return found ?? (await relations.find(code));
		},
		create: async (relation) => {
			written.add(codeKey(relation.code));
			await relations.create(relation);
		},
		update: async (code, change) => {
			written.add(codeKey(code));
			await relations.update(code, change);
		},
	};
}
