import { problemOf } from '../support/clientWith';
import { json, NO_CONTENT, page, refused, restWith, type Asked, type RestGiven } from '../support/restWith';

const content = (id: number, code: string, change: object = {}) =>
	json({
		...{
			id,
			type: 'P',
			code,
			name: `Naam ${code}`,
			contact: 'A. de Vries',
			gender: null,
			address: 'Dorpsstraat 1',
		},
		...{
			postalCode: '1234 AB',
			city: 'Zeist',
			country: 'NL',
			emailAddress: 'a@b.example',
			phoneNumber: '030',
		},
		...{
			mobilePhoneNumber: null,
			vatNumber: '',
			companyRegistrationNumber: '12345678',
			iban: 'NL91',
			freeText1: null,
		},
		...change,
	});

/** Relations by code, as list and as contents. */
function books(codes: string[], more: Record<string, RestGiven | RestGiven[]> = {}) {
	const all = codes.map((code, at) => ({ id: at + 1, type: 'B', code }));
	const list = ({ query }: Asked) =>
		page(
			...all
				.filter(({ code }) => query.code === undefined || code === query.code)
				.slice(Number(query.offset), Number(query.offset) + Number(query.limit)),
		);
	const contents = all.map(({ id, code }) => [`GET relation/${id}`, content(id, code)]);
	return restWith({ 'GET relation': list, ...Object.fromEntries(contents), ...more });
}

test('none for an empty code, and what the filter does not find is looked for in capitals or not', async () => {
	const { client, count } = books(['Test1', 'X2']);
	expect(await client.relations.find('')).toEqual([]);
	expect(count('GET relation')).toBe(0);
	expect((await client.relations.find('TEST1')).map(({ code }) => code)).toEqual(['Test1']);
	expect(await client.relations.find('NONE')).toEqual([]);
	// Each by the filter, and all of them once.
	expect(count('GET relation')).toBe(3);
});

test('a filter that is not honoured finds no other relation', async () => {
	const { client } = restWith({ 'GET relation': page({ id: 9, code: '2' }) });
	expect(await client.relations.find('1')).toEqual([]);
});

describe('a list', () => {
	test('in turns gives what is wanted now in full, and of the others that they are there', async () => {
		const { client, calls } = books(['1', '2', '3']);
		const { found, unread, whole } = await client.relations.list({ wanted: (listed) => listed.slice(1, 2) });
		expect(found.map(({ code }) => code)).toEqual(['2']);
		expect(unread).toEqual([
			{ id: '1', code: '1' },
			{ id: '3', code: '3' },
		]);
		expect(whole).toBe(true);
		expect(calls().filter((call) => /relation\/\d/.test(call))).toEqual(['GET relation/2']);
	});

	test('by a word looks in each field that is searched, and finds each once', async () => {
		const { client, asked } = books([], {
			'GET relation': ({ query }) =>
				query['name[like]'] || query['city[like]'] ? page({ id: 1, code: '1001' }) : page(),
			'GET relation/1': content(1, '1001'),
		});
		expect((await client.relations.list({ search: 'Zei' })).found).toMatchObject([{ code: '1001' }]);
		const queries = asked.filter(({ path }) => path === 'relation').map(({ query }) => query);
		expect(
			queries.flatMap((query) => Object.entries(query).filter(([name]) => name.includes('like'))),
		).toEqual(['code', 'name', 'city', 'contact', 'email'].map((field) => [`${field}[like]`, '%Zei%']));
	});

	test('by a word with a wildcard in it finds only what has that word', async () => {
		const { client } = books([], {
			'GET relation': page({ id: 1, code: '1001' }, { id: 2, code: '50%' }),
			'GET relation/1': content(1, '1001'),
			'GET relation/2': content(2, '50%'),
		});
		expect((await client.relations.list({ search: '0%' })).found.map(({ code }) => code)).toEqual(['50%']);
	});
});

describe('a change', () => {
	test('sends the changed fields, also emptied ones, and the name, which has to be there', async () => {
		const { client, last, calls } = books(['1001'], { 'PATCH relation/1': NO_CONTENT });
		await client.relations.update('1001', { city: 'Utrecht & omstreken', phone: '' });
		const name = 'Naam 1001';
		expect(last('PATCH relation/1')?.body).toEqual({ name, city: 'Utrecht & omstreken', phoneNumber: '' });
		expect(calls()).toEqual(['POST session', 'GET relation', 'GET relation/1', 'PATCH relation/1']);
		await client.relations.update('1001', { name: 'Nieuw' });
		expect(last('PATCH relation/1')?.body).toEqual({ name: 'Nieuw' });
		expect(calls().slice(-2)).toEqual(['GET relation', 'PATCH relation/1']);
		await client.relations.update('1001', {});
		expect(calls().filter((call) => call.startsWith('PATCH'))).toHaveLength(2);
	});

	test('takes the name of now, and what was read before it is read anew', async () => {
		const { client, last, count } = books(['1001'], {
			'GET relation/1': ['Bakkerij', 'Bakkerij & Zn', 'Slagerij'].map((name) => content(1, '1001', { name })),
			'PATCH relation/1': NO_CONTENT,
		});
		const names = async () => (await client.relations.list()).found.map(({ name }) => name);
		expect([await names(), await names(), count('GET relation/1')]).toEqual([['Bakkerij'], ['Bakkerij'], 1]);
		await client.relations.update('1001', { city: 'X' });
		expect(last('PATCH relation/1')?.body).toEqual({ name: 'Bakkerij & Zn', city: 'X' });
		expect(await names()).toEqual(['Slagerij']);
	});

	test('with an unknown outcome is not sent again', async () => {
		const { client, count } = books(['1001'], { 'PATCH relation/1': refused('ERR_001', '', 500) });
		const problem = await problemOf(client.relations.update('1001', { city: 'X' }));
		expect([problem.facts.outcome, count('PATCH relation/1')]).toEqual(['unknown', 1]);
	});
});
