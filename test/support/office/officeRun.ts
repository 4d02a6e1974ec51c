import { join } from 'node:path';
import { DataTable, runWorkflow, type EngineRun, type SubWorkflow } from '../../../engine';
import type { Row } from '../../../nodes/shared/rows/row';
import type { Sandbox } from '../../../sandbox';
import { credentialsOf, type OfficeClient } from './office';
import { FROM } from './payrollOfClients';

const WORKFLOWS = join(__dirname, '..', '..', '..', 'workflows');
export const OFFICE = join(WORKFLOWS, 'payroll-office.json');
const CLIENT = join(WORKFLOWS, 'payroll-client.json');
/** What the shipped workflow calls before a user chose one. */
const CLIENT_ID = 'payroll-client';

const COLUMNS = {
	...{ client: 'string', company: 'string', administration: 'string', fromYear: 'number' },
	...{ fromPeriod: 'number', active: 'boolean', reviewer: 'string', workflow: 'string' },
	...{ clearingAccount: 'string', closedUntil: 'string', decisions: 'string' },
	...{ lastRun: 'string', result: 'string', counts: 'string', message: 'string' },
	...{ callsThisMonth: 'number', callsMonth: 'string' },
} as const;

export function rowOf({ client, company, administration }: OfficeClient): Record<string, unknown> {
	return {
		...{ client, company: String(company), administration: administration.guid, active: true },
		...{ reviewer: '', workflow: '' },
	};
}

export function tableOf(clients: readonly OfficeClient[]): DataTable {
	return tableFrom(clients.map(rowOf));
}

export function tableFrom(rows: Record<string, unknown>[]): DataTable {
	return new DataTable('Payroll clients', COLUMNS, rows);
}

/** A line of the overview. */
export interface Line {
	client: string;
	company: string;
	state: string;
	calls: number;
}

export interface OfficeRun {
	status: string;
	message: string;
	rows: (Row & { client?: string })[];
	clients: Line[];
	execution: EngineRun;
}

export interface OfficeOptions {
	settings?: Record<string, unknown>;
	/** What befalls the sub-workflow. */
	sub?: Partial<SubWorkflow>;
	startNode?: string;
}

/** One execution of the shipped workflow of an office. */
export async function runOffice(
	sandbox: Pick<Sandbox, 'eBoekhouden' | 'nmbrs'>,
	table: DataTable,
	{ settings = {}, sub = {}, startNode }: OfficeOptions = {},
): Promise<OfficeRun> {
	const execution = await runWorkflow(OFFICE, {
		credentials: credentialsOf(sandbox),
		settings: { preview: false, ...FROM, maxClients: 1000, minutes: 60, ...settings },
		dataTables: [table],
		subWorkflows: { [CLIENT_ID]: { file: CLIENT, ...sub } },
		startNode,
	});
	const log = execution.items('Log')[0] as Partial<OfficeRun> | undefined;
	const { message = '', rows = [], clients = [] } = log ?? {};
	return { status: execution.status, message, rows, clients, execution };
}
