import { connectionCheck } from './connection';
import { digest, fieldService } from './fieldService';
import type { WorkflowSettings } from './form';
import { failureNotice } from './mail';
import { payrollSettings, payrollFileSettings, payrollSignOff, reconciliationSettings } from './payroll';

/** The choices of *Workflow*, in alphabetical order. */
export const workflows: readonly WorkflowSettings[] = [
	connectionCheck,
	digest,
	failureNotice,
	fieldService,
	...[payrollSettings, payrollFileSettings, payrollSignOff],
	reconciliationSettings,
];
