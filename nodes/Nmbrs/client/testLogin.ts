import { isProblem, type ServiceProblem } from '../../shared/problems/problem';
import type { NmbrsClient } from './client';
import { subdomainOf } from './subdomain';

/**
 * Makes the first call of every workflow, and says what is wrong when that fails.
 * @throws ServiceProblem
 */
export async function testNmbrsLogin(client: NmbrsClient, domain: string): Promise<void> {
	try {
		await client.listCompanies();
	} catch (error) {
		throw isProblem(error, 'login') ? await explained(error, client, domain) : error;
	}
}

/** One code stands for a wrong user name, token or domain; the environment of the token tells whether it is the domain. */
async function explained(
	problem: ServiceProblem,
	client: NmbrsClient,
	domain: string,
): Promise<ServiceProblem> {
	try {
		const { subdomain } = await client.getEnvironment();
		if (!subdomain || subdomain.toLowerCase() === subdomainOf(domain).toLowerCase()) return problem;
		return problem.with({ problem: { code: 'wrongDomain', domain: subdomain } });
	} catch {
		// The call may be switched off, or the login itself is wrong: the first problem stands.
		return problem;
	}
}
