import { digest } from './digest';
import { fieldService } from './fieldService';
import { office, officeFile } from './office';
import { officeSignOff } from './officeSignOff';
import { orderReport } from './orderReport';
import { payroll } from './payroll';
import { payrollFiles } from './payrollFiles';
import { payrollSignOff } from './payrollSignOff';
import { reconciliation } from './reconciliation';
import type { WorkflowSettings } from './setting';

/** The choices of *Workflow*, in alphabetical order. */
export const workflows: readonly WorkflowSettings[] = [
	digest,
	fieldService,
	office,
	officeFile,
	officeSignOff,
	orderReport,
	payroll,
	payrollFiles,
	payrollSignOff,
	reconciliation,
];
