import { sequence } from '../../soap/sequence';
import { int, string } from '../../soap/simpleTypes';
import { nmbrsFault } from '../errors';
import type { Payroll } from '../payroll/payroll';
import { authorized, visibleCompany } from './carryOut';

const asked = { companyId: int, startPeriod: int, endPeriod: int, year: int };
const taskResult = sequence({ TaskId: string, Status: string, Content: string });

/** A report that is made in the background, and asked for by the id of its task (docs/services/nmbrs.md 2.5). */
export function reportOperations(payroll: Payroll) {
	const tasks = new Map<string, string>();
	return {
		Reports_GetJournalsReportByCompany_Background: authorized(
			payroll,
			asked,
			string,
			({ companyId, startPeriod, endPeriod }) => {
				const { id } = visibleCompany(payroll, companyId);
				const task = `00000000-0000-0000-0000-${String(tasks.size + 1).padStart(12, '0')}`;
				const periods = `<StartPeriod>${startPeriod}</StartPeriod><EndPeriod>${endPeriod}</EndPeriod>`;
				tasks.set(task, `<Report><CompanyId>${id}</CompanyId>${periods}<Items /></Report>`);
				return task;
			},
		),

		Reports_BackgroundTask_Result: authorized(payroll, { TaskId: string }, taskResult, ({ TaskId = '' }) => {
			const content = tasks.get(TaskId);
			if (content === undefined) throw nmbrsFault('2019');
			return { TaskId, Status: 'Success', Content: content };
		}),
	};
}
