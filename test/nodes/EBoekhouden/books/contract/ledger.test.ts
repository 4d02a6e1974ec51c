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

		test('are all of them with filters that are empty', async () => {
			expect(await codes({ code: '', category: '' })).toHaveLength(books().ledgerAccounts.length);
		});

		test('keep every character of their description', async () => {
			books().addLedgerAccount({ code: '4999', description: ODD });
			expect(await client().ledger.list({ code: '4999' })).toMatchObject([{ description: ODD }]);
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

	describe('a balance', () => {
		const balance = async (ledgerAccount: string, range = MAY_31) =>
			await client().ledger.balance(ledgerAccount, range);
		beforeEach(async () => {
			books().mutations = [];
			await client().mutations.addMemorial(MEMORIAL);
		});

		test('is positive for debit: what a negative memorial row books, and only within its days', async () => {
			expect(await balance('4000')).toBe('12500');
			expect(await balance('1700')).toBe('-3900.5');
			expect(await balance('2999')).toBe('0');
			expect(await balance('4000', { from: '2026-05-01', to: '2026-05-31' })).toBe('12500');
			expect(await balance('4000', { from: '2026-01-01', to: '2026-05-30' })).toBe('0');
			expect(await balance('4000', { from: '2026-06-01', to: '2026-12-31' })).toBe('0');
		});

		test.each([
			['1.25E+04', '12500'],
			['-1.25e4', '-12500'],
			['9.0949470177292824E-13', '0.0000000000009094947017729282'],
			['-4E-30', '0'],
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
