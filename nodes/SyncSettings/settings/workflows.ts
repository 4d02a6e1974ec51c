import { digest } from './digest';
import { fieldService } from './fieldService';
import { office, officeFile } from './office';
import { officeSignOff } from './officeSignOff';
import { payroll } from './payroll';
import { payrollFiles } from './payrollFiles';
import { payrollSignOff } from './payrollSignOff';
import type { WorkflowSettings } from './setting';

/** The choices of *Workflow*, in alphabetical order. */
export const workflows: readonly WorkflowSettings[] = [
	digest,
	fieldService,
	office,
	officeFile,
	officeSignOff,
	payroll,
	payrollFiles,
	payrollSignOff,
];
