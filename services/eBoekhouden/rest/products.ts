import { PRODUCT_FIELDS, type Product } from '../../../base/items/product';
import type { Json } from '../../../base/words/row';
import { unexpected } from '../../../base/transport/failure';
import { isSameCode } from '../../../base/values/text';
import type { ListedProduct, ProductChanges, Products } from '../books';
import { isOfUnit, isWanted } from '../filters';
import { PRODUCT_IN_BOOKS, type ProductFieldKind } from '../product';
import type { ProductContent } from '../types';
import { withoutOdd, type Ids } from './ids';
import { contentsOf, eachOf, findById, readList } from './reading';
import { numberIn, operationOf, unknownCode, type Query, type Session } from './session';
import { amountOrNone, code, entry, flag, id, idOrNone, record, text } from './values';

const listItem = entry({ id, code, description: text, unitId: idOrNone, active: flag });

const READ = {
	code,
	text,
	flag,
	amount: amountOrNone,
	unit: idOrNone,
	group: idOrNone,
	account: idOrNone,
};

type WireName = (typeof PRODUCT_IN_BOOKS)[keyof Product]['rest'];

const product = record({
	id,
	...(Object.fromEntries(
		PRODUCT_FIELDS.map((field) => [PRODUCT_IN_BOOKS[field].rest, READ[PRODUCT_IN_BOOKS[field].kind]]),
	) as Record<WireName, (typeof READ)[keyof typeof READ]>),
});

export function productsOver(session: Session, { accounts, names }: Ids): Products {
	/** Looks up the name or code that belongs to an id, for each kind of field that has ids. */
	const named: Partial<Record<ProductFieldKind, (itsId: string) => Promise<string | null>>> = {
		unit: names.unitName,
		group: names.groupName,
		// A product whose account cannot be read is refused, because its lines would be invoiced on the account of the settings.
		account: async (accountId: string) =>
			accountId === '' ? '' : (await accounts.codeOf(accountId)) || null,
	};
	return {
		async find(wanted) {
			if (wanted === '') return [];
			// The code of a product is read from its content, because it may have changed since the list was read.
			const listed = (await list(wanted)).filter((one) => one.id !== '');
			return (await eachOf(listed, contentOf)).filter((one) => isSameCode(one.code, wanted));
		},
		async list({ code: wantedCode, unit, onlyActive = false, limit, ...inTurns } = {}) {
			// Products are filtered on unit and on being active here, because the service cannot do that.
			const isFiltered = onlyActive || Boolean(unit);
			const listed = await list(wantedCode, isFiltered ? undefined : limit);
			const those = listed
				.filter((one) => (one.active || !onlyActive) && isOfUnit(one, unit))
				.slice(0, limit);
			return await contentsOf(those, inTurns, contentOf);
		},
	};

	async function list(wantedCode = '', limit?: number): Promise<ListedProduct[]> {
		const query: Query = wantedCode === '' ? [] : [['code', wantedCode]];
		const listed: ListedProduct[] = [];
		const all = await readList(session, 'product', listItem, { query, limit });
		for (const { unitId, active, ...item } of all.map(withoutOdd))
			if (isWanted(item.code, wantedCode)) {
				const unit = (await names.unitName(unitId)) ?? '';
				listed.push({ ...item, unit, active: active ?? true });
			}
		return listed;
	}

	async function contentOf(one: ListedProduct): Promise<Product | null> {
		const found = await findById(session, 'product', one.id, product);
		if (!found) return null;
		const content: Record<string, unknown> = {};
		for (const field of PRODUCT_FIELDS) {
			const { kind, rest } = PRODUCT_IN_BOOKS[field];
			const lookUp = named[kind];
			const value = lookUp ? await lookUp(found[rest] as string) : found[rest];
			if (value === null) throw otherShapeOf(one.id);
			content[field] = value;
		}
		return { ...(content as Product), active: (found.active as boolean | undefined) ?? one.active };
	}

	/**
	 * The problem of a product with a unit or account that cannot be read: without its unit it is not known to
	 * be a material or an hour type.
	 */
	function otherShapeOf(productId: string) {
		return session.problem(
			{ operation: operationOf('GET', `product/${productId}`) },
			unexpected('otherShape'),
		);
	}
}

const listed = entry({ id, code });
const created = record({ id });

type Write = (value: string, operation: string, path: string) => Json | Promise<Json>;

export function productChangesOver(session: Session, ids: Ids): ProductChanges {
	const written: Partial<Record<ProductFieldKind, Write>> = {
		amount: price,
		unit: unitId,
		group: groupId,
		account: accountId,
	};

	return {
		async create(given) {
			await session.post('product', await toWire(given, operationOf('POST', 'product')), created);
		},
		async update(wanted, change) {
			const operation = operationOf('PATCH', 'product/0');
			const productId = await idOf(wanted, operation);
			await session.patch(`product/${productId}`, await toWire(change, operation));
		},
		async delete(wanted) {
			await session.delete(`product/${await idOf(wanted, operationOf('DELETE', 'product/0'))}`);
		},
	};

	/** The id of the only product with exactly that code. */
	async function idOf(wanted: string, operation: string): Promise<string> {
		const found = await readList(session, 'product', listed, { query: [['code', wanted]] });
		const [only, ...others] = found.filter((one) => one.code === wanted && one.id !== '');
		if (!only) throw unknownCode(session, 'product', wanted, operation);
		if (others.length > 0) throw session.problem({ operation, writes: true }, NOT_ONE);
		return only.id;
	}

	async function toWire(given: Partial<ProductContent>, operation: string): Promise<Record<string, Json>> {
		const body: Record<string, Json> = {};
		for (const [field, { kind, rest }] of Object.entries(PRODUCT_IN_BOOKS)) {
			const value = given[field as keyof ProductContent];
			const write = written[kind];
			if (value !== undefined)
				body[rest] = write && typeof value === 'string' ? await write(value, operation, rest) : value;
		}
		return body;
	}

	function price(decimal: string, operation: string, path: string): number {
		return numberIn(session, decimal, { operation, path });
	}

	async function accountId(code: string, operation: string): Promise<number> {
		return Number(await ids.accounts.idOf(code, operation));
	}

	async function unitId(name: string, operation: string): Promise<number> {
		return Number(await ids.names.unitId(name, operation));
	}

	async function groupId(name: string, operation: string): Promise<number> {
		const found = (await ids.names.groups()).find(
			({ id: groupId, description }) => groupId !== '' && isSameCode(description, name),
		);
		if (!found) throw unknownCode(session, 'productGroup', name, operation);
		return Number(found.id);
	}
}

/** The failure when two products have the code: a second one was added since the first was read. */
const NOT_ONE = { ...unexpected('otherShape'), outcome: 'notDone' as const };
