import Big from 'big.js';
import { blankParty, blankUsedMaterial, blankWorkPeriod } from './blanks';
import type { FieldServiceSettings } from './settings';
import type { FieldRelation, Material, Party, UsedMaterial, WorkOrder, WorkPeriod } from './types';

/** A work order in brief: parties by number, hours and materials in part. */
export interface WorkOrderByHand extends Partial<
	Omit<WorkOrder, 'id' | 'customer' | 'invoiceCustomer' | 'hours' | 'materials'>
> {
	/** The relation that the work is for; it also gets the invoice unless another one is given. */
	debtorNumber?: string;
	invoiceDebtorNumber?: string;
	/** Fields that differ from those of the relation. */
	customer?: Partial<Party>;
	invoiceCustomer?: Partial<Party>;
	hours?: Partial<WorkPeriod>[];
	/** Default: from the material with that code. */
	materials?: Partial<UsedMaterial>[];
}

/** A relation as OutSmart copies it to a work order. */
export function partyOf(debtorNumber: string, relation: FieldRelation | undefined): Party {
	const blank = blankParty();
	if (!relation) return { ...blank, debtorNumber };
	const { name, street, houseNumber, postalCode, city, country, contactPerson, email, phone } = relation;
	return {
		...blank,
		debtorNumber,
		name,
		street,
		houseNumber,
		postalCode,
		city,
		country,
		contactPerson,
		email,
		phone,
	};
}

function minutes(time: string): number {
	const [hours = '0', rest = '0'] = time.split(':');
	return Number(hours) * 60 + Number(rest);
}

function clock(total: number): string {
	const pad = (part: number) => String(part).padStart(2, '0');
	return `${pad(Math.floor(total / 60))}:${pad(total % 60)}`;
}

const DAY = 24 * 60;

/** From nine o'clock for the given total, or the total of the given times; a shift may continue past midnight. */
export function periodOf(given: Partial<WorkPeriod>, day: string): WorkPeriod {
	const { from = '09:00', breakMinutes = 0 } = given;
	const { to = clock((minutes(from) + minutes(given.total ?? '01:00') + breakMinutes) % DAY) } = given;
	const { total = clock(((minutes(to) - minutes(from) + DAY) % DAY) - breakMinutes) } = given;
	return { ...blankWorkPeriod(), date: day, ...given, from, to, breakMinutes, total };
}

export function usedMaterialOf(given: Partial<UsedMaterial>, material: Material | undefined): UsedMaterial {
	const blank = { ...blankUsedMaterial(), quantity: '1.00' };
	if (!material) return { ...blank, ...given };
	const { price, description, unit, freeField1, freeField2, freeField3, freeField4, freeField5 } = material;
	const copied = { freeField1, freeField2, freeField3, freeField4, freeField5 };
	return { ...blank, price, name: description, unit, originalPrice: price, ...copied, ...given };
}

const isNumber = (value: string) => /^-?\d+(\.\d+)?$/.test(value);

/** The total of a line, to the cent; '' when it cannot be calculated. */
export function lineTotal(
	{ quantity, price, total, discountPercentage }: UsedMaterial,
	{ discountIn }: Pick<FieldServiceSettings, 'discountIn'>,
): string {
	if (total !== null) return total;
	if (![quantity, price].every(isNumber)) return '';
	const percent = discountIn === 'total' && isNumber(discountPercentage) ? discountPercentage : '0';
	return new Big(quantity).times(price).times(new Big(100).minus(percent)).div(100).toFixed(2);
}
