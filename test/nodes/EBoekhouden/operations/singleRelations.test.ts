import { listSearch } from '../../../../engine';
import { CONTINUE, credentialsOf, picked, useOperations } from '../../../support/runOperation';

const { sandbox, runnerOf } = useOperations('eBoekhouden');
const relation = (code: string) => sandbox().books.relations.find((known) => known.code === code);
const details = (item: unknown) => (item as { details: { code: string; advice: string } }).details;

const create = runnerOf(['relation', 'create'], { relationCode: 'NEW1', name: 'Nieuw' });
const update = runnerOf(['relation', 'update']);

test('a new relation is there with what was given, codes with leading zeros too', async () => {
	const { items, pairs } = await create(
		{
			relationCode: '={{ $json.code }}',
			name: '={{ $json.name }}',
			fields: { city: '={{ $json.city }}', type: 'P', vatNumber: 'NL001234567B01' },
		},
		{
			input: [
				{ code: '007', name: 'Een' },
				{ code: 'A&B', name: 'Twee <&>', city: 'Ede' },
			],
		},
	);
	expect(items).toMatchObject([
		{ code: '007', name: 'Een', city: '', type: 'P' },
		{ code: 'A&B', name: 'Twee <&>', city: 'Ede' },
	]);
	expect(pairs).toEqual([{ item: 0 }, { item: 1 }]);
	expect(relation('A&B')).toMatchObject({
		name: 'Twee <&>',
		city: 'Ede',
		type: 'P',
		vatNumber: 'NL001234567B01',
	});
});

test.each([
	[{ name: ' ' }, "'Name' is empty"],
	[{ relationCode: 'X'.repeat(16) }, "Code is longer than 15 characters: 'XXXXXXXXXXXXXXXX'"],
	[{ name: 'X'.repeat(101) }, 'Name is longer than 100'],
	[{ fields: { city: 'X'.repeat(51) } }, 'City is longer than 50'],
	[{ fields: { type: '={{ "X" }}' } }, 'must be one of B, P'],
	[{ relationCode: '1001' }, "a relation '1001' already"],
])('%j is told, and nothing is written', async (parameters, message) => {
	const { execution } = await create(parameters);
	expect(execution.error?.message).toContain(message);
	expect(sandbox().writes()).toEqual([]);
});

test('the answer was lost after it was made: it is looked up, and made once', async () => {
	sandbox().faults.inject({ kind: 'dropAfter', operation: 'AddRelatie' });
	const { items } = await create({});
	expect(items).toMatchObject([{ code: 'NEW1', name: 'Nieuw' }]);
	expect(sandbox().books.relations.filter(({ code }) => code === 'NEW1')).toHaveLength(1);
	expect(sandbox().writes()).toHaveLength(1);
});

test('it cannot be looked up: unknown, and said so, with what to do', async () => {
	sandbox().faults.inject({ kind: 'html', operation: 'AddRelatie', times: 9 });
	const { items } = await create({}, CONTINUE);
	expect(details(items[0])).toMatchObject({
		code: 'writeUncertain',
		made: 'relation',
		outcome: 'unknown',
	});
	expect(details(items[0]).advice).toMatch(/^Look in e-Boekhouden/);
	expect(sandbox().writes()).toHaveLength(1);
});

test('a refusal of the service comes with its code, and the next item goes on', async () => {
	sandbox().faults.inject({ kind: 'refuse', operation: 'AddRelatie', code: 'REL_099', text: 'Niet zo.' });
	const { items, execution } = await create(
		{ relationCode: '={{ $json.code }}' },
		{ input: [{ code: 'A' }, { code: 'B' }], ...CONTINUE },
	);
	expect(execution.status).toBe('success');
	expect(details(items[0])).toMatchObject({ code: 'refused', outcome: 'notDone' });
	expect(String(items[0]?.error)).toContain('Niet zo');
	expect(items[1]).toMatchObject({ code: 'B' });
});

test('only the given fields change', async () => {
	Object.assign(relation('1002') ?? {}, { note: 'Sleutel' });
	const { items } = await update({
		relationCode: picked('1002'),
		fields: { city: 'Ede', phone: '', name: '={{ undefined }}' },
	});
	expect(items).toMatchObject([{ code: '1002', city: 'Ede', action: 'updated' }]);
	expect(relation('1002')).toMatchObject({
		city: 'Ede',
		name: 'Hotel & Restaurant Het Anker',
		note: 'Sleutel',
	});
});

test('what is so already, or is not asked for, is not written', async () => {
	const input = [{ city: 'Rotterdam' }, { city: '' }];
	const { items, pairs } = await update(
		{ relationCode: '1002', fields: { city: '={{ $json.city }}' } },
		{ input },
	);
	expect(items).toMatchObject([{ action: 'unchanged' }, { action: 'unchanged' }]);
	expect(pairs).toEqual([{ item: 0 }, { item: 1 }]);
	expect(sandbox().writes()).toEqual([]);
});

test('where the node stops, it names the value, and tells that the item before was written', async () => {
	const city = '={{ $json.city }}';
	const input = [{ city: 'Ede' }, { city: 'X'.repeat(51) }];
	const { execution } = await update({ relationCode: '1002', fields: { city } }, { input });
	expect(execution.error?.message).toContain(`City is longer than 50 characters: '${'X'.repeat(51)}'`);
	expect(execution.error).toMatchObject({
		description: expect.stringContaining(
			'The item before it was written. Running them again changes nothing.',
		),
	});
});

test.each([
	[{ relationCode: 'nobody', fields: { city: 'Ede' } }, "no relation 'nobody'"],
	[{ relationCode: '1002', fields: { iban: 'X'.repeat(51) } }, 'IBAN is longer than 50'],
])('%j changes nothing', async (parameters, message) => {
	const { execution } = await update(parameters);
	expect(execution.error?.message).toContain(message);
	expect(sandbox().writes()).toEqual([]);
});

test('the answer to a change was lost: it is looked up, and not sent again', async () => {
	sandbox().faults.inject({ kind: 'dropAfter', operation: 'UpdateRelatie' });
	const { items } = await update({ relationCode: '1002', fields: { city: 'Ede' } });
	expect(items).toMatchObject([{ city: 'Ede', action: 'updated' }]);
	expect(sandbox().writes()).toHaveLength(1);
});

test('the list of products and of templates can be searched', async () => {
	const search = async (method: string, authentication: string, filter?: string) =>
		(
			await listSearch('n8n-nodes-eboekhouden.eBoekhouden', method, {
				credentials: credentialsOf(sandbox()),
				parameters: { authentication },
				...(filter !== undefined && { filter }),
			})
		).results.map(({ value }) => value);
	for (const authentication of ['soap', 'rest']) {
		const all = await search('searchProducts', authentication);
		expect(all).toHaveLength(sandbox().books.products.length);
		const hours = await search('searchProducts', authentication, 'PER UUR');
		expect(hours).toContain('UUR2');
		expect(hours.length).toBeLessThan(all.length);
	}
	expect(await search('searchInvoiceTemplates', 'rest', 'factuur')).toContain('Factuursjabloon');
	await expect(search('searchInvoiceTemplates', 'soap')).rejects.toThrow('only with an API token');
});
