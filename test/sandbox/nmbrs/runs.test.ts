import { text, texts } from '../support/http';
import { company } from '../support/nmbrs';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const BAKERY = '<CompanyId>12345</CompanyId>';
const runs = (year: number, id = 12345) =>
	company(sandbox(), 'Run_GetList', `<CompanyId>${id}</CompanyId><Year>${year}</Year>`);

describe('companies', () => {
	it('are those that the token sees', async () => {
		expect(texts(await company(sandbox(), 'List_GetAll'), 'ID')).toEqual(['12345']);
		sandbox().payroll.showCompany(12346);
		sandbox().payroll.showCompany(12347);
		const all = await company(sandbox(), 'List_GetByDebtor', '<DebtorId>401</DebtorId>');
		expect(texts(all, 'ID')).toEqual(['12345', '12346', '12347']);
		expect(texts(all, 'LoonaangifteTijdvak')).toEqual(['Month', 'Week4', 'Week4']);
		sandbox().payroll.hideCompany(12345);
		expect(texts(await company(sandbox(), 'List_GetAll'), 'ID')).toEqual(['12346', '12347']);
	});

	it('have a current period of their kind', async () => {
		sandbox().payroll.showCompany(12346);
		sandbox().payroll.showCompany(12347);
		const periods = [];
		for (const id of [12345, 12346, 12347]) {
			const body = await company(sandbox(), 'Company_GetCurrentPeriod', `<CompanyId>${id}</CompanyId>`);
			periods.push(text(body, 'Company_GetCurrentPeriodResult'));
		}
		expect(periods).toEqual(['2026-11-M', '2026-11-4W', '2026-44-W']);
	});

	it('have cost centres', async () => {
		expect(texts(await company(sandbox(), 'CostCenter_GetList', BAKERY), 'Code')).toEqual([
			'100',
			'200',
			'300',
		]);
	});
});

describe('runs', () => {
	it('are listed per year in the order of the contract', async () => {
		expect(texts(await runs(2025), 'Description')).toHaveLength(12);
		const body = await runs(2026);
		expect(texts(body, 'ID').map(Number)).toEqual(Array.from({ length: 11 }, (_, index) => 813 + index));
		expect(body).toContain(
			'<RunInfo><ID>823</ID><Number>11</Number><Year>2026</Year><PeriodStart>3</PeriodStart>' +
				'<PeriodEnd>3</PeriodEnd><Description>Correctierun Maart 2026</Description>' +
				'<RunAt>2026-11-03T10:05:00</RunAt><IsLocked>true</IsLocked></RunInfo>',
		);
		expect(await runs(2027)).toContain('<Run_GetListResult />');
	});

	it('come, go, and are locked and unlocked by the payroll officer', async () => {
		const { payroll } = sandbox();
		const id = payroll.addRun(12345, { year: 2026, periodStart: 11, description: 'November 2026' });
		expect(id).toBeGreaterThan(823);
		expect(payroll.run(12345, id)).toMatchObject({ number: 12, periodEnd: 11, locked: false, journals: [] });
		expect(texts(await runs(2026), 'IsLocked').at(-1)).toBe('false');
		payroll.lock(12345, id);
		payroll.unlock(12345, 822);
		expect(texts(await runs(2026), 'IsLocked').slice(-3)).toEqual(['false', 'true', 'true']);
		payroll.deleteRun(12345, id);
		expect(texts(await runs(2026), 'ID')).not.toContain(String(id));
		expect(payroll.addRun(12345, { year: 2026, periodStart: 11 })).toBeGreaterThan(id);
		expect(() => payroll.run(12345, id)).toThrow(`Company 12345 has no run ${id}.`);
	});
});
