import fc from 'fast-check';
import { chooseCompanies } from '../../../../features/payroll/nmbrs/companies';
import { say } from '../../../../base/words/say';
import type { Company } from '../../../../services/nmbrs/client';
import { company } from '../../../nodes/Nmbrs/support/fakeClient';

const EBH = company('12345', '7', 'EBH');
const JANSEN = company('12346', '8', 'Jansen, De Vries & Co');
const KORST = company('12347', '9', 'Bakkerij De Korst');
const ALL = [EBH, JANSEN, KORST];

const choose = (text: string, companies = ALL) => chooseCompanies(text, companies, '2026-06-15');
const chosen = (text: string, companies = ALL) =>
	choose(text, companies).chosen.map(({ company: { id } }) => id);
/** `id year-period` of each; only the id where it has no start of its own. */
const starts = (text: string, companies = ALL) =>
	choose(text, companies).chosen.map(({ company: { id }, ownStart }) =>
		ownStart ? `${id} ${ownStart.fromYear}-${ownStart.fromPeriod}` : id,
	);
const reasons = (text: string, companies = ALL) =>
	choose(text, companies).complaints.map(({ finding }) => say(finding, 'en'));

test.each([
	['by id', '12345', ['12345']],
	['by number', '9', ['12347']],
	['by name', ' bakkerij  de korst ', ['12347']],
	['several', '12347, EBH', ['12347', '12345']],
	['one twice', 'EBH, 12345, 7, ebh', ['12345']],
	['empty parts', ', EBH,,', ['12345']],
])('%s', (_name, text, expected) => {
	expect(chosen(text)).toEqual(expected);
	expect(reasons(text)).toEqual([]);
});

test('what names no company, or more than one, is told once however often it stands there', () => {
	const twins = [company('1', '1', 'Een'), company('2', '2', 'Een')];
	const { complaints } = choose('nul, een, nul, Een, een', twins);
	expect(complaints.map(({ part }) => part)).toEqual(['nul', 'een', 'Een']);
});

describe('what one company has for its id and another for its number or name', () => {
	const companies = [company('1042', '5', 'Een'), company('2', '1042', 'Twee'), company('3', '55', '5')];

	test('is neither, and the row says how to say which', () => {
		expect(chosen('1042', companies)).toEqual([]);
		expect(reasons('1042', companies)).toEqual([
			"'1042' is more than one company: Een (number 5, id 1042); Twee (number 1042, id 2). Enter in 'Companies' which you mean: id:1042; id:2.",
		]);
		expect(reasons('5', companies)[0]).toContain("Enter in 'Companies' which you mean: id:1042; id:3.");
	});

	test.each([
		['id:1042', ['1042']],
		['number:1042', ['2']],
		['ID: 1042, Number : 5', ['1042']],
		['number:55,id:2', ['3', '2']],
	])('%s', (text, expected) => {
		expect(chosen(text, companies)).toEqual(expected);
		expect(reasons(text, companies)).toEqual([]);
	});

	test('a prefix in vain is told as it stands', () => {
		expect(choose('id:7, number:4', companies).complaints).toMatchObject([
			{ part: 'id:7', finding: { code: 'noSuchCompany', because: 'unknown', given: 'id:7' } },
			{ part: 'number:4', finding: { code: 'noSuchCompany', because: 'unknown', given: 'number:4' } },
		]);
	});

	test('a name may look like a prefix', () => {
		expect(chosen('id: studio', [company('1', '2', 'ID: Studio'), company('3', '4', 'Een')])).toEqual(['1']);
	});
});

describe('a start of its own', () => {
	test.each([
		['EBH from 2026-20', ['12345 2026-20']],
		['12346 from 2025-1, EBH', ['12346 2025-1', '12345']],
		['id:12345 from 2026-5,number:9  FROM  2026-06', ['12345 2026-5', '12347 2026-6']],
		['EBH from 2026-5, 12345 from 2026-5', ['12345 2026-5']],
	])('%s', (text, expected) => {
		expect(starts(text)).toEqual(expected);
		expect(reasons(text)).toEqual([]);
	});

	test.each(['2026', '2026-0', '2026-54', '1989-1', '2028-1', 'may', '2026-5-1', '20260-5'])(
		'%s is no start: the company is not chosen',
		(start) => {
			expect(starts(`EBH from ${start}, 9`)).toEqual(['12347']);
			expect(choose(`EBH from ${start}`).complaints).toEqual([
				{
					company: EBH,
					finding: {
						code: 'startUnclear',
						because: 'unreadable',
						given: start,
						companyName: 'EBH',
						example: 'id:12345 from 2026-1',
					},
				},
			]);
		},
	);

	test.each(['EBH, 12345 from 2026-5', 'EBH from 2026-5, EBH from 2026-6, EBH'])(
		'two starts of one company: %s',
		(text) => {
			expect(chosen(text)).toEqual([]);
			expect(reasons(text)[0]).toMatch(/^The start of EBH is given more than once: .*2026-5/);
		},
	);

	test('of a company that there is not', () => {
		expect(choose('Nobody from 2026-5').complaints).toMatchObject([{ part: 'Nobody from 2026-5' }]);
	});
});

test('one with a comma in its name is chosen by number or id', () => {
	expect(chosen('Jansen, De Vries & Co')).toEqual([]);
	expect(chosen('8 from 2026-3')).toEqual(['12346']);
});

test('two of one name or number: both are named, none is chosen', () => {
	const companies = [company('1', '7', 'Bakker'), company('2', '7', 'bakker')];
	expect(chosen('Bakker', companies)).toEqual([]);
	expect(reasons('Bakker', companies)).toEqual([
		"'Bakker' is more than one company: Bakker (number 7, id 1); bakker (number 7, id 2). Enter in 'Companies' which you mean: id:1; id:2.",
	]);
	expect(reasons('7', companies)[0]).toContain("'7' is more than one company");
	expect(chosen('2', companies)).toEqual(['2']);
});

test('an unknown one is named, and no other that there is; the others are chosen all the same', () => {
	expect(chosen('EBH, Nobody')).toEqual(['12345']);
	expect(choose('EBH, Nobody').complaints).toEqual([
		{ part: 'Nobody', finding: { code: 'noSuchCompany', because: 'unknown', given: 'Nobody' } },
	]);
	expect(reasons('id:7')).toEqual([
		"'id:7': this user of Nmbrs sees no such company. Enter in 'Companies', or in the table of clients, which of them to book. The list at 'Companies' has the companies, and so has 'Company: Get Many'.",
	]);
});

test('nothing given: the only company there is', () => {
	expect(chosen('', [EBH])).toEqual(['12345']);
	expect(chosen(' , ', [EBH])).toEqual(['12345']);
	expect(chosen('', ALL)).toEqual([]);
	expect(reasons('', ALL)[0]).toMatch(
		/sees more than one company, and none is chosen\. Enter in 'Companies'(?!.*EBH)/,
	);
	expect(reasons('', [])[0]).toContain('sees no company');
	expect(reasons('EBH', [])[0]).toContain('sees no company');
});

test('a long list of names is cut', () => {
	const many = Array.from({ length: 30 }, (_, index) => company(String(index), '7', 'Twin'));
	expect(reasons('Twin', many)[0]).toContain('Twin (number 7, id 4); and 25 more.');
});

const word = fc.stringMatching(/^[A-Za-z&.]{1,8}$/);
const companies = fc.uniqueArray(
	fc.record({
		id: fc.integer({ min: 10_000, max: 99_999 }).map(String),
		number: fc.integer({ min: 1, max: 9_999 }).map(String),
		name: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
	}),
	{
		minLength: 1,
		maxLength: 6,
		comparator: (a, b) =>
			a.id === b.id || a.number === b.number || a.name.toLowerCase() === b.name.toLowerCase(),
	},
);

test.each(['id', 'number', 'name'] as const)('any company is found by its %s', (field) => {
	fc.assert(
		fc.property(companies, fc.nat(), (given, index) => {
			const list: Company[] = given.map(({ id, number, name }) => company(id, number, name));
			const wanted = list[index % list.length] as Company;
			expect(choose(wanted[field], list)).toEqual({
				chosen: [{ company: wanted, ownStart: null }],
				complaints: [],
			});
		}),
	);
});
