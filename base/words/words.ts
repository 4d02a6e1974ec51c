import { inBoth, type Both, type Noun } from './language';
import { counted } from './nouns';
import type { RowAction } from './row';

/** A kind of work in the summary: how often it was done, and with which kind of record. */
export interface Deed {
	count: number;
	thing: Noun;
	/** The deed as a participle: "booked". */
	done: string;
	/** The service in which the records were changed; '' where that is obvious. */
	service: string;
}

export const outcomeWords = inBoth({
	/** The outcome of an execution as a whole. */
	outcomes: {
		announced: ['Preview: nothing has been booked', 'Proefrun: er is niets geboekt'],
		booked: ['Booked', 'Geboekt'],
		partly: ['Booked, but not everything', 'Geboekt, maar niet alles'],
		/** The answer to something that was sent was lost, so it may have been done. */
		unsure: [
			'Not certain whether it was booked. Book nothing by hand',
			'Niet zeker of er geboekt is. Boek niets met de hand',
		],
		partlyUnsure: [
			'Booked, but not certain whether all was. Book nothing by hand',
			'Geboekt, maar niet zeker of alles. Boek niets met de hand',
		],
		/** Only master data was written. */
		updated: ['Updated', 'Bijgewerkt'],
		updatedPartly: ['Updated, but not everything', 'Bijgewerkt, maar niet alles'],
		compared: ['Compared', 'Vergeleken'],
		notCompared: ['Not compared', 'Niet vergeleken'],
		nothing: ['Nothing was booked', 'Er is niets geboekt'],
		idle: ['There was nothing to do', 'Er was niets te doen'],
	},
	preview: ['Preview', 'Proefrun'],
	did: ({ count, thing, done, service }: Deed) => [
		`${counted(count, ...thing)} ${done}${where(service)}`,
		`${counted(count, ...thing)} ${done}${where(service)}`,
	],
	wouldDo: ({ count, thing, done, service }: Deed) => [
		`${counted(count, ...thing)} would be ${done}${where(service)}`,
		`${counted(count, ...thing)} ${count === 1 ? 'zou' : 'zouden'} ${done} worden${where(service)}`,
	],
	willDo: ({ count, thing, done, service }: Deed) => [
		`${counted(count, ...thing)} will be ${done}${where(service)}`,
		`${counted(count, ...thing)} ${count === 1 ? 'wordt' : 'worden'} ${done}${where(service)}`,
	],
	added: ['added', 'toegevoegd'],
	equal: ['equal', 'gelijk'],
	different: ['different', 'verschillend'],
	masterData: [
		['master data record', 'master data records'],
		['stamgegeven', 'stamgegevens'],
	],
	/** Records that were written, but are not right or not complete yet. */
	halfDone: (count: number, thing: Noun) => [
		`${counted(count, ...thing)} written, and not in order yet`,
		`${counted(count, ...thing)} gemaakt, en nog niet in orde`,
	],
	inPart: (count: number, thing: Noun) => [
		`${counted(count, ...thing)} to be booked in part`,
		`${counted(count, ...thing)} voor een deel te boeken`,
	],
	attention: (count: number) => [
		`${counted(count, 'point needs', 'points need')} your attention`,
		`${counted(count, 'punt vraagt', 'punten vragen')} je aandacht`,
	],
	/** Services that did not answer: nobody has to do anything but wait. */
	away: (services: readonly string[]) => [
		`${services.join(' and ')} could not be reached`,
		`${services.join(' en ')} ${services.length === 1 ? 'was' : 'waren'} niet bereikbaar`,
	],
	closed: (count: number) => [`${count} in a closed period`, `${count} in een gesloten periode`],
	skipped: (count: number) => [`${count} skipped`, `${count} overgeslagen`],
	more: (count: number) => [`and ${count} more`, `en nog ${count}`],
	/** The noun for a row that a workflow made itself. */
	other: [
		['point', 'points'],
		['punt', 'punten'],
	],
	actions: {
		booked: ['booked', 'geboekt'],
		corrected: ['updated', 'bijgewerkt'],
		created: ['created', 'aangemaakt'],
		updated: ['updated', 'bijgewerkt'],
		unchanged: ['unchanged', 'ongewijzigd'],
		closed: ['period closed', 'periode gesloten'],
		/** A blocked record may be in the books in any state, so its row says what it is. */
		blocked: ['', ''],
		skipped: ['skipped', 'overgeslagen'],
		failed: ['did not succeed', 'niet gelukt'],
	} satisfies Record<RowAction, Both<string>>,
	perhaps: ['not certain whether it was booked', 'niet zeker of het geboekt is'],
	partlyToDo: ['to be booked in part', 'voor een deel te boeken'],
	partlyDone: ['processed in part, to be checked', 'voor een deel verwerkt, kijk het na'],
	wouldBe: (done: string) => [`would be ${done}`, `zou ${done} worden`],
	isToBe: (done: string) => [`will be ${done}`, `wordt ${done}`],
});

function where(service: string): string {
	return service === '' ? '' : ` in ${service}`;
}
