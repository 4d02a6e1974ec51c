import { digest, fieldService } from './fieldService';
import type { WorkflowSettings } from './form';
import { failureNotice } from './mail';
import { payrollSettings, payrollFileSettings, reconciliationSettings } from './payroll';

/** The choices of *Workflow*, in alphabetical order. */
export const workflows: readonly WorkflowSettings[] = [
	digest,
	failureNotice,
	fieldService,
	payrollSettings,
	payrollFileSettings,
	reconciliationSettings,
];
