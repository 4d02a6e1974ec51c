import type { Finding } from '../../../base/words/finding';
import { planChanges, type FollowingKind, type StoredRecord } from '../../../features/masterData/changePlan';

interface Thing {
	code: string;
	name: string;
	active: boolean;
}
type Stored = StoredRecord & Thing;

const thing = (code: string, name: string, active = true): Thing => ({ code, name, active });
const stored = (code: string, name: string, active = true): Stored => ({
	...thing(code, name, active),
	wireRow: {},
});

/** A kind with one field besides its code; what is not active is no longer of it. */
const kindWith = (change: Partial<FollowingKind<Thing, Stored>> = {}): FollowingKind<Thing, Stored> => ({
	...{ resource: 'material', plural: 'materials', signs: [','] },
	list: async () => await Promise.resolve([]),
	save: async () => await Promise.resolve(),
	toItem: ({ code, name }) => ({ code, name }),
	readItem: (json) => json as unknown as Thing,
	asItem: ({ code, name }) => ({ code, name }),
	has: ({ active }) => active,
	nameOf: ({ name }) => name,
	faults: ({ name }) => (name === '' ? [{ code: 'missing', path: 'name' }] : []),
	notSent: (name, faults) => ({ code: 'recordNotSent', of: 'product', name, faults }),
	applyTo: ({ code, name, active }, current) => ({ wireRow: {}, code: current?.code ?? code, name, active }),
	differences: (wanted, present) => (wanted.name === present.name ? [] : ['name']),
	...change,
});

const planOf = (items: readonly Thing[], records: readonly Stored[], kind = kindWith()) =>
	planChanges(
		items.map((item, index) => ({ item, index })),
		records,
		kind,
	);

describe('of several records with one code', () => {
	const [old, right] = [stored('A', 'old'), stored('A', 'right')];

	test.each([
		['the first is right', [right, old]],
		['the last is right', [old, right]],
	])('%s: nothing changes', (_name, records) => {
		expect(planOf([thing('A', 'right')], records)).toMatchObject({ changes: [], unchanged: 1 });
	});

	test('none is right: the one that is written so changes, else the last, or the one that its kind prefers', () => {
		const records = [stored('a', 'old'), stored('a ', 'older')];
		const changedIn = (code: string, kind = kindWith()) =>
			planOf([thing(code, 'right')], records, kind).changes.map(({ record }) => record.code);
		expect(changedIn('a')).toEqual(['a']);
		expect(changedIn('A')).toEqual(['a ']);
		expect(changedIn('A', kindWith({ preferred: ([first]) => first }))).toEqual(['a']);
	});
});

test.each<[string, Thing[], Stored[], object]>([
	[
		'a new one is made',
		[thing('A', 'one')],
		[],
		{ changes: [{ action: 'created', changed: [], from: [0] }] },
	],
	[
		'a changed one is updated',
		[thing('A', 'two')],
		[stored('A', 'one')],
		{ changes: [{ action: 'updated', changed: ['name'], record: { name: 'two' } }] },
	],
	['one that is not of the kind, and not there, is nothing', [thing('A', 'one', false)], [], { changes: [] }],
	[
		'one with a fault stays as it was, which needs somebody',
		[thing('A', '')],
		[stored('A', 'one')],
		{ changes: [], exceptions: [{ code: 'A', attention: true }] },
	],
	['a new one with a fault only says so', [thing('A', '')], [], { exceptions: [{ code: 'A', name: '' }] }],
	[
		'two with one code are neither sent',
		[thing('A', 'one'), thing('A', 'two')],
		[],
		{ changes: [], exceptions: [{ finding: { faults: [{ code: 'codeShared', count: 2 }] }, from: [0, 1] }] },
	],
	[
		'those without a code are told one by one, with what else is wrong',
		[thing('', 'one'), thing('', 'two'), thing('', 'gone', false)],
		[],
		{
			changes: [],
			exceptions: [
				{ name: 'one', from: [0] },
				{ name: 'two', from: [1] },
			],
		},
	],
])('%s', (_name, items, records, expected) => {
	expect(planOf(items, records)).toMatchObject(expected);
});

test('a new record that only says its fault is not one that OutSmart goes on using', () => {
	const { exceptions } = planOf([thing('A', '')], []);
	expect(exceptions).toEqual([expect.not.objectContaining({ attention: true })]);
});

test('what is left alone is counted as right, and what is kept is told by its code', () => {
	const kind = kindWith({ leavesPresentAlone: true, keepsOther: ({ name }) => name === 'other' });
	const records = [stored('A', 'other'), stored('B', 'one')];
	expect(planOf([thing('A', 'x'), thing('B', 'x'), thing('C', 'x')], records, kind)).toMatchObject({
		...{ unchanged: 2, keeping: ['A'] },
		changes: [{ code: 'C', action: 'created' }],
	});
});

test('a question comes before a change, and only then', () => {
	const question = (): Finding => ({ code: 'recordNotSent', of: 'product', name: '?', faults: [] });
	const items = [thing('A', 'one'), thing('B', 'two'), thing('C', 'three')];
	const { exceptions, unchanged, changes } = planOf(
		items,
		[stored('A', 'one'), stored('B', 'old')],
		kindWith({ question }),
	);
	expect(unchanged).toBe(1);
	expect(changes).toEqual([]);
	expect(exceptions).toMatchObject([
		{ code: 'B', isNew: false, attention: true, from: [1] },
		{ code: 'C', isNew: true, attention: true, from: [2] },
	]);
});

test('of what left the kind, only a record that is there is asked what becomes of it', () => {
	const seen: string[] = [];
	const onKindLost = ({ code }: Thing, current: Stored) => {
		seen.push(`${code} ${current.name}`);
		return { code, unit: 'uur' };
	};
	const items = [thing('A', 'one', false), thing('B', 'two', false), thing('', 'three', false)];
	const { staying } = planOf(items, [stored('A', 'there'), stored('', 'nameless')], kindWith({ onKindLost }));
	expect([seen, staying]).toEqual([['A there'], [{ code: 'A', unit: 'uur', from: [0] }]]);
});
