import type { Messages } from '../../../base/words/message';
import { choices, shown } from '../settings';
import { answers } from './identify';
import { toEnter } from './runWords';
import { mutation, type RunOption } from './words';

type TooMany = {
	most: number;
	mutations: string[];
	question: string;
	options: RunOption[];
	decisions: string[];
};

/** Why nothing is written for a run: what a person, another workflow or the service did to entries of ours. */
export const editedEntries = {
	/** Entries of the run of which the kind, the date, a row or its amount could not be read. */
	entryUnreadable: ({ mutations }: { mutations: string[] }) => [
		`Not all of ${mutation.en(mutations)} can be read, so it is not known what is booked of this run, and nothing is written for it.`,
		`Niet alles van ${mutation.nl(mutations)} is te lezen. Daarom is niet bekend wat er van deze loonrun geboekt is, en wordt er niets voor geschreven.`,
		'Look at it in e-Boekhouden: give it an ordinary date and amounts, or delete it.',
		'Bekijk die in e-Boekhouden: geef een gewone datum en bedragen, of verwijder de mutatie.',
	],
	/** Memorial entries of others. */
	otherEntriesUnreadable: ({ mutations }: { mutations: string[] }) => [
		`Not all of ${mutation.en(mutations)} can be read. It is not of this payroll, and no run waits for it unless its row says so.`,
		`Niet alles van ${mutation.nl(mutations)} is te lezen. Die hoort niet bij deze salarisadministratie, en geen loonrun wacht erop, tenzij dat bij die loonrun staat.`,
		'Look at it in e-Boekhouden when you can.',
		'Bekijk die in e-Boekhouden als het uitkomt.',
	],
	/** Also an entry that a person booked, and gave our Boekstuk. */
	editedByHand: ({ mutations, decisions }: { mutations: string[]; decisions: string[] }) => [
		`Booked or edited by hand, and left so ('${shown.handEdits}' is '${choices.handEdits.report}'): ${mutation.en(mutations)}. For this run the books differ from the journal.`,
		`Met de hand geboekt of gewijzigd, en zo gelaten ('${shown.handEdits}' is '${choices.handEdits.report}'): ${mutation.nl(mutations)}. De boekhouding verschilt voor deze loonrun van de journaalpost.`,
		`Make it equal to the journal in e-Boekhouden; or ${toEnter.en(decisions)}`,
		`Maak het in e-Boekhouden gelijk aan de journaalpost; of ${toEnter.nl(decisions)}`,
	],
	/** We book without VAT. */
	entryWithVat: ({ mutations, decisions }: { mutations: string[]; decisions: string[] }) => [
		`Somebody put a VAT code on rows of ${mutation.en(mutations)}, which may move other accounts too.`,
		`Op regels van ${mutation.nl(mutations)} is met de hand een btw-code gezet; die kan ook andere rekeningen raken.`,
		`Take the VAT off these rows in e-Boekhouden; or ${toEnter.en(decisions)}`,
		`Haal in e-Boekhouden de btw van die regels; of ${toEnter.nl(decisions)}`,
	],
	/** More entries of ours than a run needs, mostly. */
	tooManyEntries: ({ most, mutations, options }: TooMany) => [
		`There are more than ${most} entries of this run (${mutation.en(mutations)}); do two workflows undo each other?`,
		`Er staan meer dan ${most} boekingen van deze loonrun (${mutation.nl(mutations)}); werken twee workflows elkaar tegen?`,
		`If so, switch the second one off, and delete the excess bookings in e-Boekhouden. ${answers.en(options)}`,
		`Zo ja, zet de tweede uit en verwijder in e-Boekhouden wat te veel is. ${answers.nl(options)}`,
	],
} satisfies Messages;
