import { mustBe } from '../../../base/words/faults';
import { join } from 'node:path';
import { NodeHelpers, type INode } from 'n8n-workflow';
import { readWorkflow } from '../../../engine/workflow-file';
import { faultsIn, stops } from '../../../nodes/SyncSettings/settings/check';
import { SyncSettings } from '../../../nodes/SyncSettings/SyncSettings.node';
import { settingsItem } from '../../../nodes/SyncSettings/settings/form';
import { workflows } from '../../../nodes/SyncSettings/settings/workflows';
import { addDays, addYears, today } from '../../../base/values/dates';
import { settingsOf } from '../../../tools/release/contract/settings';

/** The item of a workflow that is ready to run, with these settings in it. */
function itemOf(workflow: string, changed: Record<string, unknown> = {}): Record<string, unknown> {
	const { fixed, ...settings } = form(workflow);
	const item = settingsItem(settings, (_name, fallback) => fallback);
	const start = { fromYear: 2026, fromPeriod: 1 };
	const needed = {
		payroll: start,
		fieldService: {},
		payrollFiles: { ...start, company: '12345', folder: '/loon' },
	}[workflow] ?? {
		...{ companies: '12345', fromYear: 2026, fromPeriod: 1 },
	};
	return { ...item, ...needed, ...changed };
}

function form(workflow: string): (typeof workflows)[number] {
	const found = workflows.find(({ value }) => value === workflow);
	if (!found) throw new Error(`no workflow ${workflow}`);
	return found;
}

/** The item of a workflow as it is in its file, and what n8n marks in its Settings, before which it starts nothing. */
function shipped(file: string): { workflow: string; item: Record<string, unknown>; marked: string[] } {
	const { nodes } = readWorkflow(join(__dirname, `../../../workflows/${file}.json`));
	const node = nodes.find(({ name }) => name === 'Settings') as INode;
	const { description } = new SyncSettings();
	const issues = NodeHelpers.getNodeParametersIssues(description.properties, node, description);
	return {
		workflow: String(node.parameters.workflow),
		item: settingsOf({ nodes, connections: {} }),
		marked: Object.keys(issues?.parameters ?? {}),
	};
}

const found = (workflow: string, changed?: Record<string, unknown>) =>
	faultsIn(form(workflow), itemOf(workflow, changed));
/** Those that write nothing and only mail, or whose steps say themselves what they cannot read, have no check. */
const all = workflows.flatMap(({ value, checks }) => (checks ? [value] : []));

/** Those that report write nothing, so that no day is closed to them. */
const writing = all.filter((value) => value !== 'reconciliation');

describe.each(all)('%s', (workflow) => {
	test('what is right has no faults', () => {
		expect(found(workflow)).toEqual([]);
	});

	// Any text can be one of these, or only the services know.
	const FREE = [
		...['administration', 'companies', 'folder', 'clearingAccount', 'roundingAccount', 'vatExceptions'],
		...['invoiceTemplate', 'workOrderStatus', 'errorStatus', 'blockedPaymentMethods', 'hourUnits'],
		...['knownRelations', 'ownHourTypes', 'defaultLedgerAccount', 'runNames'],
		...['company', 'separator', 'ledgerAccountColumn', 'amountColumn', 'sideColumn', 'debitColumn'],
		...['creditColumn', 'dateColumn', 'descriptionColumn', 'costCentreColumn', 'contraAccountColumn'],
		...['periodColumn', 'runColumn', 'debitWords', 'creditWords', 'leaveOutColumn', 'leaveOutValues'],
		...['companyColumn', 'ourNumbers', 'othersNumbers', 'emptyIs'],
	];
	const read = Object.keys(itemOf(workflow)).filter((name) => !FREE.includes(name));

	test.each(read)('%s: a word that means nothing is told', (name) => {
		const faults = found(workflow, { [name]: 'wat?' });
		expect(faults).toHaveLength(1);
		expect(JSON.stringify(faults)).toContain('wat?');
	});

	test('a field that Edit Fields lost is told, unless it opens nothing', () => {
		const item = itemOf(workflow);
		// A column that is not declared is not read; what then is missing is told of the lines.
		const ofColumns = /Column$|Words$|Numbers$|^(separator|dateFormat|leaveOutValues|emptyIs)$/;
		const opensNothing = (name: string) =>
			['preview', 'invoiceTexts', 'language'].includes(name) ||
			(ofColumns.test(name) && name !== 'ledgerAccountColumn' && name !== 'amountColumn');
		for (const name of Object.keys(item)) {
			const { [name]: _lost, ...others } = item;
			const lost = opensNothing(name) ? 0 : 1;
			expect([name, faultsIn(form(workflow), others).length]).toEqual([name, lost]);
		}
	});
});

test.each(writing)('%s: more than a year ahead nothing is closed', (workflow) => {
	const aYear = addYears(today(), 1);
	expect(found(workflow, { closedUntil: aYear })).toEqual([]);
	const late = addDays(aYear, 1);
	expect(found(workflow, { closedUntil: late })).toEqual([mustBe('closedUntil', 'soon', late)]);
});

test.each(['payroll', 'payrollFiles', 'reconciliation'])('%s: a start that was not chosen', (workflow) => {
	const faults = found(workflow, { fromYear: 0, fromPeriod: 0 });
	expect(faults).toMatchObject([
		{ code: 'mustBeYear', field: 'fromYear', value: '' },
		{ code: 'mustBePeriod', field: 'fromPeriod', value: '' },
	]);
});

test('contradictions are told with the rest, by their names in Settings', () => {
	const accounts = { clearingAccount: '1999', roundingAccount: '1999' };
	expect(found('payroll', { preview: 'nee', ...accounts })).toMatchObject([
		{ code: 'mustBe', field: 'preview', expected: 'onOrOff' },
		{ code: 'accountsAreSame', account: '1999' },
	]);
	const statuses = { workOrderStatus: '7', errorStatus: '7', vatExceptions: 'BE' };
	const codes = found('fieldService', { ...statuses, preview: 'nee' }).map(({ code }) => code);
	expect(codes).toEqual(['mustBe', 'statusesAreSame', 'termUnreadable']);
});

test('what only a step that is off would read may be wrong', () => {
	const invoices = { exportInvoices: false, invoiceTemplate: '', closedUntil: 'x', defaultVatCode: '' };
	expect(found('fieldService', invoices)).toEqual([]);
	expect(found('fieldService', { ...invoices, exportInvoices: 'nee' }).length).toBeGreaterThan(3);
	const imports = { importMaterials: false, importHourTypes: '0', hourUnits: '' };
	expect(found('fieldService', imports)).toEqual([]);
	expect(found('fieldService', { ...imports, importHourTypes: true })).toMatchObject([
		{ code: 'noHourUnits' },
	]);
});

test.each([
	['nmbrs-payroll-sync', ['fromYear']],
	// A folder too, where no form gives the files.
	['payroll-file-sync', ['company', 'fromYear']],
	['payroll-form', ['company', 'fromYear']],
	['payroll-reconciliation', ['fromYear']],
	['outsmart-sync', []],
])('%s: what must be filled in before anything is read', (file, names) => {
	const { workflow, item, marked } = shipped(file);
	expect(marked).toEqual(names);
	expect(
		faultsIn(form(workflow), { ...item, folder: '/loon' }).map((fault) => 'field' in fault && fault.field),
	).toEqual(names);
});

describe('the row', () => {
	const wrong = (item: Record<string, unknown>) => stops(form('payroll'), itemOf('payroll', item));

	test('is none for settings that are right', () => {
		expect(wrong({})).toBeNull();
	});

	test('of a workflow that is off says only that', () => {
		expect(wrong({ active: 'false', preview: 'nee' })).toMatchObject({
			action: 'skipped',
			code: 'switchedOff',
		});
	});

	test('speaks the language of the settings', () => {
		expect(wrong({ preview: 'nee', language: 'en' })).toMatchObject({
			...{ key: 'settings', action: 'blocked', attention: true, code: 'settingsWrong' },
			reason: expect.stringContaining("'Preview' is 'nee', but must be on (true) or off (false)"),
		});
		expect(wrong({ language: 'fy' })?.reason).toContain("'Execution → Language' is 'fy', maar moet ");
	});
});
