import type { Sandbox } from '../../../sandbox';
import { envelope, post, text, unescapeXml } from './http';
import type { Answer } from './http';

export type Service = 'CompanyService' | 'DebtorService' | 'EmployeeService';

export function namespaceOf(service: Service): string {
	return `https://api.nmbrs.nl/soap/v3/${service}`;
}

export function authHeader(sandbox: Sandbox, service: Service): string {
	const { username, token, domain } = sandbox.nmbrs.credentials;
	return (
		`<AuthHeaderWithDomain xmlns="${namespaceOf(service)}"><Username>${username}</Username>` +
		`<Token>${token}</Token><Domain>${domain}</Domain></AuthHeaderWithDomain>`
	);
}

/** Calls with any header, by default the right one. */
export function call(
	sandbox: Sandbox,
	service: Service,
	operation: string,
	elements = '',
	header = authHeader(sandbox, service),
): Promise<Answer> {
	const namespace = namespaceOf(service);
	const body = envelope(`<${operation} xmlns="${namespace}">${elements}</${operation}>`, header);
	return post(`${sandbox.nmbrs.url}/${service}.asmx`, body, { SOAPAction: `"${namespace}/${operation}"` });
}

export async function company(sandbox: Sandbox, operation: string, elements = ''): Promise<string> {
	const { status, body } = await call(sandbox, 'CompanyService', operation, elements);
	if (status !== 200) throw new Error(body);
	return body;
}

/** The unescaped string of a v2 journal call on the bakery. */
export async function journal(
	sandbox: Sandbox,
	runId: number,
	{ operation = 'Journals_GetByRunCompany_v2', year = 2026 } = {},
): Promise<string | undefined> {
	const elements = `<CompanyId>12345</CompanyId><RunId>${runId}</RunId><intYear>${year}</intYear>`;
	const result = text(await company(sandbox, operation, elements), `${operation}Result`);
	return result === undefined ? undefined : unescapeXml(result);
}
