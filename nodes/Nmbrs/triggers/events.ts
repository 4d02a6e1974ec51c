import { journalChanged } from './journalChanged';
import { journalCreated } from './journalCreated';
import { runLocked } from './runLocked';

/** The table of contents of the trigger. */
export const events = [journalCreated, journalChanged, runLocked];
