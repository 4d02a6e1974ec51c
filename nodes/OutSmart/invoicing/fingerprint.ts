import { createHash } from 'node:crypto';
import { filled } from '../../shared/values/text';
import { canonical } from '../../shared/values/money';
import type { OrderMaterial, WorkOrder, WorkPeriod } from '../client/types';
import { minutesIn } from './hours';
import { factsOfTexts } from './texts';

/**
 * A fingerprint of everything in an order that decides about its invoice or its relation, and of what the texts that
 * are asked for are made of. Another way of writing the same amount, another order of the lines, and the status of the
 * order do not count.
 */
export function fingerprintOf(order: WorkOrder, texts: readonly string[] = []): string {
	const { id, orderNumber, workOrderNumber, workDate, workEndDate, createdOn, paymentMethod } = order;
	const facts = [
		[id, orderNumber, workOrderNumber, workDate, workEndDate, createdOn, paymentMethod],
		partiesOf(order),
		order.hours.map(hoursFacts).sort(),
		order.materials.map(materialFacts).sort(),
		...factsOfTexts(order, texts),
	];
	return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
}

/** The invoice block whole; of the place of work what may be billed, or shows that another is. */
function partiesOf({ invoiceAddress, workAddress }: WorkOrder): string[][] {
	const isBilledAtWork = filled(invoiceAddress.code) === '';
	const { code, name } = workAddress;
	const work = isBilledAtWork ? Object.values(workAddress) : [code, name];
	return [Object.values(invoiceAddress).map(filled), work.map(filled)];
}

function hoursFacts({ hourType, duration, date, beginTime, endTime, breakMinutes }: WorkPeriod): string {
	const times = [beginTime, endTime, canonical(breakMinutes)];
	return JSON.stringify([hourType, minutesIn(duration) ?? duration, date, ...times]);
}

function materialFacts(material: OrderMaterial): string {
	const { code, name, unit, freeField1, freeField2 } = material;
	const { quantity, price, totalPrice, discountPercentage, originalPrice } = material;
	return JSON.stringify([
		name,
		...[code, unit, freeField1, freeField2].map(filled),
		...[quantity, price, totalPrice, discountPercentage, originalPrice].map(canonical),
	]);
}
