import type { INodeParameters } from 'n8n-workflow';
import type { Sandbox } from '../../../../sandbox';
import { CONTINUE, useOperations } from '../../../support/runOperation';

const { sandbox, run } = useOperations('eBoekhouden');

/** Every list gets at least three. */
function fill({ books }: Sandbox) {
	const [known] = books.invoices;
	if (!known) throw new Error('no invoice');
	for (const number of ['F1', 'F2']) books.invoices.push({ ...known, number });
	for (const invoiceNumber of ['A', 'B', 'C'])
		books.bookByHand({
			kind: 'FactuurVerstuurd',
			ledgerAccount: '1300',
			relationCode: '1001',
			invoiceNumber,
			date: '2026-10-20',
			rows: [{ ledgerAccount: '8000', amount: '10.00' }],
		});
	books.mutations = books.mutations.slice(-3);
}

describe('filters', () => {
	const codes = async (resource: string, filters: INodeParameters, field = 'code') =>
		(await run([resource, 'getMany'], { returnAll: true, filters })).items.map((item) => item[field]);

	test('a ledger account by its exact code, by its category, by both', async () => {
		sandbox().books.addLedgerAccount({ code: '04000' });
		expect(await codes('ledgerAccount', { code: '04000' })).toEqual(['04000']);
		expect(await codes('ledgerAccount', { category: 'DEB' })).toEqual(['1300']);
		expect(await codes('ledgerAccount', { code: '04000', category: 'DEB' })).toEqual([]);
		sandbox().books.addLedgerAccount({ code: '1599', category: 'AF' });
		expect(await codes('ledgerAccount', { category: 'AF' })).toEqual(['1599']);
	});

	test('products: all, only active ones, one', async () => {
		const all = await codes('product', { onlyActive: false });
		const active = await codes('product', { onlyActive: true });
		expect(all).toEqual(expect.arrayContaining(['GB02', 'MONT']));
		expect(active).toContain('MONT');
		expect(active).not.toContain('GB02');
		expect(await codes('product', { onlyActive: '={{ "true" }}' as never })).toEqual(active);
		expect(await codes('product', { code: 'MONT' })).toEqual(['MONT']);
	});

	test.each(['soap', 'rest'])('invoices of a relation, and cost centres, over %s', async (authentication) => {
		const { books } = sandbox();
		const filters = { from: '2000-01-01', to: '2049-12-31', relationCode: '1001' };
		const { items } = await run(['invoice', 'getMany'], { authentication, returnAll: true, filters });
		const own = books.invoices.filter(({ relationCode }) => relationCode === '1001');
		expect(items.map((one) => one.number)).toEqual(own.map(({ number }) => number));
		const invoiceNumber = `${own[0]?.number}`;
		expect((await run(['invoice', 'get'], { authentication, invoiceNumber })).items).toEqual(items);
		const centres = await run(['costCentre', 'getMany'], { authentication, returnAll: true });
		expect(centres.items).toHaveLength(books.costCentres.length);
	});

	test('balances of all accounts in a period, or of a category', async () => {
		fill(sandbox());
		const { items } = await run(['ledgerAccount', 'getManyBalances'], {
			returnAll: true,
			filters: { from: '2026-10-01', to: '2026-10-31', category: 'DEB' },
		});
		expect(items).toEqual([
			{
				ledgerAccount: '1300',
				category: 'DEB',
				balance: sandbox().books.balance('1300'),
				from: '2026-10-01',
				to: '2026-10-31',
			},
		]);
	});
});

describe('a period that ends before it begins', () => {
	const RANGES = [{ from: '2026-06-30', to: '2026-06-01' }, { to: '2020-12-31' }, { from: '2049-01-01' }];
	test.each(
		[
			['mutation', 'getMany'],
			['invoice', 'getMany'],
			['ledgerAccount', 'getManyBalances'],
			['ledgerAccount', 'getBalance'],
		].flatMap(([resource = '', operation = '']) =>
			RANGES.map((filters) => ({ resource, operation, filters })),
		),
	)('%j: told, and nothing is called', async ({ resource, operation, filters }) => {
		const ledgerAccount = { __rl: true, mode: 'code', value: '8000' };
		const given = { filters, ...(operation === 'getBalance' && { ledgerAccount }) };
		const { items } = await run([resource, operation], given, CONTINUE);
		expect(items).toMatchObject([{ message: { code: 'fieldsWrong' } }]);
		expect(items[0]?.error).toMatch(/^the period ends \(.+\) before it begins \(.+\)/i);
		expect(sandbox().calls).toEqual([]);
	});
});
