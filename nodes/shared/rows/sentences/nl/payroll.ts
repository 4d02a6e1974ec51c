import type { PayrollFaults, PayrollFindings } from '../../findings/payroll';
import { isRounding } from '../../../values/money';
import { withoutEnd } from '../../../values/text';
import type { Clauses, Sentences, Tongue } from '../sentence';
import { capital, saysItself } from '../words';
import {
	adopt,
	adoptAs,
	beside,
	counterBooked,
	few,
	isOfOtherCompany,
	handsInWords,
	inClosedPeriod,
	lacking,
	LIKENESS,
	settle,
	takeBack,
	takenBack,
} from './payrollWords';
import { mutation, payrollWriting } from './payrollWriting';
import { whichRun } from './whichRun';

const NOTHING = 'Voor deze loonrun is niets geboekt.';
const SIDES = { debit: 'debet', credit: 'credit' } as const;

export const payroll: Sentences<PayrollFindings> = {
	...payrollWriting,
	...whichRun,
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
		what: ({ mutations, hands }, t) =>
			`De loonrun is geboekt (${mutation(mutations)}), maar de journaalpost is nu leeg; er is niets teruggeboekt.${counterBooked(hands, t)}`,
		todo: (facts) => `Klopt dat? ${takeBack(facts)}`,
	},
	runNotLocked: { what: 'De loonrun is nog niet vergrendeld.', todo: '' },
	bookedRunNotLocked: {
		what: ({ mutations }) =>
			`De loonrun is niet vergrendeld; zolang dat zo is, blijft staan wat is geboekt (${mutation(mutations)}).`,
		todo: '',
	},
	journalUnbalanced: {
		what: ({ date, difference, side }, t) =>
			`De journaalpost van ${t.date(date)} is niet in evenwicht: ${t.amount(difference)} meer ${SIDES[side]}. Voor die datum is niets geboekt.`,
		todo: ({ difference }) =>
			isRounding(difference)
				? "Zet bij 'roundingAccount' een grootboekrekening voor zulke centen, of verbeter de journaalpost in de loonadministratie."
				: 'Verbeter de journaalpost in de loonadministratie.',
	},
	journalSidesSwapped: {
		what: ({ netInDebit, taxInDebit }, t) =>
			`Nettoloon (${t.amount(netInDebit)}) en loonheffing (${t.amount(taxInDebit)}) staan debet in plaats van credit. ${NOTHING}`,
		todo: ({ options }, t) =>
			`Eén kolom met bedragen? Kies bij 'creditSign' het andere. Anders: zet een hiervan bij 'decisions': ${options.map((option) => `${option.text} (${takenBack(option, t)})`).join('; ')}`,
	},
	codesMissing: {
		what: ({ ledgerAccounts, costCentres, linesWithoutAccount, zerosLost = [] }, t) => {
			const parts = [
				ledgerAccounts.length > 0 && `e-Boekhouden heeft geen grootboekrekening ${t.list(ledgerAccounts)}`,
				linesWithoutAccount.length > 0 && `regels zonder grootboekrekening: ${lines(linesWithoutAccount, t)}`,
				costCentres.length > 0 && `kostenplaats onbekend of dubbel: ${t.list(costCentres)}`,
				ledgerAccounts.length === 0 &&
					zerosLost.length > 0 &&
					`nullen vooraan kunnen weg zijn van ${t.list(zerosLost, 5)}`,
			].filter((part) => part !== false);
			return `Wat deze codes nodig heeft, is niet geboekt: ${parts.join('; ')}.`;
		},
		todo: ({ zerosLost = [] }, t) =>
			zerosLost.length > 0
				? `e-Boekhouden heeft wel ${t.list(zerosLost, 5)}: het bestand is in Excel geopend en opgeslagen, en dat haalt de nullen vooraan weg. Exporteer het opnieuw, open het niet in Excel, en maak geen nieuwe rekeningen aan.`
				: 'Verbeter de codes in de loonadministratie, of in e-Boekhouden.',
	},
	journalEqualsBooks: {
		what: ({ mutations }) => {
			if (mutations.length === 0) return 'De journaalpost telt op tot nul, en er is niets geboekt.';
			const equal = mutations.length > 1 ? 'zijn samen gelijk' : 'is gelijk';
			return `${capital(mutation(mutations))} ${equal} aan de journaalpost.`;
		},
		todo: '',
	},

	entryTooLong: {
		what: ({ date, rows, most }, t) =>
			`De boeking van ${t.date(date)} heeft ${rows} regels, ook als die van dezelfde grootboekrekening en kostenplaats samen genomen worden; e-Boekhouden neemt er ${most}. Voor die datum is niets geboekt.`,
		todo: 'Boek deze datum met de hand, of laat de loonadministratie op minder rekeningen en kostenplaatsen boeken.',
	},
	dateOutsideReading: {
		what: ({ date, readFrom, readTo }, t) =>
			`${t.date(date)} ligt buiten de periode die is gelezen (${t.date(readFrom)} tot en met ${t.date(readTo)}); voor die datum is niets geboekt.`,
		todo: 'Controleer de datum in de loonadministratie, of begin bij een eerdere periode.',
	},
	closedAndNeverBooked: {
		what: ({ closedUntil, amount }, t) =>
			`Deze loonrun ligt helemaal in de periode tot en met ${t.date(closedUntil)} ('closedUntil') en is nooit geboekt: ${t.amount(amount)}.`,
		todo: '',
	},
	closedBySetting: {
		what: ({ closedUntil, ...facts }, t) =>
			`Tot en met ${t.date(closedUntil)} wordt niets geboekt ('closedUntil'); ${lacking(facts, t)}.`,
		todo: inClosedPeriod,
	},
	closedInBooks: {
		what: (facts, t) => `e-Boekhouden weigert die periode als gesloten; ${lacking(facts, t)}.`,
		todo: inClosedPeriod,
	},
	waitsForClosedDate: {
		what: ({ date, closedDate }, t) =>
			`Het verschil op ${t.date(date)} is precies het tegendeel van dat op ${t.date(closedDate)}, dat dicht is: beide wachten.`,
		todo: inClosedPeriod,
	},
	runMadeAgain: {
		what: ({ run, formerRun, formerMutations, hands }, t) =>
			`Loonrun ${formerRun} (${mutation(formerMutations)}) is er niet meer, maar staat geboekt voor dezelfde periode of datum; deze (${run}) lijkt hem te vervangen.${hands.length > 0 ? ` ${handsInWords(hands, t)} lijkt hem terug te boeken.` : ''}`,
		todo: ({ hands, decisions }) =>
			hands.length > 0
				? `${adopt(hands)}; ${settle(decisions)}`
				: `Neem de oude terug of boek deze ernaast: ${settle(decisions)}`,
	},
	bookedByAnotherHand: {
		what: ({ likeness, hands, ownMutations, alternatives }, t) =>
			`${handsInWords(hands, t)} ${LIKENESS[likeness]}${alternatives.length > 0 ? ` (past ook bij ${t.list(alternatives, 2)})` : ''}${beside(ownMutations, t)}.`,
		todo: ({ hands, decisions, ownMutations }) =>
			isOfOtherCompany(hands)
				? `Het Boekstuk is van een ander bedrijf: laat dat zo. Moet deze loonrun nog geboekt worden (book), of staat hij er al (leave)? Zet bij 'decisions': ${decisions.join(' of ')}`
				: `${ownMutations.length > 0 ? 'Verwijder wat te veel is of geef' : 'Geef'} ${adoptAs(hands)}; ${settle(decisions)}`,
	},
	entryUndated: {
		what: ({ mutations }) =>
			`De datum van ${mutation(mutations)} is niet te lezen, dus is niet bekend waarvoor die telt. ${NOTHING}`,
		todo: 'Geef die in e-Boekhouden een gewone datum, of verwijder wat te veel is.',
	},
	editedByHand: {
		what: ({ mutations }) =>
			`Met de hand veranderd, en zo gelaten ('handEdits' is 'report'): ${mutation(mutations)}. De boekhouding verschilt voor deze loonrun van de journaalpost.`,
		todo: ({ decisions }) => `Herstel het in e-Boekhouden; ${settle(decisions)}`,
	},
	tooManyEntries: {
		what: ({ dates, mutations }, t) =>
			`Voor ${t.dates(dates)} staan er meer dan zes boekingen van deze loonrun (${few(mutations, t)}): misschien werken twee workflows elkaar tegen. Er is niets geboekt.`,
		todo: ({ decisions }) =>
			`Zet de tweede uit en verwijder in e-Boekhouden wat te veel is; ${settle(decisions)}`,
	},
	entriesKeepChanging: {
		what: ({ mutations }, t) =>
			`Meer dan drie boekingen van deze loonrun zijn niet meer zoals ze zijn geboekt (${few(mutations, t)}); zo zou het boeken eindeloos door kunnen gaan. Er is niets geboekt.`,
		todo: ({ decisions }) =>
			`Verwijder ze in e-Boekhouden: dan wordt één keer opnieuw geboekt; ${settle(decisions)}`,
	},
	runVanished: {
		what: ({ mutations, hands }, t) =>
			`De loonrun is geboekt (${mutation(mutations)}), maar staat niet meer in de loonadministratie.${counterBooked(hands, t)}`,
		todo: (facts) => takeBack(facts),
	},
	runNotInList: {
		what: ({ mutations }) =>
			`De loonrun is geboekt (${mutation(mutations)}), maar staat niet in de lijst van de loonadministratie, die leeg is of niet helemaal is gelezen. Er is niets mee gedaan.`,
		todo: ({ decisions }) =>
			`Controleer of de loonrun er nog is; de volgende keer wordt de lijst opnieuw gelezen; ${settle(decisions)}`,
	},
	leftByDecision: {
		what: ({ answer }) => `Gelaten zoals het is, zolang in 'decisions' '${answer}' staat.`,
		todo: '',
	},
	decisionUnreadable: {
		what: ({ text }) =>
			`In 'decisions' staat iets dat niet te lezen is, of twee keer over hetzelfde gaat: '${text}'.`,
		todo: 'Schrijf het als 887=book, 888=leave, 890=reverse of 891=restore, en het antwoord op een vraag zoals het bij die vraag staat (Q3f2a91c4=book), met een komma ertussen.',
	},
	decisionFitsNoRun: {
		what: ({ text }) => `'${text}' in 'decisions' past bij geen enkele loonrun.`,
		todo: "Verbeter het nummer, of haal het weg uit 'decisions'.",
	},
	answerMistyped: {
		what: ({ text }) =>
			`'${text}' in 'decisions' is geen antwoord op een vraag: er is een teken fout of weggevallen.`,
		todo: 'Kopieer de tekst nog eens uit de regel.',
	},
	answersSpent: {
		what: ({ answers }, t) =>
			`In 'decisions' staan antwoorden op wat nu niet gevraagd wordt: ${t.list(answers, 5)}. Ze zijn uitgevoerd, er is sindsdien iets veranderd, of ze gaan over een ander bestand.`,
		todo: '',
	},
	decisionAmbiguous: {
		what: ({ text, companies }, t) =>
			`'${text}' in 'decisions' past bij loonruns van meer bedrijven: ${t.list(companies, 5)}.`,
		todo: 'Noem in plaats van het nummer het hele Boekstuk, zoals het in de regel van die loonrun staat.',
	},
	runsBeforeStart: {
		what: ({ count, from, amount, booked }, t) =>
			`Loonruns van vóór de start (${t.date(from)}) blijven buiten beschouwing: ${count}${amount ? `, samen ${t.amount(amount)} debet` : ''}${booked ? `, waarvan ${booked} geboekt: verandert daar iets aan, dan wordt dat niet geboekt en niet gemeld` : ''}.`,
		todo: '',
	},
	comparedInTurn: {
		what: ({ count }) =>
			`Oudere loonruns die vandaag niet met de boekhouding zijn vergeleken: ${count}. Elke dag al hun datums lezen kost meer aanroepen dan e-Boekhouden per maand toestaat; elk ervan wordt uiterlijk maandag vergeleken.`,
		todo: '',
	},
	noClearingAccount: {
		what: ({ ownAccounts }, t) =>
			`Er is geen tegenrekening: geen balansrekening Verrekeningen, Tussenrekening, Kruisposten of Vraagposten die niet zelf in de journaalpost staat (${t.list(ownAccounts, 5)}). ${NOTHING}`,
		todo: "Zet bij 'clearingAccount' een rekening die nergens anders voor dient.",
	},
	roundingAccountUnknown: {
		what: ({ roundingAccount }) =>
			`Afrondingsrekening '${roundingAccount}' bestaat niet in e-Boekhouden. Er is niets geboekt.`,
		todo: "Verbeter 'roundingAccount', of laat die instelling leeg.",
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

export const payrollFaults: Clauses<PayrollFaults> = {};
