import { allLinesOf } from '../support/pageLines';
import { clientTable, runOffice } from '../support/officeWorkflow';
import { runOrderReport } from '../support/orderReportWorkflow';
import { runOutSmart } from '../support/outSmartWorkflow';
import { runPayroll } from '../support/payrollWorkflow';
import { reconcile } from '../support/reconciliationWorkflow';
import { useSandbox } from '../support/sandbox';

/** A page is read whole when it is one: some 250 words, of the sandbox's eleven runs, seven orders and four clients. */
const AT_MOST = 265;

const sandbox = useSandbox();

interface Ran {
	execution: { items(node: string): unknown[] };
}

const pageOf = ({ execution }: Ran) => (execution.items('Verslag')[0] as { html: string }).html;
const wordsOf = (page: string) => allLinesOf(page).join(' ').split(/\s+/).length;

const all = { fromPeriod: 1 };
const withoutAccount = { defaultLedgerAccount: '' };
const ever = { from: '', until: '' };

test('the first page that anybody reads, and the ones after it, are one page', async () => {
	const words = {
		previewOfOrders: wordsOf(pageOf(await runOutSmart(sandbox(), { ...withoutAccount, preview: true }))),
		firstReportOfOrders: wordsOf(pageOf(await runOrderReport(sandbox(), ever))),
		invoiced: wordsOf(pageOf(await runOutSmart(sandbox(), withoutAccount))),
		reportOfOrders: wordsOf(pageOf(await runOrderReport(sandbox(), ever))),
		nothingBooked: wordsOf((await reconcile(sandbox(), { fromYear: 2026, ...all })).page),
		previewOfPayroll: wordsOf(pageOf(await runPayroll(sandbox(), { preview: true, ...all }))),
		booked: wordsOf(pageOf(await runPayroll(sandbox(), all))),
		equal: wordsOf((await reconcile(sandbox(), all)).page),
	};
	expect(Object.entries(words).filter(([, count]) => count > AT_MOST)).toEqual([]);
});

test('an office with four clients, three of which need a person, too', async () => {
	const { administrations, payroll } = sandbox();
	for (const company of payroll.companies) company.visible = true;
	payroll.companies.push({ ...payroll.company(12345), id: 12401, name: 'Bloemen Noord', runs: [] });
	const added = (company: string) => administrations.add({ company, city: 'Utrecht' });
	added('De Korst Markt B.V.');
	added('Bloemen Noord');
	added('De Korst Bezorging B.V.').refuses = { code: 'SECURITY_005', text: 'Openstaande factuur.' };
	const rows = [
		[administrations.own.company, '12345', 9, ''],
		['De Korst Markt B.V.', '12347', 43, '2026-10-31'],
		['Bloemen Noord', '12401', 9, ''],
		['De Korst Bezorging B.V.', '12346', 10, ''],
	].map(([client = '', company = '', fromPeriod = 1, closedUntil = '']) => ({
		...{ client, company, administration: client, active: true, fromYear: 2026, fromPeriod, closedUntil },
	}));
	const page = pageOf(await runOffice(sandbox(), clientTable(rows), {}));
	expect(page).toContain('Openstaande factuur');
	expect(wordsOf(page)).toBeLessThanOrEqual(AT_MOST);
});
