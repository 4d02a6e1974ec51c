import type { Resource } from '../../base/n8n/operation';
import type { OutSmartClient } from '../../services/outSmart/client';
import { createOrUpdateContactPerson } from './operations/contactPerson/createOrUpdate';
import { getManyContactPersons } from './operations/contactPerson/getMany';
import { createOrUpdateCustomerPrice } from './operations/customerPrice/createOrUpdate';
import { getManyCustomerPrices } from './operations/customerPrice/getMany';
import { getManyEmployees } from './operations/employee/getMany';
import { createOrUpdateHourType } from './operations/hourType/createOrUpdate';
import { getManyHourTypes } from './operations/hourType/getMany';
import { synchronizeHourTypes } from './operations/hourType/synchronize';
import { setInvoiceStatus } from './operations/invoiceStatus/set';
import { createOrUpdateMaterial } from './operations/material/createOrUpdate';
import { getManyMaterials } from './operations/material/getMany';
import { synchronizeMaterials } from './operations/material/synchronize';
import { createOrUpdateObject } from './operations/object/createOrUpdate';
import { getManyObjects } from './operations/object/getMany';
import { createOrUpdateProject } from './operations/project/createOrUpdate';
import { getManyProjects } from './operations/project/getMany';
import { createOrUpdateRelation } from './operations/relation/createOrUpdate';
import { getManyRelations } from './operations/relation/getMany';
import { synchronizeRelations } from './operations/relation/synchronize';
import { confirmWorkOrder } from './operations/workOrder/confirm';
import { createWorkOrder } from './operations/workOrder/create';
import { downloadFiles } from './operations/workOrder/downloadFiles';
import { downloadPdf } from './operations/workOrder/downloadPdf';
import { getWorkOrder } from './operations/workOrder/get';
import { getCompletedOrders } from './operations/workOrder/getCompleted';
import { prepareInvoices } from './operations/workOrder/getInvoice';
import { getManyWorkOrders } from './operations/workOrder/getMany';
import { markAsHandled } from './operations/workOrder/markAsHandled';
import { updateWorkOrder } from './operations/workOrder/update';
import { updateStatus } from './operations/workOrder/updateStatus';
import { getManyWorkOrderStatuses } from './operations/workStatus/getMany';

export const resources: Resource<OutSmartClient>[] = [
	{
		name: 'Contact Person',
		value: 'contactPerson',
		default: 'getMany',
		operations: [createOrUpdateContactPerson, getManyContactPersons],
	},
	{
		name: 'Customer Price',
		value: 'customerPrice',
		default: 'getMany',
		operations: [createOrUpdateCustomerPrice, getManyCustomerPrices],
	},
	{ name: 'Employee', value: 'employee', default: 'getMany', operations: [getManyEmployees] },
	{
		name: 'Hour Type',
		value: 'hourType',
		default: 'getMany',
		operations: [createOrUpdateHourType, getManyHourTypes, synchronizeHourTypes],
	},
	{ name: 'Invoice Status', value: 'invoiceStatus', default: 'set', operations: [setInvoiceStatus] },
	{
		name: 'Material',
		value: 'material',
		default: 'getMany',
		operations: [createOrUpdateMaterial, getManyMaterials, synchronizeMaterials],
	},
	{
		name: 'Object',
		value: 'object',
		default: 'getMany',
		operations: [createOrUpdateObject, getManyObjects],
	},
	{
		name: 'Project',
		value: 'project',
		default: 'getMany',
		operations: [createOrUpdateProject, getManyProjects],
	},
	{
		name: 'Relation',
		value: 'relation',
		default: 'getMany',
		operations: [createOrUpdateRelation, getManyRelations, synchronizeRelations],
	},
	{
		name: 'Work Order',
		value: 'workOrder',
		default: 'getMany',
		operations: [
			confirmWorkOrder,
			createWorkOrder,
			downloadFiles,
			downloadPdf,
			getWorkOrder,
			getCompletedOrders,
			prepareInvoices,
			getManyWorkOrders,
			markAsHandled,
			updateWorkOrder,
			updateStatus,
		],
	},
	{
		name: 'Work Order Status',
		value: 'workStatus',
		default: 'getMany',
		operations: [getManyWorkOrderStatuses],
	},
];
