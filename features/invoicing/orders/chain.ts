import type { ChainedOrder } from '../item';
import type { InvoiceChoices } from '../settings';
import type { BookDate } from '../../../base/values/dates';
import { canonical } from '../../../base/values/money';
import { filled, shortHash } from '../../../base/values/text';
import type { OrderMaterial, WorkOrder, WorkPeriod } from '../../../services/outSmart/types';
import { minutesIn } from './hours';
import type { LineSettings } from './lines';
import { factsOfTexts, type InvoiceText } from './texts';

/** What the user chose for the export of invoices. */
export interface InvoiceSettings extends ChainSettings, LineSettings, InvoiceChoices {
	/** Older work dates are reported, not invoiced; '' takes all. */
	completedFrom: BookDate | '';
	invoiceTemplate: string;
	paymentTermDays: number;
	bookDirectly: boolean;
	/** The texts on an invoice besides its lines. */
	invoiceTexts: readonly InvoiceText[];
	/** In lower case: orders with one of these payment methods are held back. */
	blockedPaymentMethods: ReadonlySet<string>;
	/** What a person answered about two customers, each as `answerFor` gives it. */
	knownRelations: ReadonlySet<string>;
	limit: number;
}

/** What all steps of the export need. */
export interface ChainSettings {
	/** Write nothing, only report what would be done. */
	preview: boolean;
	/** Work order status whose orders are invoiced: code, name or both; its code once that was looked up. */
	workOrderStatus: string;
	/** Code for orders that a person must fix, and for those whose invoice is being created. */
	errorStatus: string;
}

/** The settings as they apply to one order: the first step found the code of the status in the setting. */
export function settingsFor<Settings extends ChainSettings>(
	{ status }: ChainedOrder,
	settings: Settings,
): Settings {
	return status === '' ? settings : { ...settings, workOrderStatus: status };
}

/**
 * A fingerprint of everything in an order that decides about its invoice or its relation, and of what the chosen texts
 * are made of. The notation of amounts, the order of the lines, and the status of the order do not count.
 */
export function fingerprintOf(order: WorkOrder, texts: readonly string[] = []): string {
	const { id, orderNumber, workOrderNumber, workDate, workEndDate, createdOn, paymentMethod } = order;
	const facts = [
		[id, orderNumber, workOrderNumber, workDate, workEndDate, createdOn, paymentMethod],
		partiesOf(order),
		order.hours.map(hoursFacts).sort(),
		order.materials.map(materialFacts).sort(),
		...order.missingLists,
		...factsOfTexts(order, texts),
	];
	return shortHash(facts, 16);
}

/** The whole invoice block; of the work address only what may be billed, or shows that another party is. */
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
	const { quantity, price, totalPrice, discountPercentage } = material;
	return JSON.stringify([
		name,
		...[code, unit, freeField1, freeField2].map(filled),
		...[quantity, price, totalPrice, discountPercentage].map(canonical),
	]);
}
