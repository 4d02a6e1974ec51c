import type { Messages } from '../../../base/words/message';
import { shown } from '../settings';
import { mutation } from './writing';
import type { RunOption } from './identify';

type LeftForHandBooking = { answer: string; mutations: string[]; adoptAs: string; decisions: string[] };

type ManyMonthsChange = {
	periods: string[];
	amount: string;
	ledgerAccounts: string[];
	question: string;
	options: RunOption[];
	decisions: string[];
};

/** Findings about several months of a company at once, about what was left, and a remark about a run. */
export const payrollMonths = {
	/** `answer`, the text in the decisions, is about another state of the journal, or does not say about which. */
	leftBeforeChange: ({ answer, decisions }: { answer: string; decisions: string[] }) => [
		`'${answer}' does not count: the journal or its booking changed since, or the text does not say what it was about.`,
		`'${answer}' telt niet: de journaalpost of de boeking ervan is sindsdien gewijzigd, of uit de tekst blijkt niet waar die over ging.`,
		`Replace it in '${shown.decisions}' by ${decisions[0]} (leave it as it is now) or ${decisions[1]} (book it).`,
		`Vervang het bij '${shown.decisions}' door ${decisions[0]} (laten zoals het nu is) of ${decisions[1]} (boeken).`,
	],
	/** The same, about foreign bookings: `mutations` are those that did not change since. */
	leftForHandBooking: ({ answer, mutations, adoptAs, decisions: [leave] }: LeftForHandBooking) => [
		`'${answer}' was about a booking by hand${mutations.length > 0 ? ` (${mutation.en(mutations)})` : ''}; something changed since.`,
		`'${answer}' ging over een boeking met de hand${mutations.length > 0 ? ` (${mutation.nl(mutations)})` : ''}; sindsdien is iets gewijzigd.`,
		`Replace it in '${shown.decisions}' by ${leave} (leave it), or take it out (books the difference). If that booking still stands, give it the Boekstuk '${adoptAs}' first.`,
		`Vervang het bij '${shown.decisions}' door ${leave} (zo laten), of haal het weg (boekt het verschil). Staat die boeking er nog, geef haar dan eerst Boekstuk '${adoptAs}'.`,
	],
	/** So many booked months would change at once that their journals probably were made again. */
	manyMonthsChange: ({ periods, amount, ledgerAccounts, decisions }: ManyMonthsChange, t) => [
		`${periods.length} booked months would change at once (${t.list(periods, 3)}), by ${t.amount(amount)} in debit, on ${t.list(ledgerAccounts, 4)}. Were the journals made again, or the ledger scheme changed? Look at one month.`,
		`${periods.length} geboekte maanden zouden in één keer veranderen (${t.list(periods, 3)}), ${t.amount(amount)} debet, op ${t.list(ledgerAccounts, 4)}. Zijn de journaalposten opnieuw gemaakt, of is het grootboekschema gewijzigd? Bekijk één maand.`,
		`Put one of these into '${shown.decisions}': ${decisions[0]} (book the differences); ${decisions[1]} (leave it as it is)`,
		`Zet een hiervan bij '${shown.decisions}': ${decisions[0]} (de verschillen boeken); ${decisions[1]} (laten zoals het is)`,
	],
	farAboveOthers: ({ amount, percent }: { amount: string; percent: number }, t) => [
		`With ${t.amount(amount)} it comes to ${percent}% of the largest booked run: check whether it is of this company.`,
		`Met ${t.amount(amount)} is het ${percent}% van de grootste geboekte loonrun: kijk of het van dit bedrijf is.`,
	],
} satisfies Messages;
