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
	/** Entries of the run whose date could not be read. */
	entryUndated: ({ mutations }: { mutations: string[] }) => [
		`The date of ${mutation.en(mutations)} cannot be read, so it is not known for which date it counts.`,
		`De datum van ${mutation.nl(mutations)} is niet te lezen, dus is niet bekend voor welke datum die telt.`,
		'Give it an ordinary date in e-Boekhouden, or delete the excess bookings.',
		'Geef die in e-Boekhouden een gewone datum, of verwijder wat te veel is.',
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
