import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { mappingFor } from '../../base/n8n/columns';
import { describe } from '../../base/n8n/operation';
import { route } from '../../base/n8n/route';
import { outSmart } from './connection';
import {
	searchHourTypes,
	searchInvoices,
	searchMaterials,
	searchObjects,
	searchRelations,
	searchWorkOrders,
} from './methods/listSearch';
import {
	getEmployees,
	getPaymentMethods,
	getProjects,
	getRelations,
	getWorkStatuses,
	getWorkTypes,
} from './methods/loadOptions';
import { resources } from './resources';
import names from './__schema__/names.json';
import '../../features';

const properties = describe(resources, { defaultResource: 'workOrder', tool: 'OutSmart', names });

export class OutSmart implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'OutSmart',
		name: 'outSmart',
		icon: { light: 'file:outsmart.svg', dark: 'file:outsmart.dark.svg' },
		group: ['transform'],
		version: 1,
		// The subtitle is in words: "get many: work order", not "getMany: workOrder".
		subtitle:
			'={{ ($parameter["operation"] + ": " + $parameter["resource"]).replace(/[A-Z]/g, " $&").toLowerCase() }}',
		description:
			'Read and create work orders, and manage relations, projects, objects, prices and materials in OutSmart',
		defaults: { name: 'OutSmart' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'outSmartApi', required: true }],
		properties,
	};

	methods = {
		listSearch: {
			searchHourTypes,
			searchInvoices,
			searchMaterials,
			searchObjects,
			searchRelations,
			searchWorkOrders,
		},
		loadOptions: {
			getEmployees,
			getPaymentMethods,
			getProjects,
			getRelations,
			getWorkStatuses,
			getWorkTypes,
		},
		resourceMapping: mappingFor(resources),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await route(this, resources, outSmart, this.continueOnFail(), names);
	}
}
