import { attempt, isProblem } from '../../../base/problems/problem';
import type { Finding } from '../../../base/words/finding';
import type { Decision } from '../../../base/words/row';
import { oneLine } from '../../../base/values/text';
import type { OutSmartClient } from '../../../services/outSmart/client';
import type { WorkStatus } from '../../../services/outSmart/types';
import { aboutExport, aboutOrderStatus } from '../said';
import type { ChainSettings } from './chain';

/** The code that `workOrderStatus` refers to, and what was created; `stop` ends the export before any order is changed. */
type Statuses = { code: string; created: Decision[] } | { stop: Decision };

/** Makes sure that both work order statuses exist; a code that is free is added. */
export async function ensureStatuses(client: OutSmartClient, settings: ChainSettings): Promise<Statuses> {
	const { workOrderStatus, errorStatus, preview } = settings;
	const there = await client.listWorkStatuses();
	const { code, missing, other } = statusAsked(workOrderStatus, there);
	if (code === errorStatus) return { stop: sameStatuses(errorStatus, preview) };
	const wrong = other ?? errorNamedOtherwise(errorStatus, there);
	if (wrong) return { stop: aboutExport('settings', 'blocked', [wrong], preview) };
	const hasError = there.some((status) => status.code === errorStatus);
	const toAdd = [
		...(missing ? [missing] : []),
		...(hasError ? [] : [{ code: errorStatus, name: ERROR_NAME }]),
	];
	if (toAdd.length > 0 && !preview) {
		const added = await attempt(() => client.saveWorkStatuses(toAdd));
		if (!added.ok) {
			const finding = {
				code: 'orderStatusesNotAdded',
				statuses: toAdd.map(({ code, name }) => `${code} ${name}`),
			} as const;
			const action = isProblem(added.problem, 'refused') ? 'blocked' : 'failed';
			return { stop: aboutExport('settings', action, [finding, added.problem.finding], false) };
		}
	}
	return { code, created: toAdd.map((status) => createdOne(status, preview)) };
}

/** Two spellings in the settings turn out to be the same status. */
function sameStatuses(status: string, preview: boolean): Decision {
	const finding: Finding = { code: 'settingsWrong', faults: [{ code: 'statusesAreSame', status }] };
	return { ...aboutExport('settings', 'blocked', [finding], preview), resource: 'settings' };
}

function createdOne(status: WorkStatus, preview: boolean): Decision {
	const finding: Finding = { code: 'orderStatusAdded', ...factsOf(status), foreseen: preview };
	return aboutOrderStatus(status.code, 'created', [finding], preview);
}

/** The names of statuses that are created from only a code. */
const OUR_NAME = 'Naar E-boekhouden';
const ERROR_NAME = 'Error';
/** The error status that nobody chose. */
const USUAL_ERROR = '99';

/** Why the error status cannot be used: its orders may be there for another reason. Null when it can. */
export function errorNamedOtherwise(asked: string, statuses: readonly WorkStatus[]): Finding | null {
	const there = statuses.find(({ code }) => code === asked);
	if (asked !== USUAL_ERROR || !there || isNamed(there, ERROR_NAME)) return null;
	return { code: 'orderStatusOther', of: 'errorStatus', asked, ...factsOf(there) };
}

/** `missing`: its code is free. `other`: its code or name is that of another status, whose orders may wait for something else. */
interface StatusAsked {
	code: string;
	missing: WorkStatus | null;
	other: Finding | null;
}

/** The status of a setting: a code, or a code and the name that it has in OutSmart. */
export function statusAsked(asked: string, statuses: readonly WorkStatus[]): StatusAsked {
	const whole = statuses.find(({ code, name }) => key(`${code} ${name}`) === key(asked));
	const byCode = statuses.find(({ code }) => code === asked);
	const found = byCode && isNamed(byCode, OUR_NAME) ? byCode : whole;
	if (found) return { code: found.code, missing: null, other: null };
	const [first = '', ...words] = oneLine(asked).split(' ');
	const other = byCode ?? statuses.find(({ code, name }) => code === first || key(name) === key(asked));
	const code = other?.code ?? first;
	return other
		? {
				code,
				missing: null,
				other: { code: 'orderStatusOther', of: 'workOrderStatus', asked, ...factsOf(other) },
			}
		: { code, missing: { code, name: words.join(' ') || OUR_NAME }, other: null };
}

/** A status without a name, or whose name is its code, has nothing more to ask for. */
function isNamed({ code, name }: WorkStatus, ours: string): boolean {
	return ['', key(code), key(ours)].includes(key(name));
}

function key(text: string): string {
	return oneLine(text).toLowerCase();
}

function factsOf({ code, name }: WorkStatus) {
	return { status: code, name };
}
