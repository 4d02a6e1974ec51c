import {
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import {
	getClearingAccounts,
	getDefaultAccounts,
	getRoundingAccounts,
	getUnits,
} from '../EBoekhouden/methods/loadOptions';
import { searchAdministrations, searchRelations } from '../EBoekhouden/methods/listSearch';
import { getInvoiceTemplates } from '../EBoekhouden/methods/lists';
import { searchCompanies } from '../Nmbrs/methods/listSearch';
import {
	getErrorStatuses,
	getHourTypes,
	getInvoiceStatuses,
	getPaymentMethods,
} from '../OutSmart/methods/loadOptions';
import { failedItem, failureOf, toNodeError } from '../../base/n8n/errors';
import { parametersAt } from '../../base/n8n/field';
import type { Finding } from '../../base/words/finding';
import { FindingError } from '../../base/problems/problem';
import { stops } from './settings/check';
import { branchesOf, CHECK, describeSettings, settingsItem, type WorkflowSettings } from './settings/form';
import { payrollFormSettings } from './settings/payroll';
import { workflows } from './settings/workflows';
import '../../features';

const CHECKED = [...workflows, payrollFormSettings];

/** The outputs of the check: one for each branch that is on, and the last for the log. */
const OUTPUTS =
	`={{ $parameter["task"] === "${CHECK}" ? (${JSON.stringify(branchesOf(CHECKED))}[$parameter["workflow"]] ?? ["go on", "stop"]).map((displayName) => ({ type: "${NodeConnectionTypes.Main}", displayName })) : ["${NodeConnectionTypes.Main}"] }}` as const;

/**
 * The node *Settings* of the workflows in this package: a form that gives one item for all steps. The same node type stands
 * behind it as a check, which reports all faults in that item before anything is read.
 */
export class SyncSettings implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Sync Settings',
		name: 'syncSettings',
		icon: { light: 'file:syncsettings.svg', dark: 'file:syncsettings.dark.svg' },
		group: ['transform'],
		version: 1,
		// The subtitle shows on the canvas that *Preview* is on. It is short, because names stand close beside each other there.
		subtitle:
			'={{ $parameter["task"] === "check" ? "check" : $parameter["preview"] === false || $parameter["workflow"] === "reconciliation" ? $parameter["workflow"].replace(/[A-Z]/g, " $&").toLowerCase() : "preview" }}',
		description: 'The settings of a workflow that synchronizes the books',
		defaults: { name: 'Settings' },
		// The node is hidden in n8n's panel, because it is of use in the workflows of this package only.
		hidden: true,
		usableAsTool: undefined,
		inputs: [NodeConnectionTypes.Main],
		outputs: OUTPUTS,
		// The credentials serve the lists to choose from; nothing is read when the node runs.
		credentials: [
			{
				name: 'nmbrsApi',
				displayName: 'Nmbrs Account',
				required: false,
				displayOptions: {
					show: {
						workflow: ['payroll', 'reconciliation'],
					},
				},
			},
			{
				name: 'eBoekhoudenSoapApi',
				displayName: 'e-Boekhouden Account',
				required: false,
				displayOptions: { show: { authentication: ['soap'] } },
			},
			{
				name: 'eBoekhoudenRestApi',
				displayName: 'e-Boekhouden Account',
				required: false,
				displayOptions: { show: { authentication: ['rest'] } },
			},
			{
				name: 'outSmartApi',
				displayName: 'OutSmart Account',
				required: false,
				displayOptions: { show: { workflow: ['fieldService'] } },
			},
		],
		properties: describeSettings(workflows),
	};

	methods = {
		listSearch: { searchAdministrations, searchCompanies, searchRelations },
		loadOptions: {
			getClearingAccounts,
			getDefaultAccounts,
			getErrorStatuses,
			getHourTypes,
			getInvoiceTemplates,
			getInvoiceStatuses,
			getPaymentMethods,
			getRoundingAccounts,
			getUnits,
		},
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		if (this.getNodeParameter('task', 0) === CHECK) return checked(this, items);
		const settings = items.map((item, index) => {
			try {
				return settingsFor(this, index, item);
			} catch (cause) {
				const error = toNodeError(this.getNode(), cause, index);
				if (!this.continueOnFail()) throw error;
				return {
					json: failedItem(this, failureOf(error, cause), item.json),
					pairedItem: { item: index },
				};
			}
		});
		return [settings];
	}
}

/**
 * Gives the input to each branch that is on when the settings are right, else one row to the last output. All steps read the
 * settings of the first item.
 */
function checked(node: IExecuteFunctions, items: INodeExecutionData[]): INodeExecutionData[][] {
	const workflow = chosenWorkflow(node, 0);
	const [settings, ...others] = items.map(({ json }) => json);
	const isForm = workflow === payrollFormSettings;
	const row = settings && stops(workflow, settings, others, isForm ? refusedOfForm(node) : undefined);
	const passed = items.map((item, index) => ({ ...item, pairedItem: { item: index } }));
	const branches = Object.entries(workflow.branches ?? {});
	if (row) {
		const rows = [{ json: row as unknown as IDataObject, pairedItem: { item: 0 } }];
		return [...(branches.length > 0 ? branches : [null]).map(() => []), rows];
	}
	if (branches.length === 0) return [passed, []];
	// The input is given to the log too, also when every branch is off.
	const of = branches.map(([name, isOn]) => {
		const on = passed.filter((item) => settings && isOn(settings, fileIn(item)));
		return name === workflow.twice ? on.flatMap((item) => [item, { ...item }]) : on;
	});
	return [...of, isForm ? [] : passed];
}

/**
 * The finding that a form cannot be used, or undefined. Before n8n 2.16 the address at which an execution waits has no signature;
 * n8n's page also leaves out an empty file.
 */
function refusedOfForm(node: IExecuteFunctions): Finding | undefined {
	const isProtected = node.evaluateExpression("{{ $execution.resumeFormUrl.includes('signature=') }}", 0);
	if (isProtected !== true) return { code: 'formRefused', because: 'openToAll' };
	return node.getInputData().some(fileIn) ? undefined : { code: 'formRefused', because: 'withoutFile' };
}

function fileIn({ binary }: INodeExecutionData): string {
	return Object.values(binary ?? {})[0]?.fileName ?? '';
}

/** The item with the settings in the place of the input. Files are passed on, as in *Edit Fields*. */
function settingsFor(node: IExecuteFunctions, index: number, given: INodeExecutionData): INodeExecutionData {
	const { binary } = given;
	const workflow = chosenWorkflow(node, index);
	const json = settingsItem(workflow, parametersAt(node, index)) as IDataObject;
	return { json, ...(binary && { binary }), pairedItem: { item: index } };
}

function chosenWorkflow(node: IExecuteFunctions, index: number): WorkflowSettings {
	const chosen = node.getNodeParameter('workflow', index);
	const workflow = CHECKED.find(({ value }) => value === chosen);
	if (workflow) return workflow;
	const unknown = new FindingError({
		code: 'noSuchOperation',
		resource: 'settings',
		operation: String(chosen),
	});
	throw toNodeError(node.getNode(), unknown, index);
}
