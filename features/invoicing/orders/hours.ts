import Big from 'big.js';
import type { ItemLine } from '../item';
import type { HourChoices } from '../settings';
import type { Fault, Finding } from '../../../base/words/finding';
import { parseDate } from '../../../base/values/dates';
import { clearDecimal, parseDecimal, plain, price, price as written } from '../../../base/values/money';
import type { Told } from '../../../base/values/shown';
import { brief, filled, oneLine, wholeNumber } from '../../../base/values/text';
import type { HourType, Price, WorkOrder, WorkPeriod } from '../../../services/outSmart/types';

const MINUTES_OF_DAY = 24 * 60;

/** The minutes in `02:30`, where `:00` seconds may follow; null when it is not a duration. */
export function minutesIn(duration: string): number | null {
	const match = /^(\d{1,3}):([0-5]\d)(?::00)?$/.exec(duration.trim());
	return match ? wholeNumber(match[1] ?? '') * 60 + wholeNumber(match[2] ?? '') : null;
}

type Value = Extract<Fault, { code: 'orderValueUnreadable' }>;

export function unreadable(
	of: Value['of'],
	value: string,
	{ position, name }: { position: number; name: Told },
): { fault: Value } {
	const row = position === 0 ? '' : String(position);
	return { fault: { code: 'orderValueUnreadable', of, value: brief(value), position: row, name } };
}

/** The way in which the minutes of a line are rounded (docs/services/outsmart.md 6). */
export interface HourRounding extends HourChoices {
	/** The number of minutes to round to; 0 does not round. */
	roundHoursToMinutes: number;
}

export function roundMinutes(
	minutes: number,
	{ roundHoursToMinutes: block, roundHours }: HourRounding,
): number {
	if (block === 0 || minutes % block === 0) return minutes;
	const remainder = minutes % block;
	const down = roundHours === 'nearest' && remainder * 2 < block;
	return minutes - remainder + (down ? 0 : block);
}

/** Converts minutes to hours, with four decimals. */
export function toHours(minutes: number): Big {
	return new Big(minutes).div(60).round(4);
}

/**
 * True when hours have a duration of zero, but begin and end at different times, as a night shift may be
 * written: unless the break takes all of the time, something is wrong.
 */
function isWithoutDuration(period: Pick<WorkPeriod, 'beginTime' | 'endTime' | 'breakMinutes'>): boolean {
	const { beginTime, endTime, breakMinutes } = period;
	const [begin, end] = [minutesIn(beginTime), minutesIn(endTime)];
	if (begin === null || end === null) return beginTime !== endTime;
	const between = (end - begin + MINUTES_OF_DAY) % MINUTES_OF_DAY;
	return between !== 0 && parseDecimal(breakMinutes)?.eq(between) !== true;
}

/** What the hours or the materials of an order give: lines, remarks and faults. */
export interface HoursPart {
	lines: ItemLine[];
	/** Remarks about what is left out or worth knowing, and why. */
	notes: Finding[];
	/** The faults that make it impossible to invoice the order. */
	faults: Fault[];
}

/** The hour types and prices that lines of hours need besides the order. */
export interface Tariffs {
	/** The active hour type of each code; several when they count as much. */
	hourTypes: ReadonlyMap<string, readonly [HourType, ...HourType[]]>;
	/** The prices agreed with customers. */
	prices: readonly Price[];
}

const UNIT = 'uur';

/**
 * The lines, remarks and faults for the hours of an order. `billedTo` is the code of the customer that is
 * billed.
 */
export function hoursLines(
	order: WorkOrder,
	billedTo: string,
	tariffs: Tariffs,
	rounding: HourRounding,
): HoursPart {
	const part: HoursPart = { lines: [], notes: [], faults: [] };
	/** The minutes that are not billed, by hour type. */
	const notBilled = new Map<string, number>();
	order.hours.forEach((period, index) => {
		const place = { position: index + 1, day: brief(period.date) };
		const minutes = readMinutes(period, place);
		if (typeof minutes !== 'number') return void part.faults.push(minutes.fault);
		const billed = roundMinutes(minutes, rounding);
		if (billed === 0) return void part.notes.push({ code: 'lineLeftOut', ...leftOut(place, minutes) });
		const type = typeOf(period, place, tariffs);
		if ('fault' in type) return void part.faults.push(type.fault);
		const { code, name, billable } = type;
		if (!billable) return void notBilled.set(code, (notBilled.get(code) ?? 0) + minutes);
		// Hours without a date count on the day for which the work was planned.
		const day = parseDate(period.date) ?? parseDate(order.workDate) ?? '';
		const rate = rateOf(type, { hourType: code, relation: filled(billedTo), day, place }, tariffs);
		if ('fault' in rate) return void part.faults.push(rate.fault);
		part.lines.push({
			quantity: clearDecimal(plain(toHours(billed))),
			unit: UNIT,
			code,
			description: oneLine(name) || code,
			unitPrice: clearDecimal(price(rate.rate)),
			vatCode: '',
			ledgerAccount: '',
			kind: 'hours',
		});
	});
	for (const [type, minutes] of notBilled) {
		const hours = toHours(minutes).toFixed(2);
		part.notes.push({ code: 'hoursNotBilled', hourType: brief(type), hours });
	}
	return part;
}

function leftOut({ position, day }: HoursPlace, minutes: number) {
	return { of: 'hours', position, name: day, minutes: String(minutes) } as const;
}

type HoursPlace = PricedHours['place'];

function typeOf(
	{ hourType }: WorkPeriod,
	place: HoursPlace,
	{ hourTypes }: Tariffs,
): HourType | { fault: Fault } {
	const [type, ...others] = hourTypes.get(hourType) ?? [];
	const wrong = { code: 'hoursWrong', ...place, value: brief(hourType) } as const;
	if (!type) return { fault: { ...wrong, because: 'typeUnknown' } };
	return others.some((other) => usedOf(other) !== usedOf(type))
		? { fault: { ...wrong, because: 'typesDiffer' } }
		: type;
}

/** The values of an hour type that an invoice uses, as a text to compare. */
function usedOf({ name, price: given, billable }: HourType): string {
	const rate = parseDecimal(given);
	return JSON.stringify([oneLine(name), rate ? plain(rate) : given, billable]);
}

function rateOf(type: HourType, hours: PricedHours, { prices }: Tariffs): { rate: Big } | { fault: Fault } {
	const agreed = agreedPrice(prices, hours);
	if (agreed) return agreed;
	const rate = parseDecimal(type.price);
	const hourType = brief(type.code);
	if (!rate) return unreadable('tariff', type.price, { position: 0, name: hourType });
	// A price of zero may be agreed with a customer; a tariff of zero is one that nobody filled in.
	return rate.eq(0) ? { fault: { code: 'hoursUnpriced', hourType } } : { rate };
}

function readMinutes(period: WorkPeriod, place: HoursPlace): number | { fault: Fault } {
	const { duration, beginTime, endTime } = period;
	const minutes = minutesIn(duration);
	if (minutes === null) return unreadable('duration', duration, { ...place, name: place.day });
	const wrong = { code: 'hoursWrong', ...place } as const;
	if (minutes > MINUTES_OF_DAY) return { fault: { ...wrong, because: 'overDay', value: duration.trim() } };
	if (minutes > 0 || !isWithoutDuration(period)) return minutes;
	const value = `${brief(beginTime)} - ${brief(endTime)}`;
	const because = beginTime === '' || endTime === '' ? 'noEnd' : 'noDuration';
	return { fault: { ...wrong, because, value } };
}

/** Hours of one price, and their position in the order. */
interface PricedHours {
	hourType: string;
	/** The code of the customer that is billed. */
	relation: string;
	/** The day of the work, or '' when it is not known. */
	day: string;
	place: { position: number; day: Told };
}

/**
 * The price that was agreed with the debtor for the day of the work, else the one for all debtors; null when
 * there is none, and the tariff of the hour type applies (docs/services/outsmart.md 5.3).
 */
export function agreedPrice(
	prices: readonly Price[],
	hours: PricedHours,
): { rate: Big } | { fault: Fault } | null {
	const about = prices.filter(({ hourType }) => filled(hourType) === hours.hourType);
	const levels = [...new Set([hours.relation, ''])];
	for (const level of levels) {
		const found = fitting(
			about.filter(({ relation }) => filled(relation) === level),
			hours,
		);
		if (found) return found;
	}
	return null;
}

function fitting(prices: Price[], hours: PricedHours): { rate: Big } | { fault: Fault } | null {
	const { hourType, day, place } = hours;
	const wrong = prices
		.flatMap(({ from, to }) => [from, to])
		.find((date) => date !== '' && parseDate(date) === null);
	const unclear = (value: string) => unreadable('agreedPrice', value, { position: 0, name: brief(hourType) });
	if (wrong !== undefined) return unclear(wrong);
	if (day === '' && prices.some(({ from, to }) => from !== '' || to !== ''))
		return { fault: { code: 'hoursWrong', ...place, because: 'noDay', value: brief(hourType) } };
	const fit = prices.filter(({ from, to }) => from <= day && (to === '' || day <= to));
	const rates = new Map<string, Big>();
	for (const { price } of fit) {
		const rate = parseDecimal(price);
		if (!rate) return unclear(price);
		rates.set(written(rate), rate);
	}
	if (rates.size > 1) {
		const facts = { ...place, hourType: brief(hourType), prices: [...rates.keys()] };
		return { fault: { code: 'customerPricesDiffer', ...facts } };
	}
	const [rate] = rates.values();
	return rate ? { rate } : null;
}
