import { wrongValue } from '../../../../base/words/faults';
import Big from 'big.js';
import { fromFile, journalItem, line, ofRun, payrollItem, wages } from '../../../support/payrolls';
import { answer, byHand, may, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;
const { decide } = world;
/** The one row of what was not booked. */
const blocked = (code: string, facts: object) => [{ action: 'blocked', code, ...facts }];

describe('what is not written', () => {
	test('every missing ledger account and cost centre is named in one row, and nothing is booked', async () => {
		const lines = [line('4999', -10, '999'), line('0042', 4), line('1710', 6)];
		const rows = await sync(ofRun('887', { date: '2026-05-31', period: 5, lines }));
		const facts = { ledgerAccounts: ['4999', '0042'], costCentres: ['999'], linesWithoutAccount: [] };
		expect(rows).toMatchObject(blocked('codesMissing', facts));
		expect(world.books.entries).toEqual([]);
	});

	test('a line without ledger account is named by its description', async () => {
		const lines = [{ ...line('', -10), description: 'Bruto lonen' }, line('1710', 10)];
		const rows = await sync(ofRun('887', { date: '2026-05-31', period: 5, lines }));
		const facts = { ledgerAccounts: [], linesWithoutAccount: ['Bruto lonen'] };
		expect(rows).toMatchObject(blocked('codesMissing', facts));
	});

	test('a row without ledger account in the books, whose run is gone', async () => {
		const rows = [
			{ ledgerAccount: '', costCentreId: '', amount: new Big(-5) },
			{ ledgerAccount: '1710', costCentreId: '', amount: new Big(5) },
		];
		world.books.book(byHand({ voucher: 'NMBRS 12345/2026-05/887', rows }));
		const gone = ofRun('900', wages('2026-06-10', 6, 100, 10));
		const [row] = await sync(gone, { vanishedRuns: 'reverse', handEdits: 'restore' });
		expect(row).toMatchObject({ run: '887', code: 'codesMissing', linesWithoutAccount: [''] });
	});

	test('a cost centre that two descriptions begin with counts as missing', async () => {
		world.books.costCentres.push({ id: '13', description: '100 Winkel oud' });
		const entry = { date: '2026-05-31', period: 5, lines: [line('4000', -10, '100'), line('1710', 10)] };
		expect(await sync(ofRun('887', entry))).toMatchObject([
			{ action: 'blocked', code: 'codesMissing', ledgerAccounts: [], costCentres: ['100'] },
		]);
	});

	test('a file that was saved in Excel, which took the zeros in front of accounts: nothing of its run is booked', async () => {
		world.books.ledgerAccounts.push('0440', '0170', '170');
		const entries = [
			{ date: '2026-05-30', period: 5, lines: [line('170', -10), line('1710', 10)] },
			{ date: '2026-05-31', period: 5, lines: [line('440', -10), line('1710', 10)] },
		];
		const payroll = fromFile([journalItem('', entries)]);
		const [row] = await sync(payroll);
		expect(row).toMatchObject({ action: 'blocked', code: 'codesMissing', zerosLost: ['0440'] });
		expect(row?.reason).toContain("e-Boekhouden does have '0440': the file was opened and saved in Excel");
		expect(world.books.entries).toEqual([]);
		// Of what was not in a file, Excel is not the reason.
		const [ofList] = await sync(payrollItem([journalItem('887', entries)]));
		expect(ofList?.reason).not.toContain('Excel');
	});

	test.each([
		['an account alone', line('4999', -10), ['4999'], []],
		['a cost centre alone', line('4000', -10, '999'), [], ['999']],
	])('%s that is missing is enough', async (_what, missing, ledgerAccounts, costCentres) => {
		const entry = { date: '2026-05-31', period: 5, lines: [missing, line('1710', 10)] };
		const [row] = await sync(ofRun('887', entry));
		expect(row).toMatchObject({ code: 'codesMissing', ledgerAccounts, costCentres });
		expect(row).not.toHaveProperty('zerosLost');
	});

	test('dates that are left stand in order, whatever was found of them first', async () => {
		const entry = (date: string, off: number) => ({
			date,
			period: 5,
			lines: [line('4000', -10), line('1710', off)],
		});
		const run = ofRun('887', entry('2026-05-29', 10), entry('2026-05-30', 11), entry('2026-05-31', 10));
		world.books.isClosed = (date) => date !== '2026-05-31';
		const [row] = await sync(run);
		expect(row?.unwritten).toMatchObject([{ date: '2026-05-29' }, { date: '2026-05-30' }]);
	});

	test('an unbalanced journal', async () => {
		const entry = { date: '2026-05-31', period: 5, lines: [line('4000', -10), line('1710', 9.5)] };
		const rows = await sync(ofRun('887', entry));
		const facts = { date: '2026-05-31', difference: '0.50', side: 'debit' };
		expect(rows).toMatchObject(blocked('journalUnbalanced', facts));
		expect(world.books.entries).toEqual([]);
	});

	test.each(['1.234,56', 'abc', '1e3', '12.345', '9'.repeat(30)])('an amount like %s', async (amount) => {
		const item = may();
		const bad = item.journals[0]?.entries[0]?.lines[0];
		if (bad) bad.debit = amount;
		const rows = await sync(item);
		const faults = [wrongValue('entries 1, lines 1, debit', 'amount', amount)];
		expect(rows).toMatchObject(
			blocked('journalFaulty', { key: expect.stringContaining('/887') as string, faults }),
		);
		expect(world.books.entries).toEqual([]);
	});

	test.each(['2024-12-31', '2027-06-16'])('a date outside the period that is read: %s', async (date) => {
		const rows = await sync(ofRun('887', wages(date)));
		const [readFrom, readTo] = ['2025-01-01', '2027-06-15'];
		expect(rows).toMatchObject([{ action: 'blocked', code: 'dateOutsideReading', date, readFrom, readTo }]);
		expect(world.books.entries).toEqual([]);
	});

	test('an item that is no payroll', async () => {
		const rows = await decide([{ hello: 1 }, may()]);
		const faults: unknown = expect.arrayContaining([{ code: 'missing', path: 'source' }]);
		const findings = [{ code: 'payrollItemFaulty', faults }];
		expect(rows).toMatchObject([
			{ from: 0, row: { key: 'payroll', action: 'blocked', findings } },
			{ from: 1, row: { action: 'booked' } },
		]);
	});
});

test.each<[string, number[], string, string]>([
	['4000', [-10, 9.5], 'journalUnbalanced', 'Nothing was booked for that date.'],
	['4999', [-10, 10], 'codesMissing', "Entries were not booked: e-Boekhouden has no ledger account '4999'."],
])(
	'a date that cannot be booked (%s %j, %s) holds back no other, and that is what is said',
	async (account, [off = 0, on = 0], code, said) => {
		const wrong = { date: '2026-05-31', period: 5, lines: [line(account, off), line('1710', on)] };
		const [row] = await sync(ofRun('887', wrong, wages('2026-06-10', 6, 100, 10)));
		expect(row).toMatchObject({ action: 'blocked', code, entries: [{ date: '2026-06-10' }] });
		expect(row?.reason).toContain(said);
	},
);

test('a Boekstuk that would be cut off is not written', async () => {
	const rows = await sync({ ...may(), source: 'N'.repeat(40) });
	expect(rows).toMatchObject([{ action: 'blocked', code: 'entryTooLong', of: 'voucher', most: 50 }]);
	expect(rows[0]?.about).toHaveLength(69);
	expect(world.books.entries).toEqual([]);
});

test('of all that speaks against a booking, the first in the list of objections is told', async () => {
	const lines = [line('4999', -10, '999'), line('1710', 11)];
	const entry = { date: '2026-05-31', period: 5, lines };
	const told = async (change: object, settings = {}) =>
		(await sync(ofRun('887', { ...entry, ...change }), settings))[0]?.code;
	const balanced = [line('4999', -10, '999'), line('1710', 10)];
	const closed = { closedUntil: '2026-05-31' };
	world.books.book(
		byHand({ rows: [{ ledgerAccount: '1710', costCentreId: '', amount: new Big(10) }], header: '4999' }),
	);
	expect(await told({}, closed)).toBe('closedAndNeverBooked');
	expect(await told({})).toBe('journalUnbalanced');
	const [foreign] = await sync(ofRun('887', { ...entry, lines: balanced }));
	expect(foreign?.code).toBe('foreignBooking');
	expect(await told({ lines: balanced }, { decisions: answer(foreign, 'book') })).toBe('codesMissing');
	const later = { lines: [line('4010', -10), line('1710', 10)], date: '2027-12-31' };
	expect(await told(later)).toBe('dateOutsideReading');
});
