import { digest, fieldService, fieldServiceReport } from './fieldService';
import type { WorkflowSettings } from './form';
import { failureNotice } from './mail';
import { officeSettings } from './office';
import { payrollSettings, payrollFileSettings, reconciliationSettings } from './payroll';

/** The choices of *Workflow*, in alphabetical order. */
export const workflows: readonly WorkflowSettings[] = [
	digest,
	failureNotice,
	fieldService,
	officeSettings,
	fieldServiceReport,
	payrollSettings,
	payrollFileSettings,
	reconciliationSettings,
];
