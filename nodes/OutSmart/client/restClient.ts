import { attempt } from '../../shared/attempt';
import type { SendHttp } from '../../shared/http';
import { Redactor } from '../../shared/redact';
import { RestCaller, type RestCall } from '../../shared/rest/caller';
import { withRetry, type Wait } from '../../shared/retry';
import type { OutSmartClient } from './client';
import { hasCode, readStatus, told } from './errors';
import {
	hourTypeRow,
	MATERIAL,
	materialRow,
	RELATION,
	relationRow,
	toEmployee,
	toHourType,
	toMaterial,
	toRelation,
	toWorkStatus,
	workStatusRow,
} from './records';
import type {
	DecimalSign,
	Employee,
	HourType,
	Material,
	Relation,
	WireRow,
	WorkOrder,
	WorkOrderFilter,
	WorkStatus,
} from './types';
import { isRecord, text } from './wire';
import { toWorkOrder } from './workOrders';

export interface OutSmartOptions {
	token: string;
	softwareToken: string;
	/** Empty: no such header. */
	bearerToken?: string;
	baseUrl: string;
	send: SendHttp;
	wait: Wait;
}

const TIMEOUT_MS = 60_000;
/** There is no paging, and an order is long (apis/outsmart.md 1.5). */
const ORDERS_TIMEOUT_MS = 300_000;

export function connectOutSmart(options: OutSmartOptions): OutSmartClient {
	return new RestClient(options);
}

/** The field by which the records of a list are known. */
const KEYS: Readonly<Record<string, string>> = {
	relations: RELATION.code,
	materials: MATERIAL.code,
	hourtypes: 'code',
	workstatusses: 'sta_code',
};

type Query = [name: string, value: string][];

class RestClient implements OutSmartClient {
	private readonly caller: RestCaller;
	private readonly wait: Wait;

	constructor({ baseUrl, send, wait, ...secrets }: OutSmartOptions) {
		const token = secrets.token.trim();
		const softwareToken = secrets.softwareToken.trim();
		const bearerToken = secrets.bearerToken?.trim() ?? '';
		this.wait = wait;
		this.caller = new RestCaller({
			service: 'OutSmart',
			baseUrl,
			send,
			redactor: new Redactor(token, softwareToken, bearerToken),
			headers: bearerToken === '' ? {} : { Authorization: `Bearer ${bearerToken}` },
			query: { token, software_token: softwareToken },
			readStatus,
		});
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
		return filter ? found.filter(({ code }) => code === filter.code) : found;
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
		return rows.map((row) => this.workOrder('GetWorkorders', row));
	}

	async getWorkOrder(id: string): Promise<WorkOrder> {
		return await this.readOrder(id, 'false');
	}

	async markAsHandled(id: string): Promise<WorkOrder> {
		return await this.readOrder(id, 'true');
	}

	async setWorkStatus(id: string, code: string): Promise<boolean> {
		const query: Query = [
			['row_id', this.rowId('UpdateWorkorder', id)],
			['workstatus', code],
		];
		const set = await attempt(() => this.get('UpdateWorkorder', query));
		if (set.ok) return true;
		if (hasCode(set.problem, '1503')) return false;
		throw set.problem;
	}

	/** The same call reads and marks, so what it does is always said (apis/outsmart.md 4.4). */
	private async readOrder(id: string, updateStatus: 'true' | 'false'): Promise<WorkOrder> {
		const operation = 'GetWorkorder';
		const query: Query = [
			['row_id', this.rowId(operation, id)],
			['update_status', updateStatus],
		];
		return this.workOrder(operation, await this.get(operation, query));
	}

	private workOrder(operation: string, row: unknown): WorkOrder {
		const order = isRecord(row) ? toWorkOrder(row) : null;
		if (!order?.id) throw this.caller.unreadable(operation, 'a work order without an id');
		return order;
	}

	/** Anything but a number would be another order, or none. */
	private rowId(operation: string, id: string): string {
		if (/^\d{1,18}$/.test(id)) return id;
		throw this.caller.problem(operation, {
			kind: 'input',
			outcome: 'notDone',
			what: id === '' ? 'no work order ID was given' : 'the work order ID that was given is no whole number',
			advice: 'Enter the ID of the work order, which is not its number.',
		});
	}

	private async list(resource: string, query: Query = [], timeoutMs = TIMEOUT_MS): Promise<WireRow[]> {
		const response = await this.get(resource, query, timeoutMs);
		// Without a list nothing is known; taken for an empty one, everything would be new.
		if (!Array.isArray(response)) throw this.caller.unreadable(resource, 'something other than a list');
		const rows = response.filter((row) => row !== null);
		if (!rows.every(isRecord))
			throw this.caller.unreadable(resource, 'a list of something other than records');
		const key = KEYS[resource];
		// Taken for records without a code, all that OutSmart has would be new.
		if (key !== undefined && rows.length > 0 && !rows.some((row) => key in row))
			throw this.caller.unreadable(resource, `records without ${key}`);
		return rows;
	}

	private async get(resource: string, query: Query, timeoutMs = TIMEOUT_MS): Promise<unknown> {
		return await this.call({ operation: resource, method: 'GET', path: `${resource}/`, query, timeoutMs });
	}

	/** An empty list is nothing to send (apis/outsmart.md 9). */
	private async post(resource: string, rows: Record<string, string>[]): Promise<void> {
		if (rows.length === 0) return;
		const call = { operation: resource, path: `${resource}/`, body: rows, timeoutMs: TIMEOUT_MS };
		await this.call({ ...call, method: 'POST' });
	}

	/** The `response` of an answer whose code is 200. */
	private async call(call: RestCall): Promise<unknown> {
		return await withRetry(async () => this.judged(call, await this.caller.call(call)), false, this.wait);
	}

	/** Whatever the HTTP status, the code in the answer decides (apis/outsmart.md 1.3). */
	private judged({ operation }: RestCall, { status, json }: { status: number; json: unknown }): unknown {
		const code = isRecord(json) ? text(json.code) : '';
		if (!isRecord(json) || !/^\d{1,6}$/.test(code))
			throw this.caller.unreadable(operation, `data that is no answer of OutSmart (HTTP ${status})`, status);
		const { messages, response } = json;
		if (code !== '200') throw this.caller.problem(operation, told(code, textOf(messages)));
		if (status >= 400) throw this.caller.unreadable(operation, `HTTP ${status}`, status);
		return response;
	}
}

function textOf(messages: unknown): string {
	return (Array.isArray(messages) ? messages : [messages]).map(text).filter(Boolean).join('; ');
}
