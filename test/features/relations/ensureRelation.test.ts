import { completion, ensureRelation, findingInList } from '../../../features/relations/ensureRelation';
import type { ExportSettings } from '../../../features/invoicing/settings';
import type { Relation } from '../../../services/eBoekhouden/types';
import { toRow } from '../../../base/words/row';
import { EXPORT, relation } from '../../support/invoiceItems';
import { lettersOf } from '../../../base/values/text';
import { MemoryInvoices } from '../../support/memoryInvoices';

const SETTINGS: ExportSettings = EXPORT;

let books: MemoryInvoices;
beforeEach(() => {
	books = new MemoryInvoices();
	books.relations = [relation({ code: 'abc1' })];
});

async function ensure(change: Partial<Relation>, settings: Partial<ExportSettings> = {}) {
	const ensured = await ensureRelation(relation(change), books.port.relations, { ...SETTINGS, ...settings });
	if ('findings' in ensured) return { refused: ensured };
	const row = ensured.row && toRow(ensured.row, 'en');
	return { code: ensured.relation.code, relation: ensured.relation, row };
}

describe('a code in other capitals', () => {
	test.each([[false], [true]])(
		'is the relation that is there, by its own code (preview %o)',
		async (preview) => {
			expect(await ensure({ code: ' ABC1 ' }, { preview })).toMatchObject({ code: 'abc1', row: undefined });
			expect(books.writes).toEqual([]);
		},
	);

	test('is completed under its own code', async () => {
		books.relations = [relation({ code: 'abc1', name: '' })];
		expect(await ensure({ code: 'ABC1' })).toMatchObject({
			row: { key: 'abc1', action: 'updated', fields: ['name'] },
			relation: { name: 'Bakkerij De Korst abc1' },
		});
		expect(books.relations).toMatchObject([{ code: 'abc1', name: 'Bakkerij De Korst abc1' }]);
	});
});

describe('a new relation', () => {
	const add = async (change: Partial<Relation>) => (await ensure({ code: 'N1', ...change })).row;

	test('with an address says no more than that it is new', async () => {
		expect(await add({ type: 'B' })).toMatchObject({
			action: 'created',
			reason: 'Relation Bakkerij De Korst n1 is new in e-Boekhouden.',
		});
	});

	test('without any address is not made, as an invoice needs one', async () => {
		expect(await ensure({ code: 'N1', address: '<leeg>', postalCode: '', city: '-' })).toMatchObject({
			refused: { isOfOrder: true, findings: [{ code: 'relationWithoutAddress', relation: 'N1' }] },
		});
		expect(books.relations.map(({ code }) => code)).not.toContain('N1');
	});

	test('whose code somebody else takes meanwhile is not made: the order is refused, with what the service said', async () => {
		books.relations = [];
		const find = books.port.relations.find;
		books.port.relations.find = async (code) => {
			const found = await find(code);
			books.relations = [relation({ code: 'N1', name: 'Somebody Else' })];
			return found;
		};
		expect(await ensure({ code: 'N1' })).toMatchObject({
			refused: { findings: [{ code: 'relationCodeTaken', relation: 'N1' }, {}] },
		});
	});

	test('is not made of a customer that has another number: the order is asked about', async () => {
		const { code: _, ...theirs } = relation({ code: 'abc1' });
		expect(await ensure({ ...theirs, code: 'N1' })).toMatchObject({
			refused: {
				isOfOrder: true,
				findings: [{ code: 'relationIsThereAlready', numberInBooks: 'abc1', other: 'N1' }],
			},
		});
		expect(books.writes).toEqual([]);
	});

	test.each([
		['a typing error in the name', { name: 'Bakkerij DeKorst' }, true],
		[
			'another mailbox too',
			{ name: 'Bakkerij DeKorst', email: 'ander@post.example', phone: '', mobile: '' },
			false,
		],
	])('of a customer with another number, but for %s', async (_what, change, isAsked) => {
		const { code: _, ...theirs } = relation({ code: 'abc1' });
		const { refused } = await ensure({
			...theirs,
			vatNumber: '',
			chamberOfCommerceNumber: '',
			...change,
			code: 'N1',
		});
		expect(refused?.findings[0].code).toBe(isAsked ? 'relationIsThereAlready' : undefined);
	});

	test.each([
		['De Korst B.V.', 'DeKorst B.V.'],
		['DeKorst B.V.', 'De Korst B.V.'],
		['Fam. van Dijk', 'Fam. Vandijk'],
		['Schildersbedrijf Mulder', 'M. Visser'],
	])(
		'of %s, whose number elsewhere is of %s at the same place and phone, is asked about',
		async (theirs, name) => {
			const own = { address: 'Dorpsstraat 12', email: '', phone: '030-1234567' };
			books.relations = [relation({ ...own, code: 'abc1', name: theirs })];
			const { refused } = await ensure({ ...own, code: 'N1', name });
			expect(refused?.findings[0].code).toBe('relationIsThereAlready');
		},
	);

	describe('whose number differs from that of another by zeros in front only', () => {
		const PLACE = { address: 'Kade 7', postalCode: '9934 AA', city: 'Delfzijl' };
		const ELSEWHERE = { address: 'Markt 1', postalCode: '1111 AA', city: 'Ede' };
		const NOBODY = { email: '', phone: '', mobile: '', vatNumber: '', chamberOfCommerceNumber: '' };
		const zonne = { ...NOBODY, ...PLACE, name: 'Zonne BV', chamberOfCommerceNumber: '12345678' };

		test.each<[string, Partial<Relation>, boolean]>([
			['the same name and place', { chamberOfCommerceNumber: '' }, true],
			['the place', { name: 'Haan Installaties', chamberOfCommerceNumber: '' }, true],
			['the name, written otherwise', { name: 'Fa. Zonne', chamberOfCommerceNumber: '', ...ELSEWHERE }, true],
			['a registration', { name: 'Haan Installaties', ...ELSEWHERE }, true],
			['nothing', { name: 'Haan Installaties', chamberOfCommerceNumber: '', ...ELSEWHERE }, false],
			['another registration', { chamberOfCommerceNumber: '87654321' }, false],
		])('and has %s in common, is asked about from either side, once', async (_what, change, isAsked) => {
			for (const [theirs, code] of [
				['42', '00042'],
				['00042', '42'],
			] as const) {
				books.relations = [relation({ ...zonne, code: theirs })];
				const ours = { ...zonne, ...change, code };
				const answers: string[] = [];
				if (isAsked) {
					const finding = (await ensure(ours)).refused?.findings[0];
					expect(finding).toMatchObject({ code: 'relationIsThereAlready', numberInBooks: theirs });
					answers.push(finding && 'answer' in finding ? String(finding.answer) : '');
				}
				expect(books.writes).toEqual([]);
				const { row } = await ensure(ours, { knownRelations: new Set(answers.map(lettersOf)) });
				expect(row).toMatchObject({ action: 'created' });
				books.calls.splice(0);
			}
		});
	});

	test.each([100, 101])('that is refused, with a name of %i characters', async (length) => {
		books.faults.push({ call: 'addRelation', how: 'refused' });
		const { refused } = await ensure({ code: 'N1', name: 'Q'.repeat(length) });
		const said = toRow(
			{
				service: '',
				resource: 'relation',
				key: '',
				action: 'failed',
				preview: false,
				findings: refused?.findings ?? [{ code: 'reasonNotGiven' }],
			},
			'en',
		).reason;
		expect(said.includes('Its name has 101 characters.')).toBe(length === 101);
	});

	const UNKNOWN = { name: 'Dhr. P. Puk', type: '', vatNumber: '', chamberOfCommerceNumber: '' };

	test('without a type and a number of a business counts as one, and says so', async () => {
		expect((await add(UNKNOWN))?.reason).toContain('it counts as a business (B)');
		expect(books.relations.at(-1)).toMatchObject({ code: 'N1', type: 'B' });
	});
});

describe('many relations', () => {
	const codes = Array.from({ length: 10 }, (_, index) => `R${index}`);
	beforeEach(() => {
		books.relations = codes.map((code) => relation({ code }));
	});
	const ensureAll = async (wanted = codes) => {
		const relations = findingInList(books.port.relations, wanted);
		const all = [];
		for (const code of wanted) all.push(await ensureRelation(relation({ code }), relations, SETTINGS));
		return all;
	};

	test('are one call', async () => {
		const all = await ensureAll(codes.map((code) => code.toLowerCase()));
		expect(all).toMatchObject(codes.map((code) => ({ relation: { code } })));
		expect(books.calls).toEqual(['relations']);
	});

	test.each([
		[3, 3],
		[4, 1],
	])('%i of them take %i calls: only a few are asked for one by one', async (amount, calls) => {
		await ensureAll(codes.slice(0, amount));
		expect(books.calls).toHaveLength(calls);
	});

	test('what the list lacks is asked for, before it counts as missing', async () => {
		books.relationCap = 8;
		await ensureAll();
		expect(books.calls).toEqual(['relations', 'relations', 'relations']);
		expect(books.writes).toEqual([]);
	});

	test('one that is new is added once, whoever wants it next', async () => {
		books.relations = books.relations.slice(1);
		const all = await ensureAll([...codes, 'r0']);
		expect(books.writes).toEqual(['addRelation']);
		expect(all.at(-1)).toMatchObject({ relation: { code: 'R0' } });
		expect(all.at(-1)).not.toHaveProperty('row');
	});
});

describe('where the order leads', () => {
	const books = relation({ address: 'Dam 1', postalCode: '1111 AA', city: 'Ede' });
	test.each([
		['nothing, when it is the same', {}, {}],
		['what of an address is elsewhere', { city: 'Goes' }, { city: 'Goes' }],
		['no address that says less', { address: '' }, {}],
		['another field', { email: 'nieuw@example.com' }, { email: 'nieuw@example.com' }],
	])('it changes %s', (_what, change, changed) => {
		expect(completion(books, { ...books, ...change }, true)).toEqual(changed);
	});
});
