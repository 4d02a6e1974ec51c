import { attempt } from '../../../base/problems/problem';
import { type Decision, isRow } from '../../../base/words/row';
import { isDeed } from '../../../base/words/outcome';
import { bestOf, groupedBy, recordsIn } from '../../../base/values/records';
import { oneLine } from '../../../base/values/text';
import type { OutSmartClient } from '../../../services/outSmart/client';
import { isNotOpenToUs } from '../../../services/outSmart/errors';
import { worthOf } from '../../../services/outSmart/records';
import {
	type HourType,
	type Price,
	type OutSmartRelation,
	USUAL_PAYMENT_METHODS,
	type WorkOrder,
} from '../../../services/outSmart/types';
import { aboutExport } from '../said';
import type { InvoiceSettings } from './chain';
import { type Catalogue, needsCards } from './lines';
import { methodKey } from './workOrder';

/** What was read, and the findings about it. */
interface Read {
	lists: OrderLists;
	told: Decision[];
}

/** Reads the lists that orders need, each only when an order needs it. */
export async function readLists(
	client: OutSmartClient,
	orders: WorkOrder[],
	settings: Pick<InvoiceSettings, 'invoiceTexts' | 'preview' | 'materialFreeFields'>,
	announced: HourType[],
): Promise<Read> {
	const isAny = orders.length > 0;
	const announcedCodes = new Set(announced.map(({ code }) => code));
	const listed = isAny ? await client.listHourTypes() : [];
	const hourTypes = bestOfEach(
		[...listed.filter(({ code }) => !announcedCodes.has(code)), ...(isAny ? announced : [])],
		({ active }) => Number(active),
	);
	const relations = byCode(isAny ? await client.listRelations() : []);
	const told: Decision[] = [];
	const tell = (decision: Decision) => void told.push(decision);
	const prices = await readPrices(client, orders, settings, tell);
	const cards = orders.some((order) => needsCards(order, settings)) ? await client.listMaterials() : [];
	const materials = bestOfEach(cards, worthOf);
	const names = isAny && settings.invoiceTexts.includes('mechanic') ? await readNames(client) : new Map();
	return { lists: { hourTypes, relations, prices, materials, employees: names }, told };
}

/**
 * When an account cannot show its agreed prices, it is taken to have none: hours get the tariff of their type, and that
 * is reported.
 */
async function readPrices(
	client: OutSmartClient,
	orders: WorkOrder[],
	{ preview }: Pick<InvoiceSettings, 'preview'>,
	tell: (decision: Decision) => void,
): Promise<Price[]> {
	if (!orders.some(({ hours }) => hours.length > 0)) return [];
	const read = await attempt(() => client.customerPrices.list());
	if (read.ok) return read.value;
	if (!isNotOpenToUs(read.problem)) throw read.problem;
	const findings = [{ code: 'customerPricesNotRead' }, read.problem.finding] as const;
	tell(aboutExport('prices', 'skipped', findings, preview));
	return [];
}

async function readNames(client: OutSmartClient): Promise<ReadonlyMap<string, string>> {
	const employees = await client.listEmployees();
	return new Map(
		employees.map(({ number, firstName, lastName }) => [number, oneLine(`${firstName} ${lastName}`)]),
	);
}

/** The records that count for each code: one, unless several count as much. */
function bestOfEach<T extends { code: string }>(
	all: readonly T[],
	worth: (record: T) => number,
): ReadonlyMap<string, readonly [T, ...T[]]> {
	const groups = groupedBy(all, ({ code }) => code);
	return new Map([...groups].map(([code, same]) => [code, bestOf(same, worth)]));
}

function byCode<T extends { code: string }>(records: T[]): ReadonlyMap<string, T> {
	return new Map(records.map((record) => [record.code, record]));
}

/** The lists that an order needs, each read once. */
export interface OrderLists extends Catalogue {
	relations: ReadonlyMap<string, OutSmartRelation>;
	/** Names by number; empty when no text needs them. */
	employees: ReadonlyMap<string, string>;
}

/**
 * Hour types that a preview only announced: in a real run they would exist by now, so that the orders that use them are
 * previewed as they would be invoiced. Takes the rows of *Hour Type: Synchronize*.
 */
export function announcedHourTypes(rows: unknown): HourType[] {
	return recordsIn(rows)
		.filter((row) => isRow(row) && row.resource === 'hourType' && row.preview === true && isDeed(row))
		.map(({ key, name, price, billable, active }) => ({
			code: String(key),
			name: String(name),
			price: String(price),
			billable: billable === true,
			costs: false,
			active: active === true,
			held: {},
		}));
}

/** As the documents of OutSmart misspell one of them. */
const MISSPELLED = 'contact voldaan';

/**
 * A finding when the setting names a payment method that no order can have: with a typing error it would hold nothing
 * back. Null when all are known, and when the account does not show its list.
 */
export async function unknownPaymentMethods(
	client: OutSmartClient,
	orders: readonly WorkOrder[],
	{ blockedPaymentMethods, preview }: Pick<InvoiceSettings, 'blockedPaymentMethods' | 'preview'>,
): Promise<Decision | null> {
	const onOrders = orders.map(({ paymentMethod }) => methodKey(paymentMethod));
	const usual = new Set([...USUAL_PAYMENT_METHODS, MISSPELLED, ...onOrders]);
	const asked = [...blockedPaymentMethods].filter((method) => !usual.has(method));
	if (asked.length === 0) return null;
	const read = await attempt(() => client.listPaymentMethods());
	if (!read.ok && isNotOpenToUs(read.problem)) return null;
	if (!read.ok) throw read.problem;
	const known = new Set(read.value.map(methodKey));
	const unknown = asked.filter((method) => !known.has(method));
	if (unknown.length === 0) return null;
	const choices = (read.value.length > 0 ? read.value : USUAL_PAYMENT_METHODS.slice(0, 3)).slice(0, 10);
	return aboutExport('settings', 'blocked', [{ code: 'paymentMethodsUnknown', unknown, choices }], preview);
}
