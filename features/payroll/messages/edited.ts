import { mend, start, when } from '../../../base/words/advice';
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
		mend(
			'e-Boekhouden',
			`Give ${mutation.en(mutations)} an ordinary date in e-Boekhouden.`,
			`Geef ${mutation.nl(mutations)} in e-Boekhouden een gewone datum.`,
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
		`There are more than ${most} entries of this run (${mutation.en(mutations)}): it is calculated anew often ('${shown.onlyLockedRuns}' helps), or two workflows undo each other.`,
		`Er staan meer dan ${most} boekingen van deze loonrun (${mutation.nl(mutations)}): hij wordt vaak herberekend (dan helpt '${shown.onlyLockedRuns}'), of twee workflows werken elkaar tegen.`,
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
