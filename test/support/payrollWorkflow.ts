import { join } from 'node:path';
import { runWorkflow, type EngineRun, type WorkflowFile } from '../../engine';
import { endNotice } from '../../features/payroll/nmbrs/readPayroll';
import type { Row } from '../../base/words/row';
import { today, type BookDate } from '../../base/values/dates';
import type { Sandbox } from '../../sandbox';
import { differences } from '../../sandbox/audit';
import { onDay, stoppedAt } from './calendar';
import { credentialsOf, tokenOf } from './runOperation';
import { withFields, without, type FieldEdit } from './settingsFields';

export const PAYROLL_WORKFLOW = join(__dirname, '..', '..', 'workflows', 'nmbrs-payroll-sync.json');

/** The bakery of the sandbox, and the first of its runs in these tests: September 2026. */
export const BAKERY = 12345;
export const FOUR_WEEKLY = 12346;
export const WEEKLY = 12347;

export interface PayrollRun {
	status: string;
	message: string;
	/** Of runs; `counted` has the row that counts those before the start. */
	rows: Row[];
	counted: Row[];
	/** `key action` of each row. */
	told: string[];
	failure: string;
	execution: EngineRun;
}

/** A change to the file itself, before it runs. */
export type FileEdit = (workflow: WorkflowFile) => WorkflowFile;

export interface PayrollOptions {
	secrets?: { nmbrs?: object; eBoekhouden?: object };
	startNode?: string;
	/** Edits of fields of Settings, besides their values. */
	fields?: Record<string, FieldEdit>;
	edit?: FileEdit;
	/** The day on which it runs; today, or another one when Nmbrs' end would be told today. */
	day?: BookDate;
}

/** Runs the shipped payroll workflow on n8n's engine; only Settings differ from the file. */
export async function runPayroll(
	sandbox: Sandbox,
	settings: Record<string, unknown> = {},
	{ day, ...options }: PayrollOptions = {},
): Promise<PayrollRun> {
	const other = day ?? (endNotice(SOAP, today()) && stoppedAt() === null ? QUIET_DAY : undefined);
	if (other === undefined) return await runToday(sandbox, settings, options);
	return await onDay(other, async () => await runToday(sandbox, settings, options));
}

const SOAP = { ends: '2027-03-01' };

/** No Monday, and before Nmbrs' end. */
const QUIET_DAY = '2026-11-20';

async function runToday(
	sandbox: Sandbox,
	settings: Record<string, unknown>,
	{ secrets = {}, startNode, fields = {}, edit = (workflow) => workflow }: Omit<PayrollOptions, 'day'>,
): Promise<PayrollRun> {
	const execution = await runWorkflow(edit(withFields(PAYROLL_WORKFLOW, fields)), {
		credentials: {
			...tokenOf(sandbox),
			nmbrsApi: { data: { ...sandbox.nmbrs.credentials, baseUrl: sandbox.nmbrs.url, ...secrets.nmbrs } },
			eBoekhoudenSoapApi: {
				data: {
					...sandbox.eBoekhouden.credentials,
					baseUrl: sandbox.eBoekhouden.url,
					...secrets.eBoekhouden,
				},
			},
		},
		settings: without({ preview: false, fromYear: 2026, fromPeriod: 9, ...settings }, fields),
		startNode,
	});
	const log = execution.items('Log')[0] as { message: string; rows: Row[] } | undefined;
	const isCount = ({ code }: Row) => code === 'runsBeforeStart';
	const all = log?.rows ?? [];
	const rows = all.filter((row) => !isCount(row));
	return {
		counted: all.filter(isCount),
		status: execution.status,
		message: log?.message ?? '',
		rows,
		told: rows.map(({ key, action }) => `${key} ${action}`),
		failure: [execution.error?.message, execution.error?.description].filter(Boolean).join('\n'),
		execution,
	};
}

/** The memorial entries that the workflow made. */
export const ourEntries = ({ books }: Pick<Sandbox, 'books'>) =>
	books.memorials().filter(({ voucher }) => voucher.startsWith('NMBRS '));

/** The same, as `date Boekstuk`. */
export const bookedEntries = (sandbox: Sandbox): string[] =>
	ourEntries(sandbox).map(({ date, voucher }) => `${date} ${voucher}`);

/** What the books have otherwise than the payroll, from September 2026 on unless told otherwise. */
export const unequal = ({ books, payroll }: Sandbox, companyId = BAKERY, fromPeriod = 9) =>
	differences(books, payroll, { companyId, fromYear: 2026, fromPeriod });

/** A run of the bakery is made again, with so much more in gross and net wages. */
export function payMore({ payroll }: Sandbox, run: number, amount: string): void {
	const line = { amount, description: 'Nabetaling' };
	payroll.changeJournal(BAKERY, run, ([journal]) => {
		journal?.lines.push({ ...line, ledgerAccount: '4000', side: 'debit' });
		journal?.lines.push({ ...line, ledgerAccount: '1710', side: 'credit' });
	});
}

export const COMPARE_YEAR = join(__dirname, '..', '..', 'workflows', 'payroll-reconciliation.json');

/** Runs the shipped workflow that puts a year beside the books. */
export async function compareYear(
	sandbox: Sandbox,
	settings: Record<string, unknown> = {},
	workflow: WorkflowFile | string = COMPARE_YEAR,
): Promise<{ execution: EngineRun }> {
	const execution = await runWorkflow(workflow, {
		credentials: credentialsOf(sandbox),
		settings: { fromYear: 2026, fromPeriod: 9, ...settings },
		startNode: 'Start by hand',
	});
	return { execution };
}
