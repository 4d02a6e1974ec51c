import { also, type Messages, missing } from '../message';
import { choice } from '../template';

/** The word for each kind of record in a sentence: "ledger account". */
const RECORD_WORDS = {
	administration: ['administration', 'administratie'],
	costCentre: ['cost centre', 'kostenplaats'],
	invoice: ['invoice', 'factuur'],
	ledgerAccount: ['ledger account', 'grootboekrekening'],
	mutation: ['mutation', 'mutatie'],
	product: ['product', 'artikel'],
	productGroup: ['product group', 'artikelgroep'],
	relation: ['relation', 'relatie'],
	template: ['invoice template', 'factuursjabloon'],
	unit: ['unit', 'eenheid'],
	workOrder: ['work order', 'werkbon'],
	workStatus: ['work order status', 'werkbonstatus'],
} as const;
/** The fact that tells a message which kind of record it is about. */
export type OfRecord = { of: keyof typeof RECORD_WORDS };
export const RECORD = choice('of', RECORD_WORDS);

/** Findings of operations on one record of a service. */
export const records = {
	noSuchRecord: missing(
		also<OfRecord>()([
			`{service} has no ${RECORD.en} '{value}'.`,
			`{service} heeft geen ${RECORD.nl} '{value}'.`,
			[
				'Check it there, or choose it from the list: capitals and leading zeros count.',
				'Controleer het daar, of kies het uit de lijst: hoofdletters en nullen vooraan tellen mee.',
			],
		]),
	),
	/** The record exists already; `id` is its id or its description, by which it is found. */
	recordExists: also<OfRecord>()([
		`{service} already has ${RECORD.en} '{value}'{id:with= (~)}. Nothing was written.`,
		`{service} heeft al een ${RECORD.nl} '{value}'{id:with= (~)}. Er is niets geschreven.`,
		[
			'Use or update the one that is there, or give another code, number or name.',
			'Gebruik of wijzig wat er is, of geef een andere code, een ander nummer of een andere naam.',
		],
	]),
	recordNotUnique: also<OfRecord>()([
		`{service} has more than one ${RECORD.en} '{value}': which one is meant cannot be seen.`,
		`{service} heeft meer dan één ${RECORD.nl} '{value}': welke bedoeld is, is niet te zien.`,
		[
			'Choose it from the list or by its ID, or give all but one another code or name there.',
			'Kies uit de lijst of met het ID, of geef ze daar op één na een andere code of naam.',
		],
	]),
	/** The record has no document yet, such as a PDF. */
	noDocument: also<{ of: 'invoice' | 'workOrder' }>()([
		`{service} gives no PDF with ${RECORD.en} '{value}'.`,
		`{service} geeft geen pdf bij ${RECORD.nl} '{value}'.`,
		[
			'Look there whether it has one yet: it gets it when it is {of:invoice=booked|workOrder=Compleet}.',
			'Kijk daar of die er al is: hij komt {of:invoice=als een concept geboekt is|workOrder=bij Compleet}.',
		],
	]),
	/**
	 * The service accepted the record, but when it was read back `fields` had other values; `fields` is '' when
	 * the record was not there.
	 */
	savedOtherwise: [
		"{service} took '{value}', but does not show what was sent{fields:with=: ~}.",
		"{service} nam '{value}' aan, maar toont niet wat er verstuurd is{fields:with=: ~}.",
		[
			'Look at it there before you send it again.',
			'Kijk daar hoe het staat voordat je het nog eens verstuurt.',
		],
	],
} as const satisfies Messages;
