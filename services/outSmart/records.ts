import { NO_RELATION, type Relation as RelationItem } from '../../base/items/relation';
import { bestOf } from '../../base/values/records';
import { filled, oneLine } from '../../base/values/text';
import {
	type DecimalSign,
	EMPLOYEE,
	HOUR_TYPE,
	type HourType,
	type Material,
	MATERIAL_NAMES,
	PRICE,
	type OutSmartRelation,
	RELATION_NAMES,
	type WireRow,
	WORK_ORDER,
	WORK_STATUS,
	type WorkStatus,
} from './types';
import { amount, bit, fieldsIn, fieldsOf, flag, merged, readRecord, writtenAmount } from './wire';

/**
 * The functions that translate the records of OutSmart to our names, and back (docs/services/outsmart.md 5.2 to 5.3). No other
 * file does that.
 */

export const toWorkOrder = (row: WireRow) => readRecord(row, WORK_ORDER);
export const toWorkStatus = (row: WireRow) => readRecord(row, WORK_STATUS);
export const toPrice = (row: WireRow) => readRecord(row, PRICE);
export const toEmployee = (row: WireRow) => readRecord(row, EMPLOYEE);

export function toRelation(wireRow: WireRow): OutSmartRelation {
	return { ...fieldsIn(wireRow, RELATION_NAMES), active: flag(wireRow.active, true), wireRow };
}

/** The row of a relation to send. It leaves out whether the relation is active, so that this does not change. */
export function relationRow(relation: OutSmartRelation): Record<string, string> {
	return merged(relation.wireRow, fieldsOf(relation, RELATION_NAMES));
}

/** Marks a row of which only some fields were kept: it cannot be sent. */
const IN_PART = Symbol('in part');

const USED = [...Object.values(MATERIAL_NAMES), 'price', 'visible'];

/** The part of a material's row with the fields that the package uses. */
export function usedOf(row: WireRow): WireRow {
	const used: Record<string | symbol, unknown> = { [IN_PART]: true };
	for (const name of USED) if (name in row) used[name] = row[name];
	return used;
}

export function toMaterial(wireRow: WireRow): Material {
	return { ...fieldsIn(wireRow, MATERIAL_NAMES), price: amount(wireRow.price), wireRow };
}

/**
 * The material that counts among rows with one code: the visible one with a price; the last of several like
 * it.
 */
export function preferredMaterial(same: readonly [Material, ...Material[]]): Material {
	return bestOf(same, worthOf).at(-1) ?? same[0];
}

/** The rank of a material among those with its code: the highest counts. */
export function worthOf(material: Material): number {
	return (isVisible(material) ? 2 : 0) + (/[1-9]/.test(material.price) ? 1 : 0);
}

function isVisible({ wireRow }: Material): boolean {
	return flag(wireRow.visible, true);
}

export function materialRow(material: Material, sign: DecimalSign): Record<string, string> {
	// A field that is left out of a change may be cleared (docs/services/outsmart.md 5.1), so a material that
	// was read in part is never sent.
	if (IN_PART in material.wireRow) throw new Error(`Material ${material.code} was not read whole`);
	return {
		...merged(material.wireRow, fieldsOf(material, MATERIAL_NAMES)),
		price: writtenAmount(material.price, sign),
	};
}

export function toHourType(wireRow: WireRow): HourType {
	return { ...readRecord(wireRow, HOUR_TYPE), wireRow };
}

export function hourTypeRow(hourType: HourType, sign: DecimalSign): Record<string, string> {
	const { wireRow, code, name, price, billable, costs, active } = hourType;
	const own = { code, name, cost_booking: bit(costs), sale_booking: bit(billable), active: bit(active) };
	return { ...merged(wireRow, own), sale_price: writtenAmount(price, sign) };
}

export function workStatusRow({ code, name }: WorkStatus): Record<string, string> {
	return { sta_code: code, sta_name: name };
}

/** Street and house number, which may be separate or together. */
export function addressOf({ street, houseNumber }: Pick<OutSmartRelation, 'street' | 'houseNumber'>): string {
	return oneLine(`${filled(street)} ${filled(houseNumber)}`);
}

type Shared = keyof RelationItem & keyof typeof RELATION_NAMES;
/** The fields that an item of a relation and OutSmart both have. */
export const SHARED_FIELDS = Object.keys(RELATION_NAMES).filter(
	(name): name is Shared => name in NO_RELATION,
);

/** A relation of OutSmart as an item, without placeholders; OutSmart has no IBAN and no type of relation. */
export function toRelationItem(
	relation: Pick<OutSmartRelation, Shared | 'street' | 'houseNumber'>,
): RelationItem {
	const shared = SHARED_FIELDS.map((name) => [name, filled(relation[name])]);
	return { ...NO_RELATION, ...Object.fromEntries(shared), address: addressOf(relation) };
}
