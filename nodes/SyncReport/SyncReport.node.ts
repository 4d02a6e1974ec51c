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

/** The outputs of *Form, or Rows*: rows that are asked about in a form, and rows that are only told. */
const OUTPUTS =
	`={{ $parameter["output"] === "${FORM}" ? ["ask", "tell"].map((displayName) => ({ type: "${NodeConnectionTypes.Main}", displayName })) : ["${NodeConnectionTypes.Main}"] }}` as const;

/** The node for the log and the pages of an execution; it works on its input alone. */
export class SyncReport implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Sync Report',
		// The name has no "tool" in it: n8n takes such a node for one of an agent, and says under its output that no parameter is
		// filled by AI.
		name: 'syncReport',
		icon: { light: 'file:syncreport.svg', dark: 'file:syncreport.dark.svg' },
		group: ['transform'],
		version: 1,
		// The subtitle is in words: "end as failed: log", not "endAsFailed: log".
		subtitle:
			'={{ ($parameter["operation"] + ": " + $parameter["resource"]).replace(/[A-Z]/g, " $&").toLowerCase() }}',
		description: 'Logs, reports and planning for the workflows that synchronize the books',
		defaults: { name: 'Sync Report' },
		// The node is not a tool: its operations work on the items of earlier steps, which a model does not have.
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
