/** A change that is covered by a test instead of the prover. */
export interface ToldElsewhere {
	en: [description: string, effect: string];
	nl: [description: string, effect: string];
	/** The file below `test`, and a part of the title of the test. */
	test: [file: string, title: string];
}

/** Besides the moves: other changes in practice, and what is reported to the bookkeeper. */
export const payrollElsewhere: readonly ToldElsewhere[] = [
	{
		en: [
			'The number of a company is the id of another one',
			"neither is read; a row names both, and how to say which: `id:12345` or `number:12` in 'companies'",
		],
		nl: [
			'Het nummer van een bedrijf is het id van een ander bedrijf',
			"geen van beide wordt gelezen; een regel noemt beide, en hoe je zegt welk je bedoelt: `id:12345` of `number:12` bij 'companies'",
		],
		test: ['workflows/payrollReading.test.ts', 'a number that is the id of another company'],
	},
	{
		en: [
			'A company that is paid by week shares the start of one that is paid by month',
			'both wait, unless the start is period 1; a row says how to give each a start of its own',
		],
		nl: [
			'Een bedrijf met weekloon en een met maandloon delen één start',
			'beide wachten, tenzij de start periode 1 is; een regel zegt hoe elk een eigen start krijgt',
		],
		test: ['workflows/payrollReading.test.ts', 'one start for a monthly and a weekly company'],
	},
	{
		en: ['One company does not answer', 'a row for that company; the others are booked'],
		nl: ['Eén bedrijf geeft geen antwoord', 'een regel voor dat bedrijf; de andere worden geboekt'],
		test: ['workflows/payrollReading.test.ts', 'a company that does not answer costs only its own rows'],
	},
	{
		en: [
			'A run in Nmbrs has period 0',
			'it is blocked; a row names the company and the run, whose period is to be mended in Nmbrs',
		],
		nl: [
			'Een loonrun heeft in Nmbrs periode 0',
			'die wordt niet geboekt; een regel noemt het bedrijf en de loonrun, waarvan je de periode in Nmbrs aanpast',
		],
		test: ['workflows/payrollReading.test.ts', 'a run with period 0 is told as such'],
	},
	{
		en: ['Runs lie before the start, also those that only correct', 'one row for each company counts them'],
		nl: [
			'Er zijn loonruns van vóór de start, ook zulke die alleen corrigeren',
			'een regel per bedrijf telt ze',
		],
		test: ['workflows/payrollServices.test.ts', 'runs before the start that only correct are counted'],
	},
	{
		en: [
			'The start lies before the first year of the payroll, and a booked run is deleted',
			'with `vanishedRuns=reverse` the booking is taken back; what is booked of a year of which Nmbrs lists nothing is not, and a row offers the choice',
		],
		nl: [
			'De start ligt vóór het eerste jaar van de loonadministratie, en een geboekte loonrun wordt verwijderd',
			'met `vanishedRuns=reverse` wordt de boeking teruggeboekt; wat geboekt is over een jaar waarvan Nmbrs niets noemt niet, en een regel biedt de keuze',
		],
		test: ['workflows/payroll.test.ts', 'when the start lies before the first year of the payroll'],
	},
	{
		en: [
			'The journal of a booked run becomes empty, and someone takes the booking back by an entry without our Boekstuk',
			'nothing is taken back twice; a row names both entries',
		],
		nl: [
			'De journaalpost van een geboekte loonrun wordt leeg, en iemand boekt hem terug met een mutatie zonder ons Boekstuk',
			'er wordt niets tweemaal teruggeboekt; een regel noemt beide mutaties',
		],
		test: [
			'workflows/payrollServices.test.ts',
			'whose journal became empty, and that a person took back by hand',
		],
	},
	{
		en: [
			'A trial ends, or e-Boekhouden blocks the account for non-payment',
			'that is no closed period: nothing is booked for anybody, and the execution fails with the words of e-Boekhouden',
		],
		nl: [
			'Een proefperiode loopt af, of e-Boekhouden blokkeert het account wegens een betalingsachterstand',
			'dat is geen gesloten periode: er wordt voor niemand geboekt, en de uitvoering mislukt met de woorden van e-Boekhouden',
		],
		test: ['workflows/payrollYear.prove.ts', 'no closed period, and the execution says so'],
	},
	{
		en: [
			'There is no account Verrekeningen',
			'a balance account called Tussenrekening, Kruisposten or Vraagposten takes its place, and the preview names it; without one nothing is booked and a row asks for one',
		],
		nl: [
			'Er is geen rekening Verrekeningen',
			'een balansrekening Tussenrekening, Kruisposten of Vraagposten neemt haar plaats in, en de preview noemt haar; zonder zo’n rekening wordt niets geboekt en vraagt een regel erom',
		],
		test: ['workflows/payrollServices.test.ts', 'without an account Verrekeningen'],
	},
	{
		en: [
			'A journal is off by up to five cents',
			"it is booked when 'roundingAccount' names an account for it, and else a row names the difference",
		],
		nl: [
			'Een journaalpost is hoogstens vijf cent uit evenwicht',
			"die wordt geboekt als 'roundingAccount' er een rekening voor noemt; anders noemt een regel het verschil",
		],
		test: ['workflows/payrollServices.test.ts', 'a cent of rounding'],
	},
	{
		en: [
			'A cost centre K1 is in the books beside one that is called K1 oud',
			'the one that fits to the letter is used',
		],
		nl: [
			'In de boekhouding staat een kostenplaats K1 naast een die K1 oud heet',
			'de kostenplaats die letterlijk past, wordt gebruikt',
		],
		test: ['workflows/payrollServices.test.ts', 'a cost centre that fits to the letter'],
	},
	{
		en: [
			'The balance of an account does not show on which side the first booking stands',
			'it is booked, and the row says how to look; where it stands on the wrong side, nothing more is booked',
		],
		nl: [
			'Uit het saldo van een rekening blijkt niet aan welke kant de eerste boeking staat',
			'er wordt geboekt, en de regel zegt hoe je dat nakijkt; staat ze aan de verkeerde kant, dan wordt er niets meer geboekt',
		],
		test: [
			'nodes/EBoekhouden/payroll/checkingSide.test.ts',
			'a balance that is no number: booked, not verified',
		],
	},
	{
		en: [
			'Two executions run at the same moment, the schedule and a click',
			'the books are right when both have ended',
		],
		nl: [
			'Twee uitvoeringen lopen tegelijk, het schema en een klik',
			'als beide klaar zijn, klopt de boekhouding',
		],
		test: ['workflows/payrollYear.prove.ts', 'the schedule and a click at the same moment'],
	},
	{
		en: [
			'So much is booked each day that reading it would take more calls than e-Boekhouden allows',
			'old runs are compared by turns, each at least once a week, and a row counts those that wait; from 80% of the limit on a row says what a month comes to',
		],
		nl: [
			'Er wordt elke dag zo veel geboekt dat het lezen meer aanroepen kost dan e-Boekhouden toestaat',
			'oude loonruns worden om beurten vergeleken, elk ten minste eens per week, en een regel telt welke wachten; vanaf 80% van de limiet zegt een regel hoeveel een maand kost',
		],
		test: ['hostile/quota.prove.ts', 'more than is allowed, and told on every day'],
	},
];
