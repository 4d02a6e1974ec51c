import { orderReportOf } from '../../../features/orderReport/report';
import type { Row } from '../../../base/words/row';
import { allLinesOf } from '../../support/pageLines';

const order = (verdict: string): Row => ({
	...{ service: 'OutSmart', resource: 'workOrder', key: 'WB-1 #1', action: 'unchanged', reason: '' },
	...{ code: 'orderWaitsForInvoice', attention: false, preview: false, notes: [], verdict },
});
const titleOf = (...verdicts: string[]) => {
	const scope = {
		...order(''),
		verdict: undefined,
		code: 'ordersCompared',
		complete: true,
		orders: verdicts.length,
	};
	return allLinesOf(orderReportOf([scope, ...verdicts.map(order)], 'en').report)[0];
};

test.each([
	[['right'], 'Nothing is missing, nothing differs'],
	[['right', 'nothingToBill'], 'Nothing is missing, nothing differs'],
	[['right', 'missing'], 'Not every work order is right'],
	[['differs'], 'Not every work order is right'],
	[[], 'No completed work orders'],
])('of orders that are %j, which nobody is asked about, the title is %s', (verdicts, title) => {
	expect(titleOf(...verdicts)).toBe(title);
});
