import type { AnyCall } from './apiCall';
import type { ContactPerson, CustomerPriceStore, FieldObject, Project, RecordStore } from './stores';
import type { InvoiceStore } from './invoices';
import type { OrderStore } from './orders';
import type {
	DecimalSign,
	Employee,
	HourType,
	Material,
	Price,
	Relation,
	WorkOrder,
	WorkOrderFilter,
	WorkStatus,
} from './types';

/**
 * OutSmart as the operations see it. Every method throws `ServiceProblem` and nothing else. Everything is tried
 * again after a passing fault, unless it says otherwise: reads, upserts, the mark and the work order status may all be
 * repeated (docs/services/outsmart.md 1.6).
 */
export interface OutSmartClient {
	readonly projects: RecordStore<Project>;
	readonly objects: RecordStore<FieldObject>;
	readonly contactPersons: RecordStore<ContactPerson>;
	readonly customerPrices: CustomerPriceStore;
	/** What is done to a work order beside the way to its invoice. */
	readonly workOrders: OrderStore;
	/** Those that were made in OutSmart itself. */
	readonly invoices: InvoiceStore;
	/** Any call that the service is known to have. */
	readonly api: AnyCall;
	/** The names of those in use; none where the account has no list of its own. */
	listWorkTypes(): Promise<string[]>;

	/** All relations, or the one of that code. */
	listRelations(filter?: { code: string }): Promise<Relation[]>;
	/** Creates or updates by code; one record that is refused fails them all. So do the other two. */
	saveRelations(relations: Relation[]): Promise<void>;
	listMaterials(): Promise<Material[]>;
	saveMaterials(materials: Material[], decimalSign: DecimalSign): Promise<void>;
	listHourTypes(): Promise<HourType[]>;
	saveHourTypes(hourTypes: HourType[], decimalSign: DecimalSign): Promise<void>;

	/** What was agreed with customers; not every account may read it. */
	listPrices(): Promise<Price[]>;

	/** Their descriptions; none where the account has no list of its own. */
	listPaymentMethods(): Promise<string[]>;
	listWorkStatuses(): Promise<WorkStatus[]>;
	saveWorkStatuses(statuses: WorkStatus[]): Promise<void>;
	listEmployees(): Promise<Employee[]>;

	/** Changes nothing: the service's own default, which marks every order it returns, is never used. */
	listWorkOrders(filter: WorkOrderFilter): Promise<WorkOrder[]>;
	/** Changes nothing. */
	getWorkOrder(id: string): Promise<WorkOrder>;
	/** Makes an order Afgehandeld. Gives the order as the service returns it, whose status may still be the old one. */
	markAsHandled(id: string): Promise<WorkOrder>;
	/** Whether it was changed: false when the order had that status already. */
	setWorkStatus(id: string, code: string): Promise<boolean>;
}

/** No list of OutSmart is known to be cut off; one that were would have a round number of records. */
const ROUND = 500;

export function mayBeCutOff(records: readonly unknown[]): boolean {
	return records.length > 0 && records.length % ROUND === 0;
}
