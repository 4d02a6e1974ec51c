import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { NODE, runNode } from '../../engine';
import { wantedOf } from '../../base/n8n/output';
import { OutSmart } from '../../nodes/OutSmart/OutSmart.node';
import { mapped } from '../support/everyField';
import { CONTINUE, credentialsOf, useOperations } from '../support/runOperation';

const books = useOperations('eBoekhouden');
const fieldService = useOperations('outSmart');
const PRODUCT = { vatCode: 'GEEN', ledgerAccount: '8020', price: '1' };
const PRICED = { price: '1' };
const AUTO = { columns: { mappingMode: 'autoMapInputData', value: null, matchingColumns: ['code'] } };
const save = async (input: IDataObject[], parameters: INodeParameters = AUTO, more = {}) =>
	await books.run(['relation', 'createOrUpdate'], parameters, { input, ...more });
const kept = (code: string) => books.sandbox().books.relations.find((one) => one.code === code);
const writes = () => books.sandbox().writes().length;

const SHEET = Array.from({ length: 500 }, (_, at) => ({
	...{ code: `0${1000 + at}`, name: `Klant ${at}`, 'Postal Code': '6711 AB', city: at % 2 ? 'Ede' : null },
	...{ vatNumber: '', type: at === 7 ? 'P' : '', colour: 'rood' },
}));

test('a sheet with our names: all of it, zeros too, but for a bad line, which is told; a second run writes nothing', async () => {
	const input = SHEET.map((one, at) => (at === 250 ? { ...one, email: 'geenmail', type: 'X' } : one));
	const { items, pairs, execution } = await save(input, AUTO, CONTINUE);
	const wrong = items.filter(({ action }) => action !== 'created');
	expect(items).toHaveLength(500);
	expect(wrong).toMatchObject([
		{ message: { code: 'fieldsWrong', faults: [{ field: 'Email' }, { field: 'Type' }] } },
	]);
	expect([items.indexOf(wrong[0] ?? {}), pairs[250]]).toEqual([250, { item: 250 }]);
	expect(kept('01007')).toMatchObject({ name: 'Klant 7', postalCode: '6711 AB', city: 'Ede', type: 'P' });
	expect(JSON.stringify(execution.raw.data.resultData.runData[NODE]?.[0]?.hints)).toContain(
		"No column of this node is called 'colour'",
	);
	const before = writes();
	const again = await save(input, AUTO, CONTINUE);
	expect([writes(), new Set(again.items.map(({ action }) => action)).size]).toEqual([before, 2]);
});

test.each([
	[
		'two lines of one key: the second changes it',
		[
			{ code: '9', name: 'A' },
			{ code: '9', city: 'Ede' },
		],
		['created', 'updated'],
	],
	[
		'without a name: none is made, one that is there is changed',
		[{ code: '9' }, { code: '1002', city: 'Ede' }],
		["'Name' is empty", 'updated'],
	],
	[
		'no field of ours, or no key: told',
		[{ kleur: 'rood' }, { name: 'A' }],
		["Columns does not know 'kleur'", "'Code' is empty"],
	],
	[
		'nothing but the key is known: told which headings are not, as nothing would be changed',
		[{ code: '1002', Naam: 'Zonne', Plaats: 'Ede' }],
		["Columns does not know 'Naam', 'Plaats'; it knows code, name"],
	],
	[
		'headings in capitals, with blanks and hyphens; one of two that differ is told',
		[
			{ ' CODE ': '9', NAME: 'A', 'postal-code': '6711 AB', 'E-mail': 'a@a.nl', 'vat number': '' },
			{ code: '9', name: 'A', city: 'Ede', CITY: 'Ede' },
			{ code: '9', name: 'A', city: 'Ede', CITY: 'Epe' },
		],
		['created', 'updated', "'Columns' is 'city, CITY', but must be the heading of one column"],
	],
	[
		'the error word of a sheet, or what a program writes for nothing: told, in a column of ours alone',
		[
			{ code: 'R1', name: '#N/A' },
			{ code: 'R1', name: 'A', city: '#VERW!', email: 'undefined' },
			{ code: 'R1', name: 'A', city: '[object Object]' },
			{ code: '#N/B', name: 'A' },
			{ code: 'R1', name: 'A', kleur: '#N/A' },
		],
		[
			"'Name' is '#N/A', but must be a value",
			"'City' is '#VERW!'",
			"'City' is '[object Object]'",
			"'Code' is '#N/B'",
			'created',
		],
	],
	[
		'a type by its label, in both languages; the fault names what may stand there',
		[
			{ code: 'P1', name: 'A', type: 'Private Person' },
			{ code: 'P2', name: 'A', Type: 'particulier' },
			{ code: 'P3', name: 'A', type: 'bedrijf' },
			{ code: 'P4', name: 'A', type: 'prive' },
		],
		[
			...['created', 'created', 'created'],
			"'Type' is 'prive', but must be one of these (Business, Private Person, Bedrijf, Particulier, B, P)",
		],
	],
	[
		'a number that is no code, and one whose code lost its zeros: told, with both',
		[
			{ code: 12.5, name: 'A' },
			{ code: true, name: 'A' },
			{ code: 1.2e21, name: 'A' },
			{ code: '0012', name: 'Zonne BV' },
			{ code: 12, name: 'Zonne BV' },
			{ code: 1002, city: 'Ede' },
			{ code: 77, name: 'Nieuw' },
		],
		[
			"'Code' is '12.5', but must be a code",
			"'Code' is 'true'",
			"'Code' is '1.2e+21'",
			'created',
			"'Code' is '12', but must be a text with its zeros in front, as the code that is there has them; is it another one? Use Create for it (0012)",
			'updated',
			'created',
		],
	],
])('%s', async (_what, input, told) => {
	const { items } = await save(input as IDataObject[], AUTO, CONTINUE);
	for (const [at, expected] of told.entries())
		expect(String(items[at]?.action ?? items[at]?.error)).toContain(expected);
});

test.each([
	[
		'by hand, with what an older schema left',
		{ ...mapped({ code: '0012', name: '={{ $json.n }}', city: null as never }) },
		'created',
	],
	[
		'from an expression',
		{
			columns: {
				...AUTO.columns,
				mappingMode: 'defineBelow',
				value: '={{ { code: "0012", name: $json.n } }}',
			},
		},
		'created',
	],
	['a column that is none, by hand', mapped({ code: '0012', naam: 'A' }), "does not know 'naam'"],
	[
		'another way to match than ours',
		mapped({ code: '0012', name: 'A' }, 'iban'),
		"'Columns' is 'iban', but must be one of these (code, email)",
	],
])('%s', async (_what, parameters, told) => {
	const { items } = await save([{ n: 'Nul' }], parameters as INodeParameters, CONTINUE);
	expect(String(items[0]?.action ?? items[0]?.error)).toContain(told);
	expect(kept('0012')?.name).toBe(told === 'created' ? 'Nul' : undefined);
	expect(kept('12')).toBeUndefined();
});

test('active or not as people write it, and what may stand there when it is not', async () => {
	const words = ['ja', 'Nee', true, 0, 'WAAR', 'soms'];
	const input = words.map((active, at) => ({ code: `U${at}`, description: 'A', price: '1', active }));
	const { items } = await fieldService.run(['hourType', 'createOrUpdate'], AUTO, { input, ...CONTINUE });
	expect(items.map(({ action, active }) => [action, active]).slice(0, -1)).toEqual(
		[true, false, true, false, true].map((active) => ['created', active]),
	);
	expect(items.at(-1)?.error).toContain(
		"'Active' is 'soms', but must be one of these (true, ja, yes, waar, 1, false, nee, no, onwaar, 0)",
	);
});

test('a unit that is not there is told with those that are', async () => {
	const input = [{ code: 'N1', description: 'A', ...PRODUCT, unit: 'dozijn' }];
	const over = { ...AUTO, authentication: 'rest' };
	const { items } = await books.run(['product', 'createOrUpdate'], over, { input, ...CONTINUE });
	expect(items[0]?.error).toMatch(/there is no unit 'dozijn' in e-Boekhouden, only .*[Uu]ur/);
});

const MATERIALS: [string, string] = ['material', 'createOrUpdate'];

test('of an inactive product no material is made, and one that is there stays', async () => {
	const input = ['FLT-10', 'NEW-1'].map((code) => ({ code, description: 'Oud', price: '1', active: false }));
	const { items } = await fieldService.run(MATERIALS, AUTO, { input });
	expect(items).toMatchObject(input.map(({ code }) => ({ action: 'skipped', code, active: false })));
	expect(fieldService.sandbox().writes()).toEqual([]);
});

test('a material that cannot be sent is told by its columns, and which were left alone', async () => {
	const input = [{ code: 'NEW-1', price: '1', Omschrijving: 'Filter' }];
	const { execution } = await fieldService.run(MATERIALS, AUTO, { input });
	expect(execution.error).toMatchObject({
		message: "'Description' is empty.",
		description: expect.stringContaining("No column of this node is called 'Omschrijving'"),
	});
	const again = await fieldService.run(MATERIALS, mapped({ code: 'FLT-10' }));
	expect(again.items[0]).not.toHaveProperty('reason');
});

test('products of e-Boekhouden become materials without any field filled in, also one of three decimals', async () => {
	for (const how of ['soap', 'rest']) {
		const listed = await books.run(['product', 'getMany'], { authentication: how, returnAll: true });
		fieldService.sandbox().reset();
		const { items } = await fieldService.run(MATERIALS, AUTO, { input: listed.items, ...CONTINUE });
		expect(items.filter(({ error }) => error)).toEqual([]);
		expect(items.find(({ code }) => code === 'KAB-25')).toMatchObject({ price: '1.855' });
	}
});

test('a new relation of OutSmart without an address says what OutSmart gets, and nothing of e-Boekhouden', async () => {
	const input = [{ code: 'N1', name: 'A', city: 'Ede' }];
	const { items } = await fieldService.run(['relation', 'createOrUpdate'], AUTO, { input });
	expect(items[0]?.reason).toBe(
		'New in OutSmart. Without address, postalCode: OutSmart gets <leeg> there. Give them too if you have them.',
	);
});

test('of a record only fields that are offered are given, and only its own', async () => {
	const input = [{ code: '9', name: 'A' }];
	const selected = (outputFields: string[]) => ({ ...AUTO, output: 'selected', outputFields });
	const { items } = await save(input, selected(['city', 'error']), CONTINUE);
	expect(items).toMatchObject([
		{ error: expect.stringContaining("Fields does not know 'error'; it knows action, code") },
	]);
	expect(kept('9')).toBeUndefined();
	expect((await save(input, selected(['city']))).items).toEqual([{ action: 'created', code: '9', city: '' }]);
	expect(wantedOf({ code: '9' }, ['code'], { output: 'selected', outputFields: ['toString'] })).toEqual({
		code: '9',
	});
});

test('other columns may be refused: nothing of that item is written', async () => {
	const input = [
		{ code: '9', name: 'A', kleur: 'rood' },
		{ code: '8', name: 'B' },
	];
	const { items, execution } = await save(input, { ...AUTO, otherColumns: 'refuse' }, CONTINUE);
	expect(JSON.stringify(execution.raw.data.resultData.runData[NODE])).not.toContain('left alone');
	expect(items).toMatchObject([
		{ code: '9', kleur: 'rood', error: expect.stringContaining("Columns does not know 'kleur'") },
		{ action: 'created', code: '8' },
	]);
	expect(kept('9')).toBeUndefined();
});

test.each<[string, () => ReturnType<typeof useOperations>, string[], IDataObject, IDataObject]>([
	['a product', () => books, ['product', 'createOrUpdate'], { authentication: 'rest' }, PRODUCT],
	['a relation over REST', () => books, ['relation', 'createOrUpdate'], { authentication: 'rest' }, {}],
	['a relation of OutSmart', () => fieldService, ['relation', 'createOrUpdate'], {}, {}],
	['a material', () => fieldService, ['material', 'createOrUpdate'], {}, PRICED],
	['an hour type', () => fieldService, ['hourType', 'createOrUpdate'], {}, PRICED],
])(
	'%s: a code that came as a number is not made beside one with zeros in front',
	async (_what, of, which, more, fields) => {
		const input = ['0047', 47, '47'].map((code) => ({ code, name: 'A', description: 'A', ...fields }));
		const given = { ...AUTO, ...more } as INodeParameters;
		const { items } = await of().run(which as [string, string], given, { input, ...CONTINUE });
		expect(items.map(({ action, error }) => String(action ?? error))).toEqual([
			'created',
			expect.stringContaining("'Code' is '47', but must be a text with its zeros in front"),
			'created',
		]);
	},
);

test('the error word of a sheet is told in any field of what is written, also in a line', async () => {
	const lines = [
		{ debit: '1', ledgerAccount: '4000', description: '={{ $json.text }}' },
		{ credit: '1', ledgerAccount: '1710' },
	];
	const entry = { kind: 'memorial', date: '2026-05-31', ledgerAccount: '2999', lines: { values: lines } };
	const { items } = await books.run(['mutation', 'create'], entry, {
		input: [{ text: '#N/B' }],
		...CONTINUE,
	});
	expect(items).toMatchObject([{ error: expect.stringContaining("'Lines' is '#N/B', but must be a value") }]);
	expect(writes()).toBe(0);
});

test('in the tool of a model each column is given by itself: mapping automatically is refused', async () => {
	const ask = async (parameters: INodeParameters) => {
		const given = { resource: 'relation', operation: 'createOrUpdate', ...parameters };
		return (
			await runNode('n8n-nodes-eboekhouden.eBoekhoudenTool', given, {
				...{ credentials: credentialsOf(books.sandbox()), input: [{ code: '9', name: 'A' }] },
				...CONTINUE,
			})
		).items(NODE);
	};
	expect(await ask(AUTO)).toMatchObject([{ message: { code: 'columnsOfModel' } }]);
	expect(await ask(mapped({ code: '9', name: 'A', city: '' }))).toMatchObject([{ action: 'created' }]);
});

test('the editor asks for the columns of what is chosen, the one that identifies a record first', async () => {
	const chosen: Record<string, unknown> = { resource: 'object', operation: 'createOrUpdate' };
	const getCurrentNodeParameter = (name: string) => chosen[name];
	const { getColumns } = new OutSmart().methods.resourceMapping;
	const { fields } = await getColumns.call({ getCurrentNodeParameter } as never);
	expect(fields.length).toBeGreaterThan(10);
	expect(fields[0]).toMatchObject({ id: 'code', required: true, defaultMatch: true });
	expect(new Set(fields.map(({ type }) => type))).toEqual(new Set(['string']));
});
