import type { Row } from '../nodes/shared/rows';
import { isWrite, type RecordedCall } from '../sandbox/calls';
import type { Told } from './subjects/subject';

/** A code of e-Boekhouden or OutSmart in the row: a refusal that a preview cannot foresee. */
const REFUSED_BY_THE_SERVICE = /\b(MUT|FACT|CREL)_?\d{3}\b|\bE\d{4}\b/;
/** What is only known, or only said otherwise, once it is done. */
const ONLY_AFTERWARDS = new Set(['reason', 'preview', 'mutation', 'invoiceNumber']);

/** A preview may write nothing, and the execution that follows must do exactly what it announced. */
export function unannounced(preview: Told, calls: RecordedCall[], real: Told): string[] {
	const written = calls.filter(isWrite).map(({ operation }) => `a preview wrote: ${operation}`);
	const done = new Map(real.rows.map((row) => [keyOf(row), row]));
	const announced = new Map(preview.rows.map((row) => [keyOf(row), row]));
	// A refusal that would be the same for every order ends the export: what was done is compared, not what was left.
	const isCutShort = real.rows.some(isRefused);
	const differing = [...new Set([...announced.keys(), ...done.keys()])]
		.filter((key) => !isCutShort || isDone(done.get(key)))
		.flatMap((key) => differs(announced.get(key), done.get(key)));
	return [...written, ...differing];
}

function keyOf({ resource, key }: Row): string {
	return `${resource} ${key}`;
}

const NOT_DONE = new Set(['blocked', 'closed', 'skipped', 'failed']);

function isDone(row: Row | undefined): boolean {
	return row !== undefined && !NOT_DONE.has(row.action);
}

/** A refusal that only the service can give. */
export function isRefused(row: Row): boolean {
	return !isDone(row) && REFUSED_BY_THE_SERVICE.test(row.reason);
}

function differs(announced: Row | undefined, done: Row | undefined): string[] {
	if (done && isRefused(done)) return [];
	const [one, other] = [announced, done].map((row) => (row ? essence(row) : 'no row'));
	return one === other ? [] : [`the preview announced ${one}; done was ${other}`];
}

function essence(row: Row): string {
	return JSON.stringify(row, (field, value: unknown) => (ONLY_AFTERWARDS.has(field) ? undefined : value));
}
