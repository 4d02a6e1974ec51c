import { useOperations } from '../../../support/runOperation';

const { sandbox, run } = useOperations('outSmart');
const UPDATE: [string, string] = ['workOrder', 'updateStatus'];

describe('a work order gets another work order status', () => {
	const statusOf = (id: string) =>
		sandbox().fieldService.workOrders.find((order) => String(order.id) === id)?.workStatus;
	const parameters = { workOrderId: '={{ $json.id }}', workStatus: '={{ $json.to }}' };

	test('two items, each paired with its own', async () => {
		const input = [
			{ id: '204511', to: '99' },
			{ id: '204508', to: '99' },
		];
		const { items, pairs, execution } = await run(UPDATE, parameters, { input });
		expect(execution.error).toBeUndefined();
		expect(items).toEqual(input.map(({ id, to }) => ({ id, workStatus: to, action: 'updated' })));
		expect(pairs).toEqual([{ item: 0 }, { item: 1 }]);
		expect(input.map(({ id }) => statusOf(id))).toEqual(['99', '99']);
		expect((await run(UPDATE, parameters, { input })).items).toMatchObject([{ action: 'unchanged' }, {}]);
	});

	test.each([
		['updateStatus', { workOrderId: '204511', workStatus: '77' }],
		['update', { workOrder: { mode: 'id', value: '204511' }, changes: { workStatus: '77' } }],
	])(
		'%s: to a status that OutSmart does not have is refused, and nothing is sent',
		async (operation, given) => {
			const before = statusOf('204511');
			const { execution } = await run(['workOrder', operation], given);
			expect(execution.error?.message).toContain("no work order status '77'");
			expect(statusOf('204511')).toBe(before);
			expect(sandbox().writes()).toEqual([]);
		},
	);
});
