import { digest } from './digest';
import { fieldService } from './fieldService';
import { orderReport } from './orderReport';
import { payroll } from './payroll';
import { payrollFiles } from './payrollFiles';
import { reconciliation } from './reconciliation';
import type { WorkflowSettings } from './setting';

/** The choices of *Workflow*, in alphabetical order. */
export const workflows: readonly WorkflowSettings[] = [
	digest,
	fieldService,
	orderReport,
	payroll,
	payrollFiles,
	reconciliation,
];
