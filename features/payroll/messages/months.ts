import { answer } from '../../../base/words/advice';
import type { Messages } from '../../../base/words/message';
import { answers } from './identify';
import type { RunOption } from './words';

type ManyMonthsChange = {
	periods: string[];
	amount: string;
	ledgerAccounts: string[];
	question: string;
	options: RunOption[];
	decisions: string[];
};

/** Findings about several months of a company at once, and about what was left. */
export const payrollMonths = {
	/** `answer`, the text in the decisions, is about another state of the journal, or does not say about which. */
	leftBeforeChange: ({ decisions }: { answer: string; decisions: string[] }) => [
		'The decision to leave this run does not count: the journal or its booking changed since, or its text does not say what it was about.',
		'De beslissing om deze loonrun te laten telt niet: de journaalpost of de boeking ervan is sindsdien gewijzigd, of uit de tekst blijkt niet waar die over ging.',
		answer(
			'decisions',
			decisions,
			`Take that decision out of {field}, and it is compared anew; or replace it by ${decisions.length > 1 ? 'an answer' : 'the answer, if the books are right as they are'}.`,
			`Haal die beslissing weg bij {field}, dan wordt hij opnieuw vergeleken; of vervang die door ${decisions.length > 1 ? 'een antwoord' : 'het antwoord, als de boeken zo kloppen'}.`,
		),
	],
	/** So many booked months would change at once that their journals probably were made again. */
	manyMonthsChange: ({ periods, amount, ledgerAccounts, options }: ManyMonthsChange, t) => [
		`${periods.length} booked months would change at once (${t.list(periods, 3)}), by ${t.amount(amount)} in debit, on ${t.list(ledgerAccounts, 4)}. Were the journals made again, or the ledger scheme changed? Look at one month.`,
		`${periods.length} geboekte maanden zouden in één keer veranderen (${t.list(periods, 3)}), ${t.amount(amount)} debet, op ${t.list(ledgerAccounts, 4)}. Zijn de journaalposten opnieuw gemaakt, of is het grootboekschema gewijzigd? Bekijk één maand.`,
		answers(options),
	],
} satisfies Messages;
