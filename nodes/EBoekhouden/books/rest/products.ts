import type { Product } from '../../../shared/items/product';
import type { ListedProduct, Products } from '../books';
import { isOfUnit, isWanted } from '../filters';
import { contentsOf, eachOf } from './details';
import { findById } from './findById';
import type { Ids } from './ids';
import { readList } from './paging';
import type { Query, Session } from './session';
import { code, decimalOrNone, flag, id, idOrNone, record, text } from './values';

const listItem = record({ id, code, description: text, unitId: idOrNone, active: flag });

const product = record({
	id,
	code,
	description: text,
	unitId: idOrNone,
	active: flag,
	groupId: idOrNone,
	priceExcl: decimalOrNone,
	vat: text,
	ledgerId: idOrNone,
});

export function productsOver(session: Session, { accounts, names }: Ids): Products {
	return {
		async find(wanted) {
			if (wanted === '') return [];
			// It may have got another code meanwhile.
			return (await eachOf(await list(wanted), contentOf)).filter((one) => one.code === wanted);
		},
		async list({ code: wantedCode, unit, onlyActive = false, limit, ...inTurns } = {}) {
			// Unit and whether it is active are no filters of the service.
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
