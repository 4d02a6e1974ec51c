import type Big from 'big.js';
import type { InvoiceLine } from '../../shared/items/invoice';
import { brief, filled, oneLine } from '../../shared/values/text';
import type { Fault } from '../../shared/rows/findings/finding';
import { parseDate } from '../../shared/values/dates';
import { parseDecimal, plain, price } from '../../shared/values/money';
import type { HourType, Price, WorkOrder, WorkPeriod } from '../client/types';
import { agreedPrice } from './customerPrices';
import { isWithoutDuration, minutesIn, roundMinutes, toHours } from './hours';
import { noPart, type Part } from './part';

/** What lines of hours need beside the order. */
export interface Tariffs {
	hourTypes: ReadonlyMap<string, HourType>;
	/** What was agreed with customers. */
	prices: readonly Price[];
}

const UNIT = 'uur';

/** `billedTo` is the code of who is billed. */
export function hoursLines(order: WorkOrder, billedTo: string, tariffs: Tariffs, roundTo: number): Part {
	const bill = new HoursBill({ order, billedTo, tariffs, roundTo });
	order.hours.forEach((period, index) => bill.add(period, index + 1));
	return bill.whole();
}

interface About {
	order: WorkOrder;
	billedTo: string;
	tariffs: Tariffs;
	roundTo: number;
}

interface Place {
	position: number;
	day: string;
}

class HoursBill {
	private readonly part = noPart();
	/** Minutes by hour type. */
	private readonly notBilled = new Map<string, number>();
	private readonly unpriced = new Set<string>();

	constructor(private readonly about: About) {}

	add(period: WorkPeriod, position: number): void {
		const place = { position, day: brief(period.date) };
		const minutes = minutesIn(period.duration);
		const fault = faultIn(period, minutes, place);
		if (fault) return void this.part.faults.push(fault);
		const billed = roundMinutes(minutes ?? 0, this.about.roundTo);
		if (billed === 0)
			return void this.part.notes.push({ code: 'hoursLeftOut', ...place, minutes: minutes ?? 0 });
		const line = this.priced(period, place, billed, minutes ?? 0);
		if (line === null) return;
		if ('fault' in line) this.part.faults.push(line.fault);
		else this.part.lines.push(line);
	}

	whole(): Part {
		for (const [type, minutes] of this.notBilled) {
			const hours = toHours(minutes).toFixed(2);
			this.part.notes.push({ code: 'hoursNotBilled', hourType: brief(type), hours });
		}
		for (const type of this.unpriced) this.part.notes.push({ code: 'hoursUnpriced', hourType: brief(type) });
		return this.part;
	}

	/** Null when hours of this type are not billed. */
	private priced(
		period: WorkPeriod,
		place: Place,
		billed: number,
		minutes: number,
	): InvoiceLine | { fault: Fault } | null {
		const { hourType: code } = period;
		if (code === '') return { fault: { code: 'hourTypeMissing', ...place } };
		const type = this.about.tariffs.hourTypes.get(code);
		if (!type) return { fault: { code: 'hourTypeUnknown', ...place, hourType: brief(code) } };
		if (!type.billable) {
			this.notBilled.set(code, (this.notBilled.get(code) ?? 0) + minutes);
			return null;
		}
		const rate = this.rateOf(type, period, place);
		if ('fault' in rate) return rate;
		if (rate.rate.eq(0)) this.unpriced.add(code);
		return {
			quantity: plain(toHours(billed)),
			unit: UNIT,
			code,
			description: oneLine(type.name) || code,
			unitPrice: price(rate.rate),
			vatCode: '',
			ledgerAccount: '',
			kind: 'hours',
		};
	}

	/** Hours without a day are of the day for which the work was planned. */
	private rateOf(type: HourType, period: WorkPeriod, place: Place): { rate: Big } | { fault: Fault } {
		const { order, billedTo, tariffs } = this.about;
		const day = parseDate(period.date) ?? parseDate(order.workDate) ?? '';
		const hours = { hourType: type.code, relation: filled(billedTo), day, place };
		const agreed = agreedPrice(tariffs.prices, hours);
		if (agreed) return agreed;
		const rate = parseDecimal(type.price);
		if (rate) return { rate };
		const told = { hourType: brief(type.code), value: brief(type.price) };
		return { fault: { code: 'hourPriceUnreadable', ...told } };
	}
}

function faultIn(period: WorkPeriod, minutes: number | null, place: Place): Fault | null {
	const { duration, beginTime, endTime } = period;
	if (minutes === null) return { code: 'durationUnreadable', ...place, value: brief(duration) };
	if (minutes > 0 || !isWithoutDuration(period)) return null;
	return { code: 'hoursWithoutDuration', ...place, begin: brief(beginTime), end: brief(endTime) };
}
