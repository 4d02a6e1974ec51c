import type { MutationKind } from '../../../../sandbox';
import { addDays } from '../../../../base/values/dates';
import { MEMORIAL } from '../support/calls';
import { overEachProtocol, shortened } from '../support/protocols';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

overEachProtocol(({ books, client, nature }) => {
	/** Far more than an answer holds; without their rows in the list, as many calls. */
	const many = nature.listsHaveContent ? 1_700 : 160;

	/** Four bookings of different kinds, and nothing else in the books. */
	function bookFour() {
		books().mutations = [];
		const rows = [{ ledgerAccount: '8000', amount: '109.00', vatCode: 'LAAG_VERK_9' }];
		return {
			invoice: book({
				kind: 'FactuurVerstuurd',
				date: '2026-03-31',
				ledgerAccount: '1300',
				relationCode: '1001',
				invoiceNumber: 'F2026-1',
				paymentTerm: '14',
				description: 'Brood & gebak <maart>',
				rows,
			}),
			payment: book({
				kind: 'FactuurbetalingOntvangen',
				date: '2026-04-01',
				ledgerAccount: '1100',
				relationCode: '1001',
				invoiceNumber: 'F2026-1',
				rows: [{ ledgerAccount: '1300', amount: '109.00' }],
			}),
			memorial: book({
				date: '2026-04-30',
				voucher: 'LOON 04 ',
				inExVat: 'EX',
				rows: [
					{ ledgerAccount: '4000', amount: '-0.10', costCentreId: 61 },
					{ ledgerAccount: '1710', amount: '0.10' },
				],
			}),
			last: book({
				kind: 'GeldUitgegeven',
				date: '2026-05-01',
				ledgerAccount: '1000',
				rows: [{ ledgerAccount: '4500', amount: '5.00' }],
			}),
		};
	}
	const book = (mutation: Parameters<ReturnType<typeof books>['bookByHand']>[0]) =>
		String(books().bookByHand(mutation));
	const listed = async (filter: object = {}) =>
		(await client().mutations.list({ ...YEAR, ...filter })).map(({ number }) => number);
	const within = async (from: string, to: string) =>
		(await client().mutations.within({ from, to })).map(({ number }) => number);

	test('a mutation comes with every field', async () => {
		const { invoice } = bookFour();
		expect(shortened(await client().mutations.find(invoice))).toEqual({
			number: invoice,
			kind: 'invoiceSent',
			date: '2026-03-31',
			ledgerAccount: '1300',
			relationCode: '1001',
			invoiceNumber: 'F2026-1',
			voucher: '',
			description: 'Brood & gebak <maart>',
			paymentTermDays: 14,
			vatIncluded: true,
			rows: [
				{
					amount: '109',
					amountExcludingVat: '100',
					vat: '9',
					amountIncludingVat: '109',
					vatCode: 'LAAG_VERK_9',
					vatPercentage: '9',
					ledgerAccount: '8000',
					costCentreId: '',
					invoiceNumber: 'F2026-1',
				},
			],
		});
	});

	test.each(['999999', '0', '', '-1', 'F2026-1', '1.0', '00001'])(
		'no mutation has the number %o',
		async (number) => {
			bookFour();
			books().mutations[0] = { ...books().mutation(books().mutations[0]?.number ?? 0), number: 1 };
			expect(await client().mutations.find(number)).toBeNull();
		},
	);

	test('a booked entry gives its number, and is found by it as it was sent', async () => {
		const description = 'Loon & <toeslag> "mei" é € 😀 ]]>';
		const number = await client().mutations.addMemorial({ ...MEMORIAL, description });
		const found = await client().mutations.find(number);
		const { date, voucher } = MEMORIAL;
		expect(found).toMatchObject({ number, kind: 'memorial', date, voucher, description });
		expect(shortened(found?.rows)).toMatchObject(shortened(MEMORIAL.rows));
	});

	describe('of a period', () => {
		test('both days belong to it, and they come by number', async () => {
			const { invoice, payment, memorial, last } = bookFour();
			expect(await within('2026-04-01', '2026-04-30')).toEqual([payment, memorial]);
			expect(await within('2026-04-02', '2026-04-29')).toEqual([]);
			expect(await within('2026-04-30', '2026-04-30')).toEqual([memorial]);
			const late = book({ date: '2026-01-01', rows: [] });
			expect(await within(YEAR.from, YEAR.to)).toEqual([invoice, payment, memorial, last, late]);
		});

		test.each(['newest', 'oldest'] as const)(
			'all come, also when an answer holds no more than the %s 500',
			async (capMode) => {
				books().mutations = [];
				books().settings.capMode = capMode;
				const days = Array.from({ length: many / 2 }, (_, index) =>
					index < many / 4 ? '2026-06-30' : addDays('2026-01-01', index % 365),
				);
				const numbers = days.map((date) => book({ date, rows: [] }));
				expect(await within(YEAR.from, YEAR.to)).toEqual(numbers);
			},
		);
	});

	describe('a list', () => {
		test('has the newest number first, whatever the dates are', async () => {
			const { invoice, payment, memorial, last } = bookFour();
			const late = book({ date: '2026-01-01', rows: [] });
			expect(await listed()).toEqual([late, last, memorial, payment, invoice]);
			expect(await listed({ limit: 2 })).toEqual([late, last]);
			expect(await listed({ limit: 9 })).toHaveLength(5);
			expect(await listed({ to: '2026-04-30', limit: 2 })).toEqual([late, memorial]);
		});

		test('holds what fits every filter, and all with filters that are empty', async () => {
			const { invoice, payment, memorial, last } = bookFour();
			expect(await listed({ invoiceNumber: 'F2026-1' })).toEqual([payment, invoice]);
			expect(await listed({ invoiceNumber: 'F2026-1', kind: 'invoiceSent' })).toEqual([invoice]);
			expect(await listed({ kind: 'memorial' })).toEqual([memorial]);
			expect(await listed({ voucher: 'LOON' })).toEqual([memorial]);
			expect(await listed({ voucher: 'loon' })).toEqual([]);
			expect(await listed({ costCentreId: '61' })).toEqual([memorial]);
			expect(await listed({ costCentreId: '6' })).toEqual([]);
			const empty = { invoiceNumber: '', kind: '', voucher: '', costCentreId: '' };
			expect(await listed(empty)).toEqual([last, memorial, payment, invoice]);
		});

		test.each(['newest', 'oldest'] as const)(
			'gives the newest that fit, also when an answer holds no more than the %s 500',
			async (capMode) => {
				books().mutations = [];
				books().settings.capMode = capMode;
				const numbers = Array.from({ length: many }, (_, index) =>
					book({
						date: addDays('2026-01-01', (index * 7) % 365),
						voucher: index % 20 === 0 ? 'NMBRS' : '',
						rows: [],
					}),
				).reverse();
				expect(await listed({ limit: 3 })).toEqual(numbers.slice(0, 3));
				expect(await listed({ limit: 0.4 * many })).toEqual(numbers.slice(0, 0.4 * many));
				expect(await listed()).toEqual(numbers);
				const fitting = numbers.filter((_, index) => (many - 1 - index) % 20 === 0);
				expect(await listed({ voucher: 'NMBRS', limit: 4 })).toEqual(fitting.slice(0, 4));
				expect(await listed({ voucher: 'NMBRS', limit: 99 })).toEqual(fitting);
			},
		);
	});

	test('every kind has a name of ours, and one that nobody knows keeps its own', async () => {
		const { last } = bookFour();
		const kinds = (await client().mutations.within(YEAR)).map(({ kind }) => kind);
		expect(kinds).toEqual(['invoiceSent', 'invoicePaymentReceived', 'memorial', 'moneySpent']);
		const named = [
			['OpeningsSaldo', 'openingBalance'],
			['BeginBalans', 'BeginBalans'],
			['constructor', 'constructor'],
		];
		for (const [theirs, ours] of [
			...(nature.kindsAreNames ? named : []),
			['FactuurOntvangen', 'invoiceReceived'],
			['FactuurbetalingVerstuurd', 'invoicePaymentSent'],
			['GeldOntvangen', 'moneyReceived'],
		]) {
			books().editMutation(Number(last), { kind: theirs as MutationKind });
			expect(await client().mutations.find(last)).toMatchObject({ kind: ours });
		}
	});

	test('texts come back as they were written', async () => {
		const text = ' a  b\tc\r\nd ]]> &amp; <![CDATA[x]]> "q" \' é € 😀 &#38; ';
		const { last } = bookFour();
		books().editMutation(Number(last), { description: text });
		expect((await client().mutations.find(last))?.description).toBe(text);
	});
});
