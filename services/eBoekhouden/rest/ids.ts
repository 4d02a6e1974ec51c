import { codeKey, isSameCode } from '../../../base/values/text';
import { distinct, once, without } from '../../../base/values/records';
import type { AtMost, Listed } from '../books';
import type { CostCentre, InvoiceTemplate, LedgerAccount, Unit } from '../types';
import type { Schema } from './errors';
import { findById, listOf, readList, type ListOptions } from './reading';
import { unknownCode, type Session } from './session';
import { code, entry, flag, id, idOrNone, record, text } from './values';

/**
 * Translates the codes and names that people know into the ids of the service, and back. No other file does that. The lists are
 * read once per connection, on first use.
 */
export type Ids = ReturnType<typeof idsOver>;

export function idsOver(session: Session) {
	return {
		accounts: connectAccounts(session),
		relations: connectRelations(session),
		names: connectNames(session),
	};
}

const ACCOUNT = { id, code, description: text, category: text, group: text };
const ledgerAccount = entry(ACCOUNT);
const oneAccount = record(ACCOUNT);
const COST_CENTRE = { id, description: text, parentId: idOrNone, active: flag };
export const listedCostCentre = entry(COST_CENTRE);
export const costCentre = record(COST_CENTRE);

function connectAccounts(session: Session) {
	const ask = async (options?: ListOptions): Promise<LedgerAccount[]> =>
		(await readList(session, 'ledger', ledgerAccount, options)).map(withoutOdd);
	const all = once(ask);
	// An account without an id or without a code is left out, because the one cannot be found by the other.
	const usable = async () => (await all()).filter((account) => account.id !== '' && account.code !== '');
	const byCode = once(async () => new Map((await usable()).map((account) => [account.code, account.id])));
	const byId = once(async () => new Map((await usable()).map((account) => [account.id, account.code])));
	return {
		all,
		/** Reads the chart of accounts again, instead of the one that is kept. */
		ask,
		/**
		 * The id of the account with a code; `operation` is the call for which it is needed. @throws
		 * ServiceProblem when no account has the code
		 */
		async idOf(wanted: string, operation: string): Promise<string> {
			const known = (await byCode()).get(wanted) ?? (await askFor(wanted));
			if (known === undefined) throw unknownCode(session, 'ledgerAccount', wanted, operation);
			return known;
		},
		/**
		 * The code of the account with an id; '' when there is none: a record with such an id is read like one
		 * without an account.
		 */
		async codeOf(wanted: string): Promise<string> {
			const known = (await byId()).get(wanted);
			// An account that is not in the list is asked for by its id, because it may have been added after the list was read.
			return known ?? (await findById(session, 'ledger', wanted, oneAccount))?.code ?? '';
		},
		costCentres: once(async (): Promise<CostCentre[]> =>
			(await readList(session, 'costcenter', listedCostCentre)).map(withoutOdd),
		),
	};

	async function askFor(wanted: string): Promise<string | undefined> {
		if (wanted === '') return undefined;
		const found = await ask({ query: [['code', wanted]] });
		return found.find((account) => account.code === wanted && account.id !== '')?.id;
	}
}

const unit = entry({ id, singular: text, plural: text });
const template = entry({ id, name: text, active: flag });
const group = entry({ id, description: text });

export function withoutOdd<Read extends { odd: readonly string[] }>(read: Read): Omit<Read, 'odd'> {
	return without('odd', read);
}

/** The maximum number of units that a message names; an account has some twenty. */
const MOST_UNITS = 30;

function connectNames(session: Session) {
	const units = allOrSome<Unit>(session, 'unit', unit);
	const templates = allOrSome<InvoiceTemplate>(session, 'invoicetemplate', template);
	const groups = once(async () => await session.get('product/groups', listOf(group)));
	return {
		units,
		templates,
		groups,
		/** The id of a unit by its name in singular or plural, ignoring case; null for no unit. */
		async unitId(name: string, operation: string) {
			if (name.trim() === '') return null;
			const all = await units();
			const numbered = all.filter((one) => one.id !== '');
			const found =
				numbered.find(({ singular }) => isSameCode(singular, name)) ??
				numbered.find(({ plural }) => isSameCode(plural, name));
			const there = numbered.slice(0, MOST_UNITS).map(({ singular }) => singular);
			if (!found) throw unknownCode(session, 'unit', name, operation, there.join(', '));
			return found.id;
		},
		/**
		 * The name of a unit in singular; '' for no unit or a deleted one, and null when it may be a unit that
		 * cannot be read.
		 */
		async unitName(wanted: string): Promise<string | null> {
			if (wanted === '') return '';
			const all = await units();
			const found = all.find((one) => one.id === wanted);
			if (found) return found.singular;
			return all.some((one) => one.id === '') ? null : '';
		},
		/**
		 * The id of an invoice template by its exact name. @throws ServiceProblem of kind `template` when none or
		 * more than one has it
		 */
		async templateId(name: string, operation: string): Promise<string> {
			const all = await templates();
			const named = all.filter((one) => one.name === name && one.id !== '');
			const active = named.filter((one) => one.active !== false);
			// When two templates have the same name, one may only be kept for old invoices.
			const [only, ...others] = active.length > 0 ? active : named;
			if (only && others.length === 0) return only.id;
			throw session.cannotSend(operation, {
				code: 'templateUnknown',
				template: name,
				templates: usable(all).join(', '),
			});
		},
		/** The name of a product group; '' for no group. */
		async groupName(wanted: string): Promise<string> {
			return wanted === '' ? '' : ((await groups()).find((one) => one.id === wanted)?.description ?? '');
		},
	};
}

/** Reads a list. A complete list is kept for the connection; a limited one is read again. */
function allOrSome<T extends { id: string }>(
	session: Session,
	path: string,
	item: Schema<T & { odd: readonly string[] }>,
) {
	const read = async (options?: ListOptions) =>
		(await readList(session, path, item, options)).map(withoutOdd);
	const all = once(read);
	return async ({ limit }: AtMost = {}) => (limit === undefined ? await all() : await read({ limit }));
}

/** The names of invoice templates from which a user can choose. */
function usable(templates: readonly { name: string; active?: boolean }[]): string[] {
	return distinct(templates.filter(({ active }) => active !== false).map(({ name }) => name));
}

/** The fields of a relation in a list (docs/services/e-boekhouden.md 8.4). */
const RELATION = { id, code };
const listed = entry(RELATION);
const oneRelation = record(RELATION);
export type RelationIds = Ids['relations'];

function connectRelations(session: Session) {
	const ask = async (options?: ListOptions): Promise<Listed[]> =>
		(await readList(session, 'relation', listed, options)).map(withoutOdd);
	const all = once(ask);
	const codes = new Map<string, string>();
	const known = new Map<string, readonly Listed[]>();
	const listAll = once(async () => (await all()).forEach(remember));

	/** Remembers the code of a relation. A code that cannot be read in a list is read with the relation. */
	function remember(relation: Listed): void {
		if (relation.id === '' || relation.code === '') return;
		if (codes.get(relation.id) === relation.code) return;
		codes.set(relation.id, relation.code);
		known.clear();
	}

	/** The relations with a code, ignoring case. */
	async function withCode(wanted: string): Promise<readonly Listed[]> {
		if (wanted.trim() === '') return [];
		const found = (await ask({ query: [['code', wanted.trim()]] })).filter(
			(one) => one.id !== '' && isSameCode(one.code, wanted),
		);
		// Question `relationCase` of the live day: until it is answered, a code that the filter does not find is looked for among all.
		const those = found.length > 0 ? found : await among(wanted);
		those.forEach(remember);
		if (those.length > 0) known.set(codeKey(wanted), those);
		return those;
	}

	/**
	 * Looks for a code in the whole list. Relations that were added or got another code since it was read count
	 * as they are now.
	 */
	async function among(wanted: string): Promise<readonly Listed[]> {
		const now = new Map((await all()).map(({ id, code }) => [id, code]));
		now.delete('');
		for (const [id, code] of codes) now.set(id, code);
		return [...now].filter(([, code]) => isSameCode(code, wanted)).map(([id, code]) => ({ id, code }));
	}

	async function theOne(wanted: string): Promise<string | undefined> {
		const those = await withCode(wanted);
		return (those.find((one) => one.code === wanted) ?? those[0])?.id;
	}

	return {
		ask,
		withCode,
		/** The relations with a code, ignoring case; once found, they are not read again. */
		knownWithCode: async (wanted: string) => known.get(codeKey(wanted)) ?? (await withCode(wanted)),
		/**
		 * The id of the relation with a code; `operation` is the call for which it is needed. @throws
		 * ServiceProblem when no relation has the code
		 */
		async idOf(wanted: string, operation: string): Promise<string> {
			const known = [...codes].find(([, one]) => one === wanted)?.[0] ?? (await theOne(wanted));
			if (known === undefined) throw unknownCode(session, 'relation', wanted, operation);
			return known;
		},
		/** The code of the relation with an id; '' when the relation was deleted. */
		async codeOf(wanted: string): Promise<string> {
			if (!codes.has(wanted)) await listAll();
			const known = codes.get(wanted);
			if (known !== undefined) return known;
			// A relation that is not in the list is asked for by its id: it may have been added since, or be in no list.
			const found = await findById(session, 'relation', wanted, oneRelation);
			if (found) remember(found);
			return found?.code ?? '';
		},
		remember,
	};
}
