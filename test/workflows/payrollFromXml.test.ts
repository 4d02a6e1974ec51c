import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWorkflow } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import { usePayrollFolder } from '../support/payrollFolder';
import { useSandbox } from '../support/sandbox';

const FILE = join(__dirname, '..', '..', 'examples', 'payroll-from-xml.json');
const ID = 'xml';

const sandbox = useSandbox();
/** What the CSV of Exact Online has: the standard of Settings. */
const EXACT_CSV = { amounts: 'amount', ledgerAccountColumn: 'Grootboekrekening', dateColumn: 'Boekdatum' };
const folder = usePayrollFolder(sandbox, { ...EXACT_CSV, amountColumn: 'Bedrag' });

type Line = [account: string, debit: string, credit: string];
const lines = (gross: string): Line[] => [
	['4000', gross, ''],
	['1710', '', gross],
];

const exact = (gross: string) =>
	`<?xml version="1.0" encoding="utf-8"?><eExact><GLTransactions><GLTransaction entry="1"><Date>2026-05-31</Date>${lines(
		gross,
	)
		.map(
			([code, debit, credit]) =>
				`<GLTransactionLine><Date>2026-05-31</Date><FinYear number="2026"/><FinPeriod number="5"/><GLAccount code="${code}"/><Description>Loon; mei</Description><Amount><Currency code="EUR"/><Value>${debit || `-${credit}`}</Value></Amount></GLTransactionLine>`,
		)
		.join('')}</GLTransaction></GLTransactions></eExact>`;

const twinfield = (gross: string) =>
	`<transactions><transaction><header><office>1</office><code>MEMO</code><date>20260531</date><period>2026/05</period></header><lines><line type="total" id="1"><dim1>9999</dim1><value>0.00</value><debitcredit>debit</debitcredit></line>${lines(
		gross,
	)
		.map(
			([code, debit, credit], at) =>
				`<line type="detail" id="${at + 2}"><dim1>${code}</dim1><value>${debit || credit}</value><debitcredit>${debit ? 'debit' : 'credit'}</debitcredit><description>Loon</description></line>`,
		)
		.join('')}</lines></transaction></transactions>`;

const auditfile = (gross: string) =>
	`<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><company><transactions><journal><transaction><nr>1</nr><trDt>2026-05-31</trDt>${lines(
		gross,
	)
		.map(
			([code, debit, credit], at) =>
				`<trLine><nr>${at}</nr><accID>${code}</accID><desc>Loon</desc><amnt>${debit || credit}</amnt><amntTp>${debit ? 'D' : 'C'}</amntTp></trLine>`,
		)
		.join('')}</transaction></journal></transactions></company></auditfile>`;

/** Makes CSV of these files, in the folder that the daily workflow reads. */
async function convert(files: Record<string, string>) {
	const xmlFolder = join(folder.path, 'xml');
	mkdirSync(xmlFolder, { recursive: true });
	for (const [name, content] of Object.entries(files)) writeFileSync(join(xmlFolder, name), content);
	const file = { ...readWorkflow(FILE), id: ID };
	return await runWorkflow(file, {
		credentials: {},
		settings: { xmlFolder, folder: folder.path },
		startNode: 'Start by hand',
		subWorkflows: { [ID]: { file } },
	});
}

const made = () => readdirSync(folder.path).filter((name) => name.endsWith('.csv'));
const booked = () =>
	sandbox()
		.books.memorials()
		.filter(({ voucher }) => voucher.startsWith('NMBRS 12345/2026-05'));
const gross = () => sandbox().books.balance('4000', { from: '2026-05-31', to: '2026-05-31' });

test.each([
	['Exact Online', 'mei 2026.xml', exact('5200.60')],
	['Twinfield', 'mei 2026.xML', twinfield('5200.60')],
	['an auditfile', 'mei 2026.xaf', auditfile('5200.60')],
])('%s becomes the CSV of its name, and that is booked', async (_what, name, content) => {
	expect((await convert({ [name]: content })).status).toBe('success');
	expect(made()).toEqual(['mei 2026.csv']);
	expect(await folder.run()).toMatchObject({ status: 'success', message: '1 payroll journals booked' });
	expect(gross()).toBe('5200.60');
});

test.each([
	['first', 'a 2026-05 half.xml'],
	['in the middle', '2026-05 az half.xml'],
	['last', 'z 2026-05 half.xml'],
])('one that is cut off, %s: each other keeps its name and month, and it is told', async (_where, cut) => {
	const files = { '2026-05.xml': exact('5200.60'), '2026-05 bonus.xml': exact('510.00') };
	const { status, error } = await convert({ ...files, [cut]: exact('1.00').slice(0, 400) });
	expect([status, made().sort()]).toEqual(['error', ['2026-05 bonus.csv', '2026-05.csv']]);
	expect(error?.message).toContain(cut);
	expect((await folder.run()).message).toBe('2 payroll journals booked');
	expect([booked().length, gross()]).toEqual([2, '5710.60']);
	await convert(files);
	expect((await folder.run()).message).toBe('nothing to synchronize');
});

test('XML without a line to book becomes a CSV without one: the folder tells it by its name', async () => {
	await convert({ 'mei 2026.xml': '<html><body>Log in</body></html>' });
	expect(readFileSync(join(folder.path, 'mei 2026.csv'), 'utf8').trim()).toBe('');
	const { status, failure } = await folder.run();
	expect([status, failure]).toEqual(['error', expect.stringContaining('mei 2026.csv')]);
});

test('two that differ only behind the point: neither becomes the CSV of both, and that is told', async () => {
	await convert({ '2026-05.xml': exact('100.00') });
	const files = {
		'2026-05.xml': exact('100.00'),
		'2026-05.xaf': auditfile('200.00'),
		'2026-06.xml': exact('300.00'),
	};
	writeFileSync(join(folder.path, '2026-05.csv'), 'as it was');
	const { status, error } = await convert(files);
	expect([status, made().sort()]).toEqual(['error', ['2026-05.csv', '2026-06.csv']]);
	expect(error?.message).toMatch(/2026-05.xaf: 2026-05.xml wordt ook 2026-05.csv, geef ze twee namen/);
	expect(error?.message).not.toContain('2026-06');
	expect(readFileSync(join(folder.path, '2026-05.csv'), 'utf8')).toBe('as it was');
});

test('an empty one is told as that, beside what was made', async () => {
	const { error } = await convert({ '2026-05.xml': '', '2026-06.xml': exact('300.00') });
	expect(error?.message).toContain('2026-05.xml: het is leeg, exporteer het opnieuw');
	expect(made()).toEqual(['2026-06.csv']);
});
