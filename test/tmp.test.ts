import { writeFileSync } from 'node:fs';
import { runOutSmart } from './support/outSmartWorkflow';
import { compareYear, runPayroll, BAKERY } from './support/payrollWorkflow';
import { useSandbox } from './support/sandbox';
import { allLinesOf } from './support/pageLines';
const sandbox = useSandbox();
const keep = (name: string, { execution }: any) => {
	const { html } = execution.items('Verslag')[0] as { html: string };
	writeFileSync(`/tmp/pages/${name}.html`, html);
	const log = execution.items('Log')[0] as any;
	console.log(name, allLinesOf(html).join(' ').split(/\s+/).length, '\n', allLinesOf(html).join('\n'), '\n', log.message, '\n', log.headline, '\n', execution.error?.message, '\n', execution.error?.description);
};
test('pages', async () => {
	keep('field-preview', await runOutSmart(sandbox(), { defaultLedgerAccount: '', preview: true }));
	keep('field-done', await runOutSmart(sandbox(), { defaultLedgerAccount: '' }));
	keep('payroll-preview', await runPayroll(sandbox(), { preview: true, fromPeriod: 1 }));
	keep('payroll-done', await runPayroll(sandbox(), { fromPeriod: 1 }));
	keep('year', await compareYear(sandbox(), { fromPeriod: 1 }));
	sandbox().payroll.changeJournal(BAKERY, 821, ([transaction]: any) => {
		for (const line of transaction?.lines ?? []) { line.ledgerAccount = line.ledgerAccount === '4000' ? '4000<i>' : line.ledgerAccount; }
	});
	keep('refused', await runPayroll(sandbox(), { fromPeriod: 1 }));
});
