import { connectionCheck } from './connection';
import { fieldService, fieldServiceReport } from './fieldService';
import type { WorkflowSettings } from './form';
import { officeSettings } from './office';
import { payrollSettings, payrollFileSettings, payrollSignOff, reconciliationSettings } from './payroll';

/** The choices of *Workflow*, in alphabetical order. */
export const workflows: readonly WorkflowSettings[] = [
	connectionCheck,
	fieldService,
	officeSettings,
	fieldServiceReport,
	...[payrollSettings, payrollFileSettings, payrollSignOff],
	reconciliationSettings,
];
