import type { INodeParameters } from 'n8n-workflow';
import type { HttpAnswer } from '../../../../sandbox/httpAnswer';
import { readRestContract } from '../../../support/restContract';
import { NODE } from '../../../../engine';
import { CONTINUE, picked, useOperations } from '../../../support/runOperation';

const { sandbox, runnerOf } = useOperations('eBoekhouden');
const contract = readRestContract();
afterEach(() => expect(contract?.problems(sandbox().calls) ?? []).toEqual([]));

const LINE = {
	...{ description: 'Montage', quantity: '1', unitPrice: '100.00', vatCode: 'HOOG_VERK_21' },
	...{ ledgerAccount: '8020', productCode: '', unit: 'uur' },
};
const template = (value: string) => ({ template: picked(value, 'name') });
const json = (...lines: object[]) => ({ specifyLines: 'json', linesJson: JSON.stringify(lines) });
const MAIL = {
	...{ mail: true, mailSubject: 'Uw factuur', mailMessage: 'Zie de bijlage.' },
	...{ mailFrom: 'facturen@example.com', mailFromName: 'De Korst' },
};
const SMTP_REFUSAL =
	'<ErrorMsg><LastErrorCode>SMTP_001</LastErrorCode><LastErrorDescription>Geen mailserver</LastErrorDescription></ErrorMsg>';
const made = () => sandbox().books.invoices.at(-1);
const writes = () => sandbox().writes().length;

const INVOICE = { relationCode: picked('1001'), invoiceDate: '2026-06-10', ...template('Factuursjabloon') };

describe('an invoice', () => {
	const create = runnerOf(['invoice', 'create'], { ...INVOICE, lines: { values: [LINE] } });

	test('that came out otherwise is an error that names it; the next item goes on', async () => {
		const { items } = await create(
			{ ...template('={{ $json.template }}'), pricesAre: '={{ $json.prices }}' },
			{
				input: [
					{ template: 'Factuur particulier', prices: 'excludingVat' },
					{ template: 'Factuursjabloon', prices: 'includingVat' },
					{ template: 'Factuursjabloon', prices: 'excludingVat' },
				],
				...CONTINUE,
			},
		);
		expect(items[2]).toMatchObject({ totalIncludingVat: '121.00' });
		const numbers = sandbox()
			.books.invoices.slice(-3)
			.map(({ number }) => number);
		const [excluding, including] = items;
		expect(excluding).toMatchObject({
			error: `Invoice ${numbers[0]} was made, but its total excluding VAT is 82.64 instead of 100.00.`,
			message: {
				...{ code: 'invoiceCameOutOtherwise', invoiceNumber: numbers[0], of: 'totalExcludingVat' },
				advice: expect.stringMatching(
					/^Credit it in e-Boekhouden .* before you run this again.*'Factuur particulier' agrees/,
				),
			},
		});
		expect(including).toMatchObject({
			error: `Invoice ${numbers[1]} was made, but its total excluding VAT is 100.00 instead of 82.64.`,
		});
	});

	test('that cannot be read again is told as made, with what not to do', async () => {
		sandbox().faults.inject({ kind: 'html', operation: 'GetFacturen', skip: 1, times: 99 });
		const { items } = await create({}, CONTINUE);
		expect(items).toMatchObject([{ message: { code: 'invoiceNotCompared', invoiceNumber: made()?.number } }]);
		expect(writes()).toBe(1);
	});

	test('the price of a product, which excludes VAT, gets the VAT of its line where prices include it', async () => {
		const { items } = await create({
			...{ ...template('Factuur particulier'), pricesAre: 'includingVat' },
			...json(
				{ productCode: 'BR01', quantity: 100 },
				{ productCode: 'BR01', quantity: 1, vatCode: 'HOOG_VERK_21' },
			),
		});
		expect(items).toMatchObject([
			{
				lines: [{ unitPrice: '2.9975' }, { unitPrice: '3.3275' }],
				...{ totalExcludingVat: '277.75', totalVat: '25.33', totalIncludingVat: '303.08' },
			},
		]);
		const of6Percent = { productCode: 'BR01', quantity: '1', vatCode: 'BE_6_VERK' };
		const { items: preview } = await create({
			preview: true,
			pricesAre: 'includingVat',
			...json(of6Percent),
		});
		expect(preview).toMatchObject([{ lines: [{ unitPrice: '2.915' }] }]);
	});

	test('is mailed by e-Boekhouden, and one to a relation without an address is refused', async () => {
		const [relation] = sandbox().books.relations.filter(({ code }) => code === '1001');
		Object.assign(relation ?? {}, { email: 'linde@example.com' });
		const { items } = await create({ fields: MAIL });
		expect(items).toMatchObject([{ mailed: true }]);
		expect(made()).toMatchObject({
			mailed: true,
			mail: {
				...{ subject: 'Uw factuur', body: 'Zie de bijlage.' },
				...{ fromAddress: 'facturen@example.com', fromName: 'De Korst' },
			},
		});
		Object.assign(relation ?? {}, { email: '' });
		const { length } = sandbox().books.invoices;
		const { items: refused } = await create({ fields: MAIL }, CONTINUE);
		expect(refused).toMatchObject([{ message: { outcome: 'notDone' } }]);
		expect(sandbox().books.invoices).toHaveLength(length);
	});

	test.each([
		['refused', 'soap'],
		['refused', 'rest'],
		['lost', 'soap'],
	])(
		'a mail whose answer is %s after the invoice was made, over %s: it is named',
		async (how, authentication) => {
			const [relation] = sandbox().books.relations.filter(({ code }) => code === '1001');
			Object.assign(relation ?? {}, { email: 'linde@example.com' });
			const refused = (answer: HttpAnswer): HttpAnswer =>
				authentication === 'rest'
					? { ...answer, status: 400, body: JSON.stringify({ code: 'SMTP_001', title: 'Geen mailserver' }) }
					: { ...answer, body: answer.body.replace(/<ErrorMsg.*<\/ErrorMsg>/, SMTP_REFUSAL) };
			sandbox().faults.inject(
				how === 'lost'
					? { kind: 'dropAfter', operation: 'AddFactuur' }
					: { kind: 'own', operation: 'AddFactuur', answer: (carryOut) => refused(carryOut()) },
			);
			const { length } = sandbox().books.invoices;
			const { items } = await create({ authentication, fields: MAIL }, CONTINUE);
			expect(sandbox().books.invoices).toHaveLength(length + 1);
			expect(items).toMatchObject([
				{
					message: {
						...{ code: 'invoiceMailUncertain', invoiceNumber: made()?.number },
						...{ text: how === 'lost' ? '' : 'Geen mailserver' },
						advice: expect.stringContaining('Do not run it again'),
					},
				},
			]);
		},
	);

	test.each([
		['rest', "not one invoice template 'Nee'", undefined],
		['soap', undefined, 'cannot foresee whether the invoice template exists'],
	])(
		'over %s, a preview looks up the template, or says that it cannot',
		async (authentication, message, hint) => {
			const { items, execution } = await create({ preview: true, authentication, ...template('Nee') });
			if (message) expect(execution.error?.message).toContain(message);
			else expect(items).toMatchObject([{ action: 'wouldBeCreated' }]);
			const { hints = [] } = execution.raw.data.resultData.runData[NODE]?.[0] ?? {};
			expect(hints.map((one) => one.message)).toEqual(hint ? [expect.stringContaining(hint)] : []);
			expect(writes()).toBe(0);
		},
	);

	test('all that is wrong is told at once, in the names of its own fields', async () => {
		const typed = await create({
			...{ paymentTermDays: -1, invoiceDate: 'morgen', fields: { invoiceNumber: '1'.repeat(51) } },
			...json({ ...LINE, quantity: '1.234,5', unitPrice: 'x', vatCode: 'HOOG' }, { ...LINE, aantal: 2 }),
		});
		for (const part of [
			"'Payment Term in Days' is '-1', but must be a whole number (0 – 999)",
			"'Invoice Date' is 'morgen', but must be a date",
			'Invoice Number is longer than 50',
			'Quantity',
			'aantal',
			"'HOOG'",
		])
			expect(typed.execution.error?.message).toContain(part);
		const { execution } = await create({
			...{
				relationCode: picked('nobody'),
				fields: { invoiceNumber: '2026001' },
			},
			...json(
				{ ...LINE, ledgerAccount: '8123', costCentre: '9' },
				{ productCode: 'GEEN' },
				{ ...LINE, unitPrice: '' },
				{ ...LINE, ledgerAccount: '1300' },
			),
		});
		for (const part of [
			"no relation 'nobody'",
			"'2026001' is not free",
			"Line 1, Ledger Account: there is no ledger account '8123'",
			"Line 1, Cost Centre: there is no cost centre '9'",
			"Line 2, Product Code: there is no product 'GEEN'",
			"Line 3, Unit Price is missing: fill it in, or give the 'Product Code' of a product",
			'Line 4, Ledger Account: ledger account 1300 is of category DEB, but a line cannot have',
		])
			expect(execution.error?.message).toContain(part);
		expect(writes()).toBe(0);
	});
});

describe('what is kept with an API token alone', () => {
	const DETAILS = {
		...json({ ...LINE, discountPercentage: '10' }),
		fields: { reference: 'WEB-1001', text: 'Bestelling van 9 juni' },
	};
	const create = async (authentication: string, parameters: INodeParameters = {}) =>
		await runnerOf(['invoice', 'create'], { authentication, ...INVOICE, ...DETAILS })(parameters);

	test('a discount, a reference and a text are refused over SOAP, before anything is asked', async () => {
		const { execution } = await create('soap');
		for (const name of ['Line 1, Discount (%)', 'Reference', 'Text'])
			expect(execution.error?.message).toContain(`${name}: e-Boekhouden only stores it with an API token`);
		expect(execution.error?.message).toMatch(/give 'Invoice Number' and choose 'When the Number Exists'/);
		expect(sandbox().calls).toEqual([]);
	});

	test('and stored over REST', async () => {
		const { items } = await create('rest');
		expect(items).toMatchObject([{ totalExcludingVat: '90.00', totalVat: '18.90', reference: 'WEB-1001' }]);
		expect(made()).toMatchObject({
			...{ reference: 'WEB-1001', text: 'Bestelling van 9 juni' },
			lines: [{ unitPrice: '100', discount: { percentage: '10' } }],
		});
	});

	test.each(['100.01', '-10', '150'])(
		'a discount of %s%% is refused, as it would turn the line round',
		async (off) => {
			const { execution } = await create('rest', json({ ...LINE, discountPercentage: off }));
			expect(execution.error?.message).toContain(
				`Line 1, Discount (%): '${off}' is not a number such as 12.50 or 12,50 (no thousands separator) (0 – 100)`,
			);
			expect(writes()).toBe(0);
			const { items } = await create('rest', json({ ...LINE, discountPercentage: '100' }));
			expect(items).toMatchObject([{ totalIncludingVat: '0.00' }]);
		},
	);
});
