import type { INodeParameters } from 'n8n-workflow';
import type { Sandbox } from '../../../../sandbox';
import { addMany } from '../../../../sandbox/eboekhouden/data/many';
import { CONTINUE, useOperations } from '../../../support/runOperation';

const { sandbox, run } = useOperations('eBoekhouden');

const ALWAYS = { filters: { from: '2000-01-01', to: '2049-12-31' } };
const LISTS: [string, INodeParameters, (books: Sandbox['books']) => number][] = [
	['costCentre', {}, (books) => books.costCentres.length],
	['invoice', ALWAYS, (books) => books.invoices.length],
	['ledgerAccount', {}, (books) => books.ledgerAccounts.length],
	['mutation', ALWAYS, (books) => books.mutations.length],
	['openItem', { of: 'debtors' }, () => 3],
	['product', { filters: { onlyActive: false } }, (books) => books.products.length],
	['relation', {}, (books) => books.relations.length],
];

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

describe.each(LISTS)('many of %s', (resource, parameters, countOf) => {
	beforeEach(() => fill(sandbox()));
	const many = async (change: INodeParameters) =>
		await run([resource, 'getMany'], { ...parameters, ...change });

	// What a limit does is tested once, in test/base/n8n/kinds.test.ts; here, that each list passes it on.
	test('all, or as many as the limit says', async () => {
		const { items, pairs } = await many({ returnAll: true, limit: 1 });
		expect(items).toHaveLength(countOf(sandbox().books));
		expect(pairs).toEqual(items.map(() => ({ item: 0 })));
		expect((await many({ returnAll: false, limit: 2 })).items).toEqual(items.slice(0, 2));
	});
});

test.each(['costCentre', 'ledgerAccount', 'relation', 'product', 'mutation'])(
	'all of %s over REST, also when the service gives only ten at once',
	async (resource) => {
		const filters = resource === 'mutation' ? ALWAYS : {};
		const { books } = sandbox();
		for (let at = 0; at < 23; at++) books.addCostCentre(`Vestiging ${String(at)}`);
		addMany(books, { relations: 21, products: 21 });
		books.mutations = books.mutations.slice(-21);
		const find = async () =>
			await run([resource, 'getMany'], { ...filters, authentication: 'rest', returnAll: true });
		const { items } = await find();
		expect(items.length).toBeGreaterThan(20);
		books.settings.rest.mostOfPage = 10;
		expect((await find()).items).toEqual(items);
	},
);

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

	test('invoices by date and by relation', async () => {
		fill(sandbox());
		Object.assign(sandbox().books.invoices[1] ?? {}, { relationCode: '1002', date: '2026-10-13' });
		const within = { from: '2026-10-12', to: '2026-10-13' };
		expect(await codes('invoice', { ...within, relationCode: '1002' }, 'number')).toEqual(['F1']);
		expect(await codes('invoice', { from: '2026-10-13', to: '2026-10-13' }, 'number')).toEqual(['F1']);
		expect(await codes('invoice', { from: '2026-10-14', to: '2026-10-20' }, 'number')).toEqual([]);
	});

	test('mutations by date, kind, invoice number and Boekstuk, the newest first', async () => {
		fill(sandbox());
		const rows = [{ ledgerAccount: '4000', amount: '1.00' }];
		const number = String(sandbox().books.bookByHand({ date: '2026-10-21', voucher: 'NMBRS 12345/x', rows }));
		const within = { from: '2026-10-20', to: '2026-10-21' };
		const all = (await codes('mutation', within, 'number')).map(Number);
		expect(all).toEqual([...all].sort((a, b) => b - a));
		expect(await codes('mutation', { ...within, kind: 'memorial' }, 'number')).toEqual([number]);
		expect(await codes('mutation', { ...within, voucher: 'NMBRS 12345/' }, 'number')).toEqual([number]);
		expect(await codes('mutation', { ...within, invoiceNumber: 'B' }, 'invoiceNumber')).toEqual(['B']);
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
		expect(items).toMatchObject([{ details: { why: 'fieldsWrong' } }]);
		expect(items[0]?.error).toMatch(/^the period ends \(.+\) before it begins \(.+\)/i);
		expect(sandbox().calls).toEqual([]);
	});
});
