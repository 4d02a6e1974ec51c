import { differences } from '../../sandbox/audit';
import { BAKERY, runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

/** What ordinary people do in a year, on the shipped workflow; the rest of it is in prove/moves. */
const sandbox = useSandbox();

const [SEPTEMBER, OCTOBER, CORRECTION] = [821, 822, 823];
const run = (settings: Record<string, unknown> = {}) => runPayroll(sandbox(), settings);
const unequal = () =>
	differences(sandbox().books, sandbox().payroll, { companyId: BAKERY, fromYear: 2026, fromPeriod: 9 });
const ours = () =>
	sandbox()
		.books.memorials()
		.filter(({ voucher }) => voucher.startsWith('NMBRS '));
const lastOf = (runId: number) => ours().findLast(({ voucher }) => voucher.includes(`/${runId}`));
const gross = (period: { from: string; to: string }) => sandbox().books.balance('4000', period);
const quiet = async (settings: Record<string, unknown> = {}) => {
	const before = sandbox().writes().length;
	await run(settings);
	return sandbox().writes().length - before;
};

function counterOf(runId: number, change: object = {}): number {
	const { rows = [], date } = lastOf(runId) ?? {};
	const opposite = rows.map(({ ledgerAccount, amount }) => ({
		ledgerAccount,
		amount: `-${amount}`.replace('--', ''),
	}));
	return sandbox().books.bookByHand({ rows: opposite, date, voucher: 'MEM-14', ...change });
}

describe('a run that is deleted and made again', () => {
	const again = () => {
		const { journals } = sandbox().payroll.run(BAKERY, SEPTEMBER);
		sandbox().payroll.deleteRun(BAKERY, SEPTEMBER);
		return sandbox().payroll.addRun(BAKERY, { year: 2026, periodStart: 9, locked: true, journals });
	};

	test('whose booking a person took back by hand is not taken back a second time', async () => {
		await run();
		const number = counterOf(SEPTEMBER);
		again();
		for (const vanishedRuns of ['report', 'reverse']) {
			const { status, rows } = await run({ vanishedRuns });
			expect({ status, foreignEntries: rows[0]?.foreignEntries }).toMatchObject({
				status: 'error',
				foreignEntries: [{ mutation: String(number) }],
			});
		}
		expect(gross({ from: '2026-09-01', to: '2026-09-30' })).toBe('0.00');
		// As the row advises.
		const [hand] = (await run()).rows[0]?.foreignEntries as unknown as { adoptAs: string }[];
		sandbox().books.editMutation(number, { voucher: hand?.adoptAs ?? '' });
		await run();
		expect(unequal()).toEqual([]);
		expect(await quiet()).toBe(0);
	});

	test('is booked once the old one is reversed, with the text that the row gives', async () => {
		await run();
		again();
		const { rows } = await run();
		expect(rows[0]?.reason).toMatch(/821=reverse of 821=leave:[0-9a-f]{8}$/);
		await run({ decisions: '821=reverse' });
		expect(unequal()).toEqual([]);
		expect(await quiet({ decisions: '821=reverse' })).toBe(0);
	});
});

test('a client that moves to another environment is not booked twice under its new numbers', async () => {
	await run();
	for (const { number, voucher } of ours())
		sandbox().books.editMutation(number, { voucher: voucher.replace('NMBRS 12345/', 'NMBRS 99111/') });
	const { status, rows } = await run();
	expect(status).toBe('error');
	expect(rows).toMatchObject([{ code: 'foreignBooking' }, { code: 'foreignBooking' }]);
	expect(ours()).toHaveLength(2);
});

describe('a retroactive line in a closed month', () => {
	const settings = { fromPeriod: 3, closedUntil: '2026-03-31' };
	const march = { from: '2026-03-01', to: '2026-03-31' };

	test('holds back nothing of the open one, and somebody is told', async () => {
		const { status, rows } = await run(settings);
		expect(status).toBe('error');
		expect(rows.find((row) => row.run === String(CORRECTION))).toMatchObject({
			action: 'closed',
			attention: true,
			left: [{ date: '2026-03-31', why: 'closedBySetting' }],
			entries: [{ date: '2026-04-30' }],
		});
		expect(gross(march)).toBe('0.00');
	});

	test('goes to the first open month when asked for, and nothing is booked again when the closed one is opened', async () => {
		const next = { ...settings, closedPeriods: 'nextOpenPeriod' };
		await run(next);
		expect(lastOf(CORRECTION)).toMatchObject({
			date: '2026-04-01',
			voucher: 'NMBRS 12345/2026-03/823@2026-03-31',
		});
		expect(await quiet(next)).toBe(0);
		expect(await quiet({ ...next, closedUntil: '2026-02-28' })).toBe(1);
		// That is the regular run of March; the difference of the correction counts where it stands.
		expect(ours().filter(({ voucher }) => voucher.includes('/823'))).toHaveLength(2);
	});

	test('that a person settled in a later month is told, not booked again', async () => {
		await run(settings);
		const [line] = sandbox().payroll.run(BAKERY, CORRECTION).journals;
		const rows = (line?.lines ?? []).map(({ ledgerAccount, amount, side }) => ({
			ledgerAccount,
			amount: side === 'debit' ? `-${amount}` : amount,
		}));
		sandbox().books.bookByHand({ rows, date: '2026-05-15', voucher: 'MEM-20' });
		const { rows: told } = await run({ ...settings, closedUntil: '2026-02-28' });
		expect(told.find((row) => row.run === String(CORRECTION))).toMatchObject({ code: 'foreignBooking' });
	});
});

test('entries edited by hand concern their runs; the others and the next month go on', async () => {
	await run({ fromPeriod: 6 });
	for (const { number, rows } of ours().slice(0, 4)) {
		const [first, ...others] = rows;
		if (first)
			sandbox().books.editMutation(number, { rows: [{ ...first, ledgerAccount: '4020' }, ...others] });
	}
	sandbox().books.deleteMutation(lastOf(OCTOBER)?.number ?? 0);
	const { told } = await run({ fromPeriod: 6, handEdits: 'report' });
	expect(told.filter((row) => row.endsWith('blocked'))).toHaveLength(4);
	expect(told).toContain('NMBRS 12345/2026-10/822 booked');
	await run({ fromPeriod: 6 });
	expect(unequal()).toEqual([]);
});

test('a payroll booked by hand in two memorials, or by a connection that still runs, is told before and after ours', async () => {
	await run();
	const { rows = [] } = lastOf(OCTOBER) ?? {};
	sandbox().books.deleteMutation(lastOf(OCTOBER)?.number ?? 0);
	const half = Math.ceil(rows.length / 2);
	for (const part of [rows.slice(0, half), rows.slice(half)])
		sandbox().books.bookByHand({ rows: part, date: '2026-11-02', ledgerAccount: '1500' });
	expect((await run()).rows[1]).toMatchObject({ code: 'foreignBooking' });
	sandbox().reset();
	await run();
	sandbox().books.bookByHand({ rows: lastOf(OCTOBER)?.rows ?? [], date: '2026-10-31', voucher: 'LOON-10' });
	const { status, rows: after } = await run();
	expect({ status, code: after[1]?.code }).toEqual({ status: 'error', code: 'foreignBooking' });
});

test('a cost centre that is renamed blocks no booked year', async () => {
	const settings = { journalPer: 'costCenter' };
	await run(settings);
	for (const centre of sandbox().books.costCentres) centre.description = `X${centre.description}`;
	const { status, message } = await run(settings);
	expect({ status, message }).toEqual({ status: 'success', message: 'nothing to synchronize' });
});

test('two workflows with another journalPer come to rest, and both say why', async () => {
	const how = ['company', 'costCenter'];
	for (let day = 0; day < 14; day++) await run({ journalPer: how[day % 2] });
	expect(await quiet({ journalPer: 'company' })).toBe(0);
	expect(await quiet({ journalPer: 'costCenter' })).toBe(0);
	const codes = (await run({ journalPer: 'costCenter' })).rows.map(({ code }) => code);
	expect(codes).toContain('tooManyEntries');
});

test('the schedule and a click at the same moment: the books are right when both have ended', async () => {
	for (let round = 0; round < 3; round++) {
		sandbox().reset();
		await Promise.all([run(), run()]);
		expect(unequal()).toEqual([]);
		expect(await quiet()).toBe(0);
	}
});

test.each(['Uw proefperiode is verlopen', 'Uw account is geblokkeerd wegens een betalingsachterstand'])(
	'%s: no closed period, and the execution says so',
	async (text) => {
		sandbox().faults.inject({ kind: 'refuse', operation: 'AddMutatie', code: 'X1', text, times: 1_000 });
		const { status, failure, rows } = await run();
		expect(status).toBe('error');
		expect(rows.map(({ action }) => action)).toEqual(['failed', 'failed']);
		expect(failure).toContain(text);
	},
);
