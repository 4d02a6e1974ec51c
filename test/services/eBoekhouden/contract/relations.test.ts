import type { Relation as Kept } from '../../../../sandbox/eboekhouden/books/types';
import { RELATION } from '../support/calls';
import { problemOf } from '../support/clientWith';
import { overEachProtocol } from '../support/protocols';

/** Everything of a relation that is not ours to change. */
const THEIRS = {
	gender: 'v',
	address2: 'Postbus 12',
	postalCode2: '3500 AA',
	city2: 'Utrecht',
	country2: 'NL',
	fax: '030-7654321',
	website: 'https://delinde.example/?a=1&b=<2>',
	note: 'Belt op "di" & do\r\n  niet op wo ',
	bankAccount: '1234567',
	giroAccount: '76543',
	salutation: 'Geachte mevrouw De Vries',
	bic: 'ABNANL2A',
	freeFields: ['VIP', '', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'tien & elf'],
	memberAdministration: '1',
	ledgerAccountId: 5001,
	noNewsletter: 1,
	newsletterGroups: 3,
} satisfies Partial<Kept>;

overEachProtocol(({ sandbox, books, client, nature }) => {
	const lengths = nature.listsHaveContent ? [0, 1, 1_999, 2_500] : [0, 1, 130];
	const kept = (code: string) => {
		const found = books().relations.find((relation) => relation.code === code);
		if (!found) throw new Error(`no relation ${code}`);
		return found;
	};
	const codes = async (filter: object) =>
		(await client().relations.list(filter)).found.map(({ code }) => code);

	test('relations come with the fields that we own', async () => {
		const { found, whole } = await client().relations.list();
		expect([found.length, whole]).toEqual([books().relations.length, true]);
		expect(found.find(({ code }) => code === '1002')).toEqual({
			code: '1002',
			name: 'Hotel & Restaurant Het Anker',
			contactPerson: 'J. Smit',
			address: 'Havenkade 12',
			postalCode: '3011 BC',
			city: 'Rotterdam',
			country: 'NL',
			email: 'inkoop@anker.example',
			phone: '',
			mobile: '',
			vatNumber: '',
			chamberOfCommerceNumber: '',
			iban: '',
			type: 'B',
		});
	});

	test('they can be asked for by code, and looked for by a word', async () => {
		expect(await codes({ code: '1003' })).toEqual(['1003']);
		expect(await codes({ search: 'otterda' })).toEqual(['1002']);
		expect(await codes({ search: 'rotterdam' })).toEqual(nature.searchMindsCapitals ? [] : ['1002']);
		expect(await codes({ code: '9999' })).toEqual([]);
		expect(await codes({ code: '', search: '' })).toHaveLength(books().relations.length);
		expect(await codes({ limit: 2 })).toEqual((await codes({})).slice(0, 2));
	});

	test('one is found by exactly its code, and none by an empty code', async () => {
		books().relations.push({ ...kept('1001'), id: 9001, code: '01001' });
		const { relations } = client();
		expect(await relations.find('1001')).toMatchObject([{ code: '1001' }]);
		expect(await relations.find('01001')).toMatchObject([{ code: '01001' }]);
		expect(await codes({ code: '01001' })).toEqual(['01001']);
		expect(await relations.find('100')).toEqual([]);
		expect(await relations.find('')).toEqual([]);
	});

	test('one is found by its code in other capitals, and with spaces around it', async () => {
		books().relations.push({ ...kept('1001'), id: 9001, code: 'Abc1' });
		for (const code of ['ABC1', 'abc1', ' Abc1 '])
			expect(await client().relations.find(code)).toMatchObject([{ code: 'Abc1' }]);
		await client().relations.update('abc1', { city: 'Ede' });
		expect(kept('Abc1').city).toBe('Ede');
	});

	test.each(lengths)('a list of %i is whole, or says that it is not', async (amount) => {
		const model = kept('1001');
		books().relations = Array.from({ length: amount }, (_, id) => ({ ...model, id: id + 1, code: `R${id}` }));
		const { found, whole } = await client().relations.list();
		expect(found.length).toBeLessThanOrEqual(amount);
		expect(whole).toBe(found.length === amount);
		expect(await client().relations.list({ limit: 1 })).toMatchObject({ whole: true });
	});

	test('a list of 2,500 of which a few are wanted names all the others, or says that it is not whole', async () => {
		const model = kept('1001');
		books().relations = Array.from({ length: 2_500 }, (_, id) => ({ ...model, id: id + 1, code: `R${id}` }));
		const { found, unread = [], whole } = await client().relations.list({ wanted: (all) => all.slice(0, 3) });
		expect(whole).toBe(found.length + unread.length === 2_500);
		expect(new Set([...found, ...unread].map(({ code }) => code)).size).toBe(found.length + unread.length);
	});

	describe('a new one', () => {
		test('has every field it was given', async () => {
			const { relations } = client();
			await relations.create(RELATION);
			expect(await relations.find(RELATION.code)).toEqual([RELATION]);
			const day = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' });
			expect(kept(RELATION.code).added).toBe(day);
		});

		test('is not made twice: the code is in use, and the first stays as it is', async () => {
			const { relations } = client();
			await relations.create({ ...RELATION, code: '007' });
			const before = structuredClone(books().relations);
			const problem = await problemOf(relations.create({ ...RELATION, code: '007', name: 'Ander' }));
			expect(problem.facts).toMatchObject({ kind: 'exists', outcome: 'notDone' });
			expect(books().relations).toEqual(before);
			await relations.create({ ...RELATION, code: '7' });
			expect(kept('7').name).toBe(RELATION.name);
		});
	});

	describe('an update', () => {
		test('changes what it names and keeps every field that is not ours', async () => {
			Object.assign(kept('1001'), THEIRS);
			const before = structuredClone(kept('1001'));
			await client().relations.update('1001', { city: 'De Bilt & omstreken', email: '' });
			expect(kept('1001')).toEqual({ ...before, city: 'De Bilt & omstreken', email: '' });
		});

		test('of a relation that is not there writes nothing', async () => {
			const problem = await problemOf(client().relations.update('9999', { city: 'X' }));
			expect(problem.facts).toMatchObject({ kind: 'refused', outcome: 'notDone' });
			expect(problem.message).toContain("'9999'");
			expect(sandbox().writes()).toEqual([]);
		});

		test('of a code that two relations have writes nothing', async () => {
			books().relations.push({ ...kept('1001'), id: 9999 });
			const problem = await problemOf(client().relations.update('1001', { city: 'X' }));
			expect(problem.facts).toMatchObject({ kind: 'refused', outcome: 'notDone' });
			expect(problem.message).toContain("more than one relation '1001'");
			expect(sandbox().writes()).toEqual([]);
		});

		test('that is refused says so, and nothing is changed', async () => {
			const problem = await problemOf(client().relations.update('1001', { name: '' }));
			expect(problem.facts).toMatchObject({ kind: 'refused', outcome: 'notDone' });
			expect(kept('1001').name).toBe('Lunchroom De Linde');
		});
	});
});
