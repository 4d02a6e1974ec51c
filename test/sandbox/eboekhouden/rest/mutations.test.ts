import { call, get, ledgerId, list, refusal, useRestSandbox } from '../../support/rest';

const sandbox = useRestSandbox();
const id = (code: string) => ledgerId(sandbox(), code);
const GEEN = { vatCode: 'GEEN' };

function memorial(more: object = {}) {
	return {
		...{ type: 7, date: '2026-05-31', ledgerId: id('2999'), inExVat: 'EX', entryNumber: 'LOON 5' },
		rows: [
			{ ...GEEN, ledgerId: id('4000'), amount: -100.1, description: 'Bruto lonen', costCenterId: 62 },
			{ ...GEEN, ledgerId: id('1710'), amount: 100.1 },
		],
		...more,
	};
}

function invoice(more: object = {}) {
	return {
		...{ type: 2, date: '2026-05-20', ledgerId: id('1300'), inExVat: 'EX', invoiceNumber: 'W1' },
		...{ relationId: 7001, termOfPayment: 14, description: 'Werk' },
		rows: [{ ledgerId: id('8200'), vatCode: 'HOOG_VERK_21', amount: 100 }],
		...more,
	};
}

const post = (body: unknown) => call(sandbox(), 'POST', '/v1/mutation', { body });

/** Nothing is booked of what is refused. */
async function refused(body: unknown): Promise<string> {
	const before = sandbox().books.mutations.length;
	const answer = await refusal(sandbox(), 'POST', '/v1/mutation', body);
	expect(sandbox().books.mutations).toHaveLength(before);
	return answer;
}

const rows = (...given: object[]) => ({ rows: given.map((row) => ({ ...GEEN, amount: 1, ...row })) });

describe('a memorial', () => {
	it('is booked with the texts of its rows, and given back without its reference', async () => {
		const { status, json } = await post(memorial({ paymentReference: 'abc' }));
		expect([status, json]).toEqual([201, { id: 375 }]);
		expect(await get(sandbox(), '/v1/mutation/375')).toEqual({
			...{ id: 375, type: 7, date: '2026-05-31', description: '', ledgerId: id('2999'), inExVat: 'EX' },
			...{ invoiceNumber: '', entryNumber: 'LOON 5', vat: [] },
			rows: [
				{
					...{ ledgerId: id('4000'), vatCode: 'GEEN', amount: -100.1, costCenterId: 62 },
					...{ description: 'Bruto lonen', invoiceNumber: '' },
				},
				{ ledgerId: id('1710'), vatCode: 'GEEN', amount: 100.1, description: '', invoiceNumber: '' },
			],
		});
		expect(sandbox().books.balance('1710')).toBe('-100.10');
	});

	it('is in the list without rows, and without an amount', async () => {
		await post(memorial());
		const item = { id: 375, type: 7, date: '2026-05-31', invoiceNumber: '', entryNumber: 'LOON 5' };
		const shown = () => list(sandbox(), '/v1/mutation?id=375');
		expect(await shown()).toEqual([{ ...item, ledgerId: id('2999'), amount: 0 }]);
		sandbox().books.settings.rest.memorialAmount = 'absent';
		expect(await shown()).toEqual([{ ...item, ledgerId: id('2999') }]);
	});

	it('keeps every digit of an amount', async () => {
		const [big, small] = ['12345678901234567.89', '0.005'];
		const text = JSON.stringify(memorial()).replace('-100.1', `-${big}`).replace('100.1', small);
		expect((await call(sandbox(), 'POST', '/v1/mutation', { text })).status).toBe(201);
		const amounts = sandbox()
			.books.mutations.at(-1)
			?.rows.map(({ amount }) => amount);
		expect(amounts).toEqual([`-${big}`, small]);
		const { text: answer } = await call(sandbox(), 'GET', '/v1/mutation/375');
		expect(answer).toContain(`"amount":-${big}`);
	});

	it('has 500 rows at most', async () => {
		const many = (count: number) =>
			memorial({ rows: Array.from({ length: count }, () => ({ ...GEEN, ledgerId: id('4000'), amount: 0 })) });
		expect(await refused(many(501))).toBe('400 MUT_101');
		expect((await post(many(500))).status).toBe(201);
	});

	it.each([
		[{ type: undefined }, 'MUTA_002'],
		[{ type: 8 }, 'MUTA_009'],
		[{ type: '7x' }, 'MUTA_009'],
		[{ type: 0 }, 'MUT_001'],
		[{ date: undefined }, 'MUT_003'],
		[{ date: '31-05-2026' }, 'MUT_004'],
		[{ date: '2026-02-30' }, 'MUT_004'],
		[{ date: '2026-05-31T00:00:00' }, 'MUT_004'],
		[{ ledgerId: undefined }, 'MUTA_001'],
		[{ ledgerId: 1 }, 'MUT_007'],
		[{ inExVat: undefined }, 'MUTA_005'],
		[{ inExVat: 'in' }, 'MUT_017'],
		[{ rows: undefined }, 'MUT_100'],
		[{ rows: [] }, 'MUT_100'],
		[{ termOfPayment: 14 }, 'MUT_016'],
		[{ relationId: 1 }, 'MUT_013'],
		[{ description: 'x'.repeat(51) }, 'ERR_002'],
		[{ entryNumber: 'x'.repeat(51) }, 'ERR_002'],
		[{ invoiceNumber: 'x'.repeat(51) }, 'MUT_018'],
		[{ checkPaymentReference: 'yes' }, 'ERR_002'],
		[rows({}), 'MUTA_004'],
		[rows({ ledgerId: 1 }), 'MUT_104'],
		[rows({ ledgerId: 5001, vatCode: 'HOOG_VERK_21' }), 'MUT_109'],
		[rows({ ledgerId: 5001, vatCode: 'geen' }), 'MUT_109'],
		[rows({ ledgerId: 5001, vatCode: undefined }), 'MUT_109'],
		[rows({ ledgerId: 5001, amount: undefined }), 'ERR_002'],
		[rows({ ledgerId: 5001, amount: '1.00' }), 'ERR_002'],
		[rows({ ledgerId: 5001, costCenterId: 99 }), 'MUT_117'],
		[rows({ ledgerId: 5001, vatAmount: 1 }), 'MUTA_003'],
		[rows({ ledgerId: 5001 }, { ledgerId: 1 }), 'MUT_104'],
	])('is refused with %j', async (change, code) => {
		expect(await refused(memorial(change))).toBe(`400 ${code}`);
	});

	it('takes its type as text too, as the schema has it', async () => {
		expect((await post(memorial({ type: '7' }))).status).toBe(201);
	});
});

describe('a period', () => {
	it('that a person closed refuses what is dated in it', async () => {
		sandbox().books.closePeriod('2026-05-01', '2026-05-31');
		expect(await refused(memorial())).toBe('400 MUT_005');
		expect((await post(memorial({ date: '2026-06-01' }))).status).toBe(201);
	});

	it('that the accountant closed is not opened by anybody else', async () => {
		const { books } = sandbox();
		books.closedByAccountant.close('2026-05-01', '2026-05-31');
		books.openPeriod('2026-05-01', '2026-05-31');
		expect(await refused(memorial())).toBe('403 SECURITY_007');
		books.settings.rest.closedByAccountantStatus = 400;
		expect(await refused(memorial())).toBe('400 SECURITY_007');
		sandbox().calls.pop();
	});
});

describe('a payment reference', () => {
	const checked = { paymentReference: 'ref-1', checkPaymentReference: true };

	it('is used once where it is checked, whatever kind had it', async () => {
		await post(invoice({ paymentReference: 'ref-1' }));
		expect(await refused(memorial(checked))).toBe('400 MUTA_008');
		expect((await post(memorial({ paymentReference: 'ref-1' }))).status).toBe(201);
		expect((await post(memorial({ checkPaymentReference: true }))).status).toBe(201);
	});
});

describe('invoices', () => {
	it('are booked with VAT, listed with their amount, and open until they are paid', async () => {
		await post(invoice());
		expect(await list(sandbox(), '/v1/mutation?invoiceNumber=W1')).toMatchObject([{ id: 375, amount: 121 }]);
		expect(await get(sandbox(), '/v1/mutation/375')).toMatchObject({
			...{ relationId: 7001, termOfPayment: 14, vat: [{ vatCode: 'HOOG_VERK_21', amount: 21 }] },
			rows: [{ amount: 100 }],
		});
		const open = () => list(sandbox(), '/v1/mutation/invoice/outstanding?credDeb=D&invoiceNumber=W1');
		expect(await open()).toEqual([
			{
				...{
					date: '2026-05-20',
					mutationId: 375,
					invoiceNumber: 'W1',
					relationId: 7001,
					relationCode: '1001',
				},
				...{ company: 'Lunchroom De Linde', totalAmount: 121, paidAmount: 0, outstandingAmount: 121 },
			},
		]);
		const payment = { type: 3, date: '2026-06-01', ledgerId: id('1100'), inExVat: 'IN' };
		const paid = { ...GEEN, amount: 21.5, invoiceNumber: 'W1', relationId: 7001 };
		expect((await post({ ...payment, rows: [paid] })).status).toBe(201);
		expect(await open()).toMatchObject([{ paidAmount: 21.5, outstandingAmount: 99.5 }]);
		expect(sandbox().books.mutations.at(-1)).toMatchObject({ relationCode: '1001', invoiceNumber: 'W1' });
		await post({ ...payment, rows: [{ ...paid, amount: 99.5 }] });
		expect(await open()).toEqual([]);
	});

	it.each([
		[{ invoiceNumber: undefined }, 'MUT_002'],
		[{ invoiceNumber: 'V2025011' }, 'MUT_019'],
		[{ relationId: undefined }, 'MUT_012'],
		[{ relationId: 1 }, 'MUT_013'],
		[{ ledgerId: 5017 }, 'MUT_011'],
		[{ termOfPayment: -1 }, 'MUT_015'],
		[rows({ ledgerId: 5008 }), 'MUT_106'],
		[rows({ ledgerId: 5040, vatCode: 'HOOG_INK_21' }), 'MUT_111'],
	])('sent are refused with %j', async (change, code) => {
		expect(await refused(invoice(change))).toBe(`400 ${code}`);
	});

	it.each([
		[{ invoiceNumber: 'I2025011', relationId: 7007 }, 'MUT_020'],
		[{ ledgerId: 5011 }, 'MUT_010'],
		[rows({ ledgerId: 5038, vatCode: 'HOOG_VERK_21' }), 'MUT_110'],
		[{ inExVat: 'IN', ...rows({ ledgerId: 5038, vatCode: 'VERL_INK' }) }, 'MUT_026'],
	])('received are refused with %j', async (change, code) => {
		const received = { type: 1, ledgerId: id('1600'), relationId: 7006, ...rows({ ledgerId: id('7000') }) };
		const paidTo = sandbox().books.mutations.find(({ invoiceNumber }) => invoiceNumber === 'I2025011');
		const relation = sandbox().books.relations.find((one) => one.code === paidTo?.relationCode);
		const same = 'relationId' in change ? { relationId: relation?.id } : {};
		expect(await refused(invoice({ ...received, ...change, ...same }))).toBe(`400 ${code}`);
	});

	it.each([
		[{}, 'MUT_120'],
		[{ invoiceNumber: 'V2025011' }, 'MUT_112'],
		[{ invoiceNumber: 'V2025011', relationId: 1 }, 'MUT_113'],
		[{ invoiceNumber: 'V1', relationId: 7001 }, 'MUT_115'],
		[{ invoiceNumber: 'V2025011', relationId: 7001, vatCode: 'LAAG_VERK_9' }, 'MUT_109'],
	])('are not paid with %j', async (row, code) => {
		const payment = { type: 3, date: '2026-06-01', ledgerId: id('1100'), inExVat: 'IN', ...rows(row) };
		expect(await refused(payment)).toBe(`400 ${code}`);
	});

	it('are paid from cash or bank only', async () => {
		const payment = { type: 3, date: '2026-06-01', ledgerId: id('2999'), inExVat: 'IN', ...rows({}) };
		expect(await refused(payment)).toBe('400 MUT_009');
	});

	it('take an amount of VAT where the code has no percentage', async () => {
		const row = { ledgerId: id('8200'), vatCode: 'AFW_VERK', amount: 100, vatAmount: 12.34 };
		await post(invoice({ rows: [row] }));
		expect(await get(sandbox(), '/v1/mutation/375')).toMatchObject({
			rows: [{ vatCode: 'AFW_VERK', vatAmount: 12.34 }],
			vat: [{ vatCode: 'AFW_VERK', amount: 12.34 }],
		});
	});
});

describe('what is outstanding', () => {
	it('is of debtors or of creditors', async () => {
		const open = (query: string) => `/v1/mutation/invoice/outstanding?${query}`;
		expect(await refusal(sandbox(), 'GET', open('limit=1'))).toBe('400 MUTA_006');
		expect(await refusal(sandbox(), 'GET', open('credDeb=X'))).toBe('400 MUTA_007');
		const [debtors, creditors] = [
			await list(sandbox(), open('credDeb=D')),
			await list(sandbox(), open('credDeb=C')),
		];
		expect([debtors.length, creditors.length]).toEqual([22, 22]);
		expect(String(debtors[0]?.invoiceNumber)).toMatch(/^V/);
	});
});

describe('the opening balance', () => {
	it('is of type 0 and has the id 0; nothing is dated before it', async () => {
		const { books } = sandbox();
		books.mutations = [];
		const rowsOf = [{ ledgerAccount: '0500', amount: '10.00' }];
		books.bookByHand({ kind: 'OpeningsSaldo', date: '2026-01-01', rows: rowsOf });
		expect(await list(sandbox(), '/v1/mutation?type=0')).toMatchObject([
			{ id: 0, type: 0, date: '2026-01-01' },
		]);
		expect(await get(sandbox(), '/v1/mutation/0')).toMatchObject({ id: 0, type: 0 });
		expect(await refused(memorial({ date: '2026-01-01' }))).toBe('400 MUT_022');
		expect((await post(memorial())).status).toBe(201);
	});
});

it('does not know a mutation that is not there', async () => {
	expect(await refusal(sandbox(), 'GET', '/v1/mutation/0')).toBe('404 MUT_300');
	expect(await refusal(sandbox(), 'GET', '/v1/mutation/375')).toBe('404 MUT_300');
});
