import { also, type Messages, type Locale } from '../../../base/words/message';
import { choices, fullLabels } from '../settings';
import type { SecondLook } from '../decide/secondLook';
import type { QuestionFacts } from '../identify/question';
import { inBoth } from '../../../base/words/language';
import { brief } from '../../../base/values/text';
import type { ForeignFacts } from '../compare/foreignBookings';
import { ANSWER, foreignBookings, mutation } from './runWords';

/** The parts of an entry that cannot be read: its date or an amount. */
export const READABLE = [
	'Give it an ordinary date and amounts in e-Boekhouden, or delete it.',
	'Geef die in e-Boekhouden een gewone datum en bedragen, of verwijder de mutatie.',
] as const;

/**
 * The findings for which nothing is written for a run, because of what a person, another workflow or the service did to our
 * entries.
 */
export const objections = {
	/**
	 * Entries of which the kind, the date, a row or its amount could not be read. `of` says whether they belong to the run, to
	 * others, or to a year that is compared.
	 */
	entryUnreadable: [
		'Not all of {mutations:mutations} can be read{of:run=, so it is not known what is booked of this run, and nothing is written for it|others=; it is not of this payroll, and no run waits for it unless its row says so|year=, or it has VAT, so the year is not compared whole}.',
		'Niet alles van {mutations:mutations} is te lezen{of:run=; daarom is niet bekend wat er van deze loonrun geboekt is, en wordt er niets voor geschreven|others=; die hoort niet bij deze salarisadministratie, en geen loonrun wacht erop, tenzij dat bij die loonrun staat|year=, of er zit btw op; daarom is het jaar niet helemaal vergeleken}.',
		[
			'Look at it in e-Boekhouden, and correct its date or amounts where these are odd.',
			'Bekijk dat in e-Boekhouden, en verbeter de datum of de bedragen waar die vreemd zijn.',
		],
	],
	/**
	 * An entry of ours was edited, or a person booked one and gave it our Boekstuk. `gone` has the accounts of the entry that the
	 * books lack by now.
	 */
	editedByHand: ({ mutations, gone }: { mutations: string[]; gone: string[]; decisions: string[] }, t) => [
		`Booked or edited by hand, and not corrected ('${fullLabels.handEdits}' is '${choices.handEdits.report}'): ${mutation.en(mutations)}. For this run the books differ from the journal.${gone.length > 0 ? ` e-Boekhouden no longer has ledger account ${t.list(gone, 3)}.` : ''}`,
		`Met de hand geboekt of gewijzigd, en niet hersteld ('${fullLabels.handEdits}' is '${choices.handEdits.report}'): ${mutation.nl(mutations)}. De boekhouding verschilt voor deze loonrun van de journaalpost.${gone.length > 0 ? ` Grootboekrekening ${t.list(gone, 3)} heeft e-Boekhouden niet meer.` : ''}`,
		ANSWER,
	],
	/** An entry of ours has VAT, and we book without VAT. */
	entryWithVat: also<{ decisions: string[] }>()([
		'Somebody put a VAT code on rows of {mutations:mutations}, which may move other accounts too.',
		'Op regels van {mutations:mutations} is met de hand een btw-code gezet; die kan ook andere rekeningen raken.',
		[
			'Take the VAT off these rows in e-Boekhouden; or put your answer into {@decisions}.',
			'Haal in e-Boekhouden de btw van die regels; of zet je antwoord bij {@decisions}.',
		],
	]),
	/** The run has more entries of ours than runs need. */
	tooManyEntries: also<QuestionFacts>()([
		'There are more than {most:number} entries of this run ({mutations:mutations}). It is calculated anew often ({@onlyLockedRuns} helps), or two workflows undo each other.',
		'Er staan meer dan {most:number} boekingen van deze loonrun ({mutations:mutations}). Hij wordt vaak herberekend (dan helpt {@onlyLockedRuns}), of twee workflows werken elkaar tegen.',
		[
			'If two workflows book it, switch one of them off. If not, put your answer into {@decisions}.',
			'Boeken twee workflows hem? Zet er een uit. Zo niet, zet je antwoord bij {@decisions}.',
		],
	]),
	/**
	 * A person left the run before it changed. `answer`, the text in the decisions, is about another state of the journal, or
	 * does not say about which.
	 */
	leftBeforeChange: also<{ answer: string; decisions: string[] }>()([
		'The decision to leave this run does not count: the journal or its booking changed since, or its text does not say what it was about.',
		'De beslissing om deze loonrun te laten telt niet: de journaalpost of de boeking ervan is sindsdien gewijzigd, of uit de tekst blijkt niet waar die over ging.',
		[
			'Take that decision out of {@decisions}, and it is compared anew; or replace it by the answer that fits.',
			'Haal die beslissing weg bij {@decisions}, dan wordt hij opnieuw vergeleken; of vervang die door het antwoord dat klopt.',
		],
	]),
	/** A new run of a file may not be what its name says. Each reason has its own sentence and advice. */
	secondLook: (facts: SecondLook, t) => {
		switch (facts.because) {
			case 'scale':
				return [
					`It has ${t.amount(facts.gross)} in debit, and the last run (${facts.of}) ${t.amount(facts.before)}.`,
					`Deze loonrun heeft ${t.amount(facts.gross)} debet, en de vorige (${facts.of}) ${t.amount(facts.before)}.`,
					[
						`Are its amounts in cents or in thousands? Export it in euros. Are they right? Put your answer into {@decisions}.`,
						`Staan de bedragen in centen of in duizenden? Exporteer ze in euro’s. Kloppen ze? Zet je antwoord bij {@decisions}.`,
					],
				];
			case 'yearSoFar':
				return [
					`Account by account it is what is booked of this year and the run of ${facts.of} once more (${t.amount(facts.gross)}).`,
					`Per rekening is dit wat van dit jaar geboekt is, en de loonrun van ${facts.of} nog eens (${t.amount(facts.gross)}).`,
					[
						`Is it the year so far? Export the period alone. Is it one period? Put your answer into {@decisions}.`,
						`Is dit het jaar tot nu toe? Exporteer alleen deze periode. Is dit één periode? Zet je antwoord bij {@decisions}.`,
					],
				];
			case 'totals':
				return [
					`These lines may be totals of others, so that all would be booked twice: ${t.list(facts.lines, 6)}.`,
					`Deze regels zijn misschien totalen van andere regels; dan wordt alles dubbel geboekt: ${t.list(facts.lines, 6)}.`,
					[
						`Are they? Say so at {@leaveOut}; a value may end in *, such as Totaal*. If not, put your answer into {@decisions}; to book counts for all files of this employer.`,
						`Zijn het totalen? Zeg dat bij {@leaveOut}; een waarde mag eindigen op *, zoals Totaal*. Zo niet, zet je antwoord bij {@decisions}; boeken geldt voor alle bestanden van deze werkgever.`,
					],
				];
			case 'ahead':
				return [
					`It is of ${t.date(facts.date)}, more than two months from today.`,
					`Deze loonrun is van ${t.date(facts.date)}, meer dan twee maanden na vandaag.`,
					[
						`Is the year wrong? Correct the name of the file, its period or its dates. Is it right? Put your answer into {@decisions}.`,
						`Klopt het jaar niet? Verbeter de naam van het bestand, de periode of de datums. Klopt het wel? Zet je antwoord bij {@decisions}.`,
					],
				];
		}
	},
	/** So many booked months would change at once that the payroll probably made their journals again. */
	manyMonthsChange: also<QuestionFacts>()([
		'These booked months would change at once: {periods:list}, by {amount:money} in debit, on {ledgerAccounts:list}. Were the journals made again, or the ledger scheme changed? Look at one month.',
		'Deze geboekte maanden zouden in één keer veranderen: {periods:list}, {amount:money} debet, op {ledgerAccounts:list}. Zijn de journaalposten opnieuw gemaakt, of is het grootboekschema gewijzigd? Bekijk één maand.',
		ANSWER,
	]),
} as const satisfies Messages;

/** The clause about entries of others that may be the booking of a run. */
export const alreadyBooked = inBoth(({ foreignEntries, touched, unread }: ForeignFacts, t: Locale) => {
	const readable = foreignEntries.filter((entry) => !unread.includes(entry.mutation));
	const [books, boekt] = readable.length > 1 ? ['together book', 'boeken samen'] : ['books', 'boekt'];
	const account = touched && [touched.ledgerAccount, brief(touched.name)].filter(Boolean).join(' ');
	const [booked, expected] = [touched?.booked, touched?.expected].map((amount = '') => t.amount(amount));
	const [what, wat] = account
		? [
				`${booked} on ${account} in the period of this run, which has ${expected} there`,
				`${booked} op ${account} in de periode van deze loonrun, die daar ${expected} heeft`,
			]
		: ['the same amounts already', 'dezelfde bedragen al'];
	const both = (says: string, saysUnread: string) =>
		[readable.length > 0 ? says : '', unread.length > 0 ? saysUnread : ''].filter(Boolean).join(' ');
	return [
		both(
			`${foreignBookings.en(readable, t)} ${books} ${what}.`,
			`Not all of ${mutation.en(unread)} can be read, so this run may be booked there.`,
		),
		both(
			`${foreignBookings.nl(readable, t)} ${boekt} ${wat}.`,
			`Niet alles van ${mutation.nl(unread)} is te lezen. Deze loonrun kan daarmee geboekt zijn.`,
		),
	];
});
