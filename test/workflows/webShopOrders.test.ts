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
	return {
		...done,
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
	const { status, booked } = await run([order()], { file });
	expect(status).toBe('success');
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
	expect([again.status, again.writes]).toEqual(['success', []]);
});

test('orders that cannot be booked are told after the others were', async () => {
	const { error, booked } = await run([
		order({ number: '1002', total: '40.00' }),
		order({ number: '1003', date_paid: null }),
		order({ number: '1004', line_items: [{ total: '10.00', total_tax: '0.00' }], total: '15.10' }),
		order({ number: '1005' }),
	]);
	expect(error?.node).toBe('Needs a person?');
	expect(error?.message.split('\n')).toEqual([
		'bestelling 1002: de regels komen samen niet uit op het bedrag van de bestelling',
		'bestelling 1004: van een regel is de btw-code niet te bepalen: boek haar zelf',
	]);
	expect(booked.map(({ invoiceNumber }) => invoiceNumber)).toEqual(['WEB-1005', 'WEB-1005']);
});

test('after a service refused, the same orders are given again: each is booked once', async () => {
	sandbox().faults.inject({ kind: 'refuse', operation: 'AddMutatie', code: 'X1', text: 'Nu niet' });
	const orders = [order(), order({ number: '1002' })];
	const refused = await run(orders);
	expect(refused.error?.message).toContain('Nu niet');
	const again = await run(orders);
	expect(again.status).toBe('success');
	expect([...refused.booked, ...again.booked]).toHaveLength(4);
});

const one = (total: string, tax: string, changes: IDataObject = {}) =>
	order({
		...{ line_items: [{ total, total_tax: tax }], shipping_lines: [] },
		...{ total: (Number(total) + Number(tax)).toFixed(2), ...changes },
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
		'a gift card as a negative fee that pays all of it',
		{ fee_lines: [{ total: '-36.15', total_tax: '0.00' }], total: '0.00' },
		'het bedrag is 0.00 ',
	],
	[
		'a gift card with VAT that pays all of one rate',
		{
			...{ line_items: [], fee_lines: [{ total: '-4.21', total_tax: '-0.89' }], total: '0.00' },
		},
		'het bedrag is 0.00 ',
	],
	[
		'a fee that is more than the order',
		{ fee_lines: [{ total: '-40.00', total_tax: '0.00' }], total: '-3.85' },
		'het bedrag is -3.85 ',
	],
	['VAT of a few cents, which is that of either rate', one('0.09', '0.01'), 'van een regel is de btw-code'],
	[
		'a company abroad',
		{ billing: { company: 'GmbH', country: 'DE' } },
		'de bestelling gaat naar het buitenland (DE)',
	],
	['it is sent abroad', { shipping: { country: 'BE' } }, 'de bestelling gaat naar het buitenland (BE)'],
	['a refund', { refunds: [{ id: 1, total: '-12.10' }] }, 'er is 12.10 terugbetaald'],
	['a refund without an amount', { refunds: [{ id: 1 }] }, 'er is een onbekend bedrag terugbetaald'],
	['no number', { number: null }, 'de bestelling heeft geen nummer'],
	['other money than euros', { currency: 'GBP' }, 'de bestelling is niet in euro, maar in GBP'],
])('%s is told, and nothing is written', async (_, changes, why) => {
	const { error, writes } = await run([order(changes)]);
	expect([error?.message, writes]).toEqual([expect.stringContaining(`: ${why}`), []]);
});

test.each([
	[
		'its lines are all 0.00',
		{ line_items: [{ total: '0.00', total_tax: '0.00' }], shipping_lines: [], total: '0.00' },
	],
	['it is not paid', { ...one('20.00', '3.80'), date_paid: null, currency: 'GBP' }],
])('where %s there is nothing to do', async (_, changes) => {
	const { status, writes } = await run([order(changes)]);
	expect([status, writes]).toEqual(['success', []]);
});

test('the answer to a booking is lost: it is found, and the order is booked once', async () => {
	sandbox().faults.inject({ kind: 'dropAfter', operation: 'AddMutatie' });
	const { status, booked } = await run([order()]);
	expect([status, booked]).toHaveLength(2);
	expect(booked).toHaveLength(2);
});

test('with Settings as shipped nothing is written, also not the relation', async () => {
	const { error, writes } = await run([order()], { settings: {} });
	expect([error?.message, writes]).toEqual(['bestelling 1001: vul eerst de rekeningen in Settings in', []]);
	const byHand = await runWorkflow(FILE, {
		...{ credentials: credentialsOf(sandbox()), settings: SETTINGS, startNode: 'Start by hand' },
	});
	expect(byHand.items('Book its payment')).toMatchObject([{ invoiceNumber: 'WEB-1001', action: 'created' }]);
});
