import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { describe } from '../shared/n8n/description';
import { route } from '../shared/n8n/route';
import { eBoekhouden } from './connection';
import { searchRelations } from './methods/listSearch';
import {
	getClearingAccounts,
	getCostCentres,
	getLedgerAccounts,
	getRoundingAccounts,
} from './methods/loadOptions';
import { resources } from './resources';

export class EBoekhouden implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'e-Boekhouden',
		name: 'eBoekhouden',
		icon: { light: 'file:eboekhouden.svg', dark: 'file:eboekhouden.dark.svg' },
		group: ['output'],
		version: 1,
		// In words: "get many: payroll journal", not "getMany: payrollJournal".
		subtitle:
			'={{ ($parameter["operation"] + ": " + $parameter["resource"]).replace(/[A-Z]/g, " $&").toLowerCase() }}',
		description: 'Read and keep the books in e-Boekhouden.nl',
		defaults: { name: 'e-Boekhouden' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'eBoekhoudenSoapApi',
				required: true,
				// Either of them hides it: what needs no account.
				displayOptions: { hide: { resource: ['log'], operation: ['parse'] } },
			},
		],
		properties: describe(resources, 'costCentre'),
	};

	methods = {
		listSearch: { searchRelations },
		loadOptions: { getClearingAccounts, getCostCentres, getLedgerAccounts, getRoundingAccounts },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await route(this, resources, eBoekhouden);
	}
}
