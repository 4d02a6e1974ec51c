import type { Product } from '../../../base/items/product';
import type { Json } from '../../../base/words/row';
import { unexpected } from '../../../base/transport/failure';
import { isSameCode } from '../../../base/values/text';
import type { ListedProduct, ProductChanges, Products } from '../books';
import { isOfUnit, isWanted } from '../filters';
import type { ProductContent } from '../types';
import type { Ids } from './ids';
import { contentsOf, eachOf, findById, readList } from './reading';
import { numberIn, operationOf, unknownCode, type Query, type Session } from './session';
import { amountOrNone, code, flag, id, idOrNone, record, text } from './values';

const listItem = record({ id, code, description: text, unitId: idOrNone, active: flag });

const product = record({
	id,
	code,
	description: text,
	unitId: idOrNone,
	active: flag,
	groupId: idOrNone,
	priceExcl: amountOrNone,
	vat: text,
	ledgerId: idOrNone,
});

export function productsOver(session: Session, { accounts, names }: Ids): Products {
	return {
		async find(wanted) {
			if (wanted === '') return [];
			// Its code may have changed meanwhile.
			return (await eachOf(await list(wanted), contentOf)).filter((one) => isSameCode(one.code, wanted));
		},
		async list({ code: wantedCode, unit, onlyActive = false, limit, ...inTurns } = {}) {
			// The service cannot filter on unit or on being active.
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
		for (const { unitId, active, ...item } of await readList(session, 'product', listItem, {
			query,
			limit,
		})) {
			if (isWanted(item.code, wantedCode))
				listed.push({ ...item, unit: await names.unitName(unitId), active: active ?? true });
		}
		return listed;
	}

	async function contentOf(one: ListedProduct): Promise<Product | null> {
		const found = await findById(session, 'product', one.id, product);
		return (
			found && {
				code: found.code,
				description: found.description,
				unit: await names.unitName(found.unitId),
				price: found.priceExcl,
				vatCode: found.vat,
				ledgerAccount: found.ledgerId === '' ? '' : await accounts.codeOf(found.ledgerId),
				active: found.active ?? one.active,
				group: await names.groupName(found.groupId),
			}
		);
	}
}

const listed = record({ id, code });
const created = record({ id });

type Write = (value: string, operation: string, path: string) => Json | Promise<Json>;

export function productChangesOver(session: Session, ids: Ids): ProductChanges {
	/** The name of each field in a request, and how it is written. */
	const fields: Readonly<Record<keyof ProductContent, readonly [name: string, write?: Write]>> = {
		code: ['code'],
		description: ['description'],
		unit: ['unitId', unitId],
		active: ['active'],
		group: ['groupId', groupId],
		purchasePrice: ['purchasePriceExcl', price],
		price: ['priceExcl', price],
		priceIncludingVat: ['priceIncl', price],
		vatCode: ['vat'],
		ledgerAccount: ['ledgerId', accountId],
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

	/** The id of the only one with exactly that code. */
	async function idOf(wanted: string, operation: string): Promise<string> {
		const found = await readList(session, 'product', listed, { query: [['code', wanted]] });
		const [only, ...others] = found.filter((one) => one.code === wanted);
		if (!only) throw unknownCode(session, 'product', wanted, operation);
		if (others.length > 0) throw session.problem({ operation, writes: true }, NOT_ONE);
		return only.id;
	}

	async function toWire(given: Partial<ProductContent>, operation: string): Promise<Record<string, Json>> {
		const body: Record<string, Json> = {};
		for (const [field, [name, write]] of Object.entries(fields)) {
			const value = given[field as keyof ProductContent];
			if (value === undefined) continue;
			body[name] = write && typeof value === 'string' ? await write(value, operation, name) : value;
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
		const found = (await ids.names.units()).find(
			({ singular, plural }) => isSameCode(singular, name) || isSameCode(plural, name),
		);
		if (!found) throw unknownCode(session, 'unit', name, operation);
		return Number(found.id);
	}

	async function groupId(name: string, operation: string): Promise<number> {
		const found = (await ids.names.groups()).find(({ description }) => isSameCode(description, name));
		if (!found) throw unknownCode(session, 'productGroup', name, operation);
		return Number(found.id);
	}
}

/** A second one was added since it was read. */
const NOT_ONE = { ...unexpected('otherShape'), outcome: 'notDone' as const };
