import {
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { describeTrigger } from '../../base/n8n/triggers/event';
import { poll } from '../../base/n8n/triggers/poll';
import { outSmart } from './connection';
import { getWorkStatuses } from './methods/loadOptions';
import { workOrderCompleted } from './triggers/workOrderCompleted';
import { workOrderGotStatus } from './triggers/workOrderGotStatus';
import names from './__schema__/names.json';
import '../../features';

/** The fields that *Selected Fields* offers. */
const OFFERED = [...names['workOrder/get'], 'workStatusName'];
const events = [workOrderCompleted, workOrderGotStatus];

export class OutSmartTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'OutSmart Trigger',
		name: 'outSmartTrigger',
		icon: { light: 'file:outsmart.svg', dark: 'file:outsmart.dark.svg' },
		group: ['trigger'],
		version: 1,
		// The subtitle is in words: "work order completed", not "workOrderCompleted".
		subtitle: '={{ $parameter["event"].replace(/[A-Z]/g, " $&").toLowerCase() }}',
		// n8n's panel shows this description for the node and its trigger together.
		description: 'Read and write work orders and what they need in OutSmart, or start when an order changes',
		defaults: { name: 'OutSmart Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'outSmartApi', required: true }],
		properties: describeTrigger(events, 'workOrderCompleted', OFFERED),
	};

	methods = { loadOptions: { getWorkStatuses } };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await poll(this, events, outSmart, OFFERED);
	}
}
