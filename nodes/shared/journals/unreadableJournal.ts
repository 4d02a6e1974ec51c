import { FindingError } from '../problems/problem';
import type { Fault } from '../rows/findings/finding';

/** A journal that cannot be read reliably, and why. */
export class UnreadableJournal extends FindingError {
	constructor(readonly fault: Fault) {
		super({ code: 'journalUnreadable', faults: [fault] });
	}
}
