import { MEMORIAL } from '../support/calls';
import { problemOf } from '../support/clientWith';
import { overEachProtocol, rewrite } from '../support/protocols';

const ODD = `Kosten <b> & "overig" 'x' ]]> é € 😀`;
const MAY_31 = { from: '2026-05-31', to: '2026-05-31' };

overEachProtocol(({ sandbox, books, client, nature }) => {
	describe('ledger accounts', () => {
		const codes = async (filter: object) => (await client().ledger.list(filter)).map(({ code }) => code);

		test('come whole, with every field, in the words of the service', async () => {
			const found = await client().ledger.list();
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
			expect(await client().ledger.list({ code: '05000' })).toMatchObject([
				{ code: '05000', description: 'Algemene reserve' },
			]);
			expect(await codes({ code: '5000' })).toEqual([]);
		});

		test('can be asked for by category, and so many of them', async () => {
			expect(await codes({ category: 'FIN' })).toEqual(['1000', '1100', '1110']);
			expect(await codes({ category: 'FIN', limit: 2 })).toEqual(['1000', '1100']);
			expect(await codes({ category: 'FIN', limit: 9 })).toEqual(['1000', '1100', '1110']);
			expect(await codes({ category: 'FIN', code: '1100' })).toEqual(['1100']);
			expect(await codes({ category: 'FIN', code: '4000' })).toEqual([]);
		});

		test('that are none or one are a list as well', async () => {
			books().ledgerAccounts = books().ledgerAccounts.slice(0, 1);
			expect(await codes({})).toHaveLength(1);
			books().ledgerAccounts = [];
			expect(await codes({})).toEqual([]);
		});
	});

	describe('cost centres', () => {
		test('come with the one they belong to', async () => {
			const parent = books().costCentres[0]?.id ?? 0;
			const id = books().addCostCentre(ODD, parent);
			const found = await client().costCentres.list();
			const names = found.map(({ description }) => description);
			expect(names).toEqual(['100 Winkel', '200 Bakkerij', '300 Bezorging', ODD]);
			expect(found[0]).toEqual({
				id: String(parent),
				description: '100 Winkel',
				parentId: '',
				...nature.costCentreHas,
			});
			expect(found[3]).toMatchObject({ id: String(id), description: ODD, parentId: String(parent) });
			expect(await client().costCentres.list({ limit: 2 })).toEqual(found.slice(0, 2));
		});

		test('that are none or one are a list as well', async () => {
			books().costCentres = books().costCentres.slice(0, 1);
			expect(await client().costCentres.list()).toHaveLength(1);
			books().costCentres = [];
			expect(await client().costCentres.list()).toEqual([]);
		});
	});

	test('administrations come with their name, and so many of them', async () => {
		const found = await client().administrations.list();
		expect(found.length).toBeGreaterThan(0);
		for (const { guid, company } of found) expect([guid, company]).not.toContain('');
		expect(await client().administrations.list({ limit: 1 })).toEqual(found.slice(0, 1));
	});

	test('templates and units are listed where the protocol has a list of them', async () => {
		const { templates, units } = client();
		expect([templates !== undefined, units !== undefined]).toEqual([nature.listsNames, nature.listsNames]);
		books().invoiceTemplates.push({ name: ODD, inactive: true, inclVat: false });
		expect((await templates?.list())?.at(-1) ?? { name: ODD, active: false }).toMatchObject({
			name: ODD,
			active: false,
		});
		expect((await units?.list()) ?? [{ singular: 'uur', plural: 'uren' }]).toContainEqual(
			expect.objectContaining({ singular: 'uur', plural: 'uren' }),
		);
	});

	describe('a balance', () => {
		const balance = async (ledgerAccount: string, range = MAY_31) =>
			await client().ledger.balance(ledgerAccount, range);
		beforeEach(async () => {
			books().mutations = [];
			await client().mutations.addMemorial(MEMORIAL);
		});

		test('is positive for debit: what a negative memorial row books, and only within its days', async () => {
			expect(await balance('4000')).toBe('12500.00');
			expect(await balance('1700')).toBe('-3900.50');
			expect(await balance('2999')).toBe('0.00');
			expect(await balance('4000', { from: '2026-05-01', to: '2026-05-31' })).toBe('12500.00');
			expect(await balance('4000', { from: '2026-01-01', to: '2026-05-30' })).toBe('0.00');
			expect(await balance('4000', { from: '2026-06-01', to: '2026-12-31' })).toBe('0.00');
		});

		test('of all accounts at once is what each of them has', async () => {
			const range = { from: '2026-05-01', to: '2026-05-31' };
			const all = await client().ledger.balances(range);
			expect(all.map(({ ledgerAccount }) => ledgerAccount)).toEqual(
				books().ledgerAccounts.map(({ code }) => code),
			);
			expect(all.find(({ ledgerAccount }) => ledgerAccount === '1700')).toEqual({
				ledgerAccount: '1700',
				category: books().ledgerAccount('1700')?.category,
				balance: await balance('1700', range),
			});
			const costs = await client().ledger.balances(range, { category: 'VW' });
			expect(costs.map(({ category }) => category)).toEqual(costs.map(() => 'VW'));
			expect(costs).toContainEqual({ ledgerAccount: '4000', category: 'VW', balance: '12500.00' });
			expect(await client().ledger.balances(range, { limit: 2 })).toEqual(all.slice(0, 2));
			const june = await client().ledger.balances({ from: '2026-06-01', to: '2026-06-30' });
			expect(june.every((one) => one.balance === '0.00')).toBe(true);
		});

		test('of one cost centre is what was booked on it', async () => {
			const costCentreId = String(books().costCentres[1]?.id);
			const [row] = MEMORIAL.rows;
			if (!row) throw new Error('no row');
			await client().mutations.addMemorial({ ...MEMORIAL, rows: [{ ...row, costCentreId, amount: '-7' }] });
			const found = await client().ledger.balances(MAY_31, { costCentreId });
			const moved = found.filter((one) => one.balance !== '0.00');
			expect(moved).toContainEqual(
				expect.objectContaining({ ledgerAccount: row.ledgerAccount, balance: '7.00' }),
			);
		});

		test.each([
			['1.25E+04', '12500.00'],
			['-1.25e4', '-12500.00'],
			['9.0949470177292824E-13', '0.00'],
			['-4E-30', '0.00'],
		])('that the service writes as %s is the plain decimal %s', async (written, plain) => {
			rewrite(sandbox(), '12500', written);
			expect(await balance('4000')).toBe(plain);
		});

		test.each(['NaN', 'INF', '12.500,00'])(
			'that is written %s stays that, or is no answer: it is no number',
			async (written) => {
				rewrite(sandbox(), '12500', written);
				if (nature.keepsWhatIsNoNumber) expect(await balance('4000')).toBe(written);
				else expect((await problemOf(balance('4000'))).facts.kind).toBe('unreadable');
			},
		);
	});
});
