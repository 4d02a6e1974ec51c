import { listSearch } from '../../../../engine';
import { credentialsOf, useOperations } from '../../../support/runOperation';

const { sandbox, runnerOf } = useOperations('eBoekhouden');
const relation = (code: string) => sandbox().books.relations.find((known) => known.code === code);

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
	[{ fields: { type: '={{ "X" }}' } }, 'must be one of these (B, P)'],
	[{ relationCode: '1001' }, "already has relation '1001'"],
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
	await expect(search('searchInvoiceTemplates', 'soap')).rejects.toThrow('only does this with an API token');
});
