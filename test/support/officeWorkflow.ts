import { join } from 'node:path';
import { whyOf } from '../../base/words/codes';
import {
	chosenStart,
	type ColumnTypes,
	DataTable,
	runWorkflow,
	type EngineRun,
	type SubWorkflow,
	type WorkflowFile,
} from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import type { Sandbox } from '../../sandbox';
import { recordsIn, type UnknownFields } from '../../base/values/records';
import { tokenOf } from './runOperation';

const FOLDER = join(__dirname, '..', '..', 'workflows');
const OFFICE_WORKFLOW = join(FOLDER, 'payroll-office.json');

const ID = 'office';

const COLUMNS = {
	client: 'string',
	company: 'string',
	administration: 'string',
	fromYear: 'number',
	fromPeriod: 'number',
	active: 'boolean',
	closedUntil: 'string',
	decisions: 'string',
	lastRun: 'string',
	result: 'string',
	counts: 'string',
	message: 'string',
	callsThisMonth: 'number',
	callsMonth: 'string',
} as const;

export type ClientOfTable = Partial<Record<keyof typeof COLUMNS, string | number | boolean | null>>;

/** `kinds` are columns of another kind: n8n chooses these when a file is imported. */
export function clientTable(
	clients: readonly ClientOfTable[],
	name = 'Payroll clients',
	kinds: ColumnTypes = {},
): DataTable {
	return new DataTable(
		name,
		{ ...COLUMNS, ...kinds },
		clients.map((client) => ({ active: true, ...client })),
	);
}

export interface OfficeRun {
	status: string;
	message: string;
	/** `client: state` of each line of the overview. */
	lines: string[];
	/** `key action code` of each row. */
	told: string[];
	log: UnknownFields;
	execution: EngineRun;
}

interface OfficeOptions {
	/** The one with a data table when left out. */
	file?: string;
	startNode?: string;
	edit?: (workflow: WorkflowFile) => WorkflowFile;
	/** What happens around its executions for one client. */
	perClient?: Partial<SubWorkflow>;
}

/** Runs the shipped workflow of an office on n8n's engine, for the clients of a table. */
export async function runOffice(
	sandbox: Pick<Sandbox, 'eBoekhouden' | 'eBoekhoudenRest' | 'nmbrs'>,
	table: DataTable | null,
	settings: UnknownFields = {},
	{ edit = (workflow) => workflow, file = OFFICE_WORKFLOW, perClient, startNode }: OfficeOptions = {},
): Promise<OfficeRun> {
	const workflow = { ...edit(readWorkflow(file)), id: ID };
	const execution = await runWorkflow(workflow, {
		credentials: {
			...tokenOf(sandbox),
			nmbrsApi: { data: { ...sandbox.nmbrs.credentials, baseUrl: sandbox.nmbrs.url } },
			eBoekhoudenSoapApi: {
				data: { ...sandbox.eBoekhouden.credentials, baseUrl: sandbox.eBoekhouden.url },
			},
		},
		settings: { ...chosenStart(file), preview: false, ...settings },
		...(startNode && { startNode }),
		dataTables: table ? [table] : [],
		// It calls itself for each client.
		subWorkflows: { [ID]: { file: workflow, ...perClient } },
	});
	const [log = {}] = execution.items('Log') as UnknownFields[];
	return {
		status: execution.status,
		message: String(log.message),
		lines: recordsIn(log.clients).map(({ client, state }) => `${String(client)}: ${String(state)}`),
		told: recordsIn(log.rows).map((row) => [row.key, row.action, whyOf(row)].map(String).join(' ')),
		log,
		execution,
	};
}

/** The rows of the table without what n8n adds to them. */
export function rowsOfClient(table: DataTable): UnknownFields[] {
	return (table.rows as readonly UnknownFields[]).map(
		({ id: _id, createdAt: _created, updatedAt: _updated, ...row }) => row,
	);
}
