import { toldBy } from '../support/told';
import { useSandbox } from '../support/sandbox';
import { clientTable, rowsOfClient, runOffice } from '../support/officeWorkflow';
import { BAKERY } from '../support/payrollWorkflow';

/** In an office a sentence names the client and the columns of its table: what one client needs is no setting there. */
const sandbox = useSandbox();

const START = { fromYear: 2026, fromPeriod: 9 };

test('a decision goes into the column of the client', async () => {
	sandbox().books.closePeriod('2026-09-01', '2026-09-30');
	const clients = clientTable([
		{ client: 'Bakkerij', company: String(BAKERY), administration: sandbox().administrations.own.company },
	]);
	const { log } = await runOffice(sandbox(), clients, START);
	expect(log.problems).toContain("Zet een antwoord bij 'decisions'");
	expect(log.report).toMatch(/821&#61;book.*821&#61;leave:[0-9a-f]{8}/s);
	for (const text of [log.report, log.problems, JSON.stringify(log.rows), rowsOfClient(clients)[0]?.message])
		expect(text).not.toContain('Corrections');
});

test('an administration that is not there, and a row that is not right: whose, and which column', async () => {
	const clients = clientTable([
		{ client: 'Garage & Zn.', company: '12346', administration: 'Weg B.V.' },
		{ client: 'Jaar', company: '12347', administration: 'Weg B.V.', fromYear: 202, fromPeriod: 1 },
	]);
	const { log, execution } = await runOffice(sandbox(), clients, START);
	expect(log.report).toContain('<h4>Garage &#38; Zn.: niet gelukt</h4>');
	expect(log.problems).toContain("'fromYear' is '202'");
	const told = toldBy(execution);
	expect(told).toContain('• Garage & Zn.: niet gelukt');
	expect(told).toContain("geen administratie 'Weg B.V.'");
	expect(told).toContain("De regel van klant 'Jaar' klopt niet: 'fromYear'");
});

test('a preview with runs to book is not headed that all is well', async () => {
	const clients = clientTable([
		{ client: 'Bakkerij', company: String(BAKERY), administration: sandbox().administrations.own.company },
	]);
	const { log } = await runOffice(sandbox(), clients, { ...START, preview: true });
	expect(log.report).toContain('te boeken');
	expect(log.report).toContain('<h2>Proefrun: er is niets geboekt</h2>');
});
