import type Big from 'big.js';
import { brief, filled } from '../../shared/values/text';
import type { Fault } from '../../shared/rows/findings/finding';
import { parseDate } from '../../shared/values/dates';
import { parseDecimal, price as written } from '../../shared/values/money';
import type { Price } from '../client/types';

/** Hours to which a price applies, and where they stand in their order. */
export interface PricedHours {
	hourType: string;
	/** Who is billed. */
	relation: string;
	/** `yyyy-MM-dd`, or '' when it is not known. */
	day: string;
	place: { position: number; day: string };
}

/**
 * The price that was agreed with the debtor for the day of the work, else the one that was agreed for all; null
 * when there is none, and the tariff of the hour type applies (docs/services/outsmart.md 5.4).
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
	const unreadable = prices
		.flatMap(({ from, to }) => [from, to])
		.find((date) => date !== '' && parseDate(date) === null);
	const unclear = (value: string): { fault: Fault } => ({
		fault: { code: 'customerPriceUnreadable', hourType: brief(hourType), value: brief(value) },
	});
	if (unreadable !== undefined) return unclear(unreadable);
	if (day === '' && prices.some(({ from, to }) => from !== '' || to !== ''))
		return { fault: { code: 'hoursDayMissing', ...place, hourType: brief(hourType) } };
	const fit = prices.filter(({ from, to }) => from <= day && (to === '' || day <= to));
	const rates = new Map<string, Big>();
	for (const { price } of fit) {
		const rate = parseDecimal(price);
		if (!rate) return unclear(price);
		rates.set(written(rate), rate);
	}
	if (rates.size > 1) {
		const told = { ...place, hourType: brief(hourType), prices: [...rates.keys()] };
		return { fault: { code: 'customerPricesDiffer', ...told } };
	}
	const [rate] = rates.values();
	return rate ? { rate } : null;
}
