import fc from 'fast-check';
import type { Relation } from '../../../../nodes/EBoekhouden/books/types';
import { completion, newRelation } from '../../../../nodes/EBoekhouden/invoicing/complete';
import { filled } from '../../../../nodes/shared/items/text';
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
			expect(change.filter(isPlaceholder)).toEqual([]);
			const created = { ...newRelation(ours), code: '', name: '' };
			expect(Object.values(created).filter((text) => text !== '' && isPlaceholder(text))).toEqual([]);
		});
	});

	test('the code never changes', () => {
		property((theirs, ours, overwrite) => {
			expect(completion(theirs, ours, overwrite)).not.toHaveProperty('code');
		});
	});

	test('what the books have stays, unless the other side leads', () => {
		property((theirs, ours) => {
			const change = completion(theirs, ours, false);
			for (const field of Object.keys(change))
				expect(isPlaceholder(theirs[field as keyof Relation])).toBe(true);
		});
	});

	test('when the other side leads, all that it says stands there afterwards', () => {
		property((theirs, ours) => {
			const after = { ...theirs, ...completion(theirs, ours, true) };
			for (const [field, text] of Object.entries(ours)) {
				if (field !== 'code' && !isPlaceholder(text))
					expect(after[field as keyof Relation].trim()).toBe(text.trim());
			}
		});
	});
});

test.each(PLACEHOLDERS)('%p says nothing', (text) => {
	expect(filled(text)).toBe('');
});

test.each(['0', '--', 'leeg', '<leeg', 'Ede'])('%p says something', (text) => {
	expect(filled(` ${text} `)).toBe(text);
});

describe('a new relation', () => {
	test('has a name, if only its code', () => {
		expect(newRelation(relation({ name: '<leeg>' })).name).toBe('1042');
	});

	test('is a business, unless it is said to be private', () => {
		expect([newRelation(relation()).type, newRelation(relation({ type: 'P' })).type]).toEqual(['B', 'P']);
	});
});
