import type { INodeParameters } from 'n8n-workflow';
import { listSearch } from '../../../../engine';
import { readRestContract } from '../../../support/restContract';
import { CONTINUE, credentialsOf, useOperations } from '../../../support/runOperation';

const { sandbox, run, runnerOf } = useOperations('eBoekhouden');
const contract = readRestContract();
afterEach(() => expect(contract?.problems(sandbox().calls) ?? []).toEqual([]));

const account = (code: string) => sandbox().books.ledgerAccount(code);
const writes = () => sandbox().writes().length;
const KANTINE = { code: '04990', description: 'Kantine & meer', category: 'VW' as const };

// Over REST as well: the contract of the port.
describe('ledger accounts', () => {
	const authentication = 'soap';
	const create = runnerOf(['ledgerAccount', 'create'], { authentication });
	const update = runnerOf(['ledgerAccount', 'update'], { authentication });
	const add = 'AddGrootboekrekening';
	const change = 'UpdateGrootboekrekening';

	test('one is added; the same again is refused, and both are paired', async () => {
		const input = [{ code: '04990' }, { code: '04990' }, { code: 4991 }];
		const { items, pairs } = await create(
			{ ...KANTINE, code: '={{ $json.code }}', fields: { group: 'Kosten' } },
			{ input, ...CONTINUE },
		);
		expect(items).toMatchObject([
			{ ...KANTINE, group: 'Kosten', action: 'created' },
			{ message: { code: 'recordExists', of: 'ledgerAccount', value: '04990' } },
			{ code: '4991' },
		]);
		expect(pairs).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
		expect(account('04990')).toMatchObject({ ...KANTINE, group: 'Kosten' });
		expect(writes()).toBe(2);
	});

	test.each([
		[{ code: '12345678901' }, 'Code is longer than 10 characters'],
		[{ description: 'x'.repeat(101) }, 'Description is longer than 100'],
		[{ fields: { group: 'x'.repeat(51) } }, 'Group is longer than 50'],
		[{ category: '={{ "VOOR" }}' }, "'VOOR'"],
	])('a new one with %j is told at once, and nothing is asked', async (wrong, says) => {
		const { length } = sandbox().calls;
		const { execution } = await create({ ...KANTINE, ...wrong });
		expect(execution.error?.message).toContain(says);
		expect(sandbox().calls.slice(length)).toEqual([]);
	});

	test('an answer that is lost is looked up; what is not there is told as unknown', async () => {
		sandbox().faults.inject({ kind: 'dropAfter', operation: add });
		expect((await create(KANTINE)).items).toMatchObject([{ confirmedBy: 'lookUp' }]);
		sandbox().faults.inject({ kind: 'garbage', operation: add });
		const { items } = await create({ ...KANTINE, code: '4991' }, CONTINUE);
		expect(items).toMatchObject([{ message: { code: 'writeUncertain', outcome: 'unknown' } }]);
		expect(writes()).toBe(2);
	});

	test.each([
		['one that is not there', { ledgerAccount: '5' }, "no ledger account '5'"],
		['to a code of another', { fields: { code: '4510' } }, "already has ledger account '4510'"],
	])('%s: refused, and nothing is written', async (_what, parameters, says) => {
		const given = { ledgerAccount: '4500', fields: { description: 'Kantoor' }, ...parameters };
		const { execution } = await update(given);
		expect(execution.error?.message).toContain(says);
		expect(writes()).toBe(0);
	});

	test('the category of one that is booked on stays: the service says so', async () => {
		sandbox().books.bookByHand({ rows: [{ ledgerAccount: '4500', amount: '1.00' }] });
		const { items } = await update({ ledgerAccount: '4500', fields: { category: 'BAL' } }, CONTINUE);
		expect(items).toMatchObject([
			{ message: { code: 'refused', serviceCode: 'LEDG_014', outcome: 'notDone' } },
		]);
	});

	test('a change of which the answer is lost is looked up', async () => {
		sandbox().faults.inject({ kind: 'dropAfter', operation: change });
		const { items } = await update({ ledgerAccount: '4500', fields: { description: 'Kantoor' } });
		expect(items).toMatchObject([{ action: 'updated', confirmedBy: 'lookUp' }]);
	});

	test('a balance, of a cost centre too', async () => {
		const row = { ledgerAccount: '4500', amount: '-12.50', costCentreId: 61 };
		sandbox().books.bookByHand({
			date: '2026-05-15',
			rows: [row, { ...row, amount: '-1.00', costCentreId: 0 }],
		});
		const range = { from: '2026-05-01', to: '2026-05-31' };
		const getBalance = runnerOf(['ledgerAccount', 'getBalance'], { authentication });
		const balance = async (filters: INodeParameters) =>
			(await getBalance({ ledgerAccount: '4500', filters: { ...range, ...filters } })).items;
		const before = { ledgerAccount: '4500', description: 'Kantoorkosten', category: 'VW', ...range };
		const [whole] = await balance({});
		expect(whole).toMatchObject(before);
		expect(Number(whole?.balance)).toBe(Number(sandbox().books.balance('4500', range)));
		expect(Number((await balance({ costCentre: '61' }))[0]?.balance)).toBe(12.5);
		const none = await getBalance({ ledgerAccount: '5' }, CONTINUE);
		expect(none.items).toMatchObject([
			{ message: { code: 'noSuchRecord', of: 'ledgerAccount', value: '5' } },
		]);
	});
});

describe('cost centres', () => {
	const centre = async (name: string, parameters: INodeParameters, options = {}) =>
		await run(['costCentre', name], { authentication: 'rest', ...parameters }, options);
	const centres = () => sandbox().books.costCentres;

	test('are added, at the top or below another one, each once', async () => {
		const input = [{ name: '400 Markt' }, { name: '400 Markt' }];
		const made = await centre('create', { description: '={{ $json.name }}' }, { input, ...CONTINUE });
		expect(made.items).toMatchObject([
			{ description: '400 Markt', parentId: '', active: true, action: 'created' },
			{ message: { code: 'recordExists', of: 'costCentre', value: '400 Markt' } },
		]);
		expect(made.pairs).toEqual([{ item: 0 }, { item: 1 }]);
		const fields = { parent: { mode: 'list', value: '61' }, active: false };
		const below = await centre('create', { description: '400 Markt', fields });
		expect(below.items).toMatchObject([{ parentId: '61', active: false }]);
		expect(centres().at(-1)).toMatchObject({ description: '400 Markt', parentId: 61, inactive: true });
	});

	test('are deleted, unless something is booked on them', async () => {
		sandbox().books.bookByHand({ rows: [{ ledgerAccount: '4500', amount: '1.00', costCentreId: 61 }] });
		const free = sandbox().books.addCostCentre('500 Weg');
		expect((await centre('delete', { costCentre: String(free) })).items).toMatchObject([
			{ action: 'deleted', deleted: true },
		]);
		const { items } = await centre('delete', { costCentre: '61' }, CONTINUE);
		expect(items).toMatchObject([{ message: { code: 'refused', serviceCode: 'COST_002' } }]);
		expect(centres().map(({ id }) => id)).toEqual([61, 62, 63]);
	});

	test('two of one name at once: one is left, and the other execution is told', async () => {
		const made = { description: '400 Markt' };
		const both = await Promise.all([centre('create', made, CONTINUE), centre('create', made, CONTINUE)]);
		const items = both.flatMap((one) => one.items);
		expect(centres().filter(({ description }) => description === '400 Markt')).toHaveLength(1);
		expect(items).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ action: 'created' }),
				expect.objectContaining({
					message: expect.objectContaining({ code: 'recordExists' }) as object,
				}),
			]),
		);
	});

	test.each(['create', 'update', 'delete'])('%s: an answer that is lost is looked up', async (operation) => {
		const free = String(sandbox().books.addCostCentre('500 Weg'));
		const method = {
			create: 'POST /v1/costcenter',
			update: 'PATCH /v1/costcenter/{id}',
			delete: 'DELETE /v1/costcenter/{id}',
		};
		sandbox().faults.inject({ kind: 'dropAfter', operation: method[operation as keyof typeof method] });
		const fields = operation === 'update' ? { fields: { description: '600' } } : {};
		const { items } = await centre(operation, { costCentre: free, description: '700', ...fields });
		expect(items).toMatchObject([{ confirmedBy: 'lookUp' }]);
		expect(writes()).toBe(1);
	});

	test.each([
		['create', { description: 'x'.repeat(51) }, 'Description is longer than 50'],
		['create', { description: 'A', fields: { parent: '99' } }, "no cost centre '99'"],
		['update', { costCentre: '99', fields: { description: 'A' } }, "no cost centre '99'"],
		['delete', { costCentre: 'alles' }, "no cost centre 'alles'"],
	])('%s with %j is refused, and nothing is written', async (operation, parameters, says) => {
		const { execution } = await centre(operation, parameters);
		expect(execution.error?.message).toContain(says);
		expect(writes()).toBe(0);
	});

	test.each(['create', 'update', 'delete'])(
		'%s is for an API token alone, and asks nothing',
		async (operation) => {
			const { length } = sandbox().calls;
			const given = { authentication: 'soap', costCentre: '61', description: 'A' };
			const { items } = await run(['costCentre', operation], given, CONTINUE);
			expect(items).toMatchObject([
				{ message: { code: 'overTokenOnly', advice: expect.stringContaining('API Token') } },
			]);
			expect(sandbox().calls.slice(length)).toEqual([]);
		},
	);
});

test.each([
	['searchLedgerAccounts', 'bruto', [{ name: '4000 Bruto lonen', value: '4000' }]],
	['searchLedgerAccounts', 'AANDELEN', [{ name: '0500 Aandelenkapitaal', value: '0500' }]],
	['searchCostCentres', 'winkel', [{ name: '100 Winkel', value: '61' }]],
	['searchCostCentres', 'zzz', []],
])('%s finds %s', async (method, filter, expected) => {
	const given = { credentials: credentialsOf(sandbox()), parameters: { authentication: 'rest' }, filter };
	const { results } = await listSearch('n8n-nodes-eboekhouden.eBoekhouden', method, given);
	expect(results.map(({ name, value }) => ({ name, value }))).toEqual(expected);
});
