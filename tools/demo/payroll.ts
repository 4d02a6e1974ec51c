import type { IDataObject } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox';
import { differences } from '../../sandbox/audit';
import { entriesOf, showEntries } from './entries';
import { say, table, title } from './print';
import { expecting, runShipped } from './run';

export const COMPANY = 12345;
/** Run of May 2026, which gets a bonus after it was booked. */
const MAY = 817;

/** Runs the shipped payroll workflow as a user would; returns what did not come out right. */
export async function demonstratePayroll(sandbox: Sandbox, previewOnly: boolean): Promise<string[]> {
	title('Payroll: Nmbrs → e-Boekhouden   (workflows/nmbrs-payroll-sync.json)');

	title('1. Preview: what would be booked? Nothing is written.');
	const preview = await run(sandbox, {});
	showEntries(preview);
	const faults = expecting('the preview wrote nothing', sandbox.writes().length === 0);
	if (previewOnly) return faults;

	title('2. The first real run books every payroll journal from January 2026.');
	const first = await run(sandbox, { preview: false });
	showEntries(first);
	showLedger(sandbox);
	const booked = sandbox.writes().length;
	faults.push(
		...expecting('the run booked what the preview announced', announced(first) === announced(preview)),
	);
	faults.push(...different(sandbox));

	title('3. Somebody changes the journal of May 2026 in Nmbrs: a bonus of 250.00. The books follow.');
	sandbox.payroll.changeJournal(COMPANY, MAY, ([transaction]) => {
		const line = { amount: '250.00', description: 'Bonus' };
		transaction?.lines.push(
			{ ...line, ledgerAccount: '4000', side: 'debit' },
			{ ...line, ledgerAccount: '1710', side: 'credit' },
		);
	});
	const corrected = await run(sandbox, { preview: false });
	for (const entry of entriesOf(corrected)) {
		say(`${entry.date}  ${entry.voucher}  ${entry.description}`);
		table(
			['Ledger account', '-Debit', '-Credit'],
			entry.rows.map((row) => [row.ledgerAccount, row.debit, row.credit]),
		);
	}
	faults.push(...expecting('the change was booked as one entry', sandbox.writes().length === booked + 1));
	faults.push(...different(sandbox));

	title('4. One more run: nothing to do.');
	const quiet = await run(sandbox, { preview: false });
	faults.push(...expecting('the last run wrote nothing', sandbox.writes().length === booked + 1));
	faults.push(
		...expecting('the last run said so', String(quiet.message).startsWith('nothing to synchronize')),
	);
	faults.push(...different(sandbox));

	title('5. The same once more, over REST with an API token: what was booked over SOAP is recognised.');
	const other = await run(sandbox, { preview: false }, { overRest: true });
	faults.push(...expecting('the run over REST found nothing to do', entriesOf(other).length === 0));
	faults.push(...expecting('the run over REST wrote nothing', sandbox.writes().length === booked + 1));
	return faults;
}

async function run(
	sandbox: Sandbox,
	settings: Record<string, unknown>,
	over: { overRest?: boolean } = {},
): Promise<IDataObject> {
	return await runShipped('nmbrs-payroll-sync.json', sandbox, settings, over);
}

/** Balances of the accounts that payroll touches, from the sandbox's own books. */
function showLedger({ books, payroll }: Sandbox): void {
	const codes = new Set(
		payroll
			.company(COMPANY)
			.runs.flatMap(({ journals }) =>
				journals.flatMap(({ lines }) => lines.map((line) => line.ledgerAccount)),
			),
	);
	say('');
	say('In the books of e-Boekhouden, 2026:');
	table(
		['Ledger account', '', '-Debit', '-Credit'],
		[...codes, '2999'].sort().map((code) => {
			const balance = books.balance(code, { from: '2026-01-01', to: '2026-12-31' });
			const description = books.ledgerAccount(code)?.description ?? '';
			return balance.startsWith('-')
				? [code, description, '', balance.slice(1)]
				: [code, description, balance, ''];
		}),
	);
}

function different({ books, payroll }: Sandbox): string[] {
	return differences(books, payroll, { companyId: COMPANY, fromYear: 2026, fromPeriod: 1 });
}

function announced(log: IDataObject): string {
	return JSON.stringify(entriesOf(log).map((entry) => ({ ...entry, mutation: '' })));
}
