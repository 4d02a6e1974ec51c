import { connectionCheck } from './connection';
import { fieldService, fieldServiceReport } from './fieldService';
import type { WorkflowSettings } from './form';
import { failureNotice } from './mail';
import { officeSettings } from './office';
import { payrollSettings, payrollFileSettings, payrollSignOff, reconciliationSettings } from './payroll';

/** The choices of *Workflow*, in alphabetical order. */
export const workflows: readonly WorkflowSettings[] = [
	connectionCheck,
	failureNotice,
	fieldService,
	officeSettings,
	fieldServiceReport,
	...[payrollSettings, payrollFileSettings, payrollSignOff],
	reconciliationSettings,
];
