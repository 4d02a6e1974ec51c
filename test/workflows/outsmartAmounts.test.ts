import { useOrders } from '../support/orders';
import { invoiceRows, invoiceTotals } from '../../sandbox/eboekhouden/books/invoiceTotals';

const world = useOrders();

test.each([
	['two of 10.07 at 21%', [{ price: '10.07' }, { price: '10.07' }]],
	['three of 0.33 at 9%', ['0.33', '0.33', '0.33'].map((price) => ({ price, freeField1: 'LAAG_VERK_9' }))],
	['an hour and a credit', [{ price: '10.02' }, { price: '10.07', quantity: '-1' }, { price: '3.02' }]],
])('the preview of %s has the total of its invoice', async (_what, materials) => {
	const given = materials.map((material) => ({
		code: 'FLT-10',
		quantity: '1',
		freeField1: 'HOOG_VERK_21',
		...material,
	}));
	const id = world().order({ materials: given });
	const preview = await world().run({ preview: true });
	await world().run();
	const invoice = world().invoiceOf(id);
	const { inclVat } = invoiceTotals(invoiceRows(invoice, false));
	expect(preview.about(id)?.totalIncludingVat).toBe(inclVat.toFixed(2));
	expect(preview.execution.items('Log')[0]?.report).toContain(
		'Totaal inclusief btw (kan een cent verschillen)',
	);
});

test('lines without an account while Settings have none: one row that names the setting, and no order on its error status', async () => {
	const ids = [1, 2].map(() =>
		world().order({ materials: [{ code: '', name: 'Kraan', quantity: '1', price: '18.50' }] }),
	);
	const right = world().order();
	for (const preview of [true, false]) {
		const { rows, about } = await world().run({ preview, defaultLedgerAccount: '' });
		const told = rows.filter(({ attention }) => attention);
		expect(told).toMatchObject([{ code: 'defaultAccountMissing', count: 2 }]);
		expect(told[0]?.reason).toContain("Kies er een bij 'VAT and Turnover → Default Ledger Account'");
		expect(about(right)?.action).toBe(preview ? 'wouldBeCreated' : 'created');
		expect(ids.map((id) => world().state(id))).toEqual(['Compleet 1', 'Compleet 1']);
	}
	await world().run();
	expect(ids.map((id) => world().state(id))).toEqual(['Afgehandeld 1', 'Afgehandeld 1']);
});
