import { flatLines, flatRow } from '../../../features/report/flat';
import { AMOUNTS, invoiceRow, payrollRow, relationRow } from '../../support/reportRows';

const isFlat = (item: object) => Object.values(item).every((value) => typeof value !== 'object');

describe('one row per decision', () => {
	test('what was decided, with its amounts', () => {
		expect(flatRow(payrollRow({ netWages: '8000.00' }))).toMatchObject({
			companyName: 'Bakkerij De Korst B.V.',
			description: 'Mei 2026',
			year: 2026,
			period: 5,
			key: 'NMBRS 12345/2026-05/887',
			action: 'booked',
			dates: '2026-05-31',
			debit: '12500.00',
			credit: '12500.00',
			netWages: '8000.00',
			mutations: '379',
			attention: false,
		});
	});

	test('nothing is nested, and every row has the same columns', () => {
		const rows = [payrollRow(), invoiceRow(), relationRow({ changed: ['address', 'city'] })].map(flatRow);
		expect(rows.every(isFlat)).toBe(true);
		expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
		expect(rows[2]).toMatchObject({ changed: 'address, city', debit: '', name: 'Hotel Het Anker' });
	});
});

describe('one row per booking line', () => {
	test('a line of an entry says whose it is, where it stands and what it is', () => {
		const unwritten = [{ date: '2026-04-30', rows: AMOUNTS.slice(0, 1) }];
		const lines = flatLines(payrollRow({ unwritten }));
		expect(lines.every(isFlat)).toBe(true);
		expect(
			lines.map(({ date, ledgerAccount, debit, credit, isUnwritten }) => [
				date,
				ledgerAccount,
				debit,
				credit,
				isUnwritten,
			]),
		).toEqual([
			['2026-05-31', '4000', '12500.00', '0.00', false],
			['2026-05-31', '1710', '0.00', '12500.00', false],
			['2026-04-30', '4000', '12500.00', '0.00', true],
		]);
		expect(lines[1]).toMatchObject({
			description: 'Mei 2026',
			voucher: 'NMBRS 12345/2026-05/887',
			mutation: '379',
			name: 'Nettolonen',
			costCentre: 'Winkel',
			key: 'NMBRS 12345/2026-05/887',
		});
	});

	test('a line of an invoice has its amount', () => {
		const lines = flatLines(invoiceRow());
		expect(lines.every(isFlat)).toBe(true);
		expect(lines).toMatchObject([
			{
				invoiceNumber: '2026003',
				product: 'MONT',
				text: 'Monteur per uur',
				quantity: '0.75',
				amount: '46.88',
			},
			{ workOrder: 'WB-2026-0101', product: 'KAB', unitPrice: '1.855', amount: '13.91' },
		]);
	});

	test.each([
		[relationRow()],
		[payrollRow({ entries: [] })],
		[payrollRow({ entries: 'x', unwritten: [null, 7] })],
	])('a row without lines has none', (row) => {
		expect(flatLines(row)).toEqual([]);
	});
});
