import fc from 'fast-check';
import { freeBeside, idInVoucher, readBookedRun, readRun } from '../../../../features/payroll/identify/run';
import { formatVoucher, parseVoucher } from '../../../../features/payroll/read/memorial';
import { readPayroll } from '../../../../features/payroll/item';
import { journalItem, payrollItem, wages } from '../../../support/payrolls';
import { payrollOf } from '../../../support/views';
import { RUNS } from '../../../support/runs';

const GUID = '7d444840-9dc0-41d1-b245-5ffdce74fad2';

test.each([
	['887', '887', '887', 'listed', '#'],
	['5-1', '5-1', '5-1', 'listed', '#'],
	['P5', 'P5', 'P5', 'listed', '#'],
	['123456789012', '123456789012', '123456789012', 'listed', '#'],
	// Too long, or to be mistaken in a Boekstuk or an answer.
	[GUID, '#3d55f55b0e', '#3d55f55b0e', 'listed', '#'],
	['#3d55f55b0e', '#', '#', 'listed', '#'],
	['5,1', '#', '#', 'listed', '#'],
	['P05~2', '#', '#', 'listed', '#'],
	['P05', 'P05', '2026/P05', 'declared', ''],
	['P05-bonus-noord', 'P05-bonus-noord', '2026/P05-bonus-noord', 'declared', 'bonus-noord'],
	['P05-12345-1234567', 'P05-12345-1234567', '2026/P05-12345-1234567', 'declared', '12345-1234567'],
	['P05-extra-noordwijk-zuid', 'P05#', '2026/P05#', 'declared', '#'],
])('%s of an item is %s in a Boekstuk', (text, inVoucher, key, is, name) => {
	const run = readRun(text, 2026);
	expect([run.is, run.name.startsWith(name)]).toEqual([is, true]);
	expect([run.text.startsWith(inVoucher), run.key.startsWith(key)]).toEqual([true, true]);
	const booked = readBookedRun(run.text, 2026);
	expect(booked).toEqual({ ...run, words: 0 });
});

test.each([
	['887~2', '887~2', '887~2', '#'],
	['P05-bonus~2', '2026/P05-bonus~2', '2026/P05-bonus', 'bonus'],
	['P05#3fa9c1d2~3', '2026/P05#3fa9c1d2~3', '2026/P05#3fa9c1d2', '#3fa9c1d2'],
])('%s of a Boekstuk', (text, key, nameKey, name) => {
	expect(readBookedRun(text, 2026)).toMatchObject({ text, key, nameKey, name });
});

test('another run beside one of its name has the first free number', () => {
	const taken = new Set(['2026/P05', '2026/P05~2']);
	const free = (text: string) => freeBeside(readRun(text, 2026), (key) => taken.has(key));
	expect(free('P05')).toEqual(readBookedRun('P05~3', 2026));
	expect(free('P06')).toEqual(readRun('P06', 2026));
});

/** What the schema of the item takes for the id of a company, or of a run in a list. */
const id = fc.oneof(
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
	fc.string({ unit: fc.constantFrom(...'abP05-~#@=,;:.*12'), minLength: 1, maxLength: 20 }),
	fc.uuid(),
	fc.uuid().map((one) => one.slice(0, 13)),
	fc.integer({ min: 1 }).map(String),
);

test('any company and run that the item takes is found again in the books, and two are never one', () => {
	fc.assert(
		fc.property(id, id, id, (company, run, other) => {
			const item = payrollItem([journalItem(run, [wages()]), journalItem(other, [wages()])], { company });
			fc.pre(!('faults' in readPayroll(item)));
			const { companyCode, journals } = payrollOf(item);
			const texts = journals.map((journal) => {
				const whose = { source: 'NMBRS', company: companyCode, year: 2026, period: 5, run: journal.run };
				const text = formatVoucher({ ...whose, forDate: '2026-05-31' });
				expect(parseVoucher(text, 'NMBRS')).toEqual({
					...whose,
					run: { ...whose.run, words: 0 },
					forDate: '2026-05-31',
				});
				expect(text.length).toBeLessThanOrEqual(50);
				return text;
			});
			const names = new Set(journals.map((journal) => journal.id));
			expect(new Set(texts).size).toBe(names.size);
		}),
		{ numRuns: RUNS * 4 },
	);
});

test('a company of more than twelve signs has a hash, also where two of them begin alike', () => {
	const [one, other] = [idInVoucher(GUID), idInVoucher(`${GUID.slice(0, -1)}3`)];
	expect([one, one === other, idInVoucher('812345678L01')]).toEqual(['#3d55f55b0e', false, '812345678L01']);
});
