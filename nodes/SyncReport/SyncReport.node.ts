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
import { FORM } from './operations/log/summarize';
import { resources } from './resources';
import '../../features';

const properties = describe(resources, { defaultResource: 'log' });

/** What is to be asked, and what is only to be told, of *Form, or Rows*. */
const OUTPUTS =
	`={{ $parameter["output"] === "${FORM}" ? ["ask", "tell"].map((displayName) => ({ type: "${NodeConnectionTypes.Main}", displayName })) : ["${NodeConnectionTypes.Main}"] }}` as const;

/** Operations on their input alone: the log and the pages of runs. */
export class SyncReport implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Sync Report',
		// n8n takes a node with "tool" in its name for one of an agent, and says under its output that no parameter is filled by AI.
		name: 'syncReport',
		icon: { light: 'file:syncreport.svg', dark: 'file:syncreport.dark.svg' },
		group: ['transform'],
		version: 1,
		// In words: "end as failed: log", not "endAsFailed: log".
		subtitle:
			'={{ ($parameter["operation"] + ": " + $parameter["resource"]).replace(/[A-Z]/g, " $&").toLowerCase() }}',
		description: 'Logs, reports and planning for the workflows that synchronize the books',
		defaults: { name: 'Sync Report' },
		// They work on the items of earlier steps, which a model does not have.
		usableAsTool: undefined,
		inputs: [NodeConnectionTypes.Main],
		outputs: OUTPUTS,
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const [items = []] = await route(this, resources, noAccount, this.continueOnFail());
		if (this.getNodeParameter('output', 0, '') !== FORM) return [items];
		return items.some(({ json }) => json.formFields) ? [items, []] : [[], items];
	}
}
