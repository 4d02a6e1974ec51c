import { attempt, isProblem } from '../../../base/problems/problem';
import { type RowFacts, isRow } from '../../../base/words/row';
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
	type WorkStatus,
} from '../../../services/outSmart/types';
import { USUAL_ERROR } from '../messages/ends';
import { aboutExport, aboutOrderStatus } from '../rows';
import { type Catalogue, needsCards, type LineSettings } from './lines';
import { methodKey } from './workOrder';
import type { Finding } from '../../../base/words/finding';
import type { ChainSettings, InvoiceChoices } from '../settings';
import type { BookDate } from '../../../base/values/dates';
import type { InvoiceText } from './texts';

/** The settings for reading orders and making items of them. */
export interface InvoiceSettings extends ChainSettings, LineSettings, InvoiceChoices {
	/** The first work date that is invoiced: older ones are reported. '' takes all. */
	completedFrom: BookDate | '';
	invoiceTemplate: string;
	paymentTermDays: number;
	bookDirectly: boolean;
	/** The texts on an invoice besides its lines. */
	invoiceTexts: readonly InvoiceText[];
	/** Payment methods in lower case; orders with one of these are held back. */
	blockedPaymentMethods: ReadonlySet<string>;
	/** The answers of a person about two customers, each as `answerFor` gives it. */
	knownRelations: ReadonlySet<string>;
	limit: number;
}

/**
 * The code of the status that `workOrderStatus` names, with the rows about statuses that were created; `stop` is the row that
 * ends the export before any order is changed.
 */
type Statuses = { code: string; created: RowFacts[] } | { stop: RowFacts };

/** Makes sure that both work order statuses exist; a code that is free is added. */
export async function ensureStatuses(client: OutSmartClient, settings: ChainSettings): Promise<Statuses> {
	const { workOrderStatus, errorStatus, preview } = settings;
	const there = await client.listWorkStatuses();
	const { code, missing, other } = statusFor(workOrderStatus, there);
	if (code === errorStatus) return { stop: sameStatuses(errorStatus, preview) };
	const wrong = other ?? errorNamedOtherwise(errorStatus, there);
	if (wrong) return { stop: aboutExport('settings', 'blocked', [wrong], preview) };
	const hasError = there.some((status) => status.code === errorStatus);
	const toAdd = [
		...(missing ? [missing] : []),
		...(hasError ? [] : [{ code: errorStatus, name: USUAL_ERROR.name }]),
	];
	if (toAdd.length > 0 && !preview) {
		const added = await attempt(() => client.saveWorkStatuses(toAdd));
		if (!added.ok) {
			const finding = {
				code: 'orderStatusesNotAdded',
				statuses: toAdd.map(({ code, name }) => `${code} ${name}`),
			} as const;
			const action = isProblem(added.problem, 'refused') ? 'blocked' : 'failed';
			return { stop: aboutExport('settings', action, [finding, added.problem.finding], false) };
		}
	}
	return { code, created: toAdd.map((status) => createdOne(status, preview)) };
}

/** The row for two settings that turn out to name the same status. */
function sameStatuses(status: string, preview: boolean): RowFacts {
	const finding: Finding = { code: 'settingsWrong', faults: [{ code: 'statusesAreSame', status }] };
	return { ...aboutExport('settings', 'blocked', [finding], preview), resource: 'settings' };
}

function createdOne(status: WorkStatus, preview: boolean): RowFacts {
	const finding: Finding = { code: 'orderStatusAdded', ...factsOf(status), foreseen: preview };
	return aboutOrderStatus(status.code, 'created', [finding], preview);
}

/** The name of a status that is created from only a code. */
const OUR_NAME = 'Naar E-boekhouden';

/**
 * The reason why the error status cannot be used: orders may have it for another reason. Null when it can be
 * used.
 */
export function errorNamedOtherwise(given: string, statuses: readonly WorkStatus[]): Finding | null {
	const there = statuses.find(({ code }) => code === given);
	if (given !== USUAL_ERROR.code || !there || isNamed(there, USUAL_ERROR.name)) return null;
	return { code: 'orderStatusOther', of: 'errorStatus', asked: given, ...factsOf(there) };
}

/**
 * The result for a status: `missing` when its code is free; `other` when its code or name is that of another
 * status, whose orders may wait for something else.
 */
interface StatusFor {
	code: string;
	missing: WorkStatus | null;
	other: Finding | null;
}

/** Finds the status of a setting: a code, or a code and the name that it has in OutSmart. */
export function statusFor(given: string, statuses: readonly WorkStatus[]): StatusFor {
	const whole = statuses.find(({ code, name }) => key(`${code} ${name}`) === key(given));
	const byCode = statuses.find(({ code }) => code === given);
	const found = byCode && isNamed(byCode, OUR_NAME) ? byCode : whole;
	if (found) return { code: found.code, missing: null, other: null };
	const [first = '', ...words] = oneLine(given).split(' ');
	const other = byCode ?? statuses.find(({ code, name }) => code === first || key(name) === key(given));
	const code = other?.code ?? first;
	return other
		? {
				code,
				missing: null,
				other: { code: 'orderStatusOther', of: 'workOrderStatus', asked: given, ...factsOf(other) },
			}
		: { code, missing: { code, name: words.join(' ') || OUR_NAME }, other: null };
}

/**
 * True for a status with our name. A status without a name, or with its code as name, cannot mean anything
 * else.
 */
function isNamed({ code, name }: WorkStatus, ours: string): boolean {
	return ['', key(code), key(ours)].includes(key(name));
}

function key(text: string): string {
	return oneLine(text).toLowerCase();
}

function factsOf({ code, name }: WorkStatus) {
	return { status: code, name };
}

interface Read {
	lists: OrderLists;
	rows: RowFacts[];
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
		({ active }) => (active ? 1 : 0),
	);
	const relations = byCode(isAny ? await client.listRelations() : []);
	const rows: RowFacts[] = [];
	const tell = (row: RowFacts) => void rows.push(row);
	const prices = await readPrices(client, orders, settings, tell);
	const cards = orders.some((order) => needsCards(order, settings)) ? await client.listMaterials() : [];
	const materials = bestOfEach(cards, worthOf);
	const names = isAny && settings.invoiceTexts.includes('mechanic') ? await readNames(client) : new Map();
	return { lists: { hourTypes, relations, prices, materials, employees: names }, rows };
}

/**
 * Reads the agreed prices. An account that cannot show them is taken to have none: hours get the tariff of
 * their type, and that is reported.
 */
async function readPrices(
	client: OutSmartClient,
	orders: WorkOrder[],
	{ preview }: Pick<InvoiceSettings, 'preview'>,
	tell: (row: RowFacts) => void,
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

/** The record that counts for each code; several where they count as much. */
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

/** The lists that orders need, each read once for all of them. */
export interface OrderLists extends Catalogue {
	relations: ReadonlyMap<string, OutSmartRelation>;
	/** The names of employees by number; empty when no text needs them. */
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
			wireRow: {},
		}));
}

/** A payment method as the documents of OutSmart misspell it. */
const MISSPELLED = 'contact voldaan';

/**
 * The row when the setting names a payment method that no order can have: with a typing error it would
 * hold nothing back. Null when all are known, and when the account does not show its list.
 */
export async function unknownPaymentMethods(
	client: OutSmartClient,
	orders: readonly WorkOrder[],
	{ blockedPaymentMethods, preview }: Pick<InvoiceSettings, 'blockedPaymentMethods' | 'preview'>,
): Promise<RowFacts | null> {
	const onOrders = orders.map(({ paymentMethod }) => methodKey(paymentMethod));
	const usual = new Set([...USUAL_PAYMENT_METHODS, MISSPELLED, ...onOrders]);
	const unusual = [...blockedPaymentMethods].filter((method) => !usual.has(method));
	if (unusual.length === 0) return null;
	const read = await attempt(() => client.listPaymentMethods());
	if (!read.ok && isNotOpenToUs(read.problem)) return null;
	if (!read.ok) throw read.problem;
	const known = new Set(read.value.map(methodKey));
	const unknown = unusual.filter((method) => !known.has(method));
	if (unknown.length === 0) return null;
	const choices = (read.value.length > 0 ? read.value : USUAL_PAYMENT_METHODS.slice(0, 3)).slice(0, 10);
	return aboutExport('settings', 'blocked', [{ code: 'paymentMethodsUnknown', unknown, choices }], preview);
}
