import type { OutSmartClient } from './client';

/**
 * Reads the list of employees: the cheapest call that needs both tokens and changes nothing. The code of the answer
 * tells which of the two is wrong (docs/services/outsmart.md 1.2).
 * @throws ServiceProblem
 */
export async function testOutSmartLogin(client: OutSmartClient): Promise<void> {
	await client.listEmployees();
}
