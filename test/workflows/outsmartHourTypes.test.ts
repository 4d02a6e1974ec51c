import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { OVER_BOTH, type Edit } from '../support/overBoth';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const ONLY_HOUR_TYPES = { ...NO_IMPORTS, importHourTypes: true, exportInvoices: false };
const product = (code: string) => sandbox().books.products.find((one) => one.code === code);
const hourType = (code: string) => sandbox().fieldService.hourTypes.find((one) => one.code === code);
/** More than are read in one quarter of an hour over REST. */
function addProducts(count: number) {
	const filter = product('FLT-10');
	if (!filter) throw new Error('no filter');
	for (let at = 0; at < count; at++)
		sandbox().books.products.push({ ...filter, id: 10_000 + at, code: `M-${at}` });
}
const deleteProduct = (code: string) => {
	sandbox().books.products = sandbox().books.products.filter((one) => one.code !== code);
};

describe('an hour type whose product is gone', () => {
	const run = (settings: Record<string, unknown> = {}, edit?: Edit) =>
		runOutSmart(sandbox(), { ...ONLY_HOUR_TYPES, ...settings }, { edit });
	const asked = async (settings: Record<string, unknown> = {}, edit?: Edit) =>
		(await run(settings, edit)).rows.find(({ code }) => code === 'hourTypesWithoutProduct');

	test.each(OVER_BOTH)('is asked about, beside 400 other products, over %s', async (_protocol, edit) => {
		addProducts(400);
		deleteProduct('MONT');
		const { status, rows } = await run({}, edit);
		expect(rows.find(({ code }) => code === 'hourTypesWithoutProduct')).toMatchObject({
			...{ resource: 'hourType', action: 'blocked', attention: true, hourTypes: ['MONT'], count: 1 },
			advice: expect.stringContaining("'VAT and Turnover → Own Hour Types'"),
		});
		expect(status).toBe('error');
		expect(hourType('MONT')).toMatchObject({ active: true });
	});

	test('because the product has another code: it is made inactive, unless it is listed as made by hand', async () => {
		Object.assign(product('MONT') ?? {}, { code: 'MONT-9' });
		await run({ ownHourTypes: 'MONT' });
		expect(hourType('MONT')).toMatchObject({ active: true });
		const preview = await run({ preview: true });
		expect(preview.rows.find(({ key }) => key === 'MONT')).toMatchObject({
			action: 'wouldBeUpdated',
			preview: true,
		});
		expect(hourType('MONT')).toMatchObject({ active: true });
		const { status, rows } = await run();
		const row = rows.find(({ key }) => key === 'MONT');
		expect(row).toMatchObject({ action: 'updated', changed: ['active'] });
		expect(JSON.stringify(row)).toContain("artikel 'MONT-9' heeft deze naam en prijs: op inactief gezet");
		expect([hourType('MONT'), hourType('MONT-9')]).toMatchObject([{ active: false }, { active: true }]);
		expect(status).toBe('success');
	});

	test.each(OVER_BOTH)(
		'a list that may be cut off, is empty or cannot be read shows nothing, over %s',
		async (protocol, edit) => {
			deleteProduct('MONT');
			if (protocol === 'SOAP') {
				addProducts(2_000);
				expect(await asked({}, edit)).toBeUndefined();
			}
			const operation = protocol === 'SOAP' ? 'GetArtikelen' : 'GET /v1/product';
			sandbox().faults.inject({ kind: 'cutOff', operation, times: 99 });
			const { rows } = await run({}, edit);
			expect(rows).toContainEqual(expect.objectContaining({ code: 'listNotRead', resource: 'product' }));
			expect(rows.filter(({ code }) => code === 'hourTypesWithoutProduct')).toEqual([]);
			sandbox().faults.clear();
			sandbox().books.products = [];
			expect(await asked({}, edit)).toBeUndefined();
			expect(hourType('MONT')).toMatchObject({ active: true });
		},
	);
});
