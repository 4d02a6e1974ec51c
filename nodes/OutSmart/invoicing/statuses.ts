import { attempt, isProblem } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import type { OutSmartClient } from '../client/client';
import type { WorkStatus } from '../client/types';
import { aboutExport, SERVICE } from './decisions';
import type { ChainSettings } from './settings';
import { statusAsked } from './statusAsked';

/**
 * The code that `workOrderStatus` stands for, and what was created; `stop` is what ends the export before any order is
 * touched.
 */
export type Statuses = { code: string; created: Decision[] } | { stop: Decision };

/** Makes sure that both work order statuses exist; a code that is free is created. */
export async function ensureStatuses(client: OutSmartClient, settings: ChainSettings): Promise<Statuses> {
	const { workOrderStatus, errorStatus, preview } = settings;
	const there = await client.listWorkStatuses();
	const asked = statusAsked(workOrderStatus, there);
	if ('stop' in asked) return { stop: aboutExport('settings', 'blocked', [asked.stop], preview) };
	const { code } = 'there' in asked ? asked.there : asked.missing;
	if (code === errorStatus) return { stop: sameStatuses(errorStatus, preview) };
	const missing = [
		...('missing' in asked ? [asked.missing] : []),
		...missingFrom(there, errorStatus === '' ? [] : [{ code: errorStatus, name: 'Error' }]),
	];
	const stop = missing.length > 0 && !preview ? await create(client, missing) : null;
	return stop ? { stop } : { code, created: missing.map((status) => createdOne(status, preview)) };
}

/** Null when they are there now. */
async function create(client: OutSmartClient, missing: WorkStatus[]): Promise<Decision | null> {
	const created = await attempt(async () => {
		await client.saveWorkStatuses(missing);
		return missingFrom(await client.listWorkStatuses(), missing);
	});
	if (!created.ok) {
		const action = isProblem(created.problem, 'refused') ? 'blocked' : 'failed';
		const finding = { code: 'orderStatusesNotAdded', statuses: factsOf(missing) } as const;
		return aboutExport('settings', action, [finding, created.problem.finding], false);
	}
	if (created.value.length === 0) return null;
	const finding = { code: 'orderStatusesNotKept', statuses: factsOf(created.value) } as const;
	return aboutExport('settings', 'blocked', [finding], false);
}

/** Written differently in the settings, they turn out to be one. */
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
		service: SERVICE,
		resource: 'workStatus',
		key: code,
		action: 'created',
		findings: [{ code: preview ? 'orderStatusWouldBeAdded' : 'orderStatusAdded', status: code, name }],
		preview,
	};
}

function factsOf(statuses: WorkStatus[]) {
	return statuses.map(({ code, name }) => ({ status: code, name }));
}
