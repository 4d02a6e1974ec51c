import { madeInvoices, MANUAL, runOutSmart } from '../support/outSmartWorkflow';
import { useSandbox } from '../support/sandbox';
import { announced } from '../support/announced';

const sandbox = useSandbox('manual');

const run = (settings: Record<string, unknown> = {}) => runOutSmart(sandbox(), { ...MANUAL, ...settings });

describe("the manual's own example", () => {
	test('the log line, with only relations and materials ticked', async () => {
		const { message, status } = await run({ importHourTypes: false, exportInvoices: false });
		expect({ message, status }).toEqual({
			message: '4 relations synchronized 1 materials synchronized',
			status: 'success',
		});
	});

	test('the invoice, to the cent', async () => {
		const { message } = await run();
		expect(message).toBe(
			'4 relations synchronized 1 materials synchronized 1 hour types synchronized 1 work order statuses created 1 invoices created',
		);
		expect(sandbox().books.invoices).toMatchObject([
			{
				number: '2018010',
				relationCode: 'TEST1',
				date: '2018-09-19',
				paymentTerm: 14,
				template: 'Test',
				booked: true,
				mailed: false,
			},
		]);
		expect(madeInvoices(sandbox())).toEqual([
			{ number: '2018010', reference: '2018010 #1909257', lines: ['5 uur 1 test uursoort 21'] },
		]);
		expect(sandbox().books.balance('1300')).toBe('105.00');
		expect(sandbox().fieldService.workOrder('1909257').status).toBe('Afgehandeld');
	});

	test('booked it is an open item; only prepared it is not', async () => {
		await run({ bookDirectly: false });
		expect(sandbox().books.invoices).toMatchObject([{ booked: false }]);
		expect(sandbox().books.balance('1300')).toBe('0.00');
		expect(sandbox().fieldService.workOrder('1909257').status).toBe('Afgehandeld');
	});

	test('a preview writes nothing, and announces what is then done', async () => {
		const preview = await run({ preview: true });
		expect(sandbox().writes()).toEqual([]);
		expect(preview.rows.filter(({ count }) => count === undefined).every((row) => row.preview)).toBe(true);
		const done = (await run()).told;
		expect(preview.told).toEqual(announced(done));
	});
});

describe('a quarter of an hour later', () => {
	test('a quiet run writes nothing and says so', async () => {
		await run();
		const before = sandbox().writes().length;
		const { message, status } = await run();
		expect(message).toBe('nothing to synchronize (unchanged: 4 relations, 1 materials, 1 hour types)');
		expect(status).toBe('success');
		expect(sandbox().writes()).toHaveLength(before);
	});

	test('an order that a person sets back to Compleet is not invoiced twice', async () => {
		await run();
		sandbox().fieldService.setStatus('1909257', 'Compleet');
		const { about } = await run();
		expect(about('1909257')).toMatchObject({
			action: 'unchanged',
			reason: expect.stringContaining('2018010'),
		});
		expect(sandbox().books.invoices).toHaveLength(1);
		expect(sandbox().fieldService.workOrder('1909257').status).toBe('Afgehandeld');
	});
});

describe('the switches', () => {
	test('switched off: nothing is called', async () => {
		const { told, status } = await run({ active: false });
		expect({ told, status }).toEqual({ told: ['settings skipped'], status: 'success' });
		expect(sandbox().calls).toEqual([]);
	});
});

describe('products', () => {
	const product = (code: string, change: Record<string, unknown>) => {
		const found = sandbox().books.products.find((candidate) => candidate.code === code);
		if (!found) throw new Error(`no product ${code}`);
		Object.assign(found, change);
	};

	test('by unit: Uur becomes an hour type, anything else a material with VAT code and ledger account', async () => {
		await run({ exportInvoices: false });
		expect(sandbox().fieldService.hourTypes).toMatchObject([
			{ code: '1', name: 'test uursoort', active: true },
		]);
		const [material] = sandbox().fieldService.materials;
		expect(JSON.stringify(material)).toMatch(/"code":"2".*"GEEN".*"8000"/);
	});

	test('from Stuk to Uur: the hour type comes, and the material that cannot be switched off is told', async () => {
		await run();
		product('2', { unit: 'Uur' });
		const { told, status, rows } = await run();
		expect(told).toContain('2 created');
		expect(rows).toContainEqual(
			expect.objectContaining({
				code: 'materialStays',
				action: 'skipped',
				count: 1,
				codes: ['2'],
				unit: 'Uur',
			}),
		);
		expect(status).toBe('success');
		const { message } = await run();
		expect(message).toBe('nothing to synchronize (unchanged: 4 relations, 2 hour types)');
	});
});
