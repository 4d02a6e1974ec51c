import { hasUnclearUnit, readProduct, type ReceivedProduct as Product } from '../../base/items/product';
import type { Fault, Finding } from '../../base/words/finding';
import { parseDecimal, price as priceOf } from '../../base/values/money';
import { brief, codeKey, filled } from '../../base/values/text';
import { type FreeFieldChoice, otherwiseUsed } from '../../services/outSmart/freeFields';
import { preferredMaterial } from '../../services/outSmart/records';
import {
	type HourType,
	type Material,
	MATERIAL_NAMES,
	withoutOtherFields,
} from '../../services/outSmart/types';
import {
	type Change,
	type FollowingKind,
	type IsShown,
	type RecordKind,
	type WithoutItem,
	fieldsTooLong,
} from './changePlan';
import type { ItemField } from '../relations/messages';

const UNIT = 'stuk';
const LONGEST_TEXT = 65_535;

/** The kind of materials: products that are active and not in hours. */
export function materialKind(hourUnits: ReadonlySet<string>): FollowingKind<Product, Material> {
	return {
		...MATERIALS,
		...COMMON,
		asItem: withoutOtherFields,
		has: ({ active, unit }) => active && !isHour(unit, hourUnits),
		faults: (product) => {
			const { code, unit, vatCode, ledgerAccount, description } = product;
			const long = fieldsTooLong({ code, unit, vatCode, ledgerAccount });
			return [...faultsOf(product), ...long, ...fieldsTooLong({ description }, LONGEST_TEXT)];
		},
		applyTo: (product, current) => ({
			wireRow: current?.wireRow ?? {},
			code: current?.code ?? product.code,
			description: product.description,
			unit: product.unit || current?.unit || UNIT,
			price: written(product),
			vatCode: product.vatCode,
			ledgerAccount: product.ledgerAccount,
		}),
		differences: materialDifferences,
		onKindLost: ({ code, active, unit }) => ({ code, unit: active ? unit : '' }),
	};
}

/**
 * The kind of materials for a synchronization, which must not overwrite the user's own content of free fields
 * 1 and 2: everything in them, or anything that is not a VAT code or an account.
 */
export function followingMaterialKind(
	hourUnits: ReadonlySet<string>,
	{ materialFreeFields }: FreeFieldChoice,
): FollowingKind<Product, Material> {
	const kind = materialKind(hourUnits);
	const isNotUsed = materialFreeFields === 'notUsed';
	return {
		...kind,
		applyTo: (product, current) => {
			const { vatCode = '', ledgerAccount = '' } = current ?? {};
			const there = { vatCode, ledgerAccount };
			const otherwise = isNotUsed ? Object.keys(there) : otherwiseUsed(there);
			const kept = Object.entries(there).filter(([field]) => otherwise.includes(field));
			return { ...kind.applyTo(product, current), ...Object.fromEntries(kept) };
		},
		differences: (wanted, present, isShown) =>
			kind
				.differences(wanted, present, isShown)
				.filter((field) => !isNotUsed || (field !== 'vatCode' && field !== 'ledgerAccount')),
		...(!isNotUsed && { keepsOther: (current: Material) => otherwiseUsed(current).length > 0 }),
	};
}

function materialDifferences(wanted: Material, present: Material, isShown: IsShown): ItemField[] {
	return unequal({
		description: isSameText(wanted.description, present.description),
		unit: wanted.unit === present.unit,
		price: isSameAmount(wanted.price, present.price),
		vatCode: wanted.vatCode === filled(present.vatCode) || !isShown(MATERIAL_NAMES.vatCode),
		ledgerAccount:
			wanted.ledgerAccount === filled(present.ledgerAccount) || !isShown(MATERIAL_NAMES.ledgerAccount),
	});
}

/** The maximum length of a code in a work period (docs/services/outsmart.md 3.2). */
const LONGEST_HOUR_CODE = 55;

/**
 * The kind of hour types: products that are active and in hours. With the codes of all products it also
 * covers the hour types whose product is gone.
 */
export function hourTypeKind(
	hourUnits: ReadonlySet<string>,
	known?: KnownCodes,
): FollowingKind<Product, HourType> {
	const has = (product: Product) =>
		product.active && (isHour(product.unit, hourUnits) || hasUnclearUnit(product));
	return {
		...HOUR_TYPES,
		...COMMON,
		asItem: ({ code, name, price, active }) => ({ code, description: name, price, active }),
		has,
		withoutItem: known && ((stored, products) => withoutProduct(stored, products.filter(has), known)),
		faults: (product) => {
			const { code, description, price } = product;
			const negative: Fault[] = parseDecimal(price)?.lt(0)
				? [{ code: 'priceWrong', because: 'negative', value: brief(price) }]
				: [];
			const long = [...fieldsTooLong({ code }, LONGEST_HOUR_CODE), ...fieldsTooLong({ description })];
			return [...faultsOf(product), ...long, ...negative];
		},
		applyTo: (product, current) => ({
			wireRow: current?.wireRow ?? {},
			code: current?.code ?? product.code,
			name: product.description,
			price: written(product),
			billable: current?.billable ?? true,
			costs: current?.costs ?? false,
			active: product.active,
		}),
		differences: hourTypeDifferences,
		onKindLost: ({ code, description, active, unit }, current) => {
			if (!current.active) return null;
			const remark: Finding = active
				? { code: 'hourTypeMadeInactive', because: 'unit', about: brief(unit), hourType: '' }
				: { code: 'hourTypeMadeInactive', because: 'inactive', about: '', hourType: '' };
			return { ...switchedOff(current, remark), code, name: description || current.name };
		},
	};
}

/**
 * The kind of hour types for a synchronization, where nobody chose a kind for the items. An item without a
 * field for its unit may be an hour type, so that is a fault.
 */
export function followingHourTypeKind(
	hourUnits: ReadonlySet<string>,
	known?: KnownCodes,
): FollowingKind<Product, HourType> {
	const missing: Fault = { code: 'missing', path: 'unit' };
	return {
		...hourTypeKind(hourUnits, known),
		readItem(json) {
			const product = readProduct(json);
			return json.unit === undefined
				? { ...product, unclear: [...(product.unclear ?? []), missing] }
				: product;
		},
	};
}

function switchedOff(current: HourType, remark: Finding): Omit<Change<HourType>, 'from'> {
	return {
		code: current.code,
		name: current.name,
		action: 'updated',
		changed: ['active'],
		remark,
		record: { ...current, active: false },
		differs: (present) => (present.active ? ['active'] : []),
	};
}

/** The codes of all products, and those of hour types that were made by hand in OutSmart. */
interface KnownCodes {
	codes: ReadonlySet<string>;
	own: ReadonlySet<string>;
}

/**
 * Changes hour types whose code is not that of a product. An hour type with the name and price of a product
 * was made for it, under its old code, and is switched off. Nothing shows who made any other, so a person is
 * asked about it when its hours would be billed.
 */
function withoutProduct(
	stored: readonly HourType[],
	products: readonly Product[],
	{ codes, own }: KnownCodes,
): WithoutItem<HourType> {
	const lost = stored.filter(({ code, active }) => {
		const key = codeKey(code);
		return active && key !== '' && !codes.has(key) && !own.has(key);
	});
	const renamedTo = ({ costs, name, price }: HourType) =>
		costs
			? undefined
			: products.find(
					(product) =>
						product.code !== '' &&
						isSameText(product.description, name) &&
						isSameAmount(product.price, price),
				);
	const changes = lost.flatMap((one) => {
		const product = renamedTo(one);
		if (!product) return [];
		const facts = { because: 'renamed', about: brief(product.code), hourType: brief(one.code) } as const;
		return [switchedOff(one, { code: 'hourTypeMadeInactive', ...facts })];
	});
	const unmatched = lost.filter((one) => one.billable && !renamedTo(one)).map(({ code }) => brief(code));
	if (unmatched.length === 0) return { changes, exceptions: [] };
	const hourTypes = unmatched.slice(0, NAMED_AT_MOST);
	const finding: Finding = { code: 'hourTypesWithoutProduct', hourTypes, count: unmatched.length };
	return { changes, exceptions: [{ code: HOUR_TYPES.plural, name: '', finding, attention: true }] };
}

const NAMED_AT_MOST = 20;

function hourTypeDifferences(wanted: HourType, present: HourType): ItemField[] {
	return unequal({
		description: isSameText(wanted.name, present.name),
		price: isSameAmount(wanted.price, present.price),
		active: wanted.active === present.active,
	});
}

const COMMON = {
	readItem: readProduct,
	nameOf: ({ description }: Product) => description,
	notSent: (name: string, faults: Fault[]): Finding => ({
		code: 'recordNotSent',
		of: 'product',
		name: brief(name),
		faults,
	}),
};

function faultsOf({ description, price, unclear }: Product): Fault[] {
	if (unclear) return unclear;
	const faults: Fault[] = description === '' ? [{ code: 'fieldMissing', field: 'description' }] : [];
	if (price === '') return [...faults, { code: 'fieldMissing', field: 'price' }];
	return parseDecimal(price)
		? faults
		: [...faults, { code: 'priceWrong', because: 'text', value: brief(price) }];
}

/** The price of a product as it is sent to OutSmart; '' when it is not a decimal number. */
function written({ price }: Product): string {
	const amount = parseDecimal(price)?.round(4);
	return amount ? priceOf(amount) : '';
}

function isHour(unit: string, hourUnits: ReadonlySet<string>): boolean {
	return hourUnits.has(unit.toLowerCase());
}

function unequal(same: Partial<Record<ItemField, boolean>>): ItemField[] {
	return Object.entries(same).flatMap(([field, equal]) => (equal ? [] : [field as ItemField]));
}

function isSameText(one: string, other: string): boolean {
	return one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');
}

/** True when two amounts are equal as numbers with four decimals. */
function isSameAmount(one: string, other: string): boolean {
	const [a, b] = [parseDecimal(one), parseDecimal(other)];
	return a !== null && b !== null && a.round(4).eq(b.round(4));
}

/** Prices of materials are documented with a comma: "4,55". */
const MATERIALS: RecordKind<Material> = {
	resource: 'material',
	plural: 'materials',
	signs: [',', '.'],
	toItem: withoutOtherFields,
	list: (client, codes) => client.listMaterials(codes),
	preferred: preferredMaterial,
	save: (client, records, sign) => client.saveMaterials(records, sign),
};

/** Prices of hour types are documented with a dot: "50.00". */
const HOUR_TYPES: RecordKind<HourType> = {
	resource: 'hourType',
	plural: 'hour types',
	signs: ['.', ','],
	toItem: withoutOtherFields,
	list: (client) => client.listHourTypes(),
	save: (client, records, sign) => client.saveHourTypes(records, sign),
	about: ({ price, billable, active }) => ({ price, billable, active }),
};
