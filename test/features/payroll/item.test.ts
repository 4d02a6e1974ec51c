import { wrongValue } from '../../../base/words/faults';
import { readPayroll } from '../../../features/payroll/item';
import { journalItem, payrollItem, wages } from '../../support/payrolls';

const item = (change: object = {}) => ({ ...payrollItem([journalItem('887', [wages()])]), ...change });
const payrollOf = (given: unknown) => {
	const read = readPayroll(given);
	return 'payroll' in read ? read.payroll : undefined;
};
const faultsOf = (given: unknown) => {
	const read = readPayroll(given);
	return 'faults' in read ? read.faults : [];
};
const journalOf = (change: object) =>
	payrollOf(item({ journals: [{ ...journalItem('887', [wages()]), ...change }] }))?.journals[0];

test('a payroll is read with signed amounts, and codes as text', () => {
	const lines = [
		{ ledgerAccount: 40, debit: '10.5' },
		{ ledgerAccount: ' 0017 ', credit: 10.5, costCentre: 7 },
	];
	const read = payrollOf(
		item({
			company: 12345,
			journals: [{ run: 887, year: '2026', entries: [{ date: '2026-05-31', period: '5', lines }] }],
		}),
	);
	expect(read).toMatchObject({ company: '12345', periodsPerYear: 12 });
	const [journal] = read?.journals ?? [];
	expect(journal).toMatchObject({ run: '887', year: 2026, description: '', state: 'ready', faults: [] });
	expect(
		journal?.entries[0]?.lines.map(({ amount, ...line }) => ({ ...line, amount: amount.toFixed(2) })),
	).toEqual([
		{ ledgerAccount: '40', description: '', costCentre: '', amount: '-10.50' },
		{ ledgerAccount: '0017', description: '', costCentre: '7', amount: '10.50' },
	]);
});

test.each([
	[{ source: undefined }, { code: 'missing', path: 'source' }],
	[{ source: 'Nmbrs bv' }, wrongValue('source', 'capitals', 'Nmbrs bv')],
	[{ company: '12 / 3' }, wrongValue('company', 'plainCode', '12 / 3')],
	[{ company: {} }, wrongValue('company', 'code')],
	[{ company: '' }, { code: 'missing', path: 'company' }],
	[{ complete: 'yes' }, wrongValue('complete', 'switch')],
	[{ scope: undefined }, { code: 'missing', path: 'scope' }],
	[
		{ scope: { fromYear: 26, fromPeriod: 1 } },
		wrongValue('scope, fromYear', 'wholeNumber', '26', '1900 – 2199'),
	],
	[{ periodsPerYear: 52 }, wrongValue('periodsPerYear', 'oneOf', '52', '12, 13, 53')],
	[{ journals: {} }, wrongValue('journals', 'list')],
	[{ journals: [{ run: '1' }] }, { code: 'missing', path: 'journals 1, year' }],
	[{ journals: [{ run: '1@2', year: 2026 }] }, wrongValue('journals 1, run', 'plainCode', '1@2')],
	[
		{ journals: [{ run: '1', year: 2026, state: 'gone' }] },
		wrongValue('journals 1, state', 'oneOf', 'gone', 'ready, empty, notLocked, unread, outOfScope'),
	],
])('an item with %j is no payroll, and says why', (change, fault) => {
	expect(faultsOf(item(change))).toEqual([fault]);
});

test.each(['text', null, undefined, []])('%j is none', (given) => {
	expect(faultsOf(given)).toMatchObject([{ path: '' }]);
});

test.each([
	[{ entries: undefined }, [{ code: 'missing', path: 'entries' }]],
	[{ entries: [{ ...wages(), period: 0 }] }, [wrongValue('entries 1, period', 'wholeNumber', '0', '1 – 53')]],
	[{ entries: [{ ...wages(), date: '31 mei' }] }, [wrongValue('entries 1, date', 'date', '31 mei')]],
	[
		{ entries: [wages(), { ...wages(), lines: [{ debit: '1.234,56' }, { credit: 'tien' }] }] },
		[
			wrongValue('entries 2, lines 1, debit', 'amount', '1.234,56'),
			wrongValue('entries 2, lines 2, credit', 'amount', 'tien'),
		],
	],
])('a journal with a fault in it is kept as faulty: %#', (change, faults) => {
	expect(journalOf(change)).toMatchObject({ run: '887', state: 'faulty', faults, entries: [] });
});

test('a journal without lines is empty, and one that is not ready has no entries', () => {
	expect(journalOf({ entries: [{ ...wages(), lines: [] }] })).toMatchObject({ state: 'empty', entries: [] });
	expect(journalOf({ state: 'unread', problem: 'Storing', entries: 'x' })).toMatchObject({
		state: 'unread',
		problem: { code: 'asWritten', text: 'Storing' },
		entries: [],
	});
});

describe('why a journal is unread', () => {
	const problemOf = (problem: unknown) => journalOf({ state: 'unread', problem, entries: [] })?.problem;

	test.each([
		['a code with its facts', { code: 'runWithoutPeriod', run: '7', period: 0 }],
		['text, as it was once', 'Storing'],
	])('%s', (_what, given) => {
		const expected = typeof given === 'string' ? { code: 'asWritten', text: given } : given;
		expect(problemOf(given)).toEqual(expected);
	});

	test.each([undefined, null, '', 7, { code: 'nobodyKnows' }, { code: 'journalFaulty' }])(
		'%j is none',
		(given) => {
			expect(problemOf(given)).toBeNull();
		},
	);
});

test('the companies that can be seen are text, and may be left out', () => {
	const seen = (visibleCompanies: unknown) => {
		const read = readPayroll({ ...payrollItem([]), visibleCompanies });
		return 'payroll' in read ? read.payroll.visibleCompanies : read.faults;
	};
	expect(seen(['12345', 12346])).toEqual(['12345', '12346']);
	expect(seen(undefined)).toBeUndefined();
	expect(seen('12345')).toEqual([wrongValue('visibleCompanies', 'list')]);
});
