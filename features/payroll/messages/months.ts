import { inBoth } from '../../../base/words/language';
import type { Messages } from '../../../base/words/message';
import { shown } from '../settings';
import { mutation } from './words';
import { answers, type RunOption } from './identify';

type LeftForHandBooking = { answer: string; mutations: string[]; adoptAs: string; decisions: string[] };

type ManyMonthsChange = {
	periods: string[];
	amount: string;
	ledgerAccounts: string[];
	question: string;
	options: RunOption[];
	decisions: string[];
};

const replace = inBoth((decisions: readonly string[]) => [
	`Replace that decision in '${shown.decisions}' by ${decisions.length > 1 ? 'an' : 'the'} answer`,
	`Vervang die beslissing bij '${shown.decisions}' door ${decisions.length > 1 ? 'een' : 'het'} antwoord`,
]);

/** Findings about several months of a company at once, about what was left, and a remark about a run. */
export const payrollMonths = {
	/** `answer`, the text in the decisions, is about another state of the journal, or does not say about which. */
	leftBeforeChange: ({ decisions }: { answer: string; decisions: string[] }) => [
		'The decision to leave this run does not count: the journal or its booking changed since, or its text does not say what it was about.',
		'De beslissing om deze loonrun te laten telt niet: de journaalpost of de boeking ervan is sindsdien gewijzigd, of uit de tekst blijkt niet waar die over ging.',
		`${replace.en(decisions)}.`,
		`${replace.nl(decisions)}.`,
	],
	/** The same, about foreign bookings: `mutations` are those that did not change since. */
	leftForHandBooking: ({ mutations, adoptAs, decisions }: LeftForHandBooking) => [
		`This run was left for a booking by hand${mutations.length > 0 ? ` (${mutation.en(mutations)})` : ''}; something changed since.`,
		`Deze loonrun is gelaten om een boeking met de hand${mutations.length > 0 ? ` (${mutation.nl(mutations)})` : ''}; sindsdien is iets gewijzigd.`,
		`${replace.en(decisions)}, or take it out (books the difference). If that booking still stands, give it the Boekstuk '${adoptAs}' first.`,
		`${replace.nl(decisions)}, of haal haar weg (boekt het verschil). Staat die boeking er nog, geef haar dan eerst Boekstuk '${adoptAs}'.`,
	],
	/** So many booked months would change at once that their journals probably were made again. */
	manyMonthsChange: ({ periods, amount, ledgerAccounts, options }: ManyMonthsChange, t) => [
		`${periods.length} booked months would change at once (${t.list(periods, 3)}), by ${t.amount(amount)} in debit, on ${t.list(ledgerAccounts, 4)}. Were the journals made again, or the ledger scheme changed? Look at one month.`,
		`${periods.length} geboekte maanden zouden in één keer veranderen (${t.list(periods, 3)}), ${t.amount(amount)} debet, op ${t.list(ledgerAccounts, 4)}. Zijn de journaalposten opnieuw gemaakt, of is het grootboekschema gewijzigd? Bekijk één maand.`,
		answers.en(options),
		answers.nl(options),
	],
	farAboveOthers: ({ amount, percent }: { amount: string; percent: number }, t) => [
		`With ${t.amount(amount)} it comes to ${percent}% of the largest booked run: check whether it is of this company.`,
		`Met ${t.amount(amount)} is het ${percent}% van de grootste geboekte loonrun: kijk of het van dit bedrijf is.`,
	],
} satisfies Messages;
