import { FindingError } from '../../../base/problems/problem';
import type { Fault } from '../../../base/words/finding';

/** A journal that cannot be read reliably, and why. */
export class UnreadableJournal extends FindingError {
	constructor(readonly fault: Fault) {
		super({ code: 'journalFaulty', faults: [fault] });
	}
}
