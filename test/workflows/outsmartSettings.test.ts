import { labelOf as inForm } from '../../base/words/settingNames';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const run = (settings: Record<string, unknown> = {}) =>
	runOutSmart(sandbox(), { ...NO_IMPORTS, ...settings });
const statuses = () =>
	sandbox().fieldService.workOrders.map(({ id, status, workStatus }) => `${id} ${status} ${workStatus}`);

/** Of each setting: nodes/SyncSettings/checks.test.ts. Only the books know that an account is not there. */
test.each([
	[{ invoiceTemplate: '' }, { code: 'mustNotBeEmpty', field: 'invoiceTemplate' }, 'is leeg'],
	[{ roundHoursToMinutes: 61 }, { code: 'mustBeWholeNumber', value: '61' }, "is '61', maar moet "],
	[{ errorStatus: '1' }, { code: 'statusesAreSame', status: '1' }, "is '1', maar moet "],
	[
		{ defaultLedgerAccount: '99999' },
		{ code: 'defaultAccountUnknown', ledgerAccount: '99999' },
		"is '99999', en die grootboekrekening heeft e-Boekhouden niet",
	],
])('%j: one row that names it, no order touched', async (settings, fault, told) => {
	const [name = ''] = Object.keys(settings);
	const [key, why] = fault.code.startsWith('default')
		? ['invoices', 'defaultsWrong']
		: ['settings', 'settingsWrong'];
	const before = statuses();
	const { rows, status, failure } = await run(settings);
	expect(rows).toMatchObject([{ key, why, action: 'blocked', faults: [fault] }]);
	expect(rows[0]?.faults).toHaveLength(1);
	expect(rows[0]?.reason).toContain(`'${inForm(name)}' ${told}`);
	expect(failure).toContain(`'${inForm(name)}'`);
	expect({ status, writes: sandbox().writes(), statuses: statuses() }).toEqual({
		status: 'error',
		writes: [],
		statuses: before,
	});
});

test('also with the imports on: told in one row, each once, before anything is read', async () => {
	const { rows, status } = await runOutSmart(sandbox(), { leadingRelations: 'both', invoiceTemplate: '' });
	expect(rows).toMatchObject([{ key: 'settings', action: 'blocked', why: 'settingsWrong' }]);
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
