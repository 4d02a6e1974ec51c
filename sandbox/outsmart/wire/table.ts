import type { FieldServiceSettings } from '../fieldService/settings';
import { InvalidValue } from './jsonTypes';
import type { AnswerType, JsonType } from './jsonTypes';

/** One JSON field of the rows in an answer. */
export interface AnswerColumn<Row> {
	/** In the documented answers of lists, which show few fields. */
	documented?: boolean;
	/** The name to filter by, when it is not that of the field. */
	filter?: string;
	get(row: Row, settings: FieldServiceSettings): unknown;
}

interface PostOptions {
	/** Required in a post, and not empty. */
	required?: boolean;
	/** In answers only. */
	readOnly?: boolean;
}

/** One JSON field of rows that can be posted as well. */
interface Column<Row> extends AnswerColumn<Row>, PostOptions {
	set(row: Row, sent: unknown, settings: FieldServiceSettings): void;
}

/** The JSON fields of a row, by name, in the order of the answers. */
export type AnswerTable<Row> = Record<string, AnswerColumn<Row>>;
export type Table<Row> = Record<string, Column<Row>>;

export function answerColumnsOf<Row>() {
	return <Key extends keyof Row>(key: Key, type: AnswerType<Row[Key]>): AnswerColumn<Row> => ({
		get: (row, settings) => type.write(row[key], settings),
	});
}

export function columnsOf<Row>() {
	return <Key extends keyof Row>(
		key: Key,
		type: JsonType<Row[Key]>,
		options: PostOptions & Omit<AnswerColumn<Row>, 'get'> = {},
	): Column<Row> => ({
		...options,
		set: (row, sent, settings) => {
			row[key] = type.read(sent, settings);
		},
		get: (row, settings) => type.write(row[key], settings),
	});
}

/** The fields of a part of a row, which are among those of the row itself. */
export function within<Row, Key extends keyof Row>(
	key: Key,
	table: AnswerTable<Row[Key]>,
	rename: (name: string) => string,
): AnswerTable<Row> {
	const columns = Object.entries(table).map(([name, { get }]): [string, AnswerColumn<Row>] => [
		rename(name),
		{ get: (row, settings) => get(row[key], settings) },
	]);
	return Object.fromEntries(columns);
}

export type Sent = Record<string, unknown>;

export function isSent(value: unknown): value is Sent {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The settings and results of reading a post. */
export interface Reading {
	settings: FieldServiceSettings;
	/** Paths of fields that the service silently dropped. */
	ignored: string[];
}

function isMissing(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

/** Fills a row with what was sent, and returns the faults in the words of the service. */
export function fill<Row>(table: Table<Row>, row: Row, sent: Sent, path: string, reading: Reading): string[] {
	const { settings, ignored } = reading;
	for (const name of Object.keys(sent)) {
		if (!Object.hasOwn(table, name) || table[name]?.readOnly) ignored.push(`${path}/${name}`);
	}
	const faults: string[] = [];
	// A post may have thousands of rows, each with few of the columns.
	for (const [name, column] of entriesOf(table)) {
		const value = sent[name];
		if (column.required && isMissing(value)) faults.push(`Required field missing: ${name}`);
		else if (value !== undefined && !column.readOnly) {
			try {
				column.set(row, value, settings);
			} catch (error) {
				if (!(error instanceof InvalidValue)) throw error;
				faults.push(`Field invalid: ${name}`);
			}
		}
	}
	return faults;
}

const entries = new WeakMap<object, [string, unknown][]>();

/** Made once for each table, which nothing changes. */
function entriesOf<Row>(table: Table<Row>): [string, Column<Row>][] {
	const known = entries.get(table) ?? Object.entries(table);
	entries.set(table, known);
	return known as [string, Column<Row>][];
}

/** A row as in an answer. */
export function written<Row>(table: AnswerTable<Row>, row: Row, settings: FieldServiceSettings): Sent {
	return Object.fromEntries(
		Object.entries(table)
			.map(([name, column]): [string, unknown] => [name, column.get(row, settings)])
			.filter(([, value]) => value !== undefined),
	);
}

/** Fewer fields when the settings say so, and the table marks any. */
export function listed<Row>(table: AnswerTable<Row>, { listFields }: FieldServiceSettings): AnswerTable<Row> {
	const documented = Object.entries(table).filter(([, column]) => column.documented);
	return listFields === 'documented' && documented.length > 0 ? Object.fromEntries(documented) : table;
}
