import type { Books } from './books';
import { nextId } from './ids';
import type { ProductGroup, Unit } from './types';

const PLURALS: Record<string, string> = { stuk: 'stuks', doos: 'dozen', uur: 'uren', meter: 'meter' };

/** The unit with this name; created when it does not exist, because a text line over SOAP may have any. */
export function unitNamed(books: Books, singular: string): Unit | undefined {
	if (singular === '') return undefined;
	const found = books.units.find((unit) => unit.singular === singular);
	if (found) return found;
	const plural = PLURALS[singular.toLowerCase()] ?? singular;
	const unit = { id: Math.max(4001, nextId(books.units)), singular, plural };
	books.units.push(unit);
	return unit;
}

/** All units, including those that only a product has. */
export function allUnits(books: Books): readonly Unit[] {
	for (const { unit } of books.products) unitNamed(books, unit);
	return books.units;
}

export function groupCoded(books: Books, code: string, description: string): ProductGroup | undefined {
	if (code === '') return undefined;
	const found = books.productGroups.find((group) => group.code === code);
	if (found) return found;
	const group = { id: Math.max(4501, nextId(books.productGroups)), code, description };
	books.productGroups.push(group);
	return group;
}

/** All groups, including those that only a product has. */
export function allGroups(books: Books): readonly ProductGroup[] {
	for (const { groupCode, group } of books.products) groupCoded(books, groupCode, group);
	return books.productGroups;
}
