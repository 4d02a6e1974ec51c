import { join } from 'node:path';
import { DateTime } from 'luxon';
import { runWorkflow } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import { useOrders } from '../support/orders';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
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

test.each(OVER_BOTH)(
	'over %s: a discount, a price that a person typed, an invoice at nothing, and one beside ours, are listed too',
	async (_protocol, edit) => {
		const { books, fieldService } = world();
		const customers = ['5001', '5002', '5003', '5004', '5005', '5006', '5007'];
		const ids = customers.map((debtorNumber) => {
			world().customer(debtorNumber);
			return order({ debtorNumber, hours: [{ hourType: 'MONT', total: '02:00' }] });
		});
		await world().run();
		const [beside, discounted, tenth, nothing, raised, double] = ids.map((id) => world().invoiceOf(id));
		const [, ...changed] = [beside, discounted, tenth, nothing, raised].map((one) => one?.lines[0]);
		if (!beside || !double || changed.includes(undefined)) throw new Error('no invoice');
		Object.assign(changed[0] ?? {}, { discount: { percentage: '10' } });
		Object.assign(changed[1] ?? {}, { unitPrice: '6.25' });
		Object.assign(changed[2] ?? {}, { unitPrice: '0.00' });
		Object.assign(changed[3] ?? {}, { unitPrice: '60.00' });
		Object.assign(double.lines[0] ?? {}, { unitPrice: '60.00' });
		const [first] = beside.lines;
		if (!first) throw new Error('no line');
		books.invoices.push({ ...beside, number: '2026901', lines: [first] }, { ...double, number: '2026902' });
		const wrong = ids.filter((_, at) => ![4, 6].includes(at));

		const lines = (await list(edit)).items('One line per work order');
		expect(
			lines.map(({ werkbon, wat, gefactureerd, verschil, zonderWerkbon }) => [
				...[String(werkbon).split('#')[1], wat, gefactureerd, verschil, zonderWerkbon],
			]),
		).toEqual([
			[wrong[0], 'misschien dubbel', '125.00', '0.00', '2026901'],
			[wrong[1], 'te weinig', '112.50', '-12.50', ''],
			[wrong[2], 'te weinig', '12.50', '-112.50', ''],
			[wrong[3], 'te weinig', '0.00', '-125.00', ''],
			[wrong[4], 'te veel of dubbel', '240.00', '120.00', ''],
		]);
		// Set back, they are asked about over either protocol; what is beside an invoice of ours is not.
		for (const id of ids) world().reopen(id);
		const { rows } = await runOutSmart(world().sandbox, NO_IMPORTS, { edit });
		const asked = rows
			.filter(({ code }) => code === 'orderSumDiffers')
			.map(({ key }) => String(key).split('#')[1]);
		expect(asked).toEqual(wrong.slice(1));
		expect(ids.map((id) => fieldService.workOrder(id).status)).toEqual(
			ids.map((id) => (asked.includes(id) ? 'Compleet' : 'Afgehandeld')),
		);
	},
);
