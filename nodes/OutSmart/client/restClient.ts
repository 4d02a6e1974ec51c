import { attempt } from '../../shared/problems/problem';
import { Sender, type Call, type SenderTools } from '../../shared/transport/sender';
import { notSent, unexpected } from '../../shared/transport/failure';
import { Redactor } from '../../shared/transport/redact';
import { RestCaller, type RestCall } from '../../shared/transport/rest';
import { isSameCode } from '../../shared/values/text';
import { anyCall, type AnyCall } from './apiCall';
import type { OutSmartClient } from './client';
import { hasCode, readStatus, responseIn, rowsIn } from './errors';
import { invoiceStore, type InvoiceStore } from './invoices';
import { orderStore, type OrderStore } from './orders';
import {
	hourTypeRow,
	materialRow,
	relationRow,
	toEmployee,
	toHourType,
	toMaterial,
	toPrice,
	toRelation,
	toWorkOrder,
	toWorkStatus,
	workStatusRow,
} from './records';
import {
	CONTACT_PERSONS,
	customerPriceStore,
	OBJECTS,
	PROJECTS,
	storeOf,
	type ContactPerson,
	type CustomerPriceStore,
	type FieldObject,
	type Project,
	type RecordStore,
} from './stores';
import type {
	Calls,
	DecimalSign,
	Employee,
	HourType,
	Material,
	Price,
	Query,
	Relation,
	WireRow,
	WorkOrder,
	WorkOrderFilter,
	WorkStatus,
} from './types';
import { flag, isRecord, text } from './wire';

export interface OutSmartOptions extends SenderTools {
	token: string;
	softwareToken: string;
	/** Empty: no such header. */
	bearerToken?: string;
	baseUrl: string;
	/** Whether http:// may be used outside this machine. */
	allowHttp?: boolean;
}

const TIMEOUT_MS = 60_000;

/** There is no paging, and an order is long (docs/services/outsmart.md 1.5). */
const ORDERS_TIMEOUT_MS = 300_000;

export function connectOutSmart(options: OutSmartOptions): OutSmartClient {
	return new RestClient(options);
}

class RestClient implements OutSmartClient {
	readonly projects: RecordStore<Project>;
	readonly objects: RecordStore<FieldObject>;
	readonly contactPersons: RecordStore<ContactPerson>;
	readonly customerPrices: CustomerPriceStore;
	readonly workOrders: OrderStore;
	readonly invoices: InvoiceStore;
	readonly api: AnyCall;
	private readonly caller: RestCaller;

	constructor({ token, softwareToken, bearerToken = '', ...options }: OutSmartOptions) {
		const secrets = [token, softwareToken, bearerToken].map((secret) => secret.trim());
		const [customer = '', software = '', bearer = ''] = secrets;
		const { baseUrl, allowHttp, send, wait, now, random } = options;
		const tools = { send, wait, now, random };
		const redactor = new Redactor(...secrets);
		this.caller = new RestCaller({
			sender: new Sender({ service: 'OutSmart', baseUrl, allowHttp, redactor, tools }),
			headers: bearer === '' ? {} : { Authorization: `Bearer ${bearer}` },
			query: { token: customer, software_token: software },
			readStatus,
		});
		const calls = this.calls();
		this.projects = storeOf(calls, PROJECTS);
		this.objects = storeOf(calls, OBJECTS);
		this.contactPersons = storeOf(calls, CONTACT_PERSONS);
		this.customerPrices = customerPriceStore(calls);
		this.workOrders = orderStore(calls, { baseUrl, allowHttp, tools });
		this.invoices = invoiceStore(calls);
		this.api = anyCall(calls, redactor);
	}

	async listRelations(filter?: { code: string }): Promise<Relation[]> {
		const query: Query = filter
			? [
					['key[]', 'debtor_number'],
					['value[]', filter.code],
					['operator[]', 'eq'],
				]
			: [];
		const found = (await this.list('relations', query)).map(toRelation);
		return filter ? found.filter(({ code }) => isSameCode(code, filter.code)) : found;
	}

	async saveRelations(relations: Relation[]): Promise<void> {
		await this.post('relations', relations.map(relationRow));
	}

	async listMaterials(): Promise<Material[]> {
		return (await this.list('materials')).map(toMaterial);
	}

	async saveMaterials(materials: Material[], sign: DecimalSign): Promise<void> {
		await this.post(
			'materials',
			materials.map((material) => materialRow(material, sign)),
		);
	}

	async listHourTypes(): Promise<HourType[]> {
		return (await this.list('hourtypes')).map(toHourType);
	}

	async saveHourTypes(hourTypes: HourType[], sign: DecimalSign): Promise<void> {
		await this.post(
			'hourtypes',
			hourTypes.map((hourType) => hourTypeRow(hourType, sign)),
		);
	}

	async listPrices(): Promise<Price[]> {
		return (await this.list('prices')).map(toPrice);
	}

	async listWorkTypes(): Promise<string[]> {
		const inUse = (await this.list('worktypes')).filter((row) => flag(row.wrt_active, true));
		return inUse.map((row) => text(row.wrt_name)).filter(Boolean);
	}

	async listPaymentMethods(): Promise<string[]> {
		return (await this.list('paymentmethods')).map((row) => text(row.pmd_description)).filter(Boolean);
	}

	async listWorkStatuses(): Promise<WorkStatus[]> {
		return (await this.list('workstatusses')).map(toWorkStatus);
	}

	async saveWorkStatuses(statuses: WorkStatus[]): Promise<void> {
		await this.post('workstatusses', statuses.map(workStatusRow));
	}

	async listEmployees(): Promise<Employee[]> {
		return (await this.list('employees')).map(toEmployee);
	}

	async listWorkOrders({ status, workStatus }: WorkOrderFilter): Promise<WorkOrder[]> {
		const query: Query = [
			['status', status],
			['update_status', 'false'],
		];
		if (workStatus) query.push(['workstatus', workStatus]);
		const rows = await this.list('GetWorkorders', query, ORDERS_TIMEOUT_MS);
		return rows.map((row) => this.workOrder({ operation: 'GetWorkorders' }, row));
	}

	async getWorkOrder(id: string): Promise<WorkOrder> {
		return await this.readOrder(id, false);
	}

	async markAsHandled(id: string): Promise<WorkOrder> {
		return await this.readOrder(id, true);
	}

	async setWorkStatus(id: string, code: string): Promise<boolean> {
		const call = { operation: 'UpdateWorkorder', writes: true };
		const query: Query = [
			['row_id', this.rowId(call, id)],
			['workstatus', code],
		];
		const set = await attempt(() => this.get(call, query));
		if (set.ok) return true;
		if (hasCode(set.problem, '1503')) return false;
		throw set.problem;
	}

	/** The same call reads and marks, so what it does is always said (docs/services/outsmart.md 4.4). */
	private async readOrder(id: string, marks: boolean): Promise<WorkOrder> {
		const call = { operation: 'GetWorkorder', writes: marks };
		const query: Query = [
			['row_id', this.rowId(call, id)],
			['update_status', String(marks)],
		];
		return this.workOrder(call, await this.get(call, query));
	}

	private workOrder(call: Call, row: unknown): WorkOrder {
		const order = isRecord(row) ? toWorkOrder(row) : null;
		if (!order?.id) throw this.caller.problem(call, unexpected('recordWithout', 'id'));
		return order;
	}

	/** Anything but a number would be another order, or none. */
	private rowId(call: Call, id: string): string {
		if (/^\d{1,18}$/.test(id)) return id;
		const code = id === '' ? 'numberMissing' : 'numberWrong';
		throw this.caller.problem(call, notSent({ code, of: 'workOrder' }));
	}

	private async list(resource: string, query: Query = [], timeoutMs = TIMEOUT_MS): Promise<WireRow[]> {
		const call = { operation: resource };
		const found = rowsIn(resource, await this.get(call, query, timeoutMs));
		if ('failure' in found) throw this.caller.problem(call, found.failure);
		return found.rows;
	}

	private async get(call: Call, query: Query, timeoutMs = TIMEOUT_MS): Promise<unknown> {
		return await this.call({ ...call, method: 'GET', path: `${call.operation}/`, query, timeoutMs });
	}

	/** What the parts of this client call with. */
	private calls(): Calls {
		return {
			list: (resource, query) => this.list(resource, query),
			get: (call, query) => this.get(call, query),
			send: (call) => this.call({ ...call, timeoutMs: call.timeoutMs ?? TIMEOUT_MS }),
			workOrder: (call, row) => this.workOrder(call, row),
			problem: (call, failure) => this.caller.problem(call, failure),
		};
	}

	/** An empty list is nothing to send (docs/services/outsmart.md 2.3). */
	private async post(resource: string, rows: Record<string, string>[]): Promise<void> {
		if (rows.length === 0) return;
		const call = { operation: resource, writes: true, path: `${resource}/`, timeoutMs: TIMEOUT_MS };
		await this.call({ ...call, method: 'POST', body: rows });
	}

	/**
	 * The `response` of an answer whose code is 200. What writes may be repeated, unless the call says otherwise
	 * (docs/services/outsmart.md 1.6).
	 */
	private async call(call: RestCall): Promise<unknown> {
		return await this.caller.call({ repeatable: true, ...call }, responseIn);
	}
}

/**
 * Reads the list of employees: the cheapest call that needs both tokens and changes nothing. The code of the answer
 * tells which of the two is wrong (docs/services/outsmart.md 1.2).
 * @throws ServiceProblem
 */
export async function testOutSmartLogin(client: OutSmartClient): Promise<void> {
	await client.listEmployees();
}
