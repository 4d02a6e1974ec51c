import type { Messages } from '../message';

/** Findings that keep a trigger from giving anything. */
export const triggers = {
	/**
	 * There are more records than a trigger can remember. The field `narrowedBy` reduces them; it is '' when no
	 * field does.
	 */
	tooManyToWatch: [
		'There are {count:number} records to watch, and a trigger remembers {most:number} at most. Nothing was given, and what is remembered did not change.',
		'Er zijn {count:number} gegevens om in de gaten te houden, en een trigger onthoudt er hoogstens {most:number}. Er is niets doorgegeven, en wat onthouden was is niet veranderd.',
		[
			"Let the trigger watch less{narrowedBy:with=, at '~'}; or read the list with Get Many on a schedule, and let Remove Duplicates keep what is new.",
			"Laat de trigger minder in de gaten houden{narrowedBy:with=, bij '~'}; of lees de lijst volgens een schema met Get Many, en laat Remove Duplicates overhouden wat nieuw is.",
		],
	],
	/** A trial run in the editor found no record to show. */
	nothingToShow: [
		"There is nothing in the account that a trial run of '{event}' could show.",
		"Er staat niets in de administratie wat een proefrun van '{event}' kan laten zien.",
		[
			'Make a record in the service first, or activate the workflow: it then waits for one.',
			'Maak in de dienst eerst iets aan, of activeer de workflow: dan wacht hij tot er iets komt.',
		],
	],
} as const satisfies Messages;
