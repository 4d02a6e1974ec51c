import { labelOf as inForm } from '../../base/words/settingNames';
import { madeInvoices, NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { few } from '../support/runs';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const run = (settings: Record<string, unknown> = {}) =>
	runOutSmart(sandbox(), { ...NO_IMPORTS, ...settings });
const statuses = () =>
	sandbox().fieldService.workOrders.map(({ id, status, workStatus }) => `${id} ${status} ${workStatus}`);

/** What is wrong with one setting: the code and facts of the fault, and how the row names it. */
type Wrong = [settings: Record<string, unknown>, fault: object, named: string];
const wrong = (code: string, name: string, value: string | number): Wrong => [
	{ [name]: value },
	{ code, field: name, value: String(value) },
	`'${inForm(name)}' is '${value}', maar moet `,
];
const empty = (name: string, value: string): Wrong => [
	{ [name]: value },
	{ code: 'mustNotBeEmpty', field: name },
	`'${inForm(name)}' is leeg`,
];

describe('one setting that is wrong: one row that names it, no order touched', () => {
	const refused = async ([settings, fault, named]: Wrong, row: object) => {
		const [name = ''] = Object.keys(settings);
		const before = statuses();
		const { rows, status, failure } = await run(settings);
		expect(rows).toMatchObject([{ ...row, action: 'blocked', faults: [fault] }]);
		expect(rows[0]?.faults).toHaveLength(1);
		expect(rows[0]?.reason).toContain(named);
		expect(failure).toContain(`'${inForm(name)}'`);
		expect({ status, writes: sandbox().writes(), statuses: statuses() }).toEqual({
			status: 'error',
			writes: [],
			statuses: before,
		});
	};

	const vatCode = (value: string): Wrong => [
		{ defaultVatCode: value },
		{ code: 'defaultVatCodeNotForSales', vatCode: value },
		`'VAT and Turnover → Default VAT Code' is '${value}', en dat is geen btw-code voor verkopen`,
	];

	test.each<Wrong>(
		few([
			empty('invoiceTemplate', ''),
			empty('invoiceTemplate', '   '),
			wrong('mustBeWholeNumber', 'paymentTermDays', -1),
			wrong('mustBeWholeNumber', 'paymentTermDays', 366),
			wrong('mustBeWholeNumber', 'paymentTermDays', 14.5),
			empty('workOrderStatus', ''),
			[
				{ errorStatus: '1' },
				{ code: 'statusesAreSame', status: '1' },
				"'Work Orders → Error Status' is '1', maar moet ",
			],
			wrong('mustBeDate', 'completedFrom', '01-01-26'),
			wrong('mustBeDate', 'closedUntil', '31-12-25'),
			wrong('mustBeDate', 'closedUntil', '2026-02-30'),
			wrong('mustBeOneOf', 'invoiceNumber', 'own'),
			wrong('mustBeOneOf', 'invoiceDate', 'tomorrow'),
			wrong('mustBeOneOf', 'leadingRelations', 'both'),
			empty('defaultVatCode', ''),
			vatCode('HOOG_INK'),
			wrong('mustBeWholeNumber', 'roundHoursToMinutes', 61),
		]),
	)('%j', async (...one) => await refused(one, { key: 'settings', code: 'settingsWrong' }));

	const account = (value: string): Wrong => [
		{ defaultLedgerAccount: value },
		{ code: 'defaultAccountUnknown', ledgerAccount: value },
		`'VAT and Turnover → Default Ledger Account' is '${value}', en die grootboekrekening heeft e-Boekhouden niet`,
	];
	// Only the books know this, so the row is about the invoices.
	test.each<Wrong>([account('99999')])(
		'%j',
		async (...one) => await refused(one, { key: 'invoices', code: 'defaultsWrong' }),
	);
});

test('an empty template, once it is mended: all orders are invoiced', async () => {
	await run({ invoiceTemplate: '' });
	await run();
	expect(madeInvoices(sandbox())).toHaveLength(5);
});

test('all that is wrong is in one row, whichever step it is for', async () => {
	const settings = {
		invoiceTemplate: '',
		paymentTermDays: -1,
		invoiceDate: 'tomorrow',
		closedUntil: '31-12-25',
		leadingRelations: 'both',
		defaultVatCode: '',
	};
	const { rows } = await run(settings);
	expect(rows).toMatchObject([{ key: 'settings', action: 'blocked', code: 'settingsWrong' }]);
	for (const name of Object.keys(settings)) expect(rows[0]?.reason).toContain(`'${inForm(name)}' is `);
	expect(sandbox().writes()).toEqual([]);
});

test.each(['completedFrom', 'closedUntil', 'blockedPaymentMethods', 'vatExceptions'])(
	'%s by an expression that gives nothing: nothing is made, and the setting is named',
	async (name) => {
		for (const nothing of ["={{ '' }}", '={{ null }}']) {
			const { rows, status } = await run({ [name]: nothing });
			expect({ status, writes: sandbox().writes() }).toEqual({ status: 'error', writes: [] });
			expect(rows).toMatchObject([{ code: 'settingsWrong', faults: [{ field: name }] }]);
		}
	},
);

test('also with the imports on: told in one row, each once, before anything is read', async () => {
	const { rows, status } = await runOutSmart(sandbox(), { leadingRelations: 'both', invoiceTemplate: '' });
	expect(rows).toMatchObject([{ key: 'settings', action: 'blocked', code: 'settingsWrong' }]);
	expect(rows[0]?.reason).toMatch(
		/^'Relations → Leading Relations' is 'both'[^;]*; 'Invoices → Invoice Template' is leeg\./,
	);
	expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
});

test('what is not used may be wrong', async () => {
	const ofInvoices = { exportInvoices: false, invoiceTemplate: '', closedUntil: '31-12-25' };
	const { status, rows } = await runOutSmart(sandbox(), ofInvoices);
	expect({ status, told: rows.filter(({ key }) => key === 'settings') }).toEqual({
		status: 'success',
		told: [],
	});
	const ofImports = { hourUnits: '', leadingRelations: 'both' };
	const { rows: invoices } = await run({ ...ofImports, exportInvoices: false });
	expect(invoices.filter(({ key }) => key === 'settings')).toEqual([]);
});

test('a date far ahead is a slip of the pen here too', async () => {
	const { rows, status } = await run({ closedUntil: '31-12-2062' });
	expect(rows).toMatchObject([
		{ faults: [{ code: 'dateFarAhead', field: 'closedUntil', date: '2062-12-31' }] },
	]);
	expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
});
