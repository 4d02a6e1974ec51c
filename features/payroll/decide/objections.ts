import { CLOSED } from './closed';
import type { Objection } from './context';
import { DECISION, DECISION_SPENT } from './decision';
import { DELETED, RECREATED } from './deleted';
import { EDITED, NOT_COUNTED } from './edited';
import { EQUAL } from './equal';
import { FILE, FORMER_FILE } from './file';
import { FOREIGN } from './foreign';
import { JOURNAL } from './journal';

/**
 * The order of the objections. The row of a run only reports the first one, so a cause comes before its consequence, and a
 * decision of a person before a question.
 */

/** Which run it is, and whether it has a journal to book. A deleted run without bookings passes these, and gets no row. */
export const STATE_OBJECTIONS: readonly Objection[] = [
	// Decisions about its run are about the newer version.
	...FORMER_FILE,
	// A decision holds whatever else is found.
	...DECISION,
	// Also of a run that is deleted or empty now: its rows do not say what is in the books.
	...NOT_COUNTED,
	// Without a journal there is no content by which a file could be recognised.
	...JOURNAL,
	// A run that was booked from a file is in no list either, and is not deleted for that.
	...FILE,
	...DELETED,
];

/** What the books have of it. */
export const BOOKS_OBJECTIONS: readonly Objection[] = [
	// What others booked of months from before the workflow is expected there.
	...CLOSED,
	// Others may have booked what is about to be written. Where nothing is to be written, nothing is compared.
	...FOREIGN,
	...EQUAL,
	// These only matter where something would be written.
	...RECREATED,
	...EDITED,
	// The questions before have their own answers.
	...DECISION_SPENT,
];

export const OBJECTIONS: readonly Objection[] = [...STATE_OBJECTIONS, ...BOOKS_OBJECTIONS];
