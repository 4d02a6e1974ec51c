import type { FaultKind, FaultRequest } from '../../../sandbox';
import { giveUp } from '../support/giveUp';
import { send, tokens } from '../support/outSmart';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const MARK = 'GET GetWorkorder update_status=true';

/** Marks one work order under a fault; what comes of it, and the status that it has then. */
async function markWith(kind: FaultKind, fault: Partial<FaultRequest> = {}) {
	sandbox().faults.inject({ service: 'OutSmart', operation: MARK, kind, ...fault });
	const query = `${tokens(sandbox())}&row_id=204501&update_status=true`;
	const answer = await send(sandbox(), '/GetWorkorder', { query }).catch(() => 'broken' as const);
	expect(sandbox().calls).toMatchObject([{ service: 'OutSmart', operation: MARK, fault: kind }]);
	expect(sandbox().writes()).toHaveLength(1);
	return { answer, status: sandbox().fieldService.workOrder('204501').status };
}

describe('faults of OutSmart', () => {
	it('break the connection before or after the work is done', async () => {
		expect(await markWith('dropBefore')).toEqual({ answer: 'broken', status: 'Compleet' });
		sandbox().reset();
		expect(await markWith('dropAfter')).toEqual({ answer: 'broken', status: 'Afgehandeld' });
	});

	it('never answer until the client gives up', async () => {
		sandbox().faults.inject({ kind: 'timeout' });
		await giveUp(sandbox(), `${sandbox().outSmart.url}/relations`);
		expect(sandbox().calls).toMatchObject([{ operation: 'GET relations', fault: 'timeout', status: 0 }]);
	});

	it.each([
		['unavailable', 503, 'text/html; charset=utf-8', '<br>'],
		['html', 200, 'text/html; charset=utf-8', '<!DOCTYPE html>'],
		['empty', 200, 'application/json; charset=utf-8', ''],
		['garbage', 200, 'application/json; charset=utf-8', '&&&'],
		['tooManyRequests', 429, 'text/html; charset=utf-8', 'Too Many Requests'],
	] as const)('answer with something else: %s', async (kind, status, contentType, part) => {
		const { answer, status: left } = await markWith(kind);
		expect(answer).toMatchObject({ status, contentType, text: expect.stringContaining(part) });
		expect(left).toBe('Compleet');
	});

	it('answer with half of the answer', async () => {
		const { answer, status } = await markWith('cutOff');
		if (answer === 'broken') throw new Error('There is no answer.');
		expect(answer.text).toContain('{"code":200');
		expect(() => JSON.parse(answer.text)).toThrow();
		expect(status).toBe('Afgehandeld');
	});

	it.each([
		[{ kind: 'outsmartCode' }, '{"code":1007,"messages":[],"response":null}'],
		[
			{ kind: 'outsmartCode', code: '1500', text: 'Weg/af' },
			'{"code":"1500","messages":["Weg\\/af"],"response":null}',
		],
		[{ kind: 'refuse', code: 1004, text: 'Nee' }, '{"code":1004,"messages":["Nee"],"response":null}'],
	] as const)('answer with a code: %j', async (fault, text) => {
		const { answer, status } = await markWith(fault.kind, fault);
		expect([answer, status]).toEqual([expect.objectContaining({ status: 200, text }), 'Compleet']);
	});
});
