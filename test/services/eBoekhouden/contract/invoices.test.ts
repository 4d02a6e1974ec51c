import { addDays } from '../../../../base/values/dates';
import { INVOICE } from '../support/calls';
import { problemOf } from '../support/clientWith';
import { overEachProtocol, rewrite, shortened } from '../support/protocols';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const WEEK = { from: '2026-03-02', to: '2026-03-08' };

overEachProtocol(({ sandbox, books, client, nature }) => {
	const model = () => {
		const [known] = books().invoices;
		if (!known) throw new Error('no invoice');
		return known;
	};
	/** The books have these invoices and no others. */
	const keep = (...changes: Partial<ReturnType<typeof model>>[]) => {
		const known = model();
		books().invoices = changes.map((change) => ({ ...known, ...change }));
	};

	test('an invoice gets the next number, and reads back with its lines and totals', async () => {
		const { invoices } = client();
		const number = await invoices.create(INVOICE);
		expect(number).toBe('2026002');
		expect(shortened(await invoices.find(number))).toEqual({
			number,
			relationCode: '1001',
			date: '2026-11-03',
			paymentTermDays: 14,
			totalExcludingVat: '162.5',
			totalVat: '34.13',
			totalIncludingVat: '196.63',
			totalOpen: nature.totalOpen.booked,
			lines: shortened(INVOICE.lines),
			...nature.invoiceHas,
		});
		expect(sandbox().writes()).toHaveLength(1);
	});

	test('an invoice of a number of its own keeps it; not booked, nothing is open on it', async () => {
		const { invoices } = client();
		const before = books().mutations.length;
		const own = { ...INVOICE, number: 'WB-2026-0183', book: false };
		expect(await invoices.create(own)).toBe('WB-2026-0183');
		expect(books().mutations).toHaveLength(before);
		expect(books().invoices.at(-1)).toMatchObject({ number: own.number, booked: false, mailed: false });
		expect(await invoices.find('WB-2026-0183')).toMatchObject({ totalOpen: nature.totalOpen.draft });
	});

	test.each([
		['61', { 8020: '162.5' }],
		['', {}],
	])('a line of cost centre %j is booked on it, and no other', async (costCentreId, booked) => {
		const { invoices, ledger } = client();
		await invoices.create({ ...INVOICE, lines: INVOICE.lines.map((line) => ({ ...line, costCentreId })) });
		const november = { from: '2026-11-01', to: '2026-11-30' };
		const balances = await ledger.balances(november, { costCentreId: '61' });
		const amounts = shortened(balances).map((one) => [one.ledgerAccount, one.balance.replace('-', '')]);
		expect(Object.fromEntries(amounts.filter(([, amount]) => amount !== '0'))).toEqual(booked);
	});

	test('one is found by exactly its number, of whatever date', async () => {
		keep({ number: '0042', date: '2005-01-31' }, { number: '42', date: '2031-12-31' });
		const { invoices } = client();
		expect(await invoices.find('0042')).toMatchObject({ number: '0042', date: '2005-01-31' });
		expect(await invoices.find('42')).toMatchObject({ number: '42', date: '2031-12-31' });
		expect(await invoices.find('042')).toBeNull();
		expect(await invoices.find('')).toBeNull();
	});

	test('they are listed by relation, and so many of them', async () => {
		keep({ number: '1' }, { number: '2', relationCode: '01001' }, { number: '3' });
		const numbers = async (filter: object) =>
			(await client().invoices.list({ ...YEAR, ...filter })).found.map(({ number }) => number);
		expect(await numbers({})).toEqual(['1', '2', '3']);
		expect(await numbers({ relationCode: '' })).toEqual(['1', '2', '3']);
		expect(await numbers({ relationCode: '1001' })).toEqual(['1', '3']);
		expect(await numbers({ relationCode: '1001', limit: 1 })).toEqual(['1']);
		expect(await numbers({ relationCode: '100' })).toEqual([]);
		expect((await client().invoices.list(YEAR)).whole).toBe(true);
	});

	const amounts = nature.listsHaveContent ? [0, 1, 499, 1_203] : [0, 1, 120];
	test.each(amounts)('%i of a year all come', async (amount) => {
		books().settings.invoiceCap = 500;
		keep(
			...Array.from({ length: amount }, (_, index) => ({
				number: `F${index}`,
				date: addDays('2026-01-01', index % 365),
				relationCode: index % 3 ? '1001' : '1002',
			})),
		);
		const { invoices, fullDays } = await client().invoices.within(YEAR);
		const { found, whole } = await client().invoices.list({ ...YEAR, relationCode: '1002' });
		expect([invoices.length, fullDays, whole]).toEqual([amount, [], true]);
		expect(found).toHaveLength(Math.ceil(amount / 3));
	});

	test('a day of which some may be missing is named, and the list is not whole; or all are there', async () => {
		books().settings.invoiceCap = 500;
		const length = nature.listsHaveContent ? 900 : 120;
		keep(...Array.from({ length }, (_, index) => ({ number: `F${index}`, date: '2026-03-05' })));
		const { invoices, fullDays } = await client().invoices.within(WEEK);
		expect(fullDays).toEqual(invoices.length === length ? [] : ['2026-03-05']);
		const { found, whole } = await client().invoices.list(WEEK);
		expect(whole).toBe(found.length === length);
		expect(await client().invoices.list({ ...WEEK, limit: 10 })).toMatchObject({ whole: true });
	});

	test('numbers that come with an exponent are plain decimals', async () => {
		const [line] = model().lines;
		if (!line) throw new Error('no line');
		const lines = [
			{ ...line, quantity: '1.2E+01', unitPrice: '2.75E0' },
			{ ...line, quantity: '-1e-4', unitPrice: '100' },
		];
		keep({ lines });
		const [found] = (await client().invoices.within(YEAR)).invoices;
		expect(found?.lines).toMatchObject([
			{ quantity: '12', unitPrice: '2.75' },
			{ quantity: '-0.0001', unitPrice: '100.00' },
		]);
		keep({ lines: [{ ...line, quantity: '1', unitPrice: '700.50' }] });
		rewrite(sandbox(), '700.5', '7.005E+02');
		expect(await client().invoices.find('2026001')).toMatchObject({ totalExcludingVat: '700.50' });
	});

	test.each([
		['template', { template: 'Sjabloon' }],
		['invoiceNumber', { number: '2026001' }],
		['closed', {}],
	] as const)(
		'what is wrong (%s) is refused for certain, in the words of the service, and nothing is made',
		async (name, change) => {
			const isClosed = name === 'closed';
			if (isClosed) books().closePeriod('2026-11-01', '2026-11-30');
			const before = books().invoices.length;
			const problem = await problemOf(client().invoices.create({ ...INVOICE, ...change }));
			expect(problem.facts.outcome).toBe('notDone');
			expect(problem.facts.kind === 'closed').toBe(isClosed);
			expect(problem.message).toContain(nature.words[name]);
			expect(books().invoices).toHaveLength(before);
			expect(sandbox().writes()).toHaveLength(name === 'template' && nature.knowsTemplates ? 0 : 1);
		},
	);

	describe('open items', () => {
		beforeEach(() => {
			books().mutations = [];
			const rows = (ledgerAccount: string, amount: string) => [{ ledgerAccount, amount }];
			const common = { invoiceNumber: 'F1', relationCode: '1001', date: '2026-03-31' };
			const sent = { kind: 'FactuurVerstuurd', ledgerAccount: '1300' } as const;
			const paid = { kind: 'FactuurbetalingOntvangen', ledgerAccount: '1100' } as const;
			const received = { kind: 'FactuurOntvangen', ledgerAccount: '1600' } as const;
			books().bookByHand({ ...common, ...sent, rows: rows('8000', '109.00') });
			books().bookByHand({ ...common, ...paid, rows: rows('1300', '9.00') });
			const bill = { invoiceNumber: 'I&1', relationCode: '2001', date: '2026-04-01' };
			books().bookByHand({ ...bill, ...received, rows: rows('7000', '50.00') });
		});

		test('of debtors say what was paid', async () => {
			expect(await client().openItems.list('debtors')).toEqual([
				{
					date: '2026-03-31',
					invoiceNumber: 'F1',
					relationCode: '1001',
					relationName: 'Lunchroom De Linde',
					amount: '109.00',
					paid: '9.00',
					open: '100.00',
				},
			]);
		});

		test('are plain decimals, so many as are wanted, and none when there are none', async () => {
			const [first] = books().mutations;
			if (first) books().add({ ...first, invoiceNumber: 'F2' });
			expect(await client().openItems.list('debtors')).toHaveLength(2);
			expect(await client().openItems.list('debtors', { limit: 1 })).toHaveLength(1);
			rewrite(sandbox(), '109', '1.09E+02');
			expect(await client().openItems.list('debtors')).toMatchObject([
				{ amount: '109.00' },
				{ amount: '109.00' },
			]);
			books().mutations = [];
			expect(await client().openItems.list('debtors')).toEqual([]);
		});
	});
});
