import { notSent, unexpected } from '../../../shared/transport/failure';
import { brief, codeKey, isSameCode } from '../../../shared/values/text';
import { distinct, groupedBy, once } from '../../../shared/values/records';
import type { AtMost } from '../books';
import type { CostCentre, InvoiceTemplate, LedgerAccount, Unit } from '../types';
import type { Schema } from './errors';
import { findById, listOf, readList, type ListOptions } from './reading';
import { operationOf, unknownCode, type Session } from './session';
import { code, flag, id, idOrNone, record, text } from './values';

/**
 * Translates codes and names for people to ids of the service, and nowhere else. The lists are read once per connection,
 * on first use.
 */
export interface Ids {
	readonly accounts: AccountIds;
	readonly relations: RelationIds;
	readonly names: NameIds;
}

export function idsOver(session: Session): Ids {
	return {
		accounts: connectAccounts(session),
		relations: connectRelations(session),
		names: connectNames(session),
	};
}

const ledgerAccount = record({ id, code, description: text, category: text, group: text });
export const costCentre = record({ id, description: text, parentId: idOrNone, active: flag });

interface AccountIds {
	all(): Promise<readonly LedgerAccount[]>;
	/** Reads again. */
	ask(options: ListOptions): Promise<LedgerAccount[]>;
	/** @throws ServiceProblem when no account has the code; `operation` is what it was needed for */
	idOf(wanted: string, operation: string): Promise<string>;
	codeOf(id: string): Promise<string>;
	costCentres(): Promise<readonly CostCentre[]>;
}

function connectAccounts(session: Session): AccountIds {
	const ask = async (options?: ListOptions) => await readList(session, 'ledger', ledgerAccount, options);
	const all = once(ask);
	const byCode = once(async () => new Map((await all()).map((account) => [account.code, account.id])));
	const byId = once(async () => new Map((await all()).map((account) => [account.id, account.code])));
	return {
		all,
		ask,
		async idOf(wanted, operation) {
			const known = (await byCode()).get(wanted) ?? (await askFor(wanted));
			if (known === undefined) throw unknownCode(session, 'ledgerAccount', wanted, operation);
			return known;
		},
		async codeOf(wanted) {
			const known = (await byId()).get(wanted);
			if (known !== undefined) return known;
			// It was added after the list was read.
			const found = await findById(session, 'ledger', wanted, ledgerAccount);
			if (found) return found.code;
			const operation = operationOf('GET', `ledger/${wanted}`);
			throw session.problem({ operation }, unexpected('recordWithout', 'ledgerId'));
		},
		costCentres: once(async () => await readList(session, 'costcenter', costCentre)),
	};

	async function askFor(wanted: string): Promise<string | undefined> {
		if (wanted === '') return undefined;
		return (await ask({ query: [['code', wanted]] })).find((account) => account.code === wanted)?.id;
	}
}

const unit = record({ id, singular: text, plural: text });
const template = record({ id, name: text, active: flag });
const group = record({ id, description: text });

interface NameIds {
	/** Complete lists of these two are kept for the connection; limited lists are read again. */
	units(filter?: AtMost): Promise<readonly Unit[]>;
	templates(filter?: AtMost): Promise<readonly InvoiceTemplate[]>;
	groups(): Promise<readonly { id: string; description: string }[]>;
	/** By its name in singular or plural, ignoring case; null for no unit. */
	unitId(name: string, of: { line: string; operation: string }): Promise<string | null>;
	/** In singular; '' for none. */
	unitName(id: string): Promise<string>;
	/** By its exact name. @throws ServiceProblem of kind `template` when none or more than one has it */
	templateId(name: string, operation: string): Promise<string>;
	/** '' for none. */
	groupName(id: string): Promise<string>;
}

function connectNames(session: Session): NameIds {
	const units = allOrSome(session, 'unit', unit);
	const templates = allOrSome(session, 'invoicetemplate', template);
	const groups = once(async () => await session.get('product/groups', listOf(group)));
	return {
		units,
		templates,
		groups,
		async unitId(name, { line, operation }) {
			if (name.trim() === '') return null;
			const all = await units();
			const found =
				all.find(({ singular }) => isSameCode(singular, name)) ??
				all.find(({ plural }) => isSameCode(plural, name));
			const problem = { code: 'unitMissing', unit: brief(name), line: brief(line) } as const;
			if (!found) throw session.problem({ operation, writes: true }, notSent(problem));
			return found.id;
		},
		async unitName(wanted) {
			return wanted === '' ? '' : ((await units()).find((one) => one.id === wanted)?.singular ?? '');
		},
		async templateId(name, operation) {
			const all = await templates();
			const named = all.filter((one) => one.name === name);
			const active = named.filter((one) => one.active !== false);
			// Of two with one name, one may only be kept for old invoices.
			const [only, ...others] = active.length > 0 ? active : named;
			if (only && others.length === 0) return only.id;
			const problem = only
				? ({ code: 'templateTwice', template: name, count: others.length + 1 } as const)
				: ({ code: 'templateMissing', template: name, templates: usable(all) } as const);
			throw session.problem({ operation, writes: true }, notSent(problem));
		},
		async groupName(wanted) {
			return wanted === '' ? '' : ((await groups()).find((one) => one.id === wanted)?.description ?? '');
		},
	};
}

function allOrSome<T extends { id: string }>(session: Session, path: string, item: Schema<T>) {
	const all = once(async () => await readList(session, path, item));
	return async ({ limit }: AtMost = {}) =>
		limit === undefined ? await all() : await readList(session, path, item, { limit });
}

/** The names to choose from. */
function usable(templates: readonly { name: string; active?: boolean }[]): string[] {
	return distinct(templates.filter(({ active }) => active !== false).map(({ name }) => brief(name)));
}

/** The fields of a relation in a list (docs/services/e-boekhouden.md 8.4). */
const listed = record({ id, code });
export interface ListedRelation {
	id: string;
	code: string;
}

export interface RelationIds {
	ask(options: ListOptions): Promise<ListedRelation[]>;
	/** Those with this code, ignoring case. */
	withCode(wanted: string): Promise<readonly ListedRelation[]>;
	/** The same, read once when there are any. */
	knownWithCode(wanted: string): Promise<readonly ListedRelation[]>;
	/** @throws ServiceProblem when no relation has the code; `operation` is what it was needed for */
	idOf(wanted: string, operation: string): Promise<string>;
	/** '' when it was deleted. */
	codeOf(id: string): Promise<string>;
	remember(relation: ListedRelation): void;
}

function connectRelations(session: Session): RelationIds {
	const ask = async (options?: ListOptions) => await readList(session, 'relation', listed, options);
	const all = once(ask);
	const byCode = once(async () => groupedBy(await all(), (relation) => codeKey(relation.code)));
	const codes = new Map<string, string>();
	const known = new Map<string, readonly ListedRelation[]>();
	const listAll = once(async () => (await all()).forEach(remember));

	function remember(relation: ListedRelation): void {
		if (codes.get(relation.id) === relation.code) return;
		codes.set(relation.id, relation.code);
		known.clear();
	}

	async function withCode(wanted: string): Promise<readonly ListedRelation[]> {
		if (wanted.trim() === '') return [];
		const found = (await ask({ query: [['code', wanted.trim()]] })).filter((one) =>
			isSameCode(one.code, wanted),
		);
		// It is not known whether the filter is case-sensitive, so what it does not find is looked for among all.
		const those = found.length > 0 ? found : ((await byCode()).get(codeKey(wanted)) ?? []);
		those.forEach(remember);
		if (those.length > 0) known.set(codeKey(wanted), those);
		return those;
	}

	async function theOne(wanted: string): Promise<string | undefined> {
		const those = await withCode(wanted);
		return (those.find((one) => one.code === wanted) ?? those[0])?.id;
	}

	return {
		ask,
		withCode,
		knownWithCode: async (wanted) => known.get(codeKey(wanted)) ?? (await withCode(wanted)),
		async idOf(wanted, operation) {
			const known = [...codes].find(([, one]) => one === wanted)?.[0] ?? (await theOne(wanted));
			if (known === undefined) throw unknownCode(session, 'relation', wanted, operation);
			return known;
		},
		async codeOf(wanted) {
			if (!codes.has(wanted)) await listAll();
			const known = codes.get(wanted);
			if (known !== undefined) return known;
			// It was added after the list was read, or is in no list.
			const found = await findById(session, 'relation', wanted, listed);
			if (found) remember(found);
			return found?.code ?? '';
		},
		remember,
	};
}
