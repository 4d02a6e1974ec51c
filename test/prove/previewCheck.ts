import type { Row } from '../../base/words/row';
import { plainAction } from '../../base/words/outcome';
import { isWrite, type RecordedCall } from '../../sandbox/calls';
import type { ExecutionResult } from './subjects/execution';

/** A code of e-Boekhouden or OutSmart in the row: a refusal that a preview cannot foresee. */
const CODE_OF_A_SERVICE = /\b(MUT|FACT|CREL|SECURITY)_?\d{3}\b|\bE\d{4}\b/;
/** What a preview cannot know, or says differently; only a preview has the plan that Only This Plan books. */
const KNOWN_AFTERWARDS = new Set([
	...['reason', 'advice', 'findings', 'preview', 'foreseen', 'plan'],
	...['mutation', 'mutations', 'invoiceNumber', 'errorStatus'],
]);
/** Of an invoice that e-Boekhouden made differently from what was sent, which only shows afterwards; it ends the export. */
const MADE_OTHERWISE = new Set(['orderSumDiffers']);
const NOT_DONE = new Set(['blocked', 'closed', 'skipped', 'failed']);

/** A preview may write nothing, and the execution that follows must do exactly what it announced. */
export function previewDifferences(
	preview: ExecutionResult,
	previewCalls: RecordedCall[],
	real: ExecutionResult,
): string[] {
	const writes = previewCalls.filter(isWrite).map(({ operation }) => `a preview wrote: ${operation}`);
	const announced = new Map(preview.rows.map((row) => [keyOf(row), row]));
	const actual = new Map(real.rows.map((row) => [keyOf(row), row]));
	// A problem that concerns every order ends the export: then only what was done is compared.
	const isCutShort = real.rows.some(isUnforeseen);
	const differences = [...new Set([...announced.keys(), ...actual.keys()])]
		.filter((key) => !isCutShort || isDone(actual.get(key)))
		.flatMap((key) => rowDifference(announced.get(key), actual.get(key)));
	return [...writes, ...differences];
}

function keyOf({ resource, key }: Row): string {
	return `${resource} ${key}`;
}

function isDone(row: Row | undefined): boolean {
	return row !== undefined && !NOT_DONE.has(row.action);
}

export function isRefusedByService(row: Row): boolean {
	return !isDone(row) && CODE_OF_A_SERVICE.test(row.reason);
}

function isUnforeseen(row: Row): boolean {
	return isRefusedByService(row) || MADE_OTHERWISE.has(row.code);
}

function rowDifference(announced: Row | undefined, actual: Row | undefined): string[] {
	if (actual && isUnforeseen(actual)) return [];
	const [before, after] = [announced, actual].map((row) => (row ? comparable(row) : 'no row'));
	if (before === after || (announced && actual && isOnlyMoved(announced, actual))) return [];
	return [`the preview announced ${before}; done was ${after}`];
}

/** The service refused a date as closed, which no preview can foresee: its entry is booked on a later date. */
function isOnlyMoved(announced: Row, actual: Row): boolean {
	const isMoved = ({ entries }: Row) => JSON.stringify(entries ?? []).includes('@');
	const onItsDate = ({ entries, ...row }: Row) =>
		[comparable(row), ...(Array.isArray(entries) ? entries : []).map(asForItsDate).sort()].join();
	return !isMoved(announced) && isMoved(actual) && onItsDate(announced) === onItsDate(actual);
}

/** Without the fingerprint in the description, which includes the date. */
function asForItsDate(entry: unknown): string {
	return JSON.stringify(entry, (field, value: unknown) => {
		if (field === 'date' || KNOWN_AFTERWARDS.has(field)) return undefined;
		if (field === 'voucher') return String(value).split('@')[0];
		return field === 'description' ? String(value).split(' n8n:')[0] : value;
	});
}

/** What was found differs between announced and done; for what was not done, the preview has the same reason. */
function comparable(row: Row): string {
	const told = isDone(row) ? { ...row, action: plainAction(row), code: undefined } : row;
	return JSON.stringify(told, (field, value: unknown) => (KNOWN_AFTERWARDS.has(field) ? undefined : value));
}
