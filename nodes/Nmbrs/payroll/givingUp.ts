import { isProblem, type ServiceProblem } from '../../shared/problem';
import type { NmbrsClient } from '../client/client';

/** After this many calls in a row without an answer, each tried three times, the network is down. */
const UNANSWERED_IN_A_ROW = 3;

/**
 * The same client, which stops calling when calling is of no use: after a login or a limit that was refused, and when
 * nothing answers. From then on every call ends in the last problem, at once.
 */
export function givingUp(client: NmbrsClient): NmbrsClient {
	let unanswered = 0;
	let final: ServiceProblem | undefined;

	function noted(error: unknown): never {
		unanswered = isProblem(error, 'unreachable') ? unanswered + 1 : 0;
		const useless = isProblem(error, 'login', 'limit') || unanswered >= UNANSWERED_IN_A_ROW;
		if (useless && isProblem(error)) final = error;
		throw error;
	}

	async function ask<T>(call: () => Promise<T>): Promise<T> {
		if (final) throw final;
		const answer = await call().catch(noted);
		unanswered = 0;
		return answer;
	}

	return {
		listCompanies: () => ask(() => client.listCompanies()),
		listRuns: (companyId, year) => ask(() => client.listRuns(companyId, year)),
		getJournal: (companyId, runId, year, per) => ask(() => client.getJournal(companyId, runId, year, per)),
		getCurrentPeriod: (companyId) => ask(() => client.getCurrentPeriod(companyId)),
		listCostCentres: (companyId) => ask(() => client.listCostCentres(companyId)),
		getEnvironment: () => ask(() => client.getEnvironment()),
	};
}
