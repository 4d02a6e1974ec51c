import type { Relation as Kept } from '../../../../sandbox/eboekhouden/books/types';
import { refusal } from './support/answers';
import { RELATION } from './support/calls';
import { clientWith, problemOf } from './support/clientWith';
import { useBooks } from './support/connect';

const { books, connect, count } = useBooks();

const kept = (code: string) => books().relations.find((relation) => relation.code === code);

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

test('relations come with the fields that we own', async () => {
	const found = await connect().client.listRelations();
	expect(found).toHaveLength(books().relations.length);
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

test('relations can be asked for by code, and looked for by a word', async () => {
	const { client } = connect();
	const codes = async (filter: object) => (await client.listRelations(filter)).map(({ code }) => code);
	expect(await codes({ code: '1003' })).toEqual(['1003']);
	expect(await codes({ search: 'rotterdam' })).toEqual(['1002']);
	expect(await codes({ code: '9999' })).toEqual([]);
});

test('a new relation has every field it was given', async () => {
	const { client } = connect();
	await client.addRelation(RELATION);
	expect(await client.listRelations({ code: RELATION.code })).toEqual([RELATION]);
	expect(kept(RELATION.code)?.added).toBe(
		new Date().toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' }),
	);
});

test('a code that is in use is told as that, and nothing is added', async () => {
	const before = books().relations.length;
	const problem = await problemOf(connect().client.addRelation({ ...RELATION, code: '1001' }));
	expect(problem.facts).toMatchObject({ kind: 'refused', outcome: 'notDone', code: 'CREL001' });
	expect(problem.message).toContain('the relation code is already in use');
	expect(books().relations).toHaveLength(before);
	expect(count('AddRelatie')).toBe(1);
});

describe('an update', () => {
	test('changes what it names and keeps every field that is not ours', async () => {
		Object.assign(kept('1001') ?? {}, THEIRS);
		const before = structuredClone(kept('1001'));
		await connect().client.updateRelation('1001', { city: 'De Bilt & omstreken', email: '' });
		expect(kept('1001')).toEqual({ ...before, city: 'De Bilt & omstreken', email: '' });
	});

	test('that changes nothing changes nothing', async () => {
		Object.assign(kept('1001') ?? {}, THEIRS);
		const before = structuredClone(books().relations);
		await connect().client.updateRelation('1001', {});
		expect(books().relations).toEqual(before);
	});

	test('can give another code', async () => {
		const id = kept('1001')?.id;
		await connect().client.updateRelation('1001', { code: '1001a' });
		expect(kept('1001a')?.id).toBe(id);
	});

	test('of a relation that is not there writes nothing', async () => {
		const problem = await problemOf(connect().client.updateRelation('9999', { city: 'X' }));
		expect(problem.facts).toMatchObject({ kind: 'input', outcome: 'notDone' });
		expect(problem.message).toContain("there is no relation with code '9999'");
		expect(count('UpdateRelatie')).toBe(0);
	});

	test('of a code that two relations have writes nothing', async () => {
		books().relations.push({ ...(kept('1001') as Kept), id: 9999 });
		const problem = await problemOf(connect().client.updateRelation('1001', { city: 'X' }));
		expect(problem.message).toContain("2 relations have the code '1001'");
		expect(count('UpdateRelatie')).toBe(0);
	});

	test('that is refused says so, though its error stands one level higher than elsewhere', async () => {
		const problem = await problemOf(connect().client.updateRelation('1001', { name: '' }));
		expect(problem.facts).toMatchObject({ kind: 'refused', outcome: 'notDone', code: 'REL_001' });
		expect(kept('1001')?.name).toBe('Lunchroom De Linde');
	});

	test('that is refused one level lower, as elsewhere, is refused as well', async () => {
		const wrapped = refusal('UpdateRelatie', 'REL_001', 'Nee');
		const body = wrapped.body.replace(
			/(<UpdateRelatieResult>)(.*)(<\/UpdateRelatieResult>)/,
			'$1<ErrorMsg>$2</ErrorMsg>$3',
		);
		const { client } = clientWith({ UpdateRelatie: { ...wrapped, body } });
		expect((await problemOf(client.updateRelation('1001', {}))).facts.code).toBe('REL_001');
	});
});

test('a value that is no text is refused before anything is sent', async () => {
	const { client } = connect();
	const code = 1042 as unknown as string;
	const problem = await problemOf(client.addRelation({ ...RELATION, code }));
	expect(problem.facts).toMatchObject({ kind: 'input', outcome: 'notDone' });
	expect(problem.message).toBe('e-Boekhouden: AddRelatie.oRel.Code cannot be sent: number (AddRelatie)');
	expect(count('AddRelatie')).toBe(0);
});
