import { headlineOf, summaryOf } from '../../../../nodes/shared/rows/headline';
import type { Row } from '../../../../nodes/shared/rows/row';
import { invoiceRow, payrollRow, relationRow } from '../../../support/reportRows';

const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);
const blocked = payrollRow({ action: 'blocked', attention: true });
const closed = payrollRow({ action: 'closed' });
const skipped = payrollRow({ action: 'skipped' });
const unchanged = payrollRow({ action: 'unchanged' });
const preview = { preview: true };

test.each<[string, string, Row[]]>([
	['Er was niets te doen', 'There was nothing to do', []],
	['Er was niets te doen', 'There was nothing to do', times(3, unchanged)],
	['1 loonjournaalpost geboekt', '1 payroll journal booked', [payrollRow()]],
	[
		'2 loonjournaalposten geboekt; 1 loonjournaalpost gecorrigeerd',
		'2 payroll journals booked; 1 payroll journal corrected',
		[payrollRow({ action: 'corrected' }), ...times(2, payrollRow())],
	],
	[
		'Proefrun: 11 loonjournaalposten zouden geboekt worden',
		'Preview: 11 payroll journals would be booked',
		times(11, payrollRow(preview)),
	],
	[
		'Proefrun: 1 factuur zou aangemaakt worden; 2 punten vragen je aandacht',
		'Preview: 1 invoice would be created; 2 points need your attention',
		[invoiceRow(preview), ...times(2, { ...blocked, ...preview })],
	],
	[
		'Proefrun: er is niets geboekt',
		'Preview: nothing has been booked',
		times(2, payrollRow({ action: 'unchanged', ...preview })),
	],
	[
		'3 relaties bijgewerkt in OutSmart; 1 relatie bijgewerkt in e-Boekhouden',
		'3 relations updated in OutSmart; 1 relation updated in e-Boekhouden',
		[...times(3, relationRow()), relationRow({ service: 'e-Boekhouden' })],
	],
	[
		'Er is niets geboekt; 1 punt vraagt je aandacht; 7 in een gesloten periode; 1 overgeslagen',
		'Nothing was booked; 1 point needs your attention; 7 in a closed period; 1 skipped',
		[blocked, ...times(7, closed), skipped],
	],
	[
		'Er was niets te doen',
		'There was nothing to do',
		[unchanged, payrollRow({ action: 'skipped', code: 'runsBeforeStart' })],
	],
])('%s', (dutch, english, rows) => {
	expect([headlineOf(rows, 'nl'), headlineOf(rows, 'en')]).toEqual([dutch, english]);
});

test('what was booked in part is told so', () => {
	expect(summaryOf([payrollRow(), blocked], 'nl')).toMatchObject({ title: 'Geboekt, maar niet alles' });
});

test('a relation that cannot be sent needs a person as well', () => {
	const rows = [relationRow(), relationRow({ action: 'blocked' })];
	expect(headlineOf(rows, 'nl')).toBe('1 relatie bijgewerkt in OutSmart; 1 punt vraagt je aandacht');
});

test('rows of a workflow itself are points; their kinds do not make it endless', () => {
	const own = (resource: string) => payrollRow({ resource, service: resource });
	expect(headlineOf([own('constructor')], 'nl')).toBe('1 punt geboekt');
	const many = Array.from({ length: 500 }, (_, index) => own(`thing ${index}`));
	expect(headlineOf(many, 'nl').length).toBeLessThan(300);
});
