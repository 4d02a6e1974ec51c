import type { ClientState } from '../officeLine';
import type { Language } from '../language';
import { pageWords } from './page';

/** The figures of an execution for an office, for one sentence. */
export interface OfficeFacts {
	/** Active clients in the table, whether they were done now or not. */
	clients: number;
	/** Clients that this execution did. */
	done: number;
	/** Payroll runs: booked, and those that a preview would book. */
	booked: number;
	waiting: number;
	/** Clients with something that a person must look at. */
	attention: number;
	/** Those of which it is not known whether something was booked. */
	unsure: number;
	/** Clients that are left for a later execution. */
	later: number;
	preview: boolean;
}

/** The texts in the overview of an office, besides those of a page. */
const en = {
	subject: (facts: OfficeFacts): string => `Payroll of all clients: ${stateEn(facts)}`,
	opening: (facts: OfficeFacts): string =>
		`${facts.preview ? 'Preview: ' : ''}${countedEn(facts.clients, 'client', 'clients')}, of which ${facts.done} done now: ${[
			...(facts.preview
				? [`${countedEn(facts.waiting, 'payroll run', 'payroll runs')} would be booked`]
				: []),
			...(!facts.preview || facts.booked > 0
				? [`${countedEn(facts.booked, 'payroll run', 'payroll runs')} booked`]
				: []),
			...(facts.later > 0 ? [`${countedEn(facts.later, 'client is', 'clients are')} left for later`] : []),
			stateEn(facts),
		].join(', ')}.`,
	title({ attention, later, unsure, booked }: OfficeFacts): string {
		if (unsure > 0) return pageWords.en.outcomes[booked > 0 ? 'partlyUnsure' : 'unsure'];
		if (attention > 0) return 'Something waits for you';
		return later > 0 ? 'Not all clients are done yet' : 'All is well';
	},
	clients: 'Clients',
	client: 'Client',
	booked: 'Booked',
	waiting: 'To be booked',
	blocked: 'Blocked',
	closed: 'Closed',
	failed: 'Failed',
	calls: 'Calls this month',
	administration: 'Administration',
	limit: 'Allowed a month',
	/** The result for a client. */
	states: {
		attention: 'needs attention',
		booked: 'booked',
		doneBefore: 'done earlier today',
		failed: 'failed',
		inactive: 'inactive',
		later: 'left for later',
		preview: 'to be booked',
		unchanged: 'in step',
		unsure: 'not certain whether it was booked',
	} satisfies Record<ClientState, string>,
	quota: 'Calls per administration',
	quotaMeans:
		'The number of calls this month that read mutations, as far as this workflow counted. Calls of other programs count at e-Boekhouden too, and are not shown here.',
	/** An administration that only the client's own workflow knows. */
	ownWorkflow: 'own workflow',
};

function stateEn({ attention, unsure }: OfficeFacts): string {
	if (attention === 0) return 'nothing waits for you';
	const waiting =
		attention === 1 ? '1 client needs your attention' : `${attention} clients need your attention`;
	if (unsure === 0) return waiting;
	return `of ${countedEn(unsure, 'client', 'clients')} it is not certain whether it was booked, ${waiting}`;
}

function countedEn(count: number, one: string, several: string): string {
	return `${count} ${count === 1 ? one : several}`;
}

export type OfficeWords = typeof en;

const nl: OfficeWords = {
	subject: (facts) => `Lonen van alle klanten: ${stateNl(facts)}`,
	opening: (facts) =>
		`${facts.preview ? 'Proefrun: ' : ''}${countedNl(facts.clients, 'klant', 'klanten')}, waarvan ${facts.done} nu gedaan: ${[
			...(facts.preview
				? [
						`${countedNl(facts.waiting, 'loonrun', 'loonruns')} zou${facts.waiting === 1 ? '' : 'den'} geboekt worden`,
					]
				: []),
			...(!facts.preview || facts.booked > 0
				? [`${countedNl(facts.booked, 'loonrun', 'loonruns')} geboekt`]
				: []),
			...(facts.later > 0
				? [`${countedNl(facts.later, 'klant komt', 'klanten komen')} later aan de beurt`]
				: []),
			stateNl(facts),
		].join(', ')}.`,
	title({ attention, later, unsure, booked }) {
		if (unsure > 0) return pageWords.nl.outcomes[booked > 0 ? 'partlyUnsure' : 'unsure'];
		if (attention > 0) return 'Er wacht iets op je';
		return later > 0 ? 'Nog niet alle klanten zijn gedaan' : 'Alles is in orde';
	},
	clients: 'Klanten',
	client: 'Klant',
	booked: 'Geboekt',
	waiting: 'Te boeken',
	blocked: 'Tegengehouden',
	closed: 'Afgesloten',
	failed: 'Mislukt',
	calls: 'Aanroepen deze maand',
	administration: 'Administratie',
	limit: 'Mag per maand',
	states: {
		attention: 'vraagt aandacht',
		booked: 'geboekt',
		doneBefore: 'vandaag al gedaan',
		failed: 'mislukt',
		inactive: 'niet actief',
		later: 'later aan de beurt',
		preview: 'nog te boeken',
		unchanged: 'bij',
		unsure: 'niet zeker of er geboekt is',
	},
	quota: 'Aanroepen per administratie',
	quotaMeans:
		'Zoveel keer zijn deze maand mutaties gelezen, voor zover deze workflow het heeft geteld. Wat andere programma’s lezen telt ook mee bij e-Boekhouden, maar is hier niet te zien.',
	ownWorkflow: 'eigen workflow',
};

function stateNl({ attention, unsure }: OfficeFacts): string {
	if (attention === 0) return 'niets wacht op jou';
	const waiting = attention === 1 ? '1 klant vraagt je aandacht' : `${attention} klanten vragen je aandacht`;
	if (unsure === 0) return waiting;
	return `bij ${countedNl(unsure, 'klant', 'klanten')} is niet zeker of er geboekt is, ${waiting}`;
}

function countedNl(count: number, one: string, several: string): string {
	return `${count} ${count === 1 ? one : several}`;
}

export const officeWords: Record<Language, OfficeWords> = { en, nl };
