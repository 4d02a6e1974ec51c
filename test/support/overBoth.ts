import { byToken, type WorkflowFile } from '../../engine';
import { EVERY_CASE } from './runs';

export type Edit = (workflow: WorkflowFile) => WorkflowFile;

/** For `test.each`: a workflow as it is shipped, and with every step of e-Boekhouden on the API token. */
export const OVER_BOTH: [protocol: 'SOAP' | 'REST', edit: Edit][] = [
	['SOAP', (workflow) => workflow],
	['REST', byToken],
];

/** For what OutSmart answers, whatever the protocol of the books: `npm run prove -- workflows` has both. */
export const OVER_ONE = EVERY_CASE ? OVER_BOTH : OVER_BOTH.slice(0, 1);
