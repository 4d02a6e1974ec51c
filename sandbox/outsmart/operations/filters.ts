import type { FieldServiceSettings } from '../fieldService/settings';
import { outSmartError } from '../errors';
import type { AnswerTable } from '../wire/table';

interface Filter {
	key: string;
	value: string;
	operator: string;
}

const IS_EQUAL = (value: string, wanted: string) => compared(value, wanted) === 0;

const OPERATORS: Record<string, (value: string, wanted: string) => boolean> = {
	li: (value, wanted) => value.toLowerCase().includes(wanted.toLowerCase()),
	eq: IS_EQUAL,
	ne: (value, wanted) => compared(value, wanted) !== 0,
	gt: (value, wanted) => compared(value, wanted) > 0,
	ge: (value, wanted) => compared(value, wanted) >= 0,
	lt: (value, wanted) => compared(value, wanted) < 0,
	le: (value, wanted) => compared(value, wanted) <= 0,
};

function compared(one: string, other: string): number {
	const numbers = [one, other].every((text) => /^-?\d+(\.\d+)?$/.test(text));
	if (numbers) return Number(one) - Number(other);
	return one.toLowerCase().localeCompare(other.toLowerCase());
}

/** `key=…&value=…`, `key[]=…` and `key[0]=…`, as PHP reads them (docs/services/outsmart.md 1.5). */
function filtersOf(query: URLSearchParams): Filter[] {
	const parts = {
		key: new Map<string, string>(),
		value: new Map<string, string>(),
		operator: new Map<string, string>(),
	};
	for (const [name, value] of query) {
		const [, part, index] = /^(key|value|operator)(?:\[(\d*)\])?$/.exec(name) ?? [];
		if (!part) continue;
		const values = parts[part as keyof typeof parts];
		values.set(index === '' ? String(values.size) : (index ?? '0'), value);
	}
	return [...parts.key].map(([index, key]) => ({
		key,
		value: parts.value.get(index) ?? '',
		operator: parts.operator.get(index) ?? 'eq',
	}));
}

/** The rows that match all filters. An unknown operator acts as `eq`; a column that is not allowed is refused. */
export function filtered<Row>(
	rows: readonly Row[],
	table: AnswerTable<Row>,
	query: URLSearchParams,
	settings: FieldServiceSettings,
): Row[] {
	if (settings.filtersIgnored) return [...rows];
	const tests = filtersOf(query).map(({ key, value, operator }) => {
		const [, column] = Object.entries(table).find(([name, { filter = name }]) => filter === key) ?? [];
		const matches = (Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined) ?? IS_EQUAL;
		if (!column || settings.filtersRefused.includes(key))
			throw outSmartError('uncaught', `Key ${key} not allowed`);
		return (row: Row) => matches(String(column.get(row, settings) ?? ''), value);
	});
	return rows.filter((row) => tests.every((test) => test(row)));
}
