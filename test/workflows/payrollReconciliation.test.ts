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
import { toldBy } from '../support/told';
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

describe('a clean year', () => {
	test('gives one sentence, with the accounts, on a page that is a file too', async () => {
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
		for (const part of ['Wat dit niet bewijst', 'Per grootboekrekening']) expect(page).toContain(part);
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

	test('in January, when the new year has no run yet', async () => {
		sandbox().payroll.company(BAKERY).currentPeriod = { year: 2027, period: 1 };
		await runPayroll(sandbox(), {}, { day: '2027-01-05' });
		setToday('2027-01-08');
		const { status, row, page } = await reconcile();
		expect([status, row.code, row.year]).toEqual(['success', 'yearReconciled', 2026]);
		expect(page).toContain(PROOF);
	});
});

test('by hand a difference is read on the page, and fails nothing', async () => {
	const { status, row } = await reconcileIn(sandbox(), {}, undefined, 'Start by hand');
	expect([status, row.code]).toEqual(['success', 'yearDiffers']);
});

test('before anything is booked: each run, and one sentence for all accounts', async () => {
	const { page } = await reconcile();
	expect(page.match(/geen boeking/g)).toHaveLength(2);
	expect(page).toContain('Op geen rekening staat al iets van deze loonruns.');
	expect(page).not.toContain('Per grootboekrekening');
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
		const { status, row, page, failure } = await reconcile();
		expect(status).toBe('error');
		expect(row).toMatchObject({ code: 'yearDiffers', amount: '0.01', mutations: [String(number)] });
		const differs = row.differences as { ledgerAccounts: string[]; run: string }[];
		expect(differs.map(({ run }) => run)).toEqual([String(OCTOBER)]);
		expect(differs[0]?.ledgerAccounts).toContain(first?.ledgerAccount);
		expect(page).toContain(`mutatie ${number}`);
		// The difference first, and equal accounts together.
		const places = ['Oktober 2026', '0,01 debet', 'rekeningen zonder verschil', 'Wat dit niet bewijst'];
		expect(places.map((text) => page.indexOf(text))).toEqual(
			places.map((text) => page.indexOf(text)).sort((a, b) => a - b),
		);
		expect(page).toContain(places[2]);
		expect(page).not.toContain(PROOF);
		expect(failure).toContain('0,01 debet');
	});

	test('a payroll that changed since it was booked, until the workflow that books has run', async () => {
		await booked();
		payMore(sandbox(), SEPTEMBER, '12.34');
		expect((await reconcile()).row).toMatchObject({ code: 'yearDiffers', amount: '12.34' });
		const { rows } = await runPayroll(sandbox(), { decisions: `NMBRS 12345/2026-09/${SEPTEMBER}=leave` });
		const [decisions] = rows.find(({ code }) => code === 'leftBeforeChange')?.decisions as string[];
		expect((await reconcile({ decisions })).row).toMatchObject({
			...{ code: 'yearReconciledButDecided', decided: ['September 2026'], amount: '12.34' },
		});
		await booked();
		expect((await reconcile()).row).toMatchObject({ code: 'yearReconciled' });
	});
});

test('what others booked: page and error have the answer, to the letter, and it is named from then on', async () => {
	await booked();
	const rows = [
		{ ledgerAccount: '4000', amount: '-300.00' },
		{ ledgerAccount: '1600', amount: '300.00' },
	];
	const number = sandbox().books.bookByHand({
		date: '2026-10-10',
		voucher: 'UZ',
		description: 'Uitzend',
		rows,
	});
	const found = await reconcile();
	const [decisions = ''] = found.row.decisions as string[];
	expect([found.row.code, decisions]).toEqual([
		'yearDiffersByOthers',
		expect.stringMatching(new RegExp(`^${number}=book:[0-9a-f]{8}$`)),
	]);
	for (const page of [found.page, toldBy(found.execution)]) {
		const told = page?.replaceAll('&#61;', '=');
		expect(told).toContain(decisions);
		expect(told).toContain(`Mutatie ${number} is iets anders`);
	}
	const settled = await reconcile({ decisions });
	expect([settled.status, settled.row.code]).toEqual(['success', 'yearReconciledButDecided']);
	expect(settled.page).toContain('<h2>Verschil waar een beslissing geldt</h2>');
	expect(settled.message).toContain(`300,00 per saldo van anderen bewust zo (mutatie '${number}'); rest: `);
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
