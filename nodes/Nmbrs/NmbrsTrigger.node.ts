import {
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { describeTrigger } from '../../base/n8n/triggers/event';
import { poll } from '../../base/n8n/triggers/poll';
import { nmbrs } from './connection';
import { getCompanies } from './methods/listSearch';
import { journalChanged } from './triggers/journalChanged';
import { journalCreated } from './triggers/journalCreated';
import { runLocked } from './triggers/runLocked';
import '../../features';

const events = [journalCreated, journalChanged, runLocked];

export class NmbrsTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Nmbrs Trigger',
		name: 'nmbrsTrigger',
		icon: { light: 'file:nmbrs.svg', dark: 'file:nmbrs.dark.svg' },
		group: ['trigger'],
		version: 1,
		// The subtitle is in words: "journal created", not "journalCreated".
		subtitle: '={{ $parameter["event"].replace(/[A-Z]/g, " $&").toLowerCase() }}',
		// n8n's panel shows this description for the node and its trigger together.
		description: 'Read payroll runs and their journals in Nmbrs, or start when one changes',
		defaults: { name: 'Nmbrs Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'nmbrsApi', required: true }],
		properties: describeTrigger(events, 'journalCreated'),
	};

	methods = { loadOptions: { getCompanies } };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await poll(this, events, nmbrs);
	}
}
