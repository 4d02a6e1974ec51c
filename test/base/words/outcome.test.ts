import { outcomeOf, stateOf } from '../../../base/words/outcome';
import { summarize } from '../../../base/words/log';
import type { Row } from '../../../base/words/row';
import { features } from '../../../base/words/features';
import { invoiceRow, payrollRow, relationRow } from '../../support/reportRows';

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
		'2 loonjournaalposten geboekt; 1 loonjournaalpost bijgewerkt',
		'2 payroll journals booked; 1 payroll journal updated',
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
		[
			...times(3, relationRow({ action: 'updated' })),
			relationRow({ action: 'updated', service: 'e-Boekhouden' }),
		],
	],
	[
		'9 relaties toegevoegd, 1 bijgewerkt in OutSmart; 1 relatie toegevoegd in e-Boekhouden',
		'9 relations added, 1 updated in OutSmart; 1 relation added in e-Boekhouden',
		[
			...times(9, relationRow({ action: 'created' })),
			relationRow({ action: 'updated' }),
			relationRow({ action: 'created', service: 'e-Boekhouden' }),
		],
	],
	[
		'Proefrun: 2 relaties zouden toegevoegd worden in e-Boekhouden',
		'Preview: 2 relations would be added in e-Boekhouden',
		times(2, relationRow({ action: 'created', service: 'e-Boekhouden', ...preview })),
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
	expect([outcomeOf(rows, 'nl').headline, outcomeOf(rows, 'en').headline]).toEqual([dutch, english]);
});

const failed = { action: 'failed', attention: true } as const;
const { entries = [] } = payrollRow();
const half = payrollRow({ ...failed, code: 'entryNotBooked', entries });
const lost = payrollRow({ ...failed, code: 'entryPerhapsBooked' });
const halfAndLost = payrollRow({
	...failed,
	code: 'entryNotBooked',
	findings: ['entryNotBooked', 'entryPerhapsBooked'].map((code) => ({ code, says: 'Het.', advice: '' })),
});
const notMarked = invoiceRow({ ...failed, code: 'workOrderNotMarked', made: true });
const lostInvoice = invoiceRow({ ...failed, code: 'invoiceOutcomeUnknown' });
const standing = invoiceRow({ action: 'unchanged', attention: true });
const handled = invoiceRow({ resource: 'workOrder', action: 'updated', code: 'workOrderHandled' });

const TITLES = {
	booked: 'Geboekt',
	partly: 'Geboekt, maar niet alles',
	unsure: 'Niet zeker of er geboekt is. Boek niets met de hand',
	partlyUnsure: 'Geboekt, maar niet zeker of alles. Boek niets met de hand',
	updated: 'Bijgewerkt',
	updatedPartly: 'Bijgewerkt, maar niet alles',
	nothing: 'Er is niets geboekt',
	announced: 'Proefrun: er is niets geboekt',
	idle: 'Er was niets te doen',
};
const PERHAPS = 'not complete, 1 failed, 1 perhaps written';

test.each<[outcome: keyof typeof TITLES, message: string, Row[]]>([
	['booked', '1 payroll journals booked', [payrollRow()]],
	['partly', '1 payroll journals booked, 1 blocked', [payrollRow(), blocked]],
	// These failed after an entry, or an invoice, had been written.
	['partly', 'not complete, 1 failed', [half]],
	['partly', 'not complete, 1 failed', [notMarked]],
	['unsure', PERHAPS, [lost]],
	['unsure', PERHAPS, [halfAndLost]],
	['unsure', PERHAPS, [lostInvoice]],
	['partlyUnsure', '1 payroll journals booked, 1 failed, 1 perhaps written', [payrollRow(), lost]],
	['updated', '1 relations synchronized', [relationRow()]],
	['updated', '1 work orders updated', [handled]],
	['updatedPartly', '1 relations synchronized, 1 blocked', [relationRow(), blocked]],
	['nothing', 'nothing to synchronize, 1 blocked', [blocked]],
	['nothing', 'nothing to synchronize', [standing]],
	['announced', 'preview: 1 payroll journals booked', [payrollRow(preview)]],
	['announced', 'preview: nothing to synchronize, 1 failed', [{ ...half, ...preview }]],
	// What was written is no preview, whatever another step only looked at.
	['partly', '1 payroll journals booked', [payrollRow(), payrollRow({ ...preview, action: 'unchanged' })]],
	['partly', '1 payroll journals booked, 1 previewed', [payrollRow(), payrollRow(preview)]],
	['idle', 'nothing to synchronize', [unchanged]],
])('%s: %s', (outcome, message, rows) => {
	const title = TITLES[outcome];
	expect(outcomeOf(rows, 'nl')).toMatchObject({ outcome, title });
	expect(summarize(rows).message).toBe(message);
	// Where the numbers do not tell it, the headline begins with it.
	if (['nothing', 'unsure', 'partlyUnsure'].includes(outcome))
		expect(outcomeOf(rows, 'nl').headline.startsWith(title)).toBe(true);
});

test('what was written and is not in order is counted', () => {
	expect(outcomeOf([half, notMarked], 'nl').headline).toBe(
		'1 loonjournaalpost gemaakt, en nog niet in orde; 1 factuur gemaakt, en nog niet in orde; 2 punten vragen je aandacht',
	);
});

test('a relation that cannot be sent needs a person as well', () => {
	const rows = [relationRow(), relationRow({ action: 'blocked' })];
	expect(outcomeOf(rows, 'nl').headline).toBe('1 relatie toegevoegd in OutSmart; 1 punt vraagt je aandacht');
});

test('rows of a workflow itself are points; their kinds do not make it endless', () => {
	const own = (resource: string) => payrollRow({ resource, service: resource });
	expect(outcomeOf([own('constructor')], 'nl').headline).toBe('1 punt geboekt');
	const many = Array.from({ length: 500 }, (_, index) => own(`thing ${index}`));
	expect(outcomeOf(many, 'nl').headline.length).toBeLessThan(300);
});

test('a row that was made elsewhere, with a code and none of its facts, stops no other', () => {
	const { findings, problems } = features();
	for (const code of [...Object.keys(findings), ...Object.keys(problems)])
		expect(
			summarize([relationRow(), { ...payrollRow({ code }), reason: undefined } as object as Row]).rows,
		).toHaveLength(2);
	const wrong = ['a', 'b'].map((key) => ({
		...payrollRow({ code: 'settingsWrong', key }),
		faults: [{ code: 'constructor' }],
	}));
	expect(summarize(wrong).rows).toHaveLength(2);
});

test.each(['toString', 'constructor', '__proto__', 'elsewhere'])(
	'a row that was made elsewhere: %s',
	(action) => {
		const row = { action, code: action, resource: 'invoice', key: '1' } as unknown as Row;
		expect(stateOf(row, 'nl')).toBe('');
	},
);
