import { NodeOperationError, UnexpectedError } from 'n8n-workflow';
import type {
	DataTable as ListedTable,
	DataTableFilter,
	DataTableInsertRowsResult,
	DataTableInsertRowsReturnType,
	DataTableProxyProvider,
	DataTableRowReturn,
	DataTableRows,
	IDataTableProjectAggregateService,
	IDataTableProjectService,
	INode,
	ListDataTableOptions,
	ListDataTableRowsOptions,
	UpsertDataTableRowOptions,
	Workflow,
} from 'n8n-workflow';
import { type DataTable } from './data-table';
import { order } from './data-table-values';

export { DataTable, type ColumnTypes, type TableCall } from './data-table';

const PROJECT = 'engine';
const DATA_TABLE_NODES = ['n8n-nodes-base.dataTable', 'n8n-nodes-base.dataTableTool'];

/** What n8n gives its Data Table node; rows only, tables and columns are a user's. */
export class EngineDataTables implements DataTableProxyProvider {
	constructor(private readonly tables: readonly DataTable[]) {}

	async getDataTableAggregateProxy(
		_workflow: Workflow,
		node: INode,
	): Promise<IDataTableProjectAggregateService> {
		requireOwnNode(node);
		return {
			getProjectId: () => PROJECT,
			getManyAndCount: async (options) => this.list(options),
			createDataTable: unavailable('To create a data table'),
			deleteDataTableAll: unavailable('To delete data tables'),
		};
	}

	async getDataTableProxy(
		_workflow: Workflow,
		node: INode,
		dataTableId: string,
	): Promise<IDataTableProjectService> {
		requireOwnNode(node);
		const table = this.tables.find(({ id }) => id === dataTableId);
		if (table) return proxyOf(table);
		throw new NodeOperationError(
			node,
			`Data table with ID '${dataTableId}' could not be found in this project`,
		);
	}

	/** Of every name that contains the search text, the one changed last comes first: also in n8n's own "By Name". */
	private list({ filter, take }: ListDataTableOptions = {}) {
		const names = [filter?.name ?? []].flat().map((name) => name.toLowerCase());
		const found = this.tables.filter(({ name }) =>
			names.every((wanted) => name.toLowerCase().includes(wanted)),
		);
		const latest = found.toSorted((one, other) => order(other.updatedAt, one.updatedAt));
		return { count: found.length, data: latest.slice(0, take).map(listed) };
	}
}

function requireOwnNode({ type }: INode): void {
	if (!DATA_TABLE_NODES.includes(type))
		throw new UnexpectedError('This proxy is only available for Data table nodes');
}

function listed({ id, name, columns, createdAt, updatedAt }: DataTable): ListedTable {
	return { id, name, columns, createdAt, updatedAt, projectId: PROJECT };
}

function unavailable(what: string) {
	return async (): Promise<never> => {
		throw new Error(`${what} needs a running n8n`);
	};
}

function proxyOf(table: DataTable): IDataTableProjectService {
	const noChange = unavailable('To change a data table itself');
	return {
		updateDataTable: noChange,
		deleteDataTable: noChange,
		addColumn: noChange,
		moveColumn: noChange,
		deleteColumn: noChange,
		clearRows: noChange,
		getColumns: async () => table.columns,
		getManyRowsAndCount: async (options) => await page(table, options),
		insertRows: async (rows, returnType) => await insert(table, rows, returnType),
		updateRows: async ({ filter, data, dryRun }) => {
			await table.called('update');
			return dryRun ? table.tryUpdate(filter, data) : table.update(filter, data);
		},
		upsertRow: async (options) => await upsert(table, options),
		deleteRows: async ({ filter, dryRun }) => {
			await table.called('delete');
			requireFilter(filter);
			if (dryRun) throw new Error('The engine has no dry run of a deletion');
			return table.remove(filter);
		},
	};
}

function requireFilter({ filters }: DataTableFilter): void {
	if (filters.length > 0) return;
	throw new Error('Filter is required for delete operations to prevent accidental deletion of all data');
}

async function page(table: DataTable, options: Partial<ListDataTableRowsOptions>) {
	const { filter, sortBy, take, skip = 0 } = options;
	await table.called('get');
	const found = table.find(filter);
	const rows = sortBy ? sorted(found, sortBy) : found;
	return { count: rows.length, data: rows.slice(skip, take ? skip + take : undefined) };
}

function sorted(rows: DataTableRowReturn[], [column, direction]: [string, 'ASC' | 'DESC']) {
	const sign = direction === 'ASC' ? 1 : -1;
	return rows.toSorted((a, b) => sign * order(a[column] ?? null, b[column] ?? null) || a.id - b.id);
}

async function insert<T extends DataTableInsertRowsReturnType>(
	table: DataTable,
	rows: DataTableRows,
	returnType: T,
): Promise<DataTableInsertRowsResult<T>> {
	await table.called('insert');
	const added = table.insert(...rows);
	const count = { success: true, insertedRows: added.length };
	const ids = added.map(({ id }) => ({ id }));
	const results = { all: added, id: ids, count };
	return results[returnType] as DataTableInsertRowsResult<T>;
}

async function upsert(table: DataTable, { filter, data, dryRun }: UpsertDataTableRowOptions) {
	await table.called('upsert');
	if (dryRun) return table.tryUpdate(filter, data);
	const updated = table.update(filter, data);
	return updated.length > 0 ? updated : table.insert(data);
}
