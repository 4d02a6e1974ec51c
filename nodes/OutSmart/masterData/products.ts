import { MATERIAL } from '../client/records';
import type { Held, HourType, Material } from '../client/types';
import { price as priceOf } from '../items/amounts';
import { parseDecimal } from '../../shared/money';
import { brief } from '../../shared/words';
import type { Product } from '../items/productItem';
import { filled } from '../items/text';
import {
	byCode,
	shownIn,
	tooLong,
	whyNotOne,
	type Decision,
	type IsShown,
	type Outlook,
	type Plan,
} from './outlook';

/** What materials and hour types do differently. */
export interface ProductKind<Stored extends Held & { code: string }> {
	/** Whether a product belongs to this kind. */
	has(product: Product): boolean;
	/** What of a product cannot be sent. */
	faults(product: Product): string[];
	/** The record as OutSmart is to have it. */
	over(product: Product, current: Stored | undefined): Stored;
	/** Fields of the product in which two records differ. */
	differences(wanted: Stored, present: Stored, isShown: IsShown): string[];
	/** What becomes of a record whose product is no longer of this kind; null when nothing has to. */
	left(product: Product, current: Stored): Plan<Stored> | Decision | null;
}

/** What is to be done so that OutSmart has these products. One that is not in the list is not taken for deleted. */
export function planProducts<Stored extends Held & { code: string }>(
	products: Product[],
	stored: Stored[],
	kind: ProductKind<Stored>,
	isShown = shownIn(stored),
): Outlook<Stored> {
	const there = new Map(stored.map((record) => [record.code, record]));
	const outlook: Outlook<Stored> = { plans: [], decisions: [], unchanged: 0 };
	for (const [code, group] of byCode(products)) {
		const [product] = group as [Product];
		const current = there.get(code);
		if (!group.some((one) => kind.has(one))) {
			const left = current && code !== '' ? kind.left(product, current) : null;
			if (left && 'record' in left) outlook.plans.push(left);
			else if (left) outlook.decisions.push(left);
			continue;
		}
		const faulty = blocked(group, kind);
		outlook.decisions.push(...faulty);
		if (faulty.length > 0) continue;
		const plan = planOf(product, current, kind, isShown);
		if (plan) outlook.plans.push(plan);
		else outlook.unchanged++;
	}
	return outlook;
}

function planOf<Stored extends Held & { code: string }>(
	product: Product,
	current: Stored | undefined,
	kind: ProductKind<Stored>,
	isShown: IsShown,
): Plan<Stored> | null {
	const differs = (present: Stored, shownThen: IsShown) =>
		kind.differences(kind.over(product, present), present, shownThen);
	const changed = current ? differs(current, isShown) : [];
	if (current && changed.length === 0) return null;
	return {
		code: product.code,
		name: product.description,
		action: current ? 'updated' : 'created',
		changed,
		remark: '',
		record: kind.over(product, current),
		differs,
	};
}

/** Products without a code are told one by one; those that share one together, for there may be thousands of them. */
function blocked<Stored extends Held & { code: string }>(
	group: Product[],
	kind: ProductKind<Stored>,
): Decision[] {
	const [first] = group as [Product];
	if (first.code === '') {
		const own = group.filter((product) => kind.has(product));
		return own.flatMap((product) => refused(product, ['it has no code', ...faultsOf(product, kind)]));
	}
	const shared = whyNotOne(
		'products',
		group.map(({ description }) => description),
	);
	return refused(first, shared ? [shared] : faultsOf(first, kind));
}

function faultsOf<Stored extends Held & { code: string }>(
	product: Product,
	kind: ProductKind<Stored>,
): string[] {
	const faults: string[] = [];
	if (product.description === '') faults.push('it has no description');
	if (!product.price) faults.push(whyNoPrice(product));
	return [...faults, ...kind.faults(product)];
}

function refused({ code, description }: Product, faults: string[]): Decision[] {
	if (faults.length === 0) return [];
	const reason = `Product '${brief(code || description)}' cannot be sent: ${faults.join('; ')}.`;
	return [{ code, name: description, action: 'blocked', reason }];
}

function whyNoPrice({ priceText }: Product): string {
	return priceText === ''
		? 'it has no price'
		: `its price '${brief(priceText)}' is no decimal number such as 12.50`;
}

const UNIT = 'stuk';
const LONGEST_TEXT = 64 * 1024 - 1;

/** Products that are active and not in hours. */
export function materialKind(hourUnits: ReadonlySet<string>): ProductKind<Material> {
	return {
		has: ({ active, unit }) => active && !isHour(unit, hourUnits),
		faults: ({ code, unit, vatCode, ledgerAccount, description }) => [
			...tooLong({ code, unit, vatCode, ledgerAccount }),
			...tooLong({ description }, LONGEST_TEXT),
		],
		over: (product, current) => ({
			held: current?.held ?? {},
			code: product.code,
			description: product.description,
			unit: product.unit || current?.unit || UNIT,
			price: product.price ? priceOf(product.price) : '',
			vatCode: product.vatCode,
			ledgerAccount: product.ledgerAccount,
		}),
		differences: materialDifferences,
		left: ({ code, description, active, unit }) => {
			const why = active ? `Its unit is '${brief(unit)}' now` : 'It is no longer active';
			const reason = `${why}, but OutSmart cannot make a material inactive: delete it there by hand.`;
			return { code, name: description, action: 'skipped', reason };
		},
	};
}

function materialDifferences(wanted: Material, present: Material, isShown: IsShown): string[] {
	return unequal({
		description: isSameText(wanted.description, present.description),
		unit: wanted.unit === present.unit,
		price: isSameAmount(wanted.price, present.price),
		vatCode: wanted.vatCode === filled(present.vatCode) || !isShown(MATERIAL.vatCode),
		ledgerAccount: wanted.ledgerAccount === filled(present.ledgerAccount) || !isShown(MATERIAL.ledgerAccount),
	});
}

/** A work period holds no more of a code than this (apis/outsmart.md 5.2). */
const LONGEST_HOUR_CODE = 55;

/** Products that are active and in hours. */
export function hourTypeKind(hourUnits: ReadonlySet<string>): ProductKind<HourType> {
	return {
		has: ({ active, unit }) => active && isHour(unit, hourUnits),
		faults: ({ code, description, price }) => [
			...tooLong({ code }, LONGEST_HOUR_CODE),
			...tooLong({ description }),
			...(price?.lt(0) ? ['its price is less than nothing'] : []),
		],
		over: ({ code, description, price }, current) => ({
			held: current?.held ?? {},
			code,
			name: description,
			price: price ? priceOf(price) : '',
			billable: current?.billable ?? true,
			costs: current?.costs ?? false,
			active: true,
		}),
		differences: hourTypeDifferences,
		left: ({ code, description, active, unit }, current) => {
			if (!current.active) return null;
			return {
				code,
				name: description || current.name,
				action: 'updated',
				changed: ['active'],
				remark: active
					? `Its unit is '${brief(unit)}' now: made inactive.`
					: 'No longer active: made inactive.',
				record: { ...current, active: false },
				differs: (present) => (present.active ? ['active'] : []),
			};
		},
	};
}

function hourTypeDifferences(wanted: HourType, present: HourType): string[] {
	return unequal({
		description: isSameText(wanted.name, present.name),
		price: isSameAmount(wanted.price, present.price),
		active: present.active,
	});
}

function isHour(unit: string, hourUnits: ReadonlySet<string>): boolean {
	return hourUnits.has(unit.toLowerCase());
}

function unequal(same: Record<string, boolean>): string[] {
	return Object.entries(same).flatMap(([field, equal]) => (equal ? [] : [field]));
}

function isSameText(one: string, other: string): boolean {
	return one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');
}

/** By number, four decimals. */
function isSameAmount(one: string, other: string): boolean {
	const [a, b] = [parseDecimal(one), parseDecimal(other)];
	return a !== null && b !== null && a.round(4).eq(b.round(4));
}
