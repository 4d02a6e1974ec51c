import { madeInvoices, NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { OVER_BOTH } from '../support/overBoth';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

/** Work orders of the sandbox's installation firm. */
const NORMAL = '204501';
const UNKNOWN_HOUR_TYPE = '204510';
const EMPTY = '204511';
const NEW_RELATION = '204512';

const run = (settings: Record<string, unknown> = {}) =>
	runOutSmart(sandbox(), { ...NO_IMPORTS, ...settings });
const order = (id: string) => sandbox().fieldService.workOrder(id);
const inBooks = (relation: string) => sandbox().books.relations.find(({ code }) => code === relation);
const invoiceOf = (id: string) =>
	madeInvoices(sandbox()).filter(({ reference }) => reference.endsWith(`#${id}`));
const state = (id: string) => `${order(id).status} ${order(id).workStatus}`;
/** Leaves one work order in the queue. */
const only = (...ids: string[]) => {
	for (const { id } of [...sandbox().fieldService.workOrders])
		if (!ids.includes(id)) sandbox().fieldService.deleteWorkOrder(id);
};

describe('a completed work order', () => {
	test('becomes one invoice: hours by duration and price of the hour type, materials as charged', async () => {
		only(NORMAL);
		const { about, status, rows } = await run();
		expect(status).toBe('success');
		// As the books have it, with the VAT of each line rounded: over the total it would be a cent more.
		expect(rows.find(({ resource }) => resource === 'invoice')).toMatchObject({
			totalIncludingVat: '255.05',
		});
		expect(invoiceOf(NORMAL)).toMatchObject([
			{
				lines: [
					'2 uur MONT Monteur per uur 62.5',
					'0.75 uur MONT Monteur per uur 62.5',
					'2 stuk FLT-10 Filter 10" 12.5',
					expect.stringMatching(/^7\.5 meter KAB-25 .* 1\.855$/),
				],
			},
		]);
		expect(about(NORMAL)).toMatchObject({
			action: 'created',
			code: 'invoiceCreated',
			reason: expect.stringMatching(
				/^Factuur \d+ is gemaakt: 210,79 exclusief btw\. De werkbon is Afgehandeld\.$/,
			),
		});
		expect(order(NORMAL).status).toBe('Afgehandeld');
	});
});

describe('its relation', () => {
	test('is created in e-Boekhouden before its invoice, without placeholders', async () => {
		only(NEW_RELATION);
		sandbox().fieldService.saveRelation({ debtorNumber: '3001', city: '<leeg>' });
		const { message } = await run();
		expect(message).toBe('1 relations exported 1 invoices created');
		const made = inBooks('3001');
		// Its record has half an address, which is none; the order has a whole one.
		expect(made).toMatchObject({ name: 'Vereniging De Brug', city: 'Utrecht' });
	});
});

test('hours that are not billed are named in the row of the invoice', async () => {
	only(NORMAL);
	sandbox().fieldService.editWorkOrder(NORMAL, {
		hours: [
			{ hourType: 'MONT', total: '01:00' },
			{ hourType: 'REIS', total: '00:40' },
		],
	});
	expect((await run()).about(NORMAL)?.notes).toEqual([expect.stringContaining('REIS')]);
});

describe('what a person must mend gets the error status and a row', () => {
	test.each([
		[UNKNOWN_HOUR_TYPE, { code: 'hoursWrong', because: 'typeUnknown', value: 'SPOED' }],
		[EMPTY, { code: 'nothingToBill' }],
	])('%s', async (id, fault) => {
		only(id);
		const { about, status } = await run();
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'orderNotInvoiceable', faults: [fault] });
		expect(state(id)).toBe('Compleet 99');
		expect(status).toBe('error');
		expect(madeInvoices(sandbox())).toEqual([]);
	});
});

test.each(OVER_BOTH)(
	'a unit that e-Boekhouden does not have names its line, over %s',
	async (protocol, edit) => {
		only(NORMAL);
		const materials = [
			{ code: 'FLT-10', name: 'Filter', unit: 'stuk', quantity: '1', price: '12.50' },
			{ code: 'TGL', name: 'Tegel', unit: 'm²', quantity: '2', price: '9.00' },
		];
		sandbox().fieldService.editWorkOrder(NORMAL, { hours: [], materials });
		const { about } = await runOutSmart(sandbox(), NO_IMPORTS, { edit });
		const fault = { code: 'lineCodeUnknown', of: 'unit', value: 'm²', line: 'Tegel', meant: '' };
		expect(about(NORMAL)).toMatchObject(
			protocol === 'SOAP' ? { code: 'invoiceCreated' } : { faults: [fault] },
		);
	},
);
