import { parseDecimal } from '../../shared/money';
import { brief } from '../../shared/words';
import type { HourType, Material, OrderMaterial, WorkOrder, WorkPeriod } from '../client/types';
import { filled, oneLine } from '../items/text';
import { plain, price } from '../items/amounts';
import { minutesIn, roundMinutes, toHours } from './hours';
import type { InvoiceLine } from './types';

/** What lines need beside the order, by code. */
export interface Catalogue {
	hourTypes: ReadonlyMap<string, HourType>;
	/** Empty when no line needs its card. */
	materials: ReadonlyMap<string, Material>;
}

export interface Lines {
	lines: InvoiceLine[];
	/** What is left out, and why. */
	notes: string[];
	/** What makes the order one that cannot be invoiced. */
	faults: string[];
}

const UNIT = 'uur';

/** Hours first, then materials, each line of the order one line of the invoice. */
export function linesOf(order: WorkOrder, catalogue: Catalogue, roundTo: number): Lines {
	const bill = new Bill(catalogue, roundTo);
	order.hours.forEach((period, index) => bill.addHours(period, index + 1));
	bill.nameNotBilled();
	order.materials.forEach((material, index) => bill.addMaterial(material, index + 1));
	const { lines, notes, faults } = bill;
	if (lines.length === 0 && faults.length === 0) faults.push('it has no hours or materials to bill');
	return { lines, notes, faults };
}

/** Whether some line takes its VAT code or ledger account from the card of its material. */
export function needsCards({ materials }: WorkOrder): boolean {
	return materials.some(
		({ code, freeField1, freeField2 }) =>
			filled(code) !== '' && (filled(freeField1) === '' || filled(freeField2) === ''),
	);
}

class Bill implements Lines {
	readonly lines: InvoiceLine[] = [];
	readonly notes: string[] = [];
	readonly faults: string[] = [];
	/** Minutes by hour type. */
	private readonly notBilled = new Map<string, number>();

	constructor(
		private readonly catalogue: Catalogue,
		private readonly roundTo: number,
	) {}

	addHours(period: WorkPeriod, position: number): void {
		const named = `hours ${position}${period.date ? ` (${brief(period.date)})` : ''}`;
		const line = this.hoursLine(period, named);
		if (typeof line === 'string') this.faults.push(line);
		else if (line) this.lines.push(line);
	}

	nameNotBilled(): void {
		for (const [type, minutes] of this.notBilled) {
			this.notes.push(`${toHours(minutes).toFixed(2)} hours of type '${brief(type)}' are not billed`);
		}
	}

	addMaterial(material: OrderMaterial, position: number): void {
		const name = oneLine(material.name) || filled(material.code);
		const line = this.materialLine(material, `material ${position}${name ? ` (${brief(name)})` : ''}`);
		if (typeof line === 'string') this.faults.push(line);
		else if (line) this.lines.push(line);
	}

	/** The line, what is wrong with it, or null when it is left out. */
	private hoursLine({ duration, hourType: code }: WorkPeriod, named: string): InvoiceLine | string | null {
		const minutes = minutesIn(duration);
		if (minutes === null) {
			return `${named} have ${quoted(duration)} for their duration, which is no hours and minutes such as 02:30`;
		}
		const billed = roundMinutes(minutes, this.roundTo);
		if (billed === 0) {
			const how = minutes === 0 ? 'nothing' : `${minutes} minutes`;
			this.notes.push(`${named} are left out: their duration is ${how}`);
			return null;
		}
		if (code === '') return `${named} have no hour type`;
		const type = this.catalogue.hourTypes.get(code);
		if (!type) return `${named} have hour type '${brief(code)}', which OutSmart does not have`;
		if (!type.billable) {
			this.notBilled.set(code, (this.notBilled.get(code) ?? 0) + minutes);
			return null;
		}
		const each = parseDecimal(type.price);
		if (!each) return `hour type '${brief(code)}' has ${quoted(type.price)} for its sale price`;
		return {
			quantity: plain(toHours(billed)),
			unit: UNIT,
			code,
			description: oneLine(type.name) || code,
			unitPrice: price(each),
			vatCode: '',
			ledgerAccount: '',
		};
	}

	/** Likewise. */
	private materialLine(material: OrderMaterial, named: string): InvoiceLine | string | null {
		const quantity = parseDecimal(material.quantity);
		if (!quantity) return `${named} has ${quoted(material.quantity)} for its quantity`;
		if (quantity.eq(0)) {
			this.notes.push(`${named} is left out: its quantity is 0`);
			return null;
		}
		const each = parseDecimal(material.price);
		if (!each) return `${named} has ${quoted(material.price)} for its price`;
		const code = filled(material.code);
		const card = code === '' ? undefined : this.catalogue.materials.get(code);
		return {
			quantity: plain(quantity),
			unit: filled(material.unit),
			code,
			description: oneLine(material.name) || oneLine(card?.description ?? '') || code,
			unitPrice: price(each),
			vatCode: filled(material.freeField1) || filled(card?.vatCode ?? ''),
			ledgerAccount: filled(material.freeField2) || filled(card?.ledgerAccount ?? ''),
		};
	}
}

function quoted(text: string): string {
	return text === '' ? 'nothing' : `'${brief(text)}'`;
}
