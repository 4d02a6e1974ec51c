import type { WireRow } from '../../../../services/outSmart/types';
import { setNow, restoreCalendar } from '../../../support/calendar';
import { prepared } from '../../../support/outSmart/chain';
import { hours } from '../../../support/outSmart/records';

beforeAll(() => void setNow(new Date('2025-11-10T12:00:00Z')));
afterAll(() => void restoreCalendar());

const on = (WorkDate: string, change: WireRow = {}) => ({ ...hours('01:00'), WorkDate, ...change });

describe('the texts of an invoice', () => {
	const textsOf = async (change: WireRow, invoiceTexts?: string) =>
		(await prepared(change, invoiceTexts === undefined ? {} : { invoiceTexts })).texts;

	test.each<[string, WireRow, string]>([
		['one day', { Workperiods: [on('03-11-2025'), on('03-11-2025')] }, '3 november 2025'],
		[
			'several days, in any order, none of them without hours',
			{ Workperiods: [on('05-11-2025'), on('03-11-2025'), { ...hours('00:00'), WorkDate: '01-11-2025' }] },
			'3 november 2025 t/m 5 november 2025',
		],
		['no hours: as planned', { Workperiods: [], WorkDate: '01-03-2025' }, '1 maart 2025'],
		[
			'no hours: planned for some days',
			{ Workperiods: [], WorkDate: '30-12-2024', WorkEndDate: '02-01-2025' },
			'30 december 2024 t/m 2 januari 2025',
		],
	])('have the date of the work: %s', async (_name, change, date) => {
		for (const asked of ['', 'workDate', 'project'])
			expect(await textsOf(change, asked)).toEqual([`Datum uitvoering: ${date}`]);
	});

	test('have the place of the work where it is not the one that is billed', async () => {
		const work = 'Werkadres: Bakkerij De Korst, Werkplein 9, 5678 CD Breda';
		expect(await textsOf({}, 'workAddress')).toEqual(['Datum uitvoering: 3 november 2025', work]);
		const billed = {
			...{ CustomerStreet: 'hoofdstraat 12', CustomerStreetNo: '' },
			...{ CustomerZIP: '4321BA', CustomerCity: 'Arnhem' },
		};
		expect(await textsOf(billed, 'workAddress')).toHaveLength(1);
		expect(await textsOf({ CustomerStreet: '<leeg>', CustomerStreetNo: '-' }, 'workAddress')).toHaveLength(1);
	});

	test('have what else is asked for, in that order, and nothing that is not there', async () => {
		const change = {
			...{ WorkDescription: ` Ketel \r\n nagezien ${'x'.repeat(300)}`, ProjectNr: 'P-12' },
			Workperiods: [on('03-11-2025', { EmployeeNr: '8' }), on('03-11-2025', { EmployeeNr: '7' })],
		};
		const texts = await textsOf(change, 'mechanic, project,description');
		expect(texts).toEqual([
			'Datum uitvoering: 3 november 2025',
			'Monteur: Bo Smit, An de Vries',
			'Project: P-12',
			`Omschrijving: Ketel nagezien ${'x'.repeat(250 - 'Ketel nagezien '.length)}…`,
		]);
		const none = {
			WorkDescription: '-',
			ProjectNr: '',
			Workperiods: [on('03-11-2025', { EmployeeNr: '99' })],
		};
		expect(await textsOf(none, 'description, project, mechanic')).toHaveLength(1);
	});
});
