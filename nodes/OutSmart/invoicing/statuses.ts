import { attempt } from '../../shared/problems/attempt';
import { isProblem } from '../../shared/problems/problem';
import type { Decision } from '../../shared/rows/row';
import type { OutSmartClient } from '../client/client';
import type { WorkStatus } from '../client/types';
import { aboutExport, SERVICE } from './decisions';
import type { ChainSettings } from './settings';

/** What was created; `stop` is what ends the export before any order is touched. */
export type Statuses = { created: Decision[] } | { stop: Decision };

/** Makes sure that both work order statuses exist; a code that is free is created. */
export async function ensureStatuses(
	client: OutSmartClient,
	{ workOrderStatus, errorStatus, preview }: ChainSettings,
): Promise<Statuses> {
	const wanted = [
		{ code: workOrderStatus, name: 'Naar E-boekhouden' },
		{ code: errorStatus, name: 'Error' },
	].filter(({ code }) => code !== '');
	const missing = missingFrom(await client.listWorkStatuses(), wanted);
	if (missing.length > 0 && !preview) {
		const created = await attempt(async () => {
			await client.saveWorkStatuses(missing);
			return missingFrom(await client.listWorkStatuses(), missing);
		});
		if (!created.ok) {
			const action = isProblem(created.problem, 'refused') ? 'blocked' : 'failed';
			const finding = { code: 'orderStatusesNotAdded', statuses: factsOf(missing) } as const;
			return { stop: aboutExport('settings', action, [finding, created.problem.finding], false) };
		}
		if (created.value.length > 0) {
			const finding = { code: 'orderStatusesNotKept', statuses: factsOf(created.value) } as const;
			return { stop: aboutExport('settings', 'blocked', [finding], false) };
		}
	}
	return { created: missing.map((status) => createdOne(status, preview)) };
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
