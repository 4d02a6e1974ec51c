import type { BookedEntries } from './bookedEntries';
import type { Chart } from './chart';
import type { Answer } from './content';
import type { Held } from './hands';
import type { RulingWord } from './rulings';
import type { RunView } from './runView';
import type { SyncSettings } from './settings';
import type { Verdict } from './verdict';

/** Everything that a decision about one run rests on. */
export interface Situation {
	settings: SyncSettings;
	booked: BookedEntries;
	chart: Chart;
	/** Every run of the company, also those that are gone. */
	views: readonly RunView[];
	held: ReadonlyMap<RunView, Held>;
	/** What to type into the settings to settle a run so. */
	ruling(view: RunView, word: RulingWord, accepts?: readonly string[]): string;
	/** What was answered to a question, which is asked from now on. */
	answerTo(question: string): Answer | null;
}

/** Why nothing is written for a run; null when this speaks not against it. */
export type Objection = (view: RunView, situation: Situation) => Verdict | null;

/** The first objection decides: what comes first is what a person hears of. */
export function firstObjection(
	objections: readonly Objection[],
	view: RunView,
	situation: Situation,
): Verdict | null {
	for (const objection of objections) {
		const found = objection(view, situation);
		if (found) return found;
	}
	return null;
}
