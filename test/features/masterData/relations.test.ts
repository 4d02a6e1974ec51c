import type { WireRow } from '../../../services/outSmart/types';
import { synchronizeRelations } from '../../../nodes/OutSmart/operations/relation/synchronize';
import { execute } from '../../support/outSmart/execute';
import { FakeClient, problem } from '../../support/outSmart/fakeClient';
import { relation } from '../../support/outSmart/records';
import { ensureRelation } from '../../../features/relations/ensureRelation';
import { toRelation, toRelationItem } from '../../../services/outSmart/records';
import { lettersOf } from '../../../base/values/text';
import { EXPORT, relation as relationOfBooks } from '../../support/invoiceItems';
import { MemoryInvoices } from '../../support/memoryInvoices';

/** The relation of the books that `relation()` in OutSmart is equal to. */
const KORST = relationOfBooks({
	...{ name: 'Bakkerij De Korst B.V.', email: '', iban: 'NL00BANK0123456789', type: 'B' },
	...{ address: 'Hoofdstraat 12', postalCode: '4321 BA', city: 'Arnhem' },
});
const UNCHANGED = {
	service: 'OutSmart',
	resource: 'relation',
	key: 'relations',
	action: 'unchanged',
	code: 'recordsUnchanged',
	isNone: false,
	reason: 'Unchanged relations: 1.',
	attention: false,
	preview: false,
	count: 1,
};

/** One customer twice is asked about; these are told to be others. */
const OTHER = { ...KORST, name: 'Slagerij Haan', address: 'Kade 7', postalCode: '1111 AA' };
const CHANGED_AND_NEW = [
	{ ...KORST, name: 'Bakkerij de Korst' },
	{ ...OTHER, code: '7' },
];

const clientWithKorst = (change: WireRow = {}) => new FakeClient({ relations: [relation(change).wireRow] });

test('a quiet run reads once, posts nothing, and counts', async () => {
	const client = clientWithKorst();
	expect(await execute(synchronizeRelations, client, [KORST])).toEqual([UNCHANGED]);
	expect(client.calls).toEqual(['relations']);
});

test('one changed relation is one post of one whole row', async () => {
	const client = clientWithKorst({ remark: 'Hond', external_id: 7, email_workorder: null });
	client.relations.push({ ...relation().wireRow, debtor_number: '7', name: 'Vos' });
	const items = [
		{ ...KORST, name: 'De Korst Bakkerij', address: 'Nieuwstraat 1' },
		{ ...KORST, code: '7', name: 'Vos' },
	];
	expect(await execute(synchronizeRelations, client, items)).toEqual([
		{
			service: 'OutSmart',
			resource: 'relation',
			key: '1042',
			action: 'updated',
			code: 'recordUpdated',
			changed: ['name', 'address'],
			foreseen: false,
			reason: 'Changed: name, address.',
			attention: false,
			preview: false,
			name: 'De Korst Bakkerij',
		},
		UNCHANGED,
	]);
	expect(client.calls).toEqual(['relations', 'save relations 1042', 'relations']);
	expect(client.posts).toEqual([
		[
			{
				debtor_number: '1042',
				name: 'De Korst Bakkerij',
				street: 'Nieuwstraat 1',
				house_number: '',
				postal_code: '4321 BA',
				city: 'Arnhem',
				country: 'NL',
				active: '1',
				remark: 'Hond',
				external_id: 7,
			},
		],
	]);
});

test.each([{ name: { first: 'De', last: 'Korst' } }, { city: ['Arnhem'] }, { phone: {} }])(
	'a value that is no text is told, and nothing is sent: %j',
	async (wrong) => {
		const client = clientWithKorst();
		expect(await execute(synchronizeRelations, client, [{ ...KORST, ...wrong }])).toMatchObject([
			{
				...{ action: 'blocked', code: 'recordNotSent', attention: true },
				reason: expect.stringContaining(`: ${String(Object.keys(wrong)[0])} is not text.`),
			},
		]);
		expect(client.writes).toEqual([]);
	},
);

test('a new relation is sent with placeholders for what OutSmart demands', async () => {
	const client = new FakeClient();
	const item = { ...KORST, address: '', postalCode: '-', city: '<empty>' };
	expect(await execute(synchronizeRelations, client, [item])).toMatchObject([
		{
			action: 'created',
			code: 'recordCreated',
			reason: expect.stringContaining('Without address, postalCode, city: OutSmart gets <leeg> there.'),
		},
	]);
	expect(client.posts[0]).toEqual([
		{
			debtor_number: '1042',
			name: 'Bakkerij De Korst B.V.',
			street: '<leeg>',
			postal_code: '<leeg>',
			city: '<leeg>',
		},
	]);
	client.calls.splice(0);
	expect(await execute(synchronizeRelations, client, [item])).toEqual([UNCHANGED]);
	expect(client.writes).toEqual([]);
});

test.each<[string, WireRow, object]>([
	['a placeholder for empty', { city: '<leeg>', phone_number: '-' }, { city: '', phone: '' }],
	['empty for a placeholder', { phone_number: '' }, { phone: '<leeg>' }],
	['house number in the street', { street: 'Hoofdstraat 12', house_number: '' }, {}],
	['spaces in the address', {}, { address: ' Hoofdstraat  12 ' }],
	['the name of a country', { country: 'Nederland' }, {}],
	['the English name of a country', { country: 'the netherlands' }, { country: 'the Netherlands' }],
	['the code for the name', { country: 'be' }, { country: 'België' }],
	[
		'a gap in the books',
		{ phone_number: '030-1', contact: 'An', street: 'Elders', house_number: '3' },
		{ address: '', postalCode: '', city: '' },
	],
	[
		'a country without an address',
		{ country: 'NL' },
		{ address: '', postalCode: '', city: '', country: 'BE' },
	],
	['no country beside the same address', {}, { country: '' }],
	['a code in other capitals', { debtor_number: 'k1' }, { code: 'K1' }],
	['inactive', { active: '0' }, {}],
	['kinds that OutSmart has not', {}, { iban: '', type: 'P' }],
])('%s is no difference', async (_name, change, item) => {
	const client = clientWithKorst(change);
	expect(await execute(synchronizeRelations, client, [{ ...KORST, ...item }])).toEqual([UNCHANGED]);
	expect(client.writes).toEqual([]);
});

describe('an address that differs', () => {
	const moved = async (item: object, row: WireRow = {}) => {
		const client = clientWithKorst({ remark: 'Hond', ...row });
		const found = await execute(synchronizeRelations, client, [{ ...KORST, ...item }]);
		client.calls.splice(0);
		expect(await execute(synchronizeRelations, client, [{ ...KORST, ...item }])).toEqual([UNCHANGED]);
		expect(client.writes).toEqual([]);
		return { row: client.relations[0], told: found[0] };
	};

	test.each<[object, WireRow]>([
		[
			{ address: 'Nieuwstraat 1', postalCode: '' },
			{ street: 'Nieuwstraat 1', house_number: '', postal_code: '<leeg>', city: 'Arnhem', country: 'NL' },
		],
		[
			{ address: 'Kade 2', postalCode: '', city: '', country: '' },
			{ street: 'Kade 2', house_number: '', postal_code: '<leeg>', city: '<leeg>', country: '' },
		],
		[
			{ address: '' },
			{ street: '<leeg>', house_number: '', postal_code: '4321 BA', city: 'Arnhem', country: 'NL' },
		],
		[
			{ postalCode: '1111 AA' },
			{ street: 'Hoofdstraat', house_number: '12', postal_code: '1111 AA', city: 'Arnhem', country: 'NL' },
		],
		[
			{ address: 'Kade 2', country: 'Nederland' },
			{ street: 'Kade 2', house_number: '', postal_code: '4321 BA', city: 'Arnhem', country: 'NL' },
		],
		[{ country: 'BE' }, { street: 'Hoofdstraat', postal_code: '4321 BA', city: 'Arnhem', country: 'BE' }],
	])('comes whole: %j', async (item, row) => {
		expect((await moved(item)).row).toMatchObject({ ...row, remark: 'Hond' });
	});
});

describe('a code in other capitals', () => {
	test('is no second relation: the one that is there is changed, under its own code', async () => {
		const client = clientWithKorst({ debtor_number: 'abc1' });
		const found = await execute(synchronizeRelations, client, [
			{ ...KORST, code: 'ABC1', name: 'Bakkerij De Korst V.O.F.' },
		]);
		expect(found).toMatchObject([{ key: 'ABC1', action: 'updated', changed: ['name'] }]);
		expect(client.relations).toMatchObject([{ debtor_number: 'abc1', name: 'Bakkerij De Korst V.O.F.' }]);
	});
});

test.each([
	['a new number of a customer that is there', { ...KORST, code: '7' }, 'relationIsThereAlready', 'created'],
	['a number that is of another customer there', { ...OTHER, code: '1042' }, 'relationIsOther', 'updated'],
])('%s is asked about, and sent when that is answered', async (_name, item, code, action) => {
	const client = clientWithKorst();
	const [asked] = await execute(synchronizeRelations, client, [item]);
	expect(asked).toMatchObject({ key: item.code, action: 'blocked', code, attention: true });
	expect(client.writes).toEqual([]);
	const given = { knownRelations: asked?.answer };
	expect(await execute(synchronizeRelations, client, [item], given)).toMatchObject([{ action }]);
});

test.each([
	['42', '00042'],
	['00042', '42'],
])('%s, which OutSmart has as %s, is asked about, and not once more at its order', async (code, other) => {
	const client = clientWithKorst({ debtor_number: other, name: 'Fa. Zonne' });
	const item = { ...KORST, code, name: 'Zonne BV', address: 'Kade 7', postalCode: '1111 AA' };
	const [asked] = await execute(synchronizeRelations, client, [item]);
	expect(asked).toMatchObject({ code: 'relationIsThereAlready', numberInBooks: code, other });
	expect(client.writes).toEqual([]);
	const books = new MemoryInvoices();
	books.relations = [item];
	const order = toRelationItem(toRelation(client.relations[0] ?? {}));
	const ensured = async (answers: string[]) =>
		await ensureRelation(order, books.port.relations, {
			...EXPORT,
			knownRelations: new Set(answers.map(lettersOf)),
		});
	expect(await ensured([])).toMatchObject({ findings: [{ answer: asked?.answer }] });
	expect(await ensured([String(asked?.answer)])).toMatchObject({ row: { action: 'created' } });
});

test('two numbers that the books both have are of two customers', async () => {
	const items = [KORST, { ...KORST, code: '7' }];
	expect(await execute(synchronizeRelations, clientWithKorst(), items)).toMatchObject([
		{ key: '7', action: 'created' },
		UNCHANGED,
	]);
});

describe('a list of OutSmart that may be cut off', () => {
	const rows = (count: number) =>
		Array.from({ length: count }, (_, index) => ({
			...relation().wireRow,
			debtor_number: `C${index}`,
			remark: 'Hond',
		}));
	const items = (from: number, to: number) =>
		Array.from({ length: to - from }, (_, index) => ({
			...{ ...KORST, code: `C${from + index}`, name: 'Bakkerij De Korst V.O.F.' },
			address: from + index < 510 ? KORST.address : `Kade ${from + index}`,
		}));

	test('does not make new what it lacks: that is asked for by code, and keeps what else it has', async () => {
		const client = new FakeClient({ relations: rows(510) });
		client.relationCap = 500;
		const told = await execute(synchronizeRelations, client, items(505, 515));
		expect(told.map(({ action }) => action)).toEqual([
			...Array(5).fill('updated'),
			...Array(5).fill('created'),
		]);
		expect(client.relations[507]).toMatchObject({ name: 'Bakkerij De Korst V.O.F.', remark: 'Hond' });
		client.calls.splice(0);
		expect(await execute(synchronizeRelations, client, items(505, 515))).toMatchObject([{ count: 10 }]);
		expect(client.writes).toEqual([]);
	});

	test.each([0, 1, 2])('nor what it leaves out, of whatever length it is: %i of three', async (length) => {
		const client = new FakeClient({ relations: rows(3) });
		client.relationCap = length;
		const told = await execute(synchronizeRelations, client, items(0, 4));
		expect(told.map(({ action }) => action)).toEqual([...Array(3).fill('updated'), 'created']);
		expect(client.relations.slice(0, 3)).toMatchObject(Array(3).fill({ remark: 'Hond' }));
	});

	test('is asked for no more than a hundred codes in a run: the others wait, and one row says so', async () => {
		const client = new FakeClient({ relations: rows(500) });
		client.relationCap = 500;
		const others = items(600, 750).map((item) => ({ ...item, name: item.code }));
		const told = await execute(synchronizeRelations, client, others);
		expect(told.filter(({ action }) => action === 'created')).toHaveLength(100);
		expect(told.at(-1)).toMatchObject({
			action: 'skipped',
			code: 'recordsWait',
			count: 50,
			attention: false,
		});
	});
});

test('a relation that is missing is not taken for deleted', async () => {
	const client = clientWithKorst();
	await execute(synchronizeRelations, client, [{ ...OTHER, code: '7' }]);
	expect(client.relations.map(({ debtor_number }) => debtor_number)).toEqual(['1042', '7']);
	expect(client.writes).toEqual(['save relations 7']);
});

test('where OutSmart leads, only what it lacks is added', async () => {
	const client = clientWithKorst();
	const found = await execute(synchronizeRelations, client, CHANGED_AND_NEW, { leading: 'OutSmart' });
	expect(found).toMatchObject([
		{ key: '7', action: 'created' },
		{ action: 'unchanged', count: 1 },
	]);
	expect(client.writes).toEqual(['save relations 7']);
});

test('in preview nothing is posted', async () => {
	const client = clientWithKorst();
	expect(await execute(synchronizeRelations, client, CHANGED_AND_NEW, { preview: true })).toMatchObject([
		{ key: '1042', action: 'wouldBeUpdated', preview: true, reason: 'Would change: name.' },
		{ key: '7', action: 'wouldBeCreated', preview: true, reason: 'Would be new in OutSmart.' },
	]);
	expect(client.writes).toEqual([]);
});

describe('what cannot be sent', () => {
	test.each([
		[{ code: '' }, 'Bakkerij De Korst B.V.', 'it has no code'],
		[{ code: null }, 'Bakkerij De Korst B.V.', 'it has no code'],
		[{ name: ' ' }, '1042', 'it has no name'],
		[{ code: 'x'.repeat(256) }, 'x'.repeat(256), 'its code has 256 characters, more than 255'],
		[{ city: 'y'.repeat(300) }, '1042', 'its city has 300 characters'],
	])('%j is a row, and the others are sent', async (change, key, reason) => {
		const client = new FakeClient();
		const found = await execute(synchronizeRelations, client, [
			{ ...KORST, ...change },
			{ ...KORST, code: '7' },
		]);
		expect(found).toMatchObject([
			{ key: '7', action: 'created' },
			{ key, action: 'blocked', reason: expect.stringContaining(reason) },
		]);
		expect(client.writes).toEqual(['save relations 7']);
	});
});

test.each([[[{}]], [[]]])('without relations (%j) one row says so, and nothing is asked', async (items) => {
	const client = clientWithKorst();
	expect(await execute(synchronizeRelations, client, items)).toMatchObject([
		{ action: 'unchanged', count: 0 },
	]);
	expect(client.calls).toEqual([]);
});

describe('posts', () => {
	const many = (count: number) =>
		Array.from({ length: count }, (_, index) => ({ ...KORST, code: `C${index}` }));

	test.each([
		[1, [1]],
		[200, [200]],
		[201, [200, 1]],
		[401, [200, 200, 1]],
	])('%i relations go in posts of %j', async (count, sizes) => {
		const client = new FakeClient();
		const rows = await execute(synchronizeRelations, client, many(count));
		expect(client.posts.map(({ length }) => length)).toEqual(sizes);
		expect(rows.filter(({ action }) => action === 'created')).toHaveLength(count);
	});

	test('one record that is refused does not keep the others out', async () => {
		const client = new FakeClient();
		client.refuses = (row) => (row.debtor_number === 'C13' ? problem('refused', '1301', 'relations') : null);
		const rows = await execute(synchronizeRelations, client, many(50));
		expect(rows.filter(({ action }) => action === 'created')).toHaveLength(49);
		expect(rows.filter(({ action }) => action === 'failed')).toMatchObject([
			{ key: 'C13', reason: expect.stringContaining('1301') },
		]);
		expect(client.posts.length).toBeLessThan(15);
	});

	test.each([
		['refused', 29],
		['limit', 1],
	] as const)('of %s, where all are, %d are tried', async (kind, posts) => {
		const client = new FakeClient();
		client.refuses = () => problem(kind, '1301', 'relations');
		const rows = await execute(synchronizeRelations, client, many(200));
		expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(['failed']));
		expect(client.posts).toHaveLength(posts);
	});

	test('what is not there on reading back failed, though the service said nothing', async () => {
		const client = clientWithKorst();
		client.saveRelations = async () => undefined;
		expect(await execute(synchronizeRelations, client, CHANGED_AND_NEW)).toMatchObject([
			{ key: '1042', action: 'failed', code: 'recordNotKept', fields: ['name'] },
			{ key: '7', action: 'failed', code: 'recordNotKept', fields: [] },
		]);
	});
});

test.each(['unreachable', 'login', 'unreadable'] as const)(
	'%s at the reading: one failed row',
	async (kind) => {
		const client = clientWithKorst();
		client.faults.push({ call: 'relations', problem: problem(kind) });
		expect(await execute(synchronizeRelations, client, [KORST])).toMatchObject([
			{ key: 'OutSmart', resource: 'relation', action: 'failed', reason: problem(kind).inFull },
		]);
	},
);
