import type { ServiceContext } from '../../../base/n8n/service';
import { eBoekhouden } from '../../../nodes/EBoekhouden/connection';
import { restWith } from '../../services/eBoekhouden/support/restWith';

const SOAP = {
	username: 'Bakkerij',
	securityCode1: 'code-1',
	securityCode2: 'code-2',
	baseUrl: 'https://soap.example',
};
const REST = { accessToken: 'a-token-of-the-bakery', baseUrl: 'https://api.example' };

async function identityOf(authentication: 'rest' | 'soap', change: object = {}): Promise<string> {
	const credential = { ...(authentication === 'rest' ? REST : SOAP), ...change };
	const context = {
		getNode: () => ({ parameters: { authentication } }),
		getCredentials: async () => await Promise.resolve(credential),
	};
	return (await eBoekhouden.identity?.(context as unknown as ServiceContext)) ?? '';
}

test.each([
	['soap', { username: 'garage' }],
	['soap', { baseUrl: 'https://other.example' }],
	['rest', { accessToken: 'a-token-of-the-garage' }],
	['rest', { baseUrl: 'https://other.example' }],
] as const)('over %s an edited credential is another: %j', async (authentication, change) => {
	expect(await identityOf(authentication, change)).not.toBe(await identityOf(authentication));
});

test('new security codes of the same user are the same, and so is the user in capitals', async () => {
	const same = { securityCode1: 'new', securityCode2: 'newer', username: 'BAKKERIJ ' };
	expect(await identityOf('soap', same)).toBe(await identityOf('soap'));
});

test('it shows nothing of what it is made of', async () => {
	expect(await identityOf('soap')).toMatch(/^[0-9a-f]{64}$/);
	expect(await identityOf('rest')).toMatch(/^[0-9a-f]{64}$/);
});

test('a token has no other administration to open', async () => {
	const context = { getNode: () => ({ parameters: { authentication: 'rest' } }) };
	const opened = eBoekhouden.within?.(restWith().client, 'Bakkerij', context as unknown as ServiceContext);
	await expect(opened).rejects.toMatchObject({ finding: { code: 'administrationOverToken' } });
});
