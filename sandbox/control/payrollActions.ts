import { simpleJournal } from '../nmbrs/data/simpleJournal';
import { periodEnd } from '../nmbrs/payroll/periodEnd';
import type { World } from '../world';
import { addToJournal } from './changeJournal';
import type { JsonBody } from './jsonBody';

const companyOf = (body: JsonBody) => body.integer('companyId', 12345);

/** A run that pays more for a period that was paid already; its journal is on the last day of that period. */
function addCorrectionRun({ payroll }: World, body: JsonBody): number {
	const company = payroll.company(companyOf(body));
	const year = body.integer('year');
	const period = body.integer('period');
	const date = periodEnd(company.periodType, year, period);
	return payroll.addRun(company.id, {
		year,
		periodStart: period,
		description: body.text('description', `Correctie ${year}-${period}`),
		locked: true,
		journals: [{ date, year, period, lines: simpleJournal(body.amount('amount')) }],
	});
}

/** What a payroll officer does in Nmbrs. */
export const payrollActions: Record<string, (world: World, body: JsonBody) => unknown> = {
	/** companyId, runId, amount, debit = 4000, credit = 1710 */
	changeJournal: ({ payroll }, body) =>
		payroll.changeJournal(companyOf(body), body.integer('runId'), (transactions) =>
			addToJournal(
				transactions,
				body.text('debit', '4000'),
				body.text('credit', '1710'),
				body.amount('amount'),
			),
		),
	/** companyId, year, period, amount: the gross wages, description; gives the id */
	addCorrectionRun,
	/** companyId, runId */
	deleteRun: ({ payroll }, body) => payroll.deleteRun(companyOf(body), body.integer('runId')),
	/** companyId, runId */
	unlockRun: ({ payroll }, body) => payroll.unlock(companyOf(body), body.integer('runId')),
};
