import { digest } from './digest';
import { fieldService } from './fieldService';
import { office, officeFile } from './office';
import { payroll } from './payroll';
import { payrollFiles } from './payrollFiles';
import type { WorkflowSettings } from './setting';

/** The choices of *Workflow*, in alphabetical order. */
export const workflows: readonly WorkflowSettings[] = [
	digest,
	fieldService,
	office,
	officeFile,
	payroll,
	payrollFiles,
];
