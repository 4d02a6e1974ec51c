import type { IExecuteFunctions, IPollFunctions } from 'n8n-workflow';
import { administrationOf } from '../../../nodes/EBoekhouden/administration';
import { chosenAdministration } from '../../../services/eBoekhouden/soap/administrations';
import { eBoekhouden } from '../../../nodes/EBoekhouden/connection';
import { isProblem, FindingError } from '../../../base/problems/problem';

const one = (company: string, guid: string, city = '') => ({ company, guid, city, bookYearStart: '' });
const GARAGE = one('Garage', '{3F25-A}', 'Zeist');
const BLOEM = one('Bloem & Zn.', '{9C85-B}');
const NAMED = /garage|bloem|zeist|utrecht|3F25|9C85/i;

function findingOf(call: () => unknown) {
	try {
		call();
	} catch (error) {
		if (error instanceof FindingError || isProblem(error)) return error.finding;
		throw error;
	}
	throw new Error('nothing was refused');
}

describe('which one of the list', () => {
	test.each([
		['Garage', GARAGE],
		[' garage ', GARAGE],
		['{3F25-A}', GARAGE],
		['3f25-a', GARAGE],
		['BLOEM & ZN.', BLOEM],
	])('%s', (wanted, found) => {
		expect(chosenAdministration([GARAGE, BLOEM], wanted)).toBe(found);
	});

	test('that stands there twice is one', () => {
		expect(chosenAdministration([GARAGE, { ...GARAGE }], 'Garage')).toEqual(GARAGE);
	});

	test('a guid goes before a name that looks like one', () => {
		expect(chosenAdministration([one('3f25-a', '{0}'), GARAGE], '3f25-a')).toBe(GARAGE);
	});

	test.each([
		['a part of a name', [GARAGE, BLOEM], 'Gara'],
		['one without a guid', [one('Garage', ' '), BLOEM], 'Garage'],
		['a guid of nothing', [one('Garage', ' '), BLOEM], '{}'],
	])('%s is none, and no other is named', (_what, all, wanted) => {
		const finding = findingOf(() => chosenAdministration(all, wanted));
		expect(finding).toMatchObject({ code: 'administrationUnknown', administration: wanted });
		expect(JSON.stringify({ ...finding, administration: '' })).not.toMatch(NAMED);
	});

	test('two of one name are neither', () => {
		const finding = findingOf(() =>
			chosenAdministration([GARAGE, one('garage', '{C}', 'Utrecht')], 'GARAGE'),
		);
		expect(finding).toMatchObject({ code: 'administrationUnknown', administration: 'GARAGE' });
		expect(JSON.stringify({ ...finding, administration: '' })).not.toMatch(NAMED);
	});
});

/** A node whose field is saved as `saved` and worked out as `given`. */
const nodeWith = (given: unknown, saved: unknown = given) =>
	({
		getInputData: () => [{ json: {} }],
		getNode: () => ({ parameters: { administration: saved } }),
		getNodeParameter: () => given,
	}) as unknown as IExecuteFunctions;
const EXPRESSION = { mode: 'name', value: '={{ $json.administration }}' };

describe('what a field wants', () => {
	test.each([
		[undefined, ''],
		['', ''],
		[{ mode: 'list', value: '' }, ''],
		[{ mode: 'list', value: '{A}' }, '{A}'],
		[{ mode: 'name', value: ' Garage ' }, 'Garage'],
		['Garage', 'Garage'],
		[12, '12'],
	])('%j is %j', (given, wanted) => {
		expect(administrationOf(nodeWith(given), 0, false)).toBe(wanted);
	});

	test.each([undefined, null, '', '  ', { mode: 'name', value: null }, { mode: 'name', value: '' }])(
		'an expression that comes to %j is never the one of the login',
		(given) => {
			expect(findingOf(() => administrationOf(nodeWith(given, EXPRESSION), 0, false))).toMatchObject({
				code: 'fieldsWrong',
			});
		},
	);

	test.each([true, { value: true }, { value: { a: 1 } }, { value: ['Garage'] }, ['Garage'], { a: 1 }])(
		'%j is refused',
		(given) => {
			expect(findingOf(() => administrationOf(nodeWith(given, EXPRESSION), 0, false))).toMatchObject({
				code: 'fieldsWrong',
			});
		},
	);

	test('with a token it is refused, wherever it reaches us', () => {
		expect(administrationOf(nodeWith(''), 0, true)).toBe('');
		expect(findingOf(() => administrationOf(nodeWith('Garage'), 0, true))).toEqual({
			code: 'administrationOverToken',
			administration: 'Garage',
		});
	});
});

test('the account of a trigger is another in another administration, and what it was without one', async () => {
	const accountIn = async (value: string, authentication?: string) =>
		await eBoekhouden.account?.({
			getNode: () => ({ parameters: { authentication, administration: { value } } }),
			getNodeParameter: () => ({ value }),
			getCredentials: async () => await Promise.resolve({ username: ' De.Korst ' }),
		} as unknown as IPollFunctions);
	expect(await accountIn('')).toBe('de.korst');
	expect(await accountIn('{A}')).toBe('de.korst/{a}');
	expect(await accountIn('{B}', 'soap')).toBe('de.korst/{b}');
	expect(await accountIn('', 'rest')).toBe('');
});

describe('as in Settings', () => {
	const SETTINGS = { mode: 'settings', value: "={{ $('Settings').first().json.administration }}" };
	const given = (value: unknown) => ({ mode: 'settings', value });

	test('nothing chosen is not the same as that of the login, and a choice is a choice', () => {
		const nothing = administrationOf(nodeWith(given(''), SETTINGS), 0, false);
		expect(nothing).not.toBe('');
		expect(administrationOf(nodeWith(given('Garage'), SETTINGS), 0, false)).toBe('Garage');
		expect(administrationOf(nodeWith(given(''), SETTINGS), 0, true)).toBe('');
	});

	test.each([undefined, null, {}])('Settings without the field (%j) are refused', (value) => {
		expect(findingOf(() => administrationOf(nodeWith(given(value), SETTINGS), 0, false))).toMatchObject({
			code: 'fieldsWrong',
		});
	});
});
