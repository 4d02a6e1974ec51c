import { control } from '../support/control';
import { company, journal } from '../support/nmbrs';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const act = (name: string, body: unknown) => control(sandbox(), name, body);

describe('a correction run', () => {
	it('is in the list and has a balanced journal on the last day of its period', async () => {
		const { answer } = await act('addCorrectionRun', {
			year: 2026,
			period: 2,
			amount: '100.00',
			description: 'Correctie februari',
		});
		expect(answer.result).toBe(3844);
		const list = await company(sandbox(), 'Run_GetList', '<CompanyId>12345</CompanyId><Year>2026</Year>');
		expect(list).toContain('Correctie februari');
		expect(await journal(sandbox(), 3844)).toContain('<date>20260228</date>');
		const [transaction] = sandbox().payroll.run(12345, 3844).journals;
		const cents = (side: string) =>
			(transaction?.lines ?? [])
				.filter((line) => line.side === side)
				.reduce((total, { amount }) => total + Math.round(Number(amount) * 100), 0);
		expect(cents('debit')).toBe(11862);
		expect(cents('credit')).toBe(11862);
	});

	it.each([[{ year: 2026, period: 2 }], [{ year: 2026, amount: '1.00' }], [{ period: 2, amount: '1.00' }]])(
		'needs a year, a period and an amount: %j',
		async (body) => {
			expect((await act('addCorrectionRun', body)).status).toBe(400);
			expect(sandbox().payroll.company(12345).runs).toHaveLength(23);
		},
	);
});

describe('a run that is booked by hand', () => {
	it.each(['credit', 'debit'] as const)(
		'debits and credits what its journal does where a positive row is %s',
		async (memorialSign) => {
			const { books } = sandbox();
			books.settings.memorialSign = memorialSign;
			const ledger = () => ['4000', '1710', '2999'].map((code) => Number(books.balance(code)));
			const before = ledger();
			const { answer } = await act('bookRunByHand', { runId: 823, voucher: 'LOON-3' });
			expect(answer.result).toEqual([375, 376]);
			expect(books.mutation(376)).toMatchObject({ date: '2026-04-30', voucher: 'LOON-3' });
			const change = ledger().map((balance, index) => (balance - (before[index] ?? 0)).toFixed(2));
			expect(change).toEqual(['243.60', '-191.59', '0.00']);
		},
	);

	it('must exist', async () => {
		expect((await act('bookRunByHand', { runId: 1 })).status).toBe(400);
		expect(sandbox().books.mutations).toHaveLength(374);
	});
});

describe('an invoice template', () => {
	it('gets another name, and its invoices keep the one they were made with', async () => {
		await act('renameTemplate', { from: 'Factuursjabloon', to: 'Huisstijl' });
		expect(sandbox().books.invoiceTemplates.map(({ name }) => name)).toEqual([
			'Huisstijl',
			'Test',
			'Factuur particulier',
		]);
		expect(sandbox().books.invoices[0]?.template).toBe('Factuursjabloon');
	});

	it.each([
		[{ from: 'Weg', to: 'Huisstijl' }],
		[{ from: 'Factuursjabloon', to: 'Test' }],
		[{ from: 'Factuursjabloon', to: '' }],
		[{ from: 'Factuursjabloon' }],
	])('keeps its name: %j', async (body) => {
		expect((await act('renameTemplate', body)).status).toBe(400);
		expect(sandbox().books.invoiceTemplates[0]?.name).toBe('Factuursjabloon');
	});
});
