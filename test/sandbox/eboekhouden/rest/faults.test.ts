import type { FaultRequest } from '../../../../sandbox';
import { ask, mutation } from '../../support/eBoekhouden';
import { control } from '../../support/control';
import { giveUp } from '../../support/giveUp';
import { call, ledgerId, open, refusal, send, useRestSandbox } from '../../support/rest';

const sandbox = useRestSandbox();
const BOOK = 'POST /v1/mutation';

function memorial() {
	const rows = [{ ledgerId: ledgerId(sandbox(), '4000'), vatCode: 'GEEN', amount: 0 }];
	return { type: 7, date: '2026-05-31', ledgerId: ledgerId(sandbox(), '2999'), inExVat: 'EX', rows };
}

/** What a booking is answered with while the fault waits, and whether it was booked. */
async function bookWith(fault: FaultRequest) {
	const authorization = await open(sandbox());
	sandbox().faults.inject(fault);
	const sending = { authorization, body: memorial() };
	const answer = await send(sandbox(), 'POST', '/v1/mutation', sending).catch(() => 'broken' as const);
	return { answer, booked: sandbox().books.mutations.length === 375, call: sandbox().calls.at(-1) };
}

describe('faults', () => {
	it.each([
		['dropBefore', false],
		['dropAfter', true],
	] as const)('break the connection: %s', async (kind, booked) => {
		const result = await bookWith({ kind, operation: BOOK });
		expect(result).toMatchObject({ answer: 'broken', booked, call: { operation: BOOK, fault: kind } });
	});

	it.each(['timeout', 'timeoutAfter'] as const)('never answer: %s', async (kind) => {
		const authorization = await open(sandbox());
		sandbox().faults.inject({ kind });
		await giveUp(sandbox(), `${sandbox().eBoekhoudenRest.url}/v1/mutation`, {
			method: 'POST',
			headers: { Authorization: authorization, 'Content-Type': 'application/json' },
			body: JSON.stringify(memorial()),
		});
		expect(sandbox().books.mutations).toHaveLength(kind === 'timeout' ? 374 : 375);
	});

	it.each([
		['unavailable', 503, '<html>'],
		['html', 200, '<!DOCTYPE html>'],
		['empty', 200, ''],
		['garbage', 200, '&&&'],
		['tooManyRequests', 429, 'Too Many Requests'],
	] as const)('answer with something else: %s', async (kind, status, part) => {
		const { answer, booked } = await bookWith({ kind });
		expect(answer).toMatchObject({ status, text: expect.stringContaining(part) });
		expect(booked).toBe(false);
	});

	it('cut an answer off', async () => {
		const { answer, booked } = await bookWith({ kind: 'own', answer: (carryOut) => carryOut() });
		expect([answer, booked]).toMatchObject([{ status: 201, text: '{"id":375}' }, true]);
		const authorization = await open(sandbox());
		sandbox().faults.inject({ kind: 'cutOff' });
		const response = await fetch(`${sandbox().eBoekhoudenRest.url}/v1/ledger`, {
			headers: { Authorization: authorization },
		});
		const half = await response.text();
		expect(half.startsWith('{"items":[')).toBe(true);
		expect(half.endsWith('}')).toBe(false);
	});

	it('say when to come back', async () => {
		const told = await bookWith({ kind: 'tooManyRequests', retryAfter: '7' });
		expect(told.answer).toMatchObject({ status: 429 });
		const header = (result: typeof told) =>
			result.answer === 'broken' ? undefined : result.answer.headers.get('retry-after');
		expect(header(told)).toBe('7');
		expect(header(await bookWith({ kind: 'tooManyRequests' }))).toBeNull();
		const limited = await bookWith({ kind: 'callLimit' });
		expect([limited.answer, header(limited), limited.booked]).toMatchObject([
			{ status: 429, text: '' },
			'2',
			false,
		]);
	});

	it.each([
		[{ kind: 'sessionExpired' }, 401, undefined],
		[{ kind: 'refuse', code: 'MUT_005', text: 'x' }, 400, 'MUT_005'],
		[{ kind: 'refuse', code: 'PAKKET_002', text: 'Product limit reached.' }, 400, 'PAKKET_002'],
		[{ kind: 'refuse', code: 'SECURITY_008', text: 'x' }, 403, 'SECURITY_008'],
	] as const)('refuse as the service does: %j', async (fault, status, code) => {
		const { answer, booked } = await bookWith(fault);
		expect([answer, booked]).toMatchObject([{ status, ...(code && { json: { code, status } }) }, false]);
	});

	it('of a SOAP operation befall the same one over REST, and not the other way round', async () => {
		expect((await bookWith({ kind: 'refuse', operation: 'AddMutatie' })).answer).toMatchObject({
			status: 400,
		});
		sandbox().faults.inject({ kind: 'refuse', operation: BOOK });
		await ask(sandbox(), 'AddMutatie', mutation());
		expect(sandbox().faults.pending).toHaveLength(1);
	});

	it('pass by what cannot have them', async () => {
		sandbox().faults.inject({ kind: 'nmbrs9999' });
		sandbox().faults.inject({ kind: 'outsmartCode' });
		expect((await call(sandbox(), 'GET', '/v1/unit')).status).toBe(200);
		expect(sandbox().faults.pending).toHaveLength(2);
	});
});

describe('calls', () => {
	it('are recorded by method and path, with the query and the body', async () => {
		await call(sandbox(), 'GET', '/v1/mutation/7?x=1');
		expect(sandbox().calls).toMatchObject([
			{ service: 'e-Boekhouden', operation: 'POST /v1/session', status: 200 },
			{
				...{ operation: 'GET /v1/mutation/{id}', request: '/eboekhouden/rest/v1/mutation/7?x=1' },
				...{ soapAction: undefined, status: 200, response: expect.stringContaining('"id":7') },
			},
		]);
		expect(sandbox().writes()).toEqual([]);
		const body = { name: 'x', colour: 'red' };
		await call(sandbox(), 'POST', '/v1/relation', { body });
		expect(sandbox().writes()).toMatchObject([
			{
				operation: 'POST /v1/relation',
				request: expect.stringMatching(/\n\{"name":"x"/),
				ignored: ['colour'],
			},
		]);
		sandbox().calls.length = 0;
	});

	it('are writes when they change something; a session does not', async () => {
		await call(sandbox(), 'PATCH', '/v1/relation/7001', { body: { name: 'x' } });
		await call(sandbox(), 'DELETE', '/v1/product/9001');
		await call(sandbox(), 'DELETE', '/v1/session');
		const operations = sandbox()
			.writes()
			.map(({ operation }) => operation);
		expect(operations).toEqual(['PATCH /v1/relation/{id}', 'DELETE /v1/product/{id}']);
	});

	it('make a run, that is told on the page', async () => {
		await call(sandbox(), 'POST', '/v1/mutation', { body: memorial() });
		const page = async () => await (await fetch(sandbox().url)).text();
		expect(await page()).toContain('Laatste uitvoering: 1 memoriaal geboekt');
		sandbox().reset();
		sandbox().books.closePeriod('2026-05-01', '2026-05-31');
		await call(sandbox(), 'POST', '/v1/mutation', { body: memorial() });
		expect(await page()).toContain('niets geboekt, want de periode is afgesloten');
	});
});

describe('the control interface', () => {
	it('ends sessions and tokens, takes rights and access, and gives them back', async () => {
		const authorization = await open(sandbox());
		const book = () => refusal(sandbox(), 'POST', '/v1/mutation', memorial());
		await control(sandbox(), 'expireSessions');
		expect((await send(sandbox(), 'GET', '/v1/unit', { authorization })).status).toBe(401);
		await control(sandbox(), 'takeRight', { operation: BOOK });
		expect(await book()).toBe('403 SECURITY_001');
		await control(sandbox(), 'giveRights');
		await control(sandbox(), 'closePeriod', { from: '2026-05-01', to: '2026-05-31', byAccountant: true });
		expect(await book()).toBe('403 SECURITY_007');
		await control(sandbox(), 'openPeriod', { from: '2026-05-01', to: '2026-05-31', byAccountant: true });
		expect(await book()).toBe('201 undefined');
		await control(sandbox(), 'setAccess', { because: 'SECURITY_003' });
		expect(await refusal(sandbox(), 'GET', '/v1/unit')).toBe('401');
		await control(sandbox(), 'setAccess');
		await control(sandbox(), 'setToken', { state: 'expired' });
		const { accessToken } = sandbox().eBoekhoudenRest.credentials;
		const body = { accessToken, source: 'n8n' };
		expect((await send(sandbox(), 'POST', '/v1/session', { body })).json?.code).toBe('API_SESSION_004');
		await control(sandbox(), 'setToken', { state: 'valid' });
		await control(sandbox(), 'inject', { kind: 'tooManyRequests', retryAfter: '3' });
		const limited = await send(sandbox(), 'POST', '/v1/session', { body });
		expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '3']);
	});

	it.each([
		['setToken', { state: 'new' }],
		['setAccess', { because: 'SECURITY_007' }],
		['takeRight', {}],
		['closePeriod', { from: '2026-01-01', to: '2026-01-31', byAccountant: 'yes' }],
	])('says what is wrong with %s %j', async (name, body) => {
		expect(await control(sandbox(), name, body)).toMatchObject({ status: 400 });
	});
});
