import { useBooks } from './support/connect';
import { MEMORIAL } from './support/calls';

const { books, connect } = useBooks();

const ODD = `Kosten <b> & "overig" 'x' ]]> é € 😀`;

describe('ledger accounts', () => {
	test('come whole, with every field, in the words of the service', async () => {
		const { client } = connect();
		const found = await client.listLedgerAccounts();
		expect(found).toHaveLength(books().ledgerAccounts.length);
		expect(found.find(({ code }) => code === '1300')).toEqual({
			id: String(books().ledgerAccount('1300')?.id),
			code: '1300',
			description: 'Debiteuren',
			category: 'DEB',
			group: 'Vorderingen',
		});
	});

	test('keep the leading zeros of their codes apart', async () => {
		const { client } = connect();
		const [only, ...others] = await client.listLedgerAccounts({ code: '05000' });
		expect(only).toMatchObject({ code: '05000', description: 'Algemene reserve' });
		expect(others).toEqual([]);
		expect(await client.listLedgerAccounts({ code: '5000' })).toEqual([]);
	});

	test('can be asked for by category', async () => {
		const { client } = connect();
		const codes = async (filter: object) => (await client.listLedgerAccounts(filter)).map(({ code }) => code);
		expect(await codes({ category: 'FIN' })).toEqual(['1000', '1100', '1110']);
		expect(await codes({ category: 'FIN', code: '1100' })).toEqual(['1100']);
		expect(await codes({ category: 'FIN', code: '4000' })).toEqual([]);
	});

	test('keep every character of their description', async () => {
		books().addLedgerAccount({ code: '4999', description: ODD });
		const { client } = connect();
		expect(await client.listLedgerAccounts({ code: '4999' })).toMatchObject([{ description: ODD }]);
	});
});

test('cost centres come with the one they belong to', async () => {
	const parent = books().costCentres[0]?.id ?? 0;
	const id = books().addCostCentre(ODD, parent);
	const { client } = connect();
	const found = await client.listCostCentres();
	expect(found.map(({ description }) => description)).toEqual([
		'100 Winkel',
		'200 Bakkerij',
		'300 Bezorging',
		ODD,
	]);
	expect(found[0]).toEqual({ id: String(parent), description: '100 Winkel', parentId: '' });
	expect(found[3]).toEqual({ id: String(id), description: ODD, parentId: String(parent) });
});

test('no cost centres are an empty list', async () => {
	books().costCentres = [];
	expect(await connect().client.listCostCentres()).toEqual([]);
});

test('a balance is positive for debit: what a negative memorial row books, and only within its days', async () => {
	const { client } = connect();
	books().mutations = [];
	await client.addMemorial(MEMORIAL);
	const balance = async (ledgerAccount: string, from = '2026-05-31', to = from) =>
		await client.getBalance({ ledgerAccount, from, to });
	expect(Number(await balance('4000'))).toBe(12500);
	expect(Number(await balance('1700'))).toBe(-3900.5);
	expect(Number(await balance('2999'))).toBe(0);
	expect(Number(await balance('4000', '2026-01-01', '2026-05-30'))).toBe(0);
	expect(Number(await balance('4000', '2026-06-01', '2026-12-31'))).toBe(0);
});

test('products come with their unit, and those that are not active say so', async () => {
	const { client } = connect();
	const found = await client.listProducts();
	expect(found).toHaveLength(books().products.length);
	expect(found.find(({ code }) => code === 'UUR2')).toEqual({
		code: 'UUR2',
		description: 'Bezorging per uur',
		unit: 'Uur',
		price: '38.50',
		vatCode: 'HOOG_VERK_21',
		ledgerAccount: '8100',
		active: true,
		group: 'Bezorging',
	});
	const inactive = (products: { active: boolean; code: string }[]) =>
		products.filter(({ active }) => !active).map(({ code }) => code);
	expect(inactive(found)).toEqual(inactive(books().products));
	expect(inactive(found)).toContain('UUR3');
	expect((await client.listProducts({ code: 'BR01' })).map(({ code }) => code)).toEqual(['BR01']);
});
