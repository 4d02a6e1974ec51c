import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { byToken, runWorkflow, type WorkflowFile } from '../../engine';
import { bookedInvoices } from '../../sandbox/eboekhouden/books/openItems';
import { credentialsOf } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';

const FILE = join(__dirname, '..', '..', 'examples', 'web-shop-orders.json');
const SETTINGS = { debtorsAccount: '1300', paidToAccount: '1000', revenueAccount: '8000' };

const sandbox = useSandbox();

/** As WooCommerce gives it. */
function order(changes: IDataObject = {}): IDataObject {
	return {
		...{ number: '1001', customer_id: 7, date_paid: '2026-06-10T23:30:00', total: '36.15' },
		currency: 'EUR',
		billing: {
			...{ first_name: 'Anna', last_name: 'Voorbeeld', company: '', address_1: 'Dorpsstraat 1' },
			...{ postcode: '1234 AB', city: 'Utrecht', country: 'NL', email: 'anna@example.com' },
		},
		line_items: [
			{ name: 'Taart', quantity: 2, total: '20.00', total_tax: '4.20' },
			{ name: 'Brood', quantity: 3, total: '6.28', total_tax: '0.57' },
		],
		shipping_lines: [{ method_title: 'Bezorgen', total: '4.21', total_tax: '0.89' }],
		refunds: [],
		...changes,
	};
}

async function run(
	input: IDataObject[],
	{ settings = SETTINGS, file = FILE }: { settings?: object; file?: WorkflowFile | string } = {},
) {
	const before = { writes: sandbox().writes().length, booked: sandbox().books.mutations.length };
	const done = await runWorkflow(file, {
		credentials: credentialsOf(sandbox()),
		settings: { ...settings },
		startNode: 'When a shop gives an order',
		input,
	});
	const told = done
		.items('Tell what was done')
		.map(({ orderNumber, result, why }) => `${String(orderNumber)} ${String(result)}: ${String(why)}`);
	return {
		...done,
		told,
		writes: sandbox().writes().slice(before.writes),
		booked: sandbox().books.mutations.slice(before.booked),
	};
}

const open = () => bookedInvoices(sandbox().books.mutations, 'debtors').filter((one) => !one.open.eq(0));

test.each([
	['SOAP', FILE],
	['REST', byToken(FILE)],
])('an order becomes relation, invoice and payment over %s, and is not booked again', async (_, file) => {
	const openBefore = open().length;
	const { status, told, booked } = await run([order()], { file });
	expect([status, told]).toEqual([
		'success',
		[expect.stringMatching(/^1001 done: geboekt en betaald, mutatie \d+$/)],
	]);
	expect(sandbox().books.relations.find(({ code }) => code === 'WEB7')).toMatchObject({
		...{ name: 'Anna Voorbeeld', email: 'anna@example.com', city: 'Utrecht' },
	});
	expect(booked).toMatchObject([
		{
			...{ kind: 'FactuurVerstuurd', date: '2026-06-10', relationCode: 'WEB7', invoiceNumber: 'WEB-1001' },
			...{ voucher: 'WEB-1001', inExVat: 'IN', ledgerAccount: '1300' },
			rows: [
				{ amount: '24.20', vatCode: 'HOOG_VERK_21', vatAmount: '4.20', ledgerAccount: '8000' },
				{ amount: '6.85', vatCode: 'LAAG_VERK_9', vatAmount: '0.57' },
				{ amount: '5.10', vatCode: 'HOOG_VERK_21', vatAmount: '0.89' },
			],
		},
		{ kind: 'FactuurbetalingOntvangen', ledgerAccount: '1000', rows: [{ amount: '36.15' }] },
	]);
	expect(open()).toHaveLength(openBefore);
	const again = await run([order()], { file });
	expect([again.status, again.told, again.writes]).toEqual([
		'success',
		[expect.stringMatching(/^1001 done: was al geboekt en betaald, mutatie \d+$/)],
		[],
	]);
});

test('a refund of all is its credit with all lines turned round, paid back; again it is not booked', async () => {
	await run([order()]);
	const openBefore = open().length;
	const refunded = order({ date_modified: '2026-06-20T10:00:00', refunds: [{ id: 77, total: '-36.15' }] });
	const { status, told, booked } = await run([refunded]);
	expect([status, told]).toEqual([
		'success',
		[expect.stringContaining('was al geboekt'), expect.stringMatching(/^1001 done: geboekt/)],
	]);
	expect(booked).toMatchObject([
		{
			...{ kind: 'FactuurVerstuurd', date: '2026-06-20', invoiceNumber: 'WEB-1001-R77' },
			rows: [{ amount: '-24.20', vatAmount: '-4.20' }, { amount: '-6.85' }, { amount: '-5.10' }],
		},
		{ kind: 'FactuurbetalingOntvangen', rows: [{ amount: '-36.15' }] },
	]);
	expect(open()).toHaveLength(openBefore);
	expect((await run([order({ ...refunded, date_modified: '2026-08-01T10:00:00' })])).writes).toEqual([]);
});

test('each order that cannot be booked is told, and costs no other', async () => {
	sandbox().faults.inject({ kind: 'refuse', operation: 'AddMutatie', code: 'X1', text: 'Nu niet' });
	const { status, error, told, booked } = await run([
		order(),
		order({ number: '1002', total: '40.00' }),
		order({ number: '1003', date_paid: null }),
		order({ number: '1004', line_items: [{ total: '10.00', total_tax: '0.00' }], total: '15.10' }),
		order({ number: '1005' }),
	]);
	expect([status, error?.node]).toEqual(['error', 'Needs a person?']);
	expect(told.sort()).toEqual([
		expect.stringMatching(/^1001 failed: .*Nu niet/),
		'1002 failed: de regels komen samen niet uit op het bedrag van de bestelling',
		'1003 skipped: nog niet betaald',
		'1004 failed: van een regel is de btw-code niet te bepalen, dus boek deze bestelling zelf',
		expect.stringMatching(/^1005 done/),
	]);
	expect(error?.message.split('\n')).toHaveLength(3);
	expect(booked.map(({ invoiceNumber }) => invoiceNumber)).toEqual(['WEB-1005', 'WEB-1005']);
	// The first one is given once more.
	expect((await run([order()])).told).toEqual([expect.stringMatching(/^1001 done: geboekt/)]);
});

test.each([
	[
		'a total that is no number',
		{ total: '36,15' },
		'de regels komen samen niet uit op het bedrag van de bestelling',
	],
	[
		'an order of which no amount came',
		{ total: undefined, line_items: undefined, shipping_lines: undefined },
		'de regels komen samen niet uit op het bedrag van de bestelling',
	],
	['a line without VAT amount', { line_items: [{ total: '31.05' }] }, 'de regels komen samen niet uit op'],
	[
		'a refund without a number',
		{ refunds: [{ total: '-36.15' }] },
		'een terugbetaling heeft geen nummer of bedrag',
	],
	[
		'a gift card as a negative fee that pays all of it',
		{ fee_lines: [{ total: '-36.15', total_tax: '0.00' }], total: '0.00' },
		'het bedrag is 0.00, maar er staan regels met een bedrag op',
	],
	[
		'a gift card with VAT that pays all of one rate',
		{
			...{ line_items: [], fee_lines: [{ total: '-4.21', total_tax: '-0.89' }], total: '0.00' },
		},
		'het bedrag is 0.00, maar er staan regels met een bedrag op',
	],
	[
		'a fee that is more than the order',
		{ fee_lines: [{ total: '-40.00', total_tax: '0.00' }], total: '-3.85' },
		'het bedrag is -3.85, maar er staan regels met een bedrag op',
	],
	[
		'two refunds of all',
		{
			refunds: [
				{ id: 1, total: '-36.15' },
				{ id: 2, total: '-36.15' },
			],
		},
		'er is samen 72.30 terugbetaald, meer dan de 36.15 van de bestelling',
	],
	[
		'refunds of parts that are more together',
		{
			refunds: [
				{ id: 1, total: '-20.00' },
				{ id: 2, total: '-16.16' },
			],
		},
		'er is samen 36.16 terugbetaald, meer dan de 36.15 van de bestelling',
	],
	...[undefined, null, {}].map((refunds): [string, IDataObject, string] => [
		`a list of refunds that is ${JSON.stringify(refunds)}`,
		{ status: 'refunded', refunds },
		'de bestelling heeft geen lijst van terugbetalingen (refunds)',
	]),
	['a refund without an amount', { refunds: [{ id: 1 }] }, 'een terugbetaling heeft geen nummer of bedrag'],
])('%s is told before anything is written', async (_, changes, why) => {
	const { told, writes } = await run([order(changes)], {
		settings: { ...SETTINGS, codeWithoutVat: 'GEEN' },
	});
	expect([told, writes]).toEqual([[expect.stringContaining(`1001 failed: ${why}`)], []]);
});

test('with Settings as shipped nothing is written, also not the relation', async () => {
	const { error, writes } = await run([order()], { settings: {} });
	expect([error?.message, writes]).toEqual(['bestelling 1001: vul eerst de rekeningen in Settings in', []]);
	const byHand = await runWorkflow(FILE, {
		...{ credentials: credentialsOf(sandbox()), settings: SETTINGS, startNode: 'Start by hand' },
	});
	expect(byHand.items('Tell what was done')).toMatchObject([{ orderNumber: '1001', result: 'done' }]);
});
