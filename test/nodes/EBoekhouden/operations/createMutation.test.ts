import type { INodeParameters } from 'n8n-workflow';
import type { HttpAnswer } from '../../../../sandbox/httpAnswer';
import { readRestContract } from '../../../support/restContract';
import { CONTINUE, useOperations } from '../../../support/runOperation';

const { sandbox, run, runnerOf } = useOperations('eBoekhouden');
const contract = readRestContract();
afterEach(() => expect(contract?.problems(sandbox().calls) ?? []).toEqual([]));

const DATE = '2026-05-31';
const lines = (...values: INodeParameters[]) => ({ lines: { values } });
const json = (...line: object[]) => ({ specifyLines: 'json', linesJson: JSON.stringify(line) });
const SALE = { amount: '121.00', ledgerAccount: '8000', vatCode: 'HOOG_VERK_21', costCentre: '61' };
const COSTS = { amount: '50.00', ledgerAccount: '4500', vatCode: 'LAAG_INK_9' };
const SENT = {
	...{ kind: 'invoiceSent', date: DATE, ledgerAccount: '1300', relationCode: '1001', invoiceNumber: 'V-1' },
	...{ amountsAre: 'includingVat', paymentTermDays: 30, ...lines(SALE) },
	description: 'Taarten',
	fields: { voucher: 'Map 3' },
};
const RECEIVED = {
	...{
		kind: 'invoiceReceived',
		date: DATE,
		ledgerAccount: '1600',
		relationCode: '2001',
		invoiceNumber: 'I-1',
	},
	...lines(COSTS, { ...COSTS, amount: '10.00', vatCode: 'AFW', vatAmount: '0.83' }),
};
const MEMORIAL = {
	...{ kind: 'memorial', date: DATE, ledgerAccount: '2999', fields: { voucher: 'M-1' } },
	...lines(
		{ debit: '100.00', ledgerAccount: '4000', costCentre: '62' },
		{ credit: '100', ledgerAccount: '1710' },
	),
};
const MONEY = {
	...{ kind: 'moneySpent', date: DATE, ledgerAccount: '1000', amountsAre: 'includingVat' },
	...lines({ amount: '10.90', ledgerAccount: '4500', vatCode: 'LAAG_INK_9' }),
};
const PAYMENT = {
	...{ kind: 'invoicePaymentReceived', date: DATE, ledgerAccount: '1100', relationCode: '1001' },
	...{ invoiceNumber: 'V-1', amount: '121' },
};

const added = (from: number) => sandbox().books.mutations.slice(from);
const byExpression = ({ kind, ...others }: INodeParameters, added: INodeParameters) => ({
	...others,
	...added,
	kind: `={{ '${String(kind)}' }}`,
});
const nothing = (): void => undefined;
const sent = () => sandbox().writes().length;

// Over SOAP as well: the contract of the port.
describe('over REST', () => {
	const authentication = 'rest';
	const create = runnerOf(['mutation', 'create'], { authentication });
	const write = 'POST /v1/mutation';

	test('an invoice sent is booked with its VAT, and said with its number', async () => {
		const { length } = sandbox().books.mutations;
		const fields = { ...SENT.fields, paymentReference: '7000-1' };
		const { items, pairs, execution } = await create({ ...SENT, fields });
		expect(execution.error).toBeUndefined();
		const [booked] = added(length);
		expect(booked).toMatchObject({
			...{ kind: 'FactuurVerstuurd', date: DATE, ledgerAccount: '1300', relationCode: '1001' },
			...{ invoiceNumber: 'V-1', paymentTerm: '30', voucher: 'Map 3', description: 'Taarten' },
			...{ inExVat: 'IN', paymentReference: '7000-1' },
			rows: [
				{
					...{ amount: '121.00', amountExclVat: '100.00', vatAmount: '21.00', amountInclVat: '121.00' },
					...{ vatCode: 'HOOG_VERK_21', vatPercentage: '21', ledgerAccount: '8000', costCentreId: 61 },
				},
			],
		});
		expect(items).toMatchObject([
			{
				...{ number: String(booked?.number), action: 'created', kind: 'invoiceSent' },
				...{ paymentTermDays: 30, vatIncluded: true },
				rows: [{ amountExcludingVat: '100.00', vat: '21.00', amountIncludingVat: '121.00' }],
			},
		]);
		expect(pairs).toEqual([{ item: 0 }]);
		const { books } = sandbox();
		expect(books.balance('1300', { from: DATE, to: DATE })).toBe('121.00');
	});

	test.each([
		['an invoice received', RECEIVED, 'FactuurOntvangen', ['54.50', '10.83']],
		['a memorial', MEMORIAL, 'Memoriaal', ['-100.00', '100.00']],
		['money spent', MONEY, 'GeldUitgegeven', ['10.90']],
		['money received', { ...MONEY, kind: 'moneyReceived' }, 'GeldOntvangen', ['10.90']],
	])('%s', async (_what, parameters, kind, amounts) => {
		const { length } = sandbox().books.mutations;
		const { execution } = await create(parameters);
		expect(execution.error).toBeUndefined();
		expect(added(length)).toMatchObject([{ kind }]);
		expect(added(length)[0]?.rows.map(({ amountInclVat }) => amountInclVat)).toEqual(amounts);
	});

	test('a payment goes to the account that its invoice is on, and closes it', async () => {
		const { length } = sandbox().books.mutations;
		await create(SENT);
		const { execution } = await create(PAYMENT);
		expect(execution.error).toBeUndefined();
		expect(added(length)).toMatchObject([
			{},
			{
				...{ kind: 'FactuurbetalingOntvangen', ledgerAccount: '1100', invoiceNumber: 'V-1' },
				...{ relationCode: '1001', rows: [{ amount: '121.00', ledgerAccount: '1300', vatCode: 'GEEN' }] },
			},
		]);
		const { items } = await run(['openItem', 'getMany'], { authentication, of: 'debtors', returnAll: true });
		expect(items.filter(({ invoiceNumber }) => invoiceNumber === 'V-1')).toEqual([]);
	});

	test.each([
		[
			'a closed period',
			SENT,
			(): void => sandbox().books.closePeriod('2026-05-01', '2026-05-31'),
			'the period is closed',
		],
		[
			'an invoice number that is booked',
			{ ...SENT, invoiceNumber: 'X' },
			bookX,
			"Invoice 'X' is booked already",
		],
		['a payment of nothing', PAYMENT, nothing, "No invoice 'V-1' of relation '1001' is booked"],
		[
			'an account that is not there',
			{ ...SENT, ...lines({ ...SALE, ledgerAccount: '8' }) },
			nothing,
			"Line 1, Ledger Account: there is no ledger account '8'; choose it from the list.",
		],
		[
			'a header of another category',
			{ ...SENT, ledgerAccount: '1600' },
			nothing,
			'must be a debtors account',
		],
		[
			'a bank account in a line',
			{ ...MONEY, ...lines({ ...COSTS, ledgerAccount: '1100' }) },
			nothing,
			'a line cannot have a bank',
		],
		[
			'a cost centre that is not there',
			{ ...SENT, ...lines({ ...SALE, costCentre: '9' }) },
			nothing,
			"no cost centre '9'",
		],
		['a relation that is not there', { ...SENT, relationCode: 'nobody' }, nothing, "no relation 'nobody'"],
	])('%s: refused, and nothing is booked', async (_what, parameters, before, says) => {
		before();
		const { length } = sandbox().books.mutations;
		const { items } = await create(parameters, CONTINUE);
		expect(items).toMatchObject([
			{ error: expect.stringContaining(says), message: { advice: expect.any(String) } },
		]);
		expect(added(length)).toEqual([]);
	});

	test('a payment whose answer is lost is known by its invoice, not by its amount', async () => {
		await create(SENT);
		await create({ ...SENT, relationCode: '1002', invoiceNumber: 'V-2' });
		sandbox().faults.inject({ kind: 'dropAfter', operation: write });
		const { items } = await create(PAYMENT);
		const number = sandbox().books.mutations.at(-1)?.number;
		expect(items).toMatchObject([{ number: String(number), confirmedBy: 'lookUp' }]);
		// At the same moment another run books a payment of the same amount, of another customer.
		const byAnother = (): HttpAnswer => {
			sandbox().books.bookByHand({
				...{ kind: 'FactuurbetalingOntvangen', date: DATE, ledgerAccount: '1100' },
				...{ relationCode: '1002', invoiceNumber: 'V-2' },
				rows: [{ ledgerAccount: '1300', amount: '121.00', relationCode: '1002', invoiceNumber: 'V-2' }],
			});
			return { status: 200, contentType: 'text/html', body: 'no' };
		};
		sandbox().faults.inject({ kind: 'own', operation: write, answer: byAnother });
		const { items: uncertain } = await create(PAYMENT, CONTINUE);
		const theirs = sandbox().books.mutations.at(-1)?.number;
		expect(uncertain).toMatchObject([{ message: { code: 'writeUncertain', candidates: [String(theirs)] } }]);
	});

	test('what may have been sent and is not there is told as unknown', async () => {
		sandbox().faults.inject({ kind: 'garbage', operation: write });
		const { items } = await create(SENT, CONTINUE);
		expect(items).toMatchObject([
			{
				error: expect.stringContaining('it is not known whether the mutation was written'),
				message: {
					code: 'writeUncertain',
					outcome: 'unknown',
					advice: expect.stringContaining('only if not, run this again'),
				},
			},
		]);
		expect(sent()).toBe(1);
	});

	function bookX(): void {
		const row = { ledgerAccount: '8000', amount: '1.00' };
		const header = { kind: 'FactuurVerstuurd', ledgerAccount: '1300', relationCode: '1002' } as const;
		sandbox().books.bookByHand({ ...header, date: '2026-01-02', invoiceNumber: 'X', rows: [row] });
	}
});

describe('wrong fields are told at once, and nothing is asked', () => {
	test.each([
		[{ ...SENT, relationCode: '' }, "'Relation' is empty"],
		[{ ...SENT, invoiceNumber: '' }, "'Invoice Number' is empty"],
		[{ ...SENT, invoiceNumber: 'x'.repeat(51) }, 'Invoice Number is longer than 50 characters'],
		[{ ...SENT, description: 'x'.repeat(51) }, 'Description is longer than 50 characters'],
		[{ ...SENT, lines: {} }, "'Lines' is empty"],
		[{ ...SENT, ...lines({ ...SALE, amount: '1.234,56' }) }, "Line 1, Amount: '1.234,56' is not an amount"],
		[{ ...SENT, ...lines({ ...SALE, amount: '1,200' }) }, "Line 1, Amount: '1,200' is not an amount"],
		[
			{ ...SENT, ...lines(SALE, { ...SALE, ledgerAccount: "={{ '' }}" }) },
			'Line 2, Ledger Account is missing',
		],
		[{ ...SENT, ...lines({ ...SALE, vatCode: '' }) }, 'Line 1, VAT Code is not a VAT code'],
		[
			{ ...SENT, ...lines({ ...SALE, vatCode: 'HOOG_VERK' }) },
			"'HOOG_VERK' is not a VAT code for new bookings",
		],
		[{ ...SENT, ...lines({ ...SALE, vatCode: 'HOOG_INK_21' }) }, "'HOOG_INK_21' is not a VAT code of sales"],
		[{ ...RECEIVED, ...lines({ ...COSTS, vatCode: 'HOOG_VERK_21' }) }, 'is not a VAT code of purchases'],
		[
			{ ...RECEIVED, amountsAre: 'includingVat', ...lines({ ...COSTS, vatCode: 'VERL_INK' }) },
			'shifts the VAT to you',
		],
		[{ ...RECEIVED, ...lines({ ...COSTS, vatCode: 'AFW' }) }, 'AFW needs line 1, VAT Amount'],
		[{ ...SENT, ...json({ ...SALE, vatAmount: '21.00' }) }, 'Line 1, VAT Amount'],
		[
			{
				...MEMORIAL,
				...lines({ debit: '100.00', ledgerAccount: '4000' }, { credit: '99.99', ledgerAccount: '1710' }),
			},
			'not in balance: debit 100.00, credit 99.99; to book the rest on Counter Account, add Lines Need',
		],
		[
			{ ...MEMORIAL, ...lines({ debit: '1', credit: '1', ledgerAccount: '4000' }) },
			'a debit or a credit amount, and not both',
		],
		[{ ...PAYMENT, amount: 'alles' }, "Amount: 'alles' is not an amount"],
		[{ ...PAYMENT, amount: '0.00' }, "Amount: '0.00' is not an amount that can be paid"],
		// Twelve hundred of Excel, or one euro and twenty cents: nobody can see which.
		[{ ...SENT, ...lines({ ...SALE, amount: '1.200' }) }, "Line 1, Amount: '1.200' is not an amount"],
		[{ ...PAYMENT, amount: '-1.000' }, "Amount: '-1.000' is not an amount"],
		[{ ...SENT, date: '2062-05-31' }, "Date: '2062-05-31' is not a date such as 2026-05-31 (1980 – 2049)"],
		[{ ...MEMORIAL, description: '={{ ({ a: 1 }) }}' }, 'Description is not text'],
		[
			{ ...MONEY, relationCode: { __rl: true, mode: 'code', value: '={{ ({ a: 1 }) }}' } },
			'Relation is not text',
		],
		[{ ...SENT, ...json({ ...SALE, costCentre: { id: 61 } }) }, 'Line 1, Cost Centre Name or ID is not text'],
		[{ ...SENT, ...json({ ...SALE, vatCode: ['GEEN'] }) }, 'Line 1, VAT Code is not text'],
		[{ ...SENT, ...json({ ...SALE, debit: '5' }) }, 'Line 1, Debit does not go with this kind of mutation'],
		[
			{ ...MEMORIAL, ...json({ debit: '5', ledgerAccount: '4000', vatCode: 'HOOG_INK_21' }) },
			'Line 1, VAT Code does not go with this kind of mutation',
		],
		[
			{ ...MEMORIAL, ...json({ debit: '5', ledgerAccount: '4000', amount: '5' }) },
			'Line 1, Amount does not go with this kind of mutation',
		],
		// With a kind that an expression gives, the editor shows all fields, and a model fills in what it likes.
		[byExpression(MEMORIAL, { relationCode: '1001' }), 'Relation does not go with this kind of mutation'],
		[byExpression(MONEY, { invoiceNumber: 'V-1' }), 'Invoice Number does not go with this kind'],
		[byExpression(PAYMENT, lines(SALE)), 'Lines does not go with this kind'],
		[byExpression(SENT, { amount: '121' }), 'Amount does not go with this kind'],
		[{ ...SENT, fields: { headerTakesRest: true } }, 'Lines Need Not Balance does not go with this kind'],
		[{ ...SENT, fields: { invoiceAccount: '1300' } }, 'Account of the Invoice does not go with this kind'],
		[
			{ ...SENT, specifyLines: 'json', linesJson: '={{ $json.misspelled }}' },
			"The expression at 'Lines (JSON)' takes nothing from the input",
		],
		[{ ...SENT, specifyLines: 'json', linesJson: '[{"amount": 1' }, 'is not a list of lines'],
		// Once, whichever line they are in; of a memorial, amount is not one.
		[
			{ ...MEMORIAL, ...json({ rekening: '4000', bedrag: 1 }, { rekening: '1710', debit: '1' }) },
			"Lines (JSON) does not know 'rekening', 'bedrag'; it knows ledgerAccount, debit or credit (for a memorial),",
		],
	])('case %#', async (parameters, says) => {
		const { length } = sandbox().calls;
		const { execution } = await run(['mutation', 'create'], parameters);
		expect(execution.error?.message).toContain(says);
		expect(sandbox().calls.slice(length)).toEqual([]);
	});
});

describe('what is kept with an API token alone', () => {
	const line = { debit: '1', ledgerAccount: '4000', description: 'Jan' };
	const ofOneSide = { ...MEMORIAL, fields: { headerTakesRest: true } };
	const withText = { ...ofOneSide, ...json(line) };
	const withReference = { ...MEMORIAL, fields: { paymentReference: 'R-1' } };

	test.each([
		['text of a line', withText, 'Line 1, Line Description: e-Boekhouden only stores it with an API token'],
		['a reference', withReference, 'Payment Reference: e-Boekhouden only stores it with an API token'],
	])('%s is refused over SOAP, before anything is asked', async (_what, parameters, says) => {
		const { execution } = await run(['mutation', 'create'], { authentication: 'soap', ...parameters });
		expect(execution.error?.message).toContain(says);
		expect(sandbox().calls).toEqual([]);
	});

	test.each([
		[withText, { rows: [{ description: 'Jan' }] }],
		[{ ...ofOneSide, ...lines(line) }, { rows: [{ description: 'Jan' }] }],
		[withReference, { paymentReference: 'R-1' }],
	])('and booked over REST: %#', async (parameters, booked) => {
		const { length } = sandbox().books.mutations;
		await run(['mutation', 'create'], { authentication: 'rest', ...parameters });
		expect(added(length)).toMatchObject([booked]);
	});
});

test('a memorial: each row in debit or credit, wherever it comes out', async () => {
	const rows = [
		{ ledgerAccount: '4000', debit: '12.50', credit: '0.00', amountIncludingVat: '12.50' },
		{ ledgerAccount: '1710', debit: '0.00', credit: '12.50', amountIncludingVat: '-12.50' },
	];
	const entry = {
		...{ ...MEMORIAL, reference: 'LOON-1' },
		...lines({ debit: '12,5', ledgerAccount: '4000' }, { credit: '12.5', ledgerAccount: '1710' }),
	};
	const items = async (operation: string, more: INodeParameters = {}) =>
		(await run(['mutation', operation], { ...entry, ...more })).items;
	const preview = await items('create', { preview: true });
	const [made] = await items('createOrGet');
	const again = await items('createOrGet');
	const got = await items('get', { number: String(made?.number) });
	const many = await items('getMany', { filters: { from: DATE, to: DATE, voucher: 'LOON-1' } });
	for (const [item] of [preview, [made], again, got, many]) {
		expect(item).toMatchObject({ kind: 'memorial', rows });
		expect(JSON.stringify(item)).not.toContain('"amount"');
	}
});

describe('get', () => {
	test.each(['soap', 'rest'])(
		'an invoice and a payment whole, alone and in a list, over %s: the schemas have all their fields',
		async (authentication) => {
			const common = { date: DATE, relationCode: '1001', invoiceNumber: 'V-77' };
			const number = sandbox().books.bookByHand({
				...{ ...common, kind: 'FactuurVerstuurd', ledgerAccount: '1300', paymentTerm: '14' },
				rows: [{ ledgerAccount: '8000', amount: '100.00', vatCode: 'HOOG_VERK_21' }],
			});
			const { items } = await run(['mutation', 'get'], {
				...{ authentication, number: String(number) },
			});
			const filters = { from: DATE, to: DATE, invoiceNumber: 'V-77' };
			const many = { authentication, filters };
			const { items: listed } = await run(['mutation', 'getMany'], many);
			for (const [item] of [items, listed])
				expect(item).toMatchObject({ paymentTermDays: 14, rows: [{ amount: '100.00' }] });
		},
	);

	test('a mutation by its number', async () => {
		const number = sandbox().books.bookByHand({
			date: DATE,
			rows: [{ ledgerAccount: '4000', amount: '-1.00' }],
		});
		const { items } = await run(['mutation', 'get'], { number: `={{ ${number} }}` });
		expect(items).toMatchObject([
			{ number: String(number), kind: 'memorial', rows: [{ ledgerAccount: '4000' }] },
		]);
		const { items: none } = await run(['mutation', 'get'], { number: '99999' }, CONTINUE);
		expect(none).toMatchObject([{ message: { code: 'noSuchRecord', of: 'mutation', value: '99999' } }]);
	});
});

test('more lines than the service takes are refused before anything is sent', async () => {
	const { length } = sandbox().books.mutations;
	const many = Array.from({ length: 501 }, (_, at) => ({
		...{ ledgerAccount: at === 0 ? '1710' : '4000' },
		...(at === 0 ? { credit: '500' } : { debit: '1' }),
	}));
	const overRest = runnerOf(['mutation', 'create'], { authentication: 'rest' });
	const { items } = await overRest({ ...MEMORIAL, ...json(...many) }, CONTINUE);
	expect(items).toMatchObject([{ message: { faults: [{ code: 'tooManyLines', count: 501, most: 500 }] } }]);
	expect(added(length)).toEqual([]);
});
