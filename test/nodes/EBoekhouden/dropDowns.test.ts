import { listSearch, loadOptions, testCredential } from '../../../engine';
import { isRest } from '../../../sandbox/calls';
import { credentialsOf } from '../../support/runOperation';
import { useSandbox } from '../../support/sandbox';

/** The lists to choose from, over both protocols on the same books; a wrong token is told as by the test of its credential. */
const sandbox = useSandbox();

const NODE = 'n8n-nodes-eboekhouden.eBoekhouden';
const SETTINGS = 'n8n-nodes-eboekhouden.syncSettings';
type Protocol = 'soap' | 'rest';

const LISTS: [type: string, method: string][] = [
	[NODE, 'getCostCentres'],
	[NODE, 'getLedgerAccounts'],
	[NODE, 'getClearingAccounts'],
	[NODE, 'getRoundingAccounts'],
	[NODE, 'searchRelations'],
	[SETTINGS, 'getDefaultAccounts'],
	[SETTINGS, 'getClearingAccounts'],
	[SETTINGS, 'getRoundingAccounts'],
];

/** As the editor has it: the other credential is of no use to a node that chose. */
async function choices(protocol: Protocol, type: string, method: string) {
	const own = protocol === 'rest' ? 'eBoekhoudenRestApi' : 'eBoekhoudenSoapApi';
	const credentials = Object.fromEntries(
		Object.entries(credentialsOf(sandbox())).filter(([name]) => name === own),
	);
	const given = { credentials, parameters: { authentication: protocol } };
	const { length } = sandbox().calls;
	const found = method.startsWith('search')
		? (await listSearch(type, method, given)).results
		: await loadOptions(type, method, given);
	const calls = sandbox().calls.slice(length);
	expect(calls.length).toBeGreaterThan(0);
	expect(calls.every((call) => isRest(call.operation) === (protocol === 'rest'))).toBe(true);
	return found.map(({ name, value }) => `${String(value)}=${name}`);
}

test.each(LISTS)('%s %s has the same choices over both', async (type, method) => {
	const [soap, rest] = [await choices('soap', type, method), await choices('rest', type, method)];
	expect(soap.length).toBeGreaterThanOrEqual(3);
	expect(rest).toEqual(soap);
});

test('a cost centre below another one has its path; one that is not in use says so', async () => {
	const { costCentres } = sandbox().books;
	costCentres.unshift({ id: 70, description: 'Oud', parentId: 0, inactive: true });
	costCentres.push({ id: 71, description: 'Kassa', parentId: 61 });
	const usual = ['61=100 Winkel', '71=100 Winkel > Kassa', '62=200 Bakkerij', '63=300 Bezorging'];
	expect(await choices('rest', NODE, 'getCostCentres')).toEqual([...usual, '70=Oud (inactive)']);
	// SOAP does not tell.
	expect(await choices('soap', NODE, 'getCostCentres')).toEqual([...usual, '70=Oud']);
});

describe('a token that does not work is told as by the test of its credential', () => {
	const wrongs: [string, () => void][] = [
		['wrong', () => void (sandbox().books.settings.rest.token = 'revoked')],
		['expired', () => void (sandbox().books.settings.rest.token = 'expired')],
		['without access', () => void (sandbox().books.settings.rest.noAccess = 'SECURITY_003')],
	];
	test.each(wrongs)('%s', async (_what, prepare) => {
		prepare();
		const { url, credentials } = sandbox().eBoekhoudenRest;
		const data = { ...credentials, baseUrl: url };
		const { message } = await testCredential('eBoekhoudenRestApi', data);
		expect(message).toMatch(/API token/);
		for (const [type, method] of LISTS) await expect(choices('rest', type, method)).rejects.toThrow(message);
	});
});
