import fc from 'fast-check';
import type { Relation } from '../../../../services/eBoekhouden/types';
import { completion, fieldChanges, newRelation } from '../../../../features/invoicing/books/relation';
import { NO_RELATION } from '../../../../base/items/relation';
import { filled } from '../../../../base/values/text';
import { relation } from '../../../support/invoiceItems';

const PLACEHOLDERS = ['', ' ', '-', '<leeg>', '<LEEG>', ' <empty> '];
const value = fc.oneof(
	fc.constantFrom(...PLACEHOLDERS),
	fc.constantFrom('Ede', ' Ede', 'Zeist', '<b>', '--', '0'),
);
const anyRelation: fc.Arbitrary<Relation> = fc.record(
	Object.fromEntries(Object.keys(relation()).map((field) => [field, value])) as {
		[field in keyof Relation]: fc.Arbitrary<string>;
	},
);
const isPlaceholder = (text: string) =>
	PLACEHOLDERS.map((known) => known.trim().toLowerCase()).includes(text.trim().toLowerCase());

const PLACE = ['address', 'postalCode', 'city'] as const;
const ADDRESS: ReadonlySet<string> = new Set([...PLACE, 'country']);
const says = (text: string) => !isPlaceholder(text);
const hasPlace = (of: Relation) => PLACE.some((part) => says(of[part]));
const place = (of: Relation) => PLACE.map((part) => filled(of[part]));

describe('whatever two services know of a relation', () => {
	const property = (check: (theirs: Relation, ours: Relation, overwrite: boolean) => void) =>
		fc.assert(fc.property(anyRelation, anyRelation, fc.boolean(), check));

	test('completing it twice changes nothing more', () => {
		property((theirs, ours, overwrite) => {
			const after = { ...theirs, ...completion(theirs, ours, overwrite) };
			expect(completion(after, ours, overwrite)).toEqual({});
		});
	});

	test('placeholders never travel', () => {
		property((theirs, ours, overwrite) => {
			const change = Object.values(completion(theirs, ours, overwrite));
			expect(change.filter((text) => text !== '' && isPlaceholder(text))).toEqual([]);
			const created = { ...newRelation(ours), code: '', name: '' };
			expect(Object.values(created).filter((text) => text !== '' && isPlaceholder(text))).toEqual([]);
		});
	});

	test('the code never changes', () => {
		property((theirs, ours, overwrite) => {
			expect(completion(theirs, ours, overwrite)).not.toHaveProperty('code');
		});
	});

	test('an address comes whole or not at all', () => {
		property((theirs, ours, overwrite) => {
			const change = completion(theirs, ours, overwrite);
			const after = { ...theirs, ...change };
			if (Object.keys(change).some((field) => ADDRESS.has(field))) expect(place(after)).toEqual(place(ours));
			else expect(place(after)).toEqual(place(theirs));
		});
	});

	test('where the books lead, only a name and an address come, where there is none', () => {
		property((theirs, ours) => {
			const change = completion(theirs, ours, false);
			for (const [field, text] of Object.entries(change)) {
				expect(says(text)).toBe(true);
				expect(field === 'name' || ADDRESS.has(field)).toBe(true);
				if (field === 'name') expect(says(theirs.name)).toBe(false);
				if (ADDRESS.has(field)) expect(hasPlace(theirs)).toBe(false);
			}
			if (!says(theirs.name) && says(ours.name)) expect(change.name).toBe(filled(ours.name));
		});
	});

	test('when the other side leads, all that it says stands there afterwards', () => {
		property((theirs, ours) => {
			const after = { ...theirs, ...completion(theirs, ours, true) };
			for (const [field, text] of Object.entries(ours)) {
				// A country without an address is no address, nor is one beside a part of an address.
				const isPart = PLACE.some((part) => !says(ours[part]));
				if (field === 'code' || !says(text) || (field === 'country' && isPart)) continue;
				expect(filled(after[field as keyof Relation])).toBe(filled(text));
			}
		});
	});
});

describe('an address', () => {
	const none = { address: '', postalCode: '<leeg>', city: '-', country: '' };

	test('is filled in with its country, where there is none', () => {
		const change = completion(relation(none), relation(), false);
		expect(change).toEqual({
			address: 'Dorpsstraat 1',
			postalCode: '1234 AB',
			city: 'Utrecht',
			country: 'NL',
		});
	});

	test.each([
		['a street without a postal code', { postalCode: '' }],
		['all but the country', { country: '' }],
		['only a city', { address: '', postalCode: '', country: '' }],
		['none, in another country', { ...none, country: 'BE' }],
	])('of the books with %s stays as it is', (_what, change) => {
		expect(completion(relation(change), relation(), false)).toEqual({});
	});

	test.each([
		['nothing', none],
		['a part of what the books have', { address: '<leeg>', country: 'Nederland' }],
	])('is not overwritten by %s', (_what, change) => {
		expect(completion(relation(), relation(change), true)).toEqual({});
	});

	test('without a country gets that of the same address', () => {
		expect(completion(relation({ country: '' }), relation(), true)).toEqual({ country: 'NL' });
	});

	test('is overwritten as a whole: nothing of the old one remains', () => {
		const moved = { address: 'Kade 2', postalCode: '', city: 'Gent', country: 'België' };
		expect(completion(relation(), relation(moved), true)).toEqual(moved);
	});
});

test('what was cleared in the books stays cleared', () => {
	const cleared = {
		email: '',
		phone: '',
		contactPerson: '',
		vatNumber: '',
		chamberOfCommerceNumber: '',
		iban: '',
	};
	const known = relation({ phone: '030', contactPerson: 'An', vatNumber: 'NL1', iban: 'NL2', mobile: '06' });
	expect(completion(relation(cleared), known, false)).toEqual({});
});

test('fields that a user gives are changed each by itself', () => {
	const given = { ...NO_RELATION, code: '1042', city: 'Ede', name: 'Bakkerij De Korst' };
	expect(fieldChanges(relation(), given)).toEqual({ city: 'Ede' });
});

test.each(PLACEHOLDERS)('%o says nothing', (text) => {
	expect(filled(text)).toBe('');
});

test.each(['0', '--', 'leeg', '<leeg', 'Ede'])('%o says something', (text) => {
	expect(filled(` ${text} `)).toBe(text);
});

describe('a new relation', () => {
	test('has a name, if only its code', () => {
		expect(newRelation(relation({ name: '<leeg>' })).name).toBe('1042');
	});

	test.each([
		['Bakkerij De Korst', '', 'B'],
		['Dhr. P. Puk', '', 'B'],
		['Bakkerij De Korst', 'P', 'P'],
	])('%s with type "%s" gets %s: its name decides nothing', (name, type, made) => {
		expect(newRelation(relation({ name, type })).type).toBe(made);
	});
});
