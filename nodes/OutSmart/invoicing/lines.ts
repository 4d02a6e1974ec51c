import { filled } from '../../shared/values/text';
import { distinct } from '../../shared/values/records';
import type { WorkOrder } from '../client/types';
import { billedTo } from './billedTo';
import { hoursLines, type Tariffs } from './hoursLines';
import { materialLines, type Cards } from './materialLines';
import type { Part } from './part';

/** What lines need beside the order. */
export type Catalogue = Tariffs & Cards;

/** Hours first, then materials, each line of the order one line of the invoice. */
export function linesOf(order: WorkOrder, catalogue: Catalogue, roundTo: number): Part {
	const hours = hoursLines(order, billedTo(order).code, catalogue, roundTo);
	const materials = materialLines(order.materials, catalogue);
	const lines = [...hours.lines, ...materials.lines];
	// An hour type without a price is told once, however many hours have it.
	const faults = distinct([...hours.faults, ...materials.faults]);
	if (lines.length === 0 && faults.length === 0) faults.push({ code: 'nothingToBill' });
	return { lines, notes: [...hours.notes, ...materials.notes], faults };
}

/** Whether some line takes its VAT code or ledger account from the card of its material. */
export function needsCards({ materials }: WorkOrder): boolean {
	return materials.some(
		({ code, freeField1, freeField2 }) =>
			filled(code) !== '' && (filled(freeField1) === '' || filled(freeField2) === ''),
	);
}
