import { listSearch, loadOptions, type CredentialSet } from '../../engine';
import { useSandbox } from '../support/sandbox';
import { credentialsOf } from '../support/runOperation';

const sandbox = useSandbox();

/** What the editor shows of a list that it could not fill: the message, and nothing else. */
async function said(node: string, method: string, credentials: CredentialSet): Promise<string> {
	const parameters =
		node === 'syncSettings' && method === 'getErrorStatuses' ? { workflow: 'fieldService' } : {};
	const ask = method.startsWith('search') ? listSearch : loadOptions;
	const failed = ask(`n8n-nodes-eboekhouden.${node}`, method, { credentials, parameters }).then(() => null);
	return await failed.catch((error: Error) => error.message).then((message) => message ?? 'a list');
}

const LISTS: [node: string, method: string, service: string, credential: string][] = [
	['eBoekhouden', 'getCostCentres', 'e-Boekhouden', 'eBoekhoudenSoapApi'],
	['eBoekhouden', 'getLedgerAccounts', 'e-Boekhouden', 'eBoekhoudenSoapApi'],
	['eBoekhouden', 'searchRelations', 'e-Boekhouden', 'eBoekhoudenSoapApi'],
	['nmbrs', 'searchCompanies', 'Nmbrs', 'nmbrsApi'],
	['nmbrs', 'getCompanies', 'Nmbrs', 'nmbrsApi'],
	['nmbrsTrigger', 'getCompanies', 'Nmbrs', 'nmbrsApi'],
	['outSmart', 'getEmployees', 'OutSmart', 'outSmartApi'],
	['outSmart', 'getRelations', 'OutSmart', 'outSmartApi'],
	['outSmart', 'getWorkStatuses', 'OutSmart', 'outSmartApi'],
	...[
		...['getPaymentMethods', 'getProjects', 'getWorkTypes', 'searchHourTypes', 'searchInvoices'],
		...['searchMaterials', 'searchObjects', 'searchRelations', 'searchWorkOrders'],
	].map((method): [string, string, string, string] => ['outSmart', method, 'OutSmart', 'outSmartApi']),
	['syncSettings', 'searchCompanies', 'Nmbrs', 'nmbrsApi'],
	['syncSettings', 'getClearingAccounts', 'e-Boekhouden', 'eBoekhoudenSoapApi'],
	['syncSettings', 'getErrorStatuses', 'OutSmart', 'outSmartApi'],
];

describe.each(LISTS)('%s: %s', (node, method, service, credential) => {
	test('with a credential there is a list', async () => {
		expect(await said(node, method, credentialsOf(sandbox()))).toBe('a list');
	});

	test('without one it says which to choose', async () => {
		expect(await said(node, method, {})).toBe(
			`No credential of ${service} is chosen. Choose it in this node, and the list is filled; or switch to Expression and type the value.`,
		);
	});

	test('with a wrong one it says what is wrong, and what to do', async () => {
		const right = credentialsOf(sandbox());
		const { data } = right[credential] as { data: Record<string, unknown> };
		const secret = credential === 'eBoekhoudenSoapApi' ? 'securityCode1' : 'token';
		const wrong = { ...right, [credential]: { data: { ...data, [secret]: 'wrong-secret' } } };
		const message = await said(node, method, wrong as CredentialSet);
		expect(message).toMatch(new RegExp(`^${service}: .+\\. [A-Z].+\\.$`, 's'));
		expect(message).not.toContain('wrong-secret');
	});
});

test('the list of a wholesaler is read once, and comes in parts, each once', async () => {
	const { materials } = sandbox().fieldService;
	const [material] = materials;
	if (material)
		for (let at = 0; at < 1_100; at++)
			materials.push({ ...material, code: `W${at}`, description: `Buis ${at}` });
	const part = async (paginationToken?: string, filter?: string) =>
		await listSearch('n8n-nodes-eboekhouden.outSmart', 'searchMaterials', {
			...{ credentials: credentialsOf(sandbox()), paginationToken, filter },
		});
	const reads = () => sandbox().calls.filter(({ operation }) => operation === 'GET materials').length;
	const tokenOf = ({ paginationToken }: Awaited<ReturnType<typeof part>>) => paginationToken as string;
	const first = await part();
	const second = await part(tokenOf(first));
	const last = await part(tokenOf(second));
	const shown = [first, second, last].flatMap(({ results }) => results.map(({ value }) => value));
	expect([first.results.length, new Set(shown).size]).toEqual([500, materials.length]);
	expect([tokenOf(last), reads()]).toEqual([undefined, 1]);
	// A page of a search before this one is read again.
	expect(tokenOf(await part(undefined, 'buis 7'))).toBeUndefined();
	expect((await part(tokenOf(first))).results).toEqual(second.results);
	expect(reads()).toBe(3);
});

describe('what only the API token gives a list of', () => {
	const TYPES = { eBoekhouden: 'getUnits', syncSettings: 'getInvoiceTemplates' };
	const names = async (node: keyof typeof TYPES, authentication: string) =>
		await loadOptions(`n8n-nodes-eboekhouden.${node}`, TYPES[node], {
			credentials: credentialsOf(sandbox()),
			parameters: { authentication },
		});

	test('is chosen by its name; a template that is no longer used is not there', async () => {
		const { books } = sandbox();
		books.invoiceTemplates.push({ name: 'Oud', inactive: true, inclVat: false });
		const inUse = books.invoiceTemplates.filter(({ inactive }) => !inactive).map(({ name }) => name);
		const shown = inUse.sort().map((name) => ({ name, value: name }));
		expect(await names('syncSettings', 'rest')).toEqual(shown);
		expect(await names('eBoekhouden', 'rest')).toContainEqual({ name: 'Uur', value: 'Uur' });
	});

	test.each(['eBoekhouden', 'syncSettings'] as const)(
		'%s says so to whoever has security codes',
		async (node) => {
			await expect(names(node, 'soap')).rejects.toThrow(
				/^e-Boekhouden only does this with an API token\..*switch to Expression/,
			);
		},
	);
});

test('an account in which there is nothing to choose is told; a search that finds nothing is not', async () => {
	sandbox().payroll.companies.length = 0;
	const credentials = credentialsOf(sandbox());
	expect(await said('nmbrs', 'searchCompanies', credentials)).toBe(
		'Nmbrs shows this credential no companies. Check in Nmbrs that there are any, and that this user may see them.',
	);
	const type = 'n8n-nodes-eboekhouden.nmbrs';
	const found = await listSearch(type, 'searchCompanies', { credentials, filter: 'xyz' });
	expect(found.results).toEqual([]);
});

test.each([
	['eBoekhouden', 'getCostCentres', []],
	['eBoekhouden', 'getLineCostCentres', ['None']],
	['eBoekhouden', 'searchCostCentres', []],
	['outSmart', 'getEmployees', []],
	['outSmart', 'getProjects', []],
	['outSmart', 'searchObjects', []],
	['syncSettings', 'getInvoiceStatuses', ['1 (Usual)']],
	['syncSettings', 'getErrorStatuses', ['99 (Usual)']],
])('%s: %s: an empty list for a field that may stay empty is no error', async (node, method, shown) => {
	const { books, fieldService } = sandbox();
	books.costCentres.length = 0;
	for (const list of ['employees', 'projects', 'objects', 'workStatuses'] as const)
		fieldService[list].length = 0;
	const given = { credentials: credentialsOf(sandbox()), parameters: { workflow: 'fieldService' } };
	const type = `n8n-nodes-eboekhouden.${node}`;
	const found = method.startsWith('search')
		? (await listSearch(type, method, given)).results
		: await loadOptions(type, method, given);
	expect(found.map(({ name }) => name)).toEqual(shown);
});

test('work orders come status by status, so that not all are read to choose one', async () => {
	const { fieldService } = sandbox();
	fieldService.workOrders = [];
	const complete = Array.from({ length: 60 }, () => fieldService.addWorkOrder({}));
	const ready = fieldService.addWorkOrder({ status: 'Klaargezet', customer: { name: 'Het Anker' } });
	fieldService.addWorkOrder({ status: 'Klaargezet', archived: true });
	const ask = async (more: { filter?: string; paginationToken?: string } = {}) => {
		const credentials = credentialsOf(sandbox());
		return await listSearch('n8n-nodes-eboekhouden.outSmart', 'searchWorkOrders', { credentials, ...more });
	};
	const first = await ask();
	expect(first.results.map(({ value }) => value).sort()).toEqual([...complete].sort());
	expect(sandbox().calls).toHaveLength(1);
	const rest = await ask({ paginationToken: first.paginationToken as string });
	expect(rest.results.map(({ value }) => value)).toEqual([ready]);
	expect(rest.paginationToken).toBeUndefined();
	expect((await ask({ filter: 'ANKER' })).results.map(({ value }) => value)).toEqual([ready]);
	fieldService.workOrders = [];
	const none = await ask({ paginationToken: 'Opgehaald' });
	expect(none.results).toEqual([]);
});
