import { call, logIn } from './support/eBoekhouden';
import { giveUp } from './support/giveUp';
import { text } from './support/http';
import { call as callNmbrs } from './support/nmbrs';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

// What becomes of a call under each kind of fault, test/services/eBoekhouden/faults.test.ts says.
describe('faults', () => {
	it('never answer until the client gives up', async () => {
		sandbox().faults.inject({ kind: 'timeout' });
		await giveUp(sandbox(), sandbox().eBoekhouden.url, { method: 'POST', body: '' });
		expect(sandbox().calls).toMatchObject([{ fault: 'timeout', status: 0, response: '' }]);
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
		await logIn(sandbox());
		expect(sandbox().calls.at(-1)).not.toHaveProperty('fault');
	});
});
