import { type EndEvent, notDoneEvent, toFix } from '../progress';
import {
	type Address,
	addressIn,
	agreeInCountry,
	hasAddress,
	inOneLine,
	isPartOf,
	isSameAddress,
	RELATION_FIELDS,
} from '../../../base/items/relation';
import { answerFor, isAnswered } from '../../../base/items/knownRelations';
import { isSameElsewhere, likenessOf, searchWord } from '../../../base/items/sameCustomer';
import { attempt, isProblem, type ServiceProblem } from '../../../base/problems/problem';
import type { Finding, Findings } from '../../../base/words/finding';
import type { Decision } from '../../../base/words/row';
import { brief, codeKey, filled, isSameCode } from '../../../base/values/text';
import { distinct, groupedBy } from '../../../base/values/records';
import type { Listed } from '../../../services/eBoekhouden/books';
import type { Relation } from '../../../services/eBoekhouden/types';
import { aboutRelation } from '../said';
import type { ExportSettings, InvoiceClient } from './work';

/**
 * The relation as it is in the books now, or would be, what was done to it, and what to know about it; or the event with
 * which its order ends.
 */
type EnsuredRelation = { relation: Relation; decision?: Decision; notes?: Finding[] } | { event: EndEvent };

/**
 * Makes sure that the relation of an order is in the books before its invoice is created, as far as the settings allow.
 */
export async function ensureRelation(
	relation: Relation,
	client: InvoiceClient,
	settings: ExportSettings,
): Promise<EnsuredRelation> {
	const known = await attempt(() => client.relations.find(relation.code));
	// That reading failed is not the fault of this order.
	if (!known.ok) return { event: failed(known.problem, relation) };
	return await new OrderRelation(relation, client, settings)
		.bring(known.value)
		.catch((error: unknown) => toOutcome(error, relation));
}

class OrderRelation {
	constructor(
		private readonly relation: Relation,
		private readonly client: InvoiceClient,
		private readonly settings: ExportSettings,
	) {}

	async bring([theirs, another]: Relation[]): Promise<EnsuredRelation> {
		const { code } = this.relation;
		if (another) return { event: toFix({ code: 'relationNotUnique', relation: code }) };
		if (theirs) return await this.complete(theirs);
		if (!this.settings.exportRelations) return { event: toFix({ code: 'relationUnknown', relation: code }) };
		return await this.add();
	}

	private async complete(theirs: Relation): Promise<EnsuredRelation> {
		const { code } = this.relation;
		const [inOrder, inBooks] = [this.relation, theirs].map(inOneLine) as [string, string];
		const { isSame, differs } = likenessOf(this.relation, theirs);
		if (!isSame && !this.isKnown(theirs)) {
			const answer = answerFor(code, this.relation, theirs);
			return {
				event: toFix({ code: 'relationIsOther', relation: code, answer, inOutSmart: inOrder, inBooks }),
			};
		}
		const [differ] = isSame ? differs : [];
		const notes: Finding[] = differ
			? [{ code: 'relationCountsAsOne', relation: code, differ, inOrder, inBooks }]
			: [];
		const { exportRelations, overwriteRelations, preview } = this.settings;
		const change = exportRelations ? completion(theirs, this.relation, overwriteRelations) : {};
		const fields = Object.keys(change) as (keyof Relation)[];
		if (fields.length === 0) return { relation: theirs, notes };
		if (!preview) await this.client.relations.update(theirs.code, change);
		const finding: Finding = { code: 'relationCompleted', fields, foreseen: preview };
		const after = { ...theirs, ...change };
		return { relation: after, decision: done(after, 'updated', [finding], preview), notes };
	}

	private async add(): Promise<EnsuredRelation> {
		const { preview } = this.settings;
		const made = newRelation(this.relation);
		const same = await this.sameCustomer();
		const { code: relation } = this.relation;
		if (same) {
			const answer = answerFor(relation, this.relation, same);
			const names = { inBooks: inOneLine(same), inOutSmart: inOneLine(this.relation) };
			const numbers = { numberInBooks: brief(same.code), other: relation };
			return { event: toFix({ code: 'relationIsThereAlready', ...numbers, answer, ...names }) };
		}
		// The law asks for an address on an invoice.
		if (!hasAddress(made))
			return {
				event: toFix({ code: 'relationWithoutAddress', relation: brief(made.code), name: brief(made.name) }),
			};
		if (!preview) {
			const created = await attempt(() => this.client.relations.create(made));
			// One that is not active has the code, or somebody made it just now.
			if (!created.ok && isProblem(created.problem, 'exists'))
				return { event: toFix({ code: 'relationCodeTaken', relation }, created.problem.finding) };
			if (!created.ok) throw created.problem;
		}
		const name = brief(made.name);
		const type = isTyped(this.relation) ? 'given' : 'assumed';
		const finding: Finding = { code: 'relationCreated', name, foreseen: preview, type };
		return {
			relation: made,
			decision: done(made, 'created', [finding], preview),
		};
	}

	/** Whether a person confirmed that this relation is the customer of the order. */
	private isKnown(other: Relation): boolean {
		return isAnswered(this.relation.code, [this.relation, other], this.settings.knownRelations);
	}

	/** The same customer under another number: recoded, merged, or entered twice. */
	private async sameCustomer(): Promise<Relation | undefined> {
		const { name, email, city } = this.relation;
		// A search finds no name of single letters, such as H&M; the relations of its town are compared instead.
		const searches = [filled(email), searchWord(filled(name)) || filled(city)];
		for (const search of distinct(searches.filter((text) => text !== ''))) {
			const { found } = await this.client.relations.list({ search });
			const same = found.find(
				(one) =>
					!isSameCode(one.code, this.relation.code) &&
					!this.isKnown(one) &&
					isSameElsewhere(this.relation, one),
			);
			if (same) return same;
		}
		return undefined;
	}
}

/** Only a business has such a number; without one, and without a type, nothing shows what the customer is. */
function isTyped({ type, vatNumber, chamberOfCommerceNumber }: Relation): boolean {
	return [type, vatNumber, chamberOfCommerceNumber].some((text) => filled(text) !== '');
}

function toOutcome(error: unknown, relation: Relation): EnsuredRelation {
	if (!isProblem(error)) throw error;
	const isOfOrder = isProblem(error, 'refused', 'exists', 'input');
	return { event: isOfOrder ? toFix(...notReady(error, relation)) : failed(error, relation) };
}

function failed(problem: ServiceProblem, relation: Relation): EndEvent {
	return notDoneEvent(...notReady(problem, relation));
}

function notReady({ finding }: ServiceProblem, { code }: Relation): Findings {
	return [{ code: 'relationNotReady', relation: code }, finding];
}

function done(
	{ code, name }: Relation,
	action: 'created' | 'updated',
	findings: Readonly<Findings>,
	preview: boolean,
): Decision {
	return { ...aboutRelation(code, action, findings, preview), about: { name } };
}

/**
 * What to change in the relation in the books. Where the books lead, only a name or an address that is missing
 * completely, because an invoice needs it; so a field that somebody cleared stays empty. With `overwrite` everything that
 * differs, the address as a whole. The code never changes. Without changes the result is an empty object.
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
	// An address with less detail is not a different address.
	if (!hasAddress(ours) || (isPartOf(ours, theirs) && !addsCountry)) return change;
	const moved = Object.entries(ours).filter(([part, text]) => text !== theirs[part as keyof Address]);
	return { ...change, ...Object.fromEntries(moved) };
}

/** An address to fill in where there is none; with its country only when it has one. */
function addressOf(order: Relation): Partial<Relation> {
	if (!hasAddress(order)) return {};
	const parts = Object.entries(addressIn(order)).filter(([, text]) => text !== '');
	return Object.fromEntries(parts) as Partial<Relation>;
}

/** Each field that is given and differs from the books. */
export function fieldChanges(books: Relation, given: Relation): Partial<Relation> {
	const change: Partial<Relation> = {};
	for (const field of RELATION_FIELDS) {
		const ours = filled(given[field] ?? '');
		if (field !== 'code' && ours !== '' && ours !== (books[field] ?? '').trim()) change[field] = ours;
	}
	return change;
}

/** A new relation without placeholders, and with a name and a type, which the books require: a business unless it says otherwise. */
export function newRelation(relation: Relation): Relation {
	const entries = Object.entries(relation).map(([field, value]) => [field, filled(value)]);
	const clean = Object.fromEntries(entries) as Relation;
	return { ...clean, name: clean.name || clean.code, type: clean.type || 'B' };
}

/** From this number of relations on, one list costs less than reading each of them. */
const WORTH_A_LIST = 4;

/**
 * Looks relations up in one list of all when there are many to find. What is not in that list is read separately, because
 * the list may be cut off or not be available; so is what this execution wrote.
 */
export function findingInList<Client extends Pick<InvoiceClient, 'relations'>>(
	client: Client,
	codes: readonly string[],
): Client {
	const { relations } = client;
	const needed = new Set(codes.map(codeKey));
	if (needed.size < WORTH_A_LIST) return client;
	let listed: Promise<Map<string, Relation[]>> | undefined;
	const written = new Set<string>();
	const list = async () => {
		const wanted = (all: readonly Listed[]) => all.filter(({ code }) => needed.has(codeKey(code)));
		const read = await attempt(() => relations.list({ wanted }));
		return groupedBy(read.ok ? read.value.found : [], ({ code }) => codeKey(code));
	};
	return {
		...client,
		relations: {
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
		},
	};
}
