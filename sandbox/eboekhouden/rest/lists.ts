import { isDay } from '../../shared/dates';
import { found, type Done, type RestCall } from './call';
import { invalid } from './errors';
import type { Answer } from './json/write';

type Test = (value: string | number) => boolean;

interface Kind {
	operators: readonly string[];
	/** A wanted value in the form in which it is compared; undefined when it is invalid. */
	parse(text: string): string | number | undefined;
}

const ORDER = ['eq', 'not_eq', 'gt', 'gte', 'lt', 'lte', 'range'];

const KINDS = {
	text: { operators: ['eq', 'not_eq', 'like', 'not_like'], parse: (text) => text },
	number: {
		operators: ORDER,
		parse: (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined),
	},
	date: { operators: ORDER, parse: (text) => (isDay(text) ? text : undefined) },
	/** A parameter without operators. */
	plainText: { operators: ['eq'], parse: (text) => text },
	plainNumber: { operators: ['eq'], parse: (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined) },
} satisfies Record<string, Kind>;

export interface Filter<Row> {
	kind: keyof typeof KINDS;
	of(row: Row): string | number;
}

export type Filters<Row> = Record<string, Filter<Row>>;

export const byText = <Row>(of: (row: Row) => string): Filter<Row> => ({ kind: 'text', of });
export const byNumber = <Row>(of: (row: Row) => number): Filter<Row> => ({ kind: 'number', of });
export const byDate = <Row>(of: (row: Row) => string): Filter<Row> => ({ kind: 'date', of });
export const byPlainText = <Row>(of: (row: Row) => string): Filter<Row> => ({ kind: 'plainText', of });
export const byPlainNumber = <Row>(of: (row: Row) => number): Filter<Row> => ({ kind: 'plainNumber', of });

/** `%` is any text, `?` any one character. */
function pattern(wanted: string, flags: string): RegExp {
	const escaped = wanted.replace(/[\\^$.*+|()[\]{}]/g, '\\$&');
	return new RegExp(`^${escaped.replaceAll('%', '[^]*').replaceAll('?', '[^]')}$`, flags);
}

type Compare = (value: string | number, wanted: string | number) => boolean;

const COMPARISONS: Record<string, Compare> = {
	eq: (value, wanted) => value === wanted,
	not_eq: (value, wanted) => value !== wanted,
	gt: (value, wanted) => value > wanted,
	gte: (value, wanted) => value >= wanted,
	lt: (value, wanted) => value < wanted,
	lte: (value, wanted) => value <= wanted,
	like: (value, wanted) => pattern(String(wanted), 'u').test(String(value)),
	not_like: (value, wanted) => !pattern(String(wanted), 'u').test(String(value)),
};

function parsed(kind: Kind, text: string, name: string): string | number {
	const value = kind.parse(text);
	if (value === undefined) throw invalid('ERR_002', name);
	return value;
}

function testOf(kind: Kind, operator: string, text: string, name: string): Test {
	if (!kind.operators.includes(operator)) throw invalid('ERR_002', name);
	if (operator !== 'range') {
		const wanted = parsed(kind, text, name);
		return (value) => COMPARISONS[operator]?.(value, wanted) ?? false;
	}
	const [from, to, ...more] = text.split(',').map((part) => parsed(kind, part.trim(), name));
	if (from === undefined || to === undefined || more.length > 0) throw invalid('ERR_002', name);
	return (value) => from <= value && value <= to;
}

interface Parameter {
	name: string;
	operator: string;
	value: string;
}

/** `name=value` and `name[operator]=value`; an empty one does not filter, which the description does not say. */
export function parametersOf({ query, ignored }: RestCall, known: readonly string[]): Parameter[] {
	return [...query].flatMap(([written, value]) => {
		const [, base = '', operator = 'eq'] = /^(\w+)(?:\[(\w+)\])?$/.exec(written) ?? [];
		const name = known.find((one) => one.toLowerCase() === base.toLowerCase());
		if (name === undefined) ignored.push(`?${written}`);
		return name === undefined || value === '' ? [] : [{ name, operator: operator.toLowerCase(), value }];
	});
}

function whole(parameters: readonly Parameter[], name: string): number | undefined {
	const value = parameters.find((one) => one.name === name)?.value;
	if (value === undefined) return undefined;
	return /^-?\d{1,9}$/.test(value) ? Number(value) : NaN;
}

function span(parameters: readonly Parameter[]): { limit: number; offset: number } {
	const limit = whole(parameters, 'limit') ?? 100;
	const offset = whole(parameters, 'offset') ?? 0;
	if (!(limit >= 1 && limit <= 2000)) throw invalid('PAGE_001', 'limit');
	if (!(offset >= 0)) throw invalid('PAGE_002', 'offset');
	return { limit, offset };
}

/** A page: what the filters let through, from an offset; the count is that of the page. */
export function pageOf<Row>(
	call: RestCall,
	rows: readonly Row[],
	filters: Filters<Row>,
	toItem: (row: Row) => Answer,
): Done {
	const parameters = parametersOf(call, ['limit', 'offset', ...Object.keys(filters)]);
	const { limit, offset } = span(parameters);
	const matching = filtered(call, rows, filters, parameters);
	const { order, mostOfPage } = call.books.settings.rest;
	const ordered = order === 'ascending' ? matching : matching.toReversed();
	return listOf(ordered.slice(offset, offset + Math.min(limit, mostOfPage)).map(toItem));
}

/** A list that has no pages. */
export function listOf(items: readonly Answer[]): Done {
	return found({ items, count: items.length });
}

function filtered<Row>(
	{ books }: RestCall,
	rows: readonly Row[],
	filters: Filters<Row>,
	parameters: readonly Parameter[],
): Row[] {
	const { filtersTellCapitals } = books.settings.rest;
	const folded = (value: string | number) =>
		typeof value === 'string' && !filtersTellCapitals ? value.toLowerCase() : value;
	const tests = Object.entries(filters).flatMap(([name, { kind, of }]) => {
		const given = parameters.filter((parameter) => parameter.name === name);
		if (given.length > 1) throw invalid('ERR_002', name);
		return given.map(({ operator, value }) => {
			const test = testOf(KINDS[kind], operator, String(folded(value)), name);
			return (row: Row) => test(folded(of(row)));
		});
	});
	return rows.filter((row) => tests.every((test) => test(row)));
}
