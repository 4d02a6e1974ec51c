import type { Fault } from '../rows/findings/finding';
import { say } from '../rows/say';

/** A journal that cannot be read reliably, and why. */
export class UnreadableJournal extends Error {
	constructor(readonly fault: Fault) {
		super(say({ code: 'journalUnreadable', faults: [fault] }, 'en'));
		this.name = 'UnreadableJournal';
	}
}
