import { DATA_TABLE_SYSTEM_COLUMN_TYPE_MAP, validateFieldType } from 'n8n-workflow';
import type {
	DataTableColumnJsType,
	DataTableColumnType,
	DataTableFilter,
	DataTableRow,
	FieldType,
} from 'n8n-workflow';
import { DateTime } from 'luxon';

export type Columns = Map<string, DataTableColumnType>;

type Condition = DataTableFilter['filters'][number];

const FIELD_TYPES: Record<DataTableColumnType, FieldType> = {
	number: 'number',
	string: 'string',
	boolean: 'boolean',
	date: 'dateTime',
};

/** The values of a row as they are stored. */
export function checkedRow(row: Record<string, unknown>, columns: Columns): DataTableRow {
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => [name, checkedCell(name, value, columns)]),
	);
}

export function checkedFilter(filter: DataTableFilter, columns: Columns): DataTableFilter {
	const all: Columns = new Map([...Object.entries(DATA_TABLE_SYSTEM_COLUMN_TYPE_MAP), ...columns]);
	return { ...filter, filters: filter.filters.map((condition) => checkedCondition(condition, all)) };
}

function checkedCondition(filter: Condition, columns: Columns): Condition {
	const { columnName, condition } = filter;
	const value = checkedCell(columnName, filter.value, columns);
	if (condition === 'like' || condition === 'ilike') {
		if (typeof value !== 'string')
			throw new Error(`${condition.toUpperCase()} filter value must be a string`);
		return { ...filter, value: value.includes('%') ? value : `%${value}%` };
	}
	if (value === null && ['gt', 'gte', 'lt', 'lte'].includes(condition))
		throw new Error(`${condition.toUpperCase()} filter value cannot be null or undefined`);
	return { ...filter, value };
}

function checkedCell(name: string, value: unknown, columns: Columns): DataTableColumnJsType {
	const type = columns.get(name);
	if (!type) throw new Error(`unknown column name '${name}'`);
	if (value === null || value === undefined) return null;
	const result = validateFieldType(name, value, FIELD_TYPES[type], { strict: false, parseStrings: false });
	if (!result.valid) {
		const why = `does not match column type '${type}': ${result.errorMessage}`;
		throw new Error(`value '${String(value)}' ${why}`);
	}
	return asStored(name, result.newValue, type);
}

function asStored(name: string, value: unknown, type: DataTableColumnType): DataTableColumnJsType {
	if (type === 'date') {
		if (DateTime.isDateTime(value)) return value.toJSDate();
		throw new Error(`value '${String(value)}' does not match column type 'date'`);
	}
	// Databases make text of a number; of a boolean, each makes something else
	if (type === 'string' && typeof value === 'number') return String(value);
	if (typeof value === type) return value as DataTableColumnJsType;
	throw new Error(
		`what is stored of ${typeof value} '${String(value)}' in '${name}' depends on the database`,
	);
}

/** As in SQL: an empty value equals nothing, and differs from everything. */
export function matches(row: DataTableRow, { type, filters }: DataTableFilter): boolean {
	const one = (filter: Condition) => holds(row[filter.columnName] ?? null, filter);
	return type === 'or' ? filters.some(one) : filters.every(one);
}

function holds(cell: DataTableColumnJsType, { condition, value }: Condition): boolean {
	if (condition === 'isEmpty') return cell === null || cell === '';
	if (condition === 'isNotEmpty') return cell !== null && cell !== '';
	if (value === null) return (cell === null) === (condition === 'eq');
	if (cell === null) return condition === 'neq';
	if (condition === 'like') return like(String(cell), String(value));
	if (condition === 'ilike') return like(String(cell).toUpperCase(), String(value).toUpperCase());
	return compares(order(cell, value), condition);
}

function compares(order: number, condition: Condition['condition']): boolean {
	if (condition === 'eq') return order === 0;
	if (condition === 'neq') return order !== 0;
	if (condition === 'gt') return order > 0;
	if (condition === 'gte') return order >= 0;
	return condition === 'lt' ? order < 0 : order <= 0;
}

export function order(one: DataTableColumnJsType, other: DataTableColumnJsType): number {
	const [left, right] = [comparable(one), comparable(other)];
	if (left === right) return 0;
	// SQLite has what is empty first
	if (left === null || right === null) return left === null ? -1 : 1;
	return left < right ? -1 : 1;
}

function comparable(value: DataTableColumnJsType): string | number | null {
	if (value instanceof Date) return value.getTime();
	return typeof value === 'boolean' ? Number(value) : value;
}

/** Only `%` is a wildcard. */
function like(text: string, pattern: string): boolean {
	const [first = '', ...rest] = pattern.split('%');
	const last = rest.pop();
	if (last === undefined) return text === first;
	if (!text.startsWith(first) || !text.endsWith(last)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = text.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return at + last.length <= text.length;
}
