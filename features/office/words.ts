import type { ClientState } from './client';
import { inBoth, type Both } from '../../base/words/language';
import { pageWords } from '../../base/words/page';
import { counted } from '../../base/words/nouns';

/** The figures of an execution for an office, for one sentence. */
export interface OfficeFacts {
	/** Active clients in the table, whether they were done now or not. */
	clients: number;
	/** Clients that this execution did. */
	done: number;
	/** Payroll runs: booked, updated or reversed, and those that a preview would. */
	booked: number;
	waiting: number;
	/** Clients with something that a person must look at. */
	attention: number;
	/** Those of which it is not known whether something was booked. */
	unsure: number;
	/** Services that were away, when nothing else needs a person: then nobody has to do anything. */
	away: readonly string[];
	/** Clients that are left for a later execution. */
	later: number;
	preview: boolean;
}

/** The texts in the overview of an office, besides those of a page. */
export const officeWords = inBoth({
	subject: (facts: OfficeFacts) => [
		`Payroll of all clients: ${stateOf(facts)[0]}`,
		`Lonen van alle klanten: ${stateOf(facts)[1]}`,
	],
	/** Where no title above it says that it is a preview. */
	opening: (facts: OfficeFacts) => {
		const [en, nl] = toldOf(facts);
		return facts.preview ? [`${pageWords.en.preview}: ${en}`, `${pageWords.nl.preview}: ${nl}`] : [en, nl];
	},
	told: toldOf,
	title: ({ attention, away, later, unsure, booked, preview, waiting }: OfficeFacts) => {
		const doubt = booked > 0 ? 'partlyUnsure' : 'unsure';
		if (unsure > 0) return [pageWords.en.outcomes[doubt], pageWords.nl.outcomes[doubt]];
		if (away.length > 0) return [pageWords.en.away(away), pageWords.nl.away(away)];
		if (attention > 0) return ['Something waits for you', 'Er wacht iets op je'];
		if (later > 0) return ['Not all clients are done yet', 'Nog niet alle klanten zijn gedaan'];
		return preview && waiting > 0
			? [pageWords.en.outcomes.announced, pageWords.nl.outcomes.announced]
			: ['All is well', 'Alles is in orde'];
	},
	/** A setting that is a column of the table. */
	inTable: ({ column, setting }: { column: string; setting: string }) => [
		`column '${column}', or else '${setting}'`,
		`kolom '${column}', of anders '${setting}'`,
	],
	clients: ['Clients', 'Klanten'],
	client: ['Client', 'Klant'],
	state: ['Result', 'Stand'],
	/** Behind the number of payroll runs. */
	booked: ['booked', 'geboekt'],
	waiting: ['to be booked', 'te boeken'],
	blocked: ['blocked', 'tegengehouden'],
	closed: ['in a closed period', 'in een gesloten periode'],
	failed: ['failed', 'mislukt'],
	/** The result for a client. */
	states: {
		attention: ['needs attention', 'vraagt aandacht'],
		booked: ['booked', 'geboekt'],
		doneBefore: ['done earlier today', 'vandaag al gedaan'],
		failed: ['failed', 'mislukt'],
		inactive: ['inactive', 'niet actief'],
		later: ['left for later', 'later aan de beurt'],
		preview: ['to be booked', 'nog te boeken'],
		unchanged: ['nothing new', 'niets nieuws'],
		unsure: ['not certain whether it was booked', 'niet zeker of er geboekt is'],
	} satisfies Record<ClientState, Both<string>>,
});

export type OfficeWords = (typeof officeWords)['en'];

/** What was done of all clients. */
function toldOf(facts: OfficeFacts): Both<string> {
	const { preview, clients, done, waiting, booked, later } = facts;
	return [
		`${counted(clients, 'client', 'clients')}, ${done} looked at: ${[
			...(preview ? [`${counted(waiting, 'payroll run', 'payroll runs')} would be booked or updated`] : []),
			...(!preview || booked > 0
				? [`${counted(booked, 'payroll run', 'payroll runs')} booked or updated`]
				: []),
			...(later > 0 ? [`${counted(later, 'client is', 'clients are')} left for later`] : []),
			stateOf(facts)[0],
		].join(', ')}.`,
		`${counted(clients, 'klant', 'klanten')}, ${done} bekeken: ${[
			...(preview
				? [`${counted(waiting, 'loonrun zou', 'loonruns zouden')} geboekt of bijgewerkt worden`]
				: []),
			...(!preview || booked > 0 ? [`${counted(booked, 'loonrun', 'loonruns')} geboekt of bijgewerkt`] : []),
			...(later > 0 ? [`${counted(later, 'klant komt', 'klanten komen')} later aan de beurt`] : []),
			stateOf(facts)[1],
		].join(', ')}.`,
	];
}

function stateOf({ attention, away, unsure }: OfficeFacts): Both<string> {
	if (away.length > 0) return [pageWords.en.away(away), pageWords.nl.away(away)];
	if (attention === 0) return ['nothing waits for you', 'niets wacht op jou'];
	const waiting = [
		counted(attention, 'client needs your attention', 'clients need your attention'),
		counted(attention, 'klant vraagt je aandacht', 'klanten vragen je aandacht'),
	] as const;
	if (unsure === 0) return waiting;
	return [
		`of ${counted(unsure, 'client', 'clients')} it is not certain whether it was booked, ${waiting[0]}`,
		`bij ${counted(unsure, 'klant', 'klanten')} is niet zeker of er geboekt is, ${waiting[1]}`,
	];
}
