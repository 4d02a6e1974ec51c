import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import {
	getClearingAccounts,
	getLedgerAccounts,
	getRoundingAccounts,
} from '../EBoekhouden/methods/loadOptions';
import { getCompanies } from '../Nmbrs/methods/loadOptions';
import { getErrorStatuses, getInvoiceStatuses } from '../OutSmart/methods/loadOptions';
import { toNodeError } from '../shared/n8n/errors';
import { parametersAt } from '../shared/n8n/kinds/values';
import { Stop } from '../shared/problems/stop';
import { workflows } from './settings/workflows';
import { describeSettings } from './settings/describe';
import { settingsItem } from './settings/item';

/** The node *Settings* of the workflows that come with this package: a form to fill in, and one item for all steps. */
export class SyncSettings implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Sync Settings',
		name: 'syncSettings',
		icon: { light: 'file:syncsettings.svg', dark: 'file:syncsettings.dark.svg' },
		group: ['transform'],
		version: 1,
		// A preview can be seen on the canvas: "payroll: preview".
		subtitle:
			'={{ $parameter["workflow"].replace(/[A-Z]/g, " $&").toLowerCase() + ($parameter["preview"] === false ? "" : ": preview") }}',
		description: 'The settings of a workflow that keeps the books in step',
		defaults: { name: 'Settings' },
		// Of use in those workflows alone.
		hidden: true,
		usableAsTool: undefined,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		// For the lists to choose from; nothing is read when the node runs.
		credentials: [
			{
				name: 'nmbrsApi',
				required: false,
				displayOptions: { show: { workflow: ['payroll'] } },
			},
			// One of the two is enough.
			{ name: 'eBoekhoudenSoapApi', required: false },
			{ name: 'eBoekhoudenRestApi', required: false },
			{
				name: 'outSmartApi',
				required: false,
				displayOptions: { show: { workflow: ['fieldService'] } },
			},
		],
		properties: describeSettings(),
	};

	methods = {
		loadOptions: {
			getClearingAccounts,
			getCompanies,
			getErrorStatuses,
			getInvoiceStatuses,
			getLedgerAccounts,
			getRoundingAccounts,
		},
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [this.getInputData().map(({ binary }, index) => settingsFor(this, index, binary))];
	}
}

/** In place of what came in; files go along, as they do through Edit Fields. */
function settingsFor(
	node: IExecuteFunctions,
	index: number,
	binary: INodeExecutionData['binary'],
): INodeExecutionData {
	const chosen = node.getNodeParameter('workflow', index);
	const workflow = workflows.find(({ value }) => value === chosen);
	if (!workflow) {
		const unknown = new Stop({
			code: 'noSuchOperation',
			resource: 'settings',
			operation: String(chosen),
		});
		throw toNodeError(node.getNode(), unknown, index);
	}
	const json = settingsItem(workflow, parametersAt(node, index)) as IDataObject;
	return { json, ...(binary && { binary }), pairedItem: { item: index } };
}
