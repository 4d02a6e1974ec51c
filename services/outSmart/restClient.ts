import { attempt, isProblem } from '../../base/problems/problem';
import { Redactor } from '../../base/transport/redact';
import { unexpected } from '../../base/transport/failure';
import { RestCaller, type RestCall } from '../../base/transport/rest';
import { Sender, type Access } from '../../base/transport/sender';
import { codeKey, isSameCode } from '../../base/values/text';
import { isRecord } from '../../base/values/records';
import type { OutSmartClient } from './client';
import { readStatus, responseIn, rowsOfAnswer } from './errors';
import { invoiceStore } from './invoices';
import { orderStore, readOrder, type OrderStore } from './orders';
import {
	hourTypeRow,
	materialRow,
	relationRow,
	toEmployee,
	toHourType,
	toMaterial,
	toRelation,
	toWorkOrder,
	toWorkStatus,
	usedOf,
	workStatusRow,
} from './records';
import { CONTACT_PERSONS, customerPriceStore, OBJECTS, PROJECTS, storeOf } from './stores';
import type { Calls, OutSmartQuery, WireRow } from './types';
import { flag, text } from './wire';

export interface OutSmartOptions extends Access {
	token: string;
	softwareToken: string;
	/** The bearer token; when it is empty, the header is not sent. */
	bearerToken?: string;
}

/** The field of OutSmart's answers that has the list. */
const LIST = 'response';

const TIMEOUT_MS = 60_000;
/**
 * The time limit of a long list: there is no paging, and an order is long (docs/services/outsmart.md 1.5).
 */
const ORDERS_TIMEOUT_MS = 300_000;

/** The calls of one account, from which its client is made. */
export function callsOf({ token, softwareToken, bearerToken = '', ...access }: OutSmartOptions): Calls {
	const secrets = [token, softwareToken, bearerToken].map((secret) => secret.trim());
	const [customer = '', software = '', bearer = ''] = secrets;
	const redactor = new Redactor(...secrets);
	return callsOver(
		new RestCaller({
			sender: new Sender({ service: 'OutSmart', redactor, ...access }),
			headers: bearer === '' ? {} : { Authorization: `Bearer ${bearer}` },
			query: { token: customer, software_token: software },
			readStatus,
		}),
	);
}

export function connectOutSmart(options: OutSmartOptions): OutSmartClient {
	const calls = callsOf(options);
	const { baseUrl, allowHttp, send, wait, now, random } = options;
	const workOrders = orderStore(calls, { baseUrl, allowHttp, send, wait, now, random });
	return {
		projects: storeOf(calls, PROJECTS),
		objects: storeOf(calls, OBJECTS),
		contactPersons: storeOf(calls, CONTACT_PERSONS),
		customerPrices: pricesOf(calls),
		invoices: invoiceStore(calls),
		...relationsOf(calls),
		...materialsOf(calls),
		...hourTypesOf(calls),
		...workStatusesOf(calls),
		...choicesOf(calls),
		...workOrdersOf(calls, workOrders),
	};
}

function relationsOf(calls: Calls): Pick<OutSmartClient, 'listRelations' | 'saveRelations'> {
	const relations = readOnce(async () => (await calls.list('relations')).map(toRelation));
	return {
		async listRelations(filter) {
			if (!filter) return await relations.list();
			const query: OutSmartQuery = [
				['key[]', 'debtor_number'],
				['value[]', filter.code],
				['operator[]', 'eq'],
			];
			const whole = async () => (await relations.list()).map(({ wireRow }) => wireRow);
			const found = (await calls.where('relations', query, whole)).map(toRelation);
			return found.filter(({ code }) => isSameCode(code, filter.code));
		},
		async saveRelations(given) {
			await relations.during(async () => await calls.post('relations', given.map(relationRow)));
		},
	};
}

/** Reads and saves materials. Lists of wholesalers have 157,000 of them, so most are not kept in full. */
function materialsOf(calls: Calls): Pick<OutSmartClient, 'listMaterials' | 'saveMaterials'> {
	const materials = readOnce(async (whole) => {
		const kept = (row: WireRow) => (whole.has(codeKey(text(row.code))) ? row : usedOf(row));
		return (await calls.list('materials', [], { timeoutMs: ORDERS_TIMEOUT_MS, kept })).map(toMaterial);
	});
	return {
		listMaterials: materials.list,
		async saveMaterials(given, sign) {
			const rows = given.map((material) => materialRow(material, sign));
			await materials.during(async () => await calls.post('materials', rows));
		},
	};
}

function hourTypesOf(calls: Calls): Pick<OutSmartClient, 'listHourTypes' | 'saveHourTypes'> {
	const hourTypes = readOnce(async () => (await calls.list('hourtypes')).map(toHourType));
	return {
		listHourTypes: hourTypes.list,
		async saveHourTypes(given, sign) {
			const rows = given.map((hourType) => hourTypeRow(hourType, sign));
			await hourTypes.during(async () => await calls.post('hourtypes', rows));
		},
	};
}

function workStatusesOf(calls: Calls): Pick<OutSmartClient, 'listWorkStatuses' | 'saveWorkStatuses'> {
	const statuses = readOnce(async () => (await calls.list('workstatusses')).map(toWorkStatus));
	return {
		listWorkStatuses: statuses.list,
		async saveWorkStatuses(given) {
			await statuses.during(async () => await calls.post('workstatusses', given.map(workStatusRow)));
		},
	};
}

function pricesOf(calls: Calls): OutSmartClient['customerPrices'] {
	const store = customerPriceStore(calls);
	const prices = readOnce(store.list);
	return {
		list: prices.list,
		add: async (price) => await prices.during(async () => await store.add(price)),
	};
}

function choicesOf(
	calls: Calls,
): Pick<OutSmartClient, 'listWorkTypes' | 'listPaymentMethods' | 'listEmployees'> {
	return {
		async listWorkTypes() {
			const inUse = (await calls.list('worktypes')).filter((row) => flag(row.wrt_active, true));
			return inUse.map((row) => text(row.wrt_name)).filter(Boolean);
		},
		listPaymentMethods: async () =>
			(await calls.list('paymentmethods')).map((row) => text(row.pmd_description)).filter(Boolean),
		listEmployees: async () => (await calls.list('employees')).map(toEmployee),
	};
}

/** Work orders as the invoice export reads, claims and marks them. */
function workOrdersOf(
	calls: Calls,
	workOrders: OrderStore,
): Pick<
	OutSmartClient,
	'workOrders' | 'listWorkOrders' | 'getWorkOrder' | 'markAsHandled' | 'setWorkStatus'
> {
	return {
		workOrders,
		async listWorkOrders({ status, workStatus }) {
			const query: OutSmartQuery = [
				['status', status],
				['update_status', 'false'],
			];
			if (workStatus) query.push(['workstatus', workStatus]);
			const rows = await calls.list('GetWorkorders', query, { timeoutMs: ORDERS_TIMEOUT_MS });
			// An order without an id is kept, although it cannot be read again or marked: the code that reads the list reports
			// it.
			return rows.map(toWorkOrder);
		},
		getWorkOrder: async (id) => await readOrder(calls, { id }, false),
		markAsHandled: async (id) => await readOrder(calls, { id }, true),
		setWorkStatus: async (id, code, how) => await workOrders.update({ id }, { workStatus: code }, how),
	};
}

/**
 * Keeps a list for a connection. It is read again after a write, even a failed one, and for codes whose
 * records were not kept in full.
 */
function readOnce<T>(read: (whole: ReadonlySet<string>) => Promise<T[]>) {
	let kept: Promise<T[]> | undefined;
	let keptWhole: ReadonlySet<string> = new Set();
	const forget = () => void (kept = undefined);
	return {
		async list(whole: readonly string[] = []): Promise<T[]> {
			const keys = whole.map(codeKey);
			if (!keys.every((key) => keptWhole.has(key))) forget();
			if (!kept) keptWhole = new Set(keys);
			kept ??= read(keptWhole).catch((error: unknown) => {
				forget();
				throw error;
			});
			return [...(await kept)];
		},
		async during(write: () => Promise<void>): Promise<void> {
			forget();
			await write().finally(forget);
		},
	};
}

/** The columns by which a query filters (docs/services/outsmart.md 1.5). */
function columnsIn(query: OutSmartQuery): string[] {
	return query.filter(([name]) => name.split('[', 1)[0]?.toLowerCase() === 'key').map(([, column]) => column);
}

function callsOver(caller: RestCaller): Calls {
	const refused = new Set<string>();
	/**
	 * Sends a call, and gives the `response` of an answer with code 200. Writes may be repeated, unless the
	 * call says otherwise (docs/services/outsmart.md 1.6).
	 */
	const send = async (call: Omit<RestCall, 'timeoutMs'> & { timeoutMs?: number }) =>
		await caller.call({ repeatable: true, timeoutMs: TIMEOUT_MS, ...call }, (answer) =>
			responseIn(answer, call.writes ? { writes: true } : { columns: columnsIn(call.query ?? []) }),
		);
	const calls: Calls = {
		send,
		async post(resource, body, how = {}) {
			// Nothing is sent for an empty list, which the service does not accept (docs/services/outsmart.md 2.2).
			if (body.length === 0) return;
			await send({ ...how, operation: resource, writes: true, method: 'POST', path: `${resource}/`, body });
		},
		async list(resource, query = [], { timeoutMs = TIMEOUT_MS, kept } = {}) {
			const call = { operation: resource };
			const path = `${resource}/`;
			const rows = kept && { field: LIST, kept: (row: unknown) => (isRecord(row) ? kept(row) : row) };
			const response = await send({ ...call, method: 'GET', path, query, timeoutMs, rows });
			const found = rowsOfAnswer(resource, response);
			if ('failure' in found) throw caller.problem(call, found.failure);
			return found.rows;
		},
		async where(resource, query, whole = async () => await calls.list(resource)) {
			const place = [resource, ...columnsIn(query)].join(' ');
			if (refused.has(place)) return await whole();
			const found = await attempt(async () => await calls.list(resource, query));
			if (found.ok) return found.value;
			if (!isProblem(found.problem, 'refused', 'hiccup')) throw found.problem;
			refused.add(place);
			return await whole();
		},
		get: async (call, query, timeoutMs = TIMEOUT_MS) =>
			await send({ ...call, method: 'GET', path: `${call.operation}/`, query, timeoutMs }),
		workOrder(call, row) {
			const order = isRecord(row) ? toWorkOrder(row) : null;
			if (!order?.id) throw caller.problem(call, unexpected('recordWithout', 'id'));
			return order;
		},
		problem: (call, failure) => caller.problem(call, failure),
	};
	return calls;
}

/**
 * Reads the list of employees: the cheapest call that needs both tokens and changes nothing. The code of the answer shows
 * which of the two is wrong (docs/services/outsmart.md 1.2).
 * @throws ServiceProblem
 */
export async function testOutSmartLogin(client: OutSmartClient): Promise<void> {
	await client.listEmployees();
}
