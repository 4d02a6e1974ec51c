import { type EngineRun } from '../../engine';
import { runOutSmart } from '../support/outSmartWorkflow';
import { BAKERY, runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const reportIn = (execution: EngineRun) => String(execution.items('Log')[0]?.report);
const shownIn = (execution: EngineRun) => execution.items('Verslag').map(({ html }) => html);
const SEPTEMBER = 821;

test('Verslag shows the report of a preview, to the letter', async () => {
	const { execution } = await runPayroll(sandbox(), { preview: true });
	expect(shownIn(execution)).toEqual([reportIn(execution)]);
	expect(reportIn(execution)).toContain('Proefrun: er is niets geboekt');
	expect(reportIn(execution)).toContain('2 loonjournaalposten zouden geboekt worden');
	expect(reportIn(execution)).toContain('boekt de workflow dit');
});

test('what a replacement or an expression would take for its own arrives as it was', async () => {
	sandbox().payroll.company(BAKERY).name = "Bakker $& $' $` $$ {{ 1 + 1 }} <b>";
	const { execution } = await runPayroll(sandbox(), {});
	expect(shownIn(execution)).toEqual([reportIn(execution)]);
	expect(reportIn(execution)).toContain(
		'Bakker &#36;&#38; &#36;&#39; &#36;&#96; &#36;&#36; &#123;&#123; 1 + 1',
	);
});

test('an execution that ends as failed has shown its report, and its error says what it is about', async () => {
	sandbox().payroll.changeJournal(BAKERY, SEPTEMBER, ([transaction]) => {
		for (const line of transaction?.lines ?? [])
			line.ledgerAccount = line.ledgerAccount === '4000' ? '4000<i>' : line.ledgerAccount;
	});
	const { execution, status } = await runPayroll(sandbox(), {});
	expect(status).toBe('error');
	expect(shownIn(execution)).toEqual([reportIn(execution)]);
	expect(reportIn(execution)).toContain('Geboekt, maar niet alles');
	expect(execution.error?.description).toContain("geen grootboekrekening '4000<i>'");
});

test('field service: invoices, master data and what a person must do', async () => {
	const preview = await runOutSmart(sandbox(), { preview: true, invoiceTemplate: 'Test' });
	const { execution } = await runOutSmart(sandbox(), { preview: false, invoiceTemplate: 'Test' });
	expect(shownIn(execution)).toEqual([reportIn(execution)]);
	const parts = ['Dit vraagt eerst je aandacht', 'Facturen', 'Stamgegevens in OutSmart'];
	const places = parts.map((part) => reportIn(execution).indexOf(`<h3>${part}</h3>`));
	expect(places.every((place) => place > 0)).toBe(true);
	expect([...places].sort((a, b) => a - b)).toEqual(places);
	expect(reportIn(preview.execution)).toMatch(
		/Sjabloon &#39;Test&#39; · factuurdatum <i>[\d-]{10}<\/i> · betalingstermijn \d+ dagen · (meteen geboekt|als concept)\. De werkbon zou/,
	);
	const points = execution.error?.description?.match(/^ *• .*/gm);
	expect(points?.map((line) => line.split(':')[0])).toEqual([
		'• 2 werkbonnen',
		'  • WB-2026-0110',
		'  • WB-2026-0111',
	]);
});
