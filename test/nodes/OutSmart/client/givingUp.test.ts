import { givingUp } from '../../../../nodes/OutSmart/client/givingUp';
import { FakeClient, problem } from '../support/fakeClient';

async function callsUntilGivenUp(kind: Parameters<typeof problem>[0], times: number): Promise<number> {
	const client = new FakeClient();
	client.faults.push({ call: 'employees', problem: problem(kind), times });
	const patient = givingUp(client);
	for (let call = 0; call < 10; call++) await patient.listEmployees().catch(() => undefined);
	return client.calls.length;
}

test.each([
	['unreachable', 100, 3],
	['login', 100, 1],
	['limit', 100, 1],
	['refused', 100, 10],
	['unreadable', 100, 10],
	['unreachable', 2, 10],
] as const)('%s, %i times: asked %i times out of ten', async (kind, times, asked) => {
	expect(await callsUntilGivenUp(kind, times)).toBe(asked);
});

test('only calls without an answer in a row count', async () => {
	const client = new FakeClient();
	const down = { call: 'employees', problem: problem('unreachable') };
	const patient = givingUp(client);
	for (let round = 0; round < 4; round++) {
		client.faults.push({ ...down, times: 2 });
		for (let call = 0; call < 3; call++) await patient.listEmployees().catch(() => undefined);
	}
	expect(client.calls).toHaveLength(12);
});

test('once given up, every call ends in the same problem, and none was sent', async () => {
	const client = new FakeClient();
	client.faults.push({ call: 'employees', problem: problem('login', '1004') });
	const patient = givingUp(client);
	await patient.listEmployees().catch(() => undefined);
	const calls = [
		patient.listRelations(),
		patient.saveRelations([]),
		patient.listMaterials(),
		patient.saveMaterials([], ','),
		patient.listHourTypes(),
		patient.saveHourTypes([], '.'),
		patient.listWorkStatuses(),
		patient.saveWorkStatuses([]),
		patient.listWorkOrders({ status: 'Compleet' }),
		patient.getWorkOrder('1'),
		patient.markAsHandled('1'),
		patient.setWorkStatus('1', '99'),
	];
	for (const call of calls) {
		await expect(call).rejects.toMatchObject({ facts: { code: '1004', outcome: 'notDone' } });
	}
	expect(client.calls).toEqual(['employees']);
});
