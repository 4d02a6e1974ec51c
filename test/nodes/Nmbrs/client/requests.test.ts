import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NmbrsClient } from '../../../../nodes/Nmbrs/client/client';
import { clientWith, raw, TOKEN } from '../support/answers';

const ROOT = join(__dirname, '../../../..');
const GOLDEN = join(ROOT, 'test/golden/nmbrs');
/** The vendor's WSDL is not ours to publish; where it is at hand, the requests are held against it. */
const WSDL = join(ROOT, '../shared/contracts/nmbrs-CompanyService-2020.wsdl');

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

test('the header is that of the dossier, in its order', () => {
	const login = `<Username>api-user@example.nl</Username><Token>${TOKEN}</Token>`;
	for (const operation of OPERATIONS.filter((name) => name !== 'Environment_Get')) {
		expect(joined(golden(operation))).toContain(
			`<soap:Header><AuthHeaderWithDomain xmlns="https://api.nmbrs.nl/soap/v3/CompanyService">${login}<Domain>examplepayroll</Domain></AuthHeaderWithDomain></soap:Header>`,
		);
	}
	expect(joined(golden('Environment_Get'))).toContain(
		`<soap:Header><AuthHeader xmlns="https://api.nmbrs.nl/soap/v3/DebtorService">${login}</AuthHeader></soap:Header>`,
	);
});

const testWithWsdl = existsSync(WSDL) ? test : test.skip;

testWithWsdl('the bodies are valid by the published schema', () => {
	const operations = OPERATIONS.filter((name) => name !== 'Environment_Get');
	const bodies = operations.map(
		(operation) => /<soap:Body>([\s\S]*)<\/soap:Body>/.exec(joined(golden(operation)))?.[1],
	);
	expect(faultsBySchema(companySchema(), bodies)).toEqual(operations.map(() => []));
	// The check itself must be able to find fault.
	const wrong = bodies[2]?.replaceAll('CompanyId', 'CompanyID');
	expect(faultsBySchema(companySchema(), [wrong])).toEqual([[expect.stringContaining('CompanyID')]]);
});

/** The schema of CompanyService, whose namespace was v2.1 when it was published. */
function companySchema(): string {
	const wsdl = readFileSync(WSDL, 'utf8').replaceAll('/soap/v2.1/', '/soap/v3/');
	const [schema = ''] = /<s:schema [\s\S]*?<\/s:schema>/.exec(wsdl) ?? [];
	return schema
		.replace(/<s:import [^>]*\/>/, '')
		.replaceAll('"s1:guid"', '"s:string"')
		.replace(
			'<s:schema ',
			'<s:schema xmlns:s="http://www.w3.org/2001/XMLSchema" xmlns:tns="https://api.nmbrs.nl/soap/v3/CompanyService" ',
		);
}

/** The validator is an ES module, which jest does not load, so it runs in a process of its own. */
function faultsBySchema(schema: string, documents: (string | undefined)[]): string[][] {
	const script = `
		import { XmlDocument, XsdValidator } from 'libxml2-wasm';
		import { readFileSync } from 'node:fs';
		const { schema, documents } = JSON.parse(readFileSync(0, 'utf8'));
		const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema));
		const faultsIn = (xml) => {
			try { validator.validate(XmlDocument.fromString(xml)); return []; }
			catch (error) { return error.details?.map(({ message }) => message.trim()) ?? [String(error)]; }
		};
		console.log(JSON.stringify(documents.map(faultsIn)));
	`;
	const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
		cwd: ROOT,
		encoding: 'utf8',
		input: JSON.stringify({ schema, documents }),
	});
	if (stdout === '') throw new Error(stderr);
	return JSON.parse(stdout) as string[][];
}

function oneElementPerLine(xml: string): string {
	return `${xml.replace(/></g, '>\n<')}\n`;
}

function joined(lines: string): string {
	return lines.replace(/>\n</g, '><').trim();
}
