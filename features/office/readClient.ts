import type { Fault } from '../../base/words/finding';
import {
	dutchMinute,
	FIRST_YEAR,
	LAST_PERIOD,
	momentIn,
	parseGivenDate,
	parseTypedDate,
} from '../../base/values/dates';
import { brief, textIn, writtenIn } from '../../base/values/text';
import type { UnknownFields } from '../../base/values/records';
import { columnsIn, type Column } from './columns';
import type { ClientRow, ClientStatus } from './client';

/** The values for clients whose own columns are empty, and what is required of them. */
export interface ClientDefaults {
	fromYear: number;
	fromPeriod: number;
}

/** A row of the table with its faults; null for an item that is not a row. */
export interface ReadClient {
	row: ClientRow;
	faults: Fault[];
}

type Values = Partial<Record<Column, unknown>>;

export function readClient(item: UnknownFields, defaults: ClientDefaults): ReadClient | null {
	const values = columnsIn(item);
	if (!values) return null;
	const text = (column: Column) => textIn(values[column]);
	const active = activeIn(values);
	const start = startIn(values, defaults);
	const row: ClientRow = {
		row: typeof item.id === 'number' || typeof item.id === 'string' ? item.id : '',
		client: text('client') || text('company'),
		company: text('company'),
		administration: text('administration'),
		isActive: active === true,
		...start.value,
		own: ownIn(values),
		...statusIn(values),
	};
	const faults = [
		...faultsOfTypes(values),
		...(active === null
			? [{ code: 'mustBeOnOrOff', field: 'active', value: brief(text('active')) } as const]
			: []),
		...faultsIn(row),
		...start.faults,
	];
	return { row, faults };
}

/** Whether it is empty: a row that somebody cleared. */
export function isBlank(item: UnknownFields): boolean {
	const values = columnsIn(item);
	const filled = Object.entries(values ?? {}).filter(([column]) => column !== 'active');
	return values !== null && filled.every(([, value]) => writtenIn(value) === '');
}

/** A list or an object in a column is not empty: read as that, it would switch off a limit of the client. */
function faultsOfTypes(values: Values): Fault[] {
	return Object.entries(values)
		.filter(([column, value]) => column !== 'active' && writtenIn(value) === null)
		.map(([path]): Fault => ({ code: 'wrongType', path, expected: 'text' }));
}

const ON = new Set(['true', '1', 'ja', 'j', 'yes', 'y', 'aan', 'on', 'x', 'waar']);
const OFF = new Set(['false', '0', 'nee', 'n', 'no', 'uit', 'off', 'onwaar']);

/** A table without that column has only active clients. Null for an unknown value. */
function activeIn(values: Values): boolean | null {
	if (!('active' in values)) return true;
	const word = textIn(values.active).toLowerCase();
	if (ON.has(word)) return true;
	return OFF.has(word) ? false : null;
}

const YEARS = { low: FIRST_YEAR, high: 2199 };
const PERIODS = { low: 1, high: LAST_PERIOD };

function startIn(
	values: Values,
	defaults: ClientDefaults,
): { value: { fromYear: number; fromPeriod: number }; faults: Fault[] } {
	const isEmpty = textIn(values.fromYear) === '' && textIn(values.fromPeriod) === '';
	const [year, period] = isEmpty
		? [defaults.fromYear, defaults.fromPeriod]
		: [values.fromYear, values.fromPeriod];
	const [fromYear, fromPeriod] = [numberIn(year, YEARS), numberIn(period, PERIODS)];
	// Where neither has a start, it is empty in the table, whatever Settings begins with.
	const fault = (field: string, given: unknown, range: typeof YEARS): Fault =>
		isEmpty
			? { code: 'mustNotBeEmpty', field }
			: { code: 'mustBeWholeNumber', field, value: brief(textIn(given)), ...range };
	return {
		value: { fromYear: fromYear ?? 0, fromPeriod: fromPeriod ?? 0 },
		faults: [
			...(fromYear === null ? [fault('fromYear', year, YEARS)] : []),
			...(fromPeriod === null ? [fault('fromPeriod', period, PERIODS)] : []),
		],
	};
}

function numberIn(given: unknown, { low, high }: typeof YEARS): number | null {
	const number = /^\d{1,4}$/.test(textIn(given)) ? Number(textIn(given)) : NaN;
	return number >= low && number <= high ? number : null;
}

function faultsIn({ company, administration, own }: ClientRow): Fault[] {
	const faults: Fault[] = [];
	if (company === '') faults.push({ code: 'mustNotBeEmpty', field: 'company' });
	else if (!/^\d{1,12}$/.test(company)) faults.push({ code: 'notACompanyId', value: brief(company) });
	if (administration === '') faults.push({ code: 'noAdministration' });
	const { closedUntil = '' } = own;
	if (closedUntil !== '' && parseTypedDate(closedUntil) === null)
		faults.push({ code: 'mustBeDate', field: 'closedUntil', value: brief(closedUntil) });
	return faults;
}

/** Columns that override Settings when they are filled in. */
const OWN: readonly Column[] = ['clearingAccount', 'closedUntil', 'decisions'];

function ownIn(values: Values): Record<string, string> {
	const given = OWN.map((column) => [column, ownText(column, values[column])] as const);
	return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

/** A column of n8n's data table may be one of dates: n8n chooses its kind when a file is imported. */
function ownText(column: Column, value: unknown): string {
	return (column === 'closedUntil' && parseGivenDate(value)) || textIn(value);
}

export function statusIn(values: Values): ClientStatus {
	const calls = Number(textIn(values.callsThisMonth));
	return {
		lastRun: minuteIn(values.lastRun),
		result: textIn(values.result),
		counts: textIn(values.counts),
		message: textIn(values.message),
		callsThisMonth: Number.isSafeInteger(calls) && calls > 0 ? calls : 0,
		callsMonth: (parseGivenDate(values.callsMonth) ?? textIn(values.callsMonth)).slice(0, 7),
	};
}

/** As the workflow wrote it; a column of dates gives it back as a moment. */
function minuteIn(value: unknown): string {
	const text = momentIn(value) ?? textIn(value);
	return dutchMinute(text) || text;
}
