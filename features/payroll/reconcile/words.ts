import { inBoth } from '../../../base/words/language';
import { counted } from '../../../base/words/nouns';

export interface EstablishedFacts {
	source: string;
	/** Dates, as this language writes them. */
	from: string;
	to: string;
	readFrom: string;
	readTo: string;
	readOn: string;
	readAtTime: string;
	runs: number;
	emptyRuns: readonly string[];
	/** The runs whose cost centres were not compared. */
	withoutCentres: readonly string[];
	entries: number;
	mutations: number;
	/** Calls that read mutations; 0 where the protocol does not count them. */
	calls: number;
}

interface EntryFacts {
	mutation: string;
	voucher: string;
	date: string;
	amount: string;
}

/** The texts on the page of a reconciliation and in its spreadsheet, besides the reasons of its rows. */
export const reconciliationWords = inBoth({
	/** The titles by outcome. */
	titles: {
		equal: ['Payroll and books are equal', 'Loonadministratie en boekhouding zijn gelijk'],
		decided: ['Different where a decision holds', 'Verschil waar een beslissing geldt'],
		differs: ['Payroll and books differ', 'Loonadministratie en boekhouding verschillen'],
		unproven: [
			'It cannot be established whether payroll and books are equal',
			'Niet vast te stellen of loonadministratie en boekhouding gelijk zijn',
		],
		nothing: ['There was nothing to compare', 'Er was niets te vergelijken'],
	},
	equal: (count: number) => [
		`${counted(count, 'reconciliation is', 'reconciliations are')} right`,
		`${counted(count, 'aansluiting klopt', 'aansluitingen kloppen')}`,
	],
	differs: (count: number) => [
		`${counted(count, 'reconciliation has', 'reconciliations have')} a difference`,
		`${counted(count, 'aansluiting heeft', 'aansluitingen hebben')} een verschil`,
	],
	unproven: (count: number) => [`${count} cannot be established`, `${count} niet vast te stellen`],
	perAccount: ['By ledger account', 'Per grootboekrekening'],
	differences: ['Differences by payroll run', 'Verschillen per loonrun'],
	toCheck: ['Entries to look at', 'Boekingen om te bekijken'],
	byDecision: ['Where a decision holds', 'Waar een beslissing geldt'],
	moved: ['Booked on another date', 'Op een andere datum geboekt'],
	others: ['What else is on these accounts', 'Wat er verder op deze rekeningen staat'],
	wages: ['Wage tax and net wages', 'Loonheffing en nettoloon'],
	established: ['How this was established', 'Hoe dit is vastgesteld'],
	limits: ['What this does not prove', 'Wat dit niet bewijst'],
	signs: [
		'Debit is positive, credit has a minus sign. Difference: payroll less our entries.',
		'Debet is positief, credit heeft een minteken. Verschil: loonadministratie min eigen boekingen.',
	],
	ledgerAccount: ['Account', 'Rekening'],
	payroll: ['Payroll', 'Lonen'],
	booked: ['Under our Boekstukken', 'Onder onze Boekstukken'],
	difference: ['Difference', 'Verschil'],
	other: ['Other', 'Overig'],
	amount: ['Amount', 'Bedrag'],
	total: ['Total', 'Totaal'],
	run: ['Run and account', 'Loonrun en rekening'],
	where: ['Mutation', 'Mutatie'],
	wageTax: ['Wage tax', 'Loonheffing'],
	netWages: ['Net wages', 'Nettoloon'],
	becameDue: ['By the payroll', 'Volgens de lonen'],
	bookedDue: ['Booked', 'Geboekt'],
	otherwise: ['Other on the account, such as payments', 'Overig op de rekening, zoals betalingen'],
	mutations: (numbers: string, count: number) => [
		`${count === 1 ? 'mutation' : 'mutations'} ${numbers}`,
		`${count === 1 ? 'mutatie' : 'mutaties'} ${numbers}`,
	],
	noMutation: ['no entry', 'geen boeking'],
	noOthers: ['No other mutations.', 'Geen andere mutaties.'],
	decision: (decision: string, difference: string) => [
		`${decision}: difference ${difference}`,
		`${decision}: verschil ${difference}`,
	],
	marks: {
		changed: (mutation: string) => [
			`Mutation ${mutation} is no longer as it was booked.`,
			`Mutatie ${mutation} is niet meer zoals ze is geboekt.`,
		],
		doubled: (mutation: string) => [
			`Mutation ${mutation} is the same as an earlier one of the same run.`,
			`Mutatie ${mutation} is gelijk aan een eerdere van dezelfde loonrun.`,
		],
		adopted: (mutation: string) => [
			`Mutation ${mutation} was made by hand and has our Boekstuk, so it counts.`,
			`Mutatie ${mutation} is met de hand gemaakt en draagt ons Boekstuk, dus ze telt mee.`,
		],
	},
	/** An entry on another date than the one for which it counts. */
	movedEntry: ({ mutation, voucher, date, forDate, amount }: EntryFacts & { forDate: string }) => [
		`Mutation ${mutation} (${voucher}): booked on ${date}, counts for ${forDate}, ${amount} in debit.`,
		`Mutatie ${mutation} (${voucher}): geboekt op ${date}, telt voor ${forDate}, ${amount} in debet.`,
	],
	/** An entry of ours of this year that counts for another year. */
	outside: ({ mutation, voucher, date, amount }: EntryFacts) => [
		`Mutation ${mutation} (${voucher}): counts for ${date}, and so in another year, ${amount} in debit.`,
		`Mutatie ${mutation} (${voucher}): telt voor ${date}, dus in een ander jaar, ${amount} in debet.`,
	],
	facts: (facts: EstablishedFacts) => [
		[
			`Payroll: all runs that ${facts.source} lists, of which ${facts.runs} with amounts from ${facts.from} to ${facts.to}.`,
			...(facts.emptyRuns.length > 0
				? [`Without amounts in the payroll: ${facts.emptyRuns.join('; ')}.`]
				: []),
			`Books: all ${facts.mutations} mutations of the year, and the memorial entries with our Boekstuk from ${facts.readFrom} to ${facts.readTo}: ${facts.entries} of these count for this year${facts.calls > 0 ? ` (GetMutaties ${facts.calls} times)` : ''}.`,
			`Read on ${facts.readOn} at ${facts.readAtTime}; a list that did not come whole ends the comparison.`,
			'Compared by payroll run, date, ledger account and cost centre, to the cent. An entry counts for the date in its Boekstuk.',
			...(facts.withoutCentres.length > 0
				? [
						`Compared without cost centres, because payroll or books have none there or e-Boekhouden no longer knows them: ${facts.withoutCentres.join('; ')}.`,
					]
				: []),
		],
		[
			`Lonen: alle loonruns die ${facts.source} opgeeft, waarvan ${facts.runs} met bedragen van ${facts.from} tot en met ${facts.to}.`,
			...(facts.emptyRuns.length > 0 ? [`Zonder bedragen in de lonen: ${facts.emptyRuns.join('; ')}.`] : []),
			`Boeken: alle ${facts.mutations} mutaties van het jaar, en de memorialen met ons Boekstuk van ${facts.readFrom} tot en met ${facts.readTo}: ${facts.entries} daarvan tellen voor dit jaar${facts.calls > 0 ? ` (${facts.calls} keer GetMutaties)` : ''}.`,
			`Gelezen op ${facts.readOn} om ${facts.readAtTime}; een lijst die niet heel kwam, breekt de vergelijking af.`,
			'Vergeleken per loonrun, datum, grootboekrekening en kostenplaats, op de cent. Een boeking telt voor de datum in haar Boekstuk.',
			...(facts.withoutCentres.length > 0
				? [
						`Zonder kostenplaatsen vergeleken, omdat de lonen of de boeken die er niet bij hebben of e-Boekhouden ze niet meer kent: ${facts.withoutCentres.join('; ')}.`,
					]
				: []),
		],
	],
	notProven: [
		[
			'Whether the payroll itself was computed right: it was compared with the payroll journals alone.',
			'Whether wage tax and net wages were paid, and whether the other mutations on these accounts are right.',
			'What changed in the payroll or in the books after they were read.',
			'A book year that is not the calendar year: calendar years are compared.',
		],
		[
			'Of de lonen zelf goed zijn berekend: er is alleen met de loonjournaalposten vergeleken.',
			'Of loonheffing en nettoloon zijn betaald, en of de andere mutaties op deze rekeningen kloppen.',
			'Wat na het lezen in de lonen of in de boeken is veranderd.',
			'Een gebroken boekjaar: er wordt per kalenderjaar vergeleken.',
		],
	],
	/** The columns of the spreadsheet, in their order. */
	sheet: {
		company: ['Company ID', 'Bedrijf-id'],
		companyName: ['Company', 'Bedrijf'],
		year: ['Year', 'Jaar'],
		ledgerAccount: ['Account', 'Rekening'],
		name: ['Name', 'Naam'],
		costCentre: ['Cost centre', 'Kostenplaats'],
		payroll: ['Payroll', 'Lonen'],
		booked: ['Under our Boekstukken', 'Onder onze Boekstukken'],
		difference: ['Difference', 'Verschil'],
		other: ['Other', 'Overig'],
		otherMutations: ['Other mutations', 'Overige mutaties'],
		state: ['Outcome', 'Uitkomst'],
		readAt: ['Read at', 'Gelezen op'],
	},
});

export type ReconciliationWords = (typeof reconciliationWords)['en'];
