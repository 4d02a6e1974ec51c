import { connectionCheck } from './connection';
import { digest, fieldService, orderReport } from './fieldService';
import type { WorkflowSettings } from './form';
import { notice } from './mail';
import { office, officeFile, officeSignOff } from './office';
import { payroll, payrollFiles, payrollSignOff, reconciliation } from './payroll';

/** The choices of *Workflow*, in alphabetical order. */
export const workflows: readonly WorkflowSettings[] = [
	connectionCheck,
	digest,
	notice,
	fieldService,
	...[office, officeFile, officeSignOff],
	orderReport,
	...[payroll, payrollFiles, payrollSignOff],
	reconciliation,
];
