import type { Row } from '../../base/words/row';
import { usePayrollFolder } from '../support/payrollFolder';
import { ourEntries, payMore, runPayroll } from '../support/payrollWorkflow';
import { reconcile } from '../support/reconciliationWorkflow';
import { useSandbox } from '../support/sandbox';

/** What a person left, what a file may be instead, and what is told besides: on the shipped workflows. */
const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox, { fromYear: 2026, fromPeriod: 1 });

const OCTOBER = 822;
const first = (row: Row | undefined) => String((row?.decisions as string[] | undefined)?.[0]);
const gross = () => sandbox().books.balance('4000', { from: '2026-01-01', to: '2026-12-31' });

describe('a month booked by hand that a person left', () => {
	const left = async () => {
		await runPayroll(sandbox(), { fromPeriod: 10 });
		for (const { number } of ourEntries(sandbox()))
			sandbox().books.editMutation(Number(number), { voucher: '', description: 'Lonen' });
		const { rows } = await runPayroll(sandbox(), { fromPeriod: 10 });
		const row = rows.find(({ code }) => code === 'foreignBooking');
		return String((row?.decisions as string[]).find((text) => text.includes('=leave')));
	};
	const recalculate = () => payMore(sandbox(), OCTOBER, '500.00');

	test('is left as long as its journal is what it was, and asked about again when Nmbrs recalculates it', async () => {
		const decisions = await left();
		expect(decisions).toMatch(/^NMBRS 12345\/2026-10\/822=leave:[0-9a-f]{8}\+[0-9a-f]{8}$/);
		expect((await runPayroll(sandbox(), { fromPeriod: 10, decisions })).status).toBe('success');
		recalculate();
		const { status, rows } = await runPayroll(sandbox(), { fromPeriod: 10, decisions });
		expect([status, rows.map(({ code }) => code)]).toEqual(['error', ['leftForHandBooking']]);
		const again = first(rows[0]);
		expect((await runPayroll(sandbox(), { fromPeriod: 10, decisions: again })).status).toBe('success');
	});

	test.each([
		['deleted', (number: number) => sandbox().books.deleteMutation(number)],
		[
			'moved to another year',
			(number: number) => sandbox().books.editMutation(number, { date: '2024-10-31' }),
		],
	])(
		'and whose entry is %s is asked about again, and the reconciliation says that it differs',
		async (_what, change) => {
			const decisions = await left();
			for (const { number } of sandbox().books.memorials()) change(Number(number));
			const { status, rows } = await runPayroll(sandbox(), { fromPeriod: 10, decisions });
			expect([status, rows.map(({ code }) => code)]).toEqual(['error', ['leftForHandBooking']]);
			expect((await reconcile(sandbox(), { fromPeriod: 10, decisions })).row).toMatchObject({
				code: 'yearDiffers',
			});
		},
	);

	test('or said to be something else: that counts for the entry alone that was named', async () => {
		await left();
		const foreignEntries = sandbox()
			.books.memorials()
			.filter(({ description }) => description === 'Lonen');
		const said = await runPayroll(sandbox(), { fromPeriod: 10 });
		const decisions = first(said.rows[0]);
		expect(decisions).toBe(
			`NMBRS 12345/2026-10/822=book:${foreignEntries.map(({ number }) => number).join('+')}`,
		);
		expect((await runPayroll(sandbox(), { fromPeriod: 10, decisions })).status).toBe('success');
		for (const { number } of ourEntries(sandbox()))
			sandbox().books.editMutation(Number(number), { voucher: '' });
		const { status, rows } = await runPayroll(sandbox(), { fromPeriod: 10, decisions });
		expect([status, rows.map(({ code }) => code)]).toEqual(['error', ['foreignBooking']]);
	});
});

describe('a month of files that was booked by hand', () => {
	const file = (wages: string) =>
		`Datum;Grootboek;Debet;Credit\n30-06-2026;4000;${wages};\n30-06-2026;1710;;${wages}\n`;
	const byHand = () => {
		sandbox().books.bookByHand({
			...{ date: '2026-06-30', voucher: 'MEM-6', description: 'Lonen' },
			rows: [
				{ ledgerAccount: '4000', amount: '-5000.00' },
				{ ledgerAccount: '1710', amount: '5000.00' },
			] as never,
		});
		return folder.put('2026-06.csv', file('5000,00'));
	};

	test('and is left: asked about again when its named file changes', async () => {
		const [row] = await byHand().morning('2026-07-01');
		expect(row?.code).toBe('foreignBooking');
		folder.answer(row, 'leave');
		expect(folder.decisions[0]).toMatch(/\/P06=leave:[0-9a-f]{8}\+[0-9a-f]{8}$/);
		expect(await folder.morning('2026-07-02')).toEqual([]);
		const [changed] = await folder.put('2026-06.csv', file('5500,00')).morning('2026-08-02');
		expect([changed?.code, gross()]).toEqual(['leftForHandBooking', '5000.00']);
		const entry = sandbox().books.memorials().at(-1);
		expect([changed?.mutations, changed?.decisions]).toEqual([[String(entry?.number)], [first(changed)]]);
		folder.decisions = [first(changed)];
		expect(await folder.morning('2026-08-03')).toEqual([]);
		// The other way on: only the difference is booked, once a person says so, as the entry is not of our making.
		sandbox().books.editMutation(Number(entry?.number), { voucher: String(changed?.adoptAs) });
		folder.decisions = [];
		const [adopted] = await folder.morning('2026-08-04');
		expect(adopted?.code).toBe('editedByHand');
		folder.answer(adopted, 'correct');
		expect([await folder.morning('2026-08-05'), gross()]).toEqual([[], '5500.00']);
	});

	test('and is given our Boekstuk: what changes is booked once a person says so', async () => {
		const [row] = await byHand().morning('2026-07-01');
		const entry = sandbox().books.memorials().at(-1);
		sandbox().books.editMutation(Number(entry?.number), { voucher: String(row?.adoptAs) });
		expect(await folder.morning('2026-07-02')).toEqual([]);
		const [changed] = await folder.put('2026-06.csv', file('5400,00')).morning('2026-08-02');
		expect([changed?.code, gross()]).toEqual(['editedByHand', '5000.00']);
		folder.answer(changed, 'correct');
		expect([await folder.morning('2026-08-03'), gross()]).toEqual([[], '5400.00']);
	});
});

describe('what is worth a remark', () => {
	const table = (date: string, amount: string) =>
		`Datum;Grootboek;Debet;Credit\n${date};4000;${amount};\n${date};1710;;${amount}\n`;

	test('a file far above the months before', async () => {
		folder.put('april.csv', table('30-04-2026', '5900,00'));
		await folder.look();
		const row = (await folder.put('mei.csv', table('31-05-2026', '10600,00')).look()).find(
			({ action }) => action === 'booked',
		);
		expect(String(row?.notes)).toContain('180%');
	});
});

describe('an entry of ours that was deleted in e-Boekhouden', () => {
	const pay = (amount: string) => payMore(sandbox(), OCTOBER, amount);
	const october = () => ourEntries(sandbox()).filter(({ date }) => date === '2026-10-31');
	const run = async (settings = {}) => await runPayroll(sandbox(), { fromPeriod: 10, ...settings });
	const book = async () => {
		await run();
		for (const amount of ['500.00', '40.00']) {
			pay(amount);
			await run();
		}
		return october();
	};

	test.each([
		['the first booking', 0, {}],
		['a correction', 1, {}],
		['a correction, where edits by hand are left', 1, { handEdits: 'report' }],
	])('beside a later one of the same journal (%s): booked again', async (_what, at, settings) => {
		const right = gross();
		const entries = await book();
		const due = gross();
		expect([right, entries.length]).toEqual(['0.00', 3]);
		sandbox().books.deleteMutation(Number(entries[at]?.number));
		const { status, rows } = await run(settings);
		expect([status, rows.map(({ action }) => action), gross()]).toEqual(['success', ['corrected'], due]);
		expect((await run(settings)).message).toBe('nothing to synchronize');
	});

	test('that was the last one, or all: booked again', async () => {
		for (const from of [2, 0]) {
			const entries = from === 2 ? await book() : october();
			const due = gross();
			for (const { number } of entries.slice(from)) sandbox().books.deleteMutation(Number(number));
			await run();
			expect(gross()).toBe(due);
		}
	});
});

test('a decision that hides a difference: the reconciliation says the difference, and never equal', async () => {
	await runPayroll(sandbox(), { fromPeriod: 9 });
	payMore(sandbox(), OCTOBER, '500.00');
	const { rows } = await runPayroll(sandbox(), { fromPeriod: 9, decisions: 'NMBRS 12345/2026-10/822=leave' });
	const decisions = first(rows.find(({ code }) => code === 'leftBeforeChange'));
	const { row, page } = await reconcile(sandbox(), { decisions });
	expect([row.code, row.reason]).toEqual([
		'yearReconciledButDecided',
		expect.stringContaining('500,00 verschilt'),
	]);
	expect(page).toContain('Verschil waar een beslissing geldt');
	expect(page).not.toContain('Gelijk, behalve');
});
