import type { Language } from '../language';

export interface EstablishedFacts {
	source: string;
	/** As this language writes dates. */
	from: string;
	to: string;
	readFrom: string;
	readTo: string;
	readOn: string;
	readAtTime: string;
	runs: number;
	emptyRuns: readonly string[];
	/** Those whose cost centres were not compared. */
	withoutCentres: readonly string[];
	entries: number;
	mutations: number;
	/** Calls that read mutations; 0 where the protocol does not count them. */
	calls: number;
}

export const SHEET_COLUMNS = [
	'company',
	'companyName',
	'year',
	'ledgerAccount',
	'name',
	'costCentre',
	'payroll',
	'booked',
	'difference',
	'other',
	'otherMutations',
	'state',
	'readAt',
] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

interface EntryFacts {
	mutation: string;
	voucher: string;
	date: string;
	amount: string;
}

/** The texts on the page of a reconciliation and in its spreadsheet, besides the reasons of its rows. */
const en = {
	/** By result. */
	titles: {
		equal: 'Payroll and books are equal',
		decided: 'Equal, except where a decision holds',
		differs: 'Payroll and books differ',
		unproven: 'It cannot be established',
		nothing: 'There was nothing to compare',
	},
	equal: (count: number): string =>
		`${count} ${count === 1 ? 'reconciliation is' : 'reconciliations are'} right`,
	differs: (count: number): string =>
		`${count} ${count === 1 ? 'reconciliation has' : 'reconciliations have'} a difference`,
	unproven: (count: number): string => `${count} cannot be established`,
	perAccount: 'By ledger account',
	differences: 'Differences by payroll run',
	toCheck: 'Entries to look at',
	byDecision: 'Where a decision holds',
	moved: 'Booked on another date',
	others: 'What else is on these accounts',
	wages: 'Wage tax and net wages',
	established: 'How this was established',
	limits: 'What this does not prove',
	signs: 'Debit is positive, credit has a minus sign. Difference: payroll less our entries.',
	ledgerAccount: 'Account',
	payroll: 'Payroll',
	booked: 'Under our Boekstukken',
	difference: 'Difference',
	other: 'Other',
	amount: 'Amount',
	total: 'Total',
	run: 'Run and account',
	where: 'Mutation',
	wageTax: 'Wage tax',
	netWages: 'Net wages',
	becameDue: 'By the payroll',
	bookedDue: 'Booked',
	otherwise: 'Other on the account, such as payments',
	mutations: (numbers: string, count: number): string =>
		`${count === 1 ? 'mutation' : 'mutations'} ${numbers}`,
	noMutation: 'no entry',
	noOthers: 'No other mutations.',
	decision: (decision: string, difference: string): string => `${decision}: difference ${difference}`,
	marks: {
		changed: (mutation: string): string => `Mutation ${mutation} is no longer as it was booked.`,
		doubled: (mutation: string): string =>
			`Mutation ${mutation} is the same as an earlier one of the same run.`,
		adopted: (mutation: string): string =>
			`Mutation ${mutation} was made by hand and has our Boekstuk, so it counts.`,
	},
	/** One on another date than it is for. */
	movedEntry: ({ mutation, voucher, date, forDate, amount }: EntryFacts & { forDate: string }): string =>
		`Mutation ${mutation} (${voucher}): booked on ${date}, counts for ${forDate}, ${amount} in debit.`,
	/** One of ours for this year with a date in another year. */
	outside: ({ mutation, voucher, date, amount }: EntryFacts): string =>
		`Mutation ${mutation} (${voucher}): counts for ${date}, and so in another year, ${amount} in debit.`,
	facts: (facts: EstablishedFacts): string[] => [
		`Payroll: all runs that ${facts.source} lists, of which ${facts.runs} with amounts from ${facts.from} to ${facts.to}.`,
		...(facts.emptyRuns.length > 0 ? [`Without amounts in the payroll: ${facts.emptyRuns.join('; ')}.`] : []),
		`Books: all ${facts.mutations} mutations of the year, and the memorial entries with our Boekstuk from ${facts.readFrom} to ${facts.readTo}: ${facts.entries} of these count for this year${facts.calls > 0 ? ` (GetMutaties ${facts.calls} times)` : ''}.`,
		`Read on ${facts.readOn} at ${facts.readAtTime}; a list that did not come whole ends the comparison.`,
		'Compared by payroll run, date, ledger account and cost centre, to the cent. An entry counts for the date in its Boekstuk.',
		...(facts.withoutCentres.length > 0
			? [
					`Compared without cost centres, because payroll or books have none there or e-Boekhouden no longer knows them: ${facts.withoutCentres.join('; ')}.`,
				]
			: []),
	],
	notProven: [
		'Whether the payroll itself was computed right: it was compared with the payroll journals alone.',
		'Whether wage tax and net wages were paid, and whether the other mutations on these accounts are right.',
		'What changed in the payroll or in the books after they were read.',
		'A book year that is not the calendar year: calendar years are compared.',
	],
	sheet: {
		company: 'Company ID',
		companyName: 'Company',
		year: 'Year',
		ledgerAccount: 'Account',
		name: 'Name',
		costCentre: 'Cost centre',
		payroll: 'Payroll',
		booked: 'Under our Boekstukken',
		difference: 'Difference',
		other: 'Other',
		otherMutations: 'Other mutations',
		state: 'Outcome',
		readAt: 'Read at',
	} satisfies Record<SheetColumn, string>,
};

export type ReconciliationWords = typeof en;

const nl: ReconciliationWords = {
	titles: {
		equal: 'Loonadministratie en boekhouding zijn gelijk',
		decided: 'Gelijk, behalve waar een beslissing geldt',
		differs: 'Loonadministratie en boekhouding verschillen',
		unproven: 'Niet vast te stellen',
		nothing: 'Er was niets te vergelijken',
	},
	equal: (count) => `${count} ${count === 1 ? 'aansluiting klopt' : 'aansluitingen kloppen'}`,
	differs: (count) => `${count} ${count === 1 ? 'aansluiting heeft' : 'aansluitingen hebben'} een verschil`,
	unproven: (count) => `${count} niet vast te stellen`,
	perAccount: 'Per grootboekrekening',
	differences: 'Verschillen per loonrun',
	toCheck: 'Boekingen om te bekijken',
	byDecision: 'Waar een beslissing geldt',
	moved: 'Op een andere datum geboekt',
	others: 'Wat er verder op deze rekeningen staat',
	wages: 'Loonheffing en nettoloon',
	established: 'Hoe dit is vastgesteld',
	limits: 'Wat dit niet bewijst',
	signs: 'Debet is positief, credit heeft een minteken. Verschil: loonadministratie min eigen boekingen.',
	ledgerAccount: 'Rekening',
	payroll: 'Lonen',
	booked: 'Onder onze Boekstukken',
	difference: 'Verschil',
	other: 'Overig',
	amount: 'Bedrag',
	total: 'Totaal',
	run: 'Loonrun en rekening',
	where: 'Mutatie',
	wageTax: 'Loonheffing',
	netWages: 'Nettoloon',
	becameDue: 'Volgens de lonen',
	bookedDue: 'Geboekt',
	otherwise: 'Overig op de rekening, zoals betalingen',
	mutations: (numbers, count) => `${count === 1 ? 'mutatie' : 'mutaties'} ${numbers}`,
	noMutation: 'geen boeking',
	noOthers: 'Geen andere mutaties.',
	decision: (decision, difference) => `${decision}: verschil ${difference}`,
	marks: {
		changed: (mutation) => `Mutatie ${mutation} is niet meer zoals ze is geboekt.`,
		doubled: (mutation) => `Mutatie ${mutation} is gelijk aan een eerdere van dezelfde loonrun.`,
		adopted: (mutation) =>
			`Mutatie ${mutation} is met de hand gemaakt en draagt ons Boekstuk, dus ze telt mee.`,
	},
	movedEntry: ({ mutation, voucher, date, forDate, amount }) =>
		`Mutatie ${mutation} (${voucher}): geboekt op ${date}, telt voor ${forDate}, ${amount} in debet.`,
	outside: ({ mutation, voucher, date, amount }) =>
		`Mutatie ${mutation} (${voucher}): telt voor ${date}, dus in een ander jaar, ${amount} in debet.`,
	facts: (facts) => [
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
	notProven: [
		'Of de lonen zelf goed zijn berekend: er is alleen met de loonjournaalposten vergeleken.',
		'Of loonheffing en nettoloon zijn betaald, en of de andere mutaties op deze rekeningen kloppen.',
		'Wat na het lezen in de lonen of in de boeken is veranderd.',
		'Een gebroken boekjaar: er wordt per kalenderjaar vergeleken.',
	],
	sheet: {
		company: 'Bedrijf-id',
		companyName: 'Bedrijf',
		year: 'Jaar',
		ledgerAccount: 'Rekening',
		name: 'Naam',
		costCentre: 'Kostenplaats',
		payroll: 'Lonen',
		booked: 'Onder onze Boekstukken',
		difference: 'Verschil',
		other: 'Overig',
		otherMutations: 'Overige mutaties',
		state: 'Uitkomst',
		readAt: 'Gelezen op',
	},
};

export const reconciliationWords: Record<Language, ReconciliationWords> = { en, nl };
