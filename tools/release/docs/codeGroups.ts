import { commonTables } from '../../../base/words/messages/tables';
import type { Tables } from '../../../base/words/features';
import { eBoekhoudenTables } from '../../../services/eBoekhouden/words/tables';
import { nmbrsTables } from '../../../services/nmbrs/words/tables';
import { outSmartTables } from '../../../services/outSmart/words/tables';
import { invoicingFeature } from '../../../features/invoicing/feature';
import { masterDataFeature } from '../../../features/masterData/feature';
import { payrollFeature } from '../../../features/payroll/feature';
import { nmbrsFeature } from '../../../features/payroll/nmbrs/feature';
import { rowsFeature } from '../../../features/payroll/rows/feature';
import { relationsFeature } from '../../../features/relations/feature';
import { yearFeature } from '../../../features/payroll/year/feature';

const found = (...tables: Tables[]) => tables.flatMap(({ findings = {} }) => Object.keys(findings));
const failed = (...tables: Tables[]) => tables.flatMap(({ problems = {} }) => Object.keys(problems));

/** The codes of rows by what they are about, as a page lists them. */
export const codeGroups = [
	{ heading: 'Payroll: booking', codes: found(payrollFeature) },
	{ heading: 'Payroll: reading Nmbrs', codes: found(nmbrsFeature) },
	{ heading: 'Payroll: files', codes: found(rowsFeature) },
	{ heading: 'Payroll: comparing a year', codes: found(yearFeature) },
	{ heading: 'Work orders and invoices', codes: found(invoicingFeature) },
	{ heading: 'Relations, materials and hour types', codes: found(masterDataFeature, relationsFeature) },
	{ heading: 'e-Boekhouden by itself', codes: found(eBoekhoudenTables) },
	{ heading: 'OutSmart by itself', codes: found(outSmartTables) },
	{ heading: 'Settings and the run', codes: found(commonTables) },
	{
		heading: 'A call to a service',
		codes: failed(commonTables, eBoekhoudenTables, nmbrsTables, outSmartTables),
	},
];
