import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { OVER_BOTH } from '../support/overBoth';
import { useOrders, billed } from '../support/orders';

const world = useOrders();

describe.each(OVER_BOTH)('numbers that differ by zeros in front only, over %s', (_protocol, edit) => {
	const run = async (settings: object = {}) =>
		await runOutSmart(world().sandbox, { ...NO_IMPORTS, ...settings }, { edit });
	const relationsNamed = (word: string) => world().books.relations.filter(({ name }) => name.includes(word));

	test('a customer is no second one unasked, neither here nor there, and is asked about once', async () => {
		const { books, fieldService } = world();
		world().customer('42', { name: 'Kwartel BV' });
		const [card] = fieldService.relations.slice(-1);
		if (!card) throw new Error('no card');
		Object.assign(card, { debtorNumber: '00042', name: 'Kwartel B.V. Delfzijl', email: '' });
		const id = world().order({ debtorNumber: '00042' });
		const imports = { importRelations: true };
		const first = await run(imports);
		const asked = first.rows.filter(({ code }) => code === 'relationIsThereAlready');
		expect(asked.map(({ key }) => key)).toEqual(['42', expect.stringContaining(id)]);
		const answers = new Set(asked.map(({ answer }) => String(answer)));
		expect([...answers]).toEqual([expect.stringMatching(/^00042 \/ 42=/)]);
		expect([relationsNamed('Kwartel').length, books.invoices.length]).toEqual([1, 1]);
		world().fieldService.setWorkStatus(id, '1');
		const after = await run({ ...imports, knownRelations: [...answers].join(', ') });
		expect(after.status).toBe('success');
		expect(relationsNamed('Kwartel').map(({ code }) => code)).toEqual(['42', '00042']);
		expect(world().invoiceOf(id).relationCode).toBe('00042');
	});

	test('a material is not billed at the VAT of the settings for that of the product', async () => {
		const product = world().books.products.find(({ code }) => code === 'FLT-10');
		if (!product) throw new Error('no product');
		world().books.products.push({ ...product, id: 9_912, code: '12', vatCode: 'LAAG_VERK_9' });
		const material = { code: '0012', name: 'Plant', quantity: '2', price: '10.00' };
		const id = world().order({ hours: [], materials: [material] });
		const { about } = await run();
		expect(about(id)).toMatchObject({
			...{ action: 'blocked', code: 'orderNotInvoiceable' },
			faults: [{ code: 'lineCodeUnknown', of: 'product', value: '0012', line: 'Plant', meant: '12' }],
		});
		world().fieldService.editWorkOrder(id, { materials: [{ ...material, code: '12' }] });
		world().fieldService.setWorkStatus(id, '1');
		await run();
		expect(billed(world().invoiceOf(id))).toEqual(['2 × 10 LAAG_VERK_9']);
	});
});
