import type { INodeParameters } from 'n8n-workflow';
import { NODE } from '../../../../engine';
import { connect } from '../../../services/eBoekhouden/support/connect';
import { CONTINUE, picked, useOperations } from '../../../support/runOperation';
import { pdfAddress } from '../../../../sandbox/eboekhouden/pdf/address';

const { sandbox, runnerOf } = useOperations('eBoekhouden');
const facts = (item: unknown) => (item as { message: Record<string, unknown> }).message;
const LINE = {
	...{ description: 'Montage', quantity: '2.5', unitPrice: '48.50', vatCode: 'HOOG_VERK_21' },
	...{ ledgerAccount: '8020', productCode: '', unit: 'uur' },
};
const BREAD = { productCode: 'BR01', quantity: 3 };

const create = runnerOf(['invoice', 'create'], {
	...{ relationCode: picked('1001'), invoiceDate: '10-06-2026' },
	...{ template: picked('Factuursjabloon', 'name'), lines: { values: [LINE] } },
});
const download = runnerOf(['invoice', 'downloadPdf']);

test('one invoice for each item, with its number; a product fills in what is left empty', async () => {
	const { items, pairs } = await create(
		{ lines: { values: [LINE, BREAD] }, paymentTermDays: '={{ $json.term }}' },
		{ input: [{ term: 14 }, { term: 30 }] },
	);
	const bread = sandbox().books.products.find(({ code }) => code === 'BR01');
	const made = sandbox().books.invoices.slice(-2);
	expect(items.map(({ number }) => number)).toEqual(made.map(({ number }) => number));
	expect(items).toMatchObject([
		{ relationCode: '1001', date: '2026-06-10', paymentTermDays: 14, booked: true },
		{ paymentTermDays: 30, lines: [{ quantity: '2.5' }, { description: bread?.description }] },
	]);
	expect(made[0]?.lines).toMatchObject([
		{ description: 'Montage', quantity: '2.5', vatCode: 'HOOG_VERK_21' },
		{ code: 'BR01', quantity: '3', description: bread?.description, ledgerAccount: bread?.ledgerAccount },
	]);
	expect(made.map(({ booked }) => booked)).toEqual([true, true]);
	expect(pairs).toEqual([{ item: 0 }, { item: 1 }]);
});

test('a number that exists: by choice that invoice, unless it is of another relation or comes to another total', async () => {
	const fields = { invoiceNumber: 'WEB-1001', whenNumberExists: 'get' };
	const [made] = (await create({ fields })).items;
	expect(made).toMatchObject({ action: 'created', number: 'WEB-1001' });
	const writes = sandbox().writes().length;
	expect((await create({ fields })).items).toMatchObject([
		{ action: 'unchanged', number: 'WEB-1001', totalExcludingVat: made?.totalExcludingVat },
	]);
	for (const [other, text] of [
		[{ fields: { invoiceNumber: 'WEB-1001' } }, "'WEB-1001' is not free"],
		[
			{ fields, relationCode: picked('1002') },
			"'WEB-1001' is another one: its relation is '1001' instead of '1002'",
		],
		[
			{ fields, lines: { values: [{ ...LINE, quantity: '3' }] } },
			"'WEB-1001' is another one: its total excluding VAT is '121.25' instead of '145.50'",
		],
	] as const)
		expect((await create(other as INodeParameters)).execution.error?.message).toContain(text);
	expect(sandbox().writes()).toHaveLength(writes);
});

test.each([
	[{ lines: {} }, "'Lines' is empty"],
	[{ lines: { values: [{ ...LINE, vatCode: 'HOOG_INK_21' }] } }, "Line 1, VAT Code: 'HOOG_INK_21' is not"],
	[
		{ lines: { values: [{ ...LINE, vatCode: 0 }] } },
		'VERL_VERK, VERL_VERK_L9, BI_EU_VERK, BI_EU_VERK_D, BU_EU',
	],
	[{ lines: { values: [{ ...LINE, vatCode: '6' }] } }, "VAT Code: '6' is not"],
	[{ lines: { values: [{ ...LINE, unitPrice: '48,500' }] } }, "'48,500' is not a number"],
	[{ lines: { values: [{ ...LINE, quantity: '1.00001' }] } }, 'is not a number'],
	[{ lines: { values: [{ ...LINE, quantity: '={{ $json.nothing }}' }] } }, 'Line 1, Quantity is missing'],
	[{ lines: { values: [{ ...BREAD, ledgerAccount: '={{ ({ code: 8000 }) }}' }] } }, 'is not text'],
	[{ fields: { invoiceNumber: 'ABC' } }, "'ABC' is not a number that ends in a digit"],
])('%j is told, and nothing is written', async (parameters, message) => {
	const { execution } = await create(parameters as INodeParameters);
	expect(execution.error?.message).toContain(message);
	expect(sandbox().writes()).toEqual([]);
});

test('VAT as a percentage, as a shop has it', async () => {
	const lines = { values: [21, '9%', '9.00'].map((vatCode) => ({ ...LINE, vatCode })) } as never;
	const { items } = await create({ lines, preview: true });
	const [high, low] = ['HOOG_VERK_21', 'LAAG_VERK_9'];
	expect(items).toMatchObject([{ lines: [{ vatCode: high }, { vatCode: low }, { vatCode: low }] }]);
});

test('a template that is not there, and a closed period: the refusal, and the next item goes on', async () => {
	sandbox().books.closePeriod('2026-06-01', '2026-06-30');
	const { items } = await create(
		{ template: '={{ $json.template }}', invoiceDate: '={{ $json.date }}' },
		{
			input: [
				{ template: 'Geen', date: '2026-05-10' },
				{ template: 'Factuursjabloon', date: '2026-06-10' },
				{ template: 'Factuursjabloon', date: '2026-05-10' },
			],
			...CONTINUE,
		},
	);
	expect(facts(items[0])).toMatchObject({ kind: 'template', outcome: 'notDone' });
	expect(facts(items[1])).toMatchObject({ kind: 'closed', outcome: 'notDone' });
	expect(items[2]).toMatchObject({ number: sandbox().books.invoices.at(-1)?.number });
});

test('the answer was lost after it was made: found again by what is new, and made once', async () => {
	await create();
	sandbox().faults.inject({ kind: 'dropAfter', operation: 'AddFactuur' });
	const before = sandbox().books.invoices.length;
	const { items } = await create();
	expect(sandbox().books.invoices).toHaveLength(before + 1);
	expect(items).toMatchObject([{ number: sandbox().books.invoices.at(-1)?.number }]);
});

test('the PDF of a booked invoice is a file, asked for without any credential', async () => {
	Object.assign(sandbox().books.invoices[0] ?? {}, { booked: true });
	const { pairs, execution } = await download(
		{ invoiceNumber: '={{ $json.number }}' },
		{ input: [{ number: '2026001' }, { number: '2026001' }] },
	);
	const { client } = connect(sandbox());
	const content = Buffer.from((await client.invoices.pdf('2026001')) as Uint8Array);
	await client.close();
	expect(content.subarray(0, 5).toString()).toBe('%PDF-');
	expect(content.includes(Buffer.from([0xe2, 0xe3, 0xcf, 0xd3]))).toBe(true);
	expect(content.toString('latin1')).toContain('Factuur 2026001');
	const output = execution.raw.data.resultData.runData[NODE]?.[0]?.data?.main;
	const first = output?.[0]?.[0];
	expect(first?.binary?.data).toMatchObject({ fileName: '2026001.pdf', mimeType: 'application/pdf' });
	expect(first?.json).toEqual({ number: '2026001', fileName: '2026001.pdf', bytes: content.length });
	expect(pairs).toEqual([{ item: 0 }, { item: 1 }]);
	const asked = sandbox().calls.filter(({ operation }) => operation === 'GET factuur.pdf');
	expect(asked.map(({ request }) => request)).toEqual(['', '', '']);
});

test.each([
	['https://example.com/2026001.pdf?k=SECRETKEY', '(example.com)'],
	['http://secure.e-boekhouden.nl/2026001.pdf?k=SECRETKEY', '(secure.e-boekhouden.nl)'],
	['https://e-boekhouden.nl.example.com/x?k=SECRETKEY', '(e-boekhouden.nl.example.com)'],
	['https://user:pass@secure.e-boekhouden.nl/x?k=SECRETKEY', 'not at an encrypted address of e-Boekhouden'],
	['file:///etc/passwd', 'not at an encrypted address of e-Boekhouden'],
	['nonsense', 'not at an encrypted address of e-Boekhouden'],
])('a PDF at %s is not asked for', async (address, message) => {
	sandbox().books.settings.pdfAddress = () => address;
	const { execution } = await download({ invoiceNumber: '2026001' });
	expect(execution.error?.message).toContain(message);
	expect(JSON.stringify(execution.raw)).not.toMatch(/SECRETKEY|user:pass/);
});

test('a PDF that is moved within the service is fetched there; elsewhere, or in a circle, it is not', async () => {
	const { books, faults, calls } = sandbox();
	const [invoice] = books.invoices as [(typeof books.invoices)[number]];
	invoice.booked = true;
	const own = pdfAddress(books, invoice);
	const moved = (Location: string, times: number) =>
		faults.inject({
			...{ kind: 'own', operation: 'GET factuur.pdf', times },
			answer: () => ({ status: 302, contentType: 'text/html', body: '', headers: { Location } }),
		});
	const asked = () => calls.filter(({ operation }) => operation === 'GET factuur.pdf').length;
	moved(new URL(own).pathname + new URL(own).search, 1);
	const { execution } = await download({ invoiceNumber: '2026001' });
	expect([execution.status, asked()]).toEqual(['success', 2]);
	moved('https://example.com/x.pdf?k=SECRETKEY', 1);
	const left = await download({ invoiceNumber: '2026001' }, CONTINUE);
	expect([facts(left.items[0] ?? {}).code, asked()]).toEqual(['documentNotGiven', 3]);
	expect(left.items[0]?.error).toContain('(example.com)');
	moved(`${own}&SECRETKEY`, 4);
	const circle = await download({ invoiceNumber: '2026001' }, CONTINUE);
	expect([facts(circle.items[0] ?? {}).code, asked()]).toEqual(['documentNotGiven', 7]);
	expect(JSON.stringify([left.execution.raw, circle.execution.raw])).not.toContain('SECRETKEY');
});

test('none, a page instead, no such invoice: each is told, and the others go on', async () => {
	const own = sandbox().eBoekhouden.url.replace(/\/eboekhouden\/.*$/, '/eboekhouden/factuur.pdf?k=0');
	const { books } = sandbox();
	books.settings.pdfAddress = ({ number }) => (number === '2026001' ? own : '');
	books.invoices.push({
		...(books.invoices[0] as (typeof books.invoices)[number]),
		id: 2077,
		number: '77',
	});
	const { items } = await download(
		{ invoiceNumber: '={{ $json.number }}' },
		{
			input: [{ number: '2026001' }, { number: '77' }, { number: '9' }, { number: '' }],
			...CONTINUE,
		},
	);
	const codes = ['documentNotGiven', 'noDocument', 'noSuchRecord', 'fieldsWrong'];
	expect(items.map((item) => facts(item).code)).toEqual(codes);
});
