import { isProblem, type ServiceProblem } from '../../shared/problem';
import type { OutSmartClient } from './client';

/** After this many calls in a row without an answer, each tried three times, the network is down. */
const UNANSWERED_IN_A_ROW = 3;

/**
 * The same client, which stops calling when calling is of no use: after a login or a limit that was refused, and when
 * nothing answers. From then on every call ends in the last problem, at once.
 */
export function givingUp(client: OutSmartClient): OutSmartClient {
	let unanswered = 0;
	let final: ServiceProblem | undefined;

	function noted(error: unknown): never {
		unanswered = isProblem(error, 'unreachable') ? unanswered + 1 : 0;
		const useless = isProblem(error, 'login', 'limit') || unanswered >= UNANSWERED_IN_A_ROW;
		if (useless && isProblem(error)) final = error;
		throw error;
	}

	async function ask<T>(call: () => Promise<T>): Promise<T> {
		// Nothing was sent this time, whatever became of the call that ended it.
		if (final) throw final.with({ outcome: 'notDone' });
		const answer = await call().catch(noted);
		unanswered = 0;
		return answer;
	}

	return {
		listRelations: (filter) => ask(() => client.listRelations(filter)),
		saveRelations: (relations) => ask(() => client.saveRelations(relations)),
		listMaterials: () => ask(() => client.listMaterials()),
		saveMaterials: (materials, sign) => ask(() => client.saveMaterials(materials, sign)),
		listHourTypes: () => ask(() => client.listHourTypes()),
		saveHourTypes: (hourTypes, sign) => ask(() => client.saveHourTypes(hourTypes, sign)),
		listWorkStatuses: () => ask(() => client.listWorkStatuses()),
		saveWorkStatuses: (statuses) => ask(() => client.saveWorkStatuses(statuses)),
		listEmployees: () => ask(() => client.listEmployees()),
		listWorkOrders: (filter) => ask(() => client.listWorkOrders(filter)),
		getWorkOrder: (id) => ask(() => client.getWorkOrder(id)),
		markAsHandled: (id) => ask(() => client.markAsHandled(id)),
		setWorkStatus: (id, code) => ask(() => client.setWorkStatus(id, code)),
	};
}
