import type { BookDate } from '../../../base/values/dates';
import type { Answer } from '../identify/question';
import type { ForeignMatch } from '../compare/foreignBookings';
import type { RunPlan } from '../write/plan';
import type { BooksReading } from '../read/readBooks';
import type { RulingWord } from '../identify/rulings';
import type { RunView } from '../compare/runView';
import type { RowDraft } from '../row/rowDraft';
import type { BookingSettings } from '../settings';

/** Everything that a decision about one run depends on. */
export interface RunContext extends Omit<BooksReading, 'calls'> {
	settings: BookingSettings;
	today: BookDate;
	/** Every run of the company, including deleted ones. */
	views: readonly RunView[];
	foreignMatches: ReadonlyMap<RunView, ForeignMatch>;
	/** What is to be written for the runs before it. */
	planned: readonly RunPlan[];
	/** What to enter in the settings to decide about a run. */
	toEnter(view: RunView, word: RulingWord): string;
	/** Asks a question: the answer, when it was given before. */
	ask(question: string): Answer | null;
}

/** Why nothing is written for a run; null when this check finds no reason. */
export type Objection = (view: RunView, context: RunContext) => RowDraft | null;

/** The first objection decides: it is the one that is reported. */
export function firstObjection(
	objections: readonly Objection[],
	view: RunView,
	context: RunContext,
): RowDraft | null {
	for (const objection of objections) {
		const found = objection(view, context);
		if (found) return found;
	}
	return null;
}

/** What to enter for each of these decisions about a run. */
export function textsToEnter(
	view: RunView,
	{ toEnter }: Pick<RunContext, 'toEnter'>,
	...words: RulingWord[]
): string[] {
	return words.map((word) => toEnter(view, word));
}
