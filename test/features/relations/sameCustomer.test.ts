import {
	answerFor,
	isAnswered,
	isSameCustomer,
	isSameElsewhere,
	likenessOf,
	sameCustomerIn,
	searchWord,
} from '../../../features/relations/sameCustomer';
import type { Relation } from '../../../base/items/relation';
import { lettersOf } from '../../../base/values/text';
import { relation } from '../../support/invoiceItems';

const customer = (
	name: string,
	[address, postalCode, city]: readonly [string, string, string],
	change: Partial<Relation> = {},
) => relation({ name, address, postalCode, city, email: '', phone: '', ...change });

const MARKT = ['Markt 1', '8011 LV', 'Zwolle'] as const;
const KERKWEG = ['Kerkweg 2', '4811 AA', 'Breda'] as const;
const NOWHERE = ['', '', ''] as const;
const mail = { email: 'post@smit.example' };
const otherMail = { email: 'nieuw@post.example' };
const chamber = (chamberOfCommerceNumber: string) => ({ chamberOfCommerceNumber });
const VAT = { vatNumber: 'NL001234567B01' };
const smit = customer('Bakkerij Smit BV', MARKT, mail);

/** Whatever is asked, the answer is the same in both directions. */
function sees(one: Relation, other: Relation): [underOneNumber: boolean, underAnother: boolean] {
	expect(isSameCustomer(other, one)).toBe(isSameCustomer(one, other));
	expect(isSameElsewhere(other, one)).toBe(isSameElsewhere(one, other));
	expect(sameCustomerIn([other])(one, () => true) !== undefined).toBe(isSameElsewhere(one, other));
	return [isSameCustomer(one, other), isSameElsewhere(one, other)];
}

test.each<[string, Relation, Relation, [boolean, boolean]]>([
	// Two chamber of commerce numbers
	['two numbers', { ...smit, ...chamber('11111111') }, { ...smit, ...chamber('22222222') }, [false, false]],
	[
		'two numbers under one VAT number',
		{ ...smit, ...VAT, ...chamber('11111111') },
		{ ...smit, ...VAT, ...chamber('22222222') },
		[false, false],
	],
	// One in common, or one VAT number
	[
		'one number',
		customer('Haan', MARKT, chamber('11111111')),
		customer('Vos', KERKWEG, chamber('1111 1111')),
		[true, true],
	],
	[
		'one VAT number',
		customer('Haan', MARKT, VAT),
		customer('Vos', KERKWEG, { vatNumber: 'NL 0012.34.567.B01' }),
		[true, true],
	],
	[
		'a number of nobody',
		customer('Haan', MARKT, chamber('00000000')),
		customer('Vos', KERKWEG, chamber('00000000')),
		[false, false],
	],
	// Associations of owners
	[
		'another administrator',
		customer('VvE Zonhof', MARKT, mail),
		customer('VvE Zonhof', KERKWEG, otherMail),
		[true, false],
	],
	[
		'one administrator',
		customer('VvE Zonhof', MARKT, mail),
		customer('VvE Wilgenhof', MARKT, mail),
		[false, false],
	],
	[
		'two blocks',
		customer('VvE Zonhof A', MARKT, mail),
		customer('VvE Zonhof B', MARKT, mail),
		[false, false],
	],
	[
		'numbered blocks',
		customer('VvE Kerkweg 1-20', MARKT, mail),
		customer('VvE Kerkweg 21-40', MARKT, mail),
		[false, false],
	],
	[
		'an owner and its association',
		customer('VvE Zonhof', MARKT, mail),
		customer('Zonhof BV', MARKT, mail),
		[false, false],
	],
	[
		'written out',
		customer('VvE Zonhof', MARKT),
		customer('Vereniging van Eigenaars Zonhof', MARKT),
		[true, true],
	],
	// The same name
	['a move', smit, { ...smit, ...customer(smit.name, KERKWEG, mail) }, [true, false]],
	['a move, nothing else known', customer('Smit', MARKT), customer('Smit', KERKWEG), [true, false]],
	['another e-mail address', smit, { ...smit, ...otherMail }, [true, true]],
	['another place and contact', smit, customer(smit.name, KERKWEG, otherMail), [false, false]],
	['name only', smit, customer(smit.name, NOWHERE), [true, false]],
	['no name', smit, customer('<leeg>', MARKT), [true, false]],
	['a title', customer('Dhr. P. de Vries', MARKT), customer('Familie De Vries', MARKT), [true, true]],
	['initials', customer('Dhr. P.J. van den Berg', MARKT), customer('Fam. van den Berg', MARKT), [true, true]],
	['initials with spaces', customer('J.H. Postma', MARKT), customer('J. H. Postma', MARKT), [true, true]],
	['a degree', customer('Drs. A.B. de Jong', MARKT), customer('Mevr. de Jong', MARKT), [true, true]],
	['a firm', customer('Fa. Smit & Zn.', MARKT), customer('Smit', MARKT), [true, true]],
	['a town', customer('Gem. Breda', MARKT), customer('Gemeente Breda', MARKT), [true, true]],
	['for somebody', customer('Bakkerij Smit t.a.v. mevr. Vos', MARKT), smit, [true, true]],
	['for somebody, in short', customer('Bakkerij Smit tav Vos', MARKT), smit, [true, true]],
	['for somebody, in letters', customer('Bakkerij Smit T. a. v. Vos', MARKT), smit, [true, true]],
	['not for somebody', customer('Bakkerij Smit Tavenier', MARKT), smit, [false, false]],
	[
		'two schools of one board, behind one post box',
		customer('Basisschool De Regenboog', ['Postbus 12', '4811 AA', 'Breda'], mail),
		customer('Basisschool Het Anker', ['Postbus 12', '4811 AA', 'Breda'], mail),
		[false, false],
	],
	['prefixes', customer('Fam. v.d. Berg', MARKT), customer('van den Berg', MARKT), [true, true]],
	['the order of words', customer('Smit, Bakkerij', MARKT), smit, [true, true]],
	[
		'two doors, contacts known',
		customer('Fam. Bos', ['Flatweg 12A', '4811 AA', 'Breda'], mail),
		customer('Fam. Bos', ['Flatweg 12-B', '4811 AA', 'Breda'], otherMail),
		[false, false],
	],
	[
		'the postal code in another spelling',
		smit,
		{ ...smit, postalCode: '8011lv', address: 'Grote Markt 1' },
		[true, true],
	],
	[
		'a street without its postal code',
		smit,
		{ ...smit, postalCode: '', city: 'ZWOLLE', address: 'markt 1' },
		[true, true],
	],
	['a company and a family', customer('Jansen BV', MARKT), customer('Fam. Jansen', KERKWEG), [false, false]],
	// Another name
	['a typing error, all else the same', smit, { ...smit, name: 'BakkerijSmit BV' }, [true, true]],
	[
		'initials and a first name',
		customer('J. Postma', MARKT, mail),
		customer('Jan Postma', MARKT, mail),
		[true, true],
	],
	[
		'another name, the e-mail address not known',
		customer('Haan', MARKT),
		customer('Vos', MARKT),
		[false, false],
	],
	[
		'another name, one phone',
		customer('Haan', MARKT, { phone: '0612345678' }),
		customer('Vos', MARKT, { phone: '+31 6 1234 5678', ...mail }),
		[true, true],
	],
	[
		'another name at another place',
		customer('Haan', MARKT, mail),
		customer('Vos', KERKWEG, mail),
		[false, false],
	],
	[
		'no e-mail address, as people write it',
		customer('Haan', MARKT, { email: 'geen@geen.nl' }),
		customer('Vos', MARKT, { email: 'geen@geen.nl' }),
		[false, false],
	],
])('%s', (_what, one, other, expected) => {
	expect(sees(one, other)).toEqual(expected);
});

test('in what two records of one customer differ', () => {
	expect(likenessOf(smit, { ...smit, name: 'Smitt' }).differs).toEqual(['name']);
	expect(likenessOf(smit, customer('Bakkerij Smit', KERKWEG, mail)).differs).toEqual(['place']);
	expect(likenessOf(smit, { ...smit, ...otherMail }).differs).toEqual(['contact']);
	expect(likenessOf(smit, smit).differs).toEqual([]);
});
test('an answer counts for the two customers that it names, however it was copied', () => {
	const of = (code: string, ...given: Parameters<typeof customer>) => ({ ...customer(...given), code });
	const [here, there] = [of('K-100', 'Jansen, Loodgieters B.V.', MARKT), of('K-100', 'Fam. Jansen', KERKWEG)];
	const answer = answerFor(here, there);
	expect(answer).toBe('K-100=Fam. Jansen / Jansen Loodgieters B.V.');
	const given = new Set([lettersOf(`${answer}.`)]);
	expect(isAnswered([there, { ...here, address: 'Markt 9' }], given)).toBe(true);
	expect(isAnswered([{ ...there, code: 'K-101' }, here], given)).toBe(false);
	expect(isAnswered([there, of('K-100', 'Bos BV', MARKT)], given)).toBe(false);
	expect(answerFor(of('7', 'Fam. Smit', MARKT), of('7', 'fam smit', KERKWEG))).toBe(
		'7=Fam. Smit Markt 1 Zwolle / fam smit Kerkweg 2 Breda',
	);
	const long = `Vereniging van Eigenaars ${'Appartementencomplex '.repeat(3)}blok `;
	const [a, b, c] = ['A', 'B', 'C'].map((block) => of('7', `${long}${block}`, MARKT)) as [
		...[Relation, Relation, Relation],
	];
	const ofTwo = new Set([lettersOf(answerFor(a, b))]);
	expect([isAnswered([b, a], ofTwo), isAnswered([a, c], ofTwo)]).toEqual([true, false]);
	const nameless = new Set([lettersOf(answerFor(here, of('K-100', '', KERKWEG)))]);
	expect(isAnswered([of('K-100', '', KERKWEG), here], nameless)).toBe(true);
	expect(isAnswered([here, of('K-100', '', ['Plein 9', '5611 AB', 'Eindhoven'])], nameless)).toBe(false);
	expect(isAnswered([here, of('K-100', '', ['', '', ''], mail)], nameless)).toBe(false);
});

test.each([
	['Bakkerij Smit B.V.', 'Bakkerij'],
	['Familie Bos', 'Bos'],
	['Vereniging van Eigenaars IJhof', 'IJhof'],
	["O'Neill", 'Neill'],
	['Fam. d’Ancona', 'Ancona'],
	['Dakwerk.nl B.V.', 'Dakwerk'],
	['H&M', ''],
	['★', ''],
])('%s is searched by %j', (name, word) => {
	expect(searchWord(name)).toBe(word);
});
