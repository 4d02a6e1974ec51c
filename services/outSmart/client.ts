import type { ContactPerson, CustomerPriceStore, FieldObject, Project, RecordStore } from './stores';
import type { InvoiceStore } from './invoices';
import type { OrderStore } from './orders';
import type {
	DecimalSign,
	Employee,
	HourType,
	Material,
	OutSmartRelation,
	WorkOrder,
	WorkOrderFilter,
	WorkStatus,
} from './types';

/**
 * OutSmart as the operations see it. Every method throws `ServiceProblem` and nothing else. Everything is retried after a
 * temporary error, unless stated otherwise: reads, upserts, the mark and the work order status may all be repeated
 * (docs/services/outsmart.md 1.6).
 */
export interface OutSmartClient {
	readonly projects: RecordStore<Project>;
	readonly objects: RecordStore<FieldObject>;
	readonly contactPersons: RecordStore<ContactPerson>;
	/** The prices agreed with customers; not every account can read them. */
	readonly customerPrices: CustomerPriceStore;
	/** The work orders, for operations outside the invoice export. */
	readonly workOrders: OrderStore;
	/** Invoices that were made in OutSmart itself. */
	readonly invoices: InvoiceStore;
	/** The names of the types of work in use; empty when the account has no list of its own. */
	listWorkTypes(): Promise<string[]>;

	/**
	 * All relations, or the one with that code. A whole list of relations, materials, hour types, work order
	 * statuses or customer prices is read once, and again after a write.
	 */
	listRelations(filter?: { code: string }): Promise<OutSmartRelation[]>;
	/**
	 * Creates or updates relations by code; one refused record fails the whole call. Materials and hour types
	 * are saved in this way too.
	 */
	saveRelations(relations: OutSmartRelation[]): Promise<void>;
	/**
	 * All materials. Only those with these codes have all their fields, and can be saved: installers load lists
	 * of 200,000.
	 */
	listMaterials(whole?: readonly string[]): Promise<Material[]>;
	saveMaterials(materials: Material[], decimalSign: DecimalSign): Promise<void>;
	listHourTypes(): Promise<HourType[]>;
	saveHourTypes(hourTypes: HourType[], decimalSign: DecimalSign): Promise<void>;

	/** The descriptions of the payment methods; empty when the account has no list of its own. */
	listPaymentMethods(): Promise<string[]>;
	listWorkStatuses(): Promise<WorkStatus[]>;
	saveWorkStatuses(statuses: WorkStatus[]): Promise<void>;
	listEmployees(): Promise<Employee[]>;

	/**
	 * Lists work orders without changing any: the service's own default, which marks every order it returns, is
	 * never used.
	 */
	listWorkOrders(filter: WorkOrderFilter): Promise<WorkOrder[]>;
	/** Reads a work order without changing it. */
	getWorkOrder(id: string): Promise<WorkOrder>;
	/** Makes an order Afgehandeld. Returns the order from the answer, whose status may still be the old one. */
	markAsHandled(id: string): Promise<WorkOrder>;
	/**
	 * Sets the work order status. Returns whether it was changed: false when the order had that status already.
	 * A claim is sent once, because a second answer would not show whose change it was.
	 */
	setWorkStatus(id: string, code: string, how?: { isClaim: boolean }): Promise<boolean>;
}

/** The orders with a status, also when the service ignores its own filters. */
export async function ordersWith(
	client: OutSmartClient,
	{ status, workStatus }: WorkOrderFilter,
): Promise<WorkOrder[]> {
	const found = await client.listWorkOrders({ status, workStatus });
	return found.filter((order) => hasStatus(order, { status, workStatus }));
}

export function hasStatus(order: WorkOrder, { status, workStatus }: WorkOrderFilter): boolean {
	return (status === 'Alle' || order.status === status) && (!workStatus || order.workStatus === workStatus);
}

/**
 * A list that was cut off would have a multiple of this number of records; no list of OutSmart is known to be
 * cut off.
 */
const ROUND = 500;

export function mayBeCutOff(records: readonly unknown[]): boolean {
	return records.length > 0 && records.length % ROUND === 0;
}
