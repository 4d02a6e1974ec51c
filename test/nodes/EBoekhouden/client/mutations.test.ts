import { useBooks } from './support/connect';

const { books, connect } = useBooks();

/** Four bookings of different kinds, and nothing else in the books. */
function bookFour() {
	books().mutations = [];
	const rows = [{ ledgerAccount: '8000', amount: '109.00', vatCode: 'LAAG_VERK_9' }];
	return {
		invoice: books().bookByHand({
			kind: 'FactuurVerstuurd',
			date: '2026-03-31',
			ledgerAccount: '1300',
			relationCode: '1001',
			invoiceNumber: 'F2026-1',
			paymentTerm: '14',
			description: 'Brood & gebak <maart>',
			rows,
		}),
		payment: books().bookByHand({
			kind: 'FactuurbetalingOntvangen',
			date: '2026-04-01',
			ledgerAccount: '1100',
			relationCode: '1001',
			invoiceNumber: 'F2026-1',
			rows: [{ ledgerAccount: '1300', amount: '109.00' }],
		}),
		memorial: books().bookByHand({
			date: '2026-04-30',
			voucher: 'LOON 04 ',
			inExVat: 'EX',
			rows: [
				{ ledgerAccount: '4000', amount: '-0.10', costCentreId: 61 },
				{ ledgerAccount: '1710', amount: '0.10' },
			],
		}),
		last: books().bookByHand({
			kind: 'GeldUitgegeven',
			date: '2026-05-01',
			ledgerAccount: '1000',
			rows: [{ ledgerAccount: '4500', amount: '5.00' }],
		}),
	};
}

test('a mutation comes with every field that SOAP gives', async () => {
	const { invoice } = bookFour();
	const [found] = await connect().client.listMutations({ number: String(invoice) });
	expect(found).toEqual({
		number: String(invoice),
		kind: 'invoiceSent',
		date: '2026-03-31',
		ledgerAccount: '1300',
		relationCode: '1001',
		invoiceNumber: 'F2026-1',
		voucher: '',
		description: 'Brood & gebak <maart>',
		paymentTermDays: '14',
		vatIncluded: true,
		rows: [
			{
				amount: '109.00',
				amountExcludingVat: '100.00',
				vat: '9.00',
				amountIncludingVat: '109.00',
				vatCode: 'LAAG_VERK_9',
				vatPercentage: '9',
				ledgerAccount: '8000',
				costCentreId: '',
				invoiceNumber: 'F2026-1',
			},
		],
	});
});

test('the rows of a memorial keep their sign, their order and their cost centre', async () => {
	const { memorial } = bookFour();
	const [found] = await connect().client.listMutations({ number: String(memorial) });
	expect(found).toMatchObject({ kind: 'memorial', voucher: 'LOON 04 ', vatIncluded: false });
	expect(
		found?.rows.map(({ ledgerAccount, amount, costCentreId }) => [ledgerAccount, amount, costCentreId]),
	).toEqual([
		['4000', '-0.10', '61'],
		['1710', '0.10', ''],
	]);
});

describe('filters', () => {
	const numbers = async (filter: object) =>
		(await connect().client.listMutations(filter)).map(({ number }) => Number(number));

	test('take both days of a period with them', async () => {
		const { payment, memorial } = bookFour();
		expect(await numbers({ from: '2026-04-01', to: '2026-04-30' })).toEqual([payment, memorial]);
		expect(await numbers({ from: '2026-04-02', to: '2026-04-29' })).toEqual([]);
	});

	test('take both numbers of a block with them', async () => {
		const { payment, memorial } = bookFour();
		expect(await numbers({ numberFrom: String(payment), numberTo: String(memorial) })).toEqual([
			payment,
			memorial,
		]);
	});

	test('find one invoice number, and all without a filter', async () => {
		const { invoice, payment, memorial, last } = bookFour();
		expect(await numbers({ invoiceNumber: 'F2026-1' })).toEqual([invoice, payment]);
		expect(await numbers({})).toEqual([invoice, payment, memorial, last]);
	});

	test('of no mutation at all are an empty list', async () => {
		expect(await numbers({ number: '999999' })).toEqual([]);
	});
});

test('every kind of the service has a name of ours, and an unknown one keeps its own', async () => {
	const { last } = bookFour();
	const { client } = connect();
	const kinds = (await client.listMutations({})).map(({ kind }) => kind);
	expect(kinds).toEqual(['invoiceSent', 'invoicePaymentReceived', 'memorial', 'moneySpent']);
	for (const [theirs, ours] of [
		['OpeningsSaldo', 'openingBalance'],
		['FactuurOntvangen', 'invoiceReceived'],
		['FactuurbetalingVerstuurd', 'invoicePaymentSent'],
		['GeldOntvangen', 'moneyReceived'],
		['BeginBalans', 'BeginBalans'],
		['constructor', 'constructor'],
	]) {
		books().editMutation(last, { kind: theirs as 'Memoriaal' });
		expect(await client.listMutations({ number: String(last) })).toMatchObject([{ kind: ours }]);
	}
});

test('texts come back as they were written', async () => {
	const text = ' a  b\tc\r\nd ]]> &amp; <![CDATA[x]]> "q" \' é € 😀 &#38; ';
	const { last } = bookFour();
	books().editMutation(last, { description: text });
	const [found] = await connect().client.listMutations({ number: String(last) });
	expect(found?.description).toBe(text);
});
