import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NmbrsClient } from '../../../services/nmbrs/client';
import {
	bodyOf,
	contract,
	faultsBySchema,
	itWith,
	oneElementPerLine,
	schemaOf,
} from '../../support/contract';
import { clientWith, raw } from '../../nodes/Nmbrs/support/answers';

const wsdl = contract('nmbrs-CompanyService-2020.wsdl') ?? '';

const ROOT = join(__dirname, '../../..');
const GOLDEN = join(ROOT, 'test/golden/nmbrs');
const CALLS: Record<string, (client: NmbrsClient) => Promise<unknown>> = {
	List_GetAll: (client) => client.listCompanies(),
	Company_GetCurrentPeriod: (client) => client.getCurrentPeriod('12345'),
	Run_GetList: (client) => client.listRuns('12345', 2026),
	Journals_GetByRunCompany_v2: (client) => client.getJournal('12345', '887', 2026, 'company'),
	Journals_GetByRunCostCenter_v2: (client) => client.getJournal('12345', '887', 2026, 'costCenter'),
	Journals_GetByRunDepartment_v2: (client) => client.getJournal('12345', '887', 2026, 'department'),
	CostCenter_GetList: (client) => client.listCostCentres('12345'),
	Environment_Get: (client) => client.getEnvironment(),
};
const OPERATIONS = Object.keys(CALLS);
const golden = (operation: string) => readFileSync(join(GOLDEN, `${operation}.xml`), 'utf8');

/** The first request of a call; what is answered does not matter. */
async function requestOf(operation: string) {
	const { client, requests } = clientWith(raw('', 400));
	await CALLS[operation]?.(client).catch(() => undefined);
	return requests[0];
}

test.each(OPERATIONS)('%s is sent as in test/golden/nmbrs', async (operation) => {
	const request = await requestOf(operation);
	expect(oneElementPerLine(request?.body ?? '')).toBe(golden(operation));
});

test.each(OPERATIONS)('%s goes to its service with its action', async (operation) => {
	const service = operation === 'Environment_Get' ? 'DebtorService' : 'CompanyService';
	expect(await requestOf(operation)).toMatchObject({
		method: 'POST',
		url: `https://api.nmbrs.nl/soap/v3/${service}.asmx`,
		headers: {
			'Content-Type': 'text/xml; charset=utf-8',
			SOAPAction: `"https://api.nmbrs.nl/soap/v3/${service}/${operation}"`,
		},
		timeoutMs: 120_000,
	});
});

itWith(wsdl)('the bodies are valid by the published schema', async () => {
	const operations = OPERATIONS.filter((name) => name !== 'Environment_Get');
	const bodies = operations.map((operation) => bodyOf(joined(golden(operation))));
	expect(await faultsBySchema(companySchema(wsdl), bodies)).toEqual(operations.map(() => []));
	// The check itself must be able to find fault.
	const wrong = bodies[2]?.replaceAll('CompanyId', 'CompanyID') ?? '';
	expect(await faultsBySchema(companySchema(wsdl), [wrong])).toEqual([
		[expect.stringContaining('CompanyID')],
	]);
});

/** The schema of CompanyService, whose namespace was v2.1 when it was published. */
function companySchema(wsdl: string): string {
	return schemaOf(wsdl.replaceAll('/soap/v2.1/', '/soap/v3/'));
}

function joined(lines: string): string {
	return lines.replaceAll('\n', '');
}
