import type { Both } from '../../../base/words/language';
import { also, covering, type Messages, perhapsWritten, type Texts } from '../../../base/words/message';
import type { DebitOrCredit } from '../row/rowDraft';
import { mutation } from './runWords';

/** A finding with two pairs of sentences: for what was booked, and for what a preview, which has no mutations, would book. */
function written(says: Both<string>, foresees: Both<string>) {
	return ({ mutations }: { mutations: string[] }): Texts =>
		mutations.length === 0
			? [
					`${foresees[0]}; a refusal that only e-Boekhouden can give, such as a closed period, cannot be foreseen.`,
					`${foresees[1]}; een weigering die alleen e-Boekhouden kan geven, zoals een gesloten periode, is niet te voorzien.`,
				]
			: [`${says[0]} ${mutation.en(mutations)}.`, `${says[1]} ${mutation.nl(mutations)}.`];
}

type EntryReferenceInUse = { date: string; voucher: string; mutations: string[]; decisions: string[] };

/** Findings about writing the entries of a run. `mutations` are the numbers of the entries that were written. */
export const payrollWriting = {
	journalBooked: written(['Booked as', 'Geboekt als'], ['Would be booked', 'Zou geboekt worden']),
	journalCorrected: written(
		['Corrected by', 'Bijgewerkt met'],
		['Would be corrected', 'Zou bijgewerkt worden'],
	),
	/** The booking of a run that was deleted, or that a person had reversed. */
	runTakenBack: written(
		[
			'The run is no longer in the payroll, or a decision asks for this. The booking was reversed by',
			'De loonrun staat niet meer in de loonadministratie, of een beslissing vraagt dit. De boeking is teruggeboekt met',
		],
		[
			'The run is no longer in the payroll, or a decision asks for this. The booking would be reversed',
			'De loonrun staat niet meer in de loonadministratie, of een beslissing vraagt dit. De boeking zou teruggeboekt worden',
		],
	),
	/**
	 * Under *Only This Plan* the entry is not what the preview showed. `on` is the date that it would be on now, because the
	 * books refuse its own date.
	 */
	planChanged: [
		'Not booked: this is not the plan that was shown; payroll, books or settings have changed since{on:with=, and the entry would now be on ~}.',
		'Niet geboekt: dit is niet het plan dat is getoond; lonen, boekhouding of instellingen zijn sindsdien veranderd{on:with=, en de boeking zou nu op ~ komen}.',
		[
			'Start it again, and look at the new preview. Is a date closed in e-Boekhouden? First set {@closedUntil} to it.',
			'Start het opnieuw, en bekijk de nieuwe proefrun. Is een datum dicht in e-Boekhouden? Zet eerst {@closedUntil} daarop.',
		],
	],

	/** A remark beside the first entry in books that have none of ours: what the code in its description is. */
	codeInDescription: [
		"In e-Boekhouden the description of an entry ends with a code, such as 'n8n:3f9a1c2b': by it this workflow knows its own entries. Leave it there.",
		"In e-Boekhouden eindigt de omschrijving met een code, zoals 'n8n:3f9a1c2b': daaraan herkent deze workflow zijn eigen boekingen. Laat die staan.",
	],

	/** The difference of a closed date was booked on the first day of an open month. */
	bookedForClosedDate: [
		'What belongs to {forDate:date}, which is closed, goes to {date:date}.',
		'Wat bij {forDate:date} hoort, komt op {date:date}, omdat de eigen datum dicht is.',
	],

	/** The entry is certainly not booked; the problem follows. */
	entryNotBooked: also<{ mutations: string[] }>()([
		'The entry of {date:date} was not booked.',
		'De boeking van {date:date} is niet gemaakt.',
	]),
	/** The entry was found in the books right before it would be written. */
	entryWasBooked: [
		'The entry of {date:date} was already booked as mutation {mutation}, and was not booked again.',
		'De boeking van {date:date} stond er al als mutatie {mutation}, en is niet nog eens gemaakt.',
	],
	/**
	 * The service says that the entry is booked, but its date has no entry with this content. `mutations` are the entries of the
	 * same run there. With one of `decisions` it is written all the same.
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
	/** Nobody knows whether the entry is booked; the problem follows. */
	entryPerhapsBooked: covering(
		'calls',
		perhapsWritten(
			also<{ mutations: string[] }>()([
				'Whether the entry of {date:date} was booked is not known; nothing more was booked for that date.',
				'Of de boeking van {date:date} is gemaakt, is niet bekend; voor die datum is verder niets geboekt.',
				[
					'The next execution looks in the books first.',
					'De volgende uitvoering kijkt eerst wat er in de boekhouding staat.',
				],
			]),
		),
	),
	/** The package has a bug, and nobody knows whether the entry is booked. */
	ownFault: perhapsWritten([
		'Something went wrong in this package itself: {text}.',
		'Er ging iets mis in dit pakket zelf: {text}.',
		['Please report it to the maintainers.', 'Meld dit aan de makers.'],
	]),

	/** Nothing more is written for any run; the reason follows. */
	writingStopped: [
		'Not written, because the execution was stopped.',
		'Niet geboekt, omdat het boeken is gestopt.',
	],
	/** The reason why writing stopped: the entry exists, but something is wrong with it. */
	entryNotReadBack: [
		'Mutation {mutation} was booked, but could not be read back. Nothing more is written.',
		'Mutatie {mutation} is geboekt, maar kon niet worden teruggelezen. Er wordt niets meer geboekt.',
		[
			'The next execution reads the books again, and does not book what is there.',
			'De volgende uitvoering leest de boekhouding opnieuw, en boekt niet wat er al staat.',
		],
	],
	/**
	 * The entry in the books differs from what was sent. `sent` and `found` are '' for an entry that is not there, and where its
	 * rows differ.
	 */
	entryNotKept: also<{ sentRows?: DebitOrCredit[]; foundRows?: DebitOrCredit[] }>()([
		'Mutation {mutation} was booked, but {field:entry=cannot be found in the books|date=its date differs from what was sent|header=its header account differs from what was sent|voucher=its Boekstuk differs from what was sent|rows=its rows differ from what was sent}{found:with=: ~}{sent:with= instead of ~}. Nothing more is written.',
		'Mutatie {mutation} is geboekt, maar {field:entry=is niet terug te vinden|date=de datum is anders dan verstuurd|header=de tegenrekening is anders dan verstuurd|voucher=het Boekstuk is anders dan verstuurd|rows=de regels zijn anders dan verstuurd}{found:with=: ~}{sent:with= in plaats van ~}. Er wordt niets meer geboekt.',
		[
			'Look for mutation {mutation} in e-Boekhouden. If it is right, leave it. If not, correct it; or delete it, and the next execution books it again.',
			'Zoek mutatie {mutation} in e-Boekhouden op. Klopt die, laat haar dan zo. Zo niet, verbeter haar; of verwijder haar, en de volgende uitvoering boekt opnieuw.',
		],
	]),
	/** `others` are entries for the same company and date that another execution booked at the same time. */
	anotherExecution: [
		'Another execution booked for this company at the same time ({others:mutations}, beside {mutation}): something may stand twice. Nothing more is written.',
		'Een andere uitvoering boekte tegelijk voor dit bedrijf ({others:mutations}, naast {mutation}): er staat misschien iets dubbel. Er wordt niets meer geboekt.',
		[
			'The next execution compares, and corrects it or asks. Do not let this workflow run twice at once.',
			'De volgende uitvoering vergelijkt, en herstelt het of vraagt wat het is. Laat deze workflow niet twee keer tegelijk lopen.',
		],
	],
	// Findings of the check on which side of its account the first booking came: balances of the account around it, positive in
	// debit.
	/** Added to a booking of `amount` on `side`, when its side could not be verified. A balance is '?' when it was not read. */
	sideNotVerified: [
		'Not verified that debit and credit are right: the balance of ledger account {ledgerAccount} {because:unread=could not be read|changed=changed by another amount|assumed=changed rightly, but no payment shows on which side it is positive} (from {before:money} to {after:money}).',
		'Niet vastgesteld dat debet en credit kloppen: het saldo van grootboekrekening {ledgerAccount} {because:unread=kon niet worden gelezen|changed=veranderde met een ander bedrag|assumed=veranderde goed, maar geen betaling laat zien aan welke kant het positief is} (van {before:money} naar {after:money}).',
		[
			'Look once in e-Boekhouden at the ledger card of {ledgerAccount}: mutation {mutation} must be there with {amount:money} in {side:debit=debit|credit=credit}.',
			'Kijk één keer in e-Boekhouden op de grootboekkaart van {ledgerAccount}: mutatie {mutation} moet daar met {amount:money} {side:debit=debet|credit=credit} staan.',
		],
	],
	bookedOnWrongSide: [
		'Mutation {mutation} moved the balance of ledger account {ledgerAccount} from {before:money} to {after:money}, which is the wrong way round: debit and credit seem to have changed places. Nothing more is written.',
		'Door mutatie {mutation} ging het saldo van grootboekrekening {ledgerAccount} van {before:money} naar {after:money}, en dat is de verkeerde kant op: debet en credit lijken verwisseld. Er wordt niets meer geboekt.',
		[
			'If the mutation is right, start again. If not, delete it and report this to the makers.',
			'Klopt de mutatie? Start dan opnieuw. Zo niet, verwijder haar en meld dit aan de makers.',
		],
	],
} as const satisfies Messages;
