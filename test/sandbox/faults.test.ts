import { call, errorOf, logIn, mutation } from './support/eBoekhouden';
import { giveUp } from './support/giveUp';
import { text } from './support/http';
import { call as callNmbrs } from './support/nmbrs';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const memorials = () => sandbox().books.memorials().length;

/** Adds one memorial under the fault that waits; what comes of it, and how many were booked. */
async function add() {
	const session = await logIn(sandbox());
	const before = memorials();
	const answer = await call(sandbox(), 'AddMutatie', session + mutation()).catch(() => 'broken' as const);
	return { answer, booked: memorials() - before, recorded: sandbox().calls.at(-1) };
}

async function addWith(kind: Parameters<ReturnType<typeof sandbox>['faults']['inject']>[0]['kind']) {
	sandbox().faults.inject({ operation: 'AddMutatie', kind });
	const result = await add();
	expect(result.recorded).toMatchObject({ operation: 'AddMutatie', fault: kind });
	expect(sandbox().writes()).toHaveLength(1);
	return result;
}

describe('faults', () => {
	it('break the connection before or after the work is done', async () => {
		expect(await addWith('dropBefore')).toMatchObject({
			answer: 'broken',
			booked: 0,
			recorded: { status: 0 },
		});
		sandbox().reset();
		expect(await addWith('dropAfter')).toMatchObject({
			answer: 'broken',
			booked: 1,
			recorded: { status: 0 },
		});
	});

	it('never answer until the client gives up', async () => {
		sandbox().faults.inject({ kind: 'timeout' });
		await giveUp(sandbox(), sandbox().eBoekhouden.url, { method: 'POST', body: '' });
		expect(sandbox().calls).toMatchObject([{ fault: 'timeout', status: 0, response: '' }]);
	});

	it.each([
		['unavailable', 503, '<br>'],
		['html', 200, '<!DOCTYPE html>'],
		['garbage', 200, '&&&'],
	] as const)('answer with something else: %s', async (kind, status, part) => {
		const { answer, booked } = await addWith(kind);
		expect(answer).toMatchObject({ status, body: expect.stringContaining(part) });
		expect(booked).toBe(0);
	});

	it('answer with nothing, or with half of the answer', async () => {
		expect(await addWith('empty')).toMatchObject({ answer: { status: 200, body: '' }, booked: 0 });
		sandbox().reset();
		const { answer, booked } = await addWith('cutOff');
		expect(booked).toBe(1);
		expect(answer).toMatchObject({ status: 200, body: expect.stringMatching(/^<\?xml.*[^>]$/) });
		expect(answer).not.toMatchObject({ body: expect.stringContaining('</soap:Envelope>') });
	});

	it.each([
		['sessionExpired', 'E0023'],
		['callLimit', 'E003.1'],
		['refuse', '9999'],
	] as const)('answer with a business error: %s', async (kind, code) => {
		const { answer, booked } = await addWith(kind);
		if (answer === 'broken') throw new Error('There is no answer.');
		expect([answer.status, errorOf(answer.body), text(answer.body, 'Mutatienummer'), booked]).toEqual([
			200,
			code,
			'0',
			0,
		]);
	});

	it('refuse in your own words, in the manner of the service', async () => {
		const refusal = { kind: 'refuse', code: '1003', text: 'Geen recht <op> dit' } as const;
		sandbox().faults.inject({ ...refusal, times: 2 });
		const first = await call(sandbox(), 'UpdateRelatie', '');
		expect(first.body).toContain(
			'<UpdateRelatieResult><LastErrorCode>1003</LastErrorCode><LastErrorDescription>Geen recht &lt;op&gt; dit<',
		);
		const second = await callNmbrs(sandbox(), 'CompanyService', 'List_GetAll');
		expect([second.status, text(second.body, 'faultstring')]).toEqual([
			500,
			'Server was unable to process request. ---&gt; 1003: Geen recht &lt;op&gt; dit',
		]);
	});

	it('make Nmbrs fail for reasons of its own', async () => {
		sandbox().faults.inject({ service: 'Nmbrs', kind: 'nmbrs9999' });
		await logIn(sandbox());
		const { status, body } = await callNmbrs(sandbox(), 'CompanyService', 'List_GetAll');
		expect([status, text(body, 'faultstring')]).toEqual([
			500,
			'Server was unable to process request. ---&gt; 9999: Unknown',
		]);
	});

	it('wait for their service, operation and turn, and are over after so many times', async () => {
		sandbox().faults.inject({
			service: 'e-Boekhouden',
			operation: 'OpenSession',
			skip: 1,
			times: 2,
			kind: 'empty',
		});
		await callNmbrs(sandbox(), 'CompanyService', 'List_GetAll');
		await call(sandbox(), 'GetRelaties', '');
		for (let calls = 0; calls < 5; calls++) await logIn(sandbox());
		const struck = sandbox()
			.calls.filter(({ operation }) => operation === 'OpenSession')
			.map(({ fault }) => fault);
		expect(struck).toEqual([undefined, 'empty', 'empty', undefined, undefined]);
	});

	it('are taken back', async () => {
		sandbox().faults.inject({ kind: 'empty', times: 10 });
		expect(sandbox().faults.pending).toHaveLength(1);
		sandbox().faults.clear();
		expect((await add()).booked).toBe(1);
	});
});
