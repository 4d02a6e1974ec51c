import { inBoth } from '../../../base/words/language';
import { counted } from '../../../base/words/nouns';

/** The texts on the page of a reconciliation, besides the reasons of its rows. */
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
	differences: ['Payroll runs that differ', 'Loonruns die verschillen'],
	perAccount: ['By ledger account', 'Per grootboekrekening'],
	/** In the place of the accounts. */
	nothingBooked: [
		'No account has anything of these payroll runs yet.',
		'Op geen rekening staat al iets van deze loonruns.',
	],
	/** The others, as one line. */
	withoutDifference: (count: number) => [
		`${counted(count, 'account', 'accounts')} without a difference`,
		`${counted(count, 'rekening', 'rekeningen')} zonder verschil`,
	],
	/** Below an account: the months that differ, with their amounts. */
	months: (told: string) => [`difference in ${told}`, `verschil in ${told}`],
	signs: [
		'Debit is positive, credit has a minus sign. Of others: memorial entries on cost accounts; accounts of the balance sheet have payments, so only our entries are compared there.',
		'Debet is positief, credit heeft een minteken. Van anderen: memoriaalboekingen op kostenrekeningen; op balansrekeningen staan betalingen, dus daar zijn alleen onze boekingen vergeleken.',
	],
	run: ['Payroll run', 'Loonrun'],
	ledgerAccount: ['Account', 'Rekening'],
	payroll: ['Payroll', 'Lonen'],
	booked: ['Under our Boekstukken', 'Onder onze Boekstukken'],
	others: ['By others', 'Van anderen'],
	together: ['Together', 'Samen'],
	difference: ['Difference', 'Verschil'],
	total: ['Total', 'Totaal'],
	noMutation: ['no entry', 'geen boeking'],
	mutations: (numbers: string, count: number) => [
		`${count === 1 ? 'mutation' : 'mutations'} ${numbers}`,
		`${count === 1 ? 'mutatie' : 'mutaties'} ${numbers}`,
	],
	limits: ['What this does not prove', 'Wat dit niet bewijst'],
	notProven: [
		[
			'Whether the payroll itself was computed right: it was compared with the payroll journals alone.',
			'Whether wage tax and net wages were paid, and what invoices, bank and cash did on these accounts.',
			'What changed in the payroll or in the books after they were read.',
			'Payroll from files: of one that is gone, nothing tells what others took back of it.',
			'A book year that is not the calendar year: calendar years are compared.',
		],
		[
			'Of de lonen zelf goed zijn berekend: er is alleen met de loonjournaalposten vergeleken.',
			'Of loonheffing en nettoloon zijn betaald, en wat facturen, bank en kas op deze rekeningen deden.',
			'Wat na het lezen in de lonen of in de boeken is veranderd.',
			'Lonen uit bestanden: van een bestand dat weg is, meldt niets wat anderen ervan terugboekten.',
			'Een gebroken boekjaar: er wordt per kalenderjaar vergeleken.',
		],
	],
});
