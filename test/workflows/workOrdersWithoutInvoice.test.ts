import { join } from 'node:path';
import { DateTime } from 'luxon';
import { runWorkflow } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import { useOrders } from '../support/orders';
import { OVER_BOTH, type Edit } from '../support/overBoth';
import { credentialsOf, tokenOf } from '../support/runOperation';

const FILE = join(__dirname, '..', '..', 'examples', 'work-orders-without-invoice.json');

const world = useOrders();
const order = (fields = {}) => {
	const date = DateTime.now().minus({ months: 1 }).startOf('month').plus({ days: 9 }).toISODate();
	return world().order({ date, ...fields });
};
const list = async (edit: Edit) => {
	const { sandbox } = world();
	return await runWorkflow(edit(readWorkflow(FILE)), {
		credentials: { ...credentialsOf(sandbox), ...tokenOf(sandbox) },
		startNode: 'Start by hand',
	});
};

test.each(OVER_BOTH)(
	'over %s: what is not invoiced, doubled, different or credited whole is listed, and what is right is not',
	async (_protocol, edit) => {
		const { books, fieldService } = world();
		const [twice, changed, right, credited, together] = [1, 2, 3, 4, 5].map(() => order()) as [
			...[string, string, string, string, string],
		];
		await world().run();
		const numberOf = (id: string) => world().invoiceOf(id).number;
		const again = { ...world().invoiceOf(twice), number: '2026901' };
		const before = [twice, changed, credited].map(numberOf);
		books.invoices.push(again);
		fieldService.editWorkOrder(changed, { hours: [{ hourType: 'MONT', total: '02:00' }] });
		const credit = books.creditByHand(numberOf(credited), { keepsText: true });
		const none = order({ status: 'Afgehandeld' });
		order({ status: 'Afgehandeld', hours: [], materials: [] });
		const byQuotation = order({ status: 'Afgehandeld', paymentMethod: 'conform offerte' });
		const [first, second] = [order({ status: 'Afgehandeld' }), together];
		world().addText(numberOf(second), world().textOf(first));
		fieldService.setStatus(first, 'Afgehandeld');
		const writes = world().sandbox.writes().length;

		const run = await list(edit);
		expect([run.status, run.order.at(-1)]).toEqual(['success', 'Spreadsheet']);
		const lines = run
			.items('One line per work order')
			.map(({ werkbon, wat, gefactureerd, verschil, facturen, creditfacturen }) => [
				...[String(werkbon).split('#')[1], wat, gefactureerd, verschil, facturen, creditfacturen],
			]);
		expect(lines).toEqual([
			[twice, 'te veel of dubbel', '125.00', '62.50', `${before[0]}, 2026901`, ''],
			[changed, 'te weinig', '62.50', '-62.50', before[1], ''],
			[credited, 'helemaal gecrediteerd', '0.00', '-62.50', before[2], credit],
			[second, 'niet te vergelijken', '62.50', '', numberOf(second), ''],
			[none, 'geen factuur', '0.00', '-62.50', '', ''],
			[byQuotation, 'geen factuur', '0.00', '', '', ''],
			[first, 'niet te vergelijken', '62.50', '', numberOf(second), ''],
		]);
		expect(lines.flat()).not.toContain(right);
		expect(world().sandbox.writes()).toHaveLength(writes);
	},
);
