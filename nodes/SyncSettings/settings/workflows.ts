import { fieldService } from './fieldService';
import type { WorkflowSettings } from './form';
import { payrollSettings, payrollFileSettings, reconciliationSettings } from './payroll';

/** The choices of *Workflow*, in alphabetical order. */
export const workflows: readonly WorkflowSettings[] = [
	fieldService,
	payrollSettings,
	payrollFileSettings,
	reconciliationSettings,
];
