import { addMany } from '../../../../sandbox/eboekhouden/data/many';
import { call, list, refusal, useRestSandbox } from '../../support/rest';

const sandbox = useRestSandbox();
const ids = async (path: string) => (await list(sandbox(), path)).map(({ id }) => id);
const codes = async (query: string) =>
	(await list(sandbox(), `/v1/relation?${query}`)).map(({ code }) => code);

describe('paging', () => {
	it('gives a hundred when nothing is asked, and counts the page', async () => {
		const { json } = await call(sandbox(), 'GET', '/v1/mutation');
		expect(json?.count).toBe(100);
		expect(json?.items).toHaveLength(100);
	});

	it('gives everything once, page after page, until a short one', async () => {
		addMany(sandbox().books, { relations: 4500 });
		const seen = new Set<unknown>();
		const sizes = [];
		for (let offset = 0; ; offset += 2000) {
			const page = await ids(`/v1/relation?limit=2000&offset=${offset}`);
			sizes.push(page.length);
			page.forEach((id) => seen.add(id));
			if (page.length < 2000) break;
		}
		expect([sizes, seen.size]).toEqual([[2000, 2000, 512], 4512]);
	});

	it('has an empty page behind the last', async () => {
		const { json } = await call(sandbox(), 'GET', '/v1/ledger?offset=45');
		expect(json).toEqual({ items: [], count: 0 });
	});

	it('may give fewer at once than were asked for, and counts these', async () => {
		sandbox().books.settings.rest.mostOfPage = 25;
		const { json } = await call(sandbox(), 'GET', '/v1/mutation?limit=2000&offset=25');
		expect([json?.count, (json?.items as { id: number }[])[0]?.id]).toEqual([25, 26]);
	});

	it.each([
		['limit=0', 'PAGE_001'],
		['limit=2001', 'PAGE_001'],
		['limit=-1', 'PAGE_001'],
		['limit=many', 'PAGE_001'],
		['limit=1.5', 'PAGE_001'],
		['offset=-1', 'PAGE_002'],
		['offset=x', 'PAGE_002'],
	])('refuses %s', async (query, code) => {
		expect(await refusal(sandbox(), 'GET', `/v1/unit?${query}`)).toBe(`400 ${code}`);
	});

	it('may go from the newest to the oldest', async () => {
		expect((await ids('/v1/mutation?limit=3')).at(0)).toBe(1);
		sandbox().books.settings.rest.order = 'descending';
		expect(await ids('/v1/mutation?limit=2')).toEqual([374, 373]);
	});

	it.each(['/v1/product/groups', '/v1/ledger/balances'])('is not there for %s', async (path) => {
		const { json } = await call(sandbox(), 'GET', path);
		expect(json?.count).toBe((json?.items as unknown[]).length);
	});
});

describe('filters', () => {
	it.each([
		['code=1001', ['1001']],
		['code[eq]=1001', ['1001']],
		['CODE=1001', ['1001']],
		['code[not_eq]=1001&city=Utrecht&type=B', ['1003', '1004', '1005', '2003', '2004', '2005']],
		['name[like]=%25van%25', []],
		['name[like]=%25Van%25', ['1004']],
		['code[like]=200%3F', ['2001', '2002', '2003', '2004', '2005']],
		['code[not_like]=%253', ['1001', '1002', '1004', '1005', '1006', '1007', '2001', '2002', '2004', '2005']],
		['name[like]=B.V.', []],
		['name[like]=%25B.V.', ['2001']],
		['email=keuken@zonnehof.example', ['1005']],
		['contact=J. Smit', ['1002']],
		['type=P', ['1006']],
		['city=', 12],
		['code=%25', []],
	])('of texts: %s', async (query, expected) => {
		const found = (await codes(query)).toSorted();
		expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
		if (query.startsWith('CODE')) sandbox().calls.length = 0;
	});

	it.each([
		['id=7', [7]],
		['id[gte]=372', [372, 373, 374]],
		['id[gt]=372', [373, 374]],
		['id[lt]=3', [1, 2]],
		['id[lte]=2', [1, 2]],
		['id[range]=10,12', [10, 11, 12]],
		['id[not_eq]=1&limit=1', [2]],
		['date=2025-01-31', [17]],
		['date[range]=2026-10-27,2026-10-31', [373, 374]],
		['date[gt]=2026-10-27', [374]],
		['type=7&date[gte]=2026-09-30', [357, 374]],
		['type=7&limit=1&offset=1', [34]],
		['description=Bankkosten&limit=1', [15]],
		['invoiceNumber=V2025011', [2, 10]],
	])('of mutations: %s', async (query, expected) => {
		expect(await ids(`/v1/mutation?${query}`)).toEqual(expected);
	});

	it.each([
		'id=x',
		'id[like]=1',
		'id[range]=1',
		'id[range]=1,2,3',
		'id[between]=1,2',
		'date=31-01-2025',
		'date[like]=2025',
		'date[gte]=2025-01-01&date[lte]=2025-12-31',
		'type[gt]=6',
		'description[gt]=a',
	])('refuse %s', async (query) => {
		expect(await refusal(sandbox(), 'GET', `/v1/mutation?${query}`)).toBe('400 ERR_002');
	});

	it('that nobody knows are ignored, and recorded', async () => {
		expect(await ids('/v1/mutation?entryNumber=x&limit=1')).toEqual([1]);
		expect(sandbox().calls.at(-1)?.ignored).toEqual(['?entryNumber']);
		sandbox().calls.length = 0;
	});
});
