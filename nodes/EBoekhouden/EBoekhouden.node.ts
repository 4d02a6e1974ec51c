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
import { administrationField } from './administration';
import { authentication, eBoekhouden } from './connection';
import * as listSearch from './methods/listSearch';
import * as loadOptions from './methods/loadOptions';
import { resources } from './resources';
import names from './__schema__/names.json';
import '../../features';

/** *From Rows* reads a table and calls no service, but users look for it in this node, so it is here without a credential. */
const WITHOUT_ACCOUNT = { operation: ['fromRows'] };

/** *Administration: Get Many* lists what the login may see, so no administration is chosen for it. */
const WITHOUT_ADMINISTRATION = { ...WITHOUT_ACCOUNT, resource: ['administration'] };

const properties = [
	authentication,
	...describe(resources, {
		defaultResource: 'relation',
		tool: 'e-Boekhouden',
		names,
		common: [administrationField({ hide: WITHOUT_ADMINISTRATION })],
	}),
];

export class EBoekhouden implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'e-Boekhouden',
		name: 'eBoekhouden',
		icon: { light: 'file:eboekhouden.svg', dark: 'file:eboekhouden.dark.svg' },
		group: ['output'],
		version: 1,
		// The subtitle is in words: "get many: payroll journal", not "getMany: payrollJournal".
		subtitle:
			'={{ ($parameter["operation"] + ": " + $parameter["resource"]).replace(/[A-Z]/g, " $&").toLowerCase() }}',
		description: 'Read and write the books in e-Boekhouden.nl',
		defaults: { name: 'e-Boekhouden' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'eBoekhoudenSoapApi',
				required: true,
				displayOptions: { show: { authentication: ['soap'] }, hide: WITHOUT_ACCOUNT },
			},
			{
				name: 'eBoekhoudenRestApi',
				required: true,
				displayOptions: { show: { authentication: ['rest'] }, hide: WITHOUT_ACCOUNT },
			},
		],
		properties,
	};

	methods = { listSearch, loadOptions, resourceMapping: mappingFor(resources) };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await route(this, resources, eBoekhouden, this.continueOnFail(), names);
	}
}
