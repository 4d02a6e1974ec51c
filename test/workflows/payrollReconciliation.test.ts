import { createRequire } from 'node:module';
import { byToken, type EngineRun, type WorkflowFile } from '../../engine';
import { isRest } from '../../sandbox/calls';
import { restoreCalendar, setToday } from '../support/calendar';
import { BAKERY, FOUR_WEEKLY, WEEKLY, payMore, runPayroll } from '../support/payrollWorkflow';
import {
	bookPayroll,
	DAY,
	OCTOBER,
	october,
	PROOF,
	reconcile as reconcileIn,
	RECONCILIATION,
	SEPTEMBER,
	type Reconciled,
} from '../support/reconciliationWorkflow';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
beforeEach(() => {
	setToday(DAY);
});
afterEach(() => restoreCalendar());

const booked = async () => await bookPayroll(sandbox());
const reconcile = async (settings?: Record<string, unknown>, workflow?: WorkflowFile) =>
	await reconcileIn(sandbox(), settings, workflow);

/** What a node put out as a file. */
function fileOf({ raw }: EngineRun, node: string) {
	const file = raw.data.resultData.runData[node]?.at(-1)?.data?.main?.[0]?.[0]?.binary?.data;
	return { name: file?.fileName, content: Buffer.from(file?.data ?? '', 'base64') };
}

/** The cells of the file, as a spreadsheet program reads them. */
async function cellsIn(execution: EngineRun): Promise<Record<string, unknown>[]> {
	const { read, utils } = xlsx();
	const book = read(fileOf(execution, 'Save as spreadsheet').content);
	return utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? '']);
}

interface Xlsx {
	read(content: Buffer): { SheetNames: string[]; Sheets: Record<string, object> };
	utils: { sheet_to_json(sheet: object | undefined): Record<string, unknown>[] };
}

/** The one that n8n writes it with. */
const xlsx = () => createRequire(require.resolve('n8n-nodes-base/package.json'))('@e965/xlsx') as Xlsx;

describe('a clean year', () => {
	test('gives one sentence, with the accounts, on a page and in a file', async () => {
		await booked();
		const { status, message, row, page, execution } = await reconcile();
		expect(status).toBe('success');
		expect(message).toMatch(
			/^Bakkerij De Korst B\.V\.: van 01-09-2026 tot en met 31-12-2026 is wat e-Boekhouden heeft onder de Boekstukken van 2 loonruns \(NMBRS\) op \d+ grootboekrekeningen tot op de cent gelijk aan de loonjournaalposten \(gelezen op 20-11-2026 om \d\d:\d\d\)\.$/,
		);
		expect(row).toMatchObject({
			code: 'yearReconciled',
			action: 'unchanged',
			attention: false,
			differences: [],
		});
		expect(page).toContain(PROOF);
		expect(page).toContain('<h2>Loonadministratie en boekhouding zijn gelijk</h2>');
		for (const part of ['Hoe dit is vastgesteld', 'Wat dit niet bewijst', 'Per grootboekrekening'])
			expect(page).toContain(part);
		const lines = await cellsIn(execution);
		const accounts = row.accounts as { ledgerAccount: string; payroll: string }[];
		expect(lines).toHaveLength(accounts.length);
		for (const [place, { ledgerAccount, payroll }] of accounts.entries())
			expect(lines[place]).toMatchObject({
				...{
					Bedrijf: 'Bakkerij De Korst B.V.',
					Jaar: 2026,
					Rekening: ledgerAccount,
					Lonen: Number(payroll),
					Verschil: 0,
				},
			});
		const { name, content } = fileOf(execution, 'Save the page');
		expect(name).toBe('aansluiting-lonen.html');
		expect(content.toString('utf8')).toContain(PROOF);
		// Without a document type a browser goes by the first bytes.
		expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	});

	test('says of an answer that was carried out that it may go, and is no less clean', async () => {
		await booked();
		const { status, rows } = await reconcile({ decisions: 'Q62fb6e59273=book' });
		expect([status, rows.map(({ code }) => code).sort()]).toEqual([
			'success',
			['answersSpent', 'yearReconciled'],
		]);
	});

	test('the amounts are those of the books', async () => {
		await booked();
		const { row } = await reconcile();
		const accounts = row.accounts as { ledgerAccount: string; booked: string; other: string }[];
		expect(accounts.length).toBeGreaterThan(3);
		for (const { ledgerAccount, booked: own, other } of accounts) {
			const stands = sandbox().books.balance(ledgerAccount, { from: '2026-01-01', to: '2026-12-31' });
			expect([ledgerAccount, (Number(own) + Number(other)).toFixed(2)]).toEqual([ledgerAccount, stands]);
		}
	});

	test('over REST it says the same', async () => {
		await booked();
		const soap = await reconcile();
		const { length } = sandbox().calls;
		const rest = await reconcile({}, byToken(RECONCILIATION));
		const calls = sandbox()
			.calls.slice(length)
			.filter(({ service }) => service === 'e-Boekhouden');
		expect(calls.every(({ operation }) => isRest(operation))).toBe(true);
		const stated = ({ row: { accounts, code } }: Reconciled) => ({ accounts, code });
		expect(stated(rest)).toEqual(stated(soap));
		expect(rest.row.code).toBe('yearReconciled');
	});

	test('in English', async () => {
		await booked();
		const { message, page, execution } = await reconcile({ language: 'en' });
		expect(message).toContain('equals the payroll journals to the cent');
		expect(page).toContain('What this does not prove');
		expect(Object.keys((await cellsIn(execution))[0] ?? {})).toContain('Under our Boekstukken');
	});
});

describe('a planted difference', () => {
	const cent = (amount: string) => (Number(amount) + 0.01).toFixed(2);

	test('one cent in one mutation is found, and named with its run and number', async () => {
		await booked();
		const { number, rows } = october(sandbox());
		const [first] = rows;
		const amount = cent(first?.amount ?? '');
		const edited = {
			...first,
			amount,
			amountExclVat: amount,
			amountInclVat: amount,
		} as (typeof rows)[number];
		sandbox().books.editMutation(number, { rows: [edited, ...rows.slice(1)] });
		const { status, row, page, failure, execution } = await reconcile();
		expect(status).toBe('error');
		expect(row).toMatchObject({ code: 'yearDiffers', amount: '0.01', mutations: [String(number)] });
		expect(row.toCheck).toMatchObject([{ mutation: String(number), mark: 'changed' }]);
		const differs = row.differences as { ledgerAccount: string; run: string }[];
		expect(differs.map(({ run }) => run)).toEqual([String(OCTOBER), String(OCTOBER)]);
		expect(differs.map(({ ledgerAccount }) => ledgerAccount)).toContain(first?.ledgerAccount);
		expect(page).toContain(`mutatie ${number}`);
		expect(page).not.toContain(PROOF);
		expect(failure).toContain('0,01 debet');
		// The files are there all the same.
		expect(await cellsIn(execution)).not.toEqual([]);
	});

	test('one by another hand on the wage account stands among the others, by number', async () => {
		await booked();
		const hand = sandbox().books.bookByHand({
			...{ date: '2026-10-15', voucher: 'M-1', ledgerAccount: '1010' },
			rows: [{ ledgerAccount: '4000', amount: '-12.34' }],
		});
		const { row, page, execution } = await reconcile();
		const wages = (row.accounts as { ledgerAccount: string; others: object[] }[]).find(
			({ ledgerAccount }) => ledgerAccount === '4000',
		);
		expect(wages?.others).toContainEqual(
			expect.objectContaining({ mutation: String(hand), voucher: 'M-1', amount: '12.34' }),
		);
		expect(page).toContain(String(hand));
		const line = (await cellsIn(execution)).find(({ Rekening }) => Rekening === '4000');
		expect(String(line?.['Overige mutaties'])).toContain(String(hand));
	});

	test('a payroll that changed since it was booked, until the workflow that books has run', async () => {
		await booked();
		payMore(sandbox(), SEPTEMBER, '12.34');
		expect((await reconcile()).row).toMatchObject({ code: 'yearDiffers', amount: '12.34' });
		const { rows } = await runPayroll(sandbox(), { decisions: `${SEPTEMBER}=leave` });
		const [decisions] = rows.find(({ code }) => code === 'leftBeforeChange')?.decisions as string[];
		expect((await reconcile({ decisions })).row).toMatchObject({
			...{ code: 'yearReconciledButDecided', decided: [decisions], amount: '12.34' },
		});
		await booked();
		expect((await reconcile()).row).toMatchObject({ code: 'yearReconciled' });
	});

	test('nothing booked at all', async () => {
		const { row, status } = await reconcile();
		expect({ status, code: row.code }).toEqual({ status: 'error', code: 'yearDiffers' });
	});
});

describe('several companies in one administration', () => {
	const companies = `id:${BAKERY} from 2026-9, id:${FOUR_WEEKLY} from 2026-9, id:${WEEKLY} from 2026-36`;
	const all = { companies, fromPeriod: 1 };
	beforeEach(() => [FOUR_WEEKLY, WEEKLY].forEach((company) => sandbox().payroll.showCompany(company)));
	const states = ({ rows }: Reconciled) =>
		rows
			.filter(({ resource }) => resource === 'reconciliation')
			.map(({ company, code }) => `${String(company)} ${code}`);

	test('each has its own row; a difference of one is not another one’s', async () => {
		await runPayroll(sandbox(), all, { day: DAY });
		setToday(DAY);
		expect(states(await reconcile(all))).toEqual(
			[BAKERY, FOUR_WEEKLY, WEEKLY].map((company) => `${company} yearReconciled`),
		);
		const theirs = sandbox()
			.books.memorials()
			.find(({ voucher }) => voucher.startsWith(`NMBRS ${FOUR_WEEKLY}/`));
		sandbox().books.deleteMutation(theirs?.number ?? 0);
		const found = await reconcile(all);
		expect(states(found)).toEqual([
			...[`${BAKERY} yearReconciled`, `${FOUR_WEEKLY} yearDiffers`, `${WEEKLY} yearReconciled`],
		]);
		expect(found.page).toContain('<h2>Loonadministratie en boekhouding verschillen</h2>');
	});

	test('a company whose journals cannot be read holds back no other, and gets no sentence', async () => {
		await runPayroll(sandbox(), all, { day: DAY });
		setToday(DAY);
		for (const { id } of sandbox().payroll.company(WEEKLY).runs)
			sandbox().payroll.setRawJournal(WEEKLY, id, 'nonsense');
		const found = await reconcile(all);
		expect(states(found)).toEqual([
			...[`${BAKERY} yearReconciled`, `${FOUR_WEEKLY} yearReconciled`, `${WEEKLY} yearNotReconciled`],
		]);
		expect(found.page).toContain(
			'<h2>Niet vast te stellen of loonadministratie en boekhouding gelijk zijn</h2>',
		);
		expect(found.status).toBe('error');
	});
});

test('nothing of another gets out as markup', async () => {
	await booked();
	sandbox().books.changeLedgerAccount(
		sandbox().books.ledgerAccount('4000') ??
			(() => {
				throw new Error('no wages');
			})(),
		{ description: '<img src=x onerror=alert(1)>' },
	);
	sandbox().books.bookByHand({
		...{ date: '2026-10-15', voucher: '<b>x</b>', ledgerAccount: '1010' },
		rows: [{ ledgerAccount: '4000', amount: '-1.00' }],
	});
	const { page } = await reconcile();
	expect(page).not.toMatch(/<img|<b>x/);
	expect(page).toContain('&#60;img');
});
