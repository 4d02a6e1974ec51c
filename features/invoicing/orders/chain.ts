import type { ChainedOrder } from '../item';
import type { InvoiceChoices } from '../settings';
import { attempt, type Attempt } from '../../../base/problems/problem';
import type { BookDate } from '../../../base/values/dates';
import { canonical } from '../../../base/values/money';
import { groupedBy } from '../../../base/values/records';
import { filled, shortHash } from '../../../base/values/text';
import { hasStatus, type OutSmartClient } from '../../../services/outSmart/client';
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
 * The orders that wait on a work order status, as they are now: one list has all of them, where each by itself would take
 * a call.
 */
export class OrderQueue {
	private constructor(
		private readonly client: OutSmartClient,
		/** By id; null when the orders are too few for a list. */
		private readonly listed: ReadonlyMap<string, Attempt<WorkOrder>> | null,
	) {}

	static async of(
		client: OutSmartClient,
		orders: readonly ChainedOrder[],
		statusOf: (order: ChainedOrder) => string,
	): Promise<OrderQueue> {
		if (orders.length < 2) return new OrderQueue(client, null);
		const listed = new Map<string, Attempt<WorkOrder>>();
		for (const [workStatus, group] of groupedBy(orders, statusOf)) {
			const wanted = { status: 'Compleet', workStatus };
			const list = await attempt(() => client.listWorkOrders(wanted));
			// What cannot be listed is not read one by one either.
			if (!list.ok) for (const { id } of group) listed.set(id, list);
			else for (const value of list.value) listed.set(value.id, { ok: true, value });
			// One without an id may be any of those that are not in the list.
			if (!listed.delete('')) continue;
			for (const { id } of group.filter((order) => !listed.has(order.id))) {
				const one = await attempt(() => client.getWorkOrder(id));
				if (!one.ok || hasStatus(one.value, wanted)) listed.set(id, one);
			}
		}
		return new OrderQueue(client, listed);
	}

	/** An order as it is now. What is not in the list is read by itself: it has another status, or was deleted. */
	async read({ id }: Pick<ChainedOrder, 'id'>): Promise<Attempt<WorkOrder>> {
		return this.listed?.get(id) ?? (await attempt(() => this.client.getWorkOrder(id)));
	}

	/** The order from the list; null when it no longer waits. */
	waiting({ id }: Pick<ChainedOrder, 'id'>): Attempt<WorkOrder> | null {
		return this.listed?.get(id) ?? null;
	}

	get isListed(): boolean {
		return this.listed !== null;
	}
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
