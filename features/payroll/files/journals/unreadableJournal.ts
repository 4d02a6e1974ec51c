import { FaultWithFinding } from '../../../../base/files/refusal';
import type { Fault } from '../../../../base/words/finding';

/** A journal that cannot be read reliably, and why. */
export class UnreadableJournal extends FaultWithFinding {
	constructor(fault: Fault) {
		super(fault, { code: 'journalUnreadable', faults: [fault] });
	}
}
