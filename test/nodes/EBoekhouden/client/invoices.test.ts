import { result } from './support/answers';
import { INVOICE } from './support/calls';
import { clientWith, problemOf } from './support/clientWith';
import { useBooks } from './support/connect';

const { books, connect, count } = useBooks();

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

test('an invoice gets the next number, and reads back with its lines and totals', async () => {
	const { client } = connect();
	const number = await client.addInvoice(INVOICE);
	expect(number).toBe('2026002');
	const [found] = await client.listInvoices({ ...YEAR, number });
	expect(found).toEqual({
		number,
		relationCode: '1001',
		date: '2026-11-03',
		paymentTermDays: '14',
		totalExcludingVat: '162.5',
		totalVat: '34.13',
		totalIncludingVat: '196.63',
		totalOpen: '196.63',
		lines: INVOICE.lines,
	});
	expect(count('AddFactuur')).toBe(1);
});

test('an invoice of a number of its own keeps it; not booked, nothing is open on it', async () => {
	const { client } = connect();
	const before = books().mutations.length;
	expect(await client.addInvoice({ ...INVOICE, number: 'WB-2026-0183', book: false })).toBe('WB-2026-0183');
	expect(books().mutations).toHaveLength(before);
	expect(books().invoices.at(-1)).toMatchObject({ number: 'WB-2026-0183', booked: false, mailed: false });
	expect(await client.listInvoices({ ...YEAR, number: 'WB-2026-0183' })).toMatchObject([{ totalOpen: '0' }]);
});

test('invoices are listed by date, both days included', async () => {
	const { client } = connect();
	const numbers = async (from: string, to: string) =>
		(await client.listInvoices({ from, to })).map(({ number }) => number);
	expect(await numbers('2026-10-12', '2026-10-12')).toEqual(['2026001']);
	expect(await numbers('2026-10-13', '2026-12-31')).toEqual([]);
});

test.each([
	['an unknown template', { template: 'Sjabloon' }, 'refused', 'Het factuursjabloon bestaat niet: Sjabloon'],
	['a number that is in use', { number: '2026001' }, 'refused', 'Het factuurnummer is al in gebruik'],
	['a closed period', {}, 'closed', 'De datum valt in een afgesloten periode'],
] as const)('%s is refused, and nothing is made', async (name, change, kind, text) => {
	if (name === 'a closed period') books().closePeriod('2026-11-01', '2026-11-30');
	const before = books().invoices.length;
	const problem = await problemOf(connect().client.addInvoice({ ...INVOICE, ...change }));
	expect(problem.facts).toMatchObject({ kind, outcome: 'notDone' });
	expect(problem.message).toContain(text);
	expect(books().invoices).toHaveLength(before);
	expect(count('AddFactuur')).toBe(1);
});

test.each(['', '<Factuurnummer />', '<Factuurnummer> </Factuurnummer>'])(
	'an invoice without a number (%p) may or may not be there, and is not made again',
	async (payload) => {
		const { client, operations } = clientWith({ AddFactuur: result('AddFactuur', payload) });
		const problem = await problemOf(client.addInvoice(INVOICE));
		expect(problem.facts).toMatchObject({ kind: 'unreadable', outcome: 'unknown', operation: 'AddFactuur' });
		expect(operations()).toEqual(['OpenSession', 'AddFactuur']);
	},
);

describe('open items', () => {
	beforeEach(() => {
		books().mutations = [];
		const rows = (ledgerAccount: string, amount: string) => [{ ledgerAccount, amount }];
		const common = { invoiceNumber: 'F1', relationCode: '1001', date: '2026-03-31' };
		books().bookByHand({
			...common,
			kind: 'FactuurVerstuurd',
			ledgerAccount: '1300',
			rows: rows('8000', '109.00'),
		});
		books().bookByHand({
			...common,
			kind: 'FactuurbetalingOntvangen',
			ledgerAccount: '1100',
			rows: rows('1300', '9.00'),
		});
		const bill = { invoiceNumber: 'I&1', relationCode: '2001', date: '2026-04-01' };
		books().bookByHand({
			...bill,
			kind: 'FactuurOntvangen',
			ledgerAccount: '1600',
			rows: rows('7000', '50.00'),
		});
	});

	test('of debtors say what was paid', async () => {
		const [item, ...others] = await connect().client.listOpenItems('debtors');
		expect(others).toEqual([]);
		expect(item).toEqual({
			date: '2026-03-31',
			invoiceNumber: 'F1',
			relationCode: '1001',
			relationName: 'Lunchroom De Linde',
			amount: '109',
			paid: '9',
			open: '100',
		});
	});

	test('of creditors are those of suppliers', async () => {
		expect(await connect().client.listOpenItems('creditors')).toMatchObject([
			{ invoiceNumber: 'I&1', relationCode: '2001', open: '50' },
		]);
	});
});
