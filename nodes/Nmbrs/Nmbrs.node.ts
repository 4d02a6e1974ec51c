import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { describe } from '../../base/n8n/operation';
import { route } from '../../base/n8n/route';
import { nmbrs } from './connection';
import { getCompanies, searchCompanies, searchRuns } from './methods/listSearch';
import { resources } from './resources';
import '../../features';

const properties = describe(resources, { defaultResource: 'payrollJournal', tool: 'Nmbrs' });

export class Nmbrs implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Nmbrs',
		name: 'nmbrs',
		icon: { light: 'file:nmbrs.svg', dark: 'file:nmbrs.dark.svg' },
		group: ['transform'],
		version: 1,
		// The subtitle is in words: "get many: payroll journal", not "getMany: payrollJournal".
		subtitle:
			'={{ ($parameter["operation"] + ": " + $parameter["resource"]).replace(/[A-Z]/g, " $&").toLowerCase() }}',
		description: 'Read payroll runs and their journals in Nmbrs; not in Nmbrs Accounting, as Yuki is called',
		defaults: { name: 'Nmbrs' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'nmbrsApi', required: true }],
		properties,
	};

	methods = { listSearch: { searchCompanies, searchRuns }, loadOptions: { getCompanies } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await route(this, resources, nmbrs, this.continueOnFail());
	}
}
