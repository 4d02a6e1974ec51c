import type { Messages } from '../message';

/** Findings that keep a trigger from giving anything. */
export const triggers = {
	/** More records than a trigger can remember. `field` reduces them; '' when no field does. */
	tooManyToWatch: ({ count, most, field }: { count: number; most: number; field: string }) => [
		`There are ${count} records to watch, and a trigger remembers ${most} at most. Nothing was given, and what is remembered did not change.`,
		`Er zijn ${count} gegevens om in de gaten te houden, en een trigger onthoudt er hoogstens ${most}. Er is niets doorgegeven, en wat onthouden was is niet veranderd.`,
		field === ''
			? [
					'Read the list with Get Many on a schedule instead, and let Remove Duplicates keep what is new.',
					'Lees de lijst liever volgens een schema met Get Many, en laat Remove Duplicates overhouden wat nieuw is.',
				]
			: [
					`Let the trigger watch less, at '${field}'.`,
					`Laat de trigger minder in de gaten houden, bij '${field}'.`,
				],
	],
	/** The account no longer has this work order status, so no order can get it. */
	statusToWatchGone: [
		"OutSmart has no work order status '{workStatus}' any more; nothing was given.",
		"OutSmart heeft geen werkbonstatus '{workStatus}' meer; er is niets doorgegeven.",
		[
			'Choose the status again in the trigger, by its present code.',
			'Kies de status opnieuw in de trigger, met de huidige code.',
		],
	],
	/** The service gave only a part of the list. */
	listNotWhole: [
		'{service} gave {count:number} records, the most that it gives at once, so that there may be more. Nothing was given: what is not in the list could not be watched.',
		'{service} gaf {count:number} regels, het meeste dat in één keer komt: er kunnen er meer zijn. Er is niets doorgegeven, want wat in de lijst ontbreekt is niet in de gaten te houden.',
		[
			'Choose the API token at Authentication, which has no such limit, or watch fewer days.',
			'Kies bij Authentication het API-token, dat geen grens kent, of kijk minder dagen terug.',
		],
	],
	/** A trial run, and no record to show. */
	nothingToShow: [
		"There is nothing in the account that a trial run of '{event}' could show.",
		"Er staat niets in de administratie wat een proefrun van '{event}' kan laten zien.",
		[
			'Make a record in the service first, or activate the workflow: it then waits for one.',
			'Maak in de dienst eerst iets aan, of activeer de workflow: dan wacht hij tot er iets komt.',
		],
	],
	/** The node was saved by a newer version of the package. */
	noSuchEvent: [
		"This version of the trigger has no event '{event}'.",
		"Deze trigger kent geen gebeurtenis '{event}'.",
		['Choose an event, or update the package.', 'Kies een Event, of werk het pakket bij.'],
	],
} as const satisfies Messages;
