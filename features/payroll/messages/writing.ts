import { inBoth } from '../../../base/words/language';
import { capital } from '../../../base/values/text';
import { also, type Messages, perhapsWritten } from '../../../base/words/message';
import type { DebitOrCredit } from '../row/details';
import { mutation } from './words';

const UNFORESEEN = {
	en: 'a refusal that only e-Boekhouden can give, such as a closed period, cannot be foreseen.',
	nl: 'een weigering die alleen e-Boekhouden kan geven, zoals een gesloten periode, is niet te voorzien.',
};

const STOPPED = {
	en: 'Nothing more is written.',
	nl: 'Er wordt niets meer geboekt.',
};

const before = inBoth((mutations: readonly string[]) => [
	mutations.length > 0 ? ` Already booked of this run: ${mutation.en(mutations)}.` : '',
	mutations.length > 0 ? ` Al geboekt van deze loonrun: ${mutation.nl(mutations)}.` : '',
]);

type FieldNotKept = { mutation: string; field: keyof typeof FIELDS.en; sent: string; found: string };

const FIELDS = inBoth({
	date: ['date', 'de datum'],
	header: ['header account', 'de tegenrekening'],
	voucher: ['Boekstuk', 'het Boekstuk'],
});

type EntryReferenceInUse = { date: string; voucher: string; mutations: string[]; decisions: string[] };

/** Results of writing the entries of a run. `mutations` are the numbers of those that were written. */
export const payrollWriting = {
	journalBooked: ['Booked as {mutations:mutations}.', 'Geboekt als {mutations:mutations}.'],
	journalWouldBeBooked: [`Would be booked; ${UNFORESEEN.en}`, `Zou geboekt worden; ${UNFORESEEN.nl}`],
	/** Under *Only This Plan*: payroll, books or settings changed since the preview, or this was not in it. */
	planChanged: [
		'Not booked: this is not the plan that was shown; payroll, books or settings have changed since.',
		'Niet geboekt: dit is niet het plan dat is getoond; lonen, boekhouding of instellingen zijn sindsdien veranderd.',
		[
			'Start it again, by the form or the workflow, and look at the new preview.',
			'Start het opnieuw, met het formulier of de workflow, en bekijk de nieuwe proefrun.',
		],
	],
	/** Under *Only This Plan*, on a date that the books refuse. */
	entryNotInPlan: [
		'The entry for {date:date} would now be on {on:date}, which is not what was shown; it was not made.',
		'De boeking voor {date:date} zou nu op {on:date} komen, anders dan is getoond; die is niet gemaakt.',
		[
			'Set {@closedUntil} to the last day that is closed in e-Boekhouden: the next preview then shows its date.',
			'Zet {@closedUntil} op de laatste dag die in e-Boekhouden dicht is: de volgende proefrun toont dan waar het komt te staan.',
		],
	],
	journalCorrected: ['Corrected by {mutations:mutations}.', 'Bijgewerkt met {mutations:mutations}.'],
	journalWouldBeCorrected: [
		`Would be corrected; ${UNFORESEEN.en}`,
		`Zou bijgewerkt worden; ${UNFORESEEN.nl}`,
	],
	/** The booking of a run that was deleted, or that a person had reversed. */
	runTakenBack: [
		'The booking was reversed as {mutations:mutations}, as the run is no longer in the payroll or a decision says so.',
		'De boeking is teruggeboekt als {mutations:mutations}, want de loonrun staat niet meer in de loonadministratie of een beslissing zegt het.',
	],
	runWouldBeTakenBack: [
		`The booking would be reversed, as the run is no longer in the payroll or a decision says so. ${capital(UNFORESEEN.en)}`,
		`De boeking zou teruggeboekt worden, want de loonrun staat niet meer in de loonadministratie of een beslissing zegt het. ${capital(UNFORESEEN.nl)}`,
	],

	/** Beside the first entry in books that have none of ours. */
	codeInDescription: [
		"In e-Boekhouden the description of an entry ends with a code, such as 'n8n:3f9a1c2b': by it this workflow knows its own entries. Leave it there.",
		"In e-Boekhouden eindigt de omschrijving met een code, zoals 'n8n:3f9a1c2b': daaraan herkent deze workflow zijn eigen boekingen. Laat die staan.",
	],

	/** The difference of a closed date, booked on the first day of an open month. */
	bookedForClosedDate: [
		'What belongs to {forDate:date}, which is closed, goes to {date:date}.',
		'Wat bij {forDate:date} hoort, komt op {date:date}, omdat de eigen datum dicht is.',
	],

	/** Certainly not booked; the problem follows. */
	entryNotBooked: ({ date, mutations }: { date: string; mutations: string[] }, t) => [
		`The entry of ${t.date(date)} was not booked.${before.en(mutations)}`,
		`De boeking van ${t.date(date)} is niet gemaakt.${before.nl(mutations)}`,
	],
	/** It was found in the books right before writing. */
	entryWasBooked: [
		'The entry of {date:date} was already booked as mutation {mutation}, and was not booked again.',
		'De boeking van {date:date} stond er al als mutatie {mutation}, en is niet nog eens gemaakt.',
	],
	/**
	 * The service reports that it is booked, but on its date there is no entry with this content. `mutations` are the
	 * entries of the same run there; with `decisions` it is written anyway.
	 */
	entryReferenceInUse: ({ date, voucher, mutations }: EntryReferenceInUse, t) => [
		mutations.length > 0
			? `For ${t.date(date)} another execution booked something else at the same time (${mutation.en(mutations)}); nothing was added to it.`
			: `The entry of ${t.date(date)} was not booked: e-Boekhouden has one with this payment reference already, but none under Boekstuk '${voucher}'.`,
		mutations.length > 0
			? `Voor ${t.date(date)} boekte een andere uitvoering tegelijk iets anders (${mutation.nl(mutations)}); er is niets bij geboekt.`
			: `De boeking van ${t.date(date)} is niet gemaakt: e-Boekhouden heeft er al een met dit betalingskenmerk, maar geen onder Boekstuk '${voucher}'.`,
		mutations.length > 0
			? [
					'The next execution checks everything. Do not let this workflow run twice at once.',
					'De volgende uitvoering kijkt alles na. Laat deze workflow niet twee keer tegelijk lopen.',
				]
			: [
					`If a mutation is of this run, give it Boekstuk '${voucher}' again. If not, put your answer into {@decisions}.`,
					`Is er een mutatie van deze loonrun? Geef die Boekstuk '${voucher}' terug. Zo niet, zet je antwoord bij {@decisions}.`,
				],
	],
	/** Booked or not; the problem follows. */
	entryPerhapsBooked: perhapsWritten(({ date, mutations }: { date: string; mutations: string[] }, t) => [
		`Whether the entry of ${t.date(date)} was booked is not known; nothing more was booked for that date.${before.en(mutations)}`,
		`Of de boeking van ${t.date(date)} is gemaakt, is niet bekend; voor die datum is verder niets geboekt.${before.nl(mutations)}`,
		[
			'The next execution looks in the books first.',
			'De volgende uitvoering kijkt eerst wat er in de boekhouding staat.',
		],
	]),
	/** A bug of our own. */
	ownFault: perhapsWritten([
		'Something went wrong in this package itself: {text}.',
		'Er ging iets mis in dit pakket zelf: {text}.',
		['Please report it to the maintainers.', 'Meld dit aan de makers.'],
	]),

	/** Nothing more is written, for any run; the reason follows. */
	writingStopped: [
		'Not written, because the execution was stopped.',
		'Niet geboekt, omdat het boeken is gestopt.',
	],
	/** Why writing was stopped: the entry exists, but something is wrong with it. */
	entryNotReadBack: [
		`Mutation {mutation} was booked, but could not be read back. ${STOPPED.en}`,
		`Mutatie {mutation} is geboekt, maar kon niet worden teruggelezen. ${STOPPED.nl}`,
		[
			'The next execution reads the books again, and does not book what is there.',
			'De volgende uitvoering leest de boekhouding opnieuw, en boekt niet wat er al staat.',
		],
	],
	entryNotFoundBack: [
		`Mutation {mutation} was booked, but cannot be found in the books. ${STOPPED.en}`,
		`Mutatie {mutation} is geboekt, maar is niet terug te vinden. ${STOPPED.nl}`,
		[
			'Look for mutation {mutation} in e-Boekhouden. If it is there, leave it; if not, the next execution books it again.',
			'Zoek mutatie {mutation} in e-Boekhouden op. Staat die er, laat haar dan zo; zo niet, dan boekt de volgende uitvoering opnieuw.',
		],
	],
	fieldNotKept: ({ mutation: number, field, ...values }: FieldNotKept, t) => {
		const [sent, found] = [values.sent, values.found].map((one) => (field === 'date' ? t.date(one) : one));
		return [
			`Mutation ${number} was booked, but its ${FIELDS.en[field]} is '${found}' instead of '${sent}'. ${STOPPED.en}`,
			`Mutatie ${number} is geboekt, maar ${FIELDS.nl[field]} is '${found}' in plaats van '${sent}'. ${STOPPED.nl}`,
			[
				`Give mutation ${number} the ${FIELDS.en[field]} '${sent}' in e-Boekhouden.`,
				`Geef mutatie ${number} in e-Boekhouden ${FIELDS.nl[field]} '${sent}'.`,
			],
		];
	},
	rowsNotKept: also<{ sent: DebitOrCredit[]; found: DebitOrCredit[] }>()([
		`Mutation {mutation} was booked, but its rows differ from what was sent. ${STOPPED.en}`,
		`Mutatie {mutation} is geboekt, maar de regels zijn anders dan wat is verstuurd. ${STOPPED.nl}`,
		[
			'Delete mutation {mutation} in e-Boekhouden: the next execution books it again.',
			'Verwijder mutatie {mutation} in e-Boekhouden: de volgende uitvoering boekt opnieuw.',
		],
	]),
	/** `others` are entries for the same company and date that another execution booked at the same time. */
	anotherExecution: [
		`Another execution booked for this company at the same time ({others:mutations}, beside {mutation}): something may stand twice. ${STOPPED.en}`,
		`Een andere uitvoering boekte tegelijk voor dit bedrijf ({others:mutations}, naast {mutation}): er staat misschien iets dubbel. ${STOPPED.nl}`,
		[
			'The next execution compares, and corrects it or asks. Do not let this workflow run twice at once.',
			'De volgende uitvoering vergelijkt, en herstelt het of vraagt wat het is. Laat deze workflow niet twee keer tegelijk lopen.',
		],
	],
} as const satisfies Messages;
