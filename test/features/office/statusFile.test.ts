import * as fc from 'fast-check';
import { readClientList } from '../../../features/office/readList';
import { workbookOf, type Value } from '../payroll/files/support/workbooks';
import { statusFileOf, withStatus } from '../../../features/office/statusFile';

const rowsOf = (csv: string, name = 'klanten.csv') => {
	const read = readClientList(name, Buffer.from(csv));
	if ('refused' in read) throw new Error(read.refused.code);
	return read.rows;
};
const DONE = {
	...{ office: 'conclusion', client: 'Garage; "Zuid"', company: '12345', rows: [] },
	...{ lastRun: '2026-11-22 02:14', result: 'attention', counts: 'blocked 1', message: 'een\nregel' },
	...{ callsThisMonth: 43, callsMonth: '2026-11' },
};

describe('a spreadsheet of clients', () => {
	test.each([';', ',', '\t'])('as CSV, separated by %j', (separator) => {
		const lines = [
			['Klant', 'Bedrijf', 'Administratie'],
			['Garage', '12345', 'Garage B.V.'],
		];
		expect(rowsOf(lines.map((cells) => cells.join(separator)).join('\r\n'))).toEqual([
			{ Klant: 'Garage', Bedrijf: '12345', Administratie: 'Garage B.V.' },
		]);
	});

	test('a leading zero of a company stays', () => {
		expect(rowsOf('client;company\nA;007')).toEqual([{ client: 'A', company: '007' }]);
	});

	test('a cell that is missing at the end is empty', () => {
		expect(rowsOf('client;company;workflow\nA;7')).toEqual([{ client: 'A', company: '7', workflow: '' }]);
	});

	describe('as a workbook', () => {
		const ROWS: Value[][] = [
			['Klant', 'Bedrijf', 'Afgesloten tot', 'Notitie'],
			['Garage', 12345, { day: 46173 }, 'x'],
		];
		const readOf = (content: Buffer) => readClientList('klanten.xlsx', content);

		test('gives what Excel shows, of the sheet with the clients', () => {
			const sheets = { Uitleg: [['Lees dit eerst']], Klanten: ROWS };
			expect(readOf(workbookOf([], { sheets }))).toEqual({
				rows: [{ Klant: 'Garage', Bedrijf: '12345', 'Afgesloten tot': '2026-05-31', Notitie: 'x' }],
			});
		});

		test.each([
			['a row', { hiddenRows: [2] }, { rows: ['2'], columns: [] }],
			['a column', { hiddenColumns: [3] }, { rows: [], columns: ['C'] }],
		])('with %s that is hidden is refused', (_what, hidden, where) => {
			expect(readOf(workbookOf(ROWS, hidden))).toMatchObject({ refused: { code: 'fileHidden', ...where } });
		});

		test('an error in a cell is no empty cell', () => {
			const broken: Value = { xml: '<c t="e"><v>#REF!</v></c>' };
			expect(readOf(workbookOf([...ROWS, ['Bakker', 7, broken]]))).toMatchObject({
				refused: { code: 'fileUnreadable', faults: [{ code: 'lineFormula', line: 3 }] },
			});
		});
	});

	test.each([
		['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
		['a PDF', Buffer.from('%PDF-1.7 x')],
		['a damaged workbook', Buffer.from('PK\u0003\u0004 and nothing', 'latin1')],
		['a quote without an end', Buffer.from('client;company\n"A;7')],
	])('%s is refused', (_what, content) => {
		expect(readClientList('klanten.xlsx', content)).toMatchObject({ refused: { code: expect.any(String) } });
	});
});

describe('the file beside it', () => {
	test('keeps what was done, and what was kept before of the others', () => {
		const before = [
			{ Klant: 'Bakker', Bedrijf: '7', lastRun: '2026-11-21 02:00', result: 'booked', counts: 'booked 1' },
			{ Klant: 'Garage', Bedrijf: '12345', lastRun: '2026-11-21 02:00', result: 'booked' },
			{ Klant: 'Nieuw', Bedrijf: '8' },
		];
		const { csv, clients } = statusFileOf([DONE, { office: 'plan', lines: [] }], before);
		expect(clients).toBe(2);
		expect(rowsOf(csv)).toMatchObject([
			{ client: 'Bakker', company: '7', lastRun: '2026-11-21 02:00', counts: 'booked 1' },
			{
				client: 'Garage; "Zuid"',
				company: '12345',
				result: 'attention',
				message: 'een regel',
				callsThisMonth: '43',
			},
		]);
	});

	test('is read back beside the rows of the spreadsheet, by company', () => {
		const { csv } = statusFileOf([DONE], []);
		const [garage, other] = withStatus(
			[
				{ Klant: 'Garage', Bedrijf: '12345' },
				{ Klant: 'Ander', Bedrijf: '8' },
			],
			rowsOf(csv),
		);
		expect(garage).toMatchObject({ Klant: 'Garage', lastRun: DONE.lastRun, callsThisMonth: 43 });
		expect(other).toEqual({ Klant: 'Ander', Bedrijf: '8' });
	});

	test('no text of it is a formula, whatever a client is called', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (client, message) => {
				const { csv } = statusFileOf([{ ...DONE, client, message }], []);
				expect(csv.trimEnd().split('\r\n')).toHaveLength(2);
				expect(csv).not.toMatch(/(^|;)"[=+\-@]/m);
				expect(rowsOf(csv)[0]).toMatchObject({ company: '12345', callsThisMonth: '43' });
			}),
		);
	});
});
