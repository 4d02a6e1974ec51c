import type { Row } from '../../base/words/row';
import { journalXml } from '../../sandbox/nmbrs/payroll/journalXml';
import type { JournalLine } from '../../sandbox/nmbrs/payroll/types';
import { usePayrollFolder } from '../support/payrollFolder';
import { BAKERY, runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

/** Months that the daily workflow booked, and the same months as files: nothing twice, in either order. */
const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox);

const OCTOBER = 822;
const list = async (fromPeriod = 10, settings = {}) =>
	await runPayroll(sandbox(), { fromPeriod, ...settings });
const codes = (rows: Row[]) => rows.map(({ code }) => code).sort();
const writes = () => sandbox().writes().length;

/** The text that Nmbrs' interface gives for a run, as it exports it too. */
function xmlOf(run: number): string {
	const company = sandbox().payroll.company(BAKERY);
	return journalXml(company, sandbox().payroll.run(BAKERY, run), 'company', sandbox().payroll.settings) ?? '';
}

const lines = (amount: string): JournalLine[] => [
	{ ledgerAccount: '4000', amount, side: 'debit', description: 'Bruto' },
	{ ledgerAccount: '1710', amount, side: 'credit', description: 'Netto' },
];

test('a draft and the final file of a month that is booked: the final one is that month, the draft is asked about', async () => {
	folder.put('oktober concept.xml', xmlOf(OCTOBER));
	sandbox().payroll.changeJournal(BAKERY, OCTOBER, ([october]) => {
		october?.lines.push(...lines('100.00'));
	});
	await list();
	const before = writes();
	folder.put('oktober definitief.xml', xmlOf(OCTOBER));
	expect(codes(await folder.look())).toEqual(['journalEqualsBooks', 'runMayBeBooked']);
	expect(writes()).toBe(before);
});
