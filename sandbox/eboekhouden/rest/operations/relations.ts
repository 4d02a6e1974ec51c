import type { Books } from '../../books/books';
import { nextId } from '../../books/ids';
import { sameCode } from '../../books/relationCodes';
import type { Relation } from '../../books/types';
import { dayAt } from '../../../shared/dates';
import { emptyRelation } from '../../data/relations';
import { bodyOf, created, done, found } from '../call';
import type { Operation, RestCall } from '../call';
import { invalid, notFound, require } from '../errors';
import { byText, pageOf } from '../lists';
import { changedRelation, relationToAnswer, relationToItem, SENT_RELATION } from './relationWire';

function relationAt({ books, id }: RestCall): Relation {
	const relation = books.relations.find((one) => one.id === id);
	if (!relation) throw notFound('REL_055');
	return relation;
}

/** INVENTED: the next whole number; the description only says that an empty code is filled. */
function nextCode({ relations }: Books): string {
	const numbers = relations.map(({ code }) => (/^\d{1,9}$/.test(code) ? Number(code) : 0));
	return String(Math.max(1000, ...numbers) + 1);
}

const EMAIL = /^[^\s@]+@[^\s@]+$/;

function checkRelation(books: Books, relation: Relation): void {
	const { id, code, name, email, ledgerAccountId, chamberOfCommerceNumber, paymentTerm = 0 } = relation;
	require(name, 'REL_002', 'name');
	const inUse = books.relations.some(
		(other) => other.id !== id && sameCode(books, other.code, code, 'adding'),
	);
	if (inUse) throw invalid('REL_049', 'code');
	if (email !== '' && !EMAIL.test(email)) throw invalid('REL_023', 'emailAddress');
	if (!/^\d*$/.test(chamberOfCommerceNumber)) throw invalid('REL_008', 'companyRegistrationNumber');
	if (paymentTerm < 0) throw invalid('REL_030', 'termOfPayment');
	const known =
		ledgerAccountId === 0 || books.ledgerAccounts.some((account) => account.id === ledgerAccountId);
	if (!known) throw invalid('REL_048', 'ledgerId');
}

/** The day of the sandbox's clock. */
function today({ settings }: Books): string {
	return dayAt(settings.rest.now());
}

export const relationOperations: Record<string, Operation> = {
	'GET /v1/relation': (call) =>
		pageOf(
			call,
			call.books.relations,
			{
				code: byText<Relation>(({ code }) => code),
				type: byText<Relation>(({ type }) => type),
				email: byText<Relation>(({ email }) => email),
				name: byText<Relation>(({ name }) => name),
				contact: byText<Relation>(({ contactPerson }) => contactPerson),
				city: byText<Relation>(({ city }) => city),
			},
			relationToItem,
		),

	'GET /v1/relation/{id}': (call) => found(relationToAnswer(relationAt(call))),

	'POST /v1/relation': (call) => {
		const { books } = call;
		const sent = bodyOf(call, SENT_RELATION);
		const blank = emptyRelation(nextId(books.relations), '', '');
		const relation = { ...changedRelation(blank, sent), added: today(books) };
		if (relation.code === '') relation.code = nextCode(books);
		checkRelation(books, relation);
		books.relations.push(relation);
		return created({ id: relation.id, code: relation.code });
	},

	/** The schema requires the name of a relation that is changed, too. */
	'PATCH /v1/relation/{id}': (call) => {
		const relation = relationAt(call);
		const sent = bodyOf(call, SENT_RELATION);
		require(sent.name, 'REL_002', 'name');
		const changed = changedRelation(relation, sent);
		if (changed.code === '') changed.code = relation.code;
		checkRelation(call.books, changed);
		Object.assign(relation, changed);
		return done;
	},
};
