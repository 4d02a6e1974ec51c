import { brief } from '../../../values/text';
import type { ReconciliationFaults, ReconciliationFindings } from '../../findings/reconciliation';
import type { Clauses, Sentences, Tongue } from '../sentence';

type Proof = ReconciliationFindings['yearReconciled'];
type Year = ReconciliationFindings['yearNotReconciled'];

const span = ({ since, until }: Year, t: Tongue) => `van ${t.date(since)} tot en met ${t.date(until)}`;
const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
const moment = (readAt: string, t: Tongue) => `${t.date(readAt.slice(0, 10))} om ${readAt.slice(11)}`;

function elsewhere(facts: Proof, t: Tongue): string {
	const amounts = facts.elsewhere.map(({ year, amount }) => `${t.amount(amount)} op datums in ${year}`);
	return amounts.length > 0 ? `, waarvan in debet ${amounts.join(' en ')}` : '';
}

function withoutCentres({ withoutCentres: runs }: Proof, t: Tongue): string {
	return runs.length > 0 ? `, van ${t.list(runs, 2)} zonder kostenplaatsen` : '';
}

function proven(facts: Proof, t: Tongue): string {
	const runs = counted(facts.runCount, 'loonrun', 'loonruns');
	const accounts = counted(facts.accountCount, 'grootboekrekening', 'grootboekrekeningen');
	return `${brief(facts.companyName)}: ${span(facts, t)} is wat e-Boekhouden heeft onder de Boekstukken van ${runs} (${facts.source}) op ${accounts} tot op de cent gelijk aan de loonjournaalposten${elsewhere(facts, t)}${withoutCentres(facts, t)} (gelezen op ${moment(facts.readAt, t)})`;
}

export const reconciliation: Sentences<ReconciliationFindings> = {
	yearReconciled: { what: (facts, t) => `${proven(facts, t)}.`, todo: '' },
	yearReconciledButDecided: {
		what: (facts, t) => `${proven(facts, t)}, behalve waar beslist is: ${t.list(facts.decided, 3)}.`,
		todo: '',
	},
	yearDiffers: {
		what: (facts, t) =>
			`${brief(facts.companyName)}: ${span(facts, t)} is er verschil tussen loonadministratie en boekhouding: ${t.amount(facts.amount)} in debet, op ${t.list(facts.ledgerAccounts, 4)}.`,
		todo: 'Zoek in het verslag de loonrun en de mutatie op, en laat de workflow die boekt lopen of leg een beslissing vast.',
	},
	yearNotReconciled: {
		what: (facts, t) =>
			`${brief(facts.companyName)}: ${span(facts, t)} is niet vast te stellen of loonadministratie en boekhouding gelijk zijn.`,
		todo: 'Los op wat hierna staat, en laat de aansluiting opnieuw maken.',
	},
	yearBeforeStart: {
		what: ({ companyName, year, start }, t) =>
			`${brief(companyName)}: over ${year} valt niets te vergelijken, want de lonen tellen mee vanaf ${t.date(start)}.`,
		todo: 'Kies een later jaar, of een eerdere begindatum als er eerder is geboekt.',
	},
	yearWithoutRuns: {
		what: (facts, t) =>
			`${brief(facts.companyName)}: ${span(facts, t)} is er geen loonrun en geen boeking van ons.`,
		todo: 'Controleer het jaar en het bedrijf als je er wel verwachtte.',
	},
	payrollOfFiles: {
		what: 'De lonen kwamen uit bestanden: of dat alle loonruns zijn, is niet te zien.',
		todo: 'Gebruik een koppeling die alle loonruns van het jaar opsomt.',
	},
	payrollNotWhole: {
		what: 'De lijst met loonruns is niet volledig gelezen.',
		todo: 'Probeer het later opnieuw.',
	},
	journalsNotCompared: {
		what: ({ runs }, t) => `Niet gelezen of niet bruikbaar: de journaalpost van ${t.list(runs, 5)}.`,
		todo: 'Bekijk in de workflow die boekt wat er met deze loonruns is.',
	},
	runsNotFinal: {
		what: ({ runs }, t) => `Nog niet definitief, en daarom niet vergeleken: ${t.list(runs, 5)}.`,
		todo: '',
	},
	runsBookedBeforeStart: {
		what: ({ runs, mutations }, t) =>
			`In dit jaar staat onder ons Boekstuk een boeking van voor het begin: ${t.list(runs, 4)} (mutaties ${t.list(mutations, 4)}).`,
		todo: 'Kies een eerdere begindatum, zodat ook deze loonruns worden gelezen.',
	},
	runsNotRecognised: {
		what: ({ runs }, t) => `Welke loonrun van de boeken dit is, staat niet vast: ${t.list(runs, 5)}.`,
		todo: 'Leg in de workflow die boekt een beslissing vast.',
	},
	entriesUndated: {
		what: ({ mutations }, t) =>
			`Van boekingen van ons is de datum niet te lezen: mutaties ${t.list(mutations, 6)}.`,
		todo: 'Zet in e-Boekhouden een datum bij deze mutaties.',
	},
	handsBesideRuns: {
		what: ({ runs, mutations, ownMutations }, t) =>
			`Iemand anders boekte iets dat op een loonrun lijkt: mutaties ${t.list(mutations, 5)}, naast ${t.list(runs, 4)}${ownMutations.length > 0 ? ` (van ons: mutaties ${t.list(ownMutations, 5)})` : ''}. Het staat er misschien twee keer.`,
		todo: 'Bekijk deze mutaties in e-Boekhouden; horen ze er te staan, leg dan een beslissing vast.',
	},
	entriesOfHiddenCompany: {
		what: ({ company, mutations, amount }, t) =>
			`In de boeken staat onder ons Boekstuk ${t.amount(amount)} in debet van bedrijf '${brief(company)}', dat de loonadministratie niet meer laat zien: mutaties ${t.list(mutations, 5)}.`,
		todo: 'Zorg dat het bedrijf weer zichtbaar is, of neem deze boekingen terug.',
	},
	entriesOfOtherCompany: {
		what: ({ company, mutations }, t) =>
			`In deze boeken staan ook de lonen van bedrijf '${brief(company)}', dat hier niet is vergeleken: mutaties ${t.list(mutations, 5)}.`,
		todo: '',
	},
};

export const reconciliationFaults: Clauses<ReconciliationFaults> = {
	mustBePastYear: ({ field, value, low, high }) =>
		`${field} '${value}' is geen jaar van ${low} tot en met ${high}, en niet leeg`,
};
