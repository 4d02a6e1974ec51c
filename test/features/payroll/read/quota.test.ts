import { quotaForecast } from '../../../../features/payroll/read/quota';
import { useBooks } from '../../../services/eBoekhouden/support/connect';

const { sandbox, connect, count } = useBooks();

const MAY_31 = { from: '2026-05-31', to: '2026-05-31' };

test.each([
	['a small business', 1, null],
	['no more than 80%', 129, null],
	['more than 80%', 130, 4_030, 30],
	['more than is allowed', 1_289, 39_959, 3],
])('%s: a month has 31 times the calls of a day', (_name, calls, forecast, days = 31) => {
	const told = forecast && { code: 'quotaForecast', calls, forecast, limit: 5_000, days };
	expect(quotaForecast(calls)).toEqual(told);
});

test('calls that read mutations are counted, tries after a fault included, and no others', async () => {
	const { client } = connect();
	expect(client.mutations.callsMade()).toBe(0);
	await client.ledger.list();
	await client.costCentres.list();
	expect(client.mutations.callsMade()).toBe(0);
	await client.mutations.within(MAY_31);
	await client.mutations.find('1');
	expect(client.mutations.callsMade()).toBe(2);
	sandbox().faults.inject({ kind: 'unavailable', operation: 'GetMutaties' });
	await client.mutations.list({ ...MAY_31, limit: 1 });
	expect(client.mutations.callsMade()).toBe(4);
	expect(count('GetMutaties')).toBe(4);
});

test('one date is one call, and nothing is read that nobody asked for', async () => {
	const { client } = connect();
	await client.mutations.within(MAY_31);
	await client.mutations.within({ from: '2026-01-01', to: '2026-01-01' });
	expect(sandbox().calls.map(({ operation }) => operation)).toEqual([
		'OpenSession',
		'GetMutaties',
		'GetMutaties',
	]);
});
