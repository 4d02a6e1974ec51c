import { int, string } from '../../soap/simpleTypes';
import { nmbrsFault } from '../errors';
import type { Payroll } from '../payroll/payroll';
import { authorized, visibleCompany } from './carryOut';
import { companyList, companyToWire, costCentreList, runList } from './companyTypes';

export function companyOperations(payroll: Payroll) {
	return {
		List_GetAll: authorized(payroll, {}, companyList, () =>
			payroll.companies.filter((company) => company.visible).map(companyToWire),
		),

		List_GetByDebtor: authorized(payroll, { DebtorId: int }, companyList, ({ DebtorId }) => {
			if (!payroll.debtors.some((debtor) => debtor.id === DebtorId)) throw nmbrsFault('2009');
			return payroll.companies
				.filter((company) => company.visible && company.debtorId === DebtorId)
				.map(companyToWire);
		}),

		/** `yyyy-p-type`, e.g. `2026-4-4W` */
		Company_GetCurrentPeriod: authorized(payroll, { CompanyId: int }, string, ({ CompanyId }) => {
			const { currentPeriod, periodType } = visibleCompany(payroll, CompanyId);
			return `${currentPeriod.year}-${currentPeriod.period}-${periodType}`;
		}),

		Run_GetList: authorized(payroll, { CompanyId: int, Year: int }, runList, ({ CompanyId, Year }) =>
			visibleCompany(payroll, CompanyId)
				.runs.filter((run) => run.year === Year)
				.map((run) => ({
					ID: run.id,
					Number: run.number,
					Year: run.year,
					PeriodStart: run.periodStart,
					PeriodEnd: run.periodEnd,
					Description: run.description,
					RunAt: run.runAt,
					IsLocked: run.locked,
				})),
		),

		CostCenter_GetList: authorized(payroll, { CompanyId: int }, costCentreList, ({ CompanyId }) =>
			visibleCompany(payroll, CompanyId).costCentres.map(({ id, code, description }) => ({
				Code: code,
				Description: description,
				Id: id,
			})),
		),
	};
}
