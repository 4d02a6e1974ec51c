import { int, string } from '../../soap/simpleTypes';
import { tag } from '../../soap/xml';
import type { XmlType } from '../../soap/xmlType';
import type { Payroll } from '../payroll/payroll';
import { journalXml } from '../payroll/journalXml';
import type { JournalDimension } from '../payroll/journalXml';
import { authorized, visibleCompany } from './carryOut';

interface Asked {
	companyId: number;
	runId: number;
	year: number | undefined;
}

/** The same string, wrapped in CDATA instead of escaped. */
const cdata: XmlType<string | undefined> = {
	...string,
	write: (name, text) =>
		text ? tag(name, `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`) : string.write(name, text),
};

/** Version 1 has no year and looks in the active year of the company (docs/services/nmbrs.md 2.3). */
function journal(payroll: Payroll, per: JournalDimension, asked: Asked): string | undefined {
	const { settings } = payroll;
	const company = visibleCompany(payroll, asked.companyId);
	const year = asked.year ?? company.currentPeriod.year;
	const run = company.runs.find((one) => one.id === asked.runId && one.year === year);
	// The answer for an unknown run is not documented; here it has a journal without transactions.
	const none = { id: asked.runId, number: 0, year, periodStart: 1, periodEnd: 1, description: '' };
	const asEmpty = { ...none, runAt: '', locked: false, journals: [] };
	return journalXml(company, run ?? asEmpty, per, settings);
}

function journalOperation(payroll: Payroll, per: JournalDimension, version: 1 | 2) {
	const result: XmlType<string | undefined> = {
		...string,
		write: (name, text) => (payroll.settings.asCdata ? cdata : string).write(name, text),
	};
	if (version === 1) {
		return authorized(payroll, { CompanyId: int, RunId: int }, result, ({ CompanyId, RunId }) =>
			journal(payroll, per, { companyId: CompanyId, runId: RunId, year: undefined }),
		);
	}
	return authorized(
		payroll,
		{ CompanyId: int, RunId: int, intYear: int },
		result,
		({ CompanyId, RunId, intYear }) =>
			journal(payroll, per, { companyId: CompanyId, runId: RunId, year: intYear }),
	);
}

export function journalOperations(payroll: Payroll) {
	return {
		Journals_GetByRunCompany: journalOperation(payroll, 'company', 1),
		Journals_GetByRunCompany_v2: journalOperation(payroll, 'company', 2),
		Journals_GetByRunCostCenter: journalOperation(payroll, 'costCentre', 1),
		Journals_GetByRunCostCenter_v2: journalOperation(payroll, 'costCentre', 2),
		Journals_GetByRunDepartment: journalOperation(payroll, 'department', 1),
		Journals_GetByRunDepartment_v2: journalOperation(payroll, 'department', 2),
	};
}
