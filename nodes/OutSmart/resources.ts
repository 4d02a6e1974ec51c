import type { Resource } from '../shared/n8n/operation';
import type { OutSmartClient } from './client/client';
import { getManyEmployees } from './operations/employee/getMany';
import { createOrUpdateHourType } from './operations/hourType/createOrUpdate';
import { getManyHourTypes } from './operations/hourType/getMany';
import { synchronizeHourTypes } from './operations/hourType/synchronize';
import { createOrUpdateMaterial } from './operations/material/createOrUpdate';
import { getManyMaterials } from './operations/material/getMany';
import { synchronizeMaterials } from './operations/material/synchronize';
import { createOrUpdateRelation } from './operations/relation/createOrUpdate';
import { getManyRelations } from './operations/relation/getMany';
import { synchronizeRelations } from './operations/relation/synchronize';
import { confirmWorkOrder } from './operations/workOrder/confirm';
import { getWorkOrder } from './operations/workOrder/get';
import { getInvoice } from './operations/workOrder/getInvoice';
import { getManyWorkOrders } from './operations/workOrder/getMany';
import { markAsHandled } from './operations/workOrder/markAsHandled';
import { updateStatus } from './operations/workOrder/updateStatus';
import { getManyWorkOrderStatuses } from './operations/workStatus/getMany';

export const resources: Resource<OutSmartClient>[] = [
	{ name: 'Employee', value: 'employee', default: 'getMany', operations: [getManyEmployees] },
	{
		name: 'Hour Type',
		value: 'hourType',
		default: 'createOrUpdate',
		operations: [createOrUpdateHourType, getManyHourTypes, synchronizeHourTypes],
	},
	{
		name: 'Material',
		value: 'material',
		default: 'createOrUpdate',
		operations: [createOrUpdateMaterial, getManyMaterials, synchronizeMaterials],
	},
	{
		name: 'Relation',
		value: 'relation',
		default: 'createOrUpdate',
		operations: [createOrUpdateRelation, getManyRelations, synchronizeRelations],
	},
	{
		name: 'Work Order',
		value: 'workOrder',
		default: 'confirm',
		operations: [confirmWorkOrder, getWorkOrder, getInvoice, getManyWorkOrders, markAsHandled, updateStatus],
	},
	{
		name: 'Work Order Status',
		value: 'workStatus',
		default: 'getMany',
		operations: [getManyWorkOrderStatuses],
	},
];
