import type { PayrollFaults, PayrollFindings } from '../../findings/payroll';
import { withoutEnd } from '../../../values/words';
import type { Clauses, Sentences, Tongue } from '../sentence';
import { accountsIn, capital, saysItself } from '../words';
import { mutation, payrollWriting } from './payrollWriting';

const NOTHING = 'Voor deze loonrun is niets geboekt.';
const SIDES = { debit: 'debet', credit: 'credit' } as const;

export const payroll: Sentences<PayrollFindings> = {
	...payrollWriting,
	payrollItemFaulty: {
		what: ({ faults }, t) => `Het item is niet de loonadministratie van één bedrijf: ${t.faults(faults)}.`,
		todo: 'Verbeter de stap die het item maakt; in docs/items.md staat hoe het eruitziet.',
	},
	booksNotRead: { what: 'De boekhouding kon niet worden gelezen. Er is niets geboekt.', todo: '' },
	clearingAccountUnknown: {
		what: ({ clearingAccount }) =>
			`Tegenrekening '${clearingAccount}' bestaat niet in e-Boekhouden. Er is niets geboekt.`,
		todo: "Verbeter 'clearingAccount', of laat die instelling leeg: dan geldt de rekening Verrekeningen.",
	},
	noPayrollRuns: {
		what: ({ fromYear, fromPeriod }) => `Er zijn geen loonruns vanaf periode ${fromPeriod} van ${fromYear}.`,
		todo: '',
	},

	journalFaulty: {
		what: ({ faults }, t) =>
			`In de journaalpost staat iets dat niet geboekt kan worden: ${t.faults(faults)}. ${NOTHING}`,
		todo: 'Verbeter het in de loonadministratie.',
	},
	journalNotRead: {
		what: ({ cause, problem }, t) => {
			if (problem && saysItself(problem)) return t.say(problem);
			const why = problem ? t.say(problem) : withoutEnd(cause, '.') || 'waarom is niet bekend';
			return `De journaalpost is niet gelezen: ${withoutEnd(why, '.')}.`;
		},
		todo: 'De volgende keer wordt het opnieuw geprobeerd.',
	},
	journalEmpty: { what: 'De loonrun heeft nog geen journaalpost.', todo: '' },
	bookedJournalEmpty: {
		what: ({ mutations }) =>
			`De loonrun is geboekt (${mutation(mutations)}), maar de journaalpost is nu leeg. Er is niets teruggeboekt.`,
		todo: ({ mutations, voucher }) =>
			`Controleer de loonrun. Klopt het zo? ${capital(takeBack(mutations, voucher))}.`,
	},
	runNotLocked: { what: 'De loonrun is nog niet vergrendeld.', todo: '' },
	bookedRunNotLocked: {
		what: ({ mutations }) =>
			`De loonrun is niet vergrendeld; zolang dat zo is, blijft staan wat is geboekt (${mutation(mutations)}).`,
		todo: '',
	},
	journalUnbalanced: {
		what: ({ date, difference, side }, t) =>
			`De journaalpost van ${t.date(date)} is niet in evenwicht: ${t.amount(difference)} meer ${SIDES[side]}. ${NOTHING}`,
		todo: 'Verbeter de journaalpost in de loonadministratie.',
	},
	codesMissing: {
		what: ({ ledgerAccounts, costCentres, linesWithoutAccount }, t) => {
			const parts = [
				ledgerAccounts.length > 0 && `e-Boekhouden heeft geen grootboekrekening ${t.list(ledgerAccounts)}`,
				linesWithoutAccount.length > 0 && `regels zonder grootboekrekening: ${lines(linesWithoutAccount, t)}`,
				costCentres.length > 0 && `kostenplaats onbekend of dubbel: ${t.list(costCentres)}`,
			].filter((part) => part !== false);
			return `Voor deze loonrun is niets geboekt: ${parts.join('; ')}.`;
		},
		todo: 'Verbeter de codes in de loonadministratie, of zorg dat e-Boekhouden precies deze heeft.',
	},
	journalEqualsBooks: {
		what: ({ mutations }) => {
			if (mutations.length === 0) return 'De journaalpost telt op tot nul, en er is niets geboekt.';
			const equal = mutations.length > 1 ? 'zijn samen gelijk' : 'is gelijk';
			return `${capital(mutation(mutations))} ${equal} aan de journaalpost.`;
		},
		todo: '',
	},

	dateOutsideReading: {
		what: ({ date, readFrom, readTo }, t) =>
			`De journaalpost heeft een datum buiten de periode die is gelezen: ${t.date(date)} (gelezen: ${t.date(readFrom)} tot en met ${t.date(readTo)}). ${NOTHING}`,
		todo: 'Controleer de datum in de loonadministratie, of begin bij een eerdere periode.',
	},
	closedBySetting: {
		what: ({ closedUntil, dates, amount, differences }, t) =>
			`Tot en met ${t.date(closedUntil)} wordt niets geboekt ('closedUntil'), en op ${t.dates(dates)} verschilt de boekhouding van de journaalpost: ${t.amount(amount)} op grootboekrekening ${accountsIn(differences, t)}.`,
		todo: "Moet dat daar toch geboekt worden, maak 'closedUntil' dan eerder.",
	},
	runMadeAgain: {
		what: ({ run, formerRun, formerMutations }) =>
			`Loonrun ${formerRun} (${mutation(formerMutations)}) is er niet meer, maar is geboekt voor dezelfde periode of datum; deze (${run}) lijkt hem te vervangen.`,
		todo: ({ formerMutations, formerVoucher }) =>
			`${capital(takeBack(formerMutations, formerVoucher))}, of zet 'vanishedRuns' op 'reverse'.`,
	},
	bookedByAnotherHand: {
		what: ({ mutation: number, mutationDate }, t) =>
			`Het memoriaal met nummer ${number} van ${t.date(mutationDate)} boekt dezelfde bedragen al.`,
		todo: ({ adoptAs }) =>
			`Begin bij een latere periode, of geef dat memoriaal in e-Boekhouden Boekstuk '${adoptAs}': dan telt het als boeking van deze loonrun.`,
	},
	editedByHand: {
		what: ({ mutations }) =>
			`Met de hand veranderd, en zo gelaten ('handEdits' is 'report'): ${mutation(mutations)}. De boekhouding verschilt voor deze loonrun van de journaalpost.`,
		todo: "Herstel het in e-Boekhouden, of zet 'handEdits' op 'restore'.",
	},
	entriesKeepChanging: {
		what: ({ mutations }) =>
			`Van de nieuwste zes boekingen van dit pakket zijn er drie of meer niet meer zoals ze zijn geboekt (${mutation(mutations)}); zo zou het boeken eindeloos door kunnen gaan. Er is niets geboekt.`,
		todo: "Bekijk ze in e-Boekhouden. Klopt een boeking zoals die nu is, haal dan de code 'n8n:…' uit de omschrijving.",
	},
	runVanished: {
		what: ({ mutations }) =>
			`De loonrun is geboekt (${mutation(mutations)}), maar staat niet meer in de loonadministratie.`,
		todo: ({ mutations, voucher }) =>
			`${capital(takeBack(mutations, voucher))}, of zet 'vanishedRuns' op 'reverse'.`,
	},
	runNotInList: {
		what: ({ mutations }) =>
			`De loonrun is geboekt (${mutation(mutations)}), maar staat niet in de lijst van de loonadministratie, die leeg is of niet helemaal is gelezen. Er is niets mee gedaan.`,
		todo: 'Controleer of de loonrun er nog is; de volgende keer wordt de lijst opnieuw gelezen.',
	},
	voucherTooLong: {
		what: ({ voucher, longest }) =>
			`Boekstuk '${voucher}' is langer dan ${longest} tekens en zou kunnen worden afgekapt. ${NOTHING}`,
		todo: 'Geef het bedrijf of de loonrun een kortere code.',
	},
};

function lines(descriptions: readonly string[], t: Tongue): string {
	return t.list(descriptions.map((description) => description || 'zonder omschrijving'));
}

/** How a person takes a booking back so that it counts. */
function takeBack(mutations: readonly string[], voucher: string): string {
	const them = mutations.length > 1 ? 'ze' : 'die';
	return `verwijder ${mutation(mutations)} in e-Boekhouden, of boek ${them} terug met Boekstuk '${voucher}' (anders telt het niet)`;
}

export const payrollFaults: Clauses<PayrollFaults> = {};
