import { also, type Messages } from '../../../base/words/message';
import { ANSWER, type Asked } from './words';

/** Findings about several months of a company at once, and about what was left. */
export const payrollMonths = {
	/** `answer`, the text in the decisions, is about another state of the journal, or does not say about which. */
	leftBeforeChange: also<{ answer: string; decisions: string[] }>()([
		'The decision to leave this run does not count: the journal or its booking changed since, or its text does not say what it was about.',
		'De beslissing om deze loonrun te laten telt niet: de journaalpost of de boeking ervan is sindsdien gewijzigd, of uit de tekst blijkt niet waar die over ging.',
		[
			'Take that decision out of {@decisions}, and it is compared anew; or replace it by the answer that fits.',
			'Haal die beslissing weg bij {@decisions}, dan wordt hij opnieuw vergeleken; of vervang die door het antwoord dat klopt.',
		],
	]),
	/** So many booked months would change at once that their journals probably were made again. */
	manyMonthsChange: also<Asked>()([
		'These booked months would change at once: {periods:list}, by {amount:money} in debit, on {ledgerAccounts:list}. Were the journals made again, or the ledger scheme changed? Look at one month.',
		'Deze geboekte maanden zouden in één keer veranderen: {periods:list}, {amount:money} debet, op {ledgerAccounts:list}. Zijn de journaalposten opnieuw gemaakt, of is het grootboekschema gewijzigd? Bekijk één maand.',
		ANSWER,
	]),
} as const satisfies Messages;
