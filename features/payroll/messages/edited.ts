import type { Messages } from '../../../base/words/message';
import { choices, shown } from '../settings';
import { few, toEnter } from './runWords';
import { mutation } from './writing';

type TooMany = { most: number; dates: string[]; mutations: string[]; decisions: string[] };

type Beside = { amount: string; mutations: string[]; isDeleted: boolean };

/** Why nothing is written for a run: what a person, another workflow or the service did to entries of ours. */
export const editedEntries = {
	/** Entries of the run whose date could not be read. */
	entryUndated: ({ mutations }: { mutations: string[] }) => [
		`The date of ${mutation.en(mutations)} cannot be read, so it is not known for which date it counts.`,
		`De datum van ${mutation.nl(mutations)} is niet te lezen, dus is niet bekend voor welke datum die telt.`,
		'Give it an ordinary date in e-Boekhouden, or delete the excess bookings.',
		'Geef die in e-Boekhouden een gewone datum, of verwijder wat te veel is.',
	],
	editedByHand: ({ mutations, decisions }: { mutations: string[]; decisions: string[] }) => [
		`Edited by hand, and left so ('${shown.handEdits}' is '${choices.handEdits.report}'): ${mutation.en(mutations)}. For this run the books differ from the journal.`,
		`Met de hand gewijzigd, en zo gelaten ('${shown.handEdits}' is '${choices.handEdits.report}'): ${mutation.nl(mutations)}. De boekhouding verschilt voor deze loonrun van de journaalpost.`,
		`Restore it in e-Boekhouden; or ${toEnter.en(decisions)}`,
		`Herstel het in e-Boekhouden; of ${toEnter.nl(decisions)}`,
	],
	/** We book without VAT. */
	entryWithVat: ({ mutations, decisions }: { mutations: string[]; decisions: string[] }) => [
		`Somebody put a VAT code on rows of ${mutation.en(mutations)}, which may move other accounts too.`,
		`Op regels van ${mutation.nl(mutations)} is met de hand een btw-code gezet; die kan ook andere rekeningen raken.`,
		`Take the VAT off these rows in e-Boekhouden; or ${toEnter.en(decisions)}`,
		`Haal in e-Boekhouden de btw van die regels; of ${toEnter.nl(decisions)}`,
	],
	/** Beside VAT, because nothing else of the run is told or done while it is there. `amount` is '' for none. */
	leaveCoversMore: ({ amount, mutations, isDeleted }: Beside, t) => {
		const differ = [
			`payroll and books differ by ${t.amount(amount)}`,
			`loonadministratie en boekhouding verschillen ${t.amount(amount)}`,
		];
		const areSame = [
			`${mutation.en(mutations)} may be the same run`,
			`${mutation.nl(mutations)} ${mutations.length > 1 ? 'zijn' : 'is'} misschien dezelfde loonrun`,
		];
		const deleted = [
			'the run is not in the payroll any more',
			'de loonrun staat niet meer in de loonadministratie',
		];
		const all = [
			...(amount === '' ? [] : [differ]),
			...(mutations.length === 0 ? [] : [areSame]),
			...(isDeleted ? [deleted] : []),
		];
		const [en, nl] = [0, 1].map((at) => all.map((texts) => texts[at]).join('; '));
		return [
			`There is more than the VAT, and who leaves the run leaves that too: ${en}.`,
			`Er is meer dan de btw, en wie het zo laat, laat dat ook zo: ${nl}.`,
		];
	},
	/** More entries of ours for one date than any month needs. */
	tooManyEntries: ({ most, dates, mutations, decisions }: TooMany, t) => [
		`For ${t.dates(dates)} there are more than ${most} entries of this run (${few.en(mutations, t)}); do two workflows undo each other?`,
		`Voor ${t.dates(dates)} staan er meer dan ${most} boekingen van deze loonrun (${few.nl(mutations, t)}); werken twee workflows elkaar tegen?`,
		`Switch the second one off, and delete the excess bookings in e-Boekhouden; or ${toEnter.en(decisions)}`,
		`Zet de tweede uit en verwijder in e-Boekhouden wat te veel is; of ${toEnter.nl(decisions)}`,
	],
	/** So many entries of the run were changed that writing might never end. */
	entriesKeepChanging: ({ mutations, decisions }: { mutations: string[]; decisions: string[] }, t) => [
		`More than three entries of this run were changed later (${few.en(mutations, t)}), so writing might never end.`,
		`Meer dan drie boekingen van deze loonrun zijn later gewijzigd (${few.nl(mutations, t)}), dus het boeken kan eindeloos doorgaan.`,
		`Delete them in e-Boekhouden: then it is booked once more; or ${toEnter.en(decisions)}`,
		`Verwijder ze in e-Boekhouden: dan wordt één keer opnieuw geboekt; of ${toEnter.nl(decisions)}`,
	],
} satisfies Messages;
