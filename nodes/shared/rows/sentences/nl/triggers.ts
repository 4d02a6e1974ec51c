import type { TriggerFindings } from '../../findings/triggers';
import type { Sentences } from '../sentence';

export const triggers: Sentences<TriggerFindings> = {
	tooManyToWatch: {
		what: ({ count, most }) =>
			`Er zijn ${count} gegevens om in de gaten te houden, en een trigger onthoudt er hoogstens ${most}. Er is niets doorgegeven, en wat onthouden was is niet veranderd.`,
		todo: ({ field }) =>
			field === ''
				? 'Lees de lijst liever volgens een schema met Get Many, en laat Remove Duplicates overhouden wat nieuw is.'
				: `Laat de trigger minder in de gaten houden, bij '${field}'.`,
	},
	statusToWatchGone: {
		what: ({ workStatus }, t) =>
			`OutSmart heeft geen werkbonstatus ${t.list([workStatus])} meer; er is niets doorgegeven.`,
		todo: 'Kies de status opnieuw in de trigger, met de code van nu.',
	},
	listNotWhole: {
		what: ({ service, count }) =>
			`${service} gaf ${count} regels, het meeste dat in één keer komt: er kunnen er meer zijn. Er is niets doorgegeven, want wat in de lijst ontbreekt is niet in de gaten te houden.`,
		todo: 'Kies bij Authentication het API-token, dat geen grens kent, of kijk minder dagen terug.',
	},
	nothingToShow: {
		what: ({ event }) => `Er staat niets in de administratie wat een proefrun van '${event}' kan laten zien.`,
		todo: 'Maak in de dienst eerst iets aan, of activeer de workflow: dan wacht hij tot er iets komt.',
	},
	noSuchEvent: {
		what: ({ event }) => `Deze trigger kent geen gebeurtenis '${event}'.`,
		todo: 'Kies een Event, of werk het pakket bij.',
	},
};
