import {
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { describeTrigger } from '../../base/n8n/triggers/event';
import { poll } from '../../base/n8n/triggers/poll';
import { administrationField } from './administration';
import { authentication, eBoekhouden } from './connection';
import { searchAdministrations } from './methods/listSearch';
import { invoiceCreated } from './triggers/invoiceCreated';
import { invoicePaid } from './triggers/invoicePaid';
import { mutationCreated } from './triggers/mutationCreated';
import { productChanged } from './triggers/productChanged';
import { relationChanged } from './triggers/relationChanged';
import '../../features';

const events = [invoicePaid, invoiceCreated, mutationCreated, relationChanged, productChanged];

export class EBoekhoudenTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'e-Boekhouden Trigger',
		name: 'eBoekhoudenTrigger',
		icon: { light: 'file:eboekhouden.svg', dark: 'file:eboekhouden.dark.svg' },
		group: ['trigger'],
		version: 1,
		// The subtitle is in words: "invoice paid", not "invoicePaid".
		subtitle: '={{ $parameter["event"].replace(/[A-Z]/g, " $&").toLowerCase() }}',
		// n8n's panel shows this description for the node and its trigger together.
		description: 'Read and write the books in e-Boekhouden.nl, or start when something changes there',
		defaults: { name: 'e-Boekhouden Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'eBoekhoudenSoapApi',
				required: true,
				displayOptions: { show: { authentication: ['soap'] } },
			},
			{
				name: 'eBoekhoudenRestApi',
				required: true,
				displayOptions: { show: { authentication: ['rest'] } },
			},
		],
		properties: [authentication, administrationField(), ...describeTrigger(events, 'invoicePaid')],
	};

	methods = { listSearch: { searchAdministrations } };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await poll(this, events, eBoekhouden);
	}
}
