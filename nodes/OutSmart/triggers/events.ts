import { workOrderCompleted } from './workOrderCompleted';
import { workOrderGotStatus } from './workOrderGotStatus';

/** The table of contents of the trigger. */
export const events = [workOrderCompleted, workOrderGotStatus];
