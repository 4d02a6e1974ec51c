import { attempt, isProblem } from '../../../base/problems/problem';
import type { Finding } from '../../../base/words/finding';
import type { Decision } from '../../../base/words/row';
import { oneLine } from '../../../base/values/text';
import type { OutSmartClient } from '../../../services/outSmart/client';
import type { WorkStatus } from '../../../services/outSmart/types';
import { aboutExport, type ChainSettings, OUTSMART } from './chain';

/**
 * The code that `workOrderStatus` refers to, and what was created; `stop` ends the export before any order is changed.
 */
type Statuses = { code: string; created: Decision[] } | { stop: Decision };

/** Makes sure that both work order statuses exist; a code that is not in use is created. */
export async function ensureStatuses(client: OutSmartClient, settings: ChainSettings): Promise<Statuses> {
	const { workOrderStatus, errorStatus, preview } = settings;
	const there = await client.listWorkStatuses();
	const asked = statusAsked(workOrderStatus, there);
	if ('stop' in asked) return { stop: aboutExport('settings', 'blocked', [asked.stop], preview) };
	const { code } = 'there' in asked ? asked.there : asked.missing;
	if (code === errorStatus) return { stop: sameStatuses(errorStatus, preview) };
	const otherError = errorNamedOtherwise(errorStatus, there);
	if (otherError) return { stop: aboutExport('settings', 'blocked', [otherError], preview) };
	const missing = [
		...('missing' in asked ? [asked.missing] : []),
		...missingFrom(there, [{ code: errorStatus, name: ERROR_NAME }]),
	];
	const stop = missing.length > 0 && !preview ? await create(client, missing) : null;
	return stop ? { stop } : { code, created: missing.map((status) => createdOne(status, preview)) };
}

/** Null when they exist now. */
async function create(client: OutSmartClient, missing: WorkStatus[]): Promise<Decision | null> {
	const created = await attempt(async () => {
		await client.saveWorkStatuses(missing);
		return missingFrom(await client.listWorkStatuses(), missing);
	});
	if (!created.ok) {
		const action = isProblem(created.problem, 'refused') ? 'blocked' : 'failed';
		const finding = { code: 'orderStatusesNotAdded', statuses: missing.map(factsOf) } as const;
		return aboutExport('settings', action, [finding, created.problem.finding], false);
	}
	if (created.value.length === 0) return null;
	const finding = { code: 'orderStatusesNotKept', statuses: created.value.map(factsOf) } as const;
	return aboutExport('settings', 'blocked', [finding], false);
}

/** Two spellings in the settings turn out to be the same status. */
function sameStatuses(status: string, preview: boolean): Decision {
	const finding: Finding = { code: 'settingsWrong', faults: [{ code: 'statusesAreSame', status }] };
	return { ...aboutExport('settings', 'blocked', [finding], preview), resource: 'settings' };
}

function missingFrom(there: WorkStatus[], wanted: WorkStatus[]): WorkStatus[] {
	const codes = new Set(there.map(({ code }) => code));
	return wanted.filter(({ code }) => !codes.has(code));
}

function createdOne({ code, name }: WorkStatus, preview: boolean): Decision {
	return {
		service: OUTSMART,
		resource: 'workStatus',
		key: code,
		action: 'created',
		findings: [{ code: preview ? 'orderStatusWouldBeAdded' : 'orderStatusAdded', status: code, name }],
		preview,
	};
}

/** The status that a setting refers to: an existing one, one to create, or the reason why there is neither. */
type StatusAsked = { there: WorkStatus } | { missing: WorkStatus } | { stop: Finding };

/** The names of statuses that are created from only a code. */
const OUR_NAME = 'Naar E-boekhouden';
const ERROR_NAME = 'Error';
/** The error status that nobody chose. */
const USUAL_ERROR = '99';

/** Why the error status cannot be used: its orders may be there for another reason. Null when it can. */
export function errorNamedOtherwise(asked: string, statuses: readonly WorkStatus[]): Finding | null {
	const there = statuses.find(({ code }) => code === asked);
	if (asked !== USUAL_ERROR || !there || isNamed(there, ERROR_NAME)) return null;
	return { code: 'errorStatusNamedOtherwise', ...factsOf(there) };
}

/**
 * Finds the work order status for a code, a name or both: by code first, then by code and name as OutSmart shows them,
 * then by name. A code alone is not enough when the status has another name than the export gives it: its orders may be
 * there for another reason.
 */
export function statusAsked(asked: string, statuses: readonly WorkStatus[]): StatusAsked {
	const byCode = statuses.find(({ code }) => code === asked);
	if (byCode)
		return isNamed(byCode, OUR_NAME)
			? { there: byCode }
			: { stop: { code: 'orderStatusNamedOtherwise', ...factsOf(byCode) } };
	const whole = statuses.filter((status) => key(shown(status)) === key(asked));
	const named = statuses.filter(({ name }) => key(name) === key(asked));
	const fitting = distinctByCode(whole.length > 0 ? whole : named);
	const [first, ...others] = fitting;
	if (!first) return missingOne(asked, statuses);
	if (others.length === 0) return { there: first };
	return { stop: { code: 'orderStatusNotUnique', asked, statuses: fitting.map(factsOf) } };
}

/** The code of the status that a setting refers to, whatever its name is. */
export function exportStatusIn(statuses: readonly WorkStatus[], asked: string): string {
	const found = statusAsked(asked, statuses);
	if ('there' in found) return found.there.code;
	return 'missing' in found ? found.missing.code : (oneLine(asked).split(' ')[0] ?? '');
}

/** The first word is the code, and the rest is the name. */
function missingOne(asked: string, statuses: readonly WorkStatus[]): StatusAsked {
	const [code = '', ...words] = oneLine(asked).split(' ');
	const taken = statuses.find((status) => status.code === code);
	if (taken) return { stop: { code: 'orderStatusCodeTaken', asked, ...factsOf(taken) } };
	return { missing: { code, name: words.join(' ') || OUR_NAME } };
}

/** A status without a name, or whose name is its code, has nothing more to ask for. */
function isNamed({ code, name }: WorkStatus, ours: string): boolean {
	return ['', key(code), key(ours)].includes(key(name));
}

function shown({ code, name }: WorkStatus): string {
	return `${code} ${name}`;
}

function key(text: string): string {
	return oneLine(text).toLowerCase();
}

function distinctByCode(statuses: WorkStatus[]): WorkStatus[] {
	return [...new Map(statuses.map((status) => [status.code, status])).values()];
}

function factsOf({ code, name }: WorkStatus) {
	return { status: code, name };
}
