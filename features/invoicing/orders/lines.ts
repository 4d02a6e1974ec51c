import Big from 'big.js';
import type { ItemLine } from '../item';
import type { InvoiceChoices } from '../settings';
import type { Fault, Finding } from '../../../base/words/finding';
import {
	clearDecimal,
	formatMoney,
	parseDecimal,
	plain,
	price,
	price as written,
} from '../../../base/values/money';
import { addAll, distinct } from '../../../base/values/records';
import type { Told } from '../../../base/values/shown';
import { brief, filled, oneLine } from '../../../base/values/text';
import type { FreeFieldChoice } from '../../../services/outSmart/freeFields';
import type { Material, OrderMaterial, WorkOrder } from '../../../services/outSmart/types';
import { type HourRounding, hoursLines, type HoursPart, type Tariffs, unreadable } from './hours';
import { billedTo } from './workOrder';

/** The lists that lines need besides the order. */
export type Catalogue = Tariffs & Cards;

/** The settings about lines. */
export type LineSettings = HourRounding & Pick<InvoiceChoices, 'materialsWithoutPrice'> & FreeFieldChoice;

/**
 * The lines of an invoice: hours first, then materials; each line of the order is one line of the invoice.
 */
export function linesOf(order: WorkOrder, catalogue: Catalogue, settings: LineSettings): HoursPart {
	const hours = hoursLines(order, billedTo(order).code, catalogue, settings);
	const materials = materialLines(order.materials, catalogue, settings);
	const lines = [...hours.lines, ...materials.lines];
	// The fault of an hour type without a price is reported once, however many hours have that type.
	const faults = distinct([...hours.faults, ...materials.faults]);
	for (const list of order.missingLists) faults.push({ code: 'listMissing', list: brief(list) });
	if (lines.length === 0 && faults.length === 0) faults.push({ code: 'nothingToBill', because: 'noLines' });
	return { lines, notes: [...hours.notes, ...materials.notes], faults };
}

/**
 * True when a line takes its VAT code or ledger account from the card of its material, or may be free by it.
 */
export function needsCards({ materials }: WorkOrder, choice: FreeFieldChoice): boolean {
	return materials.some(
		(material) =>
			filled(material.code) !== '' &&
			(takenFromCard(material, choice).length > 0 || parseDecimal(material.price)?.eq(0) === true),
	);
}

/** The codes that the card of a material decides, because its line does not have them. */
function takenFromCard(
	{ freeField1, freeField2 }: OrderMaterial,
	{ materialFreeFields }: FreeFieldChoice,
): ('vatCode' | 'ledgerAccount')[] {
	if (materialFreeFields === 'notUsed') return [];
	return [
		...(filled(freeField1) === '' ? (['vatCode'] as const) : []),
		...(filled(freeField2) === '' ? (['ledgerAccount'] as const) : []),
	];
}

/** The cards of materials that the lines of an order need. */
interface Cards {
	/**
	 * The visible card with a price of each code; several when they count as much. Empty when no line needs its
	 * card.
	 */
	materials: ReadonlyMap<string, readonly [Material, ...Material[]]>;
}

function materialLines(materials: readonly OrderMaterial[], cards: Cards, settings: LineSettings): HoursPart {
	const part: HoursPart = { lines: [], notes: [], faults: [] };
	materials.forEach((material, index) => {
		const place = {
			position: index + 1,
			material: brief(oneLine(material.name) || filled(material.code)),
		};
		const amount = materialAmount(material, place);
		if ('fault' in amount) part.faults.push(amount.fault);
		else if (amount.quantity.eq(0)) part.notes.push(leftOut(place));
		else if (isUnclear(material, amount.unitPrice, { cards, settings }))
			part.faults.push({
				code: 'materialUnclear',
				...place,
				because: 'cards',
				value: brief(filled(material.code)),
			});
		else {
			const onCard = isUnpriced(material, amount.unitPrice) ? cardPrice(material, cards) : null;
			if (onCard === 'priced' || (onCard === 'none' && settings.materialsWithoutPrice === 'ask')) {
				part.faults.push({ code: 'materialUnpriced', ...place, onCard });
				return;
			}
			const because = onCard ?? (isWithoutCard(material, cards, settings) ? 'noCard' : null);
			if (because) part.notes.push({ code: 'materialNoted', ...place, because, type: '' });
			addAll(part.notes, amount.notes);
			const type = filled(material.type);
			if (type !== '')
				part.notes.push({ code: 'materialNoted', ...place, because: 'type', type: brief(type) });
			part.lines.push(toLine(material, amount, { cards, settings }));
		}
	});
	return part;
}

function leftOut({ position, material }: MaterialPlace): Finding {
	return { code: 'lineLeftOut', of: 'material', position, name: material, minutes: '' };
}

/** True for a material at 0.00 without a discount of 100 %. */
function isUnpriced(material: OrderMaterial, unitPrice: Big): boolean {
	return unitPrice.eq(0) && percentageIn(material)?.eq(100) !== true;
}

/** Tells whether the card of a material has a price; `none` without a card. */
function cardPrice({ code }: OrderMaterial, { materials }: Cards): 'priced' | 'free' | 'none' {
	const [card] = materials.get(filled(code)) ?? [];
	if (!card) return 'none';
	return parseDecimal(card.price)?.eq(0) === true ? 'free' : 'priced';
}

/**
 * True when nothing in OutSmart gives the VAT code of a material: without a product of its code, it gets that
 * of the settings.
 */
function isWithoutCard(material: OrderMaterial, { materials }: Cards, settings: LineSettings): boolean {
	const code = filled(material.code);
	return code !== '' && !materials.has(code) && takenFromCard(material, settings).includes('vatCode');
}

type By = { cards: Cards; settings: LineSettings };

/** True when several cards count as much, and differ in what the line takes from them. */
function isUnclear(material: OrderMaterial, unitPrice: Big, { cards, settings }: By): boolean {
	const fields = takenFromCard(material, settings);
	const taken = (card: Material) =>
		JSON.stringify([
			fields.map((field) => filled(card[field])),
			oneLine(material.name) === '' && oneLine(card.description),
			isUnpriced(material, unitPrice) && parseDecimal(card.price)?.eq(0) === true,
		]);
	return new Set(cards.materials.get(filled(material.code))?.map(taken)).size > 1;
}

function toLine(material: OrderMaterial, amount: MaterialAmount, { cards, settings }: By): ItemLine {
	const { quantity, unitPrice, instead } = amount;
	const code = filled(material.code);
	const unit = filled(material.unit);
	const [card] = code === '' ? [] : (cards.materials.get(code) ?? []);
	const name = oneLine(material.name) || oneLine(card?.description ?? '') || code;
	const isNotUsed = settings.materialFreeFields === 'notUsed';
	return {
		quantity: clearDecimal(plain(quantity)),
		unit: instead ? '' : unit,
		code,
		// The description of a material that is billed as one piece: "2,5 stuk Filter".
		description: instead ? oneLine(`${plain(instead).replace('.', ',')} ${unit} ${name}`) : name,
		unitPrice: clearDecimal(price(unitPrice)),
		vatCode: isNotUsed ? '' : filled(material.freeField1) || filled(card?.vatCode ?? ''),
		ledgerAccount: isNotUsed ? '' : filled(material.freeField2) || filled(card?.ledgerAccount ?? ''),
		kind: 'material',
	};
}

/** The amount that is billed for a material. */
interface MaterialAmount {
	quantity: Big;
	unitPrice: Big;
	/**
	 * The quantity for the description, when the total is billed as one piece because no unit price gives it to
	 * the cent.
	 */
	instead?: Big;
	notes: Finding[];
}

type MaterialPlace = { position: number; material: Told };

/** The most that rounding changes: OutSmart rounds to cents, per unit or per line. */
const HALF_A_CENT = new Big('0.005');

/**
 * The amount to bill: the total in the order, where it is near quantity times price. It is what the customer
 * saw, and only the total shows whether the price is before or after a discount (docs/services/outsmart.md
 * 3.2). A price that the order contradicts is never billed.
 */
export function materialAmount(
	material: OrderMaterial,
	place: MaterialPlace,
): MaterialAmount | { fault: Fault } {
	const quantity = parseDecimal(material.quantity);
	if (!quantity) return unreadable('quantity', material.quantity, { ...place, name: place.material });
	const total = filled(material.totalPrice) === '' ? null : parseDecimal(material.totalPrice);
	// A material with a quantity and a total of zero needs no price.
	const isNothing = quantity.eq(0) && (total?.abs().lte(HALF_A_CENT) ?? filled(material.totalPrice) === '');
	const rate = isNothing ? new Big(0) : parseDecimal(material.price);
	if (!rate) return unreadable('price', material.price, { ...place, name: place.material });
	const plainly: MaterialAmount = { quantity, unitPrice: rate, notes: [] };
	if (filled(material.totalPrice) === '') return withoutTotal(material, place, plainly);
	if (!total) return unreadable('total', material.totalPrice, { ...place, name: place.material });
	return againstTotal(material, place, plainly, total);
}

function againstTotal(
	material: OrderMaterial,
	place: MaterialPlace,
	plainly: MaterialAmount,
	total: Big,
): MaterialAmount | { fault: Fault } {
	const { quantity, unitPrice } = plainly;
	const amount = quantity.times(unitPrice);
	const discount = percentageIn(material);
	const lacks = (of: Big) => of.minus(total).abs();
	const isTotal = (of: Big) => lacks(of).lte(toleranceFor(quantity));
	const discounted = discount ? lessened(amount, discount) : amount;
	// With many cheap units a discount may be less than their rounding: then the nearest amount applies.
	if (isTotal(amount) && lacks(amount).lte(lacks(discounted)))
		return amount.round(2).eq(total.round(2)) ? plainly : { ...asTotal(quantity, total), notes: [] };
	if (discount && isTotal(discounted)) {
		const [withoutDiscount, billed] = [formatMoney(amount), formatMoney(total)];
		const facts = { discount: plain(discount), withoutDiscount, total: billed };
		return { ...asTotal(quantity, total), notes: [{ code: 'materialDiscounted', ...place, ...facts }] };
	}
	return {
		fault: {
			code: 'totalDiffers',
			...place,
			quantity: plain(quantity),
			price: written(unitPrice),
			amount: written(amount),
			discount: discount ? plain(discount) : brief(filled(material.discountPercentage)),
			total: written(total),
		},
	};
}

/** The difference that rounding may make: half a cent per unit, and never less than half a cent. */
function toleranceFor(quantity: Big): Big {
	const tolerance = quantity.abs().times(HALF_A_CENT);
	return tolerance.gt(HALF_A_CENT) ? tolerance : HALF_A_CENT;
}

function asTotal(quantity: Big, total: Big): Omit<MaterialAmount, 'notes'> {
	const billed = total.round(2);
	// The books accept four decimals in a price.
	const unitPrice = quantity.eq(0) ? new Big(0) : billed.div(quantity).round(4);
	return quantity.times(unitPrice).round(2).eq(billed)
		? { quantity, unitPrice }
		: { quantity: new Big(1), unitPrice: billed, instead: quantity };
}

/**
 * The amount to bill without a total. With a discount that is a fault: nothing shows whether the price is
 * before or after it.
 */
function withoutTotal(
	material: OrderMaterial,
	place: MaterialPlace,
	plainly: MaterialAmount,
): MaterialAmount | { fault: Fault } {
	const given = filled(material.discountPercentage);
	const isNone = given === '' || percentageIn(material)?.eq(0) === true || plainly.quantity.eq(0);
	return isNone
		? plainly
		: {
				fault: { code: 'materialUnclear', ...place, because: 'discount', value: brief(given) },
			};
}

/** The percentage of discount; null when there is none, or it is not a number. */
function percentageIn({ discountPercentage }: OrderMaterial): Big | null {
	const text = filled(discountPercentage);
	return parseDecimal(text.endsWith('%') ? text.slice(0, -1) : text);
}

function lessened(amount: Big, percentage: Big): Big {
	return amount.times(new Big(100).minus(percentage)).div(100);
}
