import { payrollsFrom } from '../../../../features/payroll/rows/fromRows';
import type { RowsSettings } from '../../../../features/payroll/rows/lines';
import { itemsOf, ROWS } from '../../../support/journalFiles';
import { answer, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();

/** "4000;Jan;1000,00;" each, of May. */
function made(lines: readonly string[], change: Partial<RowsSettings> = {}, file = '2026-05.csv') {
	const content = ['Grootboek;Omschrijving;Debet;Credit;Afdeling', ...lines].join('\n');
	const rows = itemsOf(content).map((json, index) => ({
		...{
			json: { ...json, Datum: `${file.slice(0, 7)}-28` },
			index,
			file,
			company: '12345',
			period: '',
			run: '',
		},
	}));
	return payrollsFrom(rows, { ...ROWS, ...change });
}

const payrollOf = (...given: Parameters<typeof made>) => {
	const [one] = made(...given);
	if (!one || 'refused' in one) throw new Error(JSON.stringify(one));
	return one.payroll;
};
const totalsIn = (...given: Parameters<typeof made>) =>
	payrollOf(...given).journals.flatMap(({ mayBeTotals = [] }) => mayBeTotals);

const SUBTOTALS = [
	...['4000;Jan;1000,00;', '4000;Piet;250,50;', '4000;Totaal 4000;1250,50;'],
	...['1710;Jan;;1000,00', '1710;Piet;;250,50', '1710;Totaal 1710;;1250,50'],
];
const TWICE = ['4000;Bruto;1250,50;', '1700;Heffing;;250,50', '1710;Netto;;1000,00'];

describe('lines that repeat others', () => {
	test.each<[string, string[], string[]]>([
		['subtotals that carry the account', SUBTOTALS, ['3 Totaal 4000', '6 Totaal 1710']],
		[
			'departments, and all of them above',
			[
				...['4000;Alle;1250,50;', '4000;Noord;1000,00;', '4000;Zuid;250,50;', '1710;Alle;;1250,50'],
				...['1710;Noord;;1000,00', '1710;Zuid;;250,50'],
			],
			['1 Alle', '4 Alle'],
		],
		[
			'a total between the others, and an account of one person',
			[
				...['4000;Bar;1000,00;', '4000;Totaal;1250,50;', '4000;Zaal;250,50;', '1700;Bar;;200,00'],
				...['1700;Totaal;;200,00', '1710;Bar;;800,00', '1710;Totaal;;1050,50', '1710;Zaal;;250,50'],
			],
			['2 Totaal', '7 Totaal'],
		],
		[
			'a subtotal of each of two groups',
			[
				...['4000;A;100,00;', '4000;B;250,50;', '4000;Noord;350,50;', '4000;C;300,00;', '4000;D;75,25;'],
				...['4000;Zuid;375,25;', '1710;;;1451,50'],
			],
			['3 Noord', '6 Zuid'],
		],
		['a list that came twice', [...TWICE, ...TWICE], ['4 Bruto', '5 Heffing', '6 Netto']],
	])('%s', (_what, lines, expected) => {
		expect(totalsIn(lines)).toEqual(expected);
	});

	test.each<[string, string[]]>([
		['an ordinary journal', TWICE],
		[
			'a couple with one wage',
			TWICE.flatMap((line) => [line.replace(/;(\w+);/, ';$1 Jan;'), line.replace(/;(\w+);/, ';$1 Truus;')]),
		],
		[
			'a couple that only another column tells apart',
			['Jan', 'Truus'].flatMap((of) => TWICE.map((one) => `${one.split(';').slice(0, 4).join(';')};${of}`)),
		],
		[
			'two cost centres of one amount, and three',
			['Noord', 'Zuid', 'Oost'].flatMap((of) => TWICE.map((one) => one.replace(/;(\w+);/, `;${of};`))),
		],
		[
			'one account of which a line is the sum of others, beside one of which none is',
			[
				...['4000;Jan;1000,00;', '4000;Piet;2000,00;', '4000;Kees;3000,00;', '1710;Jan;;900,10'],
				...['1710;Piet;;1700,20', '1710;Kees;;2400,30', '1700;;;999,40'],
			],
		],
	])('not %s', (_what, lines) => {
		expect(totalsIn(lines)).toEqual([]);
	});

	test('are left out by the begin of their text', () => {
		const leaveOut = {
			leaveOut: 'withValue',
			leaveOutColumn: 'Omschrijving',
			leaveOutValues: ['Totaal*'],
		} as const;
		const [journal] = payrollOf(SUBTOTALS, leaveOut).journals;
		expect(journal).not.toHaveProperty('mayBeTotals');
		expect(journal?.entries[0]?.lines.map(({ debit, credit }) => [debit, credit])).toEqual([
			['1000.00', '0.00'],
			['250.50', '0.00'],
			['0.00', '1000.00'],
			['0.00', '250.50'],
		]);
		expect(totalsIn(SUBTOTALS, { ...leaveOut, leaveOutValues: ['Totaal'] })).toHaveLength(2);
	});

	test('are asked about once: an answer to book counts for the employer, one to leave for the content', async () => {
		const [row] = await world.rows(payrollOf(SUBTOTALS));
		expect(row).toMatchObject({ action: 'blocked', code: 'secondLook', because: 'totals' });
		expect(row?.reason).toContain('3 Totaal 4000');
		const leave = { decisions: answer(row, 'leave') };
		const june = SUBTOTALS.map((line) => line.replace('Jan;', 'Jan B;'));
		expect(await world.rows(payrollOf(SUBTOTALS), leave)).toMatchObject([{ code: 'leftByDecision' }]);
		const ofJune = await world.rows(payrollOf(june, {}, '2026-06.csv'), leave);
		expect(ofJune.map(({ code }) => code)).toContain('secondLook');
		const book = { decisions: answer(row, 'book') };
		expect(await world.rows(payrollOf(SUBTOTALS), book)).toMatchObject([{ code: 'journalBooked' }]);
		expect(await world.rows(payrollOf(june, {}, '2026-06.csv'), book)).toMatchObject([
			{ code: 'journalBooked' },
		]);
	});
});
