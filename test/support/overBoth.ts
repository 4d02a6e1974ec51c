import { byToken, type WorkflowFile } from '../../engine';

export type Edit = (workflow: WorkflowFile) => WorkflowFile;

/** For `test.each`: a workflow as it is shipped, and with every step of e-Boekhouden on the API token. */
export const OVER_BOTH: [protocol: 'SOAP' | 'REST', edit: Edit][] = [
	['SOAP', (workflow) => workflow],
	['REST', byToken],
];
