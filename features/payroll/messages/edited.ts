import { look, mend, start, when } from '../../../base/words/advice';
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

/** What cannot be read of an entry is its date or an amount. */
export const READABLE = mend(
	'e-Boekhouden',
	'give it an ordinary date and amounts in e-Boekhouden, or delete it',
	'geef die in e-Boekhouden een gewone datum en bedragen, of verwijder de mutatie',
);

/** Why nothing is written for a run: what a person, another workflow or the service did to entries of ours. */
export const editedEntries = {
	/** Entries of the run of which the kind, the date, a row or its amount could not be read. */
	entryUnreadable: ({ mutations }: { mutations: string[] }) => [
		`Not all of ${mutation.en(mutations)} can be read, so it is not known what is booked of this run, and nothing is written for it.`,
		`Niet alles van ${mutation.nl(mutations)} is te lezen. Daarom is niet bekend wat er van deze loonrun geboekt is, en wordt er niets voor geschreven.`,
		READABLE,
	],
	/** Memorial entries of others. */
	otherEntriesUnreadable: ({ mutations }: { mutations: string[] }) => [
		`Not all of ${mutation.en(mutations)} can be read. It is not of this payroll, and no run waits for it unless its row says so.`,
		`Niet alles van ${mutation.nl(mutations)} is te lezen. Die hoort niet bij deze salarisadministratie, en geen loonrun wacht erop, tenzij dat bij die loonrun staat.`,
		look(
			'e-Boekhouden',
			'mend',
			'Look at it in e-Boekhouden when you can, and correct what is odd.',
			'Bekijk die in e-Boekhouden als het uitkomt, en verbeter wat er vreemd aan is.',
		),
	],
	/** Also an entry that a person booked, and gave our Boekstuk. `gone`: accounts of the journal that the books lack by now. */
	editedByHand: (
		{ mutations, gone, decisions }: { mutations: string[]; gone: string[]; decisions: string[] },
		t,
	) => [
		`Booked or edited by hand, and not corrected ('${shown.handEdits}' is '${choices.handEdits.report}'): ${mutation.en(mutations)}. For this run the books differ from the journal.${gone.length > 0 ? ` e-Boekhouden no longer has ledger account ${t.list(gone, 3)}.` : ''}`,
		`Met de hand geboekt of gewijzigd, en niet hersteld ('${shown.handEdits}' is '${choices.handEdits.report}'): ${mutation.nl(mutations)}. De boekhouding verschilt voor deze loonrun van de journaalpost.${gone.length > 0 ? ` Grootboekrekening ${t.list(gone, 3)} heeft e-Boekhouden niet meer.` : ''}`,
		toEnter(decisions),
	],
	/** We book without VAT. */
	entryWithVat: ({ mutations, decisions }: { mutations: string[]; decisions: string[] }) => [
		`Somebody put a VAT code on rows of ${mutation.en(mutations)}, which may move other accounts too.`,
		`Op regels van ${mutation.nl(mutations)} is met de hand een btw-code gezet; die kan ook andere rekeningen raken.`,
		[
			mend(
				'e-Boekhouden',
				'take the VAT off these rows in e-Boekhouden',
				'haal in e-Boekhouden de btw van die regels',
			),
			toEnter(decisions),
		],
	],
	/** More entries of ours than a run needs, mostly. */
	tooManyEntries: ({ most, mutations, options }: TooMany) => [
		`There are more than ${most} entries of this run (${mutation.en(mutations)}). It is calculated anew often ('${shown.onlyLockedRuns}' helps), or two workflows undo each other.`,
		`Er staan meer dan ${most} boekingen van deze loonrun (${mutation.nl(mutations)}). Hij wordt vaak herberekend (dan helpt '${shown.onlyLockedRuns}'), of twee workflows werken elkaar tegen.`,
		[
			when(
				'if two workflows book it',
				'Boeken twee workflows hem?',
				start('switch one of them off', 'zet er een uit'),
			),
			when('if not', 'Zo niet', answers(options)),
		],
	],
} satisfies Messages;
