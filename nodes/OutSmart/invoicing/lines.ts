import type { InvoiceLine } from '../../shared/items/invoice';
import { filled, oneLine } from '../../shared/items/text';
import type { Fault, Finding } from '../../shared/rows/findings/finding';
import { plain, price } from '../../shared/values/decimals';
import { distinct } from '../../shared/values/distinct';
import { parseDecimal } from '../../shared/values/money';
import { brief } from '../../shared/values/words';
import type { HourType, Material, OrderMaterial, WorkOrder, WorkPeriod } from '../client/types';
import { minutesIn, roundMinutes, toHours } from './hours';

/** What lines need beside the order, by code. */
export interface Catalogue {
	hourTypes: ReadonlyMap<string, HourType>;
	/** Empty when no line needs its card. */
	materials: ReadonlyMap<string, Material>;
}

export interface Lines {
	lines: InvoiceLine[];
	/** What is left out, and why. */
	notes: Finding[];
	/** What makes the order one that cannot be invoiced. */
	faults: Fault[];
}

const UNIT = 'uur';

/** Hours first, then materials, each line of the order one line of the invoice. */
export function linesOf(order: WorkOrder, catalogue: Catalogue, roundTo: number): Lines {
	const bill = new Bill(catalogue, roundTo);
	order.hours.forEach((period, index) => bill.add(bill.hoursLine(period, index + 1)));
	bill.nameNotBilled();
	order.materials.forEach((material, index) => bill.add(bill.materialLine(material, index + 1)));
	const { lines, notes, faults } = bill;
	if (lines.length === 0 && faults.length === 0) faults.push({ code: 'nothingToBill' });
	// An hour type without a price is told once, however many hours have it.
	return { lines, notes, faults: distinct(faults) };
}

/** Whether some line takes its VAT code or ledger account from the card of its material. */
export function needsCards({ materials }: WorkOrder): boolean {
	return materials.some(
		({ code, freeField1, freeField2 }) =>
			filled(code) !== '' && (filled(freeField1) === '' || filled(freeField2) === ''),
	);
}

/** What becomes of hours or a material; null when it is left out. */
type Billed = { line: InvoiceLine } | { fault: Fault } | null;

class Bill implements Lines {
	readonly lines: InvoiceLine[] = [];
	readonly notes: Finding[] = [];
	readonly faults: Fault[] = [];
	/** Minutes by hour type. */
	private readonly notBilled = new Map<string, number>();

	constructor(
		private readonly catalogue: Catalogue,
		private readonly roundTo: number,
	) {}

	add(billed: Billed): void {
		if (billed === null) return;
		if ('line' in billed) this.lines.push(billed.line);
		else this.faults.push(billed.fault);
	}

	nameNotBilled(): void {
		for (const [type, minutes] of this.notBilled) {
			const hours = toHours(minutes).toFixed(2);
			this.notes.push({ code: 'hoursNotBilled', hourType: brief(type), hours });
		}
	}

	hoursLine({ date, duration, hourType: code }: WorkPeriod, position: number): Billed {
		const place = { position, day: brief(date) };
		const minutes = minutesIn(duration);
		if (minutes === null) return { fault: { code: 'durationUnreadable', ...place, value: brief(duration) } };
		const billed = roundMinutes(minutes, this.roundTo);
		if (billed === 0) {
			this.notes.push({ code: 'hoursLeftOut', ...place, minutes });
			return null;
		}
		if (code === '') return { fault: { code: 'hourTypeMissing', ...place } };
		const type = this.catalogue.hourTypes.get(code);
		if (!type) return { fault: { code: 'hourTypeUnknown', ...place, hourType: brief(code) } };
		if (!type.billable) {
			this.notBilled.set(code, (this.notBilled.get(code) ?? 0) + minutes);
			return null;
		}
		const rate = parseDecimal(type.price);
		if (!rate)
			return { fault: { code: 'hourPriceUnreadable', hourType: brief(code), value: brief(type.price) } };
		return {
			line: {
				quantity: plain(toHours(billed)),
				unit: UNIT,
				code,
				description: oneLine(type.name) || code,
				unitPrice: price(rate),
				vatCode: '',
				ledgerAccount: '',
			},
		};
	}

	materialLine(material: OrderMaterial, position: number): Billed {
		const place = { position, material: brief(oneLine(material.name) || filled(material.code)) };
		const quantity = parseDecimal(material.quantity);
		if (!quantity)
			return { fault: { code: 'quantityUnreadable', ...place, value: brief(material.quantity) } };
		if (quantity.eq(0)) {
			this.notes.push({ code: 'materialLeftOut', ...place });
			return null;
		}
		const rate = parseDecimal(material.price);
		if (!rate) return { fault: { code: 'priceUnreadable', ...place, value: brief(material.price) } };
		const code = filled(material.code);
		const card = code === '' ? undefined : this.catalogue.materials.get(code);
		return {
			line: {
				quantity: plain(quantity),
				unit: filled(material.unit),
				code,
				description: oneLine(material.name) || oneLine(card?.description ?? '') || code,
				unitPrice: price(rate),
				vatCode: filled(material.freeField1) || filled(card?.vatCode ?? ''),
				ledgerAccount: filled(material.freeField2) || filled(card?.ledgerAccount ?? ''),
			},
		};
	}
}
