import type { DataTable, EngineRun, SubWorkflow } from '../../../engine';
import type { Row } from '../../../base/words/row';
import type { Sandbox } from '../../../sandbox';
import { clientTable, runOffice as runShipped, type ClientOfTable } from '../officeWorkflow';
import type { OfficeClient } from './office';
import { FROM } from './payrollOfClients';

export function rowOf({ client, company, administration }: OfficeClient): ClientOfTable {
	return { client, company: String(company), administration: administration.guid, active: true };
}

export function tableOf(clients: readonly OfficeClient[]): DataTable {
	return clientTable(clients.map(rowOf));
}

/** A line of the overview. */
export interface Line {
	client: string;
	company: string;
	state: string;
	calls: number;
	needsPerson: boolean;
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
	/** The faults of its executions for one client. */
	sub?: Partial<SubWorkflow>;
}

/** One execution of the shipped workflow of an office, for all clients of the table unless the settings say otherwise. */
export async function runOffice(
	services: Pick<Sandbox, 'eBoekhouden' | 'eBoekhoudenRest' | 'nmbrs'>,
	table: DataTable,
	{ settings = {}, sub = {} }: OfficeOptions = {},
): Promise<OfficeRun> {
	const { log, ...run } = await runShipped(
		services,
		table,
		{ ...FROM, maxClients: 1000, minutes: 60, ...settings },
		{ perClient: sub },
	);
	const { rows = [], clients = [] } = log as Partial<OfficeRun>;
	return { ...run, rows, clients };
}
