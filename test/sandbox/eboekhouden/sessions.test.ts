import { ask, call, errorOf, logIn } from '../support/eBoekhouden';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const FILTER = '<cFilter />';

async function costCentreError(session: string): Promise<string> {
	const { status, body } = await call(sandbox(), 'GetKostenplaatsen', session + FILTER);
	expect(status).toBe(200);
	return errorOf(body);
}

describe('sessions', () => {
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

	it('wants the second code with every call', async () => {
		const session = await logIn(sandbox());
		const wrong = session.replace(/<SecurityCode2>.*<\/SecurityCode2>/, '<SecurityCode2>x</SecurityCode2>');
		expect(await costCentreError(wrong)).not.toBe('');
		expect(await costCentreError(wrong)).not.toBe('E0023');
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
