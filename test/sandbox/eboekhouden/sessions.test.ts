import { ask, call, errorOf, logIn } from '../support/eBoekhouden';
import { text } from '../support/http';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const FILTER = '<cFilter />';

async function costCentreError(session: string): Promise<string> {
	const { status, body } = await call(sandbox(), 'GetKostenplaatsen', session + FILTER);
	expect(status).toBe(200);
	return errorOf(body);
}

describe('sessions', () => {
	it('opens one for the right three secrets', async () => {
		expect(await costCentreError(await logIn(sandbox()))).toBe('');
	});

	it.each(['username', 'securityCode1', 'securityCode2'] as const)('refuses a wrong %s', async (secret) => {
		const right = { ...sandbox().eBoekhouden.credentials, [secret]: 'wrong' };
		const { status, body } = await call(
			sandbox(),
			'OpenSession',
			`<Username>${right.username}</Username><SecurityCode1>${right.securityCode1}</SecurityCode1>` +
				`<SecurityCode2>${right.securityCode2}</SecurityCode2>`,
		);
		expect(status).toBe(200);
		expect(text(body, 'LastErrorDescription')).not.toBe('');
		expect(errorOf(body)).not.toBe('');
		expect(text(body, 'SessionID')).toBeUndefined();
	});

	it('does not know an absent, invented, closed or expired session', async () => {
		const session = await logIn(sandbox());
		expect(await costCentreError('')).toBe('E0023');
		expect(await costCentreError(session.replace(/\{.*\}/, '{0}'))).toBe('E0023');
		const closed = await call(sandbox(), 'CloseSession', session.replace(/<SecurityCode2>.*/, ''));
		expect(closed.body).toContain('<CloseSessionResponse xmlns="http://www.e-boekhouden.nl/soap" />');
		expect(await costCentreError(session)).toBe('E0023');
		const other = await logIn(sandbox());
		sandbox().books.expireSessions();
		expect(await costCentreError(other)).toBe('E0023');
	});

	it('lets a session expire after so many calls', async () => {
		sandbox().books.settings.sessionCalls = 2;
		const session = await logIn(sandbox());
		const errors = [];
		for (let calls = 0; calls < 3; calls++) errors.push(await costCentreError(session));
		expect(errors).toEqual(['', '', 'E0023']);
	});

	it('wants the second code with every call', async () => {
		const session = await logIn(sandbox());
		const wrong = session.replace(/<SecurityCode2>.*<\/SecurityCode2>/, '<SecurityCode2>x</SecurityCode2>');
		expect(await costCentreError(wrong)).not.toBe('');
		expect(await costCentreError(wrong)).not.toBe('E0023');
	});

	it('has one administration', async () => {
		expect(text(await ask(sandbox(), 'GetAdministraties', ''), 'Bedrijf')).toBe('Bakkerij De Korst B.V.');
	});
});

describe('a filter that is left out', () => {
	it.each([
		'GetGrootboekrekeningen',
		'GetKostenplaatsen',
		'GetMutaties',
		'GetSaldo',
		'GetSaldi',
		'GetRelaties',
		'GetArtikelen',
		'GetFacturen',
	])('is refused by %s', async (operation) => {
		expect(errorOf(await ask(sandbox(), operation, ''))).not.toBe('');
	});

	it('may be empty for ledger accounts, cost centres, relations and products', async () => {
		for (const [operation, name, count] of [
			['GetGrootboekrekeningen', 'cGrootboekrekening', 45],
			['GetKostenplaatsen', 'cKostenplaats', 3],
			['GetRelaties', 'cRelatie', 12],
			['GetArtikelen', 'cArtikel', 15],
		] as const) {
			const body = await ask(sandbox(), operation, FILTER);
			expect(body.split(`<${name}>`)).toHaveLength(count + 1);
		}
	});
});
