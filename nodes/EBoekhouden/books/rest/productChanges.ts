import type { Json } from '../../../shared/rows/row';
import { unexpected } from '../../../shared/transport/failure';
import type { ProductChanges } from '../parts';
import type { ProductContent } from '../types';
import { operationOf } from './callOf';
import type { Ids } from './ids';
import { readList } from './paging';
import { numberIn } from './sent';
import type { Session } from './session';
import { unknownCode } from './unknownCode';
import { code, id, record } from './values';

const listed = record({ id, code });
const created = record({ id });

export function productChangesOver(session: Session, ids: Ids): ProductChanges {
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

	/** Of the one with exactly that code. */
	async function idOf(wanted: string, operation: string): Promise<string> {
		const found = await readList(session, 'product', listed, { query: [['code', wanted]] });
		const [only, ...others] = found.filter((one) => one.code === wanted);
		if (!only) throw unknownCode(session, 'product', wanted, operation);
		if (others.length > 0) throw session.problem({ operation, writes: true }, NOT_ONE);
		return only.id;
	}

	async function toWire(given: Partial<ProductContent>, operation: string): Promise<Record<string, Json>> {
		const { code: wireCode, description, unit, active, group, vatCode, ledgerAccount } = given;
		const price = (decimal: string, path: string) => numberIn(session, decimal, { operation, path });
		return {
			...(wireCode !== undefined && { code: wireCode }),
			...(description !== undefined && { description }),
			...(unit !== undefined && { unitId: await unitId(unit, operation) }),
			...(active !== undefined && { active }),
			...(group !== undefined && { groupId: await groupId(group, operation) }),
			...(given.purchasePrice !== undefined && {
				purchasePriceExcl: price(given.purchasePrice, 'purchasePriceExcl'),
			}),
			...(given.price !== undefined && { priceExcl: price(given.price, 'priceExcl') }),
			...(given.priceIncludingVat !== undefined && {
				priceIncl: price(given.priceIncludingVat, 'priceIncl'),
			}),
			...(vatCode !== undefined && { vat: vatCode }),
			...(ledgerAccount !== undefined && {
				ledgerId: Number(await ids.accounts.idOf(ledgerAccount, operation)),
			}),
		};
	}

	async function unitId(name: string, operation: string): Promise<number> {
		const found = (await ids.names.units()).find(
			({ singular, plural }) => isName(singular, name) || isName(plural, name),
		);
		if (!found) throw unknownCode(session, 'unit', name, operation);
		return Number(found.id);
	}

	async function groupId(name: string, operation: string): Promise<number> {
		const found = (await ids.names.groups()).find(({ description }) => isName(description, name));
		if (!found) throw unknownCode(session, 'productGroup', name, operation);
		return Number(found.id);
	}
}

/** It got a second one since it was looked at. */
const NOT_ONE = { ...unexpected('otherShape'), outcome: 'notDone' as const };

function isName(one: string, other: string): boolean {
	return one.trim().toLowerCase() === other.trim().toLowerCase();
}
