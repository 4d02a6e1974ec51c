import fc from 'fast-check';
import { chooseCompanies } from '../../../../nodes/Nmbrs/payroll/companies';
import { say } from '../../../../nodes/shared/rows/say';
import type { Company } from '../../../../nodes/Nmbrs/client/types';
import { company } from '../support/fakeClient';

const EBH = company('12345', '7', 'EBH');
const JANSEN = company('12346', '8', 'Jansen, De Vries & Co');
const KORST = company('12347', '9', 'Bakkerij De Korst');
const ALL = [EBH, JANSEN, KORST];

const chosen = (text: string, companies = ALL) => chooseCompanies(text, companies).chosen.map(({ id }) => id);
const reasons = (text: string, companies = ALL) =>
	chooseCompanies(text, companies).complaints.map(({ finding }) => say(finding, 'en'));

test.each([
	['by id', '12345', ['12345']],
	['by number', '9', ['12347']],
	['by name', ' bakkerij  de korst ', ['12347']],
	['several', '12347, EBH', ['12347', '12345']],
	['one twice', 'EBH, 12345, 7, ebh', ['12345']],
	['a name with a comma', 'Jansen, De Vries & Co', ['12346']],
	['a name with a comma among others', 'EBH,jansen,de vries & co , 9', ['12345', '12346', '12347']],
	['empty parts', ', EBH,,', ['12345']],
])('%s', (_name, text, expected) => {
	expect(chosen(text)).toEqual(expected);
	expect(reasons(text)).toEqual([]);
});

test('the id goes before the number, the number before the name', () => {
	const companies = [company('7', '100', 'Een'), company('2', '7', 'Twee'), company('3', '55', '100')];
	expect(chosen('7', companies)).toEqual(['7']);
	expect(chosen('100', companies)).toEqual(['7']);
});

test('the longest name goes first', () => {
	const companies = [
		company('1', '1', 'Jansen'),
		company('2', '2', 'Jansen, Holding'),
		company('3', '3', 'Holding'),
	];
	expect(chosen('Jansen, Holding', companies)).toEqual(['2']);
	expect(chosen('Holding, Jansen', companies)).toEqual(['3', '1']);
});

test('two of one name or number: both are named, none is chosen', () => {
	const companies = [company('1', '7', 'Bakker'), company('2', '7', 'bakker')];
	expect(chosen('Bakker', companies)).toEqual([]);
	expect(reasons('Bakker', companies)).toEqual([
		"'Bakker' is more than one company: Bakker (number 7, id 1); bakker (number 7, id 2). Name the one you mean by its id.",
	]);
	expect(reasons('7', companies)[0]).toContain("'7' is more than one company");
	expect(chosen('2', companies)).toEqual(['2']);
});

test('an unknown one is named with those that there are; the others are chosen all the same', () => {
	expect(chosen('EBH, Nobody')).toEqual(['12345']);
	expect(chooseCompanies('EBH, Nobody', ALL).complaints).toEqual([
		{
			part: 'Nobody',
			finding: {
				code: 'noSuchCompany',
				given: 'Nobody',
				companies: [
					'EBH (number 7, id 12345)',
					'Jansen, De Vries & Co (number 8, id 12346)',
					'Bakkerij De Korst (number 9, id 12347)',
				],
				count: 3,
			},
		},
	]);
});

test('nothing given: the only company there is', () => {
	expect(chosen('', [EBH])).toEqual(['12345']);
	expect(chosen(' , ', [EBH])).toEqual(['12345']);
	expect(chosen('', ALL)).toEqual([]);
	expect(reasons('', ALL)[0]).toContain(
		"sees 3 companies. Say in 'companies' which to synchronise: EBH (number 7",
	);
	expect(reasons('', [])[0]).toContain('sees no company');
	expect(reasons('EBH', [])[0]).toContain('sees no company');
});

test('a long list of names is cut', () => {
	const many = Array.from({ length: 30 }, (_, index) => company(String(index), String(index), `C${index}`));
	expect(reasons('', many)[0]).toMatch(/C4 \(number 4, id 4\); and 25 more\.$/);
});

const word = fc.stringMatching(/^[A-Za-z&.]{1,8}$/);
const companies = fc.uniqueArray(
	fc.record({
		id: fc.integer({ min: 10_000, max: 99_999 }).map(String),
		number: fc.integer({ min: 1, max: 9_999 }).map(String),
		name: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(', ')),
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
			expect(chooseCompanies(wanted[field], list)).toEqual({ chosen: [wanted], complaints: [] });
		}),
	);
});
