import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { describe } from '../../base/n8n/operation';
import { route } from '../../base/n8n/route';
import { noAccount } from '../../base/n8n/service';
import { resources } from './resources';
import '../../features';

const properties = describe(resources, { defaultResource: 'log' });

/** Operations on their input alone: the log and the pages of runs, and an office with many clients. */
export class SyncTools implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Sync Tools',
		name: 'syncTools',
		icon: { light: 'file:synctools.svg', dark: 'file:synctools.dark.svg' },
		group: ['transform'],
		version: 1,
		// In words: "show as page: log", not "showAsPage: log".
		subtitle:
			'={{ ($parameter["operation"] + ": " + $parameter["resource"]).replace(/[A-Z]/g, " $&").toLowerCase() }}',
		description: 'Logs, reports and planning for the workflows that synchronize the books',
		defaults: { name: 'Sync Tools' },
		// They work on the items of earlier steps, which a model does not have.
		usableAsTool: undefined,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await route(this, resources, noAccount);
	}
}
