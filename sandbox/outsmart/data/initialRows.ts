import type { WorkOrderByHand } from '../fieldService/newWorkOrder';
import type { Employee, FieldRelation, HourType, Material, WorkStatus } from '../fieldService/types';

/** The initial content of OutSmart. */
export interface InitialRows {
	relations: FieldRelation[];
	materials: Material[];
	hourTypes: HourType[];
	workStatuses: WorkStatus[];
	employees: Employee[];
	/** They are numbered from here on, in order. */
	firstWorkOrderId: number;
	workOrders: WorkOrderByHand[];
}
