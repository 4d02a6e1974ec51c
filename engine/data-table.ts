import { DATA_TABLE_SYSTEM_COLUMNS } from 'n8n-workflow';
import type {
	DataTableColumn,
	DataTableColumnType,
	DataTableFilter,
	DataTableRow,
	DataTableRowReturn,
	DataTableRowReturnWithState,
} from 'n8n-workflow';
import { checkedFilter, checkedRow, matches, type Columns } from './data-table-values';

export type ColumnTypes = Record<string, DataTableColumnType>;

/** What a node is about to do with a table. */
export type TableCall = 'get' | 'insert' | 'update' | 'upsert' | 'delete';

const COLUMN_NAME = /^[a-zA-Z][a-zA-Z0-9_]{0,62}$/;
let tables = 0;

/** A table of n8n in memory: refuses what n8n's own refuses, stores what it stores in SQLite. */
export class DataTable {
	readonly id = `table${String(++tables)}`;
	readonly createdAt = new Date();
	updatedAt = this.createdAt;
	/**
	 * Called before each call of a node: one that throws makes it fail; one that changes the table acts as another user.
	 */
	before?: (call: TableCall, count: number) => void | Promise<void>;
	private readonly types: Columns = new Map();
	private stored: DataTableRowReturn[] = [];
	private lastId = 0;
	private calls = 0;

	constructor(
		readonly name: string,
		columns: ColumnTypes,
		rows: Array<Record<string, unknown>> = [],
	) {
		for (const [column, type] of Object.entries(columns)) this.addColumn(column, type);
		this.insert(...rows);
	}

	get columns(): DataTableColumn[] {
		const all = [...this.types];
		return all.map(([name, type], index) => ({ id: name, name, type, index, dataTableId: this.id }));
	}

	/** As a user sees them: a copy. */
	get rows(): DataTableRowReturn[] {
		return this.stored.map(copy);
	}

	addColumn(name: string, type: DataTableColumnType): void {
		if (!COLUMN_NAME.test(name)) throw new Error(`Only letters, digits and underscores in a column: ${name}`);
		const lower = name.toLowerCase();
		if (DATA_TABLE_SYSTEM_COLUMNS.some((system) => system.toLowerCase() === lower))
			throw new Error(`Column name "${name}" is reserved`);
		if (this.types.has(name)) throw new Error(`Column "${name}" is there twice`);
		this.types.set(name, type);
		for (const row of this.stored) row[name] = null;
	}

	removeColumn(name: string): void {
		this.types.delete(name);
		for (const row of this.stored) Reflect.deleteProperty(row, name);
	}

	insert(...rows: Array<Record<string, unknown>>): DataTableRowReturn[] {
		// All are checked before the first is stored: n8n does it in one transaction
		const checked = rows.map((row) => checkedRow(row, this.types));
		const empty = Object.fromEntries([...this.types.keys()].map((name) => [name, null]));
		const added = checked.map((row) => this.withSystem({ ...empty, ...row }));
		this.stored.push(...added);
		if (added.length > 0) this.touch();
		return added.map(copy);
	}

	find(filter?: DataTableFilter): DataTableRowReturn[] {
		return this.matching(filter).map(copy);
	}

	update(filter: DataTableFilter, data: Record<string, unknown>): DataTableRowReturn[] {
		const { values, found } = this.planned(filter, data);
		for (const row of found) Object.assign(row, values, { updatedAt: new Date() });
		if (found.length > 0) this.touch();
		return found.map(copy);
	}

	/** What an update would change, as n8n's "dry run" reports it. */
	tryUpdate(filter: DataTableFilter, data: Record<string, unknown>): DataTableRowReturnWithState[] {
		const { values, found } = this.planned(filter, data);
		return found.flatMap((row) => [
			{ ...row, dryRunState: 'before' as const },
			{ ...row, ...values, updatedAt: new Date(), dryRunState: 'after' as const },
		]);
	}

	remove(filter: DataTableFilter): DataTableRowReturn[] {
		const gone = new Set(this.matching(filter));
		this.stored = this.stored.filter((row) => !gone.has(row));
		this.touch();
		return [...gone].map(copy);
	}

	async called(call: TableCall): Promise<void> {
		await this.before?.(call, ++this.calls);
	}

	private planned(filter: DataTableFilter, data: Record<string, unknown>) {
		if (this.types.size === 0)
			throw new Error('No columns found for this data table or data table not found');
		if (filter.filters.length === 0) throw new Error('Filter must not be empty');
		if (Object.keys(data).length === 0) throw new Error('Data columns must not be empty');
		return { values: checkedRow(data, this.types), found: this.matching(filter) };
	}

	private matching(filter?: DataTableFilter): DataTableRowReturn[] {
		if (!filter || filter.filters.length === 0) return this.stored;
		const checked = checkedFilter(filter, this.types);
		return this.stored.filter((row) => matches(row, checked));
	}

	private withSystem(row: DataTableRow): DataTableRowReturn {
		const now = new Date();
		return { ...row, id: ++this.lastId, createdAt: now, updatedAt: now };
	}

	private touch(): void {
		this.updatedAt = new Date();
	}
}

/** Values are never changed in place, dates neither. */
const copy = (row: DataTableRowReturn): DataTableRowReturn => ({ ...row });
