import { RELATION_FIELDS, type Relation } from '../../../../base/items/relation';
import type { NewInvoice } from '../../../../services/eBoekhouden/types';
import { INVOICE } from '../support/calls';
import { problemOf } from '../support/clientWith';
import { json, page, refused, restWith, withCapitals, type Asked, type RestGiven } from '../support/restWith';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

const item = (id: number, change: object = {}) => ({
	...{
		id,
		invoiceNumber: `F${id}`,
		relationId: 501,
		date: '2026-08-29',
		reference: '#20',
		text: '',
		urlPdfFile: '',
	},
	...{
		totalExcl: 121,
		totalAmount: 131.89,
		vatAmount: 10.89,
		termOfPayment: 14,
		templateId: 21,
		print: false,
	},
	...change,
});
const line = (change: object = {}) => ({
	...{
		quantity: 2.5,
		amount: 2.5,
		unitId: 1,
		code: 'UUR1',
		productId: 101,
		description: 'Uren',
		pricePerUnit: 50,
	},
	...{ vatCode: 'HOOG_VERK_21', vatAmount: 10.5, ledgerId: 15, costCenterId: null, discountAmount: null },
	...change,
});
const content = (id: number, change: object = {}) => ({
	...item(id),
	inExVat: 'EX',
	items: [line()],
	...change,
});

function books(items: ReturnType<typeof item>[], more: Record<string, RestGiven | RestGiven[]> = {}) {
	const list = ({ query }: Asked) =>
		page(
			...items.filter(
				({ relationId, invoiceNumber }) =>
					(!query.relationId || String(relationId) === query.relationId) &&
					(!query.invoiceNumber || invoiceNumber === query.invoiceNumber),
			),
		);
	const contents = items.map((one) => [`GET invoice/${one.id}`, json(content(one.id, one))]);
	return restWith({ 'GET invoice': list, ...Object.fromEntries(contents), ...more });
}

const read = (calls: string[]) => calls.filter((call) => /invoice\/\d/.test(call));

test('as the examples have them, with capitals, they are the same', async () => {
	const { client } = restWith({
		'GET invoice': json(withCapitals({ items: [item(7)], count: 1 })),
		'GET invoice/7': json(withCapitals(content(7))),
	});
	expect((await client.invoices.within(YEAR)).invoices).toMatchObject([
		{ number: 'F7', lines: [{ code: 'UUR1' }] },
	]);
});

test('of one relation only these are asked for; of a code that nobody has there are none', async () => {
	const { client, calls, last } = books([item(1), item(2, { relationId: 502 })]);
	const { invoices } = await client.invoices.within(YEAR, { relationCode: '1001' });
	expect([invoices.map(({ number }) => number), last('GET invoice')?.query.relationId]).toEqual([
		['F1'],
		'501',
	]);
	const nobody = books([item(1)], { 'GET relation': page() });
	expect((await nobody.client.invoices.within(YEAR, { relationCode: '9' })).invoices).toEqual([]);
	expect([read(calls()), read(nobody.calls())]).toEqual([['GET invoice/1'], []]);
});

test('what the list already says is of no use is not read in full, and what need not be kept is not kept', async () => {
	const { client, calls } = books([item(1), item(2, { reference: '#21' }), item(3, { totalAmount: -5 })]);
	const { invoices } = await client.invoices.within(YEAR, {
		listed: (all) =>
			all.filter(
				({ reference, totalIncludingVat }) => reference === '#20' || totalIncludingVat.startsWith('-'),
			),
		keep: ({ number }) => number !== 'F3',
	});
	expect(invoices.map(({ number }) => number)).toEqual(['F1']);
	expect(read(calls())).toEqual(['GET invoice/1', 'GET invoice/3']);
});

test.each([
	['of an amount', { discountAmount: 5 }, '45.00'],
	['of a percentage', { discountPercentage: 12.5 }, '43.75'],
	['of nothing', { discountAmount: 0, discountPercentage: 0 }, '50.00'],
])(
	'a discount %s is in the price, so that lines add up to their invoice',
	async (_what, discount, unitPrice) => {
		const { client } = books([item(7)], { 'GET invoice/7': json(content(7, { items: [line(discount)] })) });
		expect((await client.invoices.find('F7'))?.lines).toMatchObject([{ unitPrice }]);
	},
);

test.each([
	['F7', ' https://app.e-boekhouden.nl/pdf/7 ', '%PDF-1.7'],
	['F7', ' ', 'noPdf'],
	['F8', '', 'noInvoice'],
	['', '', 'noInvoice'],
])('the PDF of %j at %j is %s', async (number, urlPdfFile, found) => {
	const file = { status: 200, headers: {}, body: '', bytes: Buffer.from('%PDF-1.7') };
	const { client } = books([item(7, { urlPdfFile })], { 'GET /pdf/7': file });
	expect(String(await client.invoices.pdf?.(number))).toBe(found);
});

test('of a relation its id is asked for once, until one gets that code', async () => {
	const { client, count } = books([item(1)], { 'POST relation': json({ id: 503, code: '1001' }) });
	for (let time = 0; time < 3; time++) await client.invoices.within(YEAR, { relationCode: '1001' });
	expect(count('GET relation')).toBe(1);
	const fields = Object.fromEntries(RELATION_FIELDS.map((field) => [field, '']));
	await client.relations.create({ ...fields, code: '1001' } as Relation);
	await client.invoices.within(YEAR, { relationCode: '1001' });
	expect(count('GET relation')).toBe(2);
});

describe('a new one', () => {
	const made = json({ id: 1000, invoiceNumber: '2026002', inExVat: 'EX' }, 201);
	const create = (change: Partial<NewInvoice> = {}, more: Record<string, RestGiven | RestGiven[]> = {}) => {
		const world = books([], { 'POST invoice': made, ...more });
		return { ...world, number: world.client.invoices.create({ ...INVOICE, ...change }) };
	};

	test('is sent with ids, excluding VAT, and booked', async () => {
		const { number, last } = create({ reference: '#204511' });
		expect(await number).toBe('2026002');
		expect(last('POST invoice')?.body).toEqual({
			relationId: 501,
			date: '2026-11-03',
			termOfPayment: 14,
			inExVat: 'EX',
			templateId: 21,
			reference: '#204511',
			mutation: { description: INVOICE.description },
			items: [
				{
					quantity: 2.5,
					unitId: 1,
					code: 'UUR1',
					description: 'Oven & lift <nazien>',
					pricePerUnit: 65,
					vatCode: 'HOOG_VERK_21',
					ledgerId: 15,
				},
			],
		});
	});

	test('that is not to be booked has no booking with it, and one with a number of its own has that', async () => {
		const { number, last } = create({ book: false, number: 'WB-12' });
		await number;
		expect(last('POST invoice')?.body).toMatchObject({ invoiceNumber: 'WB-12' });
		expect(last('POST invoice')?.body).not.toHaveProperty('mutation');
	});

	const account = (id: number, category: string) => ({
		id,
		code: `1${id}`,
		description: 'Rekening',
		category,
	});
	const ACCOUNTS = [{ ...account(15, 'VW'), code: '8020' }, account(31, 'DEB')];

	test.each([
		['the only one of debtors', [], { ledgerId: 99 }, 31, 0],
		['of several that of the relation', [account(32, 'DEB')], { ledgerId: 32 }, 32, 1],
		[
			'of several none, where the relation has another kind',
			[account(32, 'DEB')],
			{ ledgerId: 15 },
			undefined,
			1,
		],
		['of several none, where the relation has none', [account(32, 'DEB')], {}, undefined, 1],
	])('is booked on %s', async (_what, others, own, ledgerId, asked) => {
		const { number, last, count } = create(
			{},
			{
				'GET ledger': page(...ACCOUNTS, ...others),
				'GET relation/501': json({ id: 501, type: 'B', code: '1001', ...own }),
			},
		);
		await number;
		const { mutation } = last('POST invoice')?.body as { mutation: { ledgerId?: number } };
		expect([mutation.ledgerId, count('GET relation/501')]).toEqual([ledgerId, asked]);
	});

	test('with a payment reference the service is asked to look whether it is used', async () => {
		const { number, last } = create({ paymentReference: '204511-1' });
		await number;
		expect(last('POST invoice')?.body).toMatchObject({
			mutation: { paymentReference: '204511-1', checkPaymentReference: true },
		});
	});

	const template = (id: number, active: unknown = true, name = INVOICE.template) => ({
		id,
		name,
		active,
		type: 'E',
	});

	test.each<[string, object[], object]>([
		[
			'that is not there',
			[template(1, true, 'factuursjabloon'), template(2, false, 'Oud')],
			{ code: 'templateUnknown', template: INVOICE.template, templates: 'factuursjabloon' },
		],
		[
			'that is there twice',
			[template(1), template(2)],
			{ code: 'templateUnknown', template: INVOICE.template },
		],
	])('by a template %s is not sent', async (_what, templates, problem) => {
		const { number, count } = create({}, { 'GET invoicetemplate': page(...templates) });
		expect((await problemOf(number)).facts).toMatchObject({ kind: 'template', outcome: 'notDone', problem });
		expect(count('POST invoice')).toBe(0);
	});

	test.each<[string, Partial<NewInvoice>, object]>([
		[
			'unit',
			{ lines: INVOICE.lines.map((one) => ({ ...one, unit: 'pallet' })) },
			{ of: 'unit', value: 'pallet' },
		],
		[
			'account',
			{ lines: INVOICE.lines.map((one) => ({ ...one, ledgerAccount: '9999' })) },
			{ of: 'ledgerAccount', value: '9999' },
		],
		['relation', { relationCode: '4242' }, { of: 'relation', value: '4242' }],
	])('of a %s that is not there is not sent', async (_what, change, problem) => {
		const { number, count } = create(change);
		expect((await problemOf(number)).facts).toMatchObject({ kind: 'refused', outcome: 'notDone', problem });
		expect(count('POST invoice')).toBe(0);
	});

	test.each<[string, RestGiven]>([
		['no answer', Object.assign(new Error('reset'), { code: 'ECONNRESET' })],
		['a fault', refused('ERR_001', '', 500)],
		['no number', json({ id: 1000 }, 201)],
		['a number that is none', json({ id: 1000, invoiceNumber: 5 }, 201)],
		['nothing', { status: 201, headers: {}, body: '' }],
	])('that comes to %s has an unknown outcome, and is never sent again', async (_what, answer) => {
		const { number, count } = create({}, { 'POST invoice': [answer, made] });
		expect((await problemOf(number)).facts).toMatchObject({ outcome: 'unknown', writes: true });
		expect(count('POST invoice')).toBe(1);
	});
});
