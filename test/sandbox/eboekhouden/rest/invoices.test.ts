import { call, get, ledgerId, list, refusal, useRestSandbox } from '../../support/rest';

const sandbox = useRestSandbox();
const id = (code: string) => ledgerId(sandbox(), code);
const templates = async () => await list(sandbox(), '/v1/invoicetemplate');

function item(more: object = {}) {
	return {
		...{ quantity: 5, pricePerUnit: 21, description: 'Workshop', vatCode: 'HOOG_VERK_21' },
		...{ ledgerId: id('8020'), code: 'UUR1' },
		...more,
	};
}

async function invoice(more: object = {}) {
	const [template] = await templates();
	return {
		...{ relationId: 7001, date: '2026-05-20', termOfPayment: 14, templateId: template?.id },
		...{ reference: '204511-1', text: 'Bedankt', items: [item()] },
		...more,
	};
}

const post = async (more: object = {}) =>
	await call(sandbox(), 'POST', '/v1/invoice', { body: await invoice(more) });

/** Nothing is made or booked of what is refused. */
async function refused(more: object): Promise<string> {
	const { books } = sandbox();
	const before = [books.invoices.length, books.mutations.length];
	const answer = await refusal(sandbox(), 'POST', '/v1/invoice', await invoice(more));
	expect([books.invoices.length, books.mutations.length]).toEqual(before);
	return answer;
}

describe('an invoice', () => {
	it('is made as a draft, with the next number', async () => {
		const { status, json } = await post();
		expect([status, json]).toEqual([201, { id: 2002, invoiceNumber: '2026002', inExVat: 'EX' }]);
		const shown = {
			...{ id: 2002, invoiceNumber: '2026002', relationId: 7001, date: '2026-05-20', reference: '204511-1' },
			...{ text: 'Bedankt', termOfPayment: 14, templateId: 3001, urlPdfFile: '' },
			...{ totalExcl: 105, vatAmount: 22.05, totalAmount: 127.05 },
		};
		expect(await get(sandbox(), '/v1/invoice/2002')).toEqual({
			...shown,
			inExVat: 'EX',
			items: [
				{
					...{ quantity: 5, amount: 5, code: 'UUR1', description: 'Workshop', pricePerUnit: 21 },
					...{ vatCode: 'HOOG_VERK_21', ledgerId: id('8020') },
				},
			],
		});
		const listed = await list(sandbox(), '/v1/invoice?relationId=7001');
		expect(listed).toMatchObject([
			{ id: 2001, invoiceNumber: '2026001' },
			{ ...shown, print: false },
		]);
		expect(sandbox().books.mutations).toHaveLength(374);
	});

	it('is booked on the account of its choice when it has a mutation', async () => {
		const mutation = { description: 'Werkbon 204511', paymentReference: '204511-1', ledgerId: id('1300') };
		const { json } = await post({ mutation, invoiceNumber: 'W2026-7' });
		expect(json).toMatchObject({ invoiceNumber: 'W2026-7' });
		const path = `/v1/mutation?type=2&description[like]=${encodeURIComponent('%204511%')}`;
		const [booked] = await list(sandbox(), path);
		expect(booked).toMatchObject({ id: 375, invoiceNumber: 'W2026-7', amount: 127.05 });
		expect(
			await list(sandbox(), '/v1/mutation/invoice/outstanding?credDeb=D&invoiceNumber=W2026-7'),
		).toHaveLength(1);
	});

	it('is with VAT in its prices when it says so, whatever its template does', async () => {
		await post({ inExVat: 'IN', items: [item({ quantity: 1, pricePerUnit: 121 })] });
		expect(await get(sandbox(), '/v1/invoice/2002')).toMatchObject({
			...{ inExVat: 'IN', totalExcl: 100, totalAmount: 121, vatAmount: 21 },
		});
	});

	it('takes off a discount, an amount or a percentage, and counts in what it is told', async () => {
		const [unit] = await list(sandbox(), '/v1/unit?singular=uur');
		const items = [
			item({ discountAmount: 1, unitId: unit?.id }),
			item({ discountPercentage: 10, productId: 9006, code: 'other' }),
			item({ quantity: undefined, amount: 0.0001, pricePerUnit: 10000 }),
			item({ vatCode: 'AFW_VERK', vatAmount: 3.21 }),
		];
		await post({ items });
		const shown = await get(sandbox(), '/v1/invoice/2002');
		expect([shown.totalExcl, shown.vatAmount]).toEqual([100 + 94.5 + 1 + 105, 21 + 19.85 + 0.21 + 3.21]);
		expect(shown.items).toMatchObject([
			{ discountAmount: 1, unitId: unit?.id },
			{ discountPercentage: 10, productId: 9006, code: 'UUR1' },
			{ quantity: 0.0001 },
			{ vatAmount: 3.21 },
		]);
	});

	it.each([
		[{ relationId: undefined }, 'FACT_001'],
		[{ relationId: 1 }, 'FACT_002'],
		[{ date: undefined }, 'FACT_011'],
		[{ date: '20-05-2026' }, 'FACT_012'],
		[{ termOfPayment: undefined }, 'FACT_015'],
		[{ termOfPayment: -1 }, 'FACT_016'],
		[{ inExVat: 'ex' }, 'FACT_010'],
		[{ templateId: undefined }, 'FACT_018'],
		[{ templateId: 1 }, 'FACT_018'],
		[{ emailTemplateId: 1 }, 'FACT_020'],
		[{ invoiceNumber: '2026001' }, 'FACT_101'],
		[{ invoiceNumber: 'W-A' }, 'FACT_009'],
		[{ invoiceNumber: `${'x'.repeat(50)}1` }, 'FACT_007'],
		[{ reference: 'x'.repeat(51) }, 'FACT_014'],
		[{ text: 'x'.repeat(35001) }, 'FACT_017'],
		[{ items: [] }, 'FACT_019'],
		[{ items: undefined }, 'FACT_019'],
		[{ mutation: { description: 'x'.repeat(201) } }, 'FACT_VERWERK_002'],
		[{ mutation: { paymentReference: 'x'.repeat(51) } }, 'FACT_VERWERK_003'],
		[{ mutation: { ledgerId: 1 } }, 'MUT_007'],
		[{ mutation: { ledgerId: 5001 } }, 'MUT_011'],
		[{ mutation: {}, invoiceNumber: 'V2025011' }, 'MUT_019'],
		[{ email: { body: 'x' } }, 'FACT_EMAIL_013'],
		[{ email: { subject: 'x' } }, 'FACT_EMAIL_014'],
		[{ email: { subject: 'x', body: 'x', fromEmail: 'x' } }, 'FACT_EMAIL_006'],
		[{ email: {}, emailTemplateId: 3501, relationId: 7011 }, 'FACT_EMAIL_001'],
		[{ directDebit: {} }, 'FACT_INCASSO_008'],
		[{ directDebit: { iban: 'NL1', mandateType: 'X' } }, 'FACT_INCASSO_002'],
		[{ directDebit: { iban: 'NL1' } }, 'FACT_INCASSO_003'],
	])('is refused with %j', async (change, code) => {
		expect(await refused(change)).toBe(`400 ${code}`);
	});

	it.each([
		[{ description: '' }, 'FACT_ITEM_001'],
		[{ code: 'x'.repeat(51) }, 'FACT_ITEM_003'],
		[{ pricePerUnit: undefined }, 'FACT_ITEM_004'],
		[{ vatCode: undefined }, 'FACT_ITEM_006'],
		[{ ledgerId: undefined }, 'FACT_ITEM_007'],
		[{ ledgerId: 1 }, 'FACT_ITEM_012'],
		[{ unitId: 1 }, 'FACT_ITEM_010'],
		[{ productId: 1 }, 'FACT_ITEM_011'],
		[{ discountAmount: 1, discountPercentage: 1 }, 'FACT_ITEM_013'],
		[{ vatCode: 'HOOG_INK_21' }, 'FACT_ITEM_014'],
		[{ vatCode: 'AFW' }, 'FACT_ITEM_014'],
		[{ vatAmount: 1 }, 'FACT_ITEM_015'],
		[{ costCenterId: 99 }, 'COST_001'],
		[{ quantity: 0.00001 }, 'ERR_002'],
		[{ quantity: '5' }, 'ERR_002'],
	])('is refused with an item of %j', async (change, code) => {
		expect(await refused({ items: [item(), item(change)] })).toBe(`400 ${code}`);
	});

	it('has 500 items at most', async () => {
		const items = Array.from({ length: 501 }, () => item());
		expect(await refused({ items })).toBe('400 FACT_025');
	});

	it('is not made for a relation that is not active, or with a template that is not', async () => {
		const { books } = sandbox();
		Object.assign(books.relations[1] ?? {}, { inactive: true });
		expect(await refused({ relationId: 7002 })).toBe('400 FACT_003');
		Object.assign(books.invoiceTemplates[1] ?? {}, { inactive: true });
		expect(await templates()).toMatchObject([
			{ active: true },
			{ id: 3002, active: false },
			{ active: true },
		]);
		expect(await refused({ templateId: 3002 })).toBe('400 FACT_018');
	});

	it('is not booked in a closed period, but may be a draft there', async () => {
		sandbox().books.closePeriod('2026-05-01', '2026-05-31');
		expect(await refused({ mutation: {} })).toBe('400 FACT_VERWERK_001');
		expect((await post()).status).toBe(201);
		sandbox().books.closedByAccountant.close('2026-05-01', '2026-05-31');
		expect(await refused({ mutation: {} })).toBe('403 SECURITY_007');
	});

	it('has a payment reference that is used once, where it is checked', async () => {
		const mutation = { paymentReference: '204511-1', checkPaymentReference: true };
		expect((await post({ mutation })).status).toBe(201);
		expect(await refused({ mutation })).toBe('400 FACT_VERWERK_004');
		sandbox().books.settings.rest.paymentReferenceExists = 'MUTA_008';
		expect(await refused({ mutation })).toBe('400 MUTA_008');
		expect((await post({ mutation: { ...mutation, checkPaymentReference: false } })).status).toBe(201);
	});

	it('is refused by an account that may not make any, in the words of the service', async () => {
		const { settings } = sandbox().books;
		settings.refusesInvoice = () => ({ code: 'FACT_102', text: 'Uw proefperiode is verlopen.' });
		const { status, json } = await post();
		expect([status, json?.code]).toEqual([400, 'FACT_102']);
		expect(json?.title).toMatch(/^The limit for the free trial/);
		settings.refusesInvoice = () => ({ code: 'SECURITY_001', text: 'Niet toegestaan.' });
		expect(await refused({})).toBe('403 SECURITY_001');
		settings.refusesInvoice = () => undefined;
		settings.acceptsNegativeInvoices = false;
		expect(await refused({ items: [item({ quantity: -1 })] })).toBe('400 FACT_005');
	});

	it('may stay without a number as a draft, and out of the list', async () => {
		Object.assign(sandbox().books.settings, { draftsNumbered: false, draftsListed: false });
		expect((await post()).json).toMatchObject({ id: 2002, invoiceNumber: '' });
		expect(await list(sandbox(), '/v1/invoice')).toEqual([]);
	});

	it('is not found by another id', async () => {
		expect(await refusal(sandbox(), 'GET', '/v1/invoice/1')).toBe('404 FACT_021');
	});
});

describe('templates', () => {
	it('have an id and a name, and are found by it', async () => {
		expect(await list(sandbox(), '/v1/invoicetemplate?name=Test&active=true&type=E')).toEqual([
			{ id: 3002, name: 'Test', active: true, type: 'E' },
		]);
		expect(await list(sandbox(), '/v1/invoicetemplate?type=A')).toEqual([]);
		sandbox().books.renameTemplate('Test', 'Proef');
		expect(await list(sandbox(), '/v1/invoicetemplate?name=Proef')).toMatchObject([{ id: 3002 }]);
	});

	it('may have a name twice', async () => {
		sandbox().books.invoiceTemplates.push({ name: 'Test', inclVat: true });
		const named = await list(sandbox(), '/v1/invoicetemplate?name=Test');
		expect(named.map(({ id }) => id)).toEqual([3002, 3004]);
	});

	it('of e-mail say what they are for', async () => {
		expect(await list(sandbox(), '/v1/emailtemplate')).toEqual([
			{ id: 3501, name: 'Factuur per e-mail', useInvoice: true, useQuote: false, useMailing: false },
			{ id: 3502, name: 'Offerte per e-mail', useInvoice: false, useQuote: true, useMailing: false },
		]);
	});
});
