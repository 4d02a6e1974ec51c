import type { OutSmartClient } from '../../../services/outSmart/client';
import {
	hourTypeRow,
	materialRow,
	relationRow,
	toEmployee,
	toHourType,
	toMaterial,
	toPrice,
	toRelation as readRelation,
	toWorkOrder as readWorkOrder,
} from '../../../services/outSmart/records';
import type {
	DecimalSign,
	Employee,
	HourType,
	Material,
	OutSmartRelation,
	WireRow,
	WorkOrder,
	WorkOrderFilter,
	WorkStatus,
} from '../../../services/outSmart/types';
import { memoizedBy } from '../../../base/values/records';
import { isSameCode } from '../../../base/values/text';
import type { ProblemKind, ServiceProblem } from '../../../base/problems/problem';
import { problemOfKind } from '../problems';

/** A row is never changed in place. */
const toWorkOrder = memoizedBy(readWorkOrder);
const toRelation = memoizedBy(readRelation);

export function problem(kind: ProblemKind, code = '', operation = 'GetWorkorder'): ServiceProblem {
	const outcome = kind === 'unreachable' ? 'unknown' : 'notDone';
	return problemOfKind(kind, { service: 'OutSmart', operation, outcome, code });
}

export const GONE = problem('refused', '1500');

/** What happens at a call, before it (`lost`: nothing is done) or after it (`after`: done, but the answer is lost). */
export interface Fault {
	call: string;
	problem?: ServiceProblem;
	lost?: 'before' | 'after';
	/** Done by another hand right before the call. */
	meanwhile?: () => void;
	times?: number;
}

/** What only operations of their own use, which run against the sandbox. */
const NOT_HERE: unknown = undefined;

/** An OutSmart in memory that notes every call and whose records are kept as the service writes them. */
export class FakeClient implements OutSmartClient {
	readonly projects = NOT_HERE as OutSmartClient['projects'];
	readonly objects = NOT_HERE as OutSmartClient['objects'];
	readonly contactPersons = NOT_HERE as OutSmartClient['contactPersons'];
	readonly customerPrices: OutSmartClient['customerPrices'] = {
		list: async () => this.called('prices', () => this.prices.map(toPrice)),
		add: async () => await Promise.reject(new Error('not here')),
	};
	readonly workOrders = NOT_HERE as OutSmartClient['workOrders'];
	readonly invoices = NOT_HERE as OutSmartClient['invoices'];
	readonly listWorkTypes = NOT_HERE as OutSmartClient['listWorkTypes'];
	readonly calls: string[] = [];
	orders: WireRow[] = [];
	relations: WireRow[] = [];
	materials: WireRow[] = [];
	hourTypes: WireRow[] = [];
	prices: WireRow[] = [];
	paymentMethods: string[] = [];
	employees: WireRow[] = [];
	statuses: WorkStatus[] = [
		{ code: '1', name: 'Naar E-boekhouden' },
		{ code: '99', name: 'Error' },
	];
	readonly posts: WireRow[][] = [];
	readonly faults: Fault[] = [];
	/** A list of relations is never longer; what is asked for by code comes all the same. */
	relationCap = Infinity;
	/** The mark's own answer shows the status from before it. */
	marksShowOldStatus = false;
	/** How a price that was sent is understood; as it stands, without this. */
	readPrice: (price: string) => string = (price) => price.replace(',', '.');
	/** Whether a record is refused, which fails the whole post. */
	refuses: (row: WireRow) => ServiceProblem | null = () => null;

	constructor(
		change: Partial<
			Pick<
				FakeClient,
				| 'orders'
				| 'relations'
				| 'materials'
				| 'hourTypes'
				| 'prices'
				| 'paymentMethods'
				| 'employees'
				| 'statuses'
			>
		> = {},
	) {
		Object.assign(this, change);
	}

	get writes(): string[] {
		return this.calls.filter((call) => /^(save|mark|status) /.test(call));
	}

	order(id: string): WireRow | undefined {
		return this.orders.find((row) => row.id === id);
	}

	change(id: string, change: WireRow): void {
		this.orders = this.orders.map((row) => (row.id === id ? { ...row, ...change } : row));
	}

	async listRelations(filter?: { code: string }): Promise<OutSmartRelation[]> {
		const all = this.called('relations', () => this.relations.map(toRelation));
		if (!filter) return all.slice(0, this.relationCap);
		return all.filter(({ code }) => isSameCode(code, filter.code));
	}

	async saveRelations(relations: OutSmartRelation[]): Promise<void> {
		this.save('relations', relations.map(relationRow), 'debtor_number');
	}

	async listMaterials(): Promise<Material[]> {
		return this.called('materials', () => this.materials.map(toMaterial));
	}

	async saveMaterials(materials: Material[], sign: DecimalSign): Promise<void> {
		this.save(
			'materials',
			materials.map((record) => materialRow(record, sign)),
			'code',
			'price',
		);
	}

	async listHourTypes(): Promise<HourType[]> {
		return this.called('hourTypes', () => this.hourTypes.map(toHourType));
	}

	async saveHourTypes(hourTypes: HourType[], sign: DecimalSign): Promise<void> {
		this.save(
			'hourTypes',
			hourTypes.map((record) => hourTypeRow(record, sign)),
			'code',
			'sale_price',
		);
	}

	async listPaymentMethods(): Promise<string[]> {
		return this.called('paymentMethods', () => this.paymentMethods);
	}

	async listWorkStatuses(): Promise<WorkStatus[]> {
		return this.called('statuses', () => this.statuses);
	}

	async saveWorkStatuses(statuses: WorkStatus[]): Promise<void> {
		this.called(`save statuses ${statuses.map(({ code }) => code).join(',')}`, () => {
			this.statuses = [...this.statuses, ...statuses];
		});
	}

	async listEmployees(): Promise<Employee[]> {
		return this.called('employees', () => this.employees.map(toEmployee));
	}

	/** The service's own filter cannot be relied upon, so here it does nothing. */
	async listWorkOrders({ status, workStatus }: WorkOrderFilter): Promise<WorkOrder[]> {
		return this.called(`orders ${status} ${workStatus ?? ''}`.trim(), () => this.orders.map(toWorkOrder));
	}

	async getWorkOrder(id: string): Promise<WorkOrder> {
		return this.called(`order ${id}`, () => toWorkOrder(this.found(id)));
	}

	async markAsHandled(id: string): Promise<WorkOrder> {
		return this.called(`mark ${id}`, () => {
			const before = this.found(id);
			this.change(id, { status: 'Afgehandeld' });
			return toWorkOrder(this.marksShowOldStatus ? before : this.found(id));
		});
	}

	async setWorkStatus(id: string, code: string): Promise<boolean> {
		return this.called(`status ${id} ${code}`, () => {
			const changed = this.found(id).WorkStatus !== code;
			this.change(id, { WorkStatus: code });
			return changed;
		});
	}

	private found(id: string): WireRow {
		const row = this.order(id);
		if (!row) throw GONE;
		return row;
	}

	private save(
		kind: 'relations' | 'materials' | 'hourTypes',
		rows: Record<string, string>[],
		key: string,
		price?: string,
	): void {
		this.called(`save ${kind} ${rows.map((row) => row[key]).join(',')}`, () => {
			this.posts.push(rows);
			for (const row of rows) {
				const refused = this.refuses(row);
				if (refused) throw refused;
			}
			for (const row of rows) {
				const there = this[kind].findIndex((other) => other[key] === row[key]);
				const kept = price ? { ...row, [price]: this.readPrice(row[price] ?? '') } : row;
				if (there < 0) this[kind].push(kept);
				else this[kind][there] = kept;
			}
		});
	}

	private called<T>(call: string, act: () => T): T {
		this.calls.push(call);
		const fault = this.faults.find((one) => call.startsWith(one.call) && (one.times ?? 1) > 0);
		if (!fault) return act();
		fault.times = (fault.times ?? 1) - 1;
		fault.meanwhile?.();
		if (fault.problem) throw fault.problem;
		if (!fault.lost) return act();
		if (fault.lost === 'after') act();
		throw problem('unreachable');
	}
}
